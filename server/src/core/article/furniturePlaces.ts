import type { Block } from './article.ts';
import { type FurnitureRow, furnitureKind } from './furniture.ts';
import { isButton } from './furniturePieces.ts';
import { codesOf, lastMark } from './lineEnds.ts';

/** Longest headline of another article, in characters. */
const headlineLength = 180;
/** So many links may stand under one "Related stories". */
const linkRows = 12;
const sentenceEnds = codesOf('.!?…');
/** What no headline ends with. */
const openEnds = codesOf('.;:,');

/**
 * Names the lines that are furniture by their place: the headlines under "Previous article", "Related stories" or "Read
 * more", and what looks like a title between two pieces of furniture at the end of the text.
 */
export function markFurnitureByPlace(text: string, blocks: Block[]): void {
  const lastProse = blocks.findLastIndex((block) => isProse(text, block));
  for (let i = 0; i < blocks.length; i++) {
    if (isOfferHeading(text, blocks, i)) blocks[i] = asFurniture(blocks[i]!);
    const label = blocks[i]!;
    const row =
      label.kind === 'furniture' ? furnitureKind(text.slice(label.content.start, label.content.end)) : undefined;
    if (row?.links) markLinks(text, blocks, i, row, lastProse);
    if (row?.name === 'advertisement') markOffer(text, blocks, i);
  }
  for (let i = Math.max(1, lastProse + 1); i < blocks.length; i++) {
    const between = nearest(blocks, i, -1)?.kind === 'furniture' && nearest(blocks, i, 1)?.kind === 'furniture';
    if (between && isLink(text, blocks[i]!)) blocks[i] = asFurniture(blocks[i]!);
  }
  markButtons(text, blocks);
}

/** "### You may also like" over lines that are nothing but links. */
function isOfferHeading(text: string, blocks: readonly Block[], i: number): boolean {
  const { kind, start, content } = blocks[i]!;
  if (kind !== 'heading' || text[start] !== '#') return false;
  const next = nearest(blocks, i, 1);
  return (
    next !== undefined &&
    areMarkdownLinks(text, next) &&
    furnitureKind(text.slice(content.start, content.end))?.links === 'all'
  );
}

/** Every line is one link and no more. */
const linkLines = /^(?:[-*] )?\[[^\]\n]+\]\([^)\s]*\)(?:\s*\n\s*(?:[-*] )?\[[^\]\n]+\]\([^)\s]*\))*$/;

function areMarkdownLinks(text: string, { kind, content }: Block): boolean {
  return (
    (kind === 'paragraph' || kind === 'listItem') &&
    text[content.end - 1] === ')' &&
    linkLines.test(text.slice(content.start, content.end))
  );
}

/** "Reply", "Close", "Weather" next to other furniture. */
function markButtons(text: string, blocks: Block[]): void {
  for (let i = 0; i < blocks.length; i++) {
    const { kind, content } = blocks[i]!;
    if (!['paragraph', 'heading', 'headline', 'listItem'].includes(kind) || content.end - content.start > 30) continue;
    const beside = nearest(blocks, i, -1)?.kind === 'furniture' || nearest(blocks, i, 1)?.kind === 'furniture';
    if (beside && isButton(text.slice(content.start, content.end))) blocks[i] = asFurniture(blocks[i]!);
  }
}

function markLinks(text: string, blocks: Block[], label: number, row: FurnitureRow, lastProse: number): void {
  // In the middle of an article "Read more" may stand above its next section: there a heading is no link.
  const most = row.links === 'one' ? 1 : linkRows;
  let marked = 0;
  for (let i = label + 1; i < blocks.length && marked < most; i++) {
    const block = blocks[i]!;
    if (block.kind === 'blankRun') continue;
    const links = areMarkdownLinks(text, block);
    if (block.kind === 'furniture' || !(links || isLink(text, block))) return;
    const next = nearest(blocks, i, 1);
    if (!links && i < lastProse && block.kind !== 'listItem' && next && isProse(text, next)) return;
    blocks[i] = asFurniture(block);
    marked++;
  }
}

/** What an advertisement offers, in characters. */
const offerLength = 200;
const offered =
  /\b(?:your?|\d+ ?%|free|sleep|save|try it|find out|discover|compare|switch|trick|savings?|deals?)\b|[$€£]\d|\?$/iu;

/** Right under the label "ADVERTISEMENT", on lines of their own, stands the offer; past a blank line only what speaks to a buyer. */
function markOffer(text: string, blocks: Block[], label: number): void {
  const { start, content } = blocks[label]!;
  if (content.end - content.start > 30) return;
  const next = blocks[label + 1];
  if (next?.kind !== 'paragraph' && next?.kind !== 'heading') return;
  const line = text.slice(next.content.start, next.content.end);
  if (line.length > offerLength || /[\r\n"“]/.test(line) || (isProse(text, next) && !offered.test(line))) return;
  const apart = /\n\s*\n/.test(text.slice(content.end, next.content.start));
  const alone = start === 0 || /\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, start - 4), start));
  const offers = isProse(text, next) ? /\byour?\b|\btry it\b|\d ?% off/iu.test(line) : offered.test(line);
  if (apart ? offers && line.length < 120 : alone) blocks[label + 1] = asFurniture(next);
}

function nearest(blocks: readonly Block[], from: number, step: 1 | -1): Block | undefined {
  for (let i = from + step; i >= 0 && i < blocks.length; i += step)
    if (blocks[i]!.kind !== 'blankRun') return blocks[i];
  return undefined;
}

/** One line without a full stop, as headlines in a list of links are set. */
function isLink(text: string, block: Block): boolean {
  if (!['paragraph', 'heading', 'listItem', 'headline', 'dateline'].includes(block.kind)) return false;
  const line = text.slice(block.content.start, block.content.end);
  return (
    line.length <= headlineLength &&
    !/[\r\n]/.test(line) &&
    !openEnds.has(lastMark(line, 0, line.length)) &&
    /\s/.test(line)
  );
}

/** Running text: a paragraph that ends as sentences do. */
export function isProse(text: string, block: Block): boolean {
  if (block.kind === 'table') return true;
  if (block.kind !== 'paragraph' && block.kind !== 'listItem' && block.kind !== 'speakerTurn') return false;
  const { start, end } = block.content;
  return end - start > 60 && sentenceEnds.has(lastMark(text, start, end));
}

/** The block as part of the page. */
export function asFurniture(block: Block): Block {
  const { start, end, content } = block;
  return { kind: 'furniture', start, end, content, sentences: [] };
}
