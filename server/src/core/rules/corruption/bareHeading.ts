import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';
import { categoryLines } from './categoryLines.ts';
import { endsWithStop } from './textEnds.ts';
import { shown } from './textMatches.ts';

/** The text below must be longer than this, or the line is one of several short ones. */
const leastText = 80;

const ownText: ReadonlySet<Block['kind']> = new Set(['headline', 'paragraph', 'listItem', 'speakerTurn']);

/** What stands above a heading in its article; below a masthead or the head of a page it is the headline. */
function isOwnText({ date }: AnnotatedArticle, { kind, start, end }: Block): boolean {
  const isMasthead = kind === 'headline' && date !== undefined && date.start >= start && date.end <= end;
  return ownText.has(kind) && !isMasthead;
}

/** Headings of one word or two that need no more to be known as such. */
const usual =
  /^(?:conclusions?|introduction|background|overview|summary|analysis|key (?:takeaways|points|findings)|final thoughts|next steps|looking ahead|methodology|references|faqs?|in summary|the bottom line)$/i;

/** A line that is one quotation is a headline in quotation marks, or something said. */
const quoted = /^["“„«‘'].*["”“»’']$/u;

/** So many lines without a blank one below a line in capitals are notices under their heading. */
const leastNotices = 3;

/** "DATES FOR YOUR FRIDGE" behind a blank line, and one date a line below it. */
function isHeadOfNotices(article: AnnotatedArticle, text: string, next: Block): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  let line = article.lines.lineAt(next.start);
  const from = line;
  while (line < article.lines.count && article.lines.startOf(line) < article.lines.endOf(line)) line++;
  return line - from >= leastNotices;
}

export default articleRule({
  id: 'corruption/bare-heading',
  title: 'Heading run on into the text',
  why: 'In scraped text, headings lose their markup and the blank line that set them off. A reader takes them for a sentence without an end, and a program joins them with the paragraph below.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'Flood Closes Three Bridges\n\nThe river rose by two metres in the night, and the fire brigade closed three bridges in the old town.\n⟦Residents Wait for Word from the Authorities⟧\nSome two hundred people spent the night in a school, and most of them had not been told when they could go home.',
    ],
    good: [
      'Flood Closes Three Bridges\n\nThe river rose by two metres in the night, and the fire brigade closed three bridges in the old town.\n\nResidents Wait for Word from the Authorities\n\nSome two hundred people spent the night in a school, and most of them had not been told when they could go home.',
    ],
  },
  *check(article) {
    if (!article.english || article.format === 'markdown') return;
    const categories = categoryLines(article);
    for (const [index, block] of article.blocks.entries()) {
      if (block.kind !== 'heading' || block.level !== undefined) continue;
      const next = article.blocks[index + 1];
      const above = article.blocks.slice(0, index).filter((one) => isOwnText(article, one));
      // Nothing above it says anything: it is the title of the text.
      if (
        !above.some(
          ({ kind, content }) => kind === 'listItem' || endsWithStop(article.text.slice(content.start, content.end)),
        )
      )
        continue;
      if (
        !next ||
        !['paragraph', 'listItem', 'table'].includes(next.kind) ||
        // A line above the numbered items it announces is where it belongs.
        (next.kind === 'listItem' && /^\s*\(?1[.)]/.test(article.text.slice(next.start, next.end))) ||
        next.content.end - next.content.start < leastText
      )
        continue;
      if (article.lines.lineAt(next.start) !== article.lines.lineAt(block.end) + 1) continue;
      const text = article.text.slice(block.content.start, block.content.end);
      if (
        /^(?:\*\*|__)/.test(text) ||
        quoted.test(text) ||
        (text.split(/\s+/).length < 3 && !usual.test(text)) ||
        categories.some(({ at }) => at.start === block.content.start)
      )
        continue;
      const edits = [{ at: { start: block.content.end, end: block.content.end }, text: '\n' }];
      const first =
        index > 0 && article.lines.lineAt(block.start) === article.lines.lineAt(article.blocks[index - 1]!.end) + 1;
      if (first) edits.unshift({ at: { start: block.start, end: block.start }, text: '\n' });
      if (!first && isHeadOfNotices(article, text, next)) continue;
      const message = `“${shown(text, 70)}” is a heading without markup or a blank line.`;
      yield { at: block.content, message, fix: { title: 'Set the heading off with blank lines', edits, safe: false } };
    }
  },
});
