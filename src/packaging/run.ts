import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfCommit, uncommitted } from './commit';
import { filesIn } from './folder';
import { type PackedFile, zipped } from './zip';

/** What can be packed: the extension for a store, and the source that a store builds it from. */
const PARCELS = ['chrome', 'firefox', 'source'] as const;
type Parcel = (typeof PARCELS)[number];

const isParcel = (name: string): name is Parcel => (PARCELS as readonly string[]).includes(name);

const filesOf = (parcel: Parcel, root: string): PackedFile[] =>
  parcel === 'source' ? filesOfCommit(root) : filesIn(join(root, 'dist', parcel));

const versionIn = (root: string): string => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
};

/**
 * Writes `artifacts/second-source-<version>-<parcel>.zip` for each parcel and prints its SHA-256 as
 * `sha256sum` does.
 *
 * @returns the exit status: 1 where nothing was written, for a reason that was told.
 * @throws what the disk or git says.
 */
export const pack = async (
  parcels: string[],
  root: string,
  tell: (line: string) => void,
): Promise<0 | 1> => {
  const unknown = parcels.filter((name) => !isParcel(name));
  if (unknown.length > 0 || parcels.length === 0) {
    tell(`Give one or more of ${PARCELS.join(', ')}.`);
    return 1;
  }
  const open = parcels.includes('source') ? uncommitted(root) : [];
  if (open.length > 0) {
    tell('The source would not be what was built. Commit this first:');
    for (const line of open) tell(line);
    return 1;
  }
  mkdirSync(join(root, 'artifacts'), { recursive: true });
  for (const parcel of parcels.filter(isParcel)) {
    const path = `artifacts/second-source-${versionIn(root)}-${parcel}.zip`;
    const bytes = await zipped(filesOf(parcel, root));
    writeFileSync(join(root, path), bytes);
    tell(`${createHash('sha256').update(bytes).digest('hex')}  ${path}`);
  }
  return 0;
};
