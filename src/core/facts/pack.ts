import type { Day, Figure } from '../figures/figure';
import type { Traces } from '../traces/traces';

export const PACK_FORMAT = 'second-source/pack';
export const PACK_VERSION = 1;

/** How often each term stands in a text, names apart from words. Keys are lower case and sorted. */
export interface TermCounts {
  names: Record<string, number>;
  words: Record<string, number>;
}

/** An article as a source: where it stands, what it states, and what its words are; never a sentence of it. */
export interface Source {
  id: string;
  outlet: string | null;
  url: string | null;
  published: Day | null;
  language: string | null;
  agency: string | null;
  /** Null where it is longer than 8 words. */
  title: string | null;
  /** Of the text in UTF-8, as 64 hex digits. */
  sha256: string;
  /** The text's length in UTF-16 units. */
  length: number;
  figures: Figure[];
  terms: TermCounts;
  /** What tells where its figures are from; packs that were built before there were any have none. */
  traces?: Traces;
}

/** An article that looks like the event and is not: it pulls recognition away from such pages. */
export interface Decoy {
  id: string;
  terms: TermCounts;
}

/** Everything known of one event: its sources, and how to recognise a page about it. */
export interface Pack {
  format: typeof PACK_FORMAT;
  version: typeof PACK_VERSION;
  event: {
    id: string;
    title: string;
    /** The days the event lies in, both included; null where unknown. */
    window: { from: Day; to: Day } | null;
    /** Each a list of spellings of one name. */
    aliases: string[][];
  };
  /** Sorted by id. */
  sources: Source[];
  /** Sorted by id. */
  decoys: Decoy[];
}
