import type { Day } from '../figures/figure';
import { addressKey } from '../text/address';
import { passageAt, type Traces } from '../traces/traces';
import type { Statement } from './mentions';
import { heldOn, saidOn, speakerKey, type Telling } from './origins';
import type { ComparingRules } from './rules';

/** Where a link must stand to tell where a figure is from: in its sentence, or in the next or the last. */
const LINKED = 1;

/** Everything an article tells of where it has one of its statements from. */
export interface Trail {
  /** The article's id. */
  article: string;
  /** As in `Comparison.origin`. */
  origin: string;
  /** Who is named as saying it, the day where the article tells it, and the day it is taken to be of. */
  speaker: { key: string; day: Day | null; held: Day | null } | null;
  /** The agencies and outlets it came through, by their keys, as printed. */
  channels: ReadonlyMap<string, string>;
  /** The key of a speaker who may be an outlet: "according to the Harbour Post". */
  said: string | null;
  /** The key of the article's own outlet, and its address. */
  outlet: string | null;
  address: string | null;
  /** The articles that are linked to around it. */
  links: ReadonlySet<string>;
  /** The rare runs of words around it. */
  runs: ReadonlySet<number>;
}

/** An article as its trails are read. */
export interface Trailed extends Telling {
  outlet: string | null;
  url: string | null;
  traces?: Traces | undefined;
}

/** The trail of one statement from its own origin on; what stands around it is looked up when it is first asked for. */
export function trailOf(
  { figure, mentions }: Statement,
  origin: string,
  article: Trailed,
  { rules, own }: { rules: ComparingRules; own: OwnNames },
): Trail {
  const { saidBy, via } = figure;
  const { nameKey } = rules.origins;
  const named = saidBy !== null && !rules.origins.isUnnamed(saidBy);
  const channels = new Map<string, string>();
  for (const name of [via, article.agency]) if (name) channels.set(nameKey(name), name);
  const { traces } = article;
  const around = (reach?: number) =>
    traces
      ? mentions.flatMap((at) => passageAt(traces, at.in === 'title' ? 0 : at.start, reach))
      : [];
  let links: ReadonlySet<string> | undefined;
  let runs: ReadonlySet<number> | undefined;
  return {
    article: article.id,
    origin,
    speaker: named
      ? {
          key: speakerKey(saidBy, rules),
          day: saidOn(figure, article),
          held: heldOn(figure, article),
        }
      : null,
    channels,
    said: named ? nameKey(saidBy) : null,
    ...own,
    get links() {
      links ??= new Set(around(LINKED).flatMap((sentence) => sentence.links));
      return links;
    },
    get runs() {
      runs ??= new Set(around().flatMap((sentence) => sentence.runs));
      return runs;
    },
  };
}

/** What an article is called by others. */
export type OwnNames = Pick<Trail, 'outlet' | 'address'>;

export const ownNames = (
  { outlet, url }: Pick<Trailed, 'outlet' | 'url'>,
  { origins }: ComparingRules,
): OwnNames => ({
  outlet: outlet === null ? null : origins.nameKey(outlet),
  address: url === null ? null : addressKey(url),
});
