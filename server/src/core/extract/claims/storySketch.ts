import type { AnnotatedArticle } from '../annotations.ts';
import type { EventSketch, StorySketch } from '../claims.ts';
import { type NamedMention, plainName } from './nameKeys.ts';
import { subjectWords } from './subjectWords.ts';

const maxAnchors = 48;

/** By which names an article is known to belong to a story; undefined where it has none. */
export function storySketch(
  article: AnnotatedArticle,
  names: readonly NamedMention[],
  main: EventSketch | undefined,
): StorySketch | undefined {
  const counts = new Map<string, number>();
  for (const key of main?.anchors ?? []) counts.set(key, 0);
  for (const { key, weight, mention } of names) {
    // A name of one word that nothing else is known of tells a story where it is one that the article repeats.
    if (weight === 'anchor' || (weight === 'setting' && mention.type === 'other'))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  if (counts.size === 0) return undefined;
  for (const { key, weight, mention } of names)
    if (weight === 'setting' && mention.type === 'other' && counts.get(key) === 1) counts.delete(key);
  const telling = [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  const anchors = [...new Set([...(main?.anchors ?? []), ...telling])].slice(0, maxAnchors);
  const full = names.filter(({ mention, weight }) => weight === 'anchor' && mention.text.includes(' '));
  const strong = [...new Set(full.map(({ mention }) => plainName(mention.text)))].slice(0, maxAnchors);
  const days = article.times
    .filter(({ kind, from, to, start }) => kind === 'date' && from && from === to && start !== article.date?.start)
    .map(({ from }) => from!);
  return {
    index: 0,
    anchors,
    strong,
    subject: subjectWords(article),
    days: [...new Set(days)].slice(0, 16),
    ...(article.date && { told: article.date.iso }),
    ...(main && { main }),
  };
}
