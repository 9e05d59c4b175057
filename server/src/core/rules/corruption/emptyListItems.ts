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

const labelled =
  /^(?<indent>[ \t]*)(?<mark>[-*+•‣◦▪·]|\(?\d{1,3}[.)])[ \t]+(?<label>[^:\n]{2,80}):[*_]{0,3}[ \t]*(?<rest>.*)$/u;
/** So many items of the same list have a text behind their label. */
const leastFilled = 2;

/** "- **Ruth Cole** (Greens):" in a list whose other items go on behind the colon: what is said of it is missing. */
export function* labelsWithoutText(article: AnnotatedArticle): Iterable<ArticleFinding> {
  const { lines, text, blocks } = article;
  const lineOf = (line: number) => text.slice(lines.startOf(line), lines.endOf(line));
  for (let line = 0; line < lines.count; line++) {
    const own = labelled.exec(lineOf(line))?.groups;
    if (own?.['rest'] !== '') continue;
    // What is named stands below: a list of its own, or lines that belong to the item.
    const next = line + 1 < lines.count ? lineOf(line + 1) : '';
    const below = /^[ \t]*/.exec(next)![0].length;
    if (next.trim() !== '' && (below > own['indent']!.length || !item.test(next))) continue;
    const beside = (step: number) => {
      let filled = 0;
      for (let at = line + step; at >= 0 && at < lines.count; at += step) {
        const other = labelled.exec(lineOf(at))?.groups;
        if (!other || other['indent'] !== own['indent'] || !isItem(lineOf(at), own['mark']!)) break;
        if (other['rest'] === '') return -leastFilled;
        filled++;
      }
      return filled;
    };
    if (beside(-1) + beside(1) < leastFilled) continue;
    const start = lines.startOf(line) + own['indent']!.length;
    if (
      blocks.some(
        (block) => (block.kind === 'code' || block.kind === 'frontMatter') && block.start <= start && start < block.end,
      )
    )
      continue;
    const at = { start, end: lines.startOf(line) + lineOf(line).trimEnd().length };
    yield { at, severity: 'warning', message: 'Nothing stands behind the colon, as in the other items of the list.' };
  }
}
