/** A number, or a question: a sign's number up to a limit, and what follows where it is and where it is more. */
export type Tree = number | { sign: number; limit: number; less: Tree; more: Tree };

/** Trees that together say how likely something is. */
export interface Forest {
  /** The chance, 0…1, by the numbers of all signs in their order. */
  chanceOf(signs: ArrayLike<number>): number;
}

/** A question as the file writes it: `sameMeasure:0.5`. What follows is first that of less, then that of more. */
const QUESTION = /^(\w+):(-?[\d.]+(?:e-?\d+)?)$/;

/**
 * Compiles trees of `matching.json`, each written as one line of questions and numbers. Throws an Error that
 * names the tree, of what it has for a title, and the word that is bad.
 */
export function compileForest(
  raw: { base: number; trees: readonly string[] },
  names: readonly string[],
  title = 'matching',
): Forest {
  const indexes = new Map(names.map((name, i) => [name, i]));
  const signs: number[] = [];
  const limits: number[] = [];
  const less: number[] = [];
  const more: number[] = [];
  /** Puts a tree down and says where it begins; of a leaf the limit is its number. */
  const put = (words: string[], where: string): number => {
    const word = words.shift();
    if (word === undefined) throw new Error(`${where}: ends too early`);
    const at = signs.length;
    const [, name, limit] = QUESTION.exec(word) ?? [];
    const sign = name === undefined ? LEAF : indexes.get(name);
    if (sign === undefined) throw new Error(`${where}: there is no sign "${name}"`);
    const value = Number(limit ?? word);
    if (!Number.isFinite(value)) throw new Error(`${where}: "${word}" is no number`);
    signs.push(sign);
    limits.push(value);
    less.push(at);
    more.push(at);
    if (sign === LEAF) return at;
    less[at] = put(words, where);
    more[at] = put(words, where);
    return at;
  };
  const roots = raw.trees.map((line, i) => {
    const words = line.split(' ');
    const root = put(words, `${title}.trees[${i}]`);
    if (words.length > 0) throw new Error(`${title}.trees[${i}]: goes on after its end`);
    return root;
  });
  const [sign, limit] = [Int16Array.from(signs), Float64Array.from(limits)];
  const [lower, higher] = [Int32Array.from(less), Int32Array.from(more)];
  return {
    chanceOf: (numbers) => {
      let score = raw.base;
      for (let i = 0; i < roots.length; i += 1) {
        let at = roots[i] as number;
        for (let one = sign[at] as number; one !== LEAF; one = sign[at] as number)
          at =
            (numbers[one] as number) <= (limit[at] as number)
              ? (lower[at] as number)
              : (higher[at] as number);
        score += limit[at] as number;
      }
      return 1 / (1 + Math.exp(-score));
    },
  };
}

const LEAF = -1;
