/** One test for a list of patterns, in which `*` stands for any characters. */
export function matcher(patterns: string[]): (measure: string) => boolean {
  const sources = patterns.map((pattern) =>
    pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*'),
  );
  const test = new RegExp(`^(?:${sources.join('|')})$`);
  return (measure) => test.test(measure);
}

/** `find` with each measure looked up once: it is asked for every pair of figures. */
export function kept(find: (measure: string) => number): (measure: string) => number {
  const known = new Map<string, number>();
  return (measure) => {
    const found = known.get(measure) ?? find(measure);
    known.set(measure, found);
    return found;
  };
}
