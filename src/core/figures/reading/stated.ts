import type { Day, FigureWindow } from '../figure';
import type { Happening } from '../happening-words';
import type { Quantity } from '../quantities';
import type { Rated } from './amounts/rates';
import type { Told } from './counts/counts';
import type { FullNames } from './names';
import type { Role } from './role';
import type { ReadSentence } from './sentence';

/** What a quantity states. */
export interface Stated {
  told: Told;
  role: Role;
  scope: string;
  /** Where it happened, where the place is no part. */
  where: string | null;
  /** The place was taken for a part without the article saying so. */
  scopeAssumed: boolean;
  window: FigureWindow;
  unit: string | null;
  /** It holds on a day: counts and amounts do, ages and lengths do not. */
  dated: boolean;
  /** The last day of the earlier occasion it is of; absent where it is of this one, or none is named. */
  until?: Day | null;
  superseded: boolean;
  /** Its unit is a currency. */
  money: boolean;
  kind: Quantity['kind'];
  /** It is a part of the count before it. */
  part?: boolean;
}

/** What an article has told as a whole. */
export interface Setting {
  names: FullNames;
  /** The words with a capital in its title and first sentences: where it all happens is among them. */
  main: { has(word: string): boolean };
  /** The last count of the sentence before: "that number has since risen to 12". */
  recalled: Stated | null;
  /** The last count before the sentence that has a unit. */
  counted: Stated | null;
  /** Whether a figure of a measure was told before the sentence. */
  told: (measure: string) => boolean;
  /** The measure of the last figure before the sentence that was just so many. */
  wasOf: (value: number) => string | null;
  /** The last one of a known measure. */
  measured: Stated | null;
  /** The gravest measure of harm to people that was told before: whose victims are spoken of. */
  harm: string | null;
  /** The last height, speed, strength or share before that has a measure. */
  level: Stated | null;
  /** The currency of the last sum of money before. */
  currency: string | null;
  /** The last sum of money before that tells what it is paid for. */
  rated: Rated | null;
  /** Of what the last price or index level before the sentence was. */
  thing: string | null;
  /** The day of publication; null where none is known. */
  published: Day | null;
  /** What the sentences before tell last that befell somebody. */
  befell: () => Happening | null;
  /** Whether the article uses one of some words. */
  about: (words: ReadonlySet<string>) => boolean;
}

/** A statement with nothing but its measure and its scope. */
export function plainly(
  { lexicon }: ReadSentence,
  quantity: Quantity,
  role: Role,
  told: Told,
  scope: string | null = null,
): Stated {
  return {
    told,
    role,
    scope: scope ?? 'total',
    where: null,
    scopeAssumed: false,
    window: told.measure?.window ?? 'point',
    unit: quantity.unit,
    dated: !(
      quantity.kind === 'age' ||
      quantity.kind === 'duration' ||
      lexicon.timing.undatedMeasures.has(told.name)
    ),
    superseded: false,
    money: quantity.kind === 'money',
    kind: quantity.kind,
  };
}
