import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { type CountedList, notAll } from './countedLists.ts';
import type { ToldSentence } from './toldSentences.ts';

/** The bulleted list that a paragraph ending in a colon announces. */
export function bulletsBehind(
  article: AnnotatedArticle,
  told: ToldSentence,
  quantity: Quantity,
): CountedList | undefined {
  const { blocks, text } = article;
  const tail = text.slice(quantity.noun!.end, told.block.end);
  if (
    /\bof\b/.test(text.slice(quantity.end, quantity.noun!.start)) ||
    told.block.kind === 'listItem' ||
    !/:\**\s*$/.test(tail) ||
    notAll.test(tail) ||
    told.end < told.block.content.end - 2
  )
    return undefined;
  if (/[,;]|\b(?:and|or|but|with|who|which|that)\b/.test(tail) && told.quantities.length > 1) return undefined;
  return bulletRun(article, blocks.indexOf(told.block) + 1);
}

const leadIn =
  /^(?:(?:they|these|those|proposed|planned|chosen|named|listed|nominated|invited|included) (?:are|were)|(?:in detail|by name|namely|here they are|the list)|the (?:\p{L}+ ){1,2}(?:are|were)):\**\s*$/iu;

/**
 * The bullets behind "These are:" that an earlier sentence of the paragraph has counted: most of them have the noun of what it
 * counts in their first words.
 */
export function bulletsOfNoun(
  article: AnnotatedArticle,
  last: ToldSentence,
  quantity: Quantity,
): CountedList | undefined {
  const { blocks, text } = article;
  if (quantity.end > last.start || last.block.kind === 'listItem' || !leadIn.test(last.text)) return undefined;
  const list = bulletRun(article, blocks.indexOf(last.block) + 1);
  const named = list?.items.filter(({ start, end }) =>
    new RegExp(String.raw`(?<!\p{L})${quantity.head!}(?!\p{L})`, 'iu').test(text.slice(start, end).split(/[,(–—]/)[0]!),
  );
  return list && named!.length * 2 >= list.items.length ? list : undefined;
}

/** The bullets from a block on; undefined where they are fewer than two or their end is not clear. */
export function bulletRun({ blocks, text }: AnnotatedArticle, first: number): CountedList | undefined {
  const run: Block[] = [];
  let i = first;
  for (; blocks[i]?.kind === 'listItem'; i++) run.push(blocks[i]!);
  // A list that goes on behind a paragraph of its own, or that another begins behind, has no clear length.
  const broken = blocks[i]?.kind !== 'heading' && blocks.slice(i, i + 2).some(({ kind }) => kind === 'listItem');
  if (run.length < 2 || broken) return undefined;
  const depth = Math.min(...run.map((block) => indentOf(text, block)));
  const items = run.filter((block) => indentOf(text, block) === depth).map(({ start, end }) => ({ start, end }));
  return {
    form: 'bullets',
    items,
    least: items.length,
    most: items.length,
    start: blocks[first - 1]!.end,
    end: items.at(-1)!.end,
  };
}

function indentOf(text: string, { start, content }: Block): number {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, content.start);
  return /^\s*/.exec(line)![0].length;
}
