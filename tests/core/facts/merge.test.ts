import { describe, expect, it } from 'vitest';
import { mergePacks } from '../../../src/core/facts/merge';
import type { Pack } from '../../../src/core/facts/pack';
import { parsePack } from '../../../src/core/facts/validate';
import { soundPack, soundSource } from './packs';

const idsOf = (pack: Pack | undefined): string[] => pack?.sources.map(({ id }) => id) ?? [];

describe('packs of one event', () => {
  it('are joined, and make a sound pack', () => {
    const [merged, ...others] = mergePacks([soundPack('gull', 'tern'), soundPack('auk')]);
    expect(others).toEqual([]);
    expect(idsOf(merged)).toEqual(['auk', 'gull', 'tern']);
    expect(parsePack(merged).ok).toBe(true);
  });

  it('give the same in any order', () => {
    const packs = [soundPack('gull', 'tern'), soundPack('auk', 'gull'), soundPack('tern')];
    const [a, b, c] = packs as [Pack, Pack, Pack];
    expect(mergePacks([c, a, b])).toEqual(mergePacks(packs));
    expect(mergePacks([b, c, a])).toEqual(mergePacks(packs));
  });

  it('merged with itself, a pack stays what it was', () => {
    expect(mergePacks([soundPack(), soundPack()])).toEqual([soundPack()]);
  });

  it('keep the later version of an article', () => {
    const later = soundPack();
    later.sources = [soundSource('gull', { published: '2031-05-14', sha256: 'f'.repeat(64) })];
    const [merged] = mergePacks([later, soundPack('gull')]);
    expect(merged?.sources.map(({ published }) => published)).toEqual(['2031-05-14']);
  });

  it('keep an article once that two packs call by two names: it would agree with itself', () => {
    const renamed = soundPack();
    renamed.sources = [soundSource('zander', { sha256: soundSource('gull').sha256 })];
    expect(idsOf(mergePacks([soundPack('gull'), renamed])[0])).toEqual(['gull']);
  });

  it('span all their days, and keep a title over an id', () => {
    const other = soundPack('tern');
    other.event = {
      id: 'harbour',
      title: 'harbour',
      window: { from: '2031-04-20', to: '2031-05-02' },
      aliases: [],
    };
    expect(mergePacks([other, soundPack('gull')])[0]?.event).toEqual({
      ...soundPack().event,
      window: { from: '2031-04-20', to: '2031-05-31' },
    });
  });
});

it('packs of several events stay apart, sorted', () => {
  const other = soundPack('tern');
  other.event = { ...other.event, id: 'bridge' };
  expect(mergePacks([soundPack('gull'), other]).map(({ event }) => event.id)).toEqual([
    'bridge',
    'harbour',
  ]);
});
