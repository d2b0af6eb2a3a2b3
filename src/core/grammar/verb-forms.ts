import { entriesOf, phrasesOf, recordOf, wordsOf } from './word-list';

/** What a printed verb form may be. `ed` is past and participle alike. */
export type VerbForm = 'base' | 's' | 'ed' | 'past' | 'participle' | 'ing';

export interface VerbReading {
  lemma: string;
  form: VerbForm;
}

/** The compiled verb list. */
export interface Verbs {
  /** Readings of a printed form, most useful first. */
  forms: ReadonlyMap<string, readonly VerbReading[]>;
  /** First word → particles that make another verb with it, each a list of words. */
  phrasal: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Lemmas after which a clause stands: say, announce. */
  speech: ReadonlySet<string>;
  intransitive: ReadonlySet<string>;
  /** Lemmas whose forms are nouns as often as verbs: strike, report. */
  nouns: ReadonlySet<string>;
  /** begin → start, finish → end, plan → plan. */
  phase: ReadonlyMap<string, string>;
}

/** Compiles `data/words/verbs.json`. Throws an Error that names the entry where one is bad. */
export function compileVerbs(raw: unknown): Verbs {
  const forms = new Map<string, VerbReading[]>();
  const phrasal = new Map<string, string[][]>();
  const speech = new Set<string>();
  const intransitive = new Set<string>();
  const nouns = new Set<string>();
  const phase = new Map<string, string>();
  const irregular = new Map<string, [string, string]>();
  const lemmas = new Set<string>();
  entriesOf('verbs.json', raw).forEach((entry, i) => {
    const where = `verbs.json[${i}]`;
    for (const triple of phrasesOf(`${where}.irregular`, entry.irregular)) {
      const [base, past, participle, more] = triple.split(' ');
      if (!base || !past || !participle || more)
        throw new Error(`${where}.irregular: "${triple}" is not base, past, participle`);
      irregular.set(base, [past, participle]);
      lemmas.add(base);
    }
    for (const verb of wordsOf(`${where}.regular`, entry.regular)) lemmas.add(verb);
    for (const verb of wordsOf(`${where}.speech`, entry.speech)) {
      lemmas.add(verb);
      speech.add(verb);
    }
    for (const verb of phrasesOf(`${where}.phrasal`, entry.phrasal)) {
      const [first, ...rest] = verb.split(' ');
      if (!first || rest.length === 0) throw new Error(`${where}.phrasal: "${verb}" is one word`);
      lemmas.add(first);
      phrasal.set(first, [...(phrasal.get(first) ?? []), rest]);
    }
    for (const verb of wordsOf(`${where}.intransitive`, entry.intransitive)) intransitive.add(verb);
    for (const verb of wordsOf(`${where}.nouns`, entry.nouns)) nouns.add(verb);
    for (const [kind, list] of Object.entries(recordOf(`${where}.phase`, entry.phase)))
      for (const verb of wordsOf(`${where}.phase.${kind}`, list)) phase.set(verb, kind);
  });
  for (const lemma of lemmas) addForms(forms, lemma, irregular.get(lemma));
  return { forms, phrasal, speech, intransitive, nouns, phase };
}

/** Irregular verbs have the regular past too: "burned" stands beside "burnt", and what no one writes is never met. */
function addForms(
  forms: Map<string, VerbReading[]>,
  lemma: string,
  irregular: [string, string] | undefined,
): void {
  const add = (printed: string, form: VerbForm): void => {
    const readings = forms.get(printed) ?? [];
    if (readings.some((one) => one.lemma === lemma && one.form === form)) return;
    readings.push({ lemma, form });
    forms.set(printed, readings);
  };
  if (irregular) {
    const [past, participle] = irregular;
    if (past === participle) add(past, 'ed');
    else {
      add(past, 'past');
      add(participle, 'participle');
    }
  }
  for (const stem of stemsOf(lemma)) {
    add(`${stem}ed`, 'ed');
    add(`${stem}ing`, 'ing');
  }
  add(lemma, 'base');
  add(thirdPerson(lemma), 's');
}

/** What stands before -ed and -ing: "stop" may double its last letter, "declare" drops its e. */
function stemsOf(lemma: string): string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}y`, lemma.slice(0, -1)];
  if (/[^eoy]e$/.test(lemma)) return [lemma.slice(0, -1)];
  if (lemma.endsWith('ee')) return [lemma.slice(0, -1), lemma];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}i`, lemma];
  if (/[^aeiou][aeiou][bdglmnprt]$/.test(lemma)) return [lemma, lemma + lemma.slice(-1)];
  return [lemma];
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}
