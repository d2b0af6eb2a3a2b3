import { performance } from 'node:perf_hooks';

/** Milliseconds since Node was ready to load the first module: what that cost, and all that was done since. */
export const sinceStart = (): number =>
  performance.now() - performance.nodeTiming.bootstrapComplete;
