import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { isSpoken, oneLine, type ToldSentence } from './toldSentences.ts';

const perYear: Readonly<Record<string, number>> = { month: 12, year: 1 };
/** What runs on from another day than the first date. */
const prolonged =
  /\b(?:extend\p{L}*|prolong\p{L}*|renew\p{L}*|another|further|additional|more|extra|new|first|last|within|option|after which|every|each|retroactive\p{L}*|suspended|probation|at least|at most|up to)\b/iu;
const until = /^,?(?: that is,?| or| i\.e\.)? (?:until|till|to|through|up to|ending(?: on| in)?)(?: the)? $/i;

const about = /\b(?:about|around|nearly|almost|some|roughly|over|under|than|barely) $/i;

/** "Signed on 31 January 2025, … runs for four and a half years, until the end of July 2030": begin, length and end of one stretch. */
export function* untilFindings(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const dates = told.times.filter(({ kind, anchor, from }) => kind === 'date' && anchor === 'absolute' && from);
  const lengths = told.times.filter(({ kind }) => kind === 'duration');
  const [begin, end, length] = [dates[0], dates[1], lengths[0]];
  if (!begin || !end || !length || dates.length !== 2 || lengths.length !== 1) return;
  const unit = perYear[length.granularity];
  if (unit === undefined || length.count === undefined || length.approximate || length.from !== undefined) return;
  if (about.test(told.text.slice(0, length.start - told.start))) return;
  if (begin.end > length.start || length.end > end.start || prolonged.test(told.text)) return;
  if (!until.test(article.text.slice(length.end, end.start)) || isSpoken(article, begin) !== isSpoken(article, end))
    return;
  const [opens, closes] = seasonOf(article, end);
  const [least, most] = [yearsFrom(begin.to!, opens), yearsFrom(begin.from!, closes)];
  const years = length.count / unit;
  // Months may have gone between the day of the signing and the first of the term.
  const begins = beginning.test(article.text.slice(told.start, begin.start));
  const slack = unit === 12 ? Math.max(0.1, years * 0.1) : begins ? 0.2 : Math.max(0.3, Math.min(0.7, years * 0.2));
  if (least <= 0 || (years >= least - slack && years <= most + slack)) return;
  yield {
    at: { start: length.start, end: end.end },
    message: `“${oneLine(article, length)}”, but ${oneLine(article, begin)} to ${oneLine(article, end)} is about ${shownYears((least + most) / 2, length)}.`,
    related: [{ at: { start: begin.start, end: begin.end }, message: 'The beginning' }],
  };
}

/** The term begins on this very day. */
const beginning =
  /\b(?:takes? effect|took effect|comes? into force|came into force|begins?|began|starts?|started|runs?|ran|from)(?: on| in)? $/i;
const seasons: Readonly<Record<string, readonly [string, string]>> = {
  spring: ['03-01', '06-30'],
  summer: ['06-01', '09-30'],
  autumn: ['09-01', '12-20'],
  fall: ['09-01', '12-20'],
};

/** First and last day of a time of the year that is only named: "the spring of 2029". */
function seasonOf(article: AnnotatedArticle, { from, to, ...span }: Time): [string, string] {
  const season = /\b(?:spring|summer|autumn|fall)\b/i.exec(oneLine(article, span))?.[0].toLowerCase();
  if (!season || from!.slice(0, 4) !== to!.slice(0, 4)) return [from!, to!];
  return seasons[season]!.map((day) => `${from!.slice(0, 5)}${day}`) as [string, string];
}

function yearsFrom(first: string, second: string): number {
  return (Date.parse(second) - Date.parse(first)) / 86_400_000 / 365.25;
}

function shownYears(years: number, { granularity }: Time): string {
  return granularity === 'month' ? `${Math.round(years * 12)} months` : `${Math.round(years * 2) / 2} years`;
}
