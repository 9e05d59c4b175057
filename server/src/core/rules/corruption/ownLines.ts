import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { onceAnArticle } from '../../extract/onceAnArticle.ts';
import { firstEndingAfter } from '../../text/search.ts';
import { isSetOff } from './runInFurniture.ts';

/** Whether a line that no sentence fills belongs to its article by its form and place, whatever words it is made of. */
export function isOwnLine(article: AnnotatedArticle, block: Block): boolean {
  const at = firstEndingAfter(article.blocks, block.start);
  const line = lineOf(article, block);
  return (
    isTitle(article, at) ||
    isOwnDate(article, block, line) ||
    isGameFact(article, at, line) ||
    isLead(article, at, line) ||
    isFactOfList(article, at) ||
    (block !== article.headline &&
      (isSignature(article, at, line) || credit.test(line) || (at < releaseHead && releaseNumber.test(line))))
  );
}

/** Where the last paragraph of several sentences stands among the blocks, -1 where there is none. */
const lastProse = onceAnArticle(({ blocks }) =>
  blocks.findLastIndex(({ kind, sentences }) => kind === 'paragraph' && sentences.length > 1),
);

function lineOf({ text }: AnnotatedArticle, { content }: Block): string {
  return text.slice(content.start, content.end);
}

/** Below the day, or between a menu or trail and the line of its writer or day, stands the title, however it is worded. */
function isTitle(article: AnnotatedArticle, at: number): boolean {
  if (article.blocks[at] !== article.headline) return false;
  const above = article.blocks[at - 1]?.kind;
  const next = article.blocks[at + 1];
  if (above === 'dateline') return true;
  return (
    above === 'furniture' &&
    next !== undefined &&
    (next.kind === 'byline' || next.kind === 'dateline' || isDated(article, next))
  );
}

function isDated({ date }: AnnotatedArticle, { start, end }: Block): boolean {
  return date !== undefined && date.start >= start && date.end <= end;
}

/** The date of a post in Markdown, with what its writer set beside it. */
function isOwnDate(article: AnnotatedArticle, block: Block, line: string): boolean {
  return isDated(article, block) && isSetOff(article, line);
}

/** "Full time 1:1 (0:1)", "Half-time: 12–9": how a game stood. */
const score =
  /^(?:(?:full|half|extra)[ -]time|FT|HT|AET|(?:final |half-time |full-time )?(?:score|result)|after extra time|(?:on )?penalt(?:y|ies))\b[^.!?\p{L}]{0,4}\d{1,3} ?[:–-] ?\d{1,3}\b[^.!?]{0,30}$/iu;
/** "Referees: K. Frost, P. Friis", "Scorers: Toft 6, Kragh 9". */
const gameFact =
  /^(?:(?:assistant |match |video |table )?(?:referees?|officials?|umpires?|judges?)|(?:top |goal )?scorers?|goals?|tries|points?|(?:yellow|red) cards?|bookings?|sent off|attendance|spectators|venue|line-?ups?|teams?|substitutes?|bench|(?:half|full|extra)[ -]time|player of the (?:match|game)|(?:wo)?man of the match|possession|shots(?: on target)?|corners|periods?|quarters?|sets?)\s?:\s?\S/iu;
/** Lines between a fact of a game and the line with its score. */
const besideScore = 5;

function isGameFact(article: AnnotatedArticle, at: number, line: string): boolean {
  if (score.test(line)) return true;
  return (
    gameFact.test(line) &&
    /[\p{L}\p{N}).%]$/u.test(line) &&
    article.blocks
      .slice(Math.max(0, at - besideScore), at + besideScore + 1)
      .some((block) => score.test(lineOf(article, block)))
  );
}

/** "The following towns take part:" right above a list, or what the first of numbered items stands under: "Result of stage 4". */
function isLead({ blocks, lines, text }: AnnotatedArticle, at: number, line: string): boolean {
  const [block, next] = [blocks[at]!, blocks[at + 1]];
  if (!/^(?:paragraph|heading)$/.test(block.kind) || next?.kind !== 'listItem') return false;
  if (/\p{L}:$/u.test(line)) return true;
  return (
    lines.lineAt(next.start) === lines.lineAt(block.end) + 1 && /^\s*\(?1[.)]\s/.test(text.slice(next.start, next.end))
  );
}

/** "📍 Address: Quay Street 5" among other facts of what the text below it tells of; below the text it is how to reach the publisher. */
function isFactOfList(article: AnnotatedArticle, at: number): boolean {
  const isFact = (block: Block | undefined) =>
    block?.kind === 'listItem' && /^[^:.!?]{2,30}: ?\S/u.test(lineOf(article, block));
  const { blocks } = article;
  if (!isFact(blocks[at]) || !(isFact(blocks[at - 1]) || isFact(blocks[at + 1]))) return false;
  return at < lastProse(article);
}

const longestSignature = 80;
const desk =
  /\b(?:press|media|communications?|information|public (?:relations|affairs))(?: and \p{L}+(?: \p{L}+)?)? (?:office|service|department|cent(?:re|er)|unit|section|division|bureau|directorate)\b/iu;

/** "PRESS OFFICE OF THE PORT" below the text: the desk that sends a release signs it. */
function isSignature(article: AnnotatedArticle, at: number, line: string): boolean {
  const { blocks } = article;
  return (
    line.length <= longestSignature &&
    desk.test(line) &&
    !/[.!?:|@]/.test(line) &&
    at >= lastProse(article) &&
    blocks.slice(0, at).some(({ sentences }) => sentences.length > 1)
  );
}

/** "Translated from the Danish by Ann Pym": whose work the text is besides the writer's. */
const credit =
  /^(?:translated|translation|edited|adapted|interview(?:ed)?|compiled|transcribed)(?: from (?:the )?\p{Lu}\p{Ll}+)? by \p{Lu}[\p{L}.’'-]*(?:(?: and|,)? \p{Lu}[\p{L}.’'-]*){0,5}\.?$/iu;

/** In so many blocks the head of a release is over. */
const releaseHead = 6;
/** "Media release", "Press release No. 18": a body numbers what it sends out. */
const releaseNumber =
  /^(?:(?:press|media|news) (?:release|statement|notice)|(?:information )?bulletin|communiqu[eé]|circular)s?(?: (?:no\.? ?|nr\.? ?|# ?)?\d[\d/–-]*)?$/iu;
