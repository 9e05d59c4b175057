import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { passage } from './prose.ts';

const future =
  /\b(?:outlook|forecasts?|projected|projections?|expected|expectations?|predicted|predictions?|proposed|proposals?|planned|anticipated|targets?|target date|future|potential|estimated impact|next steps?)\b/i;
const sourced = /\b(?:sources?|according to|figures? (?:from|by)|data:)\b/i;

/** The first cell under a heading that promises the future, when nothing in or under the table names a source. */
export function* forecastColumns(article: AnnotatedArticle, block: Block): Iterable<ArticleFinding> {
  const rows = block.rows!.filter(({ separator }) => !separator);
  const head = rows[0];
  if (!head || rows.length < 2 || sourced.test(article.text.slice(block.start, block.end))) return;
  for (const [column, heading] of head.cells.entries()) {
    const words = article.text.slice(heading.start, heading.end);
    const cell = rows[1]!.cells[column];
    if (!future.test(words) || !cell || cell.end - cell.start < 4) continue;
    yield { at: cell, message: `“${passage(article, cell)}” is a forecast in the column “${words}” without a source.` };
    return;
  }
}
