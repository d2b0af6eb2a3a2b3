import type { Decoy, Pack, Source } from './pack';
import { byText } from './write';

/** Of two versions of one article, the later one; a tie is broken by the text, so that order decides nothing. */
const newer = (a: Source, b: Source): Source => {
  const order = byText(a.published ?? '', b.published ?? '') || byText(a.sha256, b.sha256);
  return order < 0 ? b : a;
};

/** Keeps one of all that share a key. */
function unique<T>(items: T[], key: (item: T) => string, choose: (a: T, b: T) => T): T[] {
  const kept = new Map<string, T>();
  for (const item of items) {
    const known = kept.get(key(item));
    kept.set(key(item), known ? choose(known, item) : item);
  }
  return [...kept.values()];
}

const byId = (a: { id: string }, b: { id: string }): number => byText(a.id, b.id);
const firstId = <T extends { id: string }>(a: T, b: T): T => (byId(a, b) <= 0 ? a : b);

/** One article in several packs, under one id or several, is one source: else it would agree with itself. */
function mergeSources(packs: Pack[]): Source[] {
  const all = packs.flatMap(({ sources }) => sources).sort(byId);
  const versions = unique(all, ({ id }) => id, newer);
  return unique(versions, ({ sha256 }) => sha256, firstId).sort(byId);
}

function mergeDecoys(packs: Pack[], sources: Source[]): Decoy[] {
  const taken = new Set(sources.map(({ id }) => id));
  const all = packs.flatMap(({ decoys }) => decoys).filter(({ id }) => !taken.has(id));
  return unique(
    all,
    ({ id }) => id,
    (a, b) => (byText(JSON.stringify(a), JSON.stringify(b)) <= 0 ? a : b),
  ).sort(byId);
}

function mergeEvents(packs: Pack[]): Pack['event'] {
  const events = packs.map(({ event }) => event);
  const id = events[0]?.id ?? '';
  const titles = events.map(({ title }) => title).sort(byText);
  const windows = events.flatMap(({ window }) => window ?? []);
  const aliases = events.flatMap((event) => event.aliases);
  return {
    id,
    title: titles.find((title) => title !== id) ?? id,
    window:
      windows.length === 0
        ? null
        : {
            from: windows.map(({ from }) => from).sort(byText)[0] ?? '',
            to:
              windows
                .map(({ to }) => to)
                .sort(byText)
                .at(-1) ?? '',
          },
    aliases: [...new Set(aliases.map((names) => JSON.stringify(names)))]
      .sort(byText)
      .map((names) => JSON.parse(names) as string[]),
  };
}

/** Joins the packs of one event, whatever their order; sorted by the event's id. */
export function mergePacks(packs: Pack[]): Pack[] {
  const byEvent = new Map<string, Pack[]>();
  for (const pack of packs) {
    const list = byEvent.get(pack.event.id);
    if (list) list.push(pack);
    else byEvent.set(pack.event.id, [pack]);
  }
  return [...byEvent.values()]
    .map((same): Pack => {
      const [first] = same;
      if (first && same.length === 1) return first;
      const sources = mergeSources(same);
      return {
        format: 'second-source/pack',
        version: 1,
        event: mergeEvents(same),
        sources,
        decoys: mergeDecoys(same, sources),
      };
    })
    .sort((a, b) => byText(a.event.id, b.event.id));
}
