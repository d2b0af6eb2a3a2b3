const lines = (size: number, line: (i: number) => string): string => {
  const made: string[] = [];
  for (let [i, length] = [0, 0]; length < size; i += 1) {
    const next = line(i);
    made.push(next);
    length += next.length;
  }
  return made.join('');
};
const row = (scrap: string) => (size: number) => scrap.repeat(Math.ceil(size / scrap.length));
/** A first name for each number, in letters: digits would not make a name. */
const name = (i: number): string =>
  `A${[...i.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`;

/** Texts that nobody writes but to do harm, each as long as asked for in UTF-16 units, or a little longer. */
export const LONG_TEXTS: Record<string, (size: number) => string> = {
  'one word without end': row('a'),
  'one word that ends like a verb': (size) => `${'x'.repeat(size)}ed 5 people`,
  'capitals without end': (size) => `${'X'.repeat(size)} 5 people`,
  'a hyphenated word without end': (size) => `${'five-'.repeat(size / 5)}people were killed`,
  'a word of digits and hyphens': (size) => `minus${'-1'.repeat(size / 2)} people were killed`,
  'a word of apostrophes': row("x'"),
  'a word of full stops': row('x.'),
  'marks on one letter': (size) => `a${'\u0301\u0316'.repeat(4 * size)} 5 people`,
  'digits without end': (size) => `${'9'.repeat(size)} people were killed.`,
  'thousands without end': (size) => `1${',000'.repeat(size / 4)} people were killed.`,
  'thousands parted by blanks': (size) => `1${' 000'.repeat(size / 4)} people were killed.`,
  'decimals without end': (size) => `1.${'0'.repeat(size)}1 people were killed.`,
  'millions of millions': (size) => `9 ${'million '.repeat(size / 8)} people were killed.`,
  'numbers and nothing else': (size) => lines(size, (i) => `${i} `),
  'no full stop': (size) => lines(size, (i) => `${i} people were killed and `),
  'nothing but full stops': row('. '),
  'an ellipsis without end': row('…'),
  'nothing but blanks': (size) => `${' '.repeat(size)}5 people were killed.`,
  'blanks inside a day': (size) => `5${' '.repeat(size)}January${' '.repeat(size)}2022`,
  'nothing but line ends': row('5\n'),
  'brackets in brackets': (size) => `${'('.repeat(size / 2)}5 people${')'.repeat(size / 2)}`,
  'quotes in quotes': (size) => `${'“'.repeat(size / 2)}5 people${'”'.repeat(size / 2)}`,
  'straight quotes': row('" '),
  'quotes that nobody says': (size) => lines(size, (i) => `“One two three four five ${i}.” `),
  'hedges in a row': (size) =>
    `${row('about at least more than nearly up to ')(size)}5 were killed`,
  'ranges in a row': row('from 5 to '),
  'fractions in a row': row('1/2 '),
  'halves of halves': row('half of '),
  'days in a row': (size) => lines(size, (i) => `${(i % 28) + 1} January 2031, `),
  'days of one strike': (size) =>
    lines(size, (i) => `The strike began on ${(i % 28) + 1} January. It lasted ${i % 300} days. `),
  'speakers of one surname': (size) =>
    lines(size, (i) => `${name(i)} Brown said 5 were killed. Brown said 6 were killed. `),
  'speakers in one sentence': (size) => lines(size, (i) => `${name(i)} Lund said, `),
  'sayings in sayings': row('he said that '),
  'bearers of one title': (size) =>
    lines(size, (i) => `President ${name(i)} said 5 died. The president said 6 died. `),
  'clauses in clauses': row('which were killed after '),
  'things in a list': (size) => lines(size, (i) => `${i} men, `),
  'prices of nothing': row('price 5 percent '),
  'names of nobody': row('Ab Cd '),
  'holidays that are none': row("New Year's "),
  'names of whom nobody speaks': (size) => lines(size, (i) => `${name(i)} Lund left. He left. `),
  'invisible marks': row('5\u200b\u202e\u2066'),
  'halves of characters': row('5 \ud800'),
  'symbols and nothing else': row('½'),
};

/** Short ones, each a trap of its own. */
export const SHORT_TEXTS: Record<string, string> = {
  markup: '<img src=x onerror=alert(1)>5 people</img> were killed, <script>alert(2)</script>.',
  'markup around a number': '<b>5</b> people were killed. &lt;i&gt;6&lt;/i&gt; people were hurt.',
  'a script as a speaker': 'Abel <Script>Lund</Script> said 5 people were killed.',
  'right to left in the middle':
    '5 \u202epeople\u202c were \u2067killed\u2069. \u200f7\u200f died.',
  'digits of other scripts': '٣٤ people were killed. १२ people died. １２ people were hurt.',
  'zero width inside a number':
    '1\u200b2 people, 1\u00ad000 people, 1\u2060,\u2060000 people died.',
  'marks on digits': '5\u0301 people were killed. 1\u20dd2 people died.',
  'a number beyond all numbers': `${'9'.repeat(400)} people were killed.`,
  'an exponent beyond all numbers': '1e400 people were killed. 5 × 10^400 died. 5x10^9999 died.',
  'a number beyond all numbers, multiplied': `${'9'.repeat(300)} trillion trillion people died.`,
  'a day that is none': 'They died on 99 January 99999, 30 February 2031, 0 May and 31/31/2031.',
  'years out of reach': 'It began 999999999 years ago and ends in 999999999 weeks, on a Monday.',
  'half characters around a number': '\ud800 5 \udc00 people were \udfff killed.',
  'a null character': '5\u0000 people\u0000 were killed.',
  'names every object has': '5 __proto__ and 6 constructors were killed, toString said.',
  nothing: '',
  'a blank': '\u00a0',
};

/** What random hostile texts are put together from. */
export const SCRAPS = [
  ...Object.values(SHORT_TEXTS).filter(Boolean),
  ...['5', '12,000', '$', '%', '-', '–', '“', '”', '"', '(', ')', '.', '\n', ',', ' ', ' ', ' '],
  ...['people', 'were killed', 'said', 'Lund', 'on Monday', 'January', 'at least', 'not', 'of'],
  ...['\u202e', '\u200b', '\ud83d', '\ude00', '\u0301', '٣', 'İ', '\r', '\u2028', '<', '&', '\\'],
];
