import type { Time } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import { type ArticleReading, claimOn } from './reading.ts';

const fate =
  /\b(?:people|persons|passengers|workers|miners|men|women|children|students|pupils|soldiers|fans|climbers|sailors|others?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|\d+))\s+(?:(?:were|had been|was|have been)\s+)?(?:killed|died|lost their lives|drowned|perished|injured|hurt|wounded)\b/iu;
/** Deaths that came later than the happening, and other days that stand beside them. */
const later =
  /\b(?:hospital|infirmary|succumb|later|since|funeral|buried|anniversary|inquest|another|further|fourth|fifth|report|published|trial|until|between|from|before|charged|arrested|identified|named|update)/iu;
const months = 'january february march april may june july august september october november december'.split(' ');
const written =
  /\b(?:(?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2})|(?<dayFirst>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<monthAfter>\p{L}{3,9}))\b/u;

/** On which day of the year people died or were hurt: the day of the happening itself. */
export function casualtyDateClaims({ article, sentences, main, incident }: ArticleReading): Claim[] {
  return sentences.flatMap((reading): Claim[] => {
    const event = reading.event === main ? (incident ?? main) : reading.event;
    const text = article.text.slice(reading.start, reading.end);
    // "LEEDS, May 4 — Three people …": the day of the report.
    const isDateline = ({ start, end }: Time) =>
      start - reading.start < 40 && /^[,\s]*(?:\([^()]{2,20}\)\s*)?[—–-]/u.test(article.text.slice(end, end + 30));
    const days = reading.times.filter((time) => time.kind === 'date' && !isDateline(time) && dayOf(time, article.text));
    if (!event || days.length !== 1 || !fate.test(text) || later.test(text)) return [];
    const [time] = days as [Time];
    if (!/\b(?:on|of|that|early|,)\s+(?:\p{L}+,?\s+)?$/u.test(article.text.slice(reading.start, time.start))) return [];
    const value = { text: article.text.slice(time.start, time.end), list: [dayOf(time, article.text)!] };
    return [claimOn(article, time, { attribute: 'casualty-date', value, event })];
  });
}

/** Month and day of a date as MM-DD, whether or not its year is known; undefined for weekdays alone and longer times. */
function dayOf({ start, end, from, to }: Time, text: string): string | undefined {
  const match = written.exec(text.slice(start, end));
  if (!match) return undefined;
  if (from && from === to) return from.slice(5);
  const name = (match.groups!['month'] ?? match.groups!['monthAfter'])!.toLowerCase();
  const month = months.findIndex((one) => one === name || (name.length === 3 && one.startsWith(name)));
  const day = match.groups!['day'] ?? match.groups!['dayFirst']!;
  return month < 0 ? undefined : `${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
