import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What every message of the made-up language begins and ends with. */
const OPENING = '[!!';
const CLOSING = '!!]';

const ACCENTS = new Map(
  [...'aAcCdDeEgGhHiIlLnNoOrRsStTuUyYzZ'].map((letter, index) => [
    letter,
    [...'áÁçÇðÐéÉğĞħĦíÍľĽñÑöÖŕŔşŞťŤüÜýÝžŽ'][index] ?? letter,
  ]),
);

/** By how much other languages are longer than English, in parts of it. */
const LONGER = 0.4;

/** Not shown: the browser's name of a language, the way it is written, and what only a shop shows. */
const NO_WORDS = new Set(['language', 'direction', 'description']);

/** A message as a language might have it that nobody speaks: accented, longer, and marked at both ends. */
export const pseudo = (message: string): string => {
  const accented = message
    .split(/(\$\d)/)
    .map((part) =>
      part.startsWith('$') ? part : [...part].map((one) => ACCENTS.get(one) ?? one).join(''),
    )
    .join('');
  const pad = 'öüé ñá '.repeat(message.length).slice(0, Math.ceil(message.length * LONGER));
  return `${OPENING} ${accented} ${pad.trim()} ${CLOSING}`;
};

/** What is left of a text without its messages, which may hold one another. */
export const outside = (text: string): string => {
  const rest = text.replace(/\[!!(?:(?!\[!!|!!\]).)*!!\]/gs, ' ');
  return rest === text ? text.trim() : outside(rest);
};

/** A copy of a built extension, in a folder of its own, that speaks that language. */
export const inPseudo = (dist: string): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'second-source-pseudo-')), 'extension');
  cpSync(dist, folder, { recursive: true });
  const path = join(folder, '_locales/en/messages.json');
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  for (const [key, entry] of Object.entries(messages)) {
    if (!NO_WORDS.has(key)) entry.message = pseudo(entry.message);
  }
  writeFileSync(path, JSON.stringify(messages));
  return folder;
};
