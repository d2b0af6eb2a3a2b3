import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/core/facts/pack';
import { command, file } from './command';
import { ABOUT, AUK, GULL, lines, REGATTA } from './stories';

const about = () => file('about.json', JSON.stringify(ABOUT));
const built = (path: string): Pack | Pack[] => JSON.parse(readFileSync(path, 'utf8')) as Pack;
const ids = (list: { id: string }[]): string[] => list.map(({ id }) => id);

describe('build', () => {
  it('writes a pack with what the engine cannot know, and says what is in it', async () => {
    const output = file('pack.json');
    const { status, out, err } = await command(
      ['build', '-', '-o', output, '--about', about()],
      lines(GULL, AUK),
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^strike: 2 sources, \d+ figures\n$/);
    const pack = built(output) as Pack;
    expect(pack.event).toEqual({ ...ABOUT, aliases: [] });
    expect(ids(pack.sources)).toEqual(['auk', 'gull']);
  });

  it('lets --id and --title go before the file, and the output’s name stand for an id', async () => {
    const output = file('harbour.json');
    await command(
      ['build', '-', '-o', output, '--about', about(), '--id', 'x', '--title', 'T'],
      lines(AUK),
    );
    expect((built(output) as Pack).event).toMatchObject({ id: 'x', title: 'T' });
    await command(['build', '-', '-o', output], lines(AUK));
    expect((built(output) as Pack).event).toMatchObject({ id: 'harbour', title: 'harbour' });
  });

  it('writes the same bytes for any order of the input', async () => {
    const [first, second] = [file('first.json'), file('second.json')];
    const args = ['--about', about()];
    await command(['build', '-', '-o', first, ...args], lines(AUK, GULL, REGATTA));
    await command(['build', '-', '-o', second, ...args], lines(REGATTA, GULL, AUK));
    expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
  });

  it('builds each event that the articles name, and those that name none as one', async () => {
    const output = file('packs.json');
    const { status } = await command(
      ['build', '-', '-o', output, '--id', 'strike'],
      lines({ ...AUK, event: 'docks' }, { ...REGATTA, event: 'regatta' }, GULL),
    );
    expect(status).toBe(0);
    const packs = built(output) as Pack[];
    expect(packs.map(({ event, sources }) => [event.id, ids(sources)])).toEqual([
      ['docks', ['auk']],
      ['regatta', ['regatta']],
      ['strike', ['gull']],
    ]);
  });

  it('describes the one event that all articles name', async () => {
    const output = file('packs.json');
    const { id: _, ...described } = ABOUT;
    const args = ['-o', output, '--about', file('about.json', JSON.stringify(described))];
    await command(
      ['build', '-', ...args],
      lines({ ...AUK, event: 'docks' }, { ...GULL, event: 'docks' }, { ...REGATTA, not: 'docks' }),
    );
    expect((built(output) as Pack).event).toMatchObject({ ...described, id: 'docks' });
  });

  it('takes decoys from the articles or from the file', async () => {
    const output = file('pack.json');
    await command(
      ['build', '-', '-o', output, '--id', 'strike'],
      lines(AUK, { ...REGATTA, not: 'strike' }),
    );
    expect(ids((built(output) as Pack).decoys)).toEqual(['regatta']);
    const decoys = file('decoys.json', JSON.stringify({ ...ABOUT, decoys: ['regatta'] }));
    await command(['build', '-', '-o', output, '--about', decoys], lines(AUK, REGATTA));
    expect(ids((built(output) as Pack).decoys)).toEqual(['regatta']);
    expect(ids((built(output) as Pack).sources)).toEqual(['auk']);
  });

  it('builds from the articles it can read, and exits 1 for the others', async () => {
    const output = file('pack.json');
    const { status, err } = await command(['build', '-', '-o', output], `nonsense\n${lines(AUK)}`);
    expect(status).toBe(1);
    expect(err).toBe('stdin:1: not JSON\n');
    expect(ids((built(output) as Pack).sources)).toEqual(['auk']);
  });

  it('writes nothing where there is nothing to build from', async () => {
    const output = file('pack.json');
    const { status, err } = await command(['build', '-', '-o', output], '');
    expect(status).toBe(1);
    expect(err).toContain('nothing is written');
    expect(existsSync(output)).toBe(false);
  });

  it.each([
    ['that is no JSON', '{'],
    ['with a key it does not know', '{"tittle": "T"}'],
    ['with a day that is none', '{"window": {"from": "2031-05-01", "to": "2031-05-32"}}'],
  ])('refuses an about file %s', async (_, content) => {
    const output = file('pack.json');
    const args = ['build', '-', '-o', output, '--about', file('about.json', content)];
    const { status, err } = await command(args, lines(AUK));
    expect(status).toBe(1);
    expect(err).toMatch(/^.*about\.json: .+\n$/);
    expect(existsSync(output)).toBe(false);
  });

  it('leaves out an article that would make the pack unsound, names it, and exits 1', async () => {
    const output = file('pack.json');
    const bad = { ...GULL, url: 'ftp://gull.example/strike' };
    const { status, err } = await command(['build', '-', '-o', output], lines(AUK, bad));
    expect(status).toBe(1);
    expect(err).toMatch(/^stdin:2: url: .+\n$/);
    expect(ids((built(output) as Pack).sources)).toEqual(['auk']);
  });

  it('says where a decoy belongs to no event, writes the rest, and exits 1', async () => {
    const output = file('pack.json');
    const { status, err } = await command(
      ['build', '-', '-o', output],
      lines({ ...AUK, event: 'docks' }, { ...REGATTA, not: 'dock' }),
    );
    expect(status).toBe(1);
    expect(err).toBe('stdin:2: a decoy of "dock", which no article here is about\n');
    expect(ids((built(output) as Pack).sources)).toEqual(['auk']);
  });

  it('takes what is empty for unknown', async () => {
    const output = file('pack.json');
    const { status } = await command(
      ['build', '-', '-o', output],
      lines({ ...AUK, url: '', outlet: ' ', agency: '', event: '', not: '' }),
    );
    expect(status).toBe(0);
    expect((built(output) as Pack).sources[0]).toMatchObject({ url: null, outlet: null });
  });

  it('says where it cannot write', async () => {
    const { status, err } = await command(['build', '-', '-o', file('no/pack.json')], lines(AUK));
    expect(status).toBe(1);
    expect(err).toMatch(/pack\.json: cannot be written \(ENOENT\)\n$/);
  });
});
