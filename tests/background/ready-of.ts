import type { KnownPack, Ready } from '../../src/background/ready';
import type { Pack } from '../../src/core/facts/pack';

/** What the handlers are given where these packs are all that is known. */
export const readyOf =
  (packs: Pack[], index: unknown = { events: [] }) =>
  async (): Promise<Ready> => ({
    stories: packs.map(({ event: { id, title }, sources }) => ({
      id,
      title,
      articles: sources.length,
    })),
    index: index as Ready['index'],
    packOf: async (event): Promise<KnownPack | null> => {
      const pack = packs.find((one) => one.event.id === event);
      return pack ? { pack, keptAt: new Map() } : null;
    },
    packs: async () => packs,
  });
