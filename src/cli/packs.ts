import { readFileSync } from 'node:fs';
import { mergePacks } from '../core/facts/merge';
import type { Pack } from '../core/facts/pack';
import { parsePack } from '../core/facts/validate';
import type { Complaints } from './streams';

/** Reads files of one pack or of a list of packs; those of one event are merged. A bad one is complained about and left out. */
export function readPacks(files: string[], complaints: Complaints): Pack[] {
  return mergePacks(files.flatMap((file) => readPackFile(file, complaints)));
}

function readPackFile(file: string, complaints: Complaints): Pack[] {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    complaints.badInput(file, error instanceof SyntaxError ? 'not JSON' : 'cannot be read');
    return [];
  }
  return (Array.isArray(data) ? data : [data]).flatMap((item: unknown, i) => {
    const result = parsePack(item);
    if (result.ok) return [result.pack];
    const { where, what, todo } = result.problem;
    const place = Array.isArray(data) ? `pack ${i + 1}: ` : '';
    complaints.badInput(file, `${place}${where ? `${where}: ` : ''}${what}. ${todo}`);
    return [];
  });
}
