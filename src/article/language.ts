/**
 * The commonest short words of languages that news is written in, those only that few others of the list share.
 * Enough to tell languages apart in a paragraph, and no more.
 */
const COMMON: Record<string, string> = {
  en: 'the of and to in that for with was were has have been from which their said they this would not',
  de: 'der die und das den von ist mit des auf für im dem nicht ein eine als auch es werden wird bei nach',
  fr: 'le la les des et du est une dans que pour qui sur pas par plus avec ce sont été aux ses cette',
  es: 'el la los las de que en y del se por con una para su al como más fue han lo es no',
  pt: 'o os da do das dos em uma não com para que foi por mais na no ao pela pelo são também',
  it: 'il lo gli di che è della per non un una dei del nel alla sono con anche più le da ha',
  nl: 'de het een van en dat niet zijn voor met op is te aan ook door naar bij heeft worden werd',
  pl: 'w i na z się do nie to że jest o od przez jak po za dla są oraz ale był',
  sv: 'och att det som en på är av för den med till inte har de om ett han var från',
  tr: 've bir bu da de için ile olarak olan daha çok gibi ancak sonra kadar en olduğunu dedi',
  id: 'yang dan di itu dengan untuk dari dalam tidak akan pada ini juga ke karena telah oleh adalah',
  ro: 'și în de la cu pe nu că din este pentru care au mai fost sunt dar prin după',
  ru: 'и в на не что с по как это из он о за для от его но к был также',
  uk: 'і в на не що з та як це до у за від про для його але та є також',
};
const TABLE = Object.entries(COMMON).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/** Scripts that tell the language, or what it may be; the first is taken where none of them is declared. */
const SCRIPTS: [RegExp, string[]][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['ja']],
  [/\p{Script=Hangul}/gu, ['ko']],
  [/\p{Script=Han}/gu, ['zh', 'ja', 'yue']],
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur', 'ps', 'ku', 'ug', 'sd']],
  [/\p{Script=Hebrew}/gu, ['he', 'yi']],
  [/\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Devanagari}/gu, ['hi', 'mr', 'ne', 'sa']],
  [/\p{Script=Thai}/gu, ['th']],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg', 'tt']],
];

/** A language is plain where so many of the words are its common ones, and the declared one's are three times rarer. */
const PLAIN = 0.12;
const RARER = 3;
/** Fewer words than this prove nothing. */
const WORDS = 40;

/**
 * The language of a page: as declared (BCP 47), or what its words say where they clearly contradict or nothing
 * is declared. Templates are often left at `en` for pages in any language. Null where neither tells.
 */
export function languageOf(declared: string | null, text: string): string | null {
  const tag = canonical(declared);
  const primary = tag?.split('-')[0] ?? null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, languages] of SCRIPTS) {
    if ((text.match(script)?.length ?? 0) < letters / 4 || letters < WORDS) continue;
    if (primary && languages.includes(primary)) return tag;
    if (languages[0] !== 'ru') return languages[0] ?? null;
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < WORDS) return tag;
  const share = (common: Set<string>) =>
    words.filter((word) => common.has(word)).length / words.length;
  const shares = TABLE.map(([language, common]) => [language, share(common)] as const);
  const [best, most] = shares.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (most < PLAIN || best === primary) return tag;
  const own = shares.find(([language]) => language === primary)?.[1];
  // A declared language that is not in the table cannot be contradicted by one of its neighbours.
  if (primary && own === undefined) return best === 'en' || primary === 'en' ? best : tag;
  return (own ?? 0) * RARER < most ? best : tag;
}

function canonical(tag: string | null): string | null {
  try {
    return Intl.getCanonicalLocales(tag?.replace(/_/g, '-').trim() || [])[0] ?? null;
  } catch {
    return null;
  }
}
