import type { Claim } from '../claims.ts';
import { passagesOf } from './passages.ts';
import { type ArticleReading, claimOn } from './reading.ts';

/** Sets of words for one office or session of a body: a body has one official word, and articles should keep to it. */
const sets: readonly (readonly [set: string, terms: readonly string[]])[] = [
  ['chair', ['presidency', 'chairmanship', 'chairpersonship']],
];
const termOf = new Map(sets.flatMap(([set, terms]) => terms.map((term) => [term, set] as const)));
const pattern = new RegExp(String.raw`\b(?:${[...termOf.keys()].join('|')})\b`, 'giu');

/** Which word an article uses for an office of a body, keyed by the body and the set of words. */
export function termClaims({ article, sentences }: ArticleReading): Claim[] {
  const claims: Claim[] = [];
  let body: string | undefined;
  for (const reading of sentences) {
    const here = reading.names.filter(({ mention }) => mention.type === 'organisation');
    for (const { start, end, text } of passagesOf(article, reading, pattern)) {
      const near = here.filter(({ mention }) => Math.abs(mention.start - start) < 160);
      const owner = near.find(({ mention }) => mention.start >= end)?.key ?? near.at(-1)?.key ?? body;
      if (!owner) continue;
      const term = text.toLowerCase();
      claims.push(
        claimOn(
          article,
          { start, end },
          { attribute: 'term', subject: `${termOf.get(term)}:${owner}`, value: { text: term } },
        ),
      );
    }
    body = here.at(-1)?.key ?? body;
  }
  return claims;
}
