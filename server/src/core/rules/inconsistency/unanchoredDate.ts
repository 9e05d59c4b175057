import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';
import { isSpoken, oneLine, toldSentences } from './toldSentences.ts';

export default articleRule({
  id: 'inconsistency/unanchored-date',
  title: 'Dates that count from a day the article does not give',
  why: '“Next year”, “this week” and “on 5 May” mean a day only together with the date of the article. Without one nobody can tell later when it was.',
  severity: 'information',
  stage: 'stable',
  examples: {
    bad: ['The ferry will get a new engine ⟦next year⟧. Trials start in early May.'],
    good: [
      'Ferry engine\n\n3 April 2031\n\nThe ferry will get a new engine next year. Trials start in early May.',
      'The ferry got its engine in March 2030. Trials began on 5 May.',
      'The ferry has served the island for ten years.',
    ],
  },
  *check(article) {
    if (article.date) return;
    const open = unanchored(article);
    const first = open[0];
    if (!first) return;
    const words = [...new Set(open.map((time) => `“${oneLine(article, time)}”`))];
    const more = words.length > 4 ? ` and ${words.length - 4} more` : '';
    yield {
      at: { start: first.start, end: first.end },
      message: `The article has no date: ${words.slice(0, 4).join(', ')}${more} cannot be placed.`,
      related: open
        .slice(1, 6)
        .map(({ start, end }) => ({ at: { start, end }, message: 'Also without a date to count from' })),
    };
  },
});

/** Times in the article's own words that need its date: relative ones, and days and months without a year told before any year. */
function unanchored(article: AnnotatedArticle): Time[] {
  let dated = false;
  return toldSentences(article).flatMap((told) => {
    const absolute = told.times.some(({ kind, anchor }) => kind === 'date' && anchor === 'absolute');
    const open = told.times.filter(
      (time) =>
        time.kind === 'date' &&
        time.anchor !== 'absolute' &&
        !isSpoken(article, time) &&
        !isLoose(article, time) &&
        !absolute &&
        !(dated && time.anchor === 'yearless'),
    );
    dated ||= told.times.some(
      ({ kind, anchor, granularity }) => kind === 'date' && anchor === 'absolute' && granularity !== 'decade',
    );
    return open;
  });
}

/** "Today" may mean "nowadays", and a weekday alone a habit. */
function isLoose(article: AnnotatedArticle, { start, end, granularity, count }: Time): boolean {
  const words = oneLine(article, { start, end });
  if (/^today$/i.test(words) || (count === 1 && /\b(?:century|decade)\b/.test(words))) return true;
  return granularity === 'hour' || granularity === 'minute';
}
