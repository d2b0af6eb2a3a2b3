import { background } from '../../data/background';
import { bundledPacks } from '../../data/bundled';
import { buildIndex, type EventIndex } from '../core/events/recognise';
import type { Pack } from '../core/facts/pack';
import { parsePack } from '../core/facts/validate';

/** Everything the handlers need that is not in a message: rebuilt at every wake of the worker. */
export interface Ready {
  packs: Pack[];
  index: EventIndex;
}

const load = async (): Promise<Ready> => {
  const packs = bundledPacks.map((data) => {
    const result = parsePack(data);
    if (!result.ok)
      throw new Error(`Bundled fact pack: ${result.problem.where}: ${result.problem.what}`);
    return result.pack;
  });
  return { packs, index: buildIndex(packs, background) };
};

let loading: Promise<Ready> | undefined;

/**
 * The one barrier that every handler awaits. A failure is not kept: the next message tries again.
 *
 * @throws what a bundled pack's validation says.
 */
export const ready = (): Promise<Ready> => {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
};
