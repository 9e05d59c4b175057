import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { type CountedList, listOf } from './countedLists.ts';
import type { ToldSentence } from './toldSentences.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const opening = new RegExp(
  String.raw`^["“]?(?:(?:The|A) )?(?<word>${ordinals.join('|')})(?:ly)?(?:,| (?:is|was|were|are|of (?:them|these|all)|came|comes|concerns|concerned|reason|point|thing|condition|demand|change|question|problem|step|lesson|cause|rule|and (?:last|final))\b)`,
  'i',
);
const finalOne =
  /^["“]?(?:(?:And )?(?:finally|lastly)|(?:the )?last(?: of (?:them|these|all))?)(?:,| (?:is|was|came|comes)\b)/i;
/** Sentences in which the next ordinal is looked for, from the one before it. */
const reach = 5;

/**
 * "Listed three reasons. First, … Second, …": the sentences that open with an ordinal behind a sentence with a count.
 * Undefined where the row may go on, or where an ordinal beyond it stands anywhere behind.
 */
export function ordinalsBehind(
  article: AnnotatedArticle,
  sentences: readonly ToldSentence[],
  index: number,
  quantity: Quantity,
): CountedList | undefined {
  const told = sentences[index]!;
  if (/\b(?:includ\w+|among|at least|other|more|further|remaining)\b/i.test(told.text)) return undefined;
  const items: ToldSentence[] = [];
  let last = index;
  let closed = false;
  for (let i = index + 1; i < sentences.length && i <= last + reach; i++) {
    const { text } = sentences[i]!;
    const word = opening.exec(text)?.groups?.['word']?.toLowerCase();
    if (word !== undefined && ordinals.indexOf(word) === items.length) {
      items.push(sentences[i]!);
      last = i;
    } else if (items.length > 0 && finalOne.test(text)) {
      items.push(sentences[i]!);
      last = i;
      closed = true;
      break;
    } else if (items.length === 0 && i > index + 1) return undefined;
  }
  if (items.length < 2) return undefined;
  const count = items.length;
  const next = ordinals[count];
  const behind = article.text.slice(items.at(-1)!.start + 12);
  // The row goes on further down, or in another way.
  if (
    !closed &&
    count < quantity.low &&
    next &&
    new RegExp(String.raw`\b(?:${next}(?:ly)?|finally|lastly|the last|another|and then)\b`, 'i').test(behind)
  )
    return undefined;
  return listOf(items.map(({ start, end }) => ({ start, end })));
}

/** "Three changes are planned. Bins …; glass …; and waste …": a sentence of clauses, the last behind "and". */
export function clausesBehind(told: ToldSentence, next: ToldSentence, quantity: Quantity): CountedList | undefined {
  const behind = told.text.slice(quantity.noun!.end - told.start);
  if (behind.length > 60 || /[,;:]|\b(?:includ\w+|among|at least)\b/.test(behind) || told.quantities.length > 1)
    return undefined;
  const pieces = next.text.split(';');
  if (pieces.length < 3 || !/^\s*and /.test(pieces.at(-1)!) || /:/.test(next.text)) return undefined;
  let at = next.start;
  const items = pieces.map((piece) => {
    const span = { start: at + /^\s*/.exec(piece)![0].length, end: at + piece.trimEnd().length };
    at += piece.length + 1;
    return span;
  });
  return listOf(items);
}

const inside = new RegExp(String.raw`\b[Tt]he (?<word>${ordinals.join('|')})(?= (?!of\b)\p{Ll}+)`, 'gu');

/**
 * "Two acts; the first is set in a mill, the second in a prison and the third on a ship": ordinals from the first on, in the rest of
 * the sentence or in the next. Undefined where the row begins with another or has a gap.
 */
export function ordinalsInside(
  article: AnnotatedArticle,
  told: ToldSentence,
  next: ToldSentence | undefined,
  quantity: Quantity,
): CountedList | undefined {
  const from = quantity.noun!.end;
  const rest = article.text.slice(from, told.end);
  const tail = /^[.!]["”]?$/.test(rest) && next ? next : undefined;
  if (!tail && !/^[;:,–—-]|^ [–—-] /.test(rest)) return undefined;
  const [start, words] = tail ? [tail.start, tail.text] : [from, rest];
  const found = [...words.matchAll(inside)].map(({ index, 0: text, groups }) => ({
    start: start + index,
    end: start + index + text.length,
    word: groups!['word']!,
  }));
  if (found.length < 2 || found.some(({ word }, i) => ordinals.indexOf(word) !== i)) return undefined;
  const last = found.at(-1)!;
  // The row is closed by "and", or goes beyond the number.
  const isClosed = /\b(?:and|while) $/.test(article.text.slice(start, last.start));
  if (/\b(?:other|another|last|rest|remaining|final)\b/i.test(words) || (!isClosed && found.length < quantity.low))
    return undefined;
  return listOf(found.map((one) => ({ start: one.start, end: one.end })));
}
