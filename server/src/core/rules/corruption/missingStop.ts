import type { Block, Token } from '../../article/article.ts';
import { articleRule } from '../../rule.ts';
import { finiteVerbs } from './finiteVerbs.ts';
import { endsOnSubject, leansOn, mustGoOn } from './openEnds.ts';
import { proseBlocks } from './proseSentences.ts';
import { endsWithStop, textEnds } from './textEnds.ts';
import { shown } from './textMatches.ts';

/** Fewer words may be a caption or a heading. */
const leastWords = 8;
/** A single sentence that stands alone may be a caption too, unless it is this long or closes a quotation. */
const leastAlone = 14;
/** The end of an article that was cut may be shorter; a line of fewer words is a credit. */
const leastWordsAtEnd = 5;
/** Behind another sentence of its paragraph stands no caption, if the last word is none of a name. */
const leastBehind = 4;
const markedTokens = 4;

export default articleRule({
  id: 'corruption/missing-stop',
  title: 'Paragraph without a full stop at its end',
  why: 'Where the paragraphs of an article end with a full stop, one that does not has lost it, and perhaps the words before it as well. Headings, captions and list items are left alone.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The strike began at noon. Trains stood still in the whole north of the country.\n\nThe union wants more money for the night work of its members. Talks go on.\n\nThe ministry met them twice. It said on Tuesday evening that it ⟦had made an offer⟧',
    ],
    good: [
      'The strike began at noon. Trains stood still in the north.\n\nThe union wants more money for its members.\n\nA train waits at the empty station in York',
    ],
  },
  *check(article) {
    const ends = textEnds(article);
    if (!ends.usual) return;
    let isText = false;
    for (const block of proseBlocks(article, new Set(['paragraph']))) {
      const before = isText;
      isText ||= endsWithStop(article.text.slice(block.content.start, block.content.end));
      if (endsWithStop(article.text.slice(block.content.start, block.content.end))) continue;
      if (endsWithLineOfItsOwn(article.text.slice(block.content.start, block.content.end))) continue;
      // A line above the text that says what it is about; set in italics it may stand anywhere.
      if (block.sentences.length === 1 && block !== ends.last && (!before || isEmphasised(article.text, block)))
        continue;
      const tokens = block.sentences.at(-1)?.tokens ?? [];
      const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
      const last = words.at(-1);
      if (!last || /^[,;–—-]$/.test(tokens.at(-1)!.text)) continue;
      // What must go on is cut off: that is the business of corruption/truncated.
      if (
        endsOnSubject(tokens) ||
        last.pos === 'VBG' ||
        mustGoOn.has(last.text.toLowerCase()) ||
        leansOn.has(last.text.toLowerCase())
      )
        continue;
      if (block.sentences.length === 1 && mayBeCaption(tokens, block === ends.last)) continue;
      const behind = block.sentences.length > 1 && words.length >= leastBehind && /^\p{Ll}/u.test(last.text);
      if (block !== ends.last && !behind && (finiteVerbs(tokens) === 0 || words.length < leastWords)) continue;
      const at = { start: tokens[Math.max(0, tokens.length - markedTokens)]!.start, end: block.content.end };
      const where = block === ends.last ? 'The article ends' : 'The paragraph ends';
      yield {
        at,
        message: `${where} without a full stop: “${shown(article.text.slice(at.start, at.end), 50)}”. The end may be lost.`,
      };
    }
  },
});

function isEmphasised(text: string, { content }: Block): boolean {
  return /^([*_]{1,3})(?![\s*_])[^\n]*[^\s*_]\1$/.test(text.slice(content.start, content.end));
}

/** Most words of a line in title case have a capital. */
const titled = 0.7;
const leastTitled = 4;

/** The last line is in title case, is nothing but a link, or stands below one that is set in bold: a pointer or a name, not the end of a sentence. */
function endsWithLineOfItsOwn(text: string): boolean {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const words = last.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  // A headline, in a text that lost the blank line below it.
  if (words.length >= leastTitled && capitals >= words.length * titled && !/[,“"]/.test(last)) return true;
  // "Letters: desk@paper.example*": an address has no full stop behind it.
  if (/(?:\S@\S+\.\p{L}{2,}|https?:\/\/\S+|\bwww\.\S+)[*_)]*\s*$/u.test(last)) return true;
  return /(?:^|\n)[ \t]*\[[^\]\n]+\]\([^)\s]*\)\s*$|(?:^|\n)[ \t]*(\*\*|__)[^\n]+\1[ \t]*\n[^\n]+\s*$/.test(text);
}

/**
 * A single sentence may be a caption; behind another sentence there is none. Captions tell in the present what is seen: at
 * the end of an article a past tense, or a clause that is opened and not gone on with, is no caption.
 */
function mayBeCaption(tokens: readonly Token[], isLast: boolean): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  const long = words.length >= leastAlone || /["”»]$/.test(tokens.at(-1)!.text);
  if (long && finiteVerbs(tokens) > 0) return false;
  if (!isLast || words.length < leastWordsAtEnd) return true;
  const told = tokens.some(
    ({ pos, text }) => pos === 'VBD' || pos === 'MD' || /^(?:is|are|has|have|was|were)$/.test(text),
  );
  return !told && !opensClause(tokens);
}

/** "In early September, the …", "Unlike red algae, …", "NPR reported that, before she": something has to follow. */
function opensClause(tokens: readonly Token[]): boolean {
  const first = tokens[0]!;
  const comma = tokens.findIndex(({ text }) => text === ',');
  return (
    (first.pos === 'IN' || first.pos === 'WRB' || first.text === 'Unlike') && comma > 1 && comma < tokens.length - 1
  );
}
