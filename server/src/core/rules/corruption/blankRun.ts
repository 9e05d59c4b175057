import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';

/** Nobody parts paragraphs by so many lines. */
const certainLines = 6;

export default articleRule({
  id: 'corruption/blank-run',
  title: 'Run of blank lines',
  why: 'Several blank lines in a row mark the place where something was cut out: a picture, a table, an advertisement or a part of the text. One or two part paragraphs; from `lines` on they are reported, in an article that parts its paragraphs by more from two above its habit. A short run between two complete paragraphs is only a note: more often than not nothing is missing there.',
  severity: 'warning',
  stage: 'stable',
  options: { lines: { default: 3, description: 'Blank lines in a row that are reported' } },
  examples: {
    bad: ['The vote is over.\n⟦\n\n⟧\nCounting began at once.'],
    good: ['The vote is over.\n\nCounting began at once.', 'The vote is over.\n\n\nCounting began at once.'],
  },
  *check(article, options) {
    const least = Math.max(options.lines, usualGap(article) + 2);
    for (const block of article.blocks) {
      if (block.kind !== 'blankRun') continue;
      const last = article.lines.lineAt(block.end);
      const open =
        last === article.lines.count - 1 && article.lines.startOf(last) === article.lines.endOf(last) ? 1 : 0;
      const count = last - article.lines.lineAt(block.start) + 1 - open;
      if (count < least) continue;
      const at = { start: block.start, end: block.end };
      const fix = { title: 'Leave one blank line', edits: [{ at, text: '' }], safe: true };
      const message = `${count} blank lines in a row: something may have been lost here.`;
      const torn =
        count >= certainLines ||
        open === 1 ||
        endsOpen(article.text.slice(Math.max(0, block.start - 2000), block.start));
      yield { at, message, fix, severity: torn ? 'warning' : 'information' };
    }
  },
});

/** The words before the run are no complete sentence: a table, list or picture they announce is gone, or the sentence is. */
function endsOpen(before: string): boolean {
  const line = before
    .trimEnd()
    .split(/[\r\n]/)
    .at(-1)!;
  // A short line is a title.
  return line.length > 80 && /[\p{L}\p{N},;:|–—-]$/u.test(line);
}

/** The number of blank lines that most often parts two blocks of the article. */
function usualGap(article: AnnotatedArticle): number {
  const counts = new Map<number, number>();
  let before: number | undefined;
  for (const { kind, start, end } of article.blocks) {
    if (kind === 'blankRun') continue;
    const gap = before === undefined ? -1 : article.lines.lineAt(start) - before - 1;
    if (gap >= 0) counts.set(gap, (counts.get(gap) ?? 0) + 1);
    before = article.lines.lineAt(end);
  }
  const most = Math.max(0, ...counts.values());
  return most < 3 ? 0 : Math.min(...[...counts].filter(([, count]) => count === most).map(([gap]) => gap));
}
