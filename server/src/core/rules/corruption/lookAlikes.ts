/** Cyrillic and Greek letters that look like a Latin letter in most typefaces: Unicode Technical Standard #39, confusables. */
const pairs: readonly (readonly [string, string])[] = [
  ['асеорхуіјѕԁԛԝһӏ', 'aceopxyijsdqwhl'],
  ['АВЕЅІЈКМНОРСТХУԌ', 'ABESIJKMHOPCTXYG'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['οαινρυκ', 'oaivpuk'],
];

const latinOf = new Map(
  pairs.flatMap(([foreign, latin]) => [...foreign].map((letter, i) => [letter, latin[i]!] as const)),
);

/** The word in Latin letters, or undefined where one of its letters neither is nor looks Latin. */
export function inLatinLetters(word: string): string | undefined {
  let latin = '';
  for (const letter of word) {
    if (/[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(letter)) latin += letter;
    else if (latinOf.has(letter)) latin += latinOf.get(letter)!;
    else return undefined;
  }
  return latin;
}
