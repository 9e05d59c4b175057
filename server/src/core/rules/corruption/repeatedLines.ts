import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { shown } from './textMatches.ts';

/** A shorter question may be put twice in one talk ("And then?", "Why not?"). */
const leastWords = 4;
/** Longest line that is a question or heading of its own, in characters. */
const longestLine = 160;

/**
 * A question of an interview, or a heading, that stands on a line of its own and stands there again: copied with its answer
 * elsewhere, or left where its answer was lost.
 */
export function* repeatedLines(article: AnnotatedArticle): Iterable<ArticleFinding & { readonly at: Span }> {
  const seen = new Map<string, Span>();
  for (const block of article.blocks) {
    const line = lineOf(article, block);
    if (!line) continue;
    const asks = line.text.endsWith('?');
    if (!asks && block.level === undefined) continue;
    const words = line.text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];
    if (words.length < leastWords) continue;
    const key = words.join(' ');
    const first = seen.get(key);
    if (!first) {
      seen.set(key, line.at);
      continue;
    }
    yield {
      at: line.at,
      message: `This ${asks ? 'question' : 'heading'} stands twice: “${shown(line.text, 60)}”.`,
      related: [{ at: first, message: 'The first time' }],
      fix: { title: 'Remove the second copy', edits: [{ at: line.at, text: '' }], safe: false },
    };
  }
}

/** The text of a block that is one line, without the marks of bold type and the label of a speaker. */
function lineOf(article: AnnotatedArticle, block: Block): { readonly text: string; readonly at: Span } | undefined {
  if (!['paragraph', 'heading', 'speakerTurn'].includes(block.kind)) return undefined;
  const { start, end } = block.content;
  if (end - start > longestLine || end <= start) return undefined;
  const raw = article.text.slice(start, end);
  if (/[\r\n]/.test(raw)) return undefined;
  const text = raw.replace(/^[\s*_#]+|[\s*_]+$/g, '').replace(/^(?:Q|Question)\s?[:.]\s+/i, '');
  // Two sentences on a line are text.
  return /[.!?]\s+\S/.test(text) ? undefined : { text, at: { start, end } };
}
