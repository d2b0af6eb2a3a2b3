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
  const known = aboutOf(command, complaints);
  if (!known) return;
  const articles: BuildArticle[] = [];
  const places = new Map<string, string>();
  await forEachInput(command.files, streams, complaints, ({ article, where }) => {
    articles.push(article);
    places.set(article.id, where);
    if (!isLanguageRead(article.language))
      complaints.note(where, `figures in the language "${article.language}" are not read`);
  });
  const id = known.id ?? theOneEvent(articles) ?? nameOf(command.output);
  const built = buildPacks(articles, { ...known, id }, lexicon);
  for (const { id: article, not } of articles) {
    if (not && !built.some(({ event }) => event.id === not))
      complaints.badInput(
        places.get(article) ?? article,
        `a decoy of "${not}", which no article here is about`,
      );
  }
  const packs = built
    .map((pack) => sound(pack, places, complaints))
    .filter((pack) => pack !== null);
  if (packs.length === 0) {
    complaints.badInput(command.output, 'no article to build from: nothing is written');
    return;
  }
  try {
    writeFileSync(command.output, writePacks(packs));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    complaints.badInput(command.output, `cannot be written (${code ?? 'unknown'})`);
    return;
  }
  for (const pack of packs) streams.out(`${summary(pack)}\n`);
}

const nameOf = (path: string): string => basename(path, extname(path));

/** The event that all articles name; null where there are several, or where one names none. */
function theOneEvent(articles: BuildArticle[]): string | null {
  const events = new Set(articles.map(({ event, not }) => event ?? (not ? undefined : null)));
  events.delete(undefined);
  const [only = null] = events;
  return events.size === 1 ? only : null;
}

/** What the command line says goes before the file. */
function aboutOf(
  { id, title, about }: Extract<Command, { name: 'build' }>,
  complaints: Complaints,
): Partial<About> | null {
  try {
    const known = about === null ? {} : readAbout(about);
    return {
      ...known,
      id: id ?? known.id,
      ...(title !== null && { title }),
    };
  } catch (error) {
    complaints.badInput(about ?? '', error instanceof Error ? error.message : String(error));
    return null;
  }
}

/**
 * What is written here is taken by the one validator: an article that it refuses is complained about and
 * left out. Null where nothing is left, or where it is not an article that is refused.
 */
function sound(pack: Pack, places: Map<string, string>, complaints: Complaints): Pack | null {
  const result = parsePack(pack);
  if (result.ok) return pack.sources.length > 0 ? pack : null;
  const { where, what } = result.problem;
  const [, list, at, field = ''] = /^(sources|decoys)\.(\d+)\.?(.*)$/.exec(where) ?? [];
  if (list !== 'sources' && list !== 'decoys') {
    complaints.badInput(pack.event.id, `${where}: ${what}`);
    return null;
  }
  const refused = pack[list][Number(at)];
  complaints.badInput(places.get(refused?.id ?? '') ?? where, `${field}: ${what}`);
  const rest = { ...pack, [list]: pack[list].filter((one) => one !== refused) };
  return sound(rest, places, complaints);
}

function summary({ event, sources, decoys }: Pack): string {
  const figures = sources.reduce((sum, source) => sum + source.figures.length, 0);
  const more = decoys.length > 0 ? `, ${decoys.length} decoys` : '';
  return `${event.id}: ${sources.length} sources, ${figures} figures${more}`;
}
