import { spawnSync } from 'node:child_process';

/** Runs one of the programs of this folder in a Node of its own, and gives the milliseconds it says. */
export const runFresh = (name: string, ...args: string[]): number => {
  const { stdout, stderr } = spawnSync(process.execPath, [`dist/bench/${name}.js`, ...args], {
    encoding: 'utf8',
  });
  const milliseconds = Number.parseFloat(stdout);
  if (Number.isNaN(milliseconds)) throw new Error(`${name} told no time.\n${stderr}`);
  return milliseconds;
};
