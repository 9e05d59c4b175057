import type { AnnotatedArticle } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import { NUMERALS, numeralValue } from '../numerals.ts';
import type { NamedMention } from './nameKeys.ts';
import { passagesOf } from './passages.ts';
import { givenNameOf, givenNames, onlyPersonBefore, personBefore } from './persons.ts';
import { type ArticleReading, claimOn, type SentenceReading } from './reading.ts';

const head =
  '(?:director|director[- ]general|president|chairman|chairwoman|chair|head|chief(?: executive)?|leader|mayor|manager|editor|coach|principal|headmaster|headmistress|conductor|music director|governor|commissioner|curator|captain|bishop|rector|dean|owner)';
const leading = String.raw`(?:has\s+(?:also\s+)?(?:run|led|headed|directed|chaired|managed|owned)\s[^,;:()“”]{2,60}?|has\s+held\s+the\s+(?:post|office|job)|has\s+been\s+(?:in\s+charge|at\s+the\s+(?:helm|head)|(?:the\s+|its\s+)?(?:[\p{L}’'-]+\s+){0,2}${head})[^,;:()“”]{0,50}?)`;
const names = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');
const month = `(?<month>${names.join('|')})`;
const year = String.raw`(?<year>19\d\d|20\d\d)(?![\d–-])`;
const ordinals = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';

const inYear: readonly RegExp[] = [
  new RegExp(String.raw`\b${leading}\s+since\s+(?:${month}\s+)?${year}`, 'gu'),
  new RegExp(String.raw`\b(?:the\s+|its\s+)?(?:\p{Ll}+\s+)?${head}\s+since\s+(?:${month}\s+)?${year}`, 'gu'),
  new RegExp(String.raw`\b(?:in\s+(?:post|office|charge)|at\s+the\s+helm)\s+since\s+(?:${month}\s+)?${year}`, 'gu'),
  new RegExp(
    String.raw`\b(?:took\s+(?:over|charge|office|the\s+helm)|was\s+appointed|was\s+named|was\s+elected\s+(?:the\s+|its\s+)?(?:\p{Ll}+\s+)?${head}|joined\s+as\s+(?:the\s+|its\s+)?(?:\p{Ll}+\s+)?${head}|became\s+(?:the\s+|its\s+)?(?:\p{Ll}+\s+)?${head})(?:\s[^,;:()“”]{2,50}?)?\s+in\s+(?:${month}\s+)?${year}`,
    'gu',
  ),
];
const forYears: readonly RegExp[] = [
  new RegExp(String.raw`\b${leading}\s+for\s+(?:the\s+(?:last|past)\s+)?(?<years>\p{L}+|\d{1,2})\s+years\b`, 'gu'),
  new RegExp(
    String.raw`\b(?:now\s+)?in\s+(?:his|her)\s+(?<nth>${ordinals})\s+year\s+(?:in\s+(?:the\s+(?:job|post|office)|charge)|as\s+(?:the\s+)?(?:\p{Ll}+\s+)?${head}|at\s+the\s+(?:helm|head))`,
    'gu',
  ),
];
/** Another post than the one at the head, or the way up to it. */
const lesser = /\b(?:deputy|vice|assistant|acting|interim|member|former|formerly|then|before)\b/u;

/**
 * Since when somebody leads a body, by the person: "has run the museum since 2009", "took over in 2011", "in her third year in the
 * job". The value is the first and the last month that it may be, counted from the year 0; the list holds the given name, then the years
 * that the article names at all.
 */
export function tenureClaims({ article, sentences, names: all, story }: ArticleReading): Claim[] {
  if (!story) return [];
  const now = Number(article.date?.iso.slice(0, 4) ?? Number.NaN);
  const given = givenNames(all);
  let named: string[] | undefined;
  return sentences.flatMap((reading) => {
    const claim = (start: number, end: number, low: number, high: number): Claim[] => {
      const person = subjectOf(article, sentences, reading, start);
      if (!person || lesser.test(article.text.slice(Math.max(reading.start, start - 40), end))) return [];
      named ??= [...new Set(article.text.match(/\b(?:19|20)\d\d\b/g) ?? [])];
      const value = { text: article.text.slice(start, end), low, high, list: [givenNameOf(person, given), ...named] };
      return [claimOn(article, { start, end }, { attribute: 'tenure', subject: person.key, value, story })];
    };
    const years = inYear
      .flatMap((pattern) => passagesOf(article, reading, pattern))
      .flatMap(({ start, end, groups }) => {
        const first = 12 * Number(groups['year']);
        const at = names.indexOf(groups['month'] ?? '');
        return at < 0 ? claim(start, end, first, first + 11) : claim(start, end, first + at, first + at);
      });
    if (Number.isNaN(now)) return years;
    const lengths = forYears
      .flatMap((pattern) => passagesOf(article, reading, pattern))
      .flatMap(({ start, end, groups }) => {
        const nth = groups['nth'] && NUMERALS.get(groups['nth'])?.value;
        const count = /^\d/.test(groups['years'] ?? '') ? Number(groups['years']) : numeralValue(groups['years'] ?? '');
        if (nth) return claim(start, end, 12 * (now - nth), 12 * (now - nth + 1) + 11);
        return count ? claim(start, end, 12 * (now - count - 1), 12 * (now - count + 1) + 11) : [];
      });
    return [...years, ...lengths];
  });
}

const beside = /^(?:,?\s+(?:who\s+)?|,\s+who\s+[^;:()“”"]{3,100},\s+|,\s+[^;:()“”"]{2,60},\s+(?:who\s+)?)$/u;

function subjectOf(
  { text }: AnnotatedArticle,
  sentences: readonly SentenceReading[],
  reading: SentenceReading,
  offset: number,
): NamedMention | undefined {
  const near = reading.names.findLast(({ mention }) => mention.end <= offset && mention.type === 'person');
  if (near && beside.test(text.slice(near.mention.end, offset))) return near;
  const lead = text.slice(reading.start, offset);
  if (/(?:^|[\s“"])(?:he|she)\s+$/iu.test(lead))
    return onlyPersonBefore(sentences, reading, 3) ?? personBefore(sentences, reading, offset);
  // "Born in a mill town, he read classics, married twice and took over …".
  return /^[^.;:“”]*\b(?:he|she)\s[^.;:“”]{0,80}\band\s+$/iu.test(lead) && !near
    ? onlyPersonBefore(sentences, reading, 7)
    : undefined;
}
