import { writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { lexicon } from '../../data/lexicon';
import { type About, type BuildArticle, buildPacks } from '../core/facts/build';
import { isLanguageRead } from '../core/facts/languages';
import type { Pack } from '../core/facts/pack';
import { parsePack } from '../core/facts/validate';
import { writePacks } from '../core/facts/write';
import { readAbout } from './about';
import type { Command } from './arguments';
import { forEachInput } from './inputs';
import type { Complaints, Streams } from './streams';

/** `build`: one fact pack of each event, in one file. */
export async function build(
  command: Extract<Command, { name: 'build' }>,
  streams: Streams,
  complaints: Complaints,
): Promise<void> {
  const about = aboutOf(command, complaints);
  if (!about) return;
  const articles: BuildArticle[] = [];
  await forEachInput(command.files, streams, complaints, ({ article, where }) => {
    articles.push(article);
    if (!isLanguageRead(article.language))
      complaints.note(where, `figures in the language "${article.language}" are not read`);
  });
  const packs = buildPacks(articles, about, lexicon);
  if (packs.length === 0) {
    complaints.badInput(command.output, 'no article to build from: nothing is written');
    return;
  }
  if (!packs.every((pack) => isSound(pack, complaints))) return;
  try {
    writeFileSync(command.output, writePacks(packs));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    complaints.badInput(command.output, `cannot be written (${code ?? 'unknown'})`);
    return;
  }
  for (const pack of packs) streams.out(`${summary(pack)}\n`);
}

/** What the command line says goes before the file. The id is the output file's name where none is given. */
function aboutOf(
  { id, title, about, output }: Extract<Command, { name: 'build' }>,
  complaints: Complaints,
): About | null {
  try {
    const known = about === null ? {} : readAbout(about);
    return {
      ...known,
      id: id ?? known.id ?? basename(output, extname(output)),
      ...(title !== null && { title }),
    };
  } catch (error) {
    complaints.badInput(about ?? '', error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** What is written here is taken by the one validator, or not written. */
function isSound(pack: Pack, complaints: Complaints): boolean {
  const result = parsePack(pack);
  if (result.ok) return true;
  const { where, what } = result.problem;
  const at = /^sources\.(\d+)/.exec(where)?.[1];
  const source = at === undefined ? '' : ` (${pack.sources[Number(at)]?.id})`;
  complaints.badInput(pack.event.id, `${where}${source}: ${what}: nothing is written`);
  return false;
}

function summary({ event, sources, decoys }: Pack): string {
  const figures = sources.reduce((sum, source) => sum + source.figures.length, 0);
  const more = decoys.length > 0 ? `, ${decoys.length} decoys` : '';
  return `${event.id}: ${sources.length} sources, ${figures} figures${more}`;
}
