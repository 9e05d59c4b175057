import type { Block } from '../../article/article.ts';
import { furnitureKind } from '../../article/furniture.ts';
import { isButton } from '../../article/furniturePieces.ts';
import { isPageRow, printedLine } from '../../article/pageRows.ts';
import { wireRow } from '../../article/wireRows.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule, type Fix } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { categoryLines } from './categoryLines.ts';
import { proseBlocks } from './proseSentences.ts';
import { insideQuotation } from './quotationMarks.ts';
import { piecesBesideDate, type RunIn, runInFurniture, slugBefore } from './runInFurniture.ts';
import { smallNotices } from './smallNotices.ts';
import { shown, withoutOverlaps } from './textMatches.ts';

/** Sentences shorter than this may be somebody's words ("Subscribe now", he said). */
const leastWords = 3;

export default articleRule({
  id: 'corruption/page-furniture',
  title: 'Part of the web page, not of the article',
  why: 'Scraped articles bring along what stood around them: summary widgets, share and cookie bars, newsletter boxes, links to other articles with their headlines, comment forms, category lists. It is not the article’s text, and checks, counts and readers take it for that.',
  severity: 'warning',
  stage: 'stable',
  unnecessary: true,
  examples: {
    bad: [
      'The council approved the plan on Monday after a short debate in the town hall.\n\n⟦Share this article⟧\n\n⟦Next Article⟧\n\n⟦Ten Gardens to See Before the Summer Is Over⟧',
      'The storm passed over the islands in the night and left two villages without power.\n\n⟦Leave a Reply\nRequired fields are marked *⟧',
    ],
    good: [
      'Share prices fell on Monday, and readers left a reply to the bank’s letter.',
      'He told them: “Sign up now.”',
    ],
  },
  *check(article) {
    if (!article.english) return;
    yield* furnitureBlocks(article);
    for (const { at, message } of [...categoryLines(article), ...smallNotices(article)])
      yield { at, message, fix: deletion(article, at, false) };
    yield* withoutOverlaps([...runIns(article), ...sentencesOfThePage(article)]);
  },
});

type Located = ArticleFinding & { readonly at: Span };

function* runIns(article: AnnotatedArticle): Iterable<Located> {
  for (const block of article.blocks) {
    const pieces = heads.has(block.kind) ? piecesBesideDate(article, block) : [];
    const inside = piecesInside(article, block);
    for (const { start, end, what } of [...pieces, ...inside]) {
      const at = { start, end };
      if (insideQuotation(article, at)) continue;
      const fix: Fix = { title: 'Delete this part of the page', edits: [{ at, text: '' }], safe: false };
      yield { at, message: `“${shown(article.text.slice(start, end), 50)}” is ${what}, run into the text.`, fix };
    }
  }
}

/** Pieces of the page in a paragraph, or a credit that opens a line and runs on into the text. */
function piecesInside(article: AnnotatedArticle, block: Block): readonly RunIn[] {
  if (block.kind === 'paragraph') return runInFurniture(article, block);
  if (block.kind === 'headline') return slugBefore(article, block);
  if (block.kind !== 'caption') return [];
  return runInFurniture(article, block).filter(
    ({ start, end }) => start === block.content.start && block.content.end - end > leastRunning,
  );
}

/** Less text behind a credit is the caption of the picture. */
const leastRunning = 50;

function* sentencesOfThePage(article: AnnotatedArticle): Iterable<Located> {
  for (const block of proseBlocks(article, new Set(['paragraph', 'listItem', 'speakerTurn'])))
    yield* furnitureSentences(article, block);
}

const heads: ReadonlySet<Block['kind']> = new Set(['dateline', 'byline', 'paragraph', 'heading', 'headline']);

/** Adjoining lines of one kind make one finding. */
function* furnitureBlocks(article: AnnotatedArticle): Iterable<ArticleFinding> {
  const text = article.blocks.findIndex(({ kind }) => kind === 'paragraph');
  const blocks = article.blocks.filter(
    (block, index) => block.kind === 'furniture' && !(index < text && datesArticle(article, block)),
  );
  for (let i = 0; i < blocks.length; ) {
    const name = nameOf(article, blocks[i]!) ?? offerUnder(article, blocks[i - 1], blocks[i]!);
    let last = i;
    while (
      last + 1 < blocks.length &&
      follows(article, blocks[last]!, blocks[last + 1]!) &&
      nameOf(article, blocks[last + 1]!) === name
    )
      last++;
    const at = { start: blocks[i]!.content.start, end: blocks[last]!.content.end };
    const line = shown(article.text.slice(at.start, blocks[i]!.content.end), 50);
    const message = name
      ? `“${line}” is ${withArticle(name)}, part of the web page and not of the article.`
      : `“${line}” is a link to another article, not part of this one.`;
    const fix = deletion(article, at, name !== undefined && name !== credit);
    yield { at, message, fix, ...(name === credit && { severity: 'information' as const }) };
    i = last + 1;
  }
}

/** "*Published 22 May 2025 · Updated 23 May 2025*" below the headline is the article's own date. */
function datesArticle(article: AnnotatedArticle, { content }: Block): boolean {
  const line = article.text.slice(content.start, content.end);
  if (/^[*_]*(?:posted|written|updated)\b/i.test(line) && /[·•|]/.test(line)) return false;
  return /^[*_]*(?:(?:first )?published|posted|written|updated)\b.{0,40}\b(?:19|20)\d\d\b/i.test(line);
}

/** What stands under the label of an advertisement is one. */
function offerUnder(article: AnnotatedArticle, label: Block | undefined, block: Block): string | undefined {
  const above = label && nameOf(article, label);
  return above === 'advertisement' && article.lines.lineAt(block.start) - article.lines.lineAt(label!.end) < 3
    ? above
    : undefined;
}

/** On a line of its own a credit may belong to a picture that the reader has: a reader must judge. */
const credit = 'photo credit';

function nameOf(article: AnnotatedArticle, block: Block): string | undefined {
  const line = article.text.slice(block.content.start, block.content.end);
  const name = furnitureKind(line)?.name ?? nameByShape(line);
  return name === 'related links' ? 'list of related links' : name;
}

function nameByShape(line: string): string | undefined {
  if (isButton(line)) return 'button';
  if (isPageRow(line, 'foot')) return 'row of the page’s parts';
  return wireRow(line, 'head') ?? wireRow(line, 'foot') ?? printedLine(line, 'foot');
}

function withArticle(name: string): string {
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

function follows(article: AnnotatedArticle, block: Block, next: Block): boolean {
  return article.lines.lineAt(next.start) === article.lines.lineAt(block.end) + 1;
}

function deletion(article: AnnotatedArticle, at: Span, safe: boolean): Fix {
  const last = article.lines.lineAt(at.end);
  const start = article.lines.startOf(article.lines.lineAt(at.start));
  const end = last + 1 < article.lines.count ? article.lines.startOf(last + 1) : article.lines.endOf(last);
  return { title: 'Delete this part of the page', edits: [{ at: { start, end }, text: '' }], safe };
}

/** "Sign up for our newsletter." as a sentence of a paragraph. */
function* furnitureSentences(article: AnnotatedArticle, block: Block): Iterable<Located> {
  for (const [index, sentence] of block.sentences.entries()) {
    const whole = article.text.slice(sentence.start, sentence.end);
    // Behind a button the text of the article may go on: "Enter your email address [Sign up] She left in 2004."
    const button = /^.{0,80}?\[\p{Lu}[^\]\n]{1,20}\](?=\s+\p{Lu})/u.exec(whole);
    const text = button?.[0] ?? whole;
    const at = { start: sentence.start, end: sentence.start + text.length };
    if (text.length > 200 || sentence.tokens.filter(({ kind }) => kind === 'word').length < leastWords) continue;
    const row = furnitureKind(text);
    // A button is nobody's words, even where a quotation before it was never closed.
    if (!row || (!button && insideQuotation(article, sentence))) continue;
    const next = block.sentences[index + 1];
    const end = button ? at.end : next ? next.start : sentence.end;
    const fix: Fix = {
      title: 'Delete this part of the page',
      edits: [{ at: { start: sentence.start, end }, text: '' }],
      safe: false,
    };
    yield { at, message: `“${shown(text, 50)}” is ${withArticle(row.name)}, run into the text.`, fix };
  }
}
