import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { anniversaryFindings } from './anniversaries.ts';
import { clockSpanFindings } from './clockSpans.ts';
import { dateSpanFindings } from './dateSpans.ts';
import { durationFindings } from './durations.ts';
import { eventAnchorFindings } from './eventAnchors.ts';
import { lengthsBetween } from './lengthsBetween.ts';
import { clockFindings, laterFindings, sinceFindings } from './stretches.ts';
import { editionFindings, thingAgeFindings } from './thingAges.ts';
import { sentencesOf, type ToldSentence, toldSentences } from './toldSentences.ts';
import { turnedAges } from './turnedAges.ts';
import { untilFindings } from './untilLengths.ts';
import { type DatedEvent, houseEvent, worldEvents } from './worldEvents.ts';
import { distanceFindings, tenureFindings } from './yearDistances.ts';
import { yearOriginFindings } from './yearOrigins.ts';
import { yearStretchFindings } from './yearStretches.ts';

export default articleRule({
  id: 'inconsistency/anniversary-and-duration',
  title: 'Anniversary or length of time that the dates do not give',
  why: 'An anniversary, “ten years ago” and “a five-day meeting” can be worked out from the dates beside them and from that of the article. Where the result is another, one of the figures is wrong or the article is of another year.',
  severity: 'warning',
  stage: 'stable',
  options: {
    events: {
      default: [],
      description: 'Dated events besides those known, as "name|YYYY-MM-DD"; the configuration’s `events` are added.',
    },
  },
  examples: {
    bad: [
      'Museum gala\n\n5 May 2031\n\nThe museum opened in ⟦1988 and celebrates its 40th anniversary⟧ this year.',
      'Wall remembered\n\n5 May 2031\n\nGuests marked the ⟦50th anniversary⟧ of the fall of the Berlin Wall.',
      'Jazz week\n\n5 May 2031\n\nThe ⟦ten-day festival runs from 3 to 9 May⟧.',
      'Rowing club\n\n5 May 2031\n\nThe club was founded ⟦30 years ago, in 1981⟧.',
    ],
    good: [
      'Museum gala\n\n5 May 2031\n\nThe museum opened in 1991 and celebrates its 40th anniversary this year.',
      'Wall remembered\n\n5 May 2031\n\nA committee will prepare the 50th anniversary of the fall of the Berlin Wall.',
      'Jazz week\n\n5 May 2031\n\nThe seven-day festival runs from 3 to 9 May.',
      'Rowing club\n\n5 May 2031\n\nThe club was founded 50 years ago, in 1981.',
    ],
  },
  *check(article, { events }) {
    const known = [...worldEvents, ...events.flatMap((row) => houseEvent(row) ?? [])];
    const headlines = article.blocks
      .filter(({ kind }) => kind === 'headline' || kind === 'heading')
      .flatMap((block) => sentencesOf(article, block));
    for (const told of headlines) yield* anniversaryFindings(article, told, known);
    const places: Span[] = [];
    for (const told of toldSentences(article)) {
      for (const finding of inSentence(article, told, known)) {
        places.push(finding.at);
        yield finding;
      }
    }
    for (const findings of [
      clockSpanFindings(article),
      eventAnchorFindings(article),
      yearOriginFindings(article),
      dateSpanFindings(article),
      lengthsBetween(article),
      toldSentences(article).flatMap((told) => [...turnedAges(article, told), ...yearStretchFindings(article, told)]),
    ]) {
      for (const finding of findings) {
        if (places.some((at) => overlaps(at, finding.at))) continue;
        places.push(finding.at);
        yield finding;
      }
    }
  },
});

function* inSentence(
  article: AnnotatedArticle,
  told: ToldSentence,
  known: readonly DatedEvent[],
): Iterable<ArticleFinding> {
  yield* anniversaryFindings(article, told, known);
  yield* distanceFindings(article, told, known);
  yield* tenureFindings(article, told);
  yield* durationFindings(article, told);
  yield* untilFindings(article, told);
  yield* clockFindings(article, told);
  yield* laterFindings(article, told);
  yield* sinceFindings(article, told);
  yield* thingAgeFindings(article, told);
  yield* editionFindings(article, told);
}
