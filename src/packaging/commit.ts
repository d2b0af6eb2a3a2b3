import { execFileSync } from 'node:child_process';
import type { PackedFile } from './zip';

const MOST_BYTES = 2 ** 30;

const git = (args: string[], folder: string, input = ''): Buffer =>
  execFileSync('git', args, { cwd: folder, input, maxBuffer: MOST_BYTES });

/** What differs from the last commit, new files as well; one line each, as git says it. */
export const uncommitted = (folder: string): string[] =>
  git(['status', '--porcelain'], folder)
    .toString()
    .split('\n')
    .filter((line) => line !== '');

interface Entry {
  path: string;
  mode: string;
  id: string;
}

/** `<mode> blob <id>\t<path>`, each ended by NUL: git-ls-tree(1). Links and submodules are no files. */
const entriesOf = (listing: string): Entry[] =>
  [...listing.matchAll(/(100\d{3}) blob ([0-9a-f]+)\t([^\0]+)\0/g)].map(
    ([, mode = '', id = '', path = '']) => ({ mode, id, path }),
  );

/**
 * The files of the last commit, as they are in it: no line ending or attribute of this machine changes them,
 * as they would through `git archive`, whose times and deflation are the machine's too.
 *
 * @throws what git says where the folder is in no repository, or where nothing was committed.
 */
export const filesOfCommit = (folder: string): PackedFile[] => {
  const entries = entriesOf(git(['ls-tree', '-r', '-z', '--full-tree', 'HEAD'], folder).toString());
  const batch = git(['cat-file', '--batch'], folder, entries.map(({ id }) => `${id}\n`).join(''));
  let at = 0;
  return entries.map(({ path, mode }) => {
    // `<id> blob <size>\n<bytes>\n` each: git-cat-file(1).
    const end = batch.indexOf('\n', at);
    const size = Number(batch.toString('latin1', at, end).split(' ').at(-1));
    const bytes = batch.subarray(end + 1, end + 1 + size);
    at = end + size + 2;
    return { path, bytes, runs: mode === '100755' };
  });
};
