import fc from 'fast-check';
import { expect, it } from 'vitest';
import { command, line } from './command';

const KEYS = ['id', 'url', 'outlet', 'published', 'language', 'title', 'agency', 'event', 'not'];
const TEXTS = ['text', 'sentences', 'html'];

const word = fc.oneof(
  fc.constantFrom('2031-05-12', 'en', '31 people', '<p>', '---', '%', '1e400', '٣', '\u0000', '𝟛'),
  fc.string(),
);
const value = fc.oneof(word, fc.jsonValue({ maxDepth: 2 }), fc.array(word, { maxLength: 4 }));
const article = fc.dictionary(fc.constantFrom(...KEYS, ...TEXTS), value);
const anyLine = fc.oneof(
  article.map(line),
  word.map((text) => `${text}\n`),
  fc.json(),
);

it('no line, whatever it holds, keeps the good ones from being read', async () => {
  const good = line({ id: 'good', text: 'At least 31 people were injured.' });
  await fc.assert(
    fc.asyncProperty(fc.array(anyLine, { maxLength: 5 }), async (lines) => {
      const input = lines.map((text) => `${text.trimEnd()}\n`).join('');
      const { status, out, err } = await command(['read', '--json'], input + good);
      expect([0, 1]).toContain(status);
      expect(status === 0 || err !== '').toBe(true);
      const ids = out
        .split('\n')
        .filter(Boolean)
        .map((text) => (JSON.parse(text) as { id: string }).id);
      expect(ids).toContain('good');
    }),
    { numRuns: 150 },
  );
});
