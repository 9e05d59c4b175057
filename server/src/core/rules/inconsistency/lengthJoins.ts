import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { ends as endings, starts } from './clockSpans.ts';
import type { ToldSentence } from './toldSentences.ts';

/** Minutes, at least and at most. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Minutes of each unit of a length. */
export const unitMinutes: Readonly<Record<string, number>> = {
  minute: 1,
  hour: 60,
  day: 1440,
  week: 7 * 1440,
  month: 30.44 * 1440,
  year: 365.25 * 1440,
  decade: 3652.5 * 1440,
};

const measured = String.raw`(?:(?:about|around|some|nearly|almost|just|over|under|more|less|fewer|than|fully|a|full|all|total|of|only|exactly|barely|not|quite|roughly|well|long|whole|so|thus|making|i\.e\.|that|is|was|hardly|scarcely|no|fewer)\s)*`;
const wholeLead = new RegExp(
  String.raw`\b(?:after|for|last(?:ed|ing|s)?|took|takes|taking|had|spent|spanned|spanning|over|of|was|were|is)\s${measured}$`,
  'iu',
);
/** Set behind a comma, colon or dash. */
const set = new RegExp(String.raw`[,:(–—]\s?${measured}$`, 'iu');
const pointing = new RegExp(String.raw`\b(?:these|those|all (?:these|those))\s${measured}$`, 'iu');
/** "a standstill of", "a flight of": the noun of a length. */
const named = new RegExp(String.raw`[,–—(:]\s?(?:a|an|the)\s(?:\p{L}+\s){1,2}of\s${measured}$`, 'iu');
/** ", so voters had" */
const concluded = new RegExp(
  String.raw`, (?:and )?so (?:\p{L}+ ){1,3}(?:had|have|got|get|took|spent|waited|lasted)\s${measured}$`,
  'iu',
);
const apartTail = /^ (?:later|afterwards)\b/i;
const lying =
  /^(?: \p{Ll}+)? (?:lay|lie|lies|passed|pass|went by|gone by|elapsed|separated?|separates|in between|apart)\b/iu;
const notWhole =
  /\b(?:(?:every|each|within|first|last|next|final|another|up to|at least|at most|past|previous|coming|per|extra|further|additional|same|opening|closing|remaining|other|second|third|fourth)(?: (?!day|morning|night|evening|afternoon)\p{Ll}+)?|(?:(?:is|was|were|be|been|are) (?:given|jailed|banned|suspended|fined)|sentenced|jailed|imprisoned|banned|suspended|postponed|extended|delayed|valid)(?: \p{Ll}+){0,2}) $/iu;
const notWholeTail =
  /^ (?:a|per|each|every|ago|old|of (?:age|rest|notice|leave|sleep|probation|community)|in (?:jail|prison|custody|advance)|behind|late|early|away|ahead|notice|earlier|before|after|walk|drive|more|longer)\b|^['’]|^-/i;

/**
 * How the words of a sentence join a length to two times in it: as all that lies between (`whole`), or as something that cannot be
 * longer (`part`). Undefined where it is the length of something else.
 */
export function joinOf(
  { text }: AnnotatedArticle,
  told: ToldSentence,
  length: Time,
  first: Span,
  last: Span,
): 'whole' | 'part' | undefined {
  const lead = text.slice(told.start, length.start);
  const tail = text.slice(length.end, told.end);
  if (length.end <= first.start) {
    const gap = text.slice(length.end, first.start);
    // "Two years after the fire of 2021, in 2026"
    if (/^ (?:after|before) [^.;:]{0,50}$/.test(gap))
      return /^[^.;:,\d]{0,30}, (?:in|on|at) $/.test(text.slice(first.end, last.start)) ? 'whole' : undefined;
    return /\bbetween\b[^.;,]{0,40}$/.test(gap) &&
      /\b(?:lay|lie|lies|passed|pass|went by|elapsed|were|are|is|was)\b|^ between/.test(gap)
      ? 'whole'
      : undefined;
  }
  const from = length.start >= last.end ? last : first;
  const between = text.slice(from.end, length.start);
  if (between.length > 90 || notWhole.test(lead)) return undefined;
  if (length.start < last.start) {
    const rest = text.slice(length.end, last.start);
    // "At 9.12 it lifted off; an hour later, at 10.10, …"
    if (/^ later,? (?:(?:at|on|in|just after|shortly before) )?(?:\p{Lu}\p{Ll}+day,? )?$/u.test(rest)) return 'whole';
    return /\bfor (?:\p{Ll}+ )?$/u.test(lead) &&
      /^ and (?:\p{Ll}+ )?(?:runs? out|ran out|expires?d?|ends?|ended|lapses?d?) (?:on|in) $/u.test(rest)
      ? 'whole'
      : undefined;
  }
  if (notWholeTail.test(tail)) return undefined;
  if (apartTail.test(tail)) return /^[^.;]{0,12}$/.test(between) ? 'whole' : undefined;
  if (lying.test(tail) && /\bbetween\b/i.test(lead)) return 'whole';
  if (pointing.test(lead)) return 'whole';
  if (named.test(lead) || concluded.test(lead)) return 'whole';
  if (
    /^(?: (?:the )?(?:same|next|following) (?:day|morning|afternoon|evening|night)| on \p{Lu}\p{Ll}+day)?,? after (?:(?:a|an|just|only|exactly|barely|about|some|nearly|almost) ?)*$/u.test(
      between,
    ) &&
    /^(?:[.;)]|$)/.test(tail)
  )
    return 'whole';
  const [begins, closes] = [starts.test(clause(text, told, first)), endings.test(clause(text, told, last))];
  if (set.test(lead) && /^(?:[,.;:)–—]|$| (?:of|on|without|with|in all|in total|altogether)\b)/.test(tail))
    return (begins && closes) || between.length < 12 ? 'whole' : 'part';
  // "From 1998 until 2010 he led it, and for fifteen years he sat on its board": another thing begins.
  return wholeLead.test(lead) && !/;|,? and (?:after|for)\b|,? and (?:he|she|it|they)\b/.test(between)
    ? 'part'
    : undefined;
}

/** The words from the clause before a time to it. */
function clause(text: string, told: ToldSentence, { start }: Span): string {
  return text
    .slice(Math.max(told.start, start - 70), start)
    .split(/[;:]/)
    .at(-1)!;
}

/** What a stated length may stand for, rounding allowed for. */
export function boundsOf({ text }: AnnotatedArticle, told: ToldSentence, length: Time): Bounds {
  const unit = unitMinutes[length.granularity]!;
  const lead = text.slice(told.start, length.start);
  const tail = text.slice(length.end, told.end);
  const count = length.count!;
  const minutes = count * unit;
  const about =
    length.approximate ||
    /\b(?:about|around|some|roughly|approximately)(?: an?)? $/i.test(lead) ||
    /^ or so\b/.test(tail);
  const under = /\b(?:under|less than|fewer than|not even|no more than|within)(?: an?| the)? $/i.test(lead);
  const nearly = /\b(?:nearly|almost|barely|hardly|scarcely|not quite)(?: an?| the)? $/i.test(lead);
  const over = /\b(?:more than|over|at least)(?: an?)? $/i.test(lead);
  const fine = Number.isInteger(count) ? 0.6 : 0.3;
  const slack = Math.max(
    length.granularity === 'minute'
      ? count % 5 === 0
        ? 10
        : 4
      : unit * (length.granularity === 'day' ? (count > 9 ? 1.5 : 1) : length.granularity === 'decade' ? 0.3 : fine),
    minutes * (about ? 0.25 : count % 5 === 0 || length.granularity !== 'minute' ? 0.08 : 0),
  );
  const round = length.granularity === 'year' && count >= 30 && count % 10 === 0 ? 3 * unit : 0;
  return {
    least: minutes - slack - round - (under ? unit : nearly ? unit * 0.3 : 0),
    most: minutes + slack + round + (over ? unit + minutes * 0.3 : 0) + (unit === unitMinutes['year'] ? unit * 0.7 : 0),
  };
}
