const waiting = new Set<Promise<void>>();

const done = async (work: () => Promise<unknown>): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 0));
  await work().catch(console.warn);
};

/**
 * Does what the answer to a message need not wait for, once that is on its way: nobody is told that it
 * was done. A failure is logged.
 */
export const afterAnswer = (work: () => Promise<unknown>): void => {
  const doing = done(work).finally(() => waiting.delete(doing));
  waiting.add(doing);
};

/** Waits for all that was put off: what is listed or erased shall be all there is. */
export const allDone = async (): Promise<void> => {
  await Promise.all(waiting);
};
