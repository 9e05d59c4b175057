import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { finiteVerbs } from './finiteVerbs.ts';
import { insideQuotation } from './quotationMarks.ts';

/** Words that begin a question, as the first word of a heading. */
const asks =
  /^(?:What|Who|Whom|Whose|Where|When|Why|How|Which|Is|Are|Was|Were|Do|Does|Did|Can|Could|Will|Would|Should|Has|Have|Must|May)$/;
/** Words of titles that stay small in Title Case: articles, conjunctions and prepositions (Chicago Manual of Style, 8.159). */
const small =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|of|off|on|or|over|per|than|that|the|to|up|via|vs|with|within|without|between|after|against|about|are|be|it|its)$/;
/** Longest heading, in words. */
const longest = 14;
/** Capitalised words behind the first that are ordinary ones: with fewer, the capitals may be those of names. */
const leastOrdinary = 2;
/** The text behind the heading must be a sentence, not the rest of a title. */
const leastText = 5;

/**
 * "What Happened at the Weir? The gate was open …": a question in Title Case at the start of a paragraph, with the text of
 * the paragraph behind it on the same line. A question in sentence case opens many a paragraph, and is none.
 */
export function questionHeading(article: AnnotatedArticle, block: Block): Span | undefined {
  const tokens = block.sentences.flatMap((sentence) => sentence.tokens);
  if (!tokens[0] || !asks.test(tokens[0].text)) return undefined;
  const mark = tokens.findIndex(({ text }) => text === '?');
  if (mark < 3 || mark > longest) return undefined;
  const words = tokens.slice(1, mark);
  if (
    !words.every(
      ({ text, kind }) =>
        kind !== 'word' || /^\p{Lu}/u.test(text) || small.test(text) || /^['’]\p{L}{1,2}$/u.test(text),
    )
  )
    return undefined;
  const { dictionary } = article.language;
  const ordinary = words.filter(
    ({ text }) =>
      /^\p{Lu}\p{Ll}+$/u.test(text) && !small.test(text.toLowerCase()) && dictionary.hasWord(text.toLowerCase()),
  );
  const span = { start: tokens[0].start, end: tokens[mark]!.end };
  if (ordinary.length < leastOrdinary || article.text[span.end] !== ' ' || insideQuotation(article, span))
    return undefined;
  const next = block.sentences.find(({ end }) => end > span.end);
  const text = next?.tokens.filter(({ start }) => start >= span.end) ?? [];
  // "Who Wants to Be a Millionaire? is back": a title that goes on in a small letter.
  return text.length > leastText && /^[\p{Lu}\d“"]/u.test(text[0]!.text) && finiteVerbs(text) > 0 ? span : undefined;
}
