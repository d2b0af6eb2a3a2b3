import {
  CHOICES,
  type ChoiceName,
  DEFAULTS,
  isEntry,
  isInitials,
  LISTS,
  MOST,
  type Settings,
} from '../settings';

type Fields = Record<string, unknown>;

/**
 * What turns settings as one version kept them into those of the next: the first step makes 2 out of 1.
 * A step may change or drop any field, and must not throw, whatever it is given.
 */
type Step = (fields: Fields) => Fields;
const STEPS: readonly Step[] = [];

/** The version that is written. */
const VERSION = STEPS.length + 1;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Settings as they are kept. */
export const storedSettings = (settings: Settings): Fields => ({ version: VERSION, ...settings });

/** All steps that lie between a stored version and today's; settings of a later version are left as they are. */
const migrated = ({ version, ...fields }: Fields, steps: readonly Step[]): Fields => {
  const from = Number.isInteger(version) ? Math.max(1, version as number) : steps.length + 1;
  return steps.slice(from - 1).reduce((held, step) => step(held), fields);
};

/**
 * Whatever was stored, as settings: each value that cannot be read holds its default, and of a list every
 * entry that can be read is kept.
 *
 * @param stored - undefined where nothing was ever kept.
 * @returns `repaired`: the names of what was not as it should be; what is merely missing is no repair.
 */
export const repairedSettings = (
  stored: unknown,
  steps: readonly Step[] = STEPS,
): { settings: Settings; repaired: (keyof Settings)[] } => {
  const settings: Settings = structuredClone(DEFAULTS);
  if (stored === undefined) return { settings, repaired: [] };
  if (!isFields(stored)) return { settings, repaired: Object.keys(DEFAULTS) as (keyof Settings)[] };
  const fields = migrated(stored, steps);
  const repaired: (keyof Settings)[] = [];
  /** Takes a value over where it is one that the setting can have. */
  const take = <N extends keyof Settings>(
    name: N,
    isValid: (value: unknown) => value is Settings[N],
  ): void => {
    const value = fields[name];
    if (isValid(value)) settings[name] = value;
    else if (value !== undefined) repaired.push(name);
  };
  const choose = <N extends ChoiceName>(name: N): void =>
    take(name, (value): value is Settings[N] => (CHOICES[name] as unknown[]).includes(value));
  for (const name of Object.keys(CHOICES) as ChoiceName[]) choose(name);
  take('initials', isInitials);
  take('quietEverywhere', (value) => typeof value === 'boolean');
  for (const list of LISTS) {
    const entries = fields[list];
    if (entries === undefined) continue;
    const all: unknown[] = Array.isArray(entries) ? entries : [entries];
    const kept = [...new Set(all.filter((entry) => isEntry(list, entry)))].slice(-MOST[list]);
    settings[list] = kept;
    if (!Array.isArray(entries) || kept.length < all.length) repaired.push(list);
  }
  return { settings, repaired };
};
