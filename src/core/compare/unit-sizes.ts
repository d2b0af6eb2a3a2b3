import { entries, fail, isRecord, positive } from './rule-entries';

/** A unit's size in the base unit of its family; a month has no one size, so it has two ends. */
export interface UnitSize {
  base: string;
  low: number;
  high: number;
  /** Where the base unit's 0 lies in this unit: 32 for degrees Fahrenheit. */
  zero: number;
}

/** `units` of `comparing.json`: each unit of a family by its name. Throws where one stands twice or has no size. */
export function unitSizes(raw: unknown): Map<string, UnitSize> {
  const sizes = new Map<string, UnitSize>();
  for (const [i, family] of entries(raw, 'units').entries()) {
    const { base, of, zeros } = family;
    if (typeof base !== 'string' || !isRecord(of)) fail(`units.${i}`, 'no base, or no sizes');
    for (const [unit, size] of Object.entries(of)) {
      const where = `units.${i}.of.${unit}`;
      if (sizes.has(unit)) fail(where, 'stands twice');
      const [low, high] = Array.isArray(size) ? size : [size, size];
      const zero = isRecord(zeros) ? (zeros[unit] ?? 0) : 0;
      if (typeof zero !== 'number') fail(where, 'its zero is no number');
      sizes.set(unit, { base, low: positive(low, where), high: positive(high, where), zero });
    }
  }
  return sizes;
}
