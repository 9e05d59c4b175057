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

/** Number words that may stand beside others, for criteria that speak of numbers in words. */
const NUMBER_WORD =
  '(?:an?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty|hundred|thousand|million|billion)';

const words = (pattern: string) => new RegExp(pattern.replaceAll('NUMBER', NUMBER_WORD), 'i');

/**
 * Each file with what is left out of it and why. A criterion names a feature of the wording, whether the case is read rightly
 * or not, and holds for the development and the final cases alike. The rows stand in the order in which they are applied,
 * what has least to do with articles first, until a quarter of the cases is reached.
 */
export const FILES: readonly SpecFile[] = [
  {
    name: 'NumberModel',
    excluded: [
      ['formulas: powers of other bases than ten', /(?<!10)\^/],
      ['division in words', words('\\bover (?:\\d|NUMBER)')],
      [
        'numbers put together so that nobody would write them: digits with a denominator in words, tens and units with "and"',
        words('\\d \\w+ths\\b|\\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) and NUMBER and'),
      ],
      [
        'large numbers run together with a denominator, in which nothing parts the two',
        /^(?!.*\band\b).*\b(?:hundred|thousand|million|billion|trillion)\b.*\w(?:ths?|rds|sts)\b|hundred[- ]\w+ths\b/i,
      ],
      [
        'network addresses, telephone numbers and product codes',
        /(?:\d+\.){2,}\d|\d-\d{3}-|\bphone\b|\b\d{3} \d{4}\b|\b[A-Z]{2,}-?\d/,
      ],
      [
        'hyphens between spaces as a sign, or inside a number that a denominator follows',
        /^\s?-\s+\d|\w - \w+ hundred/,
      ],
      ['prefixes of units without a unit', /\d\s+[kKMGT]\b|\d[GT]\b/],
      ['decimal commas, and lists of numbers without a space', /(?<![\d,])\d{1,3}(?:,\d{1,2})+(?![\d,])/],
      ['private abbreviations', /\bdo?zs?\b/i],
    ],
    isRight: (spec, reading) => numbersRight(spec, reading, ALL_NUMBERS),
  },
  {
    name: 'PercentModel',
    excluded: [['the number behind its sign', /percents? of \w|per cents? of \w|% of \d/]],
    isRight: percentRight,
  },
  {
    name: 'OrdinalModel',
    excluded: [
      [
        'places counted from where one stands ("the next one"), which have no number',
        /\b(?:last|next|previous|current)\b(?! to (?:the )?last)(?<!(?:to|before)(?: the)? last)/i,
      ],
    ],
    isRight: ordinalRight,
  },
  {
    name: 'CurrencyModel',
    excluded: [
      [
        'prices as they are spoken, without the name of the small coin',
        words(
          '(?:dollars?|euros?|pounds?|usd|eur|gbp|yuan|kuai|rupees?) (?:and )?(?:\\d\\d?|NUMBER(?: NUMBER)?)[.!?]?$|\\bmao\\b|\\d and NUMBER[.!?]?$|\\b(?:USD|EUR|GBP) \\d\\d?\\b more',
        ),
      ],
      [
        'signs of a script the articles are not in, and names before the number',
        /[\u0900-\u0dff]|\b(?:sen|fen|baht|won) \d/,
      ],
    ],
    isRight: moneyRight,
  },
  {
    name: 'DimensionModel',
    excluded: [
      [
        'degrees whose scale is left out or stands apart, and inch marks',
        /\d ?degrees\b(?<!(?:turn|rotate) .*)(?! (?:celsius|fahrenheit|c|f)\b)|\d ?° [A-Z]|\d " /i,
      ],
    ],
    isRight: dimensionRight,
  },
  { name: 'AgeModel', excluded: [], isRight: ageRight },
  {
    name: 'DateParser',
    excluded: [
      ['chat', /\btmrw?\b|\btmr\b/i],
      [
        'the day without any word that says which',
        /\b(?:this|past|last|next|previous|the|my) day\b(?! (?:after|before|of))/i,
      ],
      ['lengths that are not stated ("a few days ago")', /\b(?:few|several|some) \w+s\b/i],
      ['counted from a day that is told elsewhere', /\b(?:later|earlier|afterwards?)\b/i],
      ['weekdays counted without a month', /\b(?:first|second|third|fourth|fifth|last) \w+day$/i],
      ['bare numbers for days', /\b(?:the|on|for) \d{1,2}\b ?[.!?]?$/],
      [
        'numeric dates that lack the year, or whose day and month could be swapped',
        /(?:^|\s)\d{1,2}[-./]\d{1,2}[.!?]?$|\b(?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|1[0-2])[-/.,]\d+\b|\b\d\d?\/\d\d?,\d/,
      ],
      ['three short numbers, which are the record of a team as well', /\b\d{1,2}-\d{1,2}-\d{2}\b/],
    ],
    isRight: dateRight,
  },
  {
    name: 'DatePeriodParser',
    excluded: [
      ['messages of absence', /\bo+o\b|\bout[- ]of[- ]office\b/i],
      ['weeks by number', /\bweek \d+\b(?! ?[ap]\.?m)|\bweek \d+ \d/i],
      ['lengths that are not stated ("the past few days")', /\b(?:few|several|some) \w+s\b/i],
      [
        'months in two numbers with loose spaces or a decimal point, and a year before its month with a loose comma',
        /\d{4}(?: [-/] ?| ?[-/] )\d\d?\b(?![-/])|\b\d\d?(?: [-/] ?| ?[-/] )\d{4}\b|\d{4}\.\d|\d{4} ?, ?[A-Za-z]+$/,
      ],
      [
        'bare numbers for days, and days without a year in figures',
        /\b\d\d?\/\d\d?\b(?!\/)|\bfrom \d\d? (?:to|until|till) [A-Z]\w+ \d|\d+-\d+ in/,
      ],
      [
        'stretches counted on from another stretch or told in chat',
        /\b(?:hence|in the future|later$|later\.)|\w+s later\b/i,
      ],
      [
        'the current week, weekend or season without any word that says which',
        /^(?:the|my|our) (?:week|month|year)|(?:out on|(?<!over |at )the|my|our) weekend$|(?:leave|leave the|mid)[ -](?:spring|summer|fall|autumn|winter)\??$/i,
      ],
      ['periods named by another event', /\bmonth of \w+\W?\d|\bsame \w+ that/i],
      [
        'decades counted back from today in whole ones of the calendar',
        words('\\b(?:past|last|previous|next|coming) (?:\\d+|NUMBER) decades\\b'),
      ],
    ],
    isRight: periodRight,
  },
  {
    name: 'DurationParser',
    excluded: [],
    isRight: durationRight,
  },
];
