import type { Token } from '../article/article.ts';

/** What a clitic stands for: tables of phrases are written in full forms, and columns and interviews in short ones. */
const fullForms: ReadonlyMap<string, string> = new Map(
  Object.entries({ s: 'is', re: 'are', m: 'am', ll: 'will', ve: 'have', d: 'would' })
    .flatMap(([clitic, full]) => [`'${clitic}`, `’${clitic}`].map((short) => [short, full] as const))
    .concat([
      ["n't", 'not'],
      ['n’t', 'not'],
      ['wo', 'will'],
      ['ca', 'can'],
    ]),
);

/** The longest of the short forms, in code units. */
const longest = 3;

/** The full form of a short one ("'s" of "it's" gives "is"); undefined for other words and for the "'s" of a possessive. */
export function fullForm({ lower, pos }: Token): string | undefined {
  if (lower.length > longest) return undefined;
  const full = fullForms.get(lower);
  return full !== undefined && /^(?:VB|MD|RB)/.test(pos) ? full : undefined;
}

/** Whether one of the words has a short form. */
export function haveShortForm(words: ReadonlySet<string>): boolean {
  return [...fullForms.values()].some((full) => words.has(full));
}
