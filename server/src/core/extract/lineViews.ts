import type { Article, Block, BlockKind, Token } from '../article/article.ts';
import type { WordVectors } from '../language/language.ts';
import { endOf, type LineView, rowForm } from '../language/lineFeatures.ts';
import type { Span } from '../text/span.ts';
import { lineCompany } from './lineCompany.ts';

/** A line of an article with what the line model is told of it. */
export interface ViewedLine extends Span {
  readonly block: Block;
  readonly view: LineView;
}

/** Blocks that are not judged line by line: what stands in them is no text, or has a form of its own. */
const unread: ReadonlySet<BlockKind> = new Set(['code', 'frontMatter', 'table', 'blankRun']);

/**
 * The lines of an article that are blocks by themselves, in text order; where several lines are one paragraph, none of them
 * is one. `tokensOf` gives the tagged tokens of a line.
 */
export function viewedLines(
  article: Article,
  vectors: WordVectors,
  tokensOf: (block: Block, line: Span) => readonly Token[] | undefined,
): ViewedLine[] {
  const { text, lines } = article;
  const places: Place[] = [];
  for (const block of article.blocks) {
    if (unread.has(block.kind)) continue;
    const [first, last] = [lines.lineAt(block.start), lines.lineAt(Math.max(block.start, block.end - 1))];
    for (let line = first; line <= last; line++) {
      const place = trimmedLine(text, lines.startOf(line), lines.endOf(line));
      if (place) places.push({ block, line, ...place, form: rowForm(text.slice(place.start, place.end)) });
    }
  }
  const company = lineCompany(article, vectors);
  return places.flatMap(({ block, line, start, end, form }, index): ViewedLine[] => {
    const alone = places[index - 1]?.block !== block && places[index + 1]?.block !== block;
    if (!alone && block.kind !== 'furniture') return [];
    const tokens = tokensOf(block, { start, end });
    if (!tokens || tokens.length === 0) return [];
    const view: LineView = {
      text: text.slice(start, end),
      lower: tokens.map(({ lower }) => lower),
      words: tokens.map((token) => token.text),
      pos: tokens.map(({ pos }) => pos),
      groups: tokens.map(({ lower }) => vectors.groups(lower)),
      ...company(tokens, block),
      fromStart: index,
      fromEnd: places.length - 1 - index,
      alike: [index - 1, index + 1].filter((next) => places[next]?.form === form).length,
      above: line === 0 ? 'blank' : endOf(text.slice(lines.startOf(line - 1), lines.endOf(line - 1))),
      below: line + 1 >= lines.count ? 'blank' : endOf(text.slice(lines.startOf(line + 1), lines.endOf(line + 1))),
    };
    return [{ start, end, block, view }];
  });
}

interface Place extends Span {
  readonly block: Block;
  readonly line: number;
  readonly form: string;
}

function trimmedLine(text: string, from: number, to: number): Span | undefined {
  let [start, end] = [from, to];
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return end > start ? { start, end } : undefined;
}
