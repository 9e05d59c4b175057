import type { Block } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { reportingKinds } from './reportingVerbs.ts';

/** A dash between spaces, behind the mark that ends what was said, or what was told of the speaker. */
const seam = /[,.!?…;]\s+[-–—]\s+/gu;
const opening = /^[-–—]\s+(?=\p{Lu}|["“«„])/u;
const firstWord = /^[\p{L}]+/u;

/**
 * What is spoken in a paragraph that opens with a dash, as papers of many countries print it and translations keep it:
 * “– We are ready, – said the mayor. – Come in.” gives the two stretches beside the speaker. Empty where no verb of saying
 * stands behind a dash: then the paragraph is an item of a list, or somebody else's dash.
 */
export function dashSpeech(text: string, { start, content }: Pick<Block, 'start' | 'content'>): Span[] {
  const lead = opening.exec(text.slice(start, Math.min(content.end, start + 6)));
  if (!lead) return [];
  const body = text.slice(start, content.end);
  const spoken: Span[] = [];
  let from = lead[0].length;
  let isTag = false;
  let told = false;
  for (const { index, 0: mark } of body.matchAll(seam)) {
    const behind = index + mark.length;
    const opensTag = isTagAt(body, behind);
    if (isTag ? opensTag : !opensTag) continue;
    if (opensTag) {
      told = true;
      spoken.push({ start: start + from, end: start + index + 1 });
    } else from = behind;
    isTag = opensTag;
  }
  if (!told) return [];
  if (!isTag) spoken.push({ start: start + from, end: content.end });
  return spoken.filter((span) => span.start < span.end);
}

/** A verb of saying right behind a dash, in the order of such papers, tells who spoke. */
function isTagAt(body: string, at: number): boolean {
  const word = firstWord.exec(body.slice(at, at + 30))?.[0] ?? '';
  return word !== '' && word === word.toLowerCase() && (reportingKinds(word)?.has('speech') ?? false);
}
