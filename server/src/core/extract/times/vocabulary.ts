/** Words of date expressions, in lower case. Tables only; the parsers beside this file are the grammar over them. */

interface MonthWord {
  /** 1 to 12. */
  readonly month: number;
  /** How much context the bare word needs before it is a month: `name` is also a given name, `word` an ordinary word. */
  readonly needs: 'nothing' | 'number' | 'name' | 'word';
}

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');
const ABBREVIATIONS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ALSO_NAMES = new Set(['april', 'june', 'august']);
const ALSO_WORDS = new Set(['march', 'may']);

export const MONTHS: ReadonlyMap<string, MonthWord> = new Map<string, MonthWord>([
  ...ABBREVIATIONS.map((word, i): [string, MonthWord] => [word, { month: i + 1, needs: 'number' }]),
  ['sept', { month: 9, needs: 'number' }],
  ...MONTH_NAMES.map((word, i): [string, MonthWord] => [
    word,
    { month: i + 1, needs: ALSO_WORDS.has(word) ? 'word' : ALSO_NAMES.has(word) ? 'name' : 'nothing' },
  ]),
]);

const WEEKDAY_NAMES = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** 0 (Sunday) to 6. Short forms count only beside a date; "sun" and "sat" are ordinary words and are left out. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...WEEKDAY_NAMES.map((word, i): [string, number] => [word, i]),
  ...(['mon', 'tue', 'wed', 'thu', 'fri'] as const).map((word, i): [string, number] => [word, i + 1]),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
  ['sat', 6],
  ['sun', 0],
]);

/** First words of names that end in a weekday: feasts, disasters, sales, football clubs. */
export const WEEKDAY_EPITHETS: ReadonlySet<string> = new Set(
  (
    'ash big black bloody boxing casual cyber easter fat freaky giving gloomy good happy holy manic maundy palm pancake ' +
    'ruby sheffield shrove spy stormy super whit'
  ).split(' '),
);

/** Words after a weekday that make the name of a newspaper, a programme or a club of it. */
export const WEEKDAY_TITLES: ReadonlySet<string> = new Set(
  (
    'times mirror telegraph express mail herald post world independent people sport sun star age night football school ' +
    'service worship mass roast league club group'
  ).split(' '),
);

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

interface UnitWord {
  readonly unit: TimeUnit;
  /** How many of the unit the word stands for: a century is ten decades, a fortnight two weeks. */
  readonly times: number;
  readonly plural: boolean;
}

const UNIT_ROWS: readonly (readonly [string, TimeUnit, number])[] = [
  ['minute', 'minute', 1],
  ['hour', 'hour', 1],
  ['day', 'day', 1],
  ['night', 'day', 1],
  ['week', 'week', 1],
  ['fortnight', 'week', 2],
  ['weekend', 'day', 2],
  ['month', 'month', 1],
  ['year', 'year', 1],
  ['decade', 'decade', 1],
  ['century', 'decade', 10],
  ['millennium', 'decade', 100],
];

const IRREGULAR: Readonly<Record<string, string>> = { century: 'centuries', millennium: 'millennia' };

const UNIT_ABBREVIATIONS: readonly (readonly [string, TimeUnit])[] = [
  ['min', 'minute'],
  ['mins', 'minute'],
  ['h', 'hour'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['mos', 'month'],
  ['wk', 'week'],
  ['wks', 'week'],
  ['yr', 'year'],
  ['yrs', 'year'],
];

/** Units of durations, singular and plural. */
export const TIME_UNITS: ReadonlyMap<string, UnitWord> = new Map<string, UnitWord>([
  ...UNIT_ROWS.map(([word, unit, times]): [string, UnitWord] => [word, { unit, times, plural: false }]),
  ...UNIT_ROWS.map(([word, unit, times]): [string, UnitWord] => [
    IRREGULAR[word] ?? `${word}s`,
    { unit, times, plural: true },
  ]),
  ...UNIT_ABBREVIATIONS.map(([word, unit]): [string, UnitWord] => [word, { unit, times: 1, plural: true }]),
]);

export const SEASONS: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

/** Decades in words ("the nineties"): the first of the ten years, within a century. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['noughties', 0],
  ['naughties', 0],
  ['aughts', 0],
  ['tens', 10],
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

/** Words that cut a period: which part of it is meant. */
export const PARTS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
]);

/** The same said with "the … of": "the end of 2020". */
export const PART_NOUNS: ReadonlyMap<string, 'start' | 'middle' | 'end'> = new Map([
  ['start', 'start'],
  ['beginning', 'start'],
  ['outset', 'start'],
  ['onset', 'start'],
  ['dawn', 'start'],
  ['middle', 'middle'],
  ['end', 'end'],
  ['close', 'end'],
]);

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);

/** Jubilees with a name, in years. */
export const JUBILEES: ReadonlyMap<string, number> = new Map([
  ['centenary', 100],
  ['centennial', 100],
  ['sesquicentennial', 150],
  ['sesquicentenary', 150],
  ['semicentennial', 50],
  ['bicentenary', 200],
  ['bicentennial', 200],
  ['tercentenary', 300],
  ['tricentennial', 300],
  ['tercentennial', 300],
  ['quatercentenary', 400],
  ['quadricentennial', 400],
  ['quincentenary', 500],
  ['sexcentenary', 600],
  ['septcentenary', 700],
  ['octocentenary', 800],
  ['quincentennial', 500],
]);

/** What a jubilee is called after, in years; a diamond one is the sixtieth of a reign and the 75th of others, so it is left out. */
export const METALS: ReadonlyMap<string, number> = new Map([
  ['silver', 25],
  ['ruby', 40],
  ['golden', 50],
  ['platinum', 70],
]);

/** Short names of time zones; they count in capitals. */
export const ZONES: ReadonlySet<string> = new Set(
  'gmt utc bst cet cest est edt cst cdt mst pst pdt ist jst kst aest aedt nzst nzdt msk eet eest hkt sgt wib'.split(
    ' ',
  ),
);

/** Parts of the day that stand behind "last", "this" and the name of a day. */
export const DAY_TIMES: ReadonlySet<string> = new Set('morning afternoon evening night lunchtime overnight'.split(' '));

/** Words that tell in front of a date that it is still to come, and those that tell that it is over. */
export const AHEAD_WORDS: ReadonlySet<string> = new Set(
  'will shall due upcoming scheduled plans plan planned expected ll tomorrow coming forthcoming slated forecast'.split(
    ' ',
  ),
);
export const PAST_WORDS: ReadonlySet<string> = new Set(
  'was were had did came won took went died began happened killed held met'.split(' '),
);
