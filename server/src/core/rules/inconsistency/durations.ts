import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { daysBetween, withDays, yearOf } from './calendar.ts';
import { oneLine, type ToldSentence } from './toldSentences.ts';

const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44 };

/** "from 3 to 9 May, a ten-day festival", "began on 26 September and ended on 4 October, after seven days". */
export function* durationFindings(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const durations = told.times.filter(
    ({ kind, granularity, count, approximate }) =>
      kind === 'duration' &&
      !approximate &&
      Number.isInteger(count) &&
      (granularity in unitDays || granularity === 'year'),
  );
  if (durations.length !== 1) return;
  const duration = durations[0]!;
  const ends = endsOf(article, told);
  if (!ends || !isLengthOf(article, told, duration, ends)) return;
  const count = duration.count!;
  if (ends.months) {
    const months = Math.round(daysBetween(ends.from, ends.to) / 30.44);
    const stated = duration.granularity === 'year' ? count * 12 : duration.granularity === 'month' ? count : undefined;
    // The last month may count or not.
    const slack = duration.granularity === 'year' ? 9 : 1.5;
    if (stated !== undefined && Math.abs(months - 0.5 - stated) > slack)
      yield finding(
        article,
        duration,
        ends,
        months >= 24 ? `about ${Math.round(months / 12)} years` : `${months} months`,
      );
    return;
  }
  const unit = unitDays[duration.granularity];
  if (unit === undefined) {
    if (!ends.years) return;
    const years = yearOf(ends.to) - yearOf(ends.from);
    if (Math.abs(years - count) <= 1) return;
    yield finding(article, duration, ends, `${years} years`);
    return;
  }
  if (ends.years) return;
  const days = daysBetween(ends.from, ends.to);
  const fits =
    unit === 1 ? count === days || count === days + 1 : Math.abs(days + 0.5 - count * unit) <= (unit === 7 ? 4 : 16);
  if (!fits && days >= 0 && days < 800) yield finding(article, duration, ends, `${days + 1} days`);
}

interface Ends {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  /** Both ends are bare years. */
  readonly years: boolean;
  /** Both ends are months. */
  readonly months?: boolean;
}

/** The two ends of a stretch of time: "3 to 9 May", or "began on … and ended on …". No other date in the sentence. */
function endsOf(article: AnnotatedArticle, told: ToldSentence): Ends | undefined {
  const dates = told.times
    .map((time) => withDays(article, time))
    .filter(({ kind, from, to }) => kind === 'date' && from !== undefined && to !== undefined);
  if (dates.length === 1) {
    const { start, end, from, to, granularity } = dates[0]!;
    const written = oneLine(article, dates[0]!);
    const isRange =
      /\d.* (?:to|until|till|through) |\d.* and | ?[–-] ?\d|\p{L} to \p{L}/u.test(written) &&
      !/^\d{4}-\d{2}-\d{2}$/.test(written);
    if (!isRange || from === to) return undefined;
    if (granularity === 'year') return { start, end, from: from!, to: to!, years: true };
    if (granularity === 'month') return { start, end, from: from!, to: to!, years: false, months: true };
    return granularity === 'day' ? { start, end, from: from!, to: to!, years: false } : undefined;
  }
  if (dates.length !== 2 || dates.some(({ granularity, from, to }) => granularity !== 'day' || from !== to))
    return undefined;
  const [first, second] = [dates[0]!, dates[1]!];
  const lead = article.text.slice(told.start, first.start);
  const between = article.text.slice(first.end, second.start);
  const opens =
    /\b(?:began|begins?|started|starts?|opened|opens|kicked off|kicks off|ran|runs|lasts|lasted)\b(?: (?:on|from))? (?:\p{Lu}\p{Ll}+,? )?$/iu.test(
      lead,
    );
  const closes =
    /^,? and (?:will )?(?:ended|ends?|end|closed|closes|finished|finishes|concluded|concludes)(?: (?:on|with .{1,30} on))? $|^ (?:to|until|through|till) $/.test(
      between,
    );
  // "They sailed on 3 April and landed on 10 April, after seven days at sea."
  const isJourney =
    /\bon (?:\p{Lu}\p{Ll}+,? )?$/u.test(lead) &&
    /^,? and (?:\p{Ll}+ ){1,4}on (?:\p{Lu}\p{Ll}+,? )?$/u.test(between) &&
    /^, after (?:\p{L}+ |\d+ )/u.test(article.text.slice(second.end, second.end + 20));
  return (opens && closes) || isJourney
    ? { start: first.start, end: second.end, from: first.from!, to: second.from!, years: false }
    : undefined;
}

/** The duration is that of the whole stretch: "a ten-day festival", "for ten days", "after ten days", "lasted ten days". */
function isLengthOf({ text }: AnnotatedArticle, told: ToldSentence, duration: Time, ends: Ends): boolean {
  const lead = text.slice(told.start, duration.start);
  const tail = text.slice(duration.end, told.end);
  if (
    /^ (?:later|earlier|before|after|ago|in advance|ahead|notice|old|each|a (?:day|week|month|year)|off|of (?:rest|rain|holiday|talks?))\b/i.test(
      tail,
    )
  )
    return false;
  if (
    /\b(?:within|first|last|next|final|every|each|another|more than|at least|up to|less than|opening|other|some|over the|past|previous|second|third|working|business)\s$/i.test(
      lead,
    )
  )
    return false;
  if (/\b(?:working|business|school|match|race|trading)\b/i.test(text.slice(duration.start, duration.end + 12)))
    return false;
  const written = text.slice(duration.start, duration.end);
  const gap = duration.end <= ends.start ? text.slice(duration.end, ends.start) : text.slice(ends.end, duration.start);
  if (gap.length > 60 || /:|;(?! it (?:had |has )?lasted )|\b(?:but|and|while|although|week)\b/.test(gap)) return false;
  if (/-(?:day|week|year)$/.test(written)) return true;
  return /\b(?:for|after|lasted|lasting|lasts|took|takes|taking|over|spanning|spent|of)\s$|[,(–—]\s?$/.test(lead);
}

function finding(article: AnnotatedArticle, duration: Time, ends: Ends, actual: string): ArticleFinding {
  const written = oneLine(article, ends);
  const stretch = /\band (?!\d)/.test(written) ? `${ends.from} to ${ends.to}` : written;
  return {
    at: { start: Math.min(duration.start, ends.start), end: Math.max(duration.end, ends.end) },
    message: `“${oneLine(article, duration)}”, but ${stretch} is ${actual}.`,
  };
}
