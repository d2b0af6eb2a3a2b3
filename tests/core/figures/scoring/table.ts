import { FIELDS, type Field } from './same';
import type { Score } from './score';

/** The normal deviate of 95 % confidence. */
const Z = 1.96;

/** Wilson's interval of a rate, in per cent (E. B. Wilson, JASA 22, 1927): where it lies with 95 % confidence. */
export function wilson(right: number, of: number): { low: number; high: number } {
  const rate = right / of;
  const middle = rate + Z ** 2 / (2 * of);
  const half = Z * Math.sqrt((rate * (1 - rate)) / of + Z ** 2 / (4 * of ** 2));
  const scale = 100 / (1 + Z ** 2 / of);
  return { low: (middle - half) * scale, high: (middle + half) * scale };
}

const barOf = (name: string): number | null => FIELDS[name as Field] ?? null;

/** The rates of a score as rows of text: field, how many are right, per cent, Wilson's interval, the bar. */
export function tableOf({ figures, right, missed, beyond }: Score): string {
  const rows = Object.entries(right).map(([name, count]) => {
    const { low, high } = wilson(count, figures);
    const rate = ((100 * count) / figures).toFixed(1);
    const bar = barOf(name);
    return [
      name.padEnd(12),
      `${count}/${figures}`.padStart(9),
      `${rate} %`.padStart(8),
      `(${low.toFixed(1)} to ${high.toFixed(1)})`.padStart(16),
      bar === null ? '' : `  bar ${bar} %`,
    ].join('');
  });
  return [...rows, `missed ${missed.length}, read beyond ${beyond.length}`].join('\n');
}

const shown = (value: unknown): string => (value === null ? '–' : String(value));

/** What is not read as it should be, a figure a line, in the judged fields or in all. */
export function faultsOf(
  { faults, beyond }: Score,
  fields: readonly Field[] = Object.keys(FIELDS) as Field[],
): string {
  const lines = faults.flatMap(({ id, gold, figure, wrong }) => {
    if (!figure) return [`${id}: missed "${gold.phrase}" (${gold.measure})`];
    const named = wrong.filter((field) => fields.includes(field));
    const told = named.map((field) => `${field} ${of(field, figure)} for ${of(field, gold)}`);
    return told.length > 0 ? [`${id}: "${gold.phrase}": ${told.join('; ')}`] : [];
  });
  const more = beyond.map(({ id, figure: f }) => `${id}: beyond "${f.phrase}" (${f.measure})`);
  return [...lines, ...more].join('\n');
}

function of(field: Field, figure: Score['missed'][number]['gold']): string {
  switch (field) {
    case 'value':
      return `${[figure.value, figure.low, figure.high].map(shown).join(' ')} ${shown(figure.unit)}`;
    case 'day':
      return shown(figure.asOf);
    case 'day from':
      return shown(figure.asOfFrom);
    case 'speaker':
      return shown(figure.saidBy);
    default:
      return shown(figure[field]);
  }
}
