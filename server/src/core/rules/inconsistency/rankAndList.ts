import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { namesAt } from './countedLists.ts';
import { isSpoken, oneLine, type ToldSentence } from './toldSentences.ts';

const placed =
  /\b(?:came|comes?|coming|finish\w*|placed|ended|ends|ranked|ranks|was|is|in|took|takes|taking)(?: up)? (?:a |an |the )?(?:\p{Ll}+ )?$/iu;
const behind = /^(?:[- ](?:place|placed|spot|position))?,? behind (?:the )?(?=\p{Lu})/u;

/** "third behind A, B and C": so many are ahead of a place, less one. */
export function* rankFindings(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  for (const place of told.quantities) {
    if (!isPlace(article, told, place)) continue;
    const tail = article.text.slice(place.end, told.end);
    const match = behind.exec(tail);
    const list = match && namesAt(told, place.end + match[0].length);
    if (!list || (list.least <= place.low - 1 && place.low - 1 <= list.most)) continue;
    const ahead = list.least === list.most ? list.least : `${list.least} or ${list.most}`;
    yield {
      at: { start: place.start, end: list.end },
      message: `“${oneLine(article, place)}”, but ${ahead} are named ahead of it.`,
      related: list.items.slice(0, 5).map(({ start, end }) => ({ at: { start, end }, message: 'Ahead' })),
    };
  }
}

function isPlace(article: AnnotatedArticle, told: ToldSentence, { kind, low, high, start, end }: Quantity): boolean {
  if (kind !== 'ordinal' || low !== high || low < 2 || low > 12 || isSpoken(article, { start, end })) return false;
  return placed.test(article.text.slice(Math.max(told.start, start - 30), start));
}
