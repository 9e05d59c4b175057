import { textOf } from '../../article/article.ts';
import type { Claim } from '../claims.ts';
import { type ArticleReading, claimOn, inOrder } from './reading.ts';

/** Words of a quotation that is worth comparing. */
const minWords = 6;

/** What a named person is quoted as saying. Keyed by the speaker. */
export function quotationClaims({ article, names }: ArticleReading): Claim[] {
  const namesIn = inOrder(names, ({ mention }) => mention.start);
  return article.quotations.flatMap((quotation): Claim[] => {
    if (quotation.attribution === undefined || !quotation.closed) return [];
    const { source } = article.attributions[quotation.attribution]!;
    const speaker =
      source && namesIn(source).find(({ mention }) => mention.end <= source.end && mention.type === 'person');
    if (!speaker) return [];
    const words = wordsOf(textOf(article, quotation.content));
    if (words.length < minWords) return [];
    return [
      claimOn(article, quotation.content, {
        attribute: 'quotation',
        subject: speaker.key,
        value: { text: words.join(' ') },
      }),
    ];
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
