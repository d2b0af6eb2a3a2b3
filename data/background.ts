import { compileBackground } from '../src/core/events/background';
import table from './words/background.json';

/** How common words are in news, compiled when this module is loaded. */
export const background = compileBackground(table);
