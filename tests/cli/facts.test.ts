import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedNames, sharedPath } from '../shared';
import { command, file } from './command';

const packs = fileURLToPath(new URL('../../data/packs/', import.meta.url));
const about = `${packs}kazakhstan-2022.about.json`;

describe.runIf(hasShared)('the bundled pack', () => {
  const articles = hasShared
    ? sharedNames('articles').map((name) => sharedPath(`articles/${name}`))
    : [];

  it('is what the engine builds from the articles (renew it with npm run facts)', async () => {
    const output = file('pack.json');
    const folder = sharedPath('articles');
    expect((await command(['build', folder, '--about', about, '-o', output])).status).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe(readFileSync(`${packs}kazakhstan-2022.json`, 'utf8'));
  });

  it('is the same to the byte for any order of the articles', async () => {
    const outputs = [file('one.json'), file('two.json')] as const;
    await command(['build', ...articles, '--about', about, '-o', outputs[0]]);
    await command(['build', ...articles.reverse(), '--about', about, '-o', outputs[1]]);
    expect(readFileSync(outputs[1], 'utf8')).toBe(readFileSync(outputs[0], 'utf8'));
  });
});
