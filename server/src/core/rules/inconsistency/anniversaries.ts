import type { AnnotatedArticle, Time } from '../../extract/annotations.ts';
import { numeralValue } from '../../extract/numerals.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { matchesIn, mayMatch, testIn } from '../../text/triggers.ts';
import { isOneYear, yearOf } from './calendar.ts';
import { presentYear } from './present.ts';
import { oneLine, type ToldSentence } from './toldSentences.ts';
import type { DatedEvent } from './worldEvents.ts';

/** What an anniversary counts from. */
interface Origin {
  readonly year: number;
  readonly what: string;
  readonly at?: Span;
}

const beginnings =
  /\b(?:founded|founding|established|created|formed|opened|launched|signed|born|built|began|begun|started|set up|incorporated|inaugurated|ended|died|married|introduced|adopted|independence|came|come|took place|happened|held|fell|sank|since|from|invented|discovered|premiered|released|published|won|joined|completed|laid|erected|consecrated|chartered|ratified|of|dates? back to|in|on)\b[^.;:]{0,30}$/i;

/** "founded in 1998 … celebrates its 30th anniversary": the count against the year it counts from and the year it is kept in. */
export function* anniversaryFindings(
  article: AnnotatedArticle,
  told: ToldSentence,
  events: readonly DatedEvent[],
): Iterable<ArticleFinding> {
  const kept = [
    ...told.times.filter(({ kind, count }) => kind === 'anniversary' && count !== undefined),
    ...turnedYears(article, told),
  ];
  if (kept.length !== 1) return;
  const anniversary = kept[0]!;
  const origin = originOf(article, told, anniversary, events);
  if (!origin) return;
  const due = origin.year + anniversary.count!;
  const reason = misfit(article, told, anniversary, origin, due);
  if (!reason) return;
  const start = Math.min(
    anniversary.start,
    origin.at && origin.at.start >= told.start ? origin.at.start : anniversary.start,
  );
  const end = Math.max(anniversary.end, origin.at && origin.at.start >= told.start ? origin.at.end : anniversary.end);
  const written = oneLine(article, anniversary);
  const what = /^\d+(?:st|nd|rd|th)|th\b|(?:birthday|anniversary)$/i.test(written) ? `the ${written}` : `“${written}”`;
  yield {
    at: end - start > 160 ? anniversary : { start, end },
    message: `Counted from ${origin.what}, ${what} falls in ${due}; ${reason}.`,
    ...(origin.at && { related: [{ at: origin.at, message: `Counted from ${origin.year}` }] }),
  };
}

const turning =
  /\b(?:turn(?:s|ed|ing)?|(?:is|are)(?: now| already)?(?= (?:\d+|[\p{Ll}-]+) years old\b)|(?:is|will be|was|becomes?|became)(?= (?:\d+|[\p{Ll}-]+) years old (?:this|next|last) year)) (?<age>\d{2,4}|[\p{Ll}-]+)(?: years old)?(?= (?:this|next|last) year|[,.;]| in \d{4}|$)/giu;
const ofThing =
  /\b(?:founded|established|opened|built|launched|set up|created|inaugurated|completed|erected|incorporated|formed|started|signed|adopted|ratified|introduced|published|released)\b/i;

/** "turns 130 this year", "its 90th birthday", of a thing that was founded, opened or built; a person has an age instead. */
function turnedYears({ text }: AnnotatedArticle, told: ToldSentence): Time[] {
  if (!testIn(ofThing, text, told) || /\b(?:born|he|she|his|her)\b/i.test(told.text)) return [];
  const time = (start: number, end: number, count: number): Time => ({
    start,
    end,
    kind: 'anniversary',
    granularity: 'year',
    anchor: 'relative',
    count,
  });
  const turned = [...matchesIn(turning, text, told)].flatMap((match): Time[] => {
    const word = match.groups!['age']!;
    const count = /^\d/.test(word) ? Number(word) : numeralValue(word);
    const start = told.start + match.index;
    return count === undefined || count < 5 ? [] : [time(start, start + match[0].length, count)];
  });
  const birthdays = told.quantities.flatMap(({ kind, head, low, start, noun }) =>
    kind === 'ordinal' &&
    head === 'birthday' &&
    noun &&
    /\b(?:its|their|the|a) $/i.test(text.slice(Math.max(told.start, start - 7), start))
      ? [time(start, noun.end, low)]
      : [],
  );
  return [...turned, ...birthdays];
}

/** The year an anniversary counts from: beside it, or told of a beginning in this sentence or the one before, or known. */
function originOf(
  article: AnnotatedArticle,
  told: ToldSentence,
  anniversary: Time,
  events: readonly DatedEvent[],
): Origin | undefined {
  const years = told.times.filter((time) => isOneYear(time) && yearOf(time.from!) < (presentYear(article) ?? 9999));
  const beside = years.find(
    ({ start }) =>
      start >= anniversary.end && /^ of (?:the|its|their|his|her|a) $/.test(article.text.slice(anniversary.end, start)),
  );
  if (beside) return yearOrigin(article, beside);
  const behind = { start: anniversary.end, end: Math.min(told.end, anniversary.end + 110) };
  const before = { start: Math.max(told.start, anniversary.start - 60), end: anniversary.start };
  const known =
    knownEvent(events, article, behind, /^(?: \p{Ll}+){0,2} (?:of|since|after) /u) ??
    knownEvent(events, article, before, /['’]s? $/);
  if (known) return { year: yearOf(known.date), what: `${yearOf(known.date)} (${known.name})` };
  const told0 = years.filter((time) => time.start > told.start && isBeginning(article, told, time));
  // A slip is small, or of a whole century; a year further off is another beginning.
  const off = ({ from }: Time) => Math.abs(yearOf(from!) + anniversary.count! - referenceYear(article));
  const candidates = told0.filter((time) => off(time) < 31 || (off(time) === 100 && anniversary.count! >= 100));
  if (candidates.length === 1 && told0.length === 1) return yearOrigin(article, candidates[0]!);
  return undefined;
}

function referenceYear(article: AnnotatedArticle): number {
  return presentYear(article) ?? Number.NaN;
}

function yearOrigin(article: AnnotatedArticle, time: Time): Origin {
  return { year: yearOf(time.from!), what: oneLine(article, time), at: { start: time.start, end: time.end } };
}

/** "founded in 1998", "which came in 1945"; a year without such a word may be any year. */
function isBeginning({ text }: AnnotatedArticle, told: ToldSentence, time: Time): boolean {
  const lead = text.slice(Math.max(told.start, time.start - 60), time.start);
  return (
    beginnings.test(lead) &&
    /\b(?:founded|founding|established|created|formed|opened|launched|signed|born|built|began|begun|started|set up|incorporated|inaugurated|ended|died|married|introduced|adopted|independence|came|took place|happened|fell|sank|invented|discovered|premiered|released|published|completed|erected|consecrated|chartered|ratified|dates? back to)\b[^.;:]*$/i.test(
      lead,
    )
  );
}

/** "the Chernobyl disaster relief fund" is not the disaster. */
const closesName =
  /^(?:['’]s? ?$|[.,;:)!?"”’–—-]|$| (?:on|in|at|and|with|by|was|were|is|which|that|this|next|last|a|the|as|to|of|when|for|after|before|will|has|falls)\b)/;

/** Of a passage that is worded as asked the one event of the table that begins closest; undefined where none is named. */
function knownEvent(
  events: readonly DatedEvent[],
  article: AnnotatedArticle,
  { start, end }: Span,
  worded: RegExp,
): DatedEvent | undefined {
  const text = article.text.slice(start, end);
  if (!worded.test(text)) return undefined;
  let best: { readonly event: DatedEvent; readonly index: number; readonly length: number } | undefined;
  for (const event of events) {
    if (!mayMatch(event.words, article.text, start, end)) continue;
    const match = event.words.exec(text);
    if (!match || match.index > 45 || !closesName.test(text.slice(match.index + match[0].length))) continue;
    if (!best || match.index < best.index || (match.index === best.index && match[0].length > best.length))
      best = { event, index: match.index, length: match[0].length };
  }
  return best?.event;
}

const ahead =
  /\b(?:will|ahead of|upcoming|coming|to mark|to celebrate|to commemorate|plans?|planned|planning|prepar\w+|would|before|towards?|next|approaching|approaches|due|expected|program(?:me)?|calendar|set to|going to|looks? forward|falls)\b/i;
const past = /\b(?:marked|celebrated|commemorated|observed|honou?red|held|gathered|attended|was|were)\b/i;
const keptAlready = /\b(?:marked|celebrated|commemorated|observed|honou?red|held|gathered|attended)\b/i;
const now =
  /\b(?:marks?|celebrates?|commemorates?|observes?|is celebrating|are celebrating|is marking|are marking|turns)\b|\b(?:is|are)(?: now| already)? \S+ years old\b/i;

/** Why the anniversary cannot be kept when the article says it is; undefined where it can. */
function misfit(
  article: AnnotatedArticle,
  told: ToldSentence,
  anniversary: Time,
  origin: Origin,
  due: number,
): string | undefined {
  const explicit = told.times.filter(
    (time) => isOneYear(time) && time.start !== origin.at?.start && yearOf(time.from!) !== origin.year,
  );
  if (explicit.length > 0) {
    const years = new Set(explicit.map(({ from }) => yearOf(from!)));
    const near = explicit.some(
      ({ start, end }) => Math.abs(start - anniversary.end) < 40 || Math.abs(anniversary.start - end) < 40,
    );
    return years.size === 1 && near && !years.has(due) && Math.abs([...years][0]! - due) < 30
      ? `the article puts it in ${[...years][0]}`
      : undefined;
  }
  const year = presentYear(article);
  if (year === undefined) return undefined;
  const clause = article.text.slice(
    Math.max(told.start, anniversary.start - 70),
    Math.min(told.end, anniversary.end + 25),
  );
  const stated = told.times
    .filter(({ kind, anchor, granularity }) => kind === 'date' && anchor === 'relative' && granularity === 'year')
    .map((time) => oneLine(article, time).toLowerCase());
  if (stated.includes('this year')) return due === year ? undefined : `“this year” is ${year}`;
  if (stated.includes('next year')) return due === year + 1 ? undefined : `“next year” is ${year + 1}`;
  if (stated.includes('last year')) return due === year - 1 ? undefined : `“last year” was ${year - 1}`;
  if (stated.length > 0) return undefined;
  const written = `the article is of ${year}`;
  if (ahead.test(clause))
    return due < year && !keptAlready.test(clause) ? `${written} and tells it as to come` : undefined;
  // "celebrated on Sunday": the day of the feast is known.
  const feast = told.times.find(
    ({ kind, anchor, granularity, from }) =>
      kind === 'date' && anchor === 'relative' && granularity === 'day' && from !== undefined,
  );
  if (feast && past.test(clause))
    return due === yearOf(feast.from!) ? undefined : `${oneLine(article, feast)} was in ${yearOf(feast.from!)}`;
  if (past.test(clause)) return due > year ? `${written} and tells it as past` : undefined;
  if (now.test(clause)) return Math.abs(due - year) > 1 ? written : undefined;
  return Math.abs(due - year) > 2 && due > year ? written : undefined;
}
