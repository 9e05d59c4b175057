import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { numeralValue } from '../../extract/numerals.ts';
import type { ArticleFinding } from '../../rule.ts';
import { overlapping } from '../../text/search.ts';
import { yearsBetween } from './calendar.ts';
import { kin } from './lifeBirths.ts';
import { presentOf } from './present.ts';
import { isSpoken, oneLine, type ToldSentence, toldSentences } from './toldSentences.ts';

const birth = /\b(?:[Bb]orn|came into the world|a child of|[Dd]ate of birth)\b(?! (?:to|again|out|with)\b)/u;
const number = String.raw`(?<age>[1-9]\d|[a-z]+ty(?:-[a-z]+)?)`;
/** Ages as present as the article: "is now 71", "of 44 years", "At 34,", ", 90,", "90, born". */
const ages: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:is|am|[’']s)(?: now| today| already| just| only)* ${number}(?= years| and\b|[,.;:)]|$)`,
    'gu',
  ),
  new RegExp(String.raw`\b(?:now|today) (?:aged )?${number}(?= years old|[,.;:)]|$| and\b)`, 'gu'),
  new RegExp(String.raw`\bof ${number} years(?: of age| old)?(?=[,.;)]|$| and\b)`, 'gu'),
  new RegExp(String.raw`^(?:Now )?At ${number}, `, 'gu'),
  new RegExp(String.raw`(?<=\p{Ll}, )${number}(?=, born\b|, who was born\b|, a child of\b)`, 'gu'),
  new RegExp(String.raw`\b${number}-year-old\b`, 'gu'),
  // "Born in 1988, the conductor, 44, has led it"
  new RegExp(
    String.raw`(?<=^Born\b[^;:]{0,80}\p{Ll}, )${number}(?=, (?:\p{Ll}+ed|has|had|is|was|who|lives|works|runs)\b)`,
    'gu',
  ),
];
/** Ages of a birthday to come: "will be 81 next birthday", "turns 16 at Christmas". */
const coming = new RegExp(
  String.raw`\b(?:will be|turns|will turn|would (?:now |today )?have (?:been|turned)|is turning|is about to turn|will soon be) ${number}(?= (?:next|this|in|at|on|soon|later)\b|[,.;]|$)`,
  'gu',
);
const otherTime =
  /\b(?:when|then|at the time|ago|later|died|dead|death|would have|had been|until|before|after|former|turned|aged \d+ in)\b/i;

/** "The house is now 90": something else than the person has the age. */
export const ofThing =
  /[,;] (?:and |but )?(?:the|its|this|that|their|his|her|an?) \p{Ll}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+)?(?: is)? $/u;

/** An age and a birth of the one person of a sentence, told for the day of the article. */
export function* bornAndAged(article: AnnotatedArticle): Iterable<ArticleFinding> {
  const present = presentOf(article);
  if (!present) return;
  for (const told of toldSentences(article)) {
    const found = birth.exec(told.text);
    if (
      !found ||
      otherTime.test(told.text.replace(/\bwould (?:now |today )?have (?:been|turned)\b/, '')) ||
      kin.test(told.text.slice(0, found.index))
    )
      continue;
    const time = birthTime(told, found);
    const soon = [...told.text.matchAll(coming)];
    const all = soon.length > 0 ? soon : ages.flatMap((form) => [...told.text.matchAll(form)]);
    const first = all[0];
    const age = first?.groups?.['age'];
    if (!first || age === undefined) continue;
    const value = /^\d/.test(age) ? Number(age) : numeralValue(age);
    if (!time || value === undefined || value > 110 || new Set(all.map(({ groups }) => groups!['age'])).size !== 1)
      continue;
    const people = overlapping(article.mentions, told).filter(({ type }) => type === 'person');
    if (new Set(people.map(({ text }) => text)).size > 1) continue;
    const start = told.start + first.index + first[0].indexOf(age);
    const at = { start, end: start + age.length };
    if (isSpoken(article, at) !== isSpoken(article, time) || ofThing.test(told.text.slice(0, first.index))) continue;
    const [low, most] = [yearsBetween(time.to!, present.from), yearsBetween(time.from!, present.to)];
    const high = most + (soon.length > 0 ? (time.granularity === 'year' ? 2 : 1) : 0);
    if (value >= low && value <= high) continue;
    yield {
      at,
      message: `Born ${oneLine(article, time)}: ${low === high ? low : `${low} or ${high}`} on ${present.from}, not ${value}.`,
      related: [{ at: { start: time.start, end: time.end }, message: 'The birth' }],
    };
  }
}

/** The one year or day close behind the word for a birth. */
function birthTime(told: ToldSentence, { index, 0: word }: RegExpExecArray): Time | undefined {
  const from = told.start + index + word.length;
  const time = told.times.find(({ start, kind }) => start >= from && kind === 'date');
  if (!time?.from || !time.to || time.anchor !== 'absolute' || time.start - from > 60) return undefined;
  // "In the winter of 1955" is of the year before as well; "about 1955" of no one year.
  if (time.approximate && !/^(?:winter|spring|summer|autumn|fall)\b/i.test(told.text.slice(time.start - told.start)))
    return undefined;
  if (/[;:()]/.test(told.text.slice(from - told.start, time.start - told.start))) return undefined;
  return /^(?:year|month|day)$/.test(time.granularity) ? time : undefined;
}
