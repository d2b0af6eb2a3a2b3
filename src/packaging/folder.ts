import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PackedFile } from './zip';

/**
 * Everything in a folder. Nothing in it is a program: an extension has none, and what the disk says
 * follows from the umask.
 *
 * @throws where there is no such folder.
 */
export const filesIn = (folder: string): PackedFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path).split(sep).join('/'),
      bytes: readFileSync(path),
      runs: false,
    }));
