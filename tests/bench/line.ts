/** `%` of all that were tried; nothing for a number of them. */
import { percentOf, type Share, inWords as shareInWords } from '../gold/share';

export type Unit = 'ms' | 'kB' | 'MB' | '%' | '';

/** Something that was measured. */
export interface Measured {
  what: string;
  unit: Unit;
  value: number;
  /** What it is held against: the same work by somebody else, in the same run. */
  peer: { what: string; value: number } | null;
  /** The most that value ÷ peer may be, or the value itself where there is no peer; null where it is only told. */
  limit: number | null;
  /** Whether the bench fails beyond the limit. A time without a peer is the machine's as much as ours. */
  held: boolean;
  note: string;
  /** Of what the value is a share, where it is one. */
  share?: Share;
}

/** Something that could not be measured here, which is never a pass; `failed` where it should have been. */
export interface NotRun {
  what: string;
  why: string;
  failed: boolean;
}

export type Line = Measured | NotRun;
export type State = 'ok' | 'BROKEN' | 'FAILED' | 'over' | 'told' | 'not run';

export const wasRun = (line: Line): line is Measured => 'value' in line;

/** Value ÷ peer; null where there is no peer. */
export const ratioOf = ({ value, peer }: Measured): number | null => peer && value / peer.value;

/** How a line stands; `over` is beyond a limit that does not fail the bench. A number that is none is broken. */
export const stateOf = (line: Line): State => {
  if (!wasRun(line)) return line.failed ? 'FAILED' : 'not run';
  const { limit, held } = line;
  if (limit === null) return 'told';
  if ((ratioOf(line) ?? line.value) <= limit) return 'ok';
  return held ? 'BROKEN' : 'over';
};

/** A time that is told, and marked where it is above `limit` milliseconds. */
export const told = (
  what: string,
  value: number,
  { limit = null, note = '' }: { limit?: number | null; note?: string } = {},
): Measured => ({ what, unit: 'ms', value, peer: null, limit, held: false, note });

/** How much of something is wrong, and marked where it is more than `limit` percent. */
export const rated = (what: string, wrong: Share, limit: number | null = null): Measured => ({
  what,
  unit: '%',
  value: percentOf(wrong),
  peer: null,
  limit,
  held: false,
  note: shareInWords(wrong),
  share: wrong,
});

/** A time that is held against a peer's: at most `limit` times as long. */
export const against = (
  what: string,
  value: number,
  peer: { what: string; value: number },
  limit: number,
  note = '',
): Measured => ({ what, unit: 'ms', value, peer, limit, held: true, note });

/** A time that is told beside a peer's, and not held. */
export const beside = (
  what: string,
  value: number,
  peer: { what: string; value: number },
  note = '',
): Measured => ({ what, unit: 'ms', value, peer, limit: null, held: false, note });

/** A size that is the same on every machine, and held. */
export const weighed = (
  what: string,
  value: number,
  unit: Unit,
  limit: number,
  note = '',
): Measured => ({ what, unit, value, peer: null, limit, held: true, note });

/** Three figures are all that such a number is good for. */
export const inWords = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** A line as it is printed: what, ours, peer's, ratio, limit, state, and what there is to say. */
export const cellsOf = (line: Line): string[] => {
  if (!wasRun(line)) return [line.what, '', '', '', '', stateOf(line), line.why];
  const { what, unit, value, peer, limit, note } = line;
  const ratio = ratioOf(line);
  return [
    what,
    `${inWords(value)} ${unit}`,
    peer ? `${inWords(peer.value)} ${unit}` : '',
    ratio === null ? '' : inWords(ratio),
    limit === null ? '' : `≤ ${Number(limit.toPrecision(3))}${ratio === null ? ` ${unit}` : ''}`,
    stateOf(line),
    [peer && `peer: ${peer.what}`, note].filter(Boolean).join('; '),
  ];
};
