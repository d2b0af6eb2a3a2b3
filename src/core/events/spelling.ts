/** Shorter names have too few letters to be told apart once spellings are evened out. */
const SHORTEST = 5;

/**
 * The letters in which romanisations of one name differ, evened out in this order. Sources: the
 * tables of BGN/PCGN, ISO 9 and the German and French press for Cyrillic, and of ALA-LC for Arabic.
 */
const EVEN_OUT: readonly [RegExp, string][] = [
  [/'/g, ''],
  [/(?:dzh|zh|dj)/g, 'j'],
  [/(?:shch|sch|sh)/g, 's'],
  [/(?:tch|ch)/g, 'c'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/(?:ck|q)/g, 'k'],
  [/tz/g, 'ts'],
  [/w/g, 'v'],
  [/ff$/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/(?<=[aeiou])[iyj]+(?=[aeou]|$)/g, ''],
  [/^y(?=e)/g, ''],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/**
 * A form that the usual romanisations of a name share ("Sergei", "Sergey", "Serguei" do not differ
 * in it); null where the name is too short to risk it. `key` is a folded term.
 */
export function romanisation(key: string): string | null {
  if (key.length < SHORTEST) return null;
  return EVEN_OUT.reduce((name, [from, to]) => name.replace(from, to), key);
}
