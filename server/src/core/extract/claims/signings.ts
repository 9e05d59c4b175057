import type { Claim } from '../claims.ts';
import { nameBefore, passagesOf } from './passages.ts';
import { type ArticleReading, claimOn } from './reading.ts';
import { group } from './scope.ts';

const signed = String.raw`(?:(?:have |has |had )?(?:signed|initialled|initialed)|(?:have |has |had )?put (?:their|its) (?:signatures?|names?) (?:under|to|on|beneath))`;
const universal = new RegExp(
  String.raw`\b(?:unanimously (?:\p{L}+ and )?${signed}|(?:all|every one|each|every)(?: of)?(?: the| its| their)? (?:\p{L}+ )?${group}(?:,? without (?:a single )?exception,?)? ${signed})\b`,
  'giu',
);
const refused =
  /\b(?:did (?:not|n['’]t)|has not(?: yet)?|have not(?: yet)?|refus(?:ed|es) to|declin(?:ed|es) to|would not|(?:was|were) not (?:ready|willing|prepared) to) (?:yet )?sign\b/giu;
const some =
  /\b(?:not (?:everyone|everybody|all)(?: of \p{L}+)? (?:(?:was|were) (?:ready|willing|prepared) to sign|(?:has |have |had )?signed)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:of (?:them|the \p{L}+(?: \p{L}+)?)|out of \p{L}+|\p{L}+ (?:out )?of (?:the )?\p{L}+) (?:have |has |had )?(?:signed|initialled|initialed))\b/giu;
const maybe =
  /\b(?:if|unless|until|whether|would|could|should|may|might|last|previous|earlier|years? (?:ago|earlier|before)|in (?:19|20)\d\d)\b/iu;

/** Said that all signed, and that one did not: a story has one signing, which all its articles tell of. */
export function signingClaims({ article, sentences, story }: ArticleReading): Claim[] {
  if (!story) return [];
  const facts = { attribute: 'scope', subject: 'signing', story };
  return sentences.flatMap((reading) => {
    if (reading.block.kind === 'headline' || article.text[reading.end - 1] === '?') return [];
    const sentence = article.text.slice(reading.start, reading.end);
    const claims: Claim[] = [];
    for (const { start, end, text } of passagesOf(article, reading, universal))
      if (!maybe.test(sentence)) claims.push(claimOn(article, { start, end }, { ...facts, value: { text } }));
    for (const { start, end, text } of passagesOf(article, reading, refused)) {
      const name = nameBefore(article, reading, start, /^(?:,[^,]{1,60},)?\s*(?:(?:also|however|alone)\s+)*$/u);
      if (!name || /\b(?:if|unless|whether|should)\b/iu.test(sentence)) continue;
      const value = { text: `${name.mention.text} ${text}`, list: [name.key] };
      claims.push(claimOn(article, { start: name.mention.start, end }, { ...facts, value, polarity: 'denied' }));
    }
    for (const { start, end, text } of passagesOf(article, reading, some))
      if (!maybe.test(sentence))
        claims.push(claimOn(article, { start, end }, { ...facts, value: { text }, polarity: 'denied' }));
    return claims;
  });
}
