import type { Block } from './article.ts';

/** The most frequent function words of English that are rare or absent in other languages of the Latin script. */
const functionWords = new Set(
  'the of and to that is was for it with as his on be at by had not are but from have they which you were her she there been their has would will what its'.split(
    ' ',
  ),
);
/** Fewer words decide nothing. */
const enoughWords = 40;

/**
 * Whether the prose is English. Running English has these words at 25 to 40 % of its tokens; German, French, Spanish and
 * Dutch below 6 %, mostly from quoted titles. Texts too short to tell count as English.
 */
export function isEnglish(blocks: readonly Block[]): boolean {
  let words = 0;
  let known = 0;
  for (const block of blocks) {
    for (const sentence of block.sentences) {
      for (const token of sentence.tokens) {
        if (token.kind !== 'word') continue;
        words++;
        if (functionWords.has(token.text.toLowerCase())) known++;
      }
    }
    if (words > 2000) break;
  }
  return words < enoughWords || known / words > 0.1;
}
