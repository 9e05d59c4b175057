import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { overlaps } from '../../text/span.ts';
import { apposedShare } from './apposedShares.ts';
import { changeStatements } from './changeStatements.ts';
import { changeFindings, multipleFindings, timesFindings } from './changes.ts';
import { turnouts } from './derivedFigures.ts';
import { labelledShares } from './labelledShares.ts';
import { multipleNearby } from './multiplesNearby.ts';
import { overHundred } from './overHundred.ts';
import { apart, countRange, type Range, shown } from './rounding.ts';
import { sectionChanges } from './sectionChanges.ts';
import { type ShareOfWhole, shareOfBefore, sharesOfWhole } from './shares.ts';
import { sharesNearby } from './sharesNearby.ts';
import { sharesOfAll } from './sharesOfAll.ts';
import { shareOfWholeBehind, sharesTold } from './sharesTold.ts';
import { bracketClosed, oneLine, toldSentences } from './toldSentences.ts';
import { toOneFindings } from './toOne.ts';

export default articleRule({
  id: 'inconsistency/percentage',
  title: 'Percentage that the numbers beside it do not give',
  why: 'A share given both as a percentage and as a count, or a rise given with its two ends, can be worked out. Where the result is another, one of the numbers is wrong.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'Of the 200 flights, ⟦80, or 50 per cent⟧, left late.',
      'Ticket sales rose ⟦from 400 to 500, up 50 percent⟧.',
      'The number of nests ⟦doubled from 20 to 30⟧.',
      'In the survey ⟦60 per cent were in favour, 35 per cent against and 15 per cent undecided⟧.',
    ],
    good: [
      'Of the 200 flights, 80, or 40 per cent, left late.',
      'Ticket sales rose from 400 to 500, up 25 percent.',
      'The number of nests almost doubled from 16 to 30.',
      'In the survey 60 per cent were in favour, 25 per cent against and 15 per cent undecided.',
    ],
  },
  *check(article) {
    const sentences = toldSentences(article);
    const added: ArticleFinding[] = [];
    for (const [index, told] of sentences.entries()) {
      const turnout = [...turnouts(article, told)];
      if (turnout.length > 0) {
        yield* turnout;
        continue;
      }
      const ofBefore = shareOfBefore(article, told);
      const near = [...sharesOfWhole(article, told), ...(ofBefore ? [ofBefore] : [])];
      for (const share of near) yield* wrongShare(article, share);
      if (near.length === 0) {
        const behind = shareOfWholeBehind(article, told, sentences[index - 1]);
        const further = [
          ...sharesNearby(article, sentences, index),
          ...(behind ? [behind] : []),
          ...sharesTold(article, sentences, index),
          ...sharesOfAll(article, sentences, index),
        ];
        const apposed = further.length === 0 ? apposedShare(article, told, sentences[index - 1]) : undefined;
        if (apposed) further.push(apposed);
        // Where one reading of the numbers fits, the share is that.
        if (further[0] && !further.some((share) => isRight(article, share))) yield* wrongShare(article, further[0]);
      }
      const changed = [...changeFindings(article, told), ...multipleFindings(article, told)];
      yield* changed;
      if (changed.length === 0) {
        const stated = [...changeStatements(article, sentences, index, true)];
        yield* stated;
        yield* multipleNearby(article, sentences, index);
        if (stated.length === 0) yield* sectionChanges(article, told);
      }
      yield* timesFindings(article, told);
      const over = [...overHundred(article, told)];
      added.push(...over);
      yield* over;
    }
    for (const found of labelledShares(article)) if (!added.some(({ at }) => overlaps(at, found.at))) yield found;
    yield* toOneFindings(article);
  },
});

function isRight(article: AnnotatedArticle, { part, whole, percent }: ShareOfWhole): boolean {
  const [parts, wholes] = [countRange(article.text, part), countRange(article.text, whole)];
  const actual: Range = { low: (100 * parts.low) / wholes.high, high: (100 * parts.high) / wholes.low };
  return !apart(actual, stated(article, percent));
}

/** "80 of the 200, or 50 percent". */
function* wrongShare(article: AnnotatedArticle, share: ShareOfWhole): Iterable<ArticleFinding> {
  const { part, whole, percent } = share;
  if (part.low > whole.high || whole.low <= 0 || isRight(article, share)) return;
  const fraction = percent.kind === 'fraction';
  const [start, end] = [Math.min(part.start, percent.start), Math.max(part.end, percent.end)];
  yield {
    at: bracketClosed(article, { start, end }),
    message: `${oneLine(article, part)} of ${/\d ?(?:to|[-–]) ?\d/.test(oneLine(article, whole)) ? shown(whole.low) : oneLine(article, whole)} are ${shown((100 * part.low) / whole.low)} %, not ${fraction ? `“${oneLine(article, percent)}”` : oneLine(article, percent)}.`,
    related: [{ at: whole, message: 'The whole' }],
  };
}

/** What a written percentage may stand for: cut off instead of rounded is not wrong either. */
function stated({ text }: AnnotatedArticle, percent: ShareOfWhole['percent']): Range {
  const scale = percent.kind === 'fraction' ? 100 : 1;
  const value = scale * (Number.isFinite(percent.low) ? percent.low : percent.high);
  // "Just over half" is not two thirds.
  if (percent.bound && percent.approximate) {
    const room = Math.max(6, value * 0.15);
    return percent.bound === 'more-than'
      ? { low: value - 1, high: value + room }
      : { low: value - room, high: value + 1 };
  }
  // "A third" is looser than "33 %".
  if (percent.kind === 'fraction') {
    const slack = percent.approximate || percent.bound ? 6 : 3;
    return { low: 100 * percent.low - slack, high: 100 * percent.high + slack };
  }
  const fine = percent.approximate ? 4 : /\.\d/.test(text.slice(percent.start, percent.end)) ? 0.1 : 1;
  return { low: percent.low - fine, high: percent.high + fine };
}
