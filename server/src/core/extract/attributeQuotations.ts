import type { Article, Block, Sentence, Token } from '../article/article.ts';
import { firstEndingAfter, overlapping } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { Attribution, Quotation } from './annotations.ts';

/** Finds the attribution each quotation belongs to: in its sentence, before or behind it in the paragraph, or next door. */
export function attributeQuotations(
  article: Article,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Quotation[] {
  const blocks = article.blocks.filter((block) => block.sentences.length > 0);
  const outer: Quotation[] = [];
  return quotations.map((quotation) => {
    const last = outer.at(-1);
    if (last && quotation.start < last.end) return quotation;
    outer.push(quotation);
    const attribution = nearest(blocks, quotation, attributions);
    if (attribution === undefined) return quotation;
    const isSaid = quotation.kind === 'scare' && standsBeforeCue(article.text, quotation, attributions[attribution]!);
    return { ...quotation, ...(isSaid ? { kind: 'speech' } : {}), attribution };
  });
}

/** “Demand is strong,” said Lind: a comma between the words and their speaker makes speech of a few words as well. */
function standsBeforeCue(text: string, { content, end }: Quotation, { source, cue }: Attribution): boolean {
  const next = Math.min(source?.start ?? cue.start, cue.start);
  const gap = next < end ? undefined : text.slice(end, Math.min(next, end + 4));
  return (
    gap !== undefined &&
    /^\s*,?\s*$/.test(gap) &&
    (gap.includes(',') || /[,?!]\s*$/.test(text.slice(content.start, content.end)))
  );
}

/** Index of the attribution in the sentences the quotation touches, else in the sentence before or behind in its block. */
function nearest(
  blocks: readonly Block[],
  quotation: Quotation,
  attributions: readonly Attribution[],
): number | undefined {
  const block = overlapping(blocks, quotation)[0];
  if (!block) return undefined;
  const first = firstEndingAfter(block.sentences, quotation.start);
  const touched = overlapping(block.sentences, quotation);
  if (touched.length === 0) return undefined;
  const inside = pick(attributions, { start: touched[0]!.start, end: touched.at(-1)!.end }, quotation);
  if (inside !== undefined) return inside;
  const before = block.sentences[first - 1];
  const behind = block.sentences[first + touched.length];
  for (const sentence of [behind && opensWithCue(behind) ? behind : undefined, before, behind]) {
    const found = sentence && pick(attributions, sentence, quotation);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The attribution of a stretch nearest to the quotation, leaving out what stands inside it. */
function pick(attributions: readonly Attribution[], within: Span, quotation: Quotation): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (
    let i = lowerBound(attributions, within.start);
    i < attributions.length && attributions[i]!.start < within.end;
    i++
  ) {
    const { cue, sourceKind } = attributions[i]!;
    if (sourceKind === 'agentless' || (cue.start >= quotation.start && cue.end <= quotation.end)) continue;
    const distance = cue.start < quotation.start ? quotation.start - cue.end : cue.start - quotation.end;
    if (distance < least) {
      least = distance;
      best = i;
    }
  }
  return best;
}

function lowerBound(attributions: readonly Attribution[], offset: number): number {
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (attributions[middle]!.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** "said the mayor." cut off by the sentence splitter after a question or exclamation mark. */
function opensWithCue(sentence: Sentence): boolean {
  const first: Token | undefined = sentence.tokens[0];
  return first !== undefined && /^(?:VBD|VBZ|PRP)$/.test(first.pos);
}
