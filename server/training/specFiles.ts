import {
  ageRight,
  dateRight,
  dimensionRight,
  durationRight,
  type Kinds,
  moneyRight,
  numbersRight,
  ordinalRight,
  percentRight,
  periodRight,
  type Reading,
  type SpecCase,
} from './specJudges.ts';

export interface SpecFile {
  readonly name: string;
  /** What an article checker has no use for, by the form of the input alone. Applied to at most a quarter of a file. */
  readonly excluded: readonly (readonly [reason: string, form: RegExp])[];
  readonly isRight: (spec: SpecCase, reading: Reading) => boolean;
}

const ALL_NUMBERS: Kinds = ['cardinal', 'fraction', 'money', 'measure', 'percentage', 'age', 'score'];

/**
 * Each file with what is left out of it and why. The rows stand in the order in which they are applied, what has least to do
 * with articles first, until a quarter of the cases is reached.
 */
export const FILES: readonly SpecFile[] = [
  {
    name: 'NumberModel',
    excluded: [
      ['formulas, powers and scientific notation', /\^|\d[eE][+\d]|to the power of|squared/],
      ['spoken division', /\bover\b.*\b(?:\d|one|two|three|twenty|hundred)/i],
      [
        'spoken fractions of large numbers',
        /^(?!.*\band\b).*\bhundred\b.* \w+ths\b|\band \w+ and \w+ \w+ths$|\bhundred.?fifths|^ ?\d+ \d+ths|millionths/i,
      ],
      ['addresses, telephone numbers and product codes', /\d\.\d+\.\d|\d-\d{3}-|SCP|\b\d{3} \d{4}\b/],
      ['spaced hyphens inside numbers or as a sign', /\w - \w|^ ?- \d/],
      ['SI prefixes on bare numbers', /\d\s+[GkM]\b|\d[Gg]\b/],
      ['decimal commas and lists without spaces', /\b\d,\d\b|nrs\./],
      ['private abbreviations and spelled scores', /\bdzs?\b|\bdozs\b|nought-/],
    ],
    isRight: (spec, reading) => numbersRight(spec, reading, ALL_NUMBERS),
  },
  {
    name: 'PercentModel',
    excluded: [['reversed order and web addresses', /percents? of|per cents? of|https?:/]],
    isRight: percentRight,
  },
  {
    name: 'OrdinalModel',
    excluded: [
      [
        'places counted from where one stands, which have no number',
        /\b(?:last|next|previous|current)\b(?! to last)(?<!before the last)/i,
      ],
    ],
    isRight: ordinalRight,
  },
  {
    name: 'CurrencyModel',
    excluded: [
      [
        'prices as they are spoken, without the name of the small coin',
        /dollars? (?:and )?\d+\b\.?$|\bmao\b|USD \d+\b|\band fifty\b|dollars forty/i,
      ],
      ['amounts put together wrongly on purpose', /^\d+ \$?\d+ dollar|\bbills?\b|ரூ|\bsen\b/i],
    ],
    isRight: moneyRight,
  },
  {
    name: 'DimensionModel',
    excluded: [
      ['product codes', /scp|24703/i],
      ['units without a number', /recommended symbol/i],
      ['degrees whose scale is left out or stands apart, and inch marks', /\d ?degrees$|\d° [A-Z]|\d " /],
      ['abbreviations that are a time of day', /picometer/],
    ],
    isRight: dimensionRight,
  },
  { name: 'AgeModel', excluded: [], isRight: ageRight },
  {
    name: 'DateParser',
    excluded: [
      [
        'numeric dates that lack the year, or whose day and month could be swapped',
        /(?:^|\s)\d{1,2}[-./]\d{1,2}$|\b(?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|1[0-2])[-/,]\d+$/,
      ],
      ['three short numbers, which are the record of a team as well', /\b\d{1,2}-\d{1,2}-\d{2}\b/],
      ['bare numbers for days', /\b(?:the|on|the \w+day) \d{1,2}\b ?[.!]?$|\bthe \w+teen$/i],
      [
        'stretches counted on from another relative day',
        /\b(?:one|two|three|\d+) (?:(?:sun|mon|tues|wednes|thurs|fri|satur)days? |days? (?:before|after) (?:yesterday|tomorrow))|\blater$/i,
      ],
      ['weekdays counted without a month', /\b(?:first|second|third|fourth|fifth) \w+day$/i],
      ['the unnamed day, and chat', /\b(?:this|past|last|next|the) day$|few \w+ ago|tmrw/i],
    ],
    isRight: dateRight,
  },
  {
    name: 'DatePeriodParser',
    excluded: [
      ['messages of absence', /\b(?:ooo|out of office)\b/i],
      ['meetings asked of an assistant between two weekdays', /coordinate a/i],
      ['weeks by number', /\bweek \d/i],
      [
        'months in two numbers with loose spaces or a decimal point',
        /\d{4} ?[-/] | [-/]\d{4}|\b\d\d? [-/] \d|\d{4}\.\d|\b\d\d?- \d{4}/,
      ],
      ['bare numbers for days, and days without a year in figures', /\b\d\d?\/\d\d?\b(?!\/)|\bfrom \d\d to|\d+-\d+ in/],
      [
        'stretches counted on from the present',
        /\b(?:hence|in the future|(?:from|after|before) (?:today|tomorrow|yesterday)|days later)\b/i,
      ],
      [
        'the current week, weekend or season without any word that says which',
        /^(?:the|my) week|(?:out on|the) weekend|(?:leave|mid) (?:spring|summer|fall|autumn|winter)/i,
      ],
      ['periods named by another event', /month of |\bsame \w+ that|Year two|two thousand and tens/i],
      [
        'decades counted back from today in whole ones of the calendar',
        /\b(?:past|last|next|previous) (?:\d|two|three|few)\w* (?:decades|days)\b/i,
      ],
    ],
    isRight: periodRight,
  },
  {
    name: 'DurationParser',
    excluded: [['working days and decades before now', /business day|decades ago/i]],
    isRight: durationRight,
  },
];
