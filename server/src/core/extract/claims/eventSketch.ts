import { spellingFact } from '../../article/spellingFacts.ts';
import type { AnnotatedArticle, Time } from '../annotations.ts';
import type { EventSketch } from '../claims.ts';
import { eventKindOf, namesEventKind } from './eventKinds.ts';
import type { NamedMention } from './nameKeys.ts';
import type { SentenceReading } from './reading.ts';

/** Sentences that say what an article is about: its headline and so many after it. */
const leadLength = 4;
/** Kinds are looked for a little further down. */
const kindsLength = 7;
const maxAnchors = 14;

/** What an article is about: kinds, names and dates of its headline and lead, and the names it repeats. */
export function mainSketch(
  article: AnnotatedArticle,
  sentences: readonly SentenceReading[],
  names: readonly NamedMention[],
): EventSketch | undefined {
  const lead = sentences.slice(0, leadLength);
  const kinds = kindsOf(sentences.slice(0, kindsLength));
  const counts = new Map<string, number>();
  for (const { key } of names) counts.set(key, (counts.get(key) ?? 0) + 1);
  const end = lead.at(-1)?.end ?? 0;
  const telling = names.filter(({ mention, key }) => mention.start < end || counts.get(key)! >= 3);
  const keys = (weight: NamedMention['weight']) =>
    unique(telling.filter((name) => name.weight === weight).map(({ key }) => key)).slice(0, maxAnchors);
  const [anchors, setting] = [keys('anchor'), keys('setting')];
  if (anchors.length === 0) return undefined;
  const people = peopleAmong(anchors, telling);
  const stated = nearest(
    lead.flatMap(({ times }) => times).filter((time) => isDay(time) && near(time, article.date?.iso)),
    article.date?.iso,
  );
  return {
    index: 0,
    kinds,
    anchors,
    people,
    setting,
    ...(article.date && { told: article.date.iso }),
    ...(stated ? { from: stated.from!, to: stated.to!, stated: true } : published(article)),
  };
}

/** Happenings that are told of for months: by inquiries, trials, accounts and anniversaries. */
const disasters: ReadonlySet<string> = new Set(
  'fire explosion crash sinking collapse shooting attack landslide spill'.split(' '),
);
const aftermath: ReadonlySet<string> = new Set(
  'trial results decision law budget appointment penalty study opening'.split(' '),
);
const lookingBack =
  /^(?:anniversary|inquiry|inquest|memorial|commemoration|commemorated|remembered|remembers|survivors)$/;

/**
 * The disaster that an article on its aftermath goes back to ("the inquiry into the fire on the ferry"). It lies before the
 * article, so that nothing is known of its day unless a sentence on it says so; the names beside it tell it.
 */
export function incidentSketch(
  sentences: readonly SentenceReading[],
  main: EventSketch,
  nextIndex: () => number,
): EventSketch | undefined {
  const kind = main.kinds.find((one) => disasters.has(one));
  if (!kind) return undefined;
  const isAftermath =
    aftermath.has(main.kinds[0]!) ||
    sentences.slice(0, leadLength).some(({ words }) => words.some((word) => lookingBack.test(word)));
  if (!isAftermath) return undefined;
  const telling = sentences.filter((reading) => kindsOf([reading]).includes(kind));
  const names = telling.flatMap((reading) => reading.names);
  // A ship or a house that goes by one word is easily taken for a person.
  const people = new Set(
    names.filter(({ mention }) => mention.type === 'person' && mention.text.includes(' ')).map(({ key }) => key),
  );
  const told = unique(names.filter(({ weight }) => weight === 'anchor').map(({ key }) => key)).filter(
    (key) => !people.has(key),
  );
  // What the article is about must be among them; the other places of the disaster then tell it from others.
  if (!told.some((key) => main.anchors.includes(key))) return undefined;
  const bodies = main.anchors.filter((key) => !main.people.includes(key));
  const anchors = unique([...told, ...bodies]).slice(0, maxAnchors);
  // The day a report came out is not the day of what it reports.
  const stated = telling
    .filter(({ words }) => !words.some((word) => /^(?:publish|report|issu|releas|announc|statement)/.test(word)))
    .flatMap(({ times }) => times)
    .find((time) => isDay(time) && time.anchor === 'absolute' && main.from !== undefined && time.to! < main.from);
  return {
    index: nextIndex(),
    kinds: [kind],
    anchors,
    people: [],
    setting: main.setting,
    ...(stated && { from: stated.from!, to: stated.to! }),
  };
}

/** Words that bring in another happening, most often to compare. */
const elsewhere = new Set([
  'similar',
  'previous',
  'previously',
  'separate',
  'another',
  'ago',
  'history',
  'historically',
  'anniversary',
  'unrelated',
  'elsewhere',
  'meanwhile',
]);

const pointsElsewhere = spellingFact(({ lower }) => elsewhere.has(lower));

/**
 * The happening a sentence tells of: the article's, unless a date or word points elsewhere. A sentence that names its own
 * kind of happening and place beside such a date gets a sketch of its own; otherwise nothing is known about it.
 */
export function sideSketch(
  reading: SentenceReading,
  main: EventSketch,
  nextIndex: () => number,
): EventSketch | undefined {
  const foreign = reading.times.filter(
    (time) =>
      time.kind === 'date' && time.anchor === 'absolute' && time.from && !close(time, main) && !isSince(reading, time),
  );
  const kinds = kindsOf([reading]);
  const pointsAway = foreign.length > 0 || reading.tokens.some(pointsElsewhere);
  const ownKind = kinds.length > 0 && !kinds.some((kind) => main.kinds.includes(kind));
  if (!pointsAway && !ownKind) return main;
  const stated = foreign.find(isDay);
  const keys = (weight: NamedMention['weight']) =>
    unique(reading.names.filter((name) => name.weight === weight).map(({ key }) => key));
  const anchors = keys('anchor');
  if (stated && kinds.length && anchors.length) {
    return {
      index: nextIndex(),
      kinds,
      anchors,
      people: peopleAmong(anchors, reading.names),
      setting: keys('setting'),
      from: stated.from!,
      to: stated.to!,
    };
  }
  return pointsAway ? undefined : main;
}

/** "Since 2019" and "founded in 1974" say how long something has lasted, not when something else happened. */
function isSince({ tokens, words }: SentenceReading, time: Time): boolean {
  const before = tokens.findIndex(({ end }) => end > time.start) - 1;
  return words[before] === 'since' || (words[before] === 'in' && beginnings.has(words[before - 1] ?? ''));
}

const beginnings = new Set(['founded', 'established', 'born', 'built', 'created', 'incorporated']);

function kindsOf(sentences: readonly SentenceReading[]): string[] {
  if (!sentences.some(({ tokens }) => tokens.some(namesEventKind))) return [];
  const counts = new Map<string, number>();
  for (const { tokens, block } of sentences) {
    for (const token of tokens) {
      if (!namesEventKind(token)) continue;
      const kind = eventKindOf(token.lower)!;
      counts.set(kind, (counts.get(kind) ?? 0) + (block.kind === 'headline' ? 2 : 1));
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([kind]) => kind);
}

function published(article: AnnotatedArticle): Pick<EventSketch, 'from' | 'to'> {
  if (!article.date) return {};
  return { from: addDays(article.date.iso, -3), to: addDays(article.date.iso, 1) };
}

/** The first of the days nearest to the article's date: announced days to come and anniversaries are further off. */
function nearest(days: readonly Time[], iso: string | undefined): Time | undefined {
  if (!iso) return days[0];
  const away = (time: Time) => Math.abs(Date.parse(time.from!) - Date.parse(iso));
  return days.reduce<Time | undefined>((best, time) => (best && away(best) <= away(time) ? best : time), undefined);
}

function isDay(time: Time): boolean {
  return (
    time.kind === 'date' &&
    time.from !== undefined &&
    time.to !== undefined &&
    (time.granularity === 'day' || time.granularity === 'week')
  );
}

function near(time: Time, iso: string | undefined): boolean {
  return iso === undefined || (addDays(iso, -60) <= time.from! && time.from! <= addDays(iso, 120));
}

/** A date that may be the main happening's: within two months of it, or a longer period around it. */
function close(time: Time, main: EventSketch): boolean {
  if (!main.from) return true;
  const reach = reachOf.get(main) ?? { from: addDays(main.from, -30), to: addDays(main.to!, 45) };
  reachOf.set(main, reach);
  return time.from! <= reach.to && reach.from <= time.to!;
}

/** The days that are close to a happening: asked about each of an article's dates. */
const reachOf = new WeakMap<EventSketch, { readonly from: string; readonly to: string }>();

/** The calendar date `days` after an ISO date. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
}

function peopleAmong(anchors: readonly string[], names: readonly NamedMention[]): string[] {
  const people = new Set(names.filter(({ mention }) => mention.type === 'person').map(({ key }) => key));
  return anchors.filter((key) => people.has(key));
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
