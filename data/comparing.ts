import { compileRules } from '../src/core/compare/rules';
import comparing from './words/comparing.json';
import matching from './words/matching.json';

/** What comparing two figures needs to know, compiled when this module is loaded. */
export const comparingRules = compileRules(comparing, matching);
