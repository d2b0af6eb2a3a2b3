import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsFrom } from '../../../src/ui/parts/words';
import { csvOf, reviewAsCsv } from '../../../src/ui/review/csv';
import { plain, reviewAsMarkdown } from '../../../src/ui/review/markdown';
import { DISAGREEMENTS, disagreement } from '../disagreements';
import { count } from '../report';
import { english } from '../words';
import { strictCells } from './strict-csv';

const words = wordsFrom(english);

/** The file as it is saved, read by a reader that forgives nothing. */
const cellsIn = (csv: string): string[][] => strictCells(new TextEncoder().encode(csv));
const STARTS_A_FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
const unguarded = (cell: string): string =>
  cell.startsWith("'") && STARTS_A_FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('"', ',', '\r\n', '\n', '=', '@', '-', '+', '\t', ' ', 'é', "'", 'a'))
    .map((parts) => parts.join('')),
);

describe('a list saved for spreadsheets', () => {
  it('has in each cell what was written into it, whatever that is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }).chain((width) =>
          fc.array(
            fc.array(
              anyText.filter((text) => !/^'/.test(text)),
              { minLength: width, maxLength: width },
            ),
          ),
        ),
        (lines) => {
          expect(cellsIn(csvOf(lines)).map((cells) => cells.map(unguarded))).toEqual(lines);
        },
      ),
    );
  });

  it('has no cell of words that a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const [cell = ''] of cellsIn(csvOf([[text]]))) {
          expect(cell).not.toMatch(STARTS_A_FORMULA);
        }
      }),
    );
  });

  it('keeps a negative number a number', () => {
    expect(csvOf([[-5]])).toBe('\uFEFF-5\r\n');
  });

  it('is read by a reader that forgives nothing, whatever an article, an outlet or a note says', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (phrase, outlet, note) => {
        const said = { courier: count(phrase, 12, { scope: phrase, saidBy: outlet }) };
        const row = disagreement('deaths', said, { note });
        const [head = [], ...lines] = cellsIn(
          reviewAsCsv(words, [
            { ...row, statements: row.statements.map((one) => ({ ...one, outlet })) },
          ]),
        );
        expect(lines).toHaveLength(1);
        const of = (column: string) => unguarded(lines[0]?.[head.indexOf(column)] ?? '');
        if (!/^'/.test(phrase)) expect(of('Words')).toBe(phrase);
        if (!/^'/.test(note)) expect(of('Note')).toBe(note);
        for (const cell of lines[0] ?? []) expect(cell).not.toMatch(STARTS_A_FORMULA);
      }),
    );
  });

  it('has one line a statement, with the question, the words, the day and what was decided', () => {
    const [head = [], ...lines] = cellsIn(reviewAsCsv(words, DISAGREEMENTS));
    const statements = DISAGREEMENTS.flatMap((row) => row.statements);
    expect(lines).toHaveLength(statements.length);
    expect(lines.every((cells) => cells.length === head.length)).toBe(true);
    const of = (line: string[], column: string) => line[head.indexOf(column)];
    const dismissed = lines.filter((line) => of(line, 'State') === 'Dismissed');
    expect(dismissed.map((line) => of(line, 'Words'))).toEqual([
      'more than 2,000 soldiers',
      'some 900 troops',
    ]);
    expect(dismissed.map((line) => of(line, 'Dismissed because'))).toEqual([
      'they count different parts',
      'they count different parts',
    ]);
    expect(of(lines[0] ?? [], 'Question')).toBe('People killed');
    expect(of(lines[0] ?? [], 'Outlet')).toBe('Arvenna Courier');
    expect(of(lines[0] ?? [], 'Address')).toMatch(/#:~:text=about%20125%20people$/);
  });
});

describe('a list saved as Markdown', () => {
  const undone = (text: string): string => text.replaceAll('\u2060', '').replace(/\\(.)/g, '$1');

  it('shows any text as it is, without markup of its own', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = plain(text.replaceAll('\u2060', ''));
        expect(undone(escaped)).toBe(text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim());
        expect(escaped).not.toMatch(/(?<!\\)(?:\\\\)*[`*_[\]<>|~&]/);
        expect(escaped).not.toMatch(/^(?:[#+=-]|\d+[.)])/);
      }),
    );
  });

  it('goes story by story, each question with its words, its line to cite and its note', () => {
    const text = reviewAsMarkdown(words, DISAGREEMENTS);
    expect([...text.matchAll(/^##? .*$/gm)].map(([line]) => line)).toEqual([
      '# Review',
      '## Port strike in Arvenna, March 2031',
      '## Flood at Port Ellum, June 2031',
    ]);
    expect(text).toContain('### Pull-out begins\n\n*Confirmed as a difference (');
    expect(text).toContain('Note: Asked the desk in Oram on Wednesday.');
    expect(text).toContain('> fewer than 100 (OPA, in The Daily Meridian, 11 Mar 2031); ');
    expect(text.endsWith('\n')).toBe(true);
  });

  it('links no address that could end its link', () => {
    const said = { courier: count('12 people', 12) };
    const row = disagreement('deaths', said, {
      sightings: [{ page: 'https://a.example/<x>)', outlet: null, first: 0, last: 0 }],
    });
    expect(reviewAsMarkdown(words, [row])).toContain('](<https://a.example/%3Cx%3E)>)');
  });
});
