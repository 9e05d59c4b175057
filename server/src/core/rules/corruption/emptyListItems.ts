import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';

const lone = /^[ \t]*(?<mark>[-*+•‣◦▪·]|\(?\d{1,3}[.)])[ \t]*$/;
const item = /^[ \t]*(?<mark>[-*+•‣◦▪·]|\(?\d{1,3}[.)])[ \t]+\S/;

/** "•" on a line of its own, on the line above or below an item with the same mark: its text is missing. */
export function* emptyListItems(article: AnnotatedArticle): Iterable<ArticleFinding> {
  const { lines, text, blocks } = article;
  const lineOf = (line: number) =>
    line < 0 || line >= lines.count
      ? ''
      : text.slice(lines.startOf(line), Math.min(lines.endOf(line), lines.startOf(line) + 80));
  for (let line = 0; line < lines.count; line++) {
    if (lines.endOf(line) - lines.startOf(line) > 40) continue;
    const mark = lone.exec(lineOf(line))?.groups?.['mark'];
    if (mark === undefined || ![lineOf(line - 1), lineOf(line + 1)].some((beside) => isItem(beside, mark))) continue;
    const start = lines.startOf(line) + lineOf(line).search(/\S/);
    if (
      blocks.some(
        (block) => (block.kind === 'code' || block.kind === 'frontMatter') && block.start <= start && start < block.end,
      )
    )
      continue;
    yield { at: { start, end: start + mark.length }, severity: 'warning', message: 'This item of the list is empty.' };
  }
}

/** Numbers are one kind of mark, whatever they count. */
function isItem(line: string, mark: string): boolean {
  const other = item.exec(line)?.groups?.['mark'];
  return other !== undefined && other.replace(/\d+/, '0') === mark.replace(/\d+/, '0');
}
