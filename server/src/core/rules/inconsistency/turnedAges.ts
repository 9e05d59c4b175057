import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { numeralValue } from '../../extract/numerals.ts';
import type { ArticleFinding } from '../../rule.ts';
import { isOneYear, yearOf } from './calendar.ts';
import { presentYear } from './present.ts';
import { isSpoken, oneLine, type ToldSentence } from './toldSentences.ts';

const number = String.raw`(?<count>[1-9]\d{0,2}|[a-z]+ty(?:-[a-z]+)?|a hundred|one hundred|two hundred|three hundred)`;
/** What a thing turns, has become or keeps, without its year: "becomes ninety", "turned fifty last year", "its 150th birthday". */
const turned = new RegExp(
  String.raw`\b(?:turn(?:s|ed|ing)?|becom(?:es|ing)|became|reach(?:es|ed)|will be|is(?: now| already| just)*|has just turned) ${number}(?: years? old)?(?= (?:this|next|last) year\b|[,.;:)]|$)`,
  'giu',
);
const birthday = /\b(?:[Ii]ts|[Tt]heir|the) (?<count>\d{1,3})(?:st|nd|rd|th) (?:birthday|anniversary|year of)\b/gu;
/** Between a verb and its year: "laid out in", "set up by monks back in". */
const origin =
  /\b(?<verb>\p{L}+)(?: (?:out|up|down|off|here|there|again|first|as|by|for|on|at|to|a|an|the|\p{Ll}+)){0,4}? (?:in|since|from|around|back in) $/u;
const person = /\b(?:born|he|she|his|her|who|aged|married)\b/i;

/** A thing's beginning in one year of a sentence, and the age it has now by the same sentence. */
export function* turnedAges(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const now = presentYear(article);
  const years = told.times.filter(isOneYear);
  const [begin] = years;
  if (now === undefined || !begin || years.length !== 1 || yearOf(begin.from!) >= now || person.test(told.text)) return;
  if (!isBeginning(told, begin) || isSpoken(article, begin)) return;
  const found = [...told.text.matchAll(turned), ...told.text.matchAll(birthday)];
  const [match] = found;
  if (!match || found.length !== 1) return;
  const word = match.groups!['count']!.toLowerCase().replace(/^(?:a|one) hundred$/, '100');
  const count = /^\d/.test(word) ? Number(word) : numeralValue(word);
  if (count === undefined || count < 5) return;
  // Another thing has the age: "The port was laid out in 1826, and the club turns 90 this year."
  if (!isSameThing(told, match, begin)) return;
  const year = now + shiftOf(told);
  const off = Math.abs(yearOf(begin.from!) + count - year);
  const isDated = /\b(?:this|last|next) year\b/i.test(told.text);
  if (off <= 1 || (off > 30 && off % 10 !== 0 && !isDated) || off > 100) return;
  const start = told.start + match.index;
  yield {
    at: { start: Math.min(start, begin.start), end: Math.max(start + match[0].length, begin.end) },
    message: `“${match[0]}”, but from ${oneLine(article, begin)} to ${year} are ${year - yearOf(begin.from!)} years.`,
  };
}

/** A passive or past verb with its year: "was set up in 1926", "opened in 1934". */
function isBeginning({ text, start, sentence }: ToldSentence, year: Time): boolean {
  const words = origin.exec(text.slice(0, year.start - start));
  const verb = words && sentence.tokens.findLast(({ end, pos }) => end < year.start && /^VB[DN]$/.test(pos));
  return verb ? year.start - verb.end < 40 : false;
}

/** No other thing is named between the two, apart from what a preposition brings in ("in the autumn it will keep"). */
function isSameThing({ text, start, sentence, times }: ToldSentence, match: RegExpExecArray, year: Time): boolean {
  const at = match.index + start;
  // "The plant, which turned fifty last year, opened in 1934"
  if (at < year.start) return /^[^,]{0,40}, (?:which|that) $/.test(text.slice(0, match.index));
  const between = sentence.tokens.filter(
    ({ start: from }) => from >= year.end && from < at && !times.some((time) => time.start <= from && from < time.end),
  );
  return !between.some(
    ({ pos }, i) => /^NN/.test(pos) && ![between[i - 1], between[i - 2]].some((before) => before?.pos === 'IN'),
  );
}

function shiftOf({ text }: ToldSentence): number {
  return /\blast year\b/i.test(text) ? -1 : /\bnext year\b/i.test(text) ? 1 : 0;
}
