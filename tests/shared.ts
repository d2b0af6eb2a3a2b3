import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The folder of evaluation data that lies beside a checkout on machines that have it. Tests and tools are
 * started at the top of the checkout, also those that are bundled elsewhere.
 */
const folder = `${resolve('../shared')}/`;

export const hasShared = existsSync(folder);
if (!hasShared) console.warn('No ../shared folder here: the tests on its articles do not run.');

/** The path of a file in the shared folder. */
export const sharedPath = (path: string): string => `${folder}${path}`;

/** The text of a file in the shared folder. Throws where it does not exist. */
export const sharedFile = (path: string): string => readFileSync(sharedPath(path), 'utf8');

/** The names in one of its folders, sorted. */
export const sharedNames = (path: string): string[] => readdirSync(sharedPath(path)).sort();
