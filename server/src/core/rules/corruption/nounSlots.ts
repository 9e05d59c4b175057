import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { insideQuotation } from './quotationMarks.ts';

/** What editors and transcribers put in brackets themselves. */
const remark =
  /^(?:sic|laughter|laughs?|applause|silence|pause|cheers|crosstalk|music|expletive|expletives|inaudible|unintelligible|redacted|withheld|deleted|censored|omitted|emphasis|italics|brackets|ellipsis|translation|editor|note|footnote|pictured|above|below|left|right|here|there|then|now|him|her|them|it|us|me|you|the|that|this)$/;
/** Words behind which a noun phrase has to come: without the bracket the sentence has a hole. */
const opening = /^(?:DT|IN|TO|PRP\$|VB[DPZ]?)$/;
const spoken = /^(?:pronounced|spelled|spelt|said|like|meaning|means)$/;

/** "She enjoys [hobby]", "a degree in [field]": a common noun in brackets where the sentence wants the thing itself. */
export function nounSlots(article: AnnotatedArticle): Span[] {
  const found: Span[] = [];
  for (const { kind, sentences } of article.blocks) {
    if (kind !== 'paragraph' && kind !== 'listItem' && kind !== 'headline' && kind !== 'heading') continue;
    for (const { tokens } of sentences) {
      for (let open = 1; open < tokens.length - 2; open++) {
        if (tokens[open]!.text !== '[') continue;
        const close = tokens.findIndex(({ text }, i) => i > open && text === ']');
        if (close < 0 || !isSlot(tokens, open, close)) continue;
        const at = { start: tokens[open]!.start, end: tokens[close]!.end };
        if (!insideQuotation(article, at) && article.text[at.end] !== '(') found.push(at);
      }
    }
  }
  return found;
}

function isSlot(tokens: readonly Token[], open: number, close: number): boolean {
  const before = tokens[open - 1]!;
  const words = tokens.slice(open + 1, close);
  return (
    opening.test(before.pos) &&
    !spoken.test(before.lower) &&
    words.length > 0 &&
    words.length < 3 &&
    words.every(({ text }) => /^\p{Ll}{3,}$/u.test(text) && !remark.test(text)) &&
    /^NNS?$/.test(words.at(-1)!.pos) &&
    !/(?:ed|ing)$/.test(words[0]!.text)
  );
}
