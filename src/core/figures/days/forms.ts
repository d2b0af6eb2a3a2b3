import { isCapitalised } from '../../text/characters';
import type { Piece, Spelling } from './letters';
import type { Shape } from './shapes';
import type { CalendarWords, DayPart } from './words';

/** A form of date that was found: the pieces from `first` to `last`, and what they say. */
export interface Found {
  first: number;
  last: number;
  shape: Shape;
  /** It is a day only where what stands around it is to come: "in two days". */
  needsFuture: boolean;
}

/** The pieces of one match, by letter. */
export class Match {
  constructor(
    readonly spelling: Spelling,
    readonly first: number,
    readonly letters: string,
    readonly words: CalendarWords,
  ) {}

  get last(): number {
    return this.first + this.letters.length - 1;
  }

  /** The piece before (-1, …) or after (1, …) the match. */
  beside(by: number): Piece | undefined {
    return this.spelling.pieces[by < 0 ? this.first + by : this.last + by];
  }

  letterBefore(): string {
    return this.first > 0 ? this.spelling.letters.charAt(this.first - 1) : '';
  }

  letterAfter(): string {
    return this.spelling.letters.charAt(this.last + 1);
  }

  /** The `nth` piece whose letter is one of `letters`. */
  piece(letters: string, nth = 0): Piece | undefined {
    let left = nth;
    for (let i = 0; i < this.letters.length; i += 1) {
      if (!letters.includes(this.letters.charAt(i))) continue;
      if (left === 0) return this.spelling.pieces[this.first + i];
      left -= 1;
    }
    return undefined;
  }

  month(): number {
    const bare = this.piece('MQ')?.stem.replace('.', '') ?? '';
    const { values } = this.words;
    return values.month.get(bare) ?? values['short-month'].get(bare) ?? 0;
  }

  year(): number | null {
    const year = this.piece('Y')?.stem;
    return year === undefined ? null : Number(year);
  }

  weekday(): number | null {
    const bare = this.piece('Ww')?.stem.replace('.', '') ?? '';
    const { values } = this.words;
    return values.weekday.get(bare) ?? values['short-weekday'].get(bare) ?? null;
  }

  /** A number, an ordinal or a number word. */
  number(nth = 0): number {
    const stem = this.piece('DOon', nth)?.stem ?? '';
    const { values } = this.words;
    return values.number.get(stem) ?? values.ordinal.get(stem) ?? (parseInt(stem, 10) || 0);
  }

  /** The last of several days of a month. */
  lastNumber(): number {
    let nth = 0;
    while (this.piece('DOo', nth + 1)) nth += 1;
    return this.number(nth);
  }

  part(): DayPart | null {
    if (!this.piece('h')) return this.words.parts.get(this.piece('EeJ')?.stem ?? '') ?? null;
    const second = this.piece('o')?.stem === 'second';
    return { from: second ? 0.5 : 0, to: second ? 1 : 0.5, closedBy: null, ofOnly: true };
  }

  step(nth = 0): number | null {
    const stem = this.piece('LX', nth)?.stem ?? '';
    return this.words.values.step.get(stem) ?? this.words.values.order.get(stem) ?? null;
  }

  unit(): { unit: Extract<Shape, { kind: 'unit' }>['unit']; count: number } | undefined {
    return this.words.units.get(this.piece('U')?.stem ?? '');
  }

  /** Whether what follows cannot be a thing that the last number counts. */
  endsBeforeNoun(): boolean {
    const next = this.beside(1);
    if (!next || /^[^\p{L}\p{N}%$€£]/u.test(next.text)) return true;
    return this.words.sets['after-number'].has(next.lower) || 'WPRLM'.includes(this.letterAfter());
  }

  /** Whether a capital follows in the same name: "to April Jones". */
  runsIntoName(): boolean {
    const next = this.beside(1);
    return next !== undefined && isCapitalised(next.text) && 'xy'.includes(this.letterAfter());
  }
}

/** One form: the letters it is spelled with, and what they say. `read` gives null where they say something else. */
interface Form {
  letters: RegExp;
  read: (match: Match) => Shape | null;
  needsFuture?: boolean;
}

const form = (letters: string, read: Form['read'], needsFuture = false): Form => ({
  letters: new RegExp(letters, 'y'),
  read,
  needsFuture,
});

/** A list of forms, as letters. Nothing but these begins one. */
export interface FormReader {
  /** The pattern of all of them together: at most places none fits, and one look says so for all. */
  letters: string;
  read(spelling: Spelling, at: number, words: CalendarWords): Found | null;
}

/** Builds the reader of one list of forms: the first form of the list that fits wins. */
export function readerOf(
  forms: readonly [letters: string, read: Form['read'], needsFuture?: boolean][],
): FormReader {
  const compiled = forms.map(([letters, read, future]) => form(letters, read, future));
  const all = forms.map(([letters]) => `(?:${letters})`).join('|');
  const any = new RegExp(all, 'y');
  const read: FormReader['read'] = (spelling, at, words) => {
    any.lastIndex = at;
    if (!any.test(spelling.letters)) return null;
    for (const { letters, read, needsFuture } of compiled) {
      letters.lastIndex = at;
      const found = letters.exec(spelling.letters)?.[0];
      if (!found) continue;
      const match = new Match(spelling, at, found, words);
      const shape = read(match);
      if (shape) return { first: at, last: match.last, shape, needsFuture: needsFuture ?? false };
    }
    return null;
  };
  return { letters: all, read };
}
