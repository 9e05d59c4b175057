import type { Topic, TopicClaim } from '../../extract/claims.ts';
import type { TopicFinding } from '../../rule.ts';
import { onePerArticle, placeOf } from './clashes.ts';
import { countsMany, isGrowing, isSpreading, isUpdate } from './updates.ts';
import { isOneStep, isTransposed, oddsOfOneMatter, rivalsBefore } from './valuePairs.ts';

/**
 * Logarithms of the odds from which two values are told as a conflict, and as a question. On labelled corpora that the weights
 * were not trained on seven in eight pairs above the first are contradictions, and less than every second one down to the other
 * (`npm run eval -- --data FOLDER values`).
 */
const surely = 1;
const perhaps = -0.5;
/**
 * Odds for what needs no weighing: of twenty pairs of one story in the labelled corpora with the same three digits or more in another
 * order, seventeen are contradictions.
 */
const certain = 2;

const labels: Readonly<Record<string, string>> = {
  count: 'Number',
  money: 'Amount',
  percentage: 'Share',
  measure: 'Measure',
  duration: 'Duration',
  year: 'Year',
  month: 'Month',
  day: 'Day',
};

/** Two values that two articles of one story give for what their words show to be one thing. */
export function* valueConflicts(topic: Topic): Iterable<TopicFinding> {
  const label = labels[/:(\p{L}+)/u.exec(topic.key)![1]!]!;
  const told = new Set<string>();
  for (const later of topic.claims) {
    const { path, claim } = later;
    const statement = `${path} ${claim.value.low} ${claim.value.high}`;
    if (told.has(statement)) continue;
    const earlier = rivalsBefore(topic, later)
      .map((rival) => ({
        rival,
        odds:
          isTransposed(topic, rival, later) || isOneStep(topic, rival, later)
            ? certain
            : oddsOfOneMatter(topic, rival, later),
      }))
      .filter(({ odds }) => odds >= perhaps)
      .sort((a, b) => b.odds - a.odds);
    if (earlier.length === 0) continue;
    told.add(statement);
    const { rival: nearest, odds } = earlier[0]!;
    const least = surely + (countsMany(claim.value.list?.[0] ?? '') ? 1 : 0);
    const update = (isGrowing(later) || isSpreading(nearest, later)) && isUpdate(topic, nearest, later);
    yield {
      at: later,
      ...((update || odds < least) && { severity: 'information' as const }),
      message: `${label}: ${textOf(later)} here, ${textOf(nearest)} ${placeOf(nearest, later)}${update ? ' (an update?)' : ''}.`,
      related: onePerArticle(earlier.map((one) => one.rival)).map((claim) => ({
        claim,
        message: `${label}: ${textOf(claim)}`,
      })),
    };
  }
}

function textOf({ claim }: TopicClaim): string {
  return claim.value.text!.replace(/\s+/g, ' ');
}
