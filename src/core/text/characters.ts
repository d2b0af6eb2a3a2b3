const LETTER = /\p{L}|\p{M}/u;
const DIGITS = /\p{Nd}/u;
const SPACE = /\s/;

/** Whether a character (by its UTF-16 unit) is a letter or a mark on one. Half a surrogate pair is none. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91);
  return LETTER.test(String.fromCharCode(code));
}

/** Whether a character is an ASCII digit: the only ones English news prints its numbers in. */
export function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

/** Whether a character is a digit of any script; those outside ASCII are kept in words, not read as numbers. */
export function isAnyDigit(code: number): boolean {
  return isDigit(code) || (code > 127 && DIGITS.test(String.fromCharCode(code)));
}

/** Whether a character is white space, line ends and no-break spaces included. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code > 8 && code < 14);
  return SPACE.test(String.fromCharCode(code));
}

/** Whether a word starts with an upper-case letter. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code > 64 && code < 91;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Hyphens that join words: the ASCII one, the typographic one and the one that does not break. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** Apostrophes inside a word: straight, typographic, and the letter. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}
