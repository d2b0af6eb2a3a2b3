#!/usr/bin/env node
// Makes the `perMille` table of data/words/background.json anew, from the texts of ../shared/eval:
//   node tests/core/events/make-background.mjs
// Only the shares of words are kept, which are facts; no sentence is. Reasons and limits stay.
import { readFileSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

const root = new URL('../../../', import.meta.url);
const shared = new URL('../shared/eval/', root);
const read = (name) => JSON.parse(readFileSync(new URL(name, shared), 'utf8'));

/** How many words the table holds: about 22 kB compressed. */
const WORDS = 5000;
/** Loose sentences are joined into texts of about a short article's length. */
const SENTENCES_PER_TEXT = 15;

async function termCounter() {
  const bundle = await rolldown({ input: new URL('src/core/events/terms.ts', root).pathname });
  const { output } = await bundle.generate({ format: 'esm' });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

/** Groups of texts on one event each: a word counts as often as the share of a group that has it. */
function textGroups() {
  const groups = new Map();
  const add = (group, id, text) =>
    groups.set(group, (groups.get(group) ?? new Map()).set(id, text));
  for (const file of ['events-train-1.json', 'events-train-2.json']) {
    const { pages, events } = read(file);
    for (const { id, sentences } of [...pages, ...events.flatMap((event) => event.sources)])
      add(id.replace(/_\d+/, '_'), id, sentences.join(' '));
  }
  for (const [id, { articleBody }] of Object.entries(read('pages/truth.json')))
    add(id, id, articleBody);
  const loose = read('newsquant-even.json').map(({ text }) => text);
  for (let at = 0; at < loose.length; at += SENTENCES_PER_TEXT)
    add(`loose ${at}`, 'all', loose.slice(at, at + SENTENCES_PER_TEXT).join('\n'));
  return [...groups.values()].map((texts) => [...texts.values()]);
}

const { countTerms } = await termCounter();
const groups = textGroups();
const shares = new Map();
for (const texts of groups)
  for (const text of texts) {
    const { names, words } = countTerms(null, text);
    for (const term of [...Object.keys(names), ...Object.keys(words)]) {
      const entry = shares.get(term) ?? { sum: 0, groups: new Set() };
      entry.sum += 1 / texts.length / groups.length;
      entry.groups.add(texts);
      shares.set(term, entry);
    }
  }

const kept = [...shares]
  .filter(([, { groups: in_ }]) => in_.size > 1)
  .sort(([a, { sum: n }], [b, { sum: m }]) => m - n || (a < b ? -1 : 1))
  .slice(0, WORDS);
const perMille = {};
for (const [term, { sum }] of kept.sort(([a], [b]) => (a < b ? -1 : 1))) {
  const key = String(Math.max(1, Math.round(sum * 1000)));
  perMille[key] = perMille[key] ? `${perMille[key]} ${term}` : term;
}
const path = new URL(process.argv[2] ?? 'data/words/background.json', root);
writeFileSync(
  path,
  `${JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), perMille }, null, 1)}\n`,
);
console.log(`${kept.length} words of ${shares.size}, from ${groups.length} groups of texts`);
