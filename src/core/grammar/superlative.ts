const FORM = /^\p{L}{3,}est$/u;
/** What ends like a superlative and is none. */
const NONE: ReadonlySet<string> = new Set(
  'arrest protest interest self-interest forest rainforest contest request harvest inquest unrest conquest guest behest midwest northwest southwest north-west south-west invest reinvest suggest digest attest detest infest manifest honest modest earnest pretest everest'.split(
    ' ',
  ),
);

/** Whether a word in lower case has the form of a superlative: "deadliest", not "protest". */
export const isSuperlativeForm = (word: string): boolean => FORM.test(word) && !NONE.has(word);
