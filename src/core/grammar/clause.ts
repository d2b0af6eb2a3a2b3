import type { Word } from './tags';
import type { VerbGroup } from './verb-groups';

/** A clause: one verb and what belongs to it. Its tokens may be interrupted by clauses inside it. */
export interface Clause {
  id: number;
  parent: Clause | null;
  kind:
    | 'main'
    | 'sub'
    | 'relative'
    | 'participle'
    | 'infinitive'
    | 'coordinate'
    | 'complement'
    | 'absolute'
    | 'aside';
  verb: VerbGroup | null;
  /** The word that opened it ("after", "which"), else null. */
  opener: string | null;
  first: number;
  /** The last token that was put into it. */
  last: number;
  /** It has no subject of its own: its parent's counts. */
  sharesSubject: boolean;
}

/** A sentence with its words tagged and shared out among its clauses. */
export interface Parsed {
  words: Word[];
  clauses: Clause[];
  /** The clause of each token. */
  at: Clause[];
}

/** A clause that has as yet neither verb nor words behind its first. */
export const newClause = (
  id: number,
  kind: Clause['kind'],
  parent: Clause | null,
  first: number,
  opener: string | null,
): Clause => ({
  id,
  parent,
  kind,
  verb: null,
  opener,
  first,
  last: first,
  sharesSubject: false,
});
