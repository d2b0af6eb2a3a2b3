import { compileLanguages } from '../src/core/text/language';
import languages from './words/languages.json';

/** What tells a text's language, compiled when this module is loaded. */
export const knownLanguages = compileLanguages(languages);
