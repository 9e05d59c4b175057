import { mayMatch } from '../../text/triggers.ts';
import type { AnnotatedArticle } from '../annotations.ts';
import type { NamedMention } from './nameKeys.ts';
import type { SentenceReading } from './reading.ts';

/** A match of a pattern in a sentence; offsets count in the article. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Every match of a global pattern in a sentence. */
export function passagesOf(article: AnnotatedArticle, reading: SentenceReading, pattern: RegExp): readonly Passage[] {
  if (!mayMatch(pattern, article.text, reading.start, reading.end)) return none;
  const found: Passage[] = [];
  const text = article.text.slice(reading.start, reading.end);
  // Not matchAll, which copies the pattern at every call: there are dozens of patterns to a sentence.
  for (let from = 0; ; ) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return found;
    from = match.index + Math.max(1, match[0].length);
    const start = reading.start + match.index;
    found.push({ start, end: start + match[0].length, text: match[0], groups: match.groups ?? {} });
  }
}

const none: readonly Passage[] = [];

/** The name that ends before an offset with nothing between but what `gap` allows. */
export function nameBefore(
  article: AnnotatedArticle,
  reading: SentenceReading,
  offset: number,
  gap: RegExp,
): NamedMention | undefined {
  const near = reading.names.filter(({ mention }) => mention.end <= offset).at(-1);
  return near && gap.test(article.text.slice(near.mention.end, offset)) ? near : undefined;
}

/** The name that starts after an offset with nothing between but what `gap` allows. */
export function nameAfter(
  article: AnnotatedArticle,
  reading: SentenceReading,
  offset: number,
  gap: RegExp,
): NamedMention | undefined {
  const near = reading.names.find(({ mention }) => mention.start >= offset);
  return near && gap.test(article.text.slice(offset, near.mention.start)) ? near : undefined;
}

const joint =
  /^(?:['’]s?)?(?:\s*\([^()]{0,40}\))?\s*(?:,\s*)?(?:(?:and|or|as well as)\s+)?(?:the\s+)?(?:[\p{L}]+\s+){0,1}$/u;

/** The names that an enumeration strings together, from the first that starts at or after `offset`. */
export function enumeration(
  article: AnnotatedArticle,
  reading: SentenceReading,
  offset: number,
): readonly NamedMention[] {
  const first = reading.names.findIndex(({ mention }) => mention.start >= offset);
  if (first < 0) return [];
  let last = first;
  while (last + 1 < reading.names.length) {
    const between = article.text.slice(reading.names[last]!.mention.end, reading.names[last + 1]!.mention.start);
    if (between.length > 60 || !/,|\band\b|\bor\b/.test(between) || !joint.test(between)) break;
    last++;
  }
  return reading.names.slice(first, last + 1);
}

/** Key of the only organisation or country group a sentence names, or of the one nearest before an offset. */
export function bodyNear(reading: SentenceReading, offset: number): NamedMention | undefined {
  const bodies = reading.names.filter(({ mention }) => mention.type === 'organisation');
  return bodies.filter(({ mention }) => mention.end <= offset).at(-1) ?? bodies[0];
}
