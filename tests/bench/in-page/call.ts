import { readFileSync } from 'node:fs';
import type { DrivenPage } from '../../browser/drive/page';
import type { InPage } from './entry';

/** The bench's script; what it gives stands under `inPage`. */
export const script = (): string => readFileSync('dist/bench/in-page.js', 'utf8');

/** Puts the bench's script into a page, past whatever the page's own policy allows. */
export const bringInto = async ({ puppet }: DrivenPage): Promise<void> => {
  await puppet.evaluate(`${script()};0`);
};

/** Calls one of the functions of that script. */
export const callIn = async <N extends keyof InPage>(
  { puppet }: DrivenPage,
  name: N,
  ...args: Parameters<InPage[N]>
): Promise<Awaited<ReturnType<InPage[N]>>> => {
  const answer = await puppet.evaluate(`inPage.${name}(...${JSON.stringify(args)})`);
  return answer as Awaited<ReturnType<InPage[N]>>;
};
