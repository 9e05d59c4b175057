import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Country } from '../../language/language.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { mayMatch } from '../../text/triggers.ts';
import { feastFindings, isFeast } from './feastDays.ts';
import { dayOf, isBeside, isDay, shownDay } from './holidayDates.ts';
import { type HolidayTable, holidayTable, type Keepers } from './holidayTable.ts';
import { peoples } from './peoples.ts';
import { isSpoken, oneLine, type ToldSentence, toldSentences } from './toldSentences.ts';

export default articleRule({
  id: 'inconsistency/holiday',
  title: 'Holiday of another country, or on another day',
  why: 'A national holiday belongs to its country and, mostly, to its day. Greetings for it sent to another country, by the very country whose holiday it is, turn giver and receiver round; another date is a slip.',
  severity: 'warning',
  stage: 'stable',
  options: {
    holidays: {
      default: [],
      description: 'Holidays besides those known, as "name|MM-DD|country"; the configuration’s `holidays` are added.',
    },
  },
  examples: {
    bad: [
      'The Indian prime minister ⟦congratulated Norway on Republic Day⟧.',
      'Turkey marks ⟦Republic Day on 30 October⟧.',
    ],
    good: [
      'The Norwegian prime minister congratulated India on Republic Day.',
      'Turkey marks Republic Day on 29 October.',
      'France congratulated Norway on Republic Day.',
    ],
  },
  *check(article, { holidays }) {
    const table = holidayTable(holidays);
    for (const told of toldSentences(article)) {
      yield* feastFindings(article, told);
      if (!mayMatch(table.words, article.text, told.start, told.end)) continue;
      const named = [...told.text.matchAll(table.words)].map((match) => ({
        name: match[0].replaceAll('’', "'"),
        start: told.start + match.index,
        end: told.start + match.index + match[0].length,
      }));
      if (named.length === 0 || isSpoken(article, named[0]!)) continue;
      const countries = countriesIn(article, told);
      for (const holiday of named) yield* wrongCountry(article, told, table, holiday, countries);
      for (const holiday of named) yield* wrongDay(article, told, table, holiday, countries);
    }
  },
});

interface NamedHoliday extends Span {
  readonly name: string;
}

interface CountryMention extends Span {
  readonly country: Country;
}

/** Countries a sentence names, by their names and by the words for their people. */
function countriesIn(article: AnnotatedArticle, told: ToldSentence): CountryMention[] {
  const { gazetteer } = article.language;
  const { tokens } = told.sentence;
  const found: CountryMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!/^\p{Lu}/u.test(tokens[i]!.text)) continue;
    for (let length = Math.min(4, tokens.length - i); length >= 1; length--) {
      const words = tokens.slice(i, i + length);
      const text = words.map(({ text: word }) => word).join(' ');
      const country =
        gazetteer.country(text) ??
        (length === 1
          ? (gazetteer.demonym(text) ?? gazetteer.country(peoples.get(text.replace(/s$/, '')) ?? ''))
          : undefined);
      if (!country) continue;
      found.push({ country, start: words[0]!.start, end: words.at(-1)!.end });
      i += length - 1;
      break;
    }
  }
  return found;
}

const receiving =
  /\b(?:congratulat(?:ed?|es|ing)|greet(?:ed|s|ing)?|(?:congratulations|greetings|felicitations|(?:best |good |warm )?wishes|a message|a telegram|compliments|congratulatory (?:message|letter|telegram))(?: [\p{Ll}]+){0,3}? to|wish(?:ed|es|ing)?) (?:the (?:\p{Ll}+ ){0,3}(?:of )?)?(?:the )?$/iu;

/** "congratulated X on …": X has no such holiday, and a country of the passage has. */
function* wrongCountry(
  article: AnnotatedArticle,
  told: ToldSentence,
  table: HolidayTable,
  holiday: NamedHoliday,
  countries: readonly CountryMention[],
): Iterable<ArticleFinding> {
  const keepers = table.byName.get(holiday.name)!;
  for (const receiver of countries) {
    const lead = article.text.slice(told.start, receiver.start);
    const cue = receiving.exec(lead);
    if (!cue || keeps(keepers, receiver.country) || !knows(table, receiver.country)) continue;
    const others = countries.filter(({ country }) => country.code !== receiver.country.code && keeps(keepers, country));
    // A giver that the sentence names and that does not keep the holiday either is no sign of an exchange.
    const alone = countries.every(({ country }) => country.code === receiver.country.code);
    const other = others[0] ?? (alone ? nearKeeper(article, told, keepers, receiver.country) : undefined);
    if (!other) continue;
    const start = told.start + cue.index;
    const at = { start: Math.min(start, holiday.start), end: Math.max(receiver.end, holiday.end) };
    yield {
      at: at.end - at.start > 180 ? { start: Math.min(start, receiver.start), end: receiver.end } : at,
      message: `${holiday.name} is a holiday of ${other.country.name}, not of ${receiver.country.name}: giver and receiver may be swapped.`,
      related: [{ at: { start: other.start, end: other.end }, message: `${other.country.name} keeps ${holiday.name}` }],
    };
    return;
  }
}

/** A country of the sentence before that keeps the holiday. */
function nearKeeper(
  article: AnnotatedArticle,
  told: ToldSentence,
  keepers: Keepers,
  receiver: Country,
): CountryMention | undefined {
  return (
    told.before &&
    countriesIn(article, told.before).find(({ country }) => country.code !== receiver.code && keeps(keepers, country))
  );
}

/** A date right beside a holiday whose keeper the sentence names. */
function* wrongDay(
  article: AnnotatedArticle,
  told: ToldSentence,
  table: HolidayTable,
  holiday: NamedHoliday,
  countries: readonly CountryMention[],
): Iterable<ArticleFinding> {
  const keepers = table.byName.get(holiday.name)!;
  const date = told.times.find(
    (time) => isDay(time) && dayOf(article, time) !== undefined && isBeside(article.text, holiday, time),
  );
  if (!date || isFeast(holiday.name)) return;
  const owners = countries.filter(({ country }) => keeps(keepers, country));
  const days = owners.map(({ country }) => daysOf(keepers, country)!);
  // Two keepers of one holiday, or one that keeps it on a moving day: the date may be of either.
  if (
    days.length === 0 ||
    new Set(owners.map(({ country }) => country.code)).size > 1 ||
    days.some((list) => list.length === 0)
  )
    return;
  if (
    days.flat().includes(dayOf(article, date)!) ||
    /\b(?:observed|substitut\w+|in lieu|instead|moved|postponed|eve)\b/i.test(told.text)
  )
    return;
  yield {
    at: { start: Math.min(holiday.start, date.start), end: Math.max(holiday.end, date.end) },
    message: `${holiday.name} of ${owners[0]!.country.name} is on ${days[0]!.map(shownDay).join(' or ')}, not on ${oneLine(article, date)}.`,
  };
}

function keeps(keepers: Keepers, country: Country): boolean {
  return daysOf(keepers, country) !== undefined;
}

function daysOf(keepers: Keepers, { code, name }: Country): readonly string[] | undefined {
  return keepers.get(name.toLowerCase()) ?? keepers.get(code);
}

function knows(table: HolidayTable, { code, name }: Country): boolean {
  return table.known.has(code) || table.known.has(name.toLowerCase());
}
