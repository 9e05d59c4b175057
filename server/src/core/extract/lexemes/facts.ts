/**
 * What a lexeme is, as bits: its kind, whether space comes before, and the classes its word or sign belongs to. Parsers say
 * in these bits what must stand behind or around the word they begin at, so that most are never tried.
 */
export const WORD = 1;
export const NUMBER = 1 << 1;
export const SYMBOL = 1 << 2;
/** Nothing: what stands outside a sentence. */
export const END = 1 << 3;
/** White space (a line break counts) or the start of the text comes before. */
export const SPACED = 1 << 4;

/** Names and short names of months. */
export const MONTH = 1 << 5;
/** Names and short names of days of the week, singular and plural. */
export const WEEKDAY = 1 << 6;
/** Units of durations ("years", "hrs", "century"). */
export const UNIT = 1 << 7;
/** What a period is cut into ("week", "halves", "third"). */
export const PERIOD = 1 << 8;
export const HALF_QUARTER = 1 << 9;
/** Number words. */
export const NUMERAL = 1 << 10;
/** What else goes on with a number ("point", "bn", "thirds", "^") or stands before it ("minus"). */
export const NUMBER_PART = 1 << 11;
/** "st", "nd", "rd", "th". */
export const SUFFIX = 1 << 12;
/** What joins two numbers or days in words. */
export const JOIN = 1 << 13;
export const HYPHEN = 1 << 14;
/** Longer dashes. */
export const DASH = 1 << 15;
export const SLASH = 1 << 16;
/** A colon, half of a day and what else shows a time of day. */
export const CLOCK = 1 << 17;
/** "a" and "an". */
export const ARTICLE = 1 << 18;
/** What may stand between a number and a unit of time ("full", "odd", "+"), and amounts without a number ("few"). */
export const AMOUNT = 1 << 19;
/** "in", "of", "out", "at". */
export const PREPOSITION = 1 << 20;
export const APOSTROPHE = 1 << 21;
/** Letters that make a decade, an era or a part of a year of a number ("s", "AD", "Q"). */
export const ERA = 1 << 22;
export const ANNIVERSARY = 1 << 23;
export const CENTURY = 1 << 24;
/** Decades in words and hundreds of years. */
export const DECADE = 1 << 25;
/** Names of currencies (words with letters beyond ASCII may be one), and the signs of dollars and yen, before which letters may stand. */
export const MONEY = 1 << 26;
export const PERCENT = 1 << 27;
/** Seasons and parts of the day. */
export const DAY_PART = 1 << 28;
/** A full stop, which ends a short form as well. */
export const STOP = 1 << 29;
/** "before", "after". */
export const SIDE = 1 << 30;
/** Words that tell what is to come or is over, and what parts clauses. */
export const TENSE = 1 << 31;
