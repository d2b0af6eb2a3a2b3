import { numberOf } from '../figures/calendar';
import type { Day } from '../figures/figure';
import { rarityOf } from '../traces/runs';
import type { WordingRule } from './origin-rules';
import { isNamed, isShortFor, isSpoken } from './origins';
import type { ComparingRules } from './rules';
import type { Trail } from './trails';
import type { Tie } from './verdict';

/** Nearest first: what two statements share is told by the first that holds. */
const NEAREST: Tie['kind'][] = [
  'same-origin',
  'same-channel',
  'named',
  'linked',
  'same-wording',
  'same-speaker',
];

/** The nearer of two ties. */
export const nearer = (a: Tie | undefined, b: Tie | undefined): Tie | undefined =>
  NEAREST.map((kind) => [a, b].find((tie) => tie?.kind === kind)).find((tie) => tie !== undefined);

/** Whether a tie makes two statements one origin; the same person on another day makes another statement. */
export const isOneOrigin = (tie: Tie | null | undefined): boolean =>
  tie !== null && tie !== undefined && tie.kind !== 'same-speaker';

/** Days from one to another; null where one of them is unknown. */
function daysBetween(from: Day | null, to: Day | null): number | null {
  const [a, b] = [from, to].map((day) => (day === null ? null : numberOf(day)));
  return a === null || b === null || a === undefined || b === undefined ? null : b - a;
}

/**
 * What ties two statements, seen from the first: the origin that both name; an agency or outlet that both
 * came through; that one names the other's outlet, or links to it; or nearly the same wording. Symmetric
 * but for its direction.
 */
export function tieOf(own: Trail, other: Trail, rules: ComparingRules): Tie | null {
  if (isNamed(own.origin) && (own.origin === other.origin || isOneSpeech(own, other)))
    return { kind: 'same-origin' };
  const channel = commonChannel(own, other);
  if (channel !== null) return { kind: 'same-channel', name: channel };
  if (names(own, other)) return { kind: 'named', by: 'here' };
  if (names(other, own)) return { kind: 'named', by: 'there' };
  if (other.address !== null && own.links.has(other.address)) return { kind: 'linked', by: 'here' };
  if (own.address !== null && other.links.has(own.address)) return { kind: 'linked', by: 'there' };
  if (isOneWording(own.runs, other.runs, rules.origins.wording)) return { kind: 'same-wording' };
  return sameSpeaker(own, other);
}

/** What one body said on one day, by its full name and by its short one. */
const isOneSpeech = (
  { speaker: a, origin }: Trail,
  { speaker: b, origin: other }: Trail,
): boolean =>
  a !== null &&
  b !== null &&
  a.held !== null &&
  a.held === b.held &&
  isSpoken(origin) &&
  isSpoken(other) &&
  isShortFor(a.key, b.key);

/** The agency or outlet that both came through, as the other prints it. */
function commonChannel(own: Trail, other: Trail): string | null {
  for (const [key, name] of other.channels)
    if (own.channels.has(key) || own.said === key) return name;
  return other.said === null ? null : (own.channels.get(other.said) ?? null);
}

/** Whether one statement is given as from the outlet that the other stands in. */
const names = ({ said, channels, outlet: own }: Trail, { outlet }: Trail): boolean =>
  outlet !== null && outlet !== own && (said === outlet || channels.has(outlet));

/** Whether two passages share so many rare runs of words that they come from one text. */
function isOneWording(a: ReadonlySet<number>, b: ReadonlySet<number>, rule: WordingRule): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size < rule.runs) return false;
  let shared = 0;
  let weight = 0;
  for (const run of few) {
    if (!many.has(run)) continue;
    shared += 1;
    weight += rarityOf(run);
  }
  if (shared < rule.runs) return false;
  return weight >= rule.alone || (weight >= rule.weight && shared >= rule.share * few.size);
}

/** One speaker on two days is told only where both articles tell their day: a day of publication is no day of a speech. */
function sameSpeaker({ speaker: a }: Trail, { speaker: b }: Trail): Tie | null {
  if (!a || !b || !isShortFor(a.key, b.key)) return null;
  const daysLater = daysBetween(a.day, b.day);
  return daysLater === null || daysLater === 0 ? null : { kind: 'same-speaker', daysLater };
}
