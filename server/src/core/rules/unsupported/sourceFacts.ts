import { textOf } from '../../article/article.ts';
import type { AnnotatedArticle, Mention, Quantity, Time } from '../../extract/annotations.ts';
import { countryKey } from '../../extract/claims/nameKeys.ts';
import { scan } from '../../extract/lexemes/scan.ts';
import type { Span } from '../../text/span.ts';
import { agree, partsOf, quartersOf } from './dateParts.ts';

/** What a set of sources states, indexed for the question whether a number, date or name occurs in them. */
export interface SourceFacts {
  /** True when one of the sources states the number, exactly or so that rounding gives it. */
  hasQuantity(article: AnnotatedArticle, quantity: Quantity): boolean;
  /** True when one of the sources states the date, or a part of it that leaves the rest open. */
  hasTime(article: AnnotatedArticle, time: Time): boolean;
  /** True when every telling word of the name stands in one of the sources. */
  hasName(article: AnnotatedArticle, mention: Mention): boolean;
  /** A number the sources state of the same counted thing, where they state one. */
  countOf(head: string): string | undefined;
  /** Words of a role that no source has, of a person to whom the sources give a role; empty otherwise. */
  foreignRole(article: AnnotatedArticle, mention: Mention): readonly string[];
  /** Numbers of the same kind and unit, as the sources write them, nearest first. */
  nearest(quantity: Quantity): string | undefined;
}

/** Indexes sources. Linear in their length. */
export function sourceFacts(sources: readonly AnnotatedArticle[]): SourceFacts {
  const quantities = sources.flatMap((source) => source.quantities.map((quantity) => ({ quantity, source })));
  const values = quantities.flatMap(({ quantity }) =>
    valuesOf(quantity).map((value) => ({ value, kind: kindOf(quantity) })),
  );
  const numbers = sources.flatMap((source) =>
    scan(source.text).flatMap(({ value, start }) =>
      Number.isNaN(value) ? [] : [{ value, bare: isBare(source, start) }],
    ),
  );
  const written = new Set(numbers.map(({ value }) => value));
  const bare = new Set(numbers.filter((number) => number.bare).map(({ value }) => value));
  const counts = sources.flatMap((source) => source.times.flatMap(({ count }) => (count === undefined ? [] : [count])));
  for (const count of counts) written.add(count);
  const dates = sources.flatMap((source) => source.times.map((time) => partsOf(textOf(source, time), time)));
  const parts = new Set(sources.flatMap((source) => quartersOf(source.text)));
  const words = new Set(sources.flatMap((source) => wordsOf(source.text)));
  const initials = new Set(sources.flatMap((source) => source.mentions.map(({ text }) => initialsOf(text))));

  const countries = new Set(
    sources.flatMap((source) =>
      source.mentions.flatMap(({ text }) => countryKey(text, source.language.gazetteer) ?? []),
    ),
  );
  const letters = sources.map(
    (source) =>
      ` ${
        source.text
          .toLowerCase()
          .match(/\p{L}+/gu)
          ?.map((word) => word[0])
          .join('') ?? ''
      }`,
  );
  // An acronym is the source's where it has words with these initials in a row.
  const spelledOut = (word: string) => /^\p{L}{2,6}$/u.test(word) && letters.some((row) => row.includes(word));
  // "Up $3 million" where the source gives both years: a sum or difference of two of its numbers is the source's too.
  const derived = (value: number, kind: string): boolean => {
    const alike =
      kind === ''
        ? []
        : [...new Set(values.filter((other) => other.kind === kind).map((other) => other.value))].slice(0, 80);
    const near = (other: number) => Math.abs(other - value) <= 1e-9 * Math.abs(value) || roundsTo(other, value);
    return alike.some((one, index) =>
      alike.slice(index + 1).some((other) => near(Math.abs(one - other)) || near(one + other)),
    );
  };
  const lasting = sources.flatMap((source) =>
    source.times.filter(({ kind, count }) => kind === 'duration' && count !== undefined),
  );
  // "10 months" is not in a source that only has "10 days".
  const hasDuration = ({ count, granularity }: Time): boolean => {
    if (count === undefined) return true;
    const same = lasting.filter((other) => other.count === count);
    if (same.length) return same.some((other) => other.granularity === granularity);
    return written.has(count) || values.some(({ value }) => value === count);
  };
  const hasValue = (value: number, kind: string, rounded: boolean, change: boolean) =>
    // "30 %" is not in a source that only has "30 days".
    (kind === '' ? written : bare).has(value) ||
    // "Six cents" and "$0.06", "80 basis points" and "0.8 percent".
    (kind !== '' &&
      (bare.has(round(value * 100)) ||
        bare.has(round(value / 100)) ||
        values.some(
          (other) =>
            (other.kind === kind || other.kind === '') &&
            (other.value === round(value * 100) || other.value === round(value / 100)),
        ))) ||
    (change && derived(value, kind)) ||
    values.some(
      (other) =>
        (other.kind === kind || kind === '' || other.kind === '') &&
        (other.value === value || (rounded && roundsTo(other.value, value))),
    );
  return {
    hasQuantity(article, quantity) {
      const kind = kindOf(quantity);
      const change = tellsDifference(article, quantity);
      return valuesOf(quantity).every((value) => hasValue(value, kind, kind !== '' || Math.abs(value) >= 100, change));
    },
    hasTime(article, time) {
      if (time.kind !== 'date') return hasDuration(time);
      const own = partsOf(textOf(article, time), time);
      if (own.part && own.year === undefined && own.month === undefined) return parts.has(own.part);
      return (
        dates.some((other) => agree(own, other)) ||
        (own.month === undefined && own.year !== undefined && written.has(own.year))
      );
    },
    hasName: (article, mention) =>
      countries.has(countryKey(mention.text, article.language.gazetteer) ?? '') ||
      words.has(initialsOf(mention.text)) ||
      tellingWords(article, mention).every(
        (word) => words.has(word) || words.has(stemOf(word)) || initials.has(word) || spelledOut(word),
      ),
    countOf(head) {
      const found = quantities.find(({ quantity }) => quantity.kind === 'cardinal' && quantity.head === head);
      return found && textOf(found.source, found.quantity);
    },
    foreignRole(article, mention) {
      const surname = mention.text.split(/\s+/).at(-1)!;
      const roles = sources.flatMap((source) =>
        source.mentions.flatMap((one) =>
          one.role && one.type === 'person' && (one.text.endsWith(surname) || one.text.startsWith(surname))
            ? [textOf(source, one.role)]
            : [],
        ),
      );
      if (!mention.role || roles.length === 0) return [];
      const own = textOf(article, mention.role).toLowerCase();
      // A "marketing manager" is another than a "sales manager", even where the source speaks of marketing elsewhere.
      const alike = roles.filter((role) => headOf(role) === headOf(own));
      const known = alike.length > 0 ? new Set(alike.flatMap(wordsOf)) : words;
      return [...new Set(wordsOf(own))].filter(
        (word) =>
          word.length > 3 && /^\p{L}+$/u.test(word) && !known.has(word) && !untelling.has(word) && !rank.has(word),
      );
    },
    nearest(quantity) {
      const [value] = valuesOf(quantity);
      if (value === undefined) return undefined;
      const alike = quantities.filter(
        ({ quantity: other }) =>
          kindOf(other) === kindOf(quantity) && (other.head === quantity.head || kindOf(quantity) !== ''),
      );
      const [best] = alike.sort((a, b) => distance(a.quantity, value) - distance(b.quantity, value));
      return best && textOf(best.source, best.quantity);
    },
  };
}

/** Words near a number that was worked out from others: a sum, a difference, a change. */
const workedOut =
  /\b(?:up|down|by|more|less|fewer|rises?|rose|risen|grew|grown|growth|gain\w*|fell|fall\w*|drop\w*|declin\w*|increas\w*|decreas\w*|reduc\w*|cut|sav(?:e|es|ed|ing|ings)|differ\w*|gap|margin|total\w*|combin\w*|together|altogether|overall|sum|beat|miss\w*|rais\w*|lower\w*|higher|improv\w*|narrow\w*|widen\w*|compared|versus|from)\b/i;

function tellsDifference({ text }: AnnotatedArticle, { start, end }: Span): boolean {
  return workedOut.test(text.slice(Math.max(0, start - 40), end + 40));
}

/** Whether a number stands without a unit of its own: in no amount of money, share, measure or length of time. */
function isBare({ quantities, times }: AnnotatedArticle, at: number): boolean {
  const holds = ({ start, end }: Span) => start <= at && at < end;
  return !quantities.some((one) => kindOf(one) !== '' && holds(one)) && !times.some(holds);
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}

function valuesOf({ low, high }: Quantity): number[] {
  return [...new Set([low, high])].filter((value) => Number.isFinite(value));
}

/** Numbers of one kind can be the same number; '' for plain numbers, which can be any. */
function kindOf({ kind, unit }: Quantity): string {
  if (kind === 'money') return 'money';
  if (kind === 'percentage' || kind === 'percentage-point') return 'percentage';
  return kind === 'measure' ? (unit ?? '') : '';
}

/** Whether `exact` rounds to `rounded` at the precision in which `rounded` is given, two significant digits at least. */
function roundsTo(exact: number, rounded: number): boolean {
  if (rounded === 0 || Math.sign(exact) !== Math.sign(rounded)) return false;
  const digits = Number(Math.abs(rounded).toPrecision(12))
    .toString()
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+/, '')
    .replace(/0+$/, '').length;
  return digits >= 2 && Number(exact.toPrecision(digits)) === rounded;
}

function distance(quantity: Quantity, value: number): number {
  return Math.min(...valuesOf(quantity).map((other) => Math.abs(other - value)), Number.POSITIVE_INFINITY);
}

/** The last word of a role before what it is a role of. */
function headOf(role: string): string {
  return (/^(.*?)(?:\s+(?:of|at|for|in|from|with)\b|,|$)/.exec(role.toLowerCase())?.[1] ?? '').split(/[\s-]+/).at(-1)!;
}

/** Words of roles that reports exchange for one another. */
const rank = new Set('head chief boss leader official representative member person'.split(' '));

/** Words that begin names and roles of any article, and need no source. */
const untelling = new Set(
  'the a an mr mrs ms dr sir lord lady president prime minister ceo chief executive officer company inc ltd corp group plc and of for in on at to de von van st no i covid covid-19'.split(
    ' ',
  ),
);

/** Words of a name that tell it: all but titles and forms of companies and, in the first place, ordinary words. */
function tellingWords(article: AnnotatedArticle, mention: Mention): string[] {
  const { dictionary, gazetteer } = article.language;
  const words = mention.text.match(/[\p{L}\p{M}\d&'’-]+/gu) ?? [];
  const isName = (word: string) =>
    /^[\p{Lu}\d&]{2,}$/u.test(word) ||
    gazetteer.isGivenName(word) ||
    gazetteer.isSurname(word) ||
    !dictionary.hasWord(word.toLowerCase());
  return words
    .filter(
      (word, index) => /^[\p{Lu}\d]/u.test(word) && !untelling.has(word.toLowerCase()) && (index > 0 || isName(word)),
    )
    .map((word) => word.toLowerCase().replace(/['’]s?$/, ''));
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}\d&'’-]+/gu) ?? []).flatMap((word) => {
    const bare = word.replace(/['’]s?$/, '');
    return [bare, stemOf(bare), ...bare.split('-')];
  });
}

/** Enough of a word that "Canadian" meets "Canada" and "Kenyans" meets "Kenya"; short words stay whole. */
function stemOf(word: string): string {
  return word.length > 5 ? word.replace(/(?:ians?|ese|ish|ns?|s)$/, '') : word;
}

function initialsOf(name: string): string {
  return (name.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase();
}
