import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';

/** Fewer numbered items show no order. */
const leastItems = 3;

/** "1. … 2. … 4. …": a numbered list in which one number or more is left out, and with it what stood there. */
export function* listNumbers(article: AnnotatedArticle): Iterable<ArticleFinding> {
  for (const list of numberedLists(article)) {
    const gaps = list.flatMap((item, i) => (i > 0 && item.number !== list[i - 1]!.number + 1 ? [i] : []));
    const [gap] = gaps;
    if (list.length < leastItems || list[0]!.number !== 1 || gap === undefined || gaps.length > 1) continue;
    const [before, item] = [list[gap - 1]!, list[gap]!];
    const lost = item.number - before.number - 1;
    if (lost < 1 || lost > 2) continue;
    yield {
      at: { start: item.block.start, end: item.block.content.start },
      severity: 'warning',
      message: `Number ${before.number} of this list is followed by ${item.number}: what stood between them is missing.`,
    };
  }
}

interface Item {
  readonly number: number;
  readonly block: Block;
}

/** Runs of list items with numbers, each on the line below the one before. */
function numberedLists(article: AnnotatedArticle): Item[][] {
  const lists: Item[][] = [];
  let last = -2;
  for (const block of article.blocks) {
    if (block.kind !== 'listItem') continue;
    const mark = /^\s*(\d{1,2})[.)]\s/.exec(article.text.slice(block.start, block.content.start));
    const line = article.lines.lineAt(block.start);
    if (mark) {
      const item = { number: Number(mark[1]), block };
      if (line === last + 1) lists.at(-1)!.push(item);
      else lists.push([item]);
      last = article.lines.lineAt(block.end);
    }
  }
  return lists;
}
