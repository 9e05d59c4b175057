import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { singularOf } from '../../extract/singular.ts';
import type { ArticleFinding } from '../../rule.ts';
import { yearOf } from './calendar.ts';
import { presentYear } from './present.ts';
import { oneLine, type ToldSentence, toldSentences } from './toldSentences.ts';

/**
 * "Was mayor from 2014 to 2022. In those six years …", "In the 39 years since", "has in her eleven years at the top …": a number
 * of years that points back to years told in its sentence or the one before, when none of them gives it.
 */
export function* yearStretchFindings(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  const lengths = told.times.filter(isLength);
  const [length] = lengths;
  if (!length || lengths.length !== 1) return;
  const found =
    stretchOf(article, told, length) ?? whenLeft(article, told, length) ?? longerThanAll(article, told, length);
  if (found) yield found;
}

function isLength({ kind, granularity, count, approximate }: Time): boolean {
  return kind === 'duration' && granularity === 'year' && !approximate && Number.isInteger(count) && count! > 1;
}

const pointing =
  /\b(?:in|during|over|after|for|through|throughout)(?: all)? (?<which>those|these|the|their|his|her|its) $/i;
const since = /\bsince\b/i;
const perfect = /\b(?:has|have)\b/i;

function stretchOf(article: AnnotatedArticle, told: ToldSentence, length: Time): ArticleFinding | undefined {
  const lead = told.text.slice(0, length.start - told.start);
  const tail = told.text.slice(length.end - told.start);
  const which = pointing.exec(lead)?.groups?.['which']?.toLowerCase();
  const upToNow = /^ since\b/.test(tail) || perfect.test(told.text);
  const held = !which && /, for (?:the (?:past|last) )?$/.test(lead) && since.test(lead) && perfect.test(lead);
  if (!held && !(which && isPointed(which, tail))) return undefined;
  const own = yearsOf(told.times.filter((time) => held || time.end <= length.start || which !== 'the'));
  const years = own.length > 0 ? own : yearsOf(told.before?.times ?? []);
  const now = presentYear(article);
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return undefined;
  if (years.length === 1 && (!upToNow || now === undefined || first.year > now)) return undefined;
  const expected = years.length > 1 ? last.year - first.year : now! - first.year;
  // Any two of the years told here, or one and the present, may be meant.
  const all = [...yearsOf(told.before?.times ?? []), ...yearsOf(told.times)].map(({ year }) => year);
  if (now !== undefined) all.push(now);
  const isTold = all.some((one) => all.some((other) => Math.abs(other - one - length.count!) <= 1));
  if (isTold || expected < 1 || years.length > 2) return undefined;
  return {
    at: { start: length.start, end: length.end },
    message: `“${oneLine(article, length)}”, but ${first.year} to ${years.length > 1 ? last.year : now} is ${expected === 1 ? 'one year' : `${expected} years`}.`,
    related: [{ at: { start: first.time.start, end: first.time.end }, message: 'Counted from here' }],
  };
}

/** Whether what follows the length lets it be one that was told of before. */
function isPointed(which: string, tail: string): boolean {
  if (/^ (?:to come|ahead|of (?:war|peace|drought))\b|^[-’']/.test(tail)) return false;
  if (which === 'those' || which === 'these') return true;
  if (which === 'the')
    return /^ (?:since(?:[,.;]| (?:then|he|she|it|they|we|has|have)\b)|that (?:followed|passed)\b|from then\b)/.test(
      tail,
    );
  return /^ (?:together|of marriage|in (?:office|power|charge|the (?:job|post|role))|at the (?:top|helm|head)|as )/.test(
    tail,
  );
}

interface Year {
  readonly year: number;
  readonly time: Time;
}

/** The years of dates, each once, from the earliest on; both ends of a range of years. */
function yearsOf(times: readonly Time[]): Year[] {
  const found = new Map<number, Time>();
  for (const time of times) {
    if (time.kind !== 'date' || time.anchor !== 'absolute' || time.from === undefined || time.to === undefined)
      continue;
    if (!/^(?:day|month|year)$/.test(time.granularity)) continue;
    for (const year of [yearOf(time.from), yearOf(time.to)]) if (!found.has(year)) found.set(year, time);
  }
  return [...found].map(([year, time]) => ({ year, time })).sort((a, b) => a.year - b.year);
}

const leaving =
  /^ when (?:he|she|they|it) [^.;]{0,30}\b(?:resigned|left|died|retired|stepped down|stood down|quit|was (?:voted out|ousted|dismissed)|closed|shut|ended) in $/;
const entering =
  /\b(?:elected|appointed|named|chosen|sworn in|hired|joined|founded|opened|began|started|took (?:office|over|up the post)|became (?!an? )[^.;,]{2,40}) in $/;

/** "In office for twelve years when he resigned in 2019; he had been elected in 2011." */
function whenLeft(article: AnnotatedArticle, told: ToldSentence, length: Time): ArticleFinding | undefined {
  const { text } = article;
  const behind = told.times.filter(({ start, kind }) => start > length.end && kind === 'date');
  const left = behind[0];
  if (
    !left ||
    !/\bfor $/.test(text.slice(told.start, length.start)) ||
    !leaving.test(text.slice(length.end, left.start))
  )
    return undefined;
  const entered = told.times.filter((time) => time !== left && entering.test(text.slice(told.start, time.start)));
  const [from, to] = [yearsOf(entered)[0], yearsOf([left])[0]];
  if (!from || !to || Math.abs(to.year - from.year - length.count!) <= 1) return undefined;
  return {
    at: { start: length.start, end: length.end },
    message: `“${oneLine(article, length)}”, but ${from.year} to ${to.year} is ${to.year - from.year} years.`,
    related: [{ at: { start: from.time.start, end: from.time.end }, message: 'Counted from here' }],
  };
}

const serving = /^ (?:of service )?(?:with|at|in|for) (?:the|its|his|her|their) (?<body>\p{Ll}+)\b/u;
const founded =
  /\b(?:was|were|been) (?:first )?(?:founded|established|set up|opened|built|launched|created|started)(?: only)? in $/;
/** Nouns so alike may name one body: "the firm" and "the company". */
const alike = 0.55;

/** "Retired in 2014 after 31 years with the company. The firm was founded in 1988": nobody serves longer than there was anything to serve. */
function longerThanAll(article: AnnotatedArticle, told: ToldSentence, length: Time): ArticleFinding | undefined {
  const { text } = article;
  const lead = text.slice(told.start, length.start);
  const body = serving.exec(text.slice(length.end, told.end))?.groups?.['body'];
  if (!body || !/\b(?:after|for|spent|his|her) $/.test(lead)) return undefined;
  const end = yearsOf(told.times).at(-1)?.year ?? presentYear(article);
  if (end === undefined) return undefined;
  const sentences = toldSentences(article);
  const index = sentences.indexOf(told);
  for (const other of sentences.slice(Math.max(0, index - 2), index + 3)) {
    if (other.block !== told.block || other === told) continue;
    const year = yearsOf(other.times.filter((time) => founded.test(text.slice(other.start, time.start))))[0];
    const subject = /^(?:The|Its|This) (?<noun>\p{Ll}+)\b/u.exec(other.text)?.groups?.['noun'];
    if (!year || !subject || length.count! <= end - year.year + 1) continue;
    const { vectors } = article.language;
    if (subject !== body && vectors.similarity(singularOf(subject), singularOf(body)) < alike) continue;
    return {
      at: { start: length.start, end: length.end },
      message: `“${oneLine(article, length)}”, but from ${year.year} to ${end} are only ${end - year.year} years.`,
      related: [{ at: { start: year.time.start, end: year.time.end }, message: 'Counted from here' }],
    };
  }
  return undefined;
}
