/**
 * Asks again and again until there is an answer, for what a browser does in its own time.
 * An answer of undefined, null, false or '' is none. Throws what was waited for after `seconds`.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false | ''>,
  seconds = 30,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    await pause(60);
  } while (Date.now() < end);
  const because = last instanceof Error ? ` (${last.message})` : '';
  throw new Error(`Waited ${seconds} s in vain: ${what}${because}`);
}

/** Waits: only for showing that something does *not* happen. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
