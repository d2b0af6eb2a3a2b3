import { PACK_FORMAT, PACK_VERSION, type Pack, type Source } from '../../../src/core/facts/pack';
import { count, on, placed } from '../compare/figures';

/** A sound source of an invented event. */
export const soundSource = (id: string, parts: Partial<Source> = {}): Source => ({
  id,
  outlet: 'The Gull',
  url: `https://gull.example/${id}`,
  published: '2031-05-12',
  language: 'en',
  agency: null,
  title: 'Harbour closed after strike',
  sha256: [...id]
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .padStart(64, '0'),
  length: 500,
  figures: placed([
    count('at-least', 31, { phrase: 'at least 31 people', asOf: '2031-05-12', asOfFrom: 'stated' }),
    on('2031-05-01', { phrase: 'on 1 May' }),
  ]),
  terms: { names: { gull: 2 }, words: { harbour: 3, strike: 1 } },
  ...parts,
});

/** A sound pack with sources of the given ids. */
export const soundPack = (...ids: string[]): Pack => ({
  format: PACK_FORMAT,
  version: PACK_VERSION,
  event: {
    id: 'harbour',
    title: 'Strike at the harbour',
    window: { from: '2031-05-01', to: '2031-05-31' },
    aliases: [['Port Gull', 'Gullhaven']],
  },
  sources: (ids.length > 0 ? ids : ['auk', 'gull']).map((id) => soundSource(id)),
  decoys: [{ id: 'other', terms: { names: {}, words: { regatta: 2 } } }],
});
