import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { textMatches, withoutOverlaps } from './textMatches.ts';

/** "ended.The", "inside:The": a stop or comma without the space behind it. */
const behindStop = /(?<=\p{Ll}{2})(?:[.!?]["”’)]?(?=\p{Lu}\p{Ll}+[ ,])|[,;](?=\p{L}{2}))/gu;
/** "(File photo)The", "“late”and": a closing mark without the space behind it. */
const behindBracket = /(?<=[\p{L}\d.!?])\)(?=\p{Lu}?\p{Ll}+ )/gu;
const behindQuotation = /(?<=[\p{L}.,!?…])”(?=\p{Lu}?\p{Ll}+ )/gu;
/** Longest text in brackets that is looked back over. */
const bracketLength = 160;
/** Endings of web addresses and files, which names of firms have behind a full stop: "Booking.Com". */
const addressEnd = /^(?:com|org|net|gov|edu|info|tv|io|ai|app|co|uk|us|eu|de|fr|nl|js|py|html?|pdf|docx?)$/i;
const calendarName =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

type Located = ArticleFinding & { readonly at: Span };

/** Marks that close a sentence, a bracket or a quotation, with the next word right behind them. */
export function* lostSpaces(article: AnnotatedArticle): Iterable<ArticleFinding> {
  if (!article.english) return;
  yield* withoutOverlaps([...behindStops(article), ...behindMarks(article)]);
}

function* behindStops(article: AnnotatedArticle): Iterable<Located> {
  const { dictionary } = article.language;
  for (const match of textMatches(article, behindStop)) {
    const stop = match.index;
    const after = stop + match[0].length;
    const before = /[\p{L}’'-]+$/u.exec(article.text.slice(Math.max(0, stop - 30), stop))?.[0] ?? '';
    const next = /^[\p{L}’'-]+/u.exec(article.text.slice(after, after + 30))?.[0] ?? '';
    const opens = match[0].startsWith('.') && dictionary.hasWord(next.toLowerCase());
    const names = /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(next) && !opens;
    const parted = names && match[0].startsWith('.') && areNeighbours(article, before, next);
    if (
      (names && !parted) ||
      (addressEnd.test(next) && /^\p{Lu}/u.test(before)) ||
      (!parted &&
        !(dictionary.hasWord(before) && (dictionary.hasWord(next) || /^\p{Ll}{3}/u.test(before))) &&
        !(opens && before.length > 3)) ||
      /[\w.@/]/.test(article.text[stop - before.length - 1] ?? ' ')
    )
      continue;
    if (/^\.\p{L}/u.test(article.text.slice(after + next.length, after + next.length + 2))) continue;
    yield lostAt(article, stop - before.length, after, after + next.length);
  }
}

/** "Wednesday.Tobin", "Agency.Maria": the end of a sentence and a name that opens the next, not the two halves of one name. */
function areNeighbours(
  { language: { dictionary, gazetteer } }: AnnotatedArticle,
  before: string,
  next: string,
): boolean {
  if (before.length < 4) return false;
  return calendarName.test(before) || dictionary.hasWord(before.toLowerCase()) || gazetteer.isGivenName(next);
}

function* behindMarks(article: AnnotatedArticle): Iterable<Located> {
  const { text } = article;
  const { dictionary } = article.language;
  for (const form of [behindBracket, behindQuotation]) {
    for (const match of textMatches(article, form)) {
      const after = match.index + 1;
      const next = /^\p{L}+/u.exec(text.slice(after, after + 30))?.[0] ?? '';
      if (next.length < 2 || !(dictionary.hasWord(next.toLowerCase()) || article.language.gazetteer.isGivenName(next)))
        continue;
      if (form === behindBracket && !opensBehindSpace(text, match.index)) continue;
      yield lostAt(article, match.index, after, after + next.length);
    }
  }
}

/** "word(s)and" and "f(x)dx" open inside a word, "[link](address)and" behind another bracket. */
function opensBehindSpace(text: string, closed: number): boolean {
  const opened = text.lastIndexOf('(', closed);
  return opened >= 0 && closed - opened < bracketLength && closed - opened > 3 && /\s/.test(text[opened - 1] ?? ' ');
}

function lostAt(article: AnnotatedArticle, start: number, after: number, end: number): Located {
  return {
    at: { start, end },
    message: `The space after “${article.text.slice(start, after)}” is lost.`,
    fix: { title: 'Put the space back', edits: [{ at: { start: after, end: after }, text: ' ' }], safe: true },
  };
}
