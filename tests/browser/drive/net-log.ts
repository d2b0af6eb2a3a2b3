import { readFileSync } from 'node:fs';
import type { RecordedRequest } from './browser';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string; request_type?: string } }[];
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
    const { url, initiator: by, request_type } = params;
    // A page opened in a tab has no initiator, whoever opened it; the browser's own have none either.
    const nobody = request_type === 'main frame' ? 'navigation' : null;
    return { url, initiator: by && by !== 'not an origin' ? by : nobody };
  });
}
