import { describe, expect, it } from 'vitest';
import { parseArguments, UsageError } from '../../src/cli/arguments';
import { command } from './command';

describe('the command line', () => {
  it('understands every command with its options', () => {
    expect(parseArguments(['read', 'a.md', 'b.html', '--json'])).toEqual({
      name: 'read',
      files: ['a.md', 'b.html'],
      json: true,
    });
    expect(
      parseArguments([
        'build',
        'a.md',
        '-o',
        'p.json',
        '--id',
        'x',
        '--title',
        'T',
        '--about',
        'f',
      ]),
    ).toEqual({
      name: 'build',
      files: ['a.md'],
      output: 'p.json',
      id: 'x',
      title: 'T',
      about: 'f',
    });
    expect(
      parseArguments(['check', '--pack', 'p.json', '--pack=q.json', '--event', 'x', '-']),
    ).toEqual({
      name: 'check',
      files: ['-'],
      packs: ['p.json', 'q.json'],
      event: 'x',
      json: false,
    });
  });

  it('reads standard input where no file is named', () => {
    expect(parseArguments(['read'])).toMatchObject({ files: ['-'] });
    expect(parseArguments(['check', '--pack', 'p.json'])).toMatchObject({ files: ['-'] });
  });

  it('takes a name that begins with a dash after --', () => {
    expect(parseArguments(['read', '--', '-a.md'])).toMatchObject({ files: ['-a.md'] });
  });

  it.each([
    ['no command', []],
    ['a command that is none', ['write']],
    ['an option that is none', ['read', '--jason']],
    ['an option of another command', ['read', '--pack', 'p.json']],
    ['an option without its value', ['check', '--pack']],
    ['a value for an option that takes none', ['read', '--json=yes']],
    ['an option that stands twice', ['build', 'a.md', '-o', 'p', '-o', 'q']],
    ['standard input twice', ['read', '-', '-']],
    ['building without an output', ['build', 'a.md']],
    ['building from nothing', ['build', '-o', 'p.json']],
    ['checking without a pack', ['check', 'a.md']],
  ])('refuses %s', (_, args) => {
    expect(() => parseArguments(args)).toThrow(UsageError);
  });

  it('exits 2 on wrong usage, and shows the right one', async () => {
    const { status, out, err } = await command(['read', '--jason']);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('unknown option: --jason');
    expect(err).toContain('second-source check --pack PACK.json');
  });

  it('exits 0 on a call for help', async () => {
    const { status, out } = await command(['--help']);
    expect(status).toBe(0);
    expect(out).toContain('Usage');
  });
});
