import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { mayMatch } from '../../text/triggers.ts';
import { dayOf, isBeside, isDay, shownDay } from './holidayDates.ts';
import { isSpoken, oneLine, type ToldSentence } from './toldSentences.ts';

/**
 * Feasts and days of remembrance that are kept on the same days of every year: name | MM-DD, and further days where churches
 * of the older calendar or some countries keep another. By the calendars of the Church of England and of the United Nations.
 */
const rows = `New Year's Day|01-01 01-14
New Year's Eve|12-31
Twelfth Night|01-05 01-06
Epiphany|01-06 01-19
Burns Night|01-25
Holocaust Memorial Day|01-27
Candlemas|02-02 02-15
Valentine's Day|02-14
St David's Day|03-01
International Women's Day|03-08
St Patrick's Day|03-17
April Fools' Day|04-01
Earth Day|04-22
St George's Day|04-23 05-06
Anzac Day|04-25
Juneteenth|06-19
Bastille Day|07-14
Michaelmas|09-29
Halloween|10-31
All Hallows' Eve|10-31
All Saints' Day|11-01
All Souls' Day|11-02
Bonfire Night|11-05
Guy Fawkes Night|11-05
St Martin's Day|11-11
Armistice Day|11-11
St Andrew's Day|11-30 12-13
World AIDS Day|12-01
St Nicholas' Day|12-05 12-06 12-19
Human Rights Day|12-10 03-21
St Lucy's Day|12-13
Christmas Eve|12-24 01-06
Christmas Day|12-25 01-07
Boxing Day|12-26
St Stephen's Day|12-26 01-09`;

const days: ReadonlyMap<string, readonly string[]> = new Map(
  rows.split('\n').map((row) => {
    const [name, list] = row.split('|') as [string, string];
    return [plain(name), list.split(' ')];
  }),
);

/** A name without apostrophes and with "St" for "Saint". */
function plain(name: string): string {
  return name
    .replace(/['’.]/g, '')
    .replace(/^Saint /, 'St ')
    .toLowerCase();
}

const words = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${rows
    .split('\n')
    .map((row) => row.slice(0, row.indexOf('|')).replaceAll("'", "['’]").replace(/^St /, '(?:St\\.?|Saint) '))
    .join('|')})(?![\p{L}-])`,
  'gu',
);

/** Whether a holiday falls on one day wherever it is kept. */
export function isFeast(name: string): boolean {
  return days.has(plain(name));
}

/** "On St Andrew's Day, 25 January": a feast beside another day than its own. */
export function* feastFindings(article: AnnotatedArticle, told: ToldSentence): Iterable<ArticleFinding> {
  if (!mayMatch(words, article.text, told.start, told.end)) return;
  if (/\b(?:observed|substitut\w+|in lieu|instead|moved|postponed|day off|bank holiday)\b/i.test(told.text)) return;
  for (const match of told.text.matchAll(words)) {
    const feast = { start: told.start + match.index, end: told.start + match.index + match[0].length };
    const lead = told.text.slice(0, match.index);
    if (isSpoken(article, feast) || /\b(?:eve of|before|after|until|between|to|than)(?: the)? $/i.test(lead)) continue;
    const own = days.get(plain(match[0])) ?? [];
    const date = told.times.find((time) => isDay(time) && isBeside(article.text, feast, time));
    const day = date && dayOf(article, date);
    if (!date || day === undefined || own.includes(day)) continue;
    yield {
      at: { start: Math.min(feast.start, date.start), end: Math.max(feast.end, date.end) },
      message: `${match[0]} is on ${shownDay(own[0]!)}, not on ${oneLine(article, date)}.`,
    };
  }
}
