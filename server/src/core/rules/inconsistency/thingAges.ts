import type { AnnotatedArticle, Quantity, Time } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { isOneYear, yearOf } from './calendar.ts';
import { presentYear } from './present.ts';
import { isSpoken, oneLine, type ToldSentence } from './toldSentences.ts';

const made =
  /^(?: [\p{L}-]+){1,3},? (?:(?:which|that) (?:was |were )?)?(?:first )?(?:built|opened|founded|established|launched|erected|completed|inaugurated|constructed|created|set up|formed|dating (?:from|back to)|dates (?:from|back to))(?: [\p{L}-]+){0,4}? (?:in |from |to )?$/iu;
const madeBefore =
  /\b(?:[Bb]uilt|[Oo]pened|[Ff]ounded|[Ee]stablished|[Ll]aunched|[Ee]rected|[Cc]ompleted|[Ii]naugurated|[Cc]onstructed) in $/u;

/** "the 40-year-old bridge, built in 1970": the age of a thing against the year it was made in and that of the article. */
export function* thingAgeFindings(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const now = presentYear(article);
  if (now === undefined) return;
  for (const age of told.quantities) {
    if (
      age.kind !== 'age' ||
      age.low !== age.high ||
      age.approximate ||
      age.bound ||
      !/year-old$/.test(oneLine(article, age))
    )
      continue;
    const time = told.times.find((one) => isOneYear(one) && isMadeIn(article.text, told, age, one));
    if (!time || isSpoken(article, age)) continue;
    const years = now - yearOf(time.from!);
    const slack = age.low >= 100 && age.low % 10 === 0 ? 5 : 1;
    if (Math.abs(years - age.low) <= slack) continue;
    yield {
      at: { start: Math.min(age.start, time.start), end: Math.max(age.end, time.end) },
      message: `“${oneLine(article, age)}”, but ${oneLine(article, time)} was ${years} years before the article (${now}).`,
    };
  }
}

function isMadeIn(text: string, told: ToldSentence, age: Quantity, time: Time): boolean {
  if (time.start >= age.end) return made.test(text.slice(age.end, time.start));
  return (
    madeBefore.test(text.slice(told.start, time.start)) &&
    /^, (?:the|a|this|its) $/i.test(text.slice(time.end, age.start))
  );
}

const editions = new Set(['edition', 'season', 'festival', 'year', 'time', 'instalment', 'installment']);
const firstHeld =
  /\b(?:first (?:held|staged|organi[sz]ed|run|played|took place|awarded|published)|founded|established|launched|started|set up|inaugurated|created|dates? back to|began)\b[^.;:]{0,25}$/i;

/** "first held in 2001, is in its 45th edition": there cannot have been more editions than years. */
export function* editionFindings(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const now = presentYear(article);
  if (now === undefined) return;
  const years = told.times.filter(isOneYear).filter((one) => yearOf(one.from!) < now);
  const edition = told.quantities.find(({ kind, head }) => kind === 'ordinal' && editions.has(head ?? ''));
  const first = years[0];
  if (!edition || years.length !== 1 || !first || !firstHeld.test(article.text.slice(told.start, first.start))) return;
  if (!/\b(?:its|their|the) $/i.test(article.text.slice(Math.max(told.start, edition.start - 7), edition.start)))
    return;
  if (
    /\b(?:twice|half-yearly|biannual\w*|times a year|every (?:six|three) months|spring and autumn|months?ly|week\w*)\b/i.test(
      told.text,
    )
  )
    return;
  const most = now - yearOf(first.from!) + 2;
  if (edition.low <= most || edition.head === 'time') return;
  yield {
    at: { start: Math.min(edition.start, first.start), end: Math.max(edition.noun!.end, first.end) },
    message: `A ${oneLine(article, { start: edition.start, end: edition.noun!.end })} by ${now}, but ${oneLine(article, first)} leaves room for ${most - 1}.`,
  };
}
