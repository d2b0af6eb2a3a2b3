import { readFileSync } from 'node:fs';
import type { RecordedRequest } from './browser';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/**
 * Every request in a Chromium network log (`--log-net-log`), whoever made it: pages, workers,
 * extensions and the browser itself. The extension's own files are no requests and not in it.
 *
 * Throws where the log is not whole: a browser that was killed does not finish it.
 */
export function readNetLog(path: string): RecordedRequest[] {
  const log = JSON.parse(readFileSync(path, 'utf8')) as NetLog;
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  if (start === undefined) throw new Error('This network log names no start of a request.');
  return log.events.flatMap(({ type, params }) => {
    if (type !== start || !params?.url) return [];
    const by = params.initiator;
    return { url: params.url, initiator: by && by !== 'not an origin' ? by : null };
  });
}
