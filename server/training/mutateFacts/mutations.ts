import type { AnnotatedArticle, Span } from '../../src/core/index.ts';

/** One change of one fact: the words at `at` become `text`. */
export interface Mutation {
  readonly kind: string;
  readonly at: Span;
  readonly text: string;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const offices: Readonly<Record<string, string>> = {
  mayor: 'deputy mayor',
  captain: 'lieutenant',
  'chief executive': 'finance director',
  chairman: 'finance director',
  'secretary general': 'deputy secretary general',
  'head teacher': 'deputy head',
  'head coach': 'assistant coach',
  judge: 'prosecutor',
  'transport minister': 'finance minister',
  'deputy head': 'head teacher',
};
const outcomes: Readonly<Record<string, string>> = {
  approved: 'rejected',
  adopted: 'rejected',
  accepted: 'declined',
  rejected: 'accepted',
  convicted: 'acquitted',
  fell: 'rose',
  arrested: 'released',
  beat: 'lost to',
};

/** Every change of `article` that a report of the same happening, `other`, then contradicts: it states the fact as well. */
export function mutationsOf(article: AnnotatedArticle, other: AnnotatedArticle): Mutation[] {
  return [
    ...numbers(article, other),
    ...dates(article, other),
    ...days(article, other),
    ...names(article, other),
    ...words('title', offices, article, other),
    ...words('outcome', outcomes, article, other),
    ...attendance(article, other),
  ];
}

function numbers(article: AnnotatedArticle, other: AnnotatedArticle): Mutation[] {
  return article.quantities.flatMap((quantity): Mutation[] => {
    if (quantity.kind === 'ordinal' || quantity.kind === 'age' || inDate(article, quantity)) return [];
    if (
      !other.quantities.some(
        (one) => one.kind === quantity.kind && one.low === quantity.low && one.high === quantity.high,
      )
    )
      return [];
    const text = article.text.slice(quantity.start, quantity.end);
    const digits = /\d[\d,.]*\d|\d/.exec(text);
    const changed = digits ? text.replace(digits[0], bumped(digits[0])) : spelled[text.toLowerCase()];
    return changed ? [{ kind: 'number', at: quantity, text: changed }] : [];
  });
}

/** A third more, in the same form. */
function bumped(digits: string): string {
  const value = Number(digits.replaceAll(',', ''));
  const more = digits.includes('.') ? (value * 1.3).toFixed(1) : String(Math.max(value + 2, Math.round(value * 1.34)));
  return digits.includes(',') ? more.replace(/\B(?=(?:\d{3})+$)/g, ',') : more;
}

const spelled: Readonly<Record<string, string>> = {
  two: 'five',
  three: 'six',
  four: 'seven',
  five: 'nine',
  six: 'nine',
  seven: 'twelve',
  eight: 'eleven',
  nine: 'twelve',
  twice: 'three times',
  'nine votes to six': 'eleven votes to four',
  'seven votes to two': 'five votes to four',
  'nine to six': 'eleven to four',
};

function dates(article: AnnotatedArticle, other: AnnotatedArticle): Mutation[] {
  return article.times.flatMap((time): Mutation[] => {
    const text = article.text.slice(time.start, time.end);
    const day = /^\d{1,2}(?= \p{L}+ \d{4})/u.exec(text)?.[0];
    if (
      !day ||
      time.start === article.date?.start ||
      !other.times.some(({ from, kind, start }) => kind === 'date' && from === time.from && start !== other.date?.start)
    )
      return [];
    const moved = Number(day) > 15 ? Number(day) - 6 : Number(day) + 5;
    return [{ kind: 'date', at: time, text: text.replace(day, String(moved)) }];
  });
}

function days(article: AnnotatedArticle, other: AnnotatedArticle): Mutation[] {
  return weekdays.flatMap((weekday, index): Mutation[] => {
    const start = article.text.indexOf(weekday);
    if (start < 0 || !other.text.includes(weekday)) return [];
    return [{ kind: 'weekday', at: { start, end: start + weekday.length }, text: weekdays[(index + 3) % 7]! }];
  });
}

function names(article: AnnotatedArticle, other: AnnotatedArticle): Mutation[] {
  const told = new Set<string>();
  return article.mentions.flatMap((mention): Mutation[] => {
    const surname = mention.text.split(' ').at(-1)!;
    if (
      mention.type !== 'person' ||
      !mention.text.includes(' ') ||
      told.has(mention.text) ||
      surname.length < 5 ||
      !other.text.includes(mention.text)
    )
      return [];
    told.add(mention.text);
    const middle = Math.floor(surname.length / 2);
    const misspelt = surname.slice(0, middle) + (surname[middle] === 'o' ? 'a' : 'o') + surname.slice(middle + 1);
    return [{ kind: 'name', at: mention, text: mention.text.replace(surname, misspelt) }];
  });
}

function words(
  kind: string,
  table: Readonly<Record<string, string>>,
  article: AnnotatedArticle,
  other: AnnotatedArticle,
): Mutation[] {
  return Object.entries(table).flatMap(([from, to]): Mutation[] => {
    const match = new RegExp(`\\b${from}\\b`, 'i').exec(article.text);
    if (!match || !new RegExp(`\\b${from}\\b`, 'i').test(other.text)) return [];
    const capital = /^\p{Lu}/u.test(match[0]);
    return [
      {
        kind,
        at: { start: match.index, end: match.index + from.length },
        text: capital ? to[0]!.toUpperCase() + to.slice(1) : to,
      },
    ];
  });
}

/** One of those who stayed away takes the place of one who came. */
function attendance(article: AnnotatedArticle, other: AnnotatedArticle): Mutation[] {
  const match = /\b(\p{Lu}\p{L}+) stayed away/u.exec(article.text);
  const came = /(?:from )(\p{Lu}\p{L}+), /u.exec(other.text);
  if (!match || !came) return [];
  return [{ kind: 'attendance', at: { start: match.index, end: match.index + match[1]!.length }, text: came[1]! }];
}

function inDate(article: AnnotatedArticle, span: Span): boolean {
  return article.times.some(({ start, end }) => start < span.end && span.start < end);
}
