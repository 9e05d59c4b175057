import type { Block } from './article.ts';
import { dateInLine, mastheadDate } from './dateLine.ts';
import { codesOf, isOneLine, lastMark } from './lineEnds.ts';
import { isSiteName } from './siteName.ts';

/** So many blocks below the name of a site its article has its title. */
const siteHead = 4;
/** What no headline ends with, and what no heading in the text ends with. */
const openEnds = codesOf('.;:,');
const sentenceEnds = codesOf('.!?;,…');

const pageOrButton = /\b(?:p\.|pp\.|page) ?\p{Lu}?\d|\s\p{Lu}\d{1,2}\s*$|\b(?:show|see|view) (?:the )?original\b/iu;

/** The headline is the first title-like block; what stands above it is furniture, dates or a byline. */
export function nameHeads(text: string, blocks: Block[], format: 'text' | 'markdown', titled: boolean): void {
  const top = blocks.findIndex(({ kind }) => kind !== 'frontMatter' && kind !== 'blankRun');
  const first = blocks[top];
  const masthead = first?.kind === 'paragraph' ? text.slice(first.start, first.end) : '';
  // The number of a page and the button of a translator were left on the page; a name and a date are what an article begins with.
  if (first && mastheadDate(masthead))
    blocks[top] = { ...first, kind: pageOrButton.test(masthead) ? 'furniture' : 'dateline' };
  const isTitle = ({ kind }: Block) =>
    !['frontMatter', 'furniture', 'blankRun', 'dateline', 'byline', 'caption'].includes(kind);
  let candidate = blocks.findIndex(isTitle);
  const below = format === 'text' && !titled ? titleBelow(text, blocks, candidate) : -1;
  if (below >= 0) {
    const site = blocks[candidate]!;
    const isRow = text.slice(site.content.start, site.content.end).includes('|');
    blocks[candidate] = isRow ? { ...site, kind: 'furniture', sentences: [] } : { ...site, kind: 'dateline' };
    candidate = below;
  }
  candidate = titleOfRelease(text, blocks, candidate);
  const block = blocks[candidate];
  if (!block) return;
  const { kind, content } = block;
  const title = text.slice(content.start, content.end);
  const hasBody = blocks.slice(candidate + 1).some((other) => other.sentences.length > 0);
  const titleLike =
    title.length <= 200 &&
    isOneLine(title) &&
    wordCount(title) <= 30 &&
    !/\p{Ll}{3}\. \p{Lu}/u.test(title) &&
    !openEnds.has(lastMark(text, content.start, content.end));
  if (
    (kind === 'heading' && (block.level ?? 1) <= 2) ||
    // With a title in its front matter an article may begin with any short line.
    (kind === 'paragraph' && !titled && titleLike && hasBody && (format === 'text' || wordCount(title) <= 20))
  ) {
    blocks[candidate] = { ...block, kind: 'headline' };
  }
}

/** The title below the name of a site that opens a page, within so many blocks; -1 where the first line is the title. */
function titleBelow(text: string, blocks: readonly Block[], candidate: number): number {
  const block = blocks[candidate];
  const lineOf = ({ content }: Block) => text.slice(content.start, content.end);
  if (block?.kind !== 'paragraph' || !isSiteName(lineOf(block))) return -1;
  return blocks.findIndex(
    (other, index) =>
      index > candidate &&
      index <= candidate + siteHead &&
      other.kind === 'paragraph' &&
      wordCount(lineOf(other)) >= 5 &&
      wordCount(lineOf(other)) <= 20 &&
      isOneLine(lineOf(other)) &&
      !openEnds.has(lastMark(text, other.content.start, other.content.end)) &&
      !dateInLine(lineOf(other)) &&
      blocks
        .slice(candidate + 1, index)
        .every((between) => wordCount(lineOf(between)) < 12 || between.kind === 'furniture'),
  );
}

/** Who sends releases, and what they call them. */
const letterhead =
  /\b(?:ministry|republic|kingdom|government|office|commission|council|department|directorate|federation|association|agency|authority|union|university|institute|police|court|city of|town of|embassy|board|foundation|chamber|press|news release|media|bulletin|communiqu[eé]|inc|ltd|plc|gmbh)\b/iu;
const capitals = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const aroundHeads: ReadonlySet<Block['kind']> = new Set(['furniture', 'dateline', 'byline', 'blankRun']);
const mostHeads = 6;
const longestLetterhead = 60;
const leastTitle = 4;

/** The line in capitals below the letterhead and the date of a release; the first line where there is none. */
function titleOfRelease(text: string, blocks: readonly Block[], candidate: number): number {
  const lineOf = ({ content }: Block) => text.slice(content.start, content.end);
  let isSender = false;
  let parted = false;
  for (const [index, block] of blocks.slice(candidate, candidate + 1 + mostHeads).entries()) {
    if (block.kind === 'furniture' || block.kind === 'dateline') parted = true;
    if (aroundHeads.has(block.kind)) continue;
    const line = lineOf(block);
    if (block.kind !== 'paragraph' || !isOneLine(line) || sentenceEnds.has(lastMark(line, 0, line.length))) break;
    if (parted) return isSender && wordCount(line) >= leastTitle && capitals.test(line) ? candidate + index : candidate;
    // A letterhead is short, and not in capitals itself.
    if (line.length > longestLetterhead || capitals.test(line)) break;
    isSender ||= letterhead.test(line);
  }
  return candidate;
}

function wordCount(title: string): number {
  return title.split(/\s+/).length;
}
