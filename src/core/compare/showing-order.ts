import { matcher } from './measure-patterns';
import { entries, fail, strings } from './rule-entries';

const KINDS = ['count', 'money', 'time'] as const;
type OrderPlaceKind = (typeof KINDS)[number];

/** A place in the order: of the measures it names, or of all others of a kind. */
interface OrderPlace {
  matches: ((measure: string) => boolean) | null;
  kind: OrderPlaceKind | null;
}

/** In which order figures are shown. */
export interface ShowingOrder {
  /** 0 first. Of two places that name the measure, the later one counts. */
  placeOf(measure: string, kind: OrderPlaceKind): number;
}

/** `order` of `comparing.json`. Throws where a kind of figure has no place. */
export function orderOf(raw: unknown): ShowingOrder {
  const places = entries(raw, 'order').map((item, i): OrderPlace => {
    const kind = KINDS.find((one) => one === item.others) ?? null;
    if (kind) return { matches: null, kind };
    return { matches: matcher(strings(item.measures, `order.${i}.measures`)), kind };
  });
  for (const kind of KINDS)
    if (!places.some((place) => place.kind === kind)) fail('order', `no place for each ${kind}`);
  return {
    placeOf: (measure, kind) => {
      const named = places.findLastIndex((place) => place.matches?.(measure));
      return named >= 0 ? named : places.findIndex((place) => place.kind === kind);
    },
  };
}
