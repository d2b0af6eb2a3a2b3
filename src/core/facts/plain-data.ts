import { isPrototypeKey } from './keys';

/** Nothing of ours lies deeper than in a pack: pack, sources, source, figures, figure, assumed, field. */
const DEEPEST = 12;

/**
 * Where plain data nests deeper than any file of ours can, as a cyclic value does too, or has a key that
 * reaches an object's prototype. Null where neither is so.
 */
export function unsafePlace(
  data: unknown,
  path: string[] = [],
): { where: string; what: string } | null {
  if (typeof data !== 'object' || data === null) return null;
  const where = path.join('.');
  if (path.length >= DEEPEST) return { where, what: 'nested too deep' };
  for (const [key, item] of Object.entries(data)) {
    if (isPrototypeKey(key)) return { where, what: `the key "${key}"` };
    const found = unsafePlace(item, [...path, key]);
    if (found) return found;
  }
  return null;
}
