import { compileLexicon } from '../src/core/lexicon';
import currencies from './words/currencies.json';
import hedges from './words/hedges.json';
import nouns from './words/nouns.json';
import numbers from './words/numbers.json';
import units from './words/units.json';

/** The English word lists, compiled when this module is loaded. */
export const lexicon = compileLexicon({ numbers, hedges, units, currencies, nouns });
