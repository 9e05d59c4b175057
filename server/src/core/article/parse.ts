import type { Decoded } from '../text/decode.ts';
import { type Lines, linesOf } from '../text/lines.ts';
import type { Article, ArticleDate, Block, FrontMatter } from './article.ts';
import { blocksOf } from './blocks.ts';
import { dateInLine, isHeadLine, mastheadDate, signOffDate } from './dateLine.ts';
import { frontMatterOf } from './frontMatter.ts';
import { markFurnitureByPlace } from './furniturePlaces.ts';
import { nameHeads } from './heads.ts';
import { codesOf, isOneLine, lastMark } from './lineEnds.ts';
import { otherLanguageOf } from './otherLanguage.ts';
import { markPageRows } from './pageRows.ts';
import { sentencesOf } from './sentences.ts';

/** Paths that end so keep their Markdown meaning; all else is plain text. */
const markdownPath = /\.(?:md|markdown|mdown|mkd)$/i;
/** The publication date stands among the first blocks of prose or not at all. */
const headBlocks = 8;
/** What no heading in the text ends with. */
const sentenceEnds = codesOf('.!?;,…');
/** "LYON, 3 May 2031 (AP) —": place and date before the first sentence. */
const datelineLead =
  /^\s*(?:\*\*|__|\*|_)?\p{Lu}[\p{L}\s.,'’()-]{2,60}?[,(]\s*(?=\p{L}{3,9}\.? \d|\d{1,2} \p{L}{3})[^—–-]{6,30}(?:\([^)]{2,30}\)\s*)?(?:\s?[—–-]|[.:]?(?:\*\*|__|[*_]))/u;

/** Parses a decoded text into an article; never fails. `path` is relative to the corpus root, with forward slashes. */
export function parseArticle(path: string, decoded: Pick<Decoded, 'text' | 'problems'>): Article {
  const { text, problems } = decoded;
  const format = markdownPath.test(path) ? 'markdown' : 'text';
  const lines = linesOf(text);
  const frontMatter = frontMatterOf(text);
  const scanned = settleSpeakers(text, blocksOf(text, lines, frontMatter?.end ?? 0, format));
  const blocks = frontMatter ? [frontMatterBlock(frontMatter), ...scanned] : scanned;
  markPageRows(text, lines, blocks);
  nameHeads(text, blocks, format, typeof frontMatter?.data['title'] === 'string');
  markFurnitureByPlace(text, blocks);
  nameHeadings(text, lines, blocks, format);
  const date = dateOf(text, blocks, frontMatter);
  const headline = blocks.find((block) => block.kind === 'headline');
  const byline = blocks.find((block) => block.kind === 'byline');
  const otherLanguage = otherLanguageOf(blocks);
  return {
    path,
    format,
    text,
    lines,
    problems,
    blocks,
    english: otherLanguage === undefined,
    ...(otherLanguage !== undefined && { otherLanguage }),
    ...(frontMatter && { frontMatter }),
    ...(headline && { headline }),
    ...(byline && { byline }),
    ...(date && { date }),
  };
}

function frontMatterBlock(frontMatter: FrontMatter): Block {
  const { start, end } = frontMatter;
  return { kind: 'frontMatter', start, end, content: { start, end }, sentences: [] };
}

/** A label is a speaker's when it is bold, "Q"/"A", or at least two labels recur; "Note: …" once is a paragraph. */
function settleSpeakers(text: string, blocks: Block[]): Block[] {
  const labels = new Map<string, number>();
  for (const { speaker } of blocks)
    if (speaker) labels.set(labelOf(text, speaker), (labels.get(labelOf(text, speaker)) ?? 0) + 1);
  const turns = [...labels.values()].reduce((sum, n) => sum + n, 0);
  const dialogue = turns >= 3 && (labels.size < turns || labels.size === 2);
  return blocks.map((block) => {
    if (!block.speaker || dialogue) return block;
    const bold = /^\s*(?:\*\*|__)/.test(text.slice(block.start, block.end));
    if (bold && turns >= 2) return block;
    // What was taken for a label is the beginning of the first sentence.
    const { speaker: _, ...rest } = block;
    const content = { start: block.start, end: block.content.end };
    return { ...rest, kind: 'paragraph', content, sentences: sentencesOf(text, content.start, content.end) };
  });
}

function labelOf(text: string, span: { start: number; end: number }): string {
  return text.slice(span.start, span.end).toLowerCase();
}

/** A short line without a full stop, set like a title and followed by prose, is a heading. */
function nameHeadings(text: string, lines: Lines, blocks: Block[], format: 'text' | 'markdown'): void {
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') return;
    const title = text.slice(block.content.start, block.content.end);
    if (title.length > 120 || sentenceEnds.has(lastMark(title, 0, title.length)) || !isOneLine(title)) return;
    if (isBoldSpeech(title, block)) return;
    const next = blocks[index + 1]?.kind === 'blankRun' ? blocks[index + 2] : blocks[index + 1];
    if (!next || next.sentences.length === 0 || next.content.end - next.content.start < title.length) return;
    const touching = lines.lineAt(next.start) === lines.lineAt(block.end) + 1;
    const words = title.split(/\s+/).filter((word) => /\p{L}/u.test(word));
    const long = words.filter((word) => word.length > 3);
    const capital = long.filter((word) => /^["“‘(]?[\p{Lu}\p{N}]/u.test(word)).length;
    const bold = /^(?:\*\*|__).+(?:\*\*|__)$/.test(title);
    const titleCase = long.length > 0 && capital / long.length > 0.7 && words.length <= 16;
    const sentenceCase =
      words.length <= 9 &&
      words.length > 0 &&
      /^\p{Lu}/u.test(title) &&
      !title.endsWith(':') &&
      (format === 'markdown' || touching);
    if (bold || titleCase || sentenceCase) blocks[index] = { ...block, kind: 'heading' };
  });
}

/** A bold line that ends in a full stop or holds two sentences is what an interviewer says, not a heading. */
function isBoldSpeech(title: string, { sentences }: Block): boolean {
  const words = /^(?:\*\*|__)(.+)(?:\*\*|__)$/.exec(title)?.[1];
  return words !== undefined && (/\p{L}\.["'”’»)\]]*$/u.test(words) || sentences.length > 1);
}

function dateOf(text: string, blocks: readonly Block[], frontMatter: FrontMatter | undefined): ArticleDate | undefined {
  const declared = frontMatter?.data['date'] ?? frontMatter?.data['published'] ?? frontMatter?.data['pubDate'];
  if (frontMatter && declared !== undefined) {
    const iso = declared instanceof Date ? declared.toISOString().slice(0, 10) : dateInLine(String(declared))?.iso;
    const at = text.slice(0, frontMatter.end).search(/^(?:date|published|pubDate)\s*:/m);
    if (iso) return { iso, start: Math.max(0, at), end: at < 0 ? frontMatter.end : endOfLine(text, at) };
  }
  const head = blocks.filter((block) => block.kind !== 'blankRun' && block.kind !== 'frontMatter').slice(0, headBlocks);
  // A date among bylines, places and labels; the day of the last update only where there is no other.
  let chosen: HeadLine | undefined;
  for (const block of head) {
    if (block.kind === 'headline' || block.kind === 'table' || block.kind === 'code') continue;
    const lines = headLinesOf(text, block);
    chosen = lines.find(({ updated }) => !updated) ?? chosen ?? lines[0];
    if (chosen && !chosen.updated) break;
  }
  if (chosen) return { iso: chosen.iso, start: chosen.start, end: chosen.end };
  for (const block of head) {
    if (block.kind !== 'paragraph') continue;
    const lead = datelineLead.exec(text.slice(block.start, Math.min(block.end, block.start + 120)));
    const found = lead && dateInLine(lead[0]);
    if (found) return { iso: found.iso, start: block.start + found.start, end: block.start + found.end };
  }
  return sentOn(text, blocks);
}

/** The day in the line that closes a dispatch, among the last blocks of its page. */
function sentOn(text: string, blocks: readonly Block[]): ArticleDate | undefined {
  for (const block of blocks.slice(-headBlocks)) {
    for (let from = block.start; from < block.end; from = endOfLine(text, from) + 1) {
      const end = Math.min(endOfLine(text, from), block.end);
      const iso = signOffDate(text.slice(from, end).trim());
      if (iso) return { iso, start: from, end };
    }
  }
  return undefined;
}

/** A line with a date at the head of a page; `updated` where it is said to be that of the last update. */
interface HeadLine extends ArticleDate {
  readonly updated: boolean;
}

/** Lines of a block that hold a date among the other pieces of a page's head, with the date's span in the text. */
function headLinesOf(text: string, block: Block): HeadLine[] {
  const found: HeadLine[] = [];
  for (let from = block.start; from < block.end && from - block.start < 600; from = endOfLine(text, from) + 1) {
    const line = text.slice(from, Math.min(endOfLine(text, from), block.end));
    const masthead = mastheadDate(line);
    const date = masthead ?? dateInLine(line);
    if (date && (masthead || date.alone || isHeadLine(line, date)))
      found.push({
        iso: date.iso,
        start: from + date.start,
        end: from + date.end,
        updated: /\b(?:updated|modified)\b/i.test(line.slice(0, date.start)),
      });
  }
  return found;
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return at;
  }
  return text.length;
}
