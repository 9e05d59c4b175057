import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { FigureCell, FigureTable } from './tableFigures.ts';
import { besideTable, clausesOf, numberColumns, type TableClause, totalRow } from './tableRows.ts';
import type { ToldSentence } from './toldSentences.ts';

/** What an article says of its own table in words: which row is first or last, and which way figures went. */
export function* tableStatements(article: AnnotatedArticle, table: FigureTable): Iterable<ArticleFinding> {
  const columns = numberColumns(table);
  if (columns.length === 0) return;
  for (const told of besideTable(article, table)) {
    const clauses = clausesOf(told, table);
    for (const clause of clauses) yield* extremeFinding(told, clause, table, columns);
    yield* everyYear(told, table, columns);
    for (const clause of clauses) yield* rowDirection(told, clause, table, columns);
  }
}

const highest =
  'highest|most|largest|biggest|longest|greatest|dearest|costliest|heaviest|wettest|hottest|warmest|oldest|busiest|tallest|widest|furthest|farthest|deepest|richest|fullest|strongest';
const lowest =
  'lowest|least|fewest|smallest|shortest|cheapest|lightest|driest|coldest|coolest|youngest|quietest|narrowest|weakest|poorest|emptiest';
const extreme = new RegExp(String.raw`\b(?:(?<up>${highest})|(?<down>${lowest}))\b`, 'giu');
/** The best of most columns is the highest; of times, ranks and prices it may be the lowest. */
const best = /\bbest (?:season|month|year|week|day|quarter|result|total|figure)\b/i;
const notExtreme =
  /\b(?:at (?:most|least)|one of|among|some of|second|third|fourth|next|nearly|almost|most of|most people|the most recent|since|ever|not|never|than|per|history|last year|previous\w*|of all|in the (?:world|country|region|county)|world|likely|expected)\b/i;
/** What an adjective measures, by the words of a column's head; those that are not here measure anything. */
const measured: readonly (readonly [words: RegExp, head: RegExp])[] = [
  [/^(?:oldest|youngest)$/, /\b(?:ages?|years?|founded|built|opened|born|since)\b/i],
  [/^(?:cheapest|dearest|costliest)$/, /\b(?:price|cost|fare|rent|fee|charge|rate)s?\b|[$€£]/i],
  [
    /^(?:longest|shortest)$/,
    /\b(?:length|time|waits?|waiting|minutes?|hours?|days?|years?|km|kilomet\w+|miles?|met(?:re|er)s?|duration|range|long)\b/i,
  ],
  [/^(?:wettest|driest)$/, /\b(?:rain\w*|mm|millimet\w+|precipitation)\b/i],
  [/^(?:hottest|warmest|coldest|coolest)$/, /\btemp|°|degrees/i],
  [/^(?:heaviest|lightest)$/, /\b(?:weight|kg|kilos?|tonnes?|tons?|pounds)\b/i],
  [
    /^(?:busiest|quietest|fullest|emptiest)$/,
    /\b(?:passengers?|visitors?|guests?|traffic|riders?|flights?|vehicles?|cars?|noise|db|occupancy|arrivals|trains|users|journeys)\b/i,
  ],
  [/^(?:tallest|deepest|widest|narrowest)$/, /\b(?:height|depth|width|tall|deep|wide|met(?:re|er)s?|m|ft|feet)\b/i],
  [/^(?:furthest|farthest)$/, /\b(?:distance|range|km|miles)\b/i],
  [/^(?:richest|poorest|strongest|weakest)$/, /\b(?:income|wealth|strength|gdp|wage|salary)\w*\b/i],
];

/** Whether a superlative is said of what the table holds: "the most staff" is not, beside a column of tonnes. */
function isOfTable(
  told: ToldSentence,
  start: number,
  word: string,
  table: FigureTable,
  columns: readonly number[],
): boolean {
  const heads = columns.map((column) => table.header[column]!.text).join(' ');
  const [, head] = measured.find(([words]) => words.test(word.toLowerCase())) ?? [];
  if (head) return head.test(heads);
  const { tokens } = told.sentence;
  const next = tokens[tokens.findIndex((token) => token.start >= start) + 1];
  if (!next || !/^(?:NN|JJ|VBN|VBG|RB)/.test(next.pos)) return true;
  return next.pos.startsWith('NN') && mentions(next.text, heads);
}

/** "Rents are highest in Vara": the row is first in no column. */
function* extremeFinding(
  told: ToldSentence,
  { start, text, rows }: TableClause,
  table: FigureTable,
  columns: readonly number[],
): Iterable<ArticleFinding> {
  const words = [...text.matchAll(extreme)];
  const good = words.length === 0 ? best.exec(text) : null;
  const [row] = rows;
  if (!row || rows.length > 1 || words.length + (good ? 1 : 0) !== 1 || notExtreme.test(text)) return;
  const word = words[0] ?? good!;
  if (words[0] && !isOfTable(told, start + words[0].index, words[0][0], table, columns)) return;
  const up = good !== null || words[0]!.groups!['up'] !== undefined;
  const others = table.rows.filter(([label]) => label && !totalRow.test(label.text));
  if (others.length < 3 || hasFact(told)) return;
  const isFirst = (column: number) => {
    const value = row[column]?.value;
    if (value === undefined) return true;
    const values = others.flatMap((one) => (one[column]?.value === undefined ? [] : [one[column]!.value!]));
    return value === (up ? Math.max(...values) : Math.min(...values));
  };
  if (columns.some(isFirst)) return;
  const column = columns[0]!;
  const first = others.reduce((found, one) => {
    const [a, b] = [one[column]?.value, found[column]?.value];
    return a !== undefined && (b === undefined || (up ? a > b : a < b)) ? one : found;
  });
  yield {
    at: { start: start + text.search(/\S/), end: start + text.trimEnd().length },
    message: `“${word[0]}” is said of ${row[0]!.text} (${row[column]!.text}), but in the table it is ${first[0]!.text} (${first[column]!.text}).`,
    related: [row[column]!, first[column]!].map((cell) => ({
      at: { start: cell.start, end: cell.end },
      message: 'In the table',
    })),
  };
}

/** The sentence tells of another time or table. */
function hasFact({ text }: ToldSentence): boolean {
  return /\b(?:last year|previous\w*|a year (?:ago|earlier)|in the past|formerly|traditionally|would|could|should|expect\w*|forecast\w*|predict\w*|claims? to)\b/i.test(
    text,
  );
}

const rising = String.raw`r[oi]se[ns]?|rising|gr[eo]wn?|growing|increas\w+|climb\w*|gone up|went up|goes up|swelled|jump(?:ed|s)?|surg(?:ed|es)|soar(?:ed|s)?`;
const falling = String.raw`f[ae]ll(?:en|s|ing)?|declin\w+|drop(?:ped|s)?|decreas\w+|shr[aiu]nk\w*|gone down|went down|goes down|sank|sunk|dwindl\w+|slipped|slumped|plunged|dipped`;
const steady = new RegExp(
  String.raw`\b(?:(?<up>${rising})|(?<down>${falling})) (?:\p{L}+ )?(?:every|each) (?:year|month|week|quarter|season|day|time)|\b(?:(?<up2>${rising})|(?<down2>${falling})) (?:year|month|week) (?:after|by|on) (?:year|month|week)`,
  'iu',
);
const period =
  /^(?:(?:19|20)\d\d(?:[/–-]\d\d)?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*(?: \d{4})?|Q[1-4].*|Week \d+)$/iu;

/** "The workforce has grown every year": no column of a table by years does. */
function* everyYear(told: ToldSentence, table: FigureTable, columns: readonly number[]): Iterable<ArticleFinding> {
  const match = steady.exec(told.text);
  if (!match || /\b(?:not|n['’]t|never|nearly|almost|but|except)\b/i.test(told.text)) return;
  const up = (match.groups!['up'] ?? match.groups!['up2']) !== undefined;
  const rows = table.rows.filter(([label]) => period.test(label?.text ?? ''));
  if (rows.length < 3 || rows.length < table.rows.length - 1) return;
  const isSteady = (column: number) => {
    const values = rows.flatMap((row) => (row[column]?.value === undefined ? [] : [row[column]!.value!]));
    return values.length < 2 || values.slice(1).every((value, i) => (up ? value > values[i]! : value < values[i]!));
  };
  const meant = columns.filter((column) => mentions(told.text, table.header[column]!.text));
  if ((meant.length > 0 ? meant : columns).some(isSteady)) return;
  const start = told.start + match.index;
  yield {
    at: { start, end: start + match[0].length },
    message: `“${match[0]}”, but the table has a ${up ? 'fall' : 'rise'} in between.`,
    related: [
      {
        at: { start: table.block.start, end: Math.min(table.block.end, table.block.start + 60) },
        message: 'The table',
      },
    ],
  };
}

/** A word of a column head stands in the text. */
function mentions(text: string, head: string): boolean {
  const lower = text.toLowerCase();
  return (head.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) =>
    lower.includes(word.slice(0, Math.max(4, word.length - 2))),
  );
}

const went = new RegExp(
  String.raw`\b(?:(?<up>${rising}|raised|higher)|(?<down>${falling}|lowered|cut|lower))\b`,
  'giu',
);

/** "Energy costs climbed": the row has two columns of years, and the second is lower. */
function* rowDirection(
  told: ToldSentence,
  { start, text, rows }: TableClause,
  table: FigureTable,
  columns: readonly number[],
): Iterable<ArticleFinding> {
  const words = [...text.matchAll(went)];
  const [word] = words;
  const [row] = rows;
  const years = columns.filter((column) =>
    /^(?:19|20)\d\d\b|\b(?:19|20)\d\d$|^(?:19|20)\d\d/.test(table.header[column]!.text),
  );
  if (!word || !row || words.length > 1 || rows.length > 1 || years.length < 2) return;
  if (
    /\b(?:not|n['’]t|never|no|than|would|will|may|could|expect\w*|percent|per cent|share|rank\w*|faster|slower)\b|%/i.test(
      text,
    ) ||
    hasFact({ ...told, text: told.text.replace(/\blast year\b/i, '') })
  )
    return;
  if (!isSubject(text.slice(0, word.index), row)) return;
  const numbers = years.map((column) => row[column]?.value);
  if (numbers.some((value) => value === undefined)) return;
  const order = years.map((column) => Number(/(?:19|20)\d\d/.exec(table.header[column]!.text)![0]));
  const values = numbers.map((value, i) => ({ value: value!, year: order[i]! })).sort((a, b) => a.year - b.year);
  const up = word.groups!['up'] !== undefined;
  const steps = [
    ...values.slice(1).map(({ value }, i) => value - values[i]!.value),
    values.at(-1)!.value - values[0]!.value,
  ];
  if (steps.some((step) => (up ? step > 0 : step < 0))) return;
  const at = start + word.index;
  yield {
    at: { start: start + text.search(/\S/), end: at + word[0].length },
    message: `“${word[0]}”, but ${row[0]!.text} goes from ${values[0]!.value} to ${values.at(-1)!.value} in the table.`,
    related: years.map((column) => ({
      at: { start: row[column]!.start, end: row[column]!.end },
      message: `${row[0]!.text} in the table`,
    })),
  };
}

/** "Energy costs", "the number of visitors": the row is what rose, with at most a noun of number behind its name. */
function isSubject(lead: string, [label]: readonly FigureCell[]): boolean {
  const words = lead.toLowerCase().match(/\p{L}+/gu) ?? [];
  const name = (label!.text.toLowerCase().match(/\p{L}+/gu) ?? ['']).at(-1)!.slice(0, 4);
  const at = words.findLastIndex((word) => word.startsWith(name));
  const behind = words
    .slice(at + 1)
    .filter((word) => !/^(?:has|have|had|also|even|slightly|sharply|only|still)$/.test(word));
  const front = words.slice(0, at).join(' ');
  const harmless =
    /^(?:(?:in|by) )?(?:the|its|their|but|and|only|in|meanwhile|number of|the number of|numbers of|spending on|sales of|exports of|output of)?$/;
  return (
    behind.length <= 1 &&
    (harmless.test(front) || /\b(?:that|how)(?: the)?$/.test(front) || words.length - behind.length <= 2)
  );
}
