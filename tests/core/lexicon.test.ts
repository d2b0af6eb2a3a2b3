import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../data/lexicon';
import { compileLexicon, lazyLexicon, type RawLexicon } from '../../src/core/lexicon';

const folder = new URL('../../data/words/', import.meta.url);

/** The word lists as they ship, parsed afresh, so that a test may spoil them. */
function shipped(): RawLexicon & Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (const file of readdirSync(folder))
    raw[file.replace('.json', '')] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return raw as unknown as RawLexicon & Record<string, unknown>;
}

const OWN = [
  'grammar',
  'verbs',
  'measures',
  'things',
  'happenings',
  'phases',
  'scopes',
  'countries',
  'day-cues',
  'grammar-cues',
  'quantity-cues',
  'timing',
  'amounts',
  'amount-frames',
  'counting',
  'speech-cues',
];

describe('the word lists', () => {
  it('compile, all of them', () => {
    expect(Object.keys(compileLexicon(shipped())).sort()).toEqual(Object.keys(lexicon).sort());
  });

  it.each(OWN)('give a reason for every entry (%s)', (name) => {
    for (const entry of shipped()[name] as { reason?: string }[])
      expect(entry.reason, JSON.stringify(entry).slice(0, 80)).toMatch(/\w.{6}/);
  });

  it.each(OWN)('name the file and the entry that is bad (%s)', (name) => {
    const raw = shipped();
    const list = raw[name] as Record<string, unknown>[];
    delete list[list.length - 1]?.reason;
    expect(() => compileLexicon(raw)).toThrow(`${name}.json[${list.length - 1}]`);
  });

  it('refuse a measure that is told by the same noun as another', () => {
    const raw = shipped();
    (raw.measures as unknown[]).push({
      measure: 'losses',
      unit: 'people',
      window: 'point',
      counted: 'death',
      reason: 'A second owner of a noun.',
    });
    expect(() => compileLexicon(raw)).toThrow('"death" already tells deaths');
  });

  it('compile a part only when it is asked for', () => {
    const raw = { ...shipped(), verbs: 'no list' };
    const lazy = lazyLexicon(raw);
    expect(lazy.measures.byName.has('deaths')).toBe(true);
    expect(() => lazy.grammar).toThrow('verbs.json');
  });
});
