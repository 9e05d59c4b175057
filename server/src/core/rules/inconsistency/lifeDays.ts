import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { presentOf } from './present.ts';
import type { ToldSentence } from './toldSentences.ts';

/** ISO dates between which something holds. */
interface Stretch {
  readonly from: string;
  readonly to: string;
}
/** For when an age is told. */
export interface LifeDay {
  readonly on: Stretch;
  /** The words for it; undefined for the day of the article. */
  readonly when?: Span;
  /** The day was told in the sentence before: the age may be that of a day beside it. */
  readonly loose?: boolean;
}

const death = /\b(?:died|dies|death|dead|passed away|was killed)\b/i;
const other = /\b(?:then|at the time|when|former|late|ago)\b/;

/** For which days an age at `at` is told; `past` where its verb is. Undefined where that cannot be said. */
export function lifeDay(
  article: AnnotatedArticle,
  told: ToldSentence,
  before: ToldSentence | undefined,
  at: Span,
  past: boolean,
  birth: Time | undefined,
): LifeDay | undefined {
  const present = presentOf(article);
  const dates = (sentence: ToldSentence) =>
    sentence.times.filter((time) => isPlaced(time) && time.start !== birth?.start && !overlaps(time, at));
  const here = dates(told);
  if (past) {
    const stated = here.length === 1 ? here[0] : nextDate(article, here, at);
    if (stated) return dated(stated);
    if (here.length > 0 || told.times.some((time) => isVague(time, birth, at))) return undefined;
    const opens = /^\W*(?:He|She|I) (?:was|had)\b/.test(told.text);
    const diedHere = death.test(told.text) || (before !== undefined && death.test(before.text) && opens);
    if (diedHere)
      return before && dates(before).some(({ anchor }) => anchor === 'absolute')
        ? undefined
        : present && { on: present };
    const earlier = before && opens ? dates(before) : [];
    const vague = before?.times.some((time) => isVague(time, birth, at)) ?? false;
    return earlier.length === 1 && !vague ? { ...dated(earlier[0]!), loose: true } : undefined;
  }
  if (!present) return undefined;
  // In a sentence on another year the age may be that of then; "since 2023" reaches to now.
  const there = here.filter(
    ({ start }) => !/\b(?:since|born)(?: \p{L}+)? $/u.test(article.text.slice(told.start, start)),
  );
  const away = there.some(({ from, to }) => from!.slice(0, 4) !== present.from.slice(0, 4) && to! < present.from);
  return away || other.test(told.text) ? undefined : { on: present };
}

function dated({ from, to, start, end }: Time): LifeDay {
  return { on: { from: from!, to: to! }, when: { start, end } };
}

/** "at 15 in 1961, …": the date right behind the age, where the sentence has others. */
function nextDate({ text }: AnnotatedArticle, here: readonly Time[], at: Span): Time | undefined {
  return here.find(({ start }) => start >= at.end && /^,? (?:in|on) $/.test(text.slice(at.end, start)));
}

/** A date of one year that is placed: with its year, or counted from a known day. */
function isPlaced({ kind, granularity, from, to, approximate }: Time): boolean {
  return (
    kind === 'date' &&
    !approximate &&
    granularity !== 'decade' &&
    from !== undefined &&
    to !== undefined &&
    from.slice(0, 4) === to.slice(0, 4)
  );
}

/** Something about time that is neither a placed date nor a time of day: "in the eighties", "three years later". */
function isVague(time: Time, birth: Time | undefined, at: Span): boolean {
  if (time.start === birth?.start || overlaps(time, at) || isPlaced(time) || time.kind === 'time') return false;
  return time.kind === 'date' || /^(?:year|decade|month)$/.test(time.granularity);
}
