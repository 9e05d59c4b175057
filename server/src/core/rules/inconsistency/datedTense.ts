import type { Sentence } from '../../article/article.ts';
import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { datedVerb } from '../../extract/statements/datedVerbs.ts';
import type { ArticleFinding } from '../../rule.ts';
import { overlapping } from '../../text/search.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { quotationsOver } from './toldSentences.ts';

const day = 86_400_000;
const year = 365 * day;
/** News of the evening before is told in the present, and a print date may be the day after; two days off is another day. */
const lag = 2 * day;
/** A day without a year that is so near is meant, not that of another year. */
const near = 45 * day;
/** "Will decide in December", told in February: the one to come, unless December is only just over. */
const nearMonth = 14 * day;
/** A plan for a year so long gone is told of history. */
const longAgo = 3 * year;

/** Dates whose own verb tells them as over before they came, or as still to come when they were over. */
export function* wrongTenses(
  article: AnnotatedArticle,
  sentence: Sentence,
  published: number,
): Iterable<ArticleFinding> {
  for (const time of overlapping(article.times, sentence)) {
    if (time.kind !== 'date' || !time.from || !time.to) continue;
    if (time.anchor === 'relative') {
      yield* againstItself(article, sentence, time);
      continue;
    }
    const early = tooEarly(sentence, time, published);
    const found = early ?? tooLate(sentence, time, published);
    if (!found || isQuoted(article, found.verb)) continue;
    const when = `${found.from.slice(0, time.granularity === 'day' ? 10 : time.granularity === 'month' ? 7 : 4)}`;
    yield {
      at: { start: Math.min(found.verb.start, time.start), end: Math.max(found.verb.end, time.end) },
      message: early
        ? `Told as past, but ${when} is after the date of the article (${article.date!.iso}).`
        : `Told as still to come, but ${when} had passed when the article came out (${article.date!.iso}).`,
      related: [{ at: article.date!, message: 'The date of the article' }],
    };
  }
}

/** "The trial opened tomorrow", "the bridge will close last week": the words say when, the tense the opposite. */
function* againstItself(article: AnnotatedArticle, sentence: Sentence, time: Time): Iterable<ArticleFinding> {
  const words = article.text.slice(time.start, time.end);
  const says = ahead.test(words) ? 'ahead' : over.test(words) ? 'past' : undefined;
  if (!says || /^['’]/.test(article.text.slice(time.end, time.end + 1))) return;
  const verb = datedVerb(sentence.tokens, time);
  if (!verb || verb.tense === says || isQuoted(article, verb)) return;
  // "She heard that the train left tomorrow": told then, in the tense of then.
  if (says === 'ahead' && sentence.tokens.some(({ start, pos }) => start < verb.start && pos === 'VBD')) return;
  yield {
    at: { start: Math.min(verb.start, time.start), end: Math.max(verb.end, time.end) },
    message: `“${words}” is ${says === 'ahead' ? 'still to come, but the verb tells it as past' : 'past, but the verb tells it as still to come'}.`,
  };
}

const ahead = /^(?:tomorrow(?: \w+)?|next (?:week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day))$/i;
const over =
  /^(?:yesterday(?: \w+)?|last (?:night|week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|[\w-]+ (?:days?|weeks?|months?|years?) ago)$/i;

interface Mistold {
  readonly verb: Span;
  /** ISO date of the first day meant. */
  readonly from: string;
}

/** Told as past, and after the article. */
function tooEarly({ tokens }: Sentence, time: Time, published: number): Mistold | undefined {
  const from = [time.from!, ...(time.anchor === 'yearless' ? [shifted(time.from!, 1)] : [])].find((iso) => {
    const ahead = Date.parse(iso) - published;
    return ahead >= lag && (time.anchor === 'absolute' || ahead <= near);
  });
  if (!from || time.granularity === 'year') return undefined;
  const verb = datedVerb(tokens, time);
  return verb?.tense === 'past' ? { verb, from } : undefined;
}

/** Told as still to come, and over when the article came out. */
function tooLate({ tokens }: Sentence, time: Time, published: number): Mistold | undefined {
  const back = time.anchor === 'yearless' ? -1 : 0;
  const found = [0, back].find((years) => {
    const since = published - Date.parse(shifted(time.to!, years));
    const most = time.granularity === 'month' ? nearMonth : near;
    return since >= lag && since <= (time.anchor === 'absolute' ? longAgo : most);
  });
  if (found === undefined) return undefined;
  const verb = datedVerb(tokens, time);
  return verb?.tense === 'ahead' ? { verb, from: shifted(time.from!, found) } : undefined;
}

/** The same day some years on. */
function shifted(iso: string, years: number): string {
  return `${Number(iso.slice(0, 4)) + years}${iso.slice(4)}`;
}

/** In somebody's words: their tense is that of when they spoke. */
export function isQuoted(article: AnnotatedArticle, span: Span): boolean {
  return quotationsOver(article, span).some(({ kind, content }) => kind !== 'scare' && overlaps(content, span));
}
