import type { Report, SourceLine } from '../../core/compare/report';
import type { Words } from './words';

/** What every part of a report's view is given. */
export interface Shown {
  report: Report;
  words: Words;
  /** Whether it is a text that is no page yet: then nothing can be said to be wrong with it. */
  isDraft?: boolean;
}

/** A source by its id; a bare line where the report does not list it. */
export const sourceLine = (report: Report, id: string): SourceLine =>
  report.sources.find((source) => source.id === id) ?? {
    id,
    outlet: null,
    url: null,
    published: null,
    agency: null,
  };
