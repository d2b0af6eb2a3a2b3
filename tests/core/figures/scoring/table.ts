import { inWords } from '../../../gold/share';
import { FIELDS, type Field } from './same';
import type { Score } from './score';

const barOf = (name: string): number | null => FIELDS[name as Field] ?? null;

/** The rates of a score as rows of text: field, how many are right, per cent, Wilson's interval, the bar. */
export function tableOf({ figures, right, missed, beyond }: Score): string {
  const rows = Object.entries(right).map(([name, count]) => {
    const bar = barOf(name);
    const told = inWords({ hits: count, of: figures }).padEnd(36);
    return `${name.padEnd(12)}${told}${bar === null ? '' : `bar ${bar} %`}`.trimEnd();
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
