import * as v from 'valibot';
import { type Problem, problemsIn } from './checks';
import { PACK_FORMAT, PACK_VERSION, type Pack } from './pack';
import { unsafePlace } from './plain-data';
import { packSchema } from './schema';

/** Either a whole pack that can be used as it is, or the first thing that is wrong with it. */
export type ParsedPack = { ok: true; pack: Pack } | { ok: false; problem: Problem };

/** A key or a value may be of any length; what is said of it is read by somebody. UTF-16 units. */
const LONGEST = 160;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const refuse = (where: string, what: string, todo: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { where: cut(where), what: cut(what), todo },
});

/** `pack.version` of any data, for telling a newer pack from something else altogether. */
function announced(data: unknown): { format: unknown; version: unknown } {
  const { format, version } =
    typeof data === 'object' && data !== null
      ? (data as { format?: unknown; version?: unknown })
      : {};
  return { format, version };
}

/**
 * The one validator: for bundled, imported and stored packs. A pack is taken whole or not at all; nothing
 * is repaired. Never throws.
 */
export function parsePack(data: unknown): ParsedPack {
  const { format, version } = announced(data);
  if (format !== PACK_FORMAT)
    return refuse('format', 'not a fact pack', 'Choose a file that Second Source has written.');
  if (version !== PACK_VERSION)
    return refuse(
      'version',
      `version ${typeof version === 'number' ? version : 'unknown'}, and only ${PACK_VERSION} is read here`,
      'Update Second Source, or build the pack again.',
    );
  const unsafe = unsafePlace(data);
  if (unsafe) return refuse(unsafe.where, unsafe.what, 'No pack has this: leave the file alone.');
  const result = v.safeParse(packSchema, data, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    return refuse(
      v.getDotPath(issue) ?? '',
      issue.message,
      'Correct it there, or build the pack again.',
    );
  }
  const [problem] = problemsIn(result.output);
  return problem ? { ok: false, problem } : { ok: true, pack: result.output };
}
