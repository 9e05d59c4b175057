import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule, type Fix } from '../../rule.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { brokenMarkdownRows, loneBoldMarks } from './brokenMarkdown.ts';
import { entityText, escapeRows, htmlRows, type MarkupRow, markdownRows, pageRows, scrapedRows } from './markupRows.ts';
import { shown, textMatches, withoutOverlaps } from './textMatches.ts';

export default articleRule({
  id: 'corruption/leftover-markup',
  title: 'Markup left in the text',
  why: 'HTML tags and entities, escape sequences, and Markdown in a plain text are instructions to a program that readers now see. In files with the extension .md Markdown is meant, and only tags that build a page, HTML entities written twice over and escape sequences are reported.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The firm said ⟦<b>⟧profit⟦</b>⟧ fell ⟦&amp;⟧ jobs are safe.',
      'The vote was close.\n⟦## What happens next⟧\nThe count goes on ⟦**today**⟧ in ⟦[all towns](https://example.org/towns)⟧.',
      'It was quiet⟦\\n⟧and cold.',
    ],
    good: [
      'AT&T and R&D grew by 5 < 6 per cent.',
      'He wrote *important* in the margin, item #2, and 2 * 3 * 4.',
      'The share price (see https://example.org/a_b_c) fell.',
    ],
  },
  *check(article) {
    if (!article.english) return;
    const rows =
      article.format === 'text'
        ? [...htmlRows, ...escapeRows, ...markdownRows, ...brokenMarkdownRows]
        : [...pageRows, ...scrapedRows, ...escapeRows, ...brokenMarkdownRows];
    const found: (ArticleFinding & { readonly at: Span })[] = [];
    for (const row of rows) {
      for (const match of textMatches(article, row.form)) {
        const at = { start: match.index, end: match.index + match[0].length };
        found.push(markupFinding(article, row, match[0], at));
      }
    }
    for (const at of loneBoldMarks(article))
      found.push({
        at,
        message: `“${shown(article.text.slice(at.start, at.end), 50)}” is one mark of bold text without the other.`,
      });
    yield* boldLines(article, [...folded(article, withoutOverlaps(found))]);
  },
});

/** So many lines in bold marks are the questions or headings of a text that was written with them. */
const houseStyle = 3;

/**
 * "**Who is to blame?**" on a line of its own or "**Sunday.** Rain." at the head of a paragraph, time after time, is how the
 * text sets its questions or entries: told once, for information.
 */
function* boldLines(article: AnnotatedArticle, found: readonly ArticleFinding[]): Iterable<ArticleFinding> {
  const lines = new Set(article.blocks.map(({ start, end }) => `${start} ${end}`));
  const heads = new Set(article.blocks.map(({ start }) => start));
  const bold = found.filter(({ at }) => {
    const piece = article.text.slice(at.start, at.end);
    if (!/^(?:\*\*|__)/.test(piece)) return false;
    return lines.has(`${at.start} ${at.end}`) || (heads.has(at.start) && /[.:!?…–—-](?:\*\*|__)$/.test(piece));
  });
  if (bold.length < houseStyle) yield* found;
  else
    for (const one of found) {
      if (!bold.includes(one)) yield one;
      else if (one === bold[0])
        yield { ...one, severity: 'information', message: `${one.message} ${bold.length - 1} more lines have it.` };
    }
}

/** Marks round the speaker's label of every turn are one fault, told once. */
function* folded(article: AnnotatedArticle, found: Iterable<ArticleFinding>): Iterable<ArticleFinding> {
  const labels = article.blocks.filter(({ speaker }) => speaker).map(({ speaker }) => speaker!);
  const all = [...found];
  const onLabel = all.filter(({ at }) => labels.some((label) => overlaps(label, at)));
  const [first, ...rest] = onLabel;
  for (const one of all) {
    if (one === first && rest.length)
      yield { ...one, message: `${one.message} ${rest.length} more speaker labels have it.` };
    else if (!onLabel.includes(one) || one === first) yield one;
  }
}

function markupFinding(
  article: AnnotatedArticle,
  row: MarkupRow,
  piece: string,
  at: Span,
): ArticleFinding & { readonly at: Span } {
  const message = `“${shown(piece, 50)}” is ${row.what}, not text.`;
  const text = row.plain === 'entity' ? entityText(piece) : row.plain?.(piece);
  if (text === undefined) return { at, message };
  const title = text === '' ? 'Remove the markup' : `Write “${shown(text, 30)}”`;
  const fix: Fix = { title, edits: [{ at, text }], safe: row.safe && article.format === 'text' };
  return { at, message, fix };
}
