import type { Block, Sentence, Token } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { mayBeVerb } from './clauseParts.ts';
import { isFiniteVerb } from './finiteVerbs.ts';
import { isLetter } from './missingWordPatterns.ts';
import { insideQuotation } from './quotationMarks.ts';

/** Shorter sentences are calls, titles and answers, longer ones lists. */
const leastTokens = 6;
const mostTokens = 80;
/** Tokens that a finding covers on each side of the gap. */
const shownTokens = 2;

/** The place where the gap model is surest that a word was taken from a sentence, if it is surer than `certainty`. */
export function wordGap(
  article: AnnotatedArticle,
  block: Block,
  sentence: Sentence,
  certainty: number,
): (ArticleFinding & { readonly at: Span }) | undefined {
  const { tokens } = sentence;
  if (tokens.length < leastTokens || tokens.length > mostTokens || !isProse(article, block, sentence)) return undefined;
  const scores = article.language.gaps.scores(
    tokens.map(({ lower }) => lower),
    tokens.map(({ pos }) => pos),
  );
  const gap = likeliest(scores);
  if (scores[gap]! < certainty || mayMeet(tokens, gap) || isVerbOfName(article, tokens, gap)) return undefined;
  const left = tokens[gap - 1];
  const right = tokens[gap]!;
  const at = {
    start: tokens[Math.max(0, gap - shownTokens)]!.start,
    end: tokens[Math.min(tokens.length, gap + shownTokens) - 1]!.end,
  };
  const where = left ? `between “${left.text}” and “${right.text}”` : `before “${right.text}”`;
  return { at, message: `A word seems to be missing ${where}.` };
}

function likeliest(scores: readonly number[]): number {
  let best = 0;
  // Behind the last token nothing is missing.
  for (const [gap, score] of scores.slice(0, -1).entries()) if (score > scores[best]!) best = gap;
  return best;
}

const particle =
  /^(?:about|above|across|against|ahead|along|around|aside|away|back|behind|below|beyond|by|down|in|inside|off|on|out|outside|over|past|round|through|under|up|within|without)$/;

/** Places that look like a gap and are none: a name behind its noun, a verb left out at the end, a word or mark that stands twice. */
function mayMeet(tokens: readonly Token[], gap: number): boolean {
  const left = tokens[gap - 1];
  const right = tokens[gap]!;
  if (/^\p{Lu}/u.test(right.text) && gap > 0) return true;
  // "Of the 60 members, 41 came": a phrase in front.
  if (gap === 0 && right.pos === 'IN') return true;
  // "She of all people", "now of all times".
  if (right.text === 'of' && tokens[gap + 1]?.text === 'all') return true;
  // "vitamin a for": the letter.
  for (const at of [gap - 2, gap - 1]) if (tokens[at]?.text === 'a' && isLetter(tokens, at)) return true;
  if (left?.lower === right.lower || tokens[gap - 2]?.lower === right.lower) return true;
  // "There the crowd sang": the adverb opens the sentence, and its subject follows.
  if (gap === 1 && /^(?:Here|There|Then|Now|Thus|Today|Yesterday|Tonight|Tomorrow)$/.test(left!.text)) return true;
  // "one voice against.", "further down the corridor on.": adverbs as well as prepositions.
  if (right.text === '.' && particle.test(left?.lower ?? '')) return true;
  return right.text === '.' && /^(?:MD|RB|TO|VB[DZP]?|PRP)$/.test(left?.pos ?? '');
}

/** "Miss Brook thanks the judge": behind a name or noun the tagger takes the verb for a noun. */
function isVerbOfName(article: AnnotatedArticle, tokens: readonly Token[], gap: number): boolean {
  const [name, verb, next] = [tokens[gap - 2], tokens[gap - 1], tokens[gap]!];
  if (!name || !verb || !/^NNP?$/.test(name.pos) || !/s$/.test(verb.text)) return false;
  if (!/^(?:DT|PRP\$|PRP)$/.test(next.pos) || tokens.slice(gap).some(isFiniteVerb)) return false;
  return mayBeVerb(tokens, gap - 1, article.language.dictionary);
}

/** Speech leaves words out, and lists, results and addresses have no grammar. */
function isProse(article: AnnotatedArticle, block: Block, { tokens, start, end }: Sentence): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'speakerTurn') return false;
  if (tokens.at(-1)!.text !== '.' || insideQuotation(article, { start, end })) return false;
  if (tokens.some(({ kind, text }) => kind === 'url' || kind === 'symbol' || /^["“”«»|/;:[\]–—]$/.test(text)))
    return false;
  const odd = tokens.filter(({ kind, text }) => kind === 'number' || /^\p{Lu}/u.test(text)).length;
  return odd * 2 < tokens.length;
}
