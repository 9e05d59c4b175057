import { textOf } from '../../article/article.ts';
import type { Claim } from '../claims.ts';
import { type ArticleReading, claimOn, inOrder } from './reading.ts';

/** Words of a quotation that is worth comparing. */
const minWords = 6;

/** What people are quoted as saying; the value lists who says it, where it is a named person. */
export function quotationClaims({ article, names, story }: ArticleReading): Claim[] {
  if (!story) return [];
  const namesIn = inOrder(names, ({ mention }) => mention.start);
  return article.quotations.flatMap((quotation): Claim[] => {
    if (!quotation.closed || quotation.kind !== 'speech') return [];
    const source =
      quotation.attribution === undefined ? undefined : article.attributions[quotation.attribution]!.source;
    const speaker =
      source && namesIn(source).find(({ mention }) => mention.end <= source.end && mention.type === 'person');
    const words = wordsOf(textOf(article, quotation.content));
    if (words.length < minWords) return [];
    const value = { text: words.join(' '), list: speaker ? [speaker.key] : [] };
    return [claimOn(article, quotation.content, { attribute: 'quotation', value, story })];
  });
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\d']+/gu) ?? []
  );
}
