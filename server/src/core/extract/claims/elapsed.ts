import type { Claim } from '../claims.ts';
import { nameAfter, passagesOf } from './passages.ts';
import { type ArticleReading, claimOn } from './reading.ts';

const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  'a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 fifteen:15 twenty:20 thirty:30 forty:40 fifty:50 half:0.5 couple:2'
    .split(' ')
    .map((entry) => [entry.split(':')[0]!, Number(entry.split(':')[1])]),
);
const amount = String.raw`(?<amount>half an|a couple of|an?|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)[\s-]+(?<unit>minutes?|hours?)`;
const setOut = String.raw`(?:(?:(?:it|they|she|he|the\s+(?:\p{Ll}+\s+)?\p{Ll}+)\s+)?(?:had\s+)?(?:left|leaving|departed|departing|set(?:ting)?\s+(?:off|out|sail)|sailed|sailing|took\s+off|taking\s+off|lifted\s+off|lift-?off|take-?off|departure)(?:\s+from)?)`;
/** "Twenty minutes after it had left X", "an hour out of X", "ten minutes into the flight". */
const gone = new RegExp(
  String.raw`\b${amount}\s+(?:after\s+${setOut}|out\s+of|out\s+from|into\s+(?:the|its|a|their)\s+(?:flight|crossing|journey|voyage|trip|ride))(?=[\s.,;]|$)`,
  'giu',
);

/** How long after setting out something happened, in minutes. Only what befell the ship, plane or train on the way. */
export function elapsedClaims({ article, sentences, main, incident }: ArticleReading): Claim[] {
  return sentences.flatMap((reading) => {
    const event = reading.event === main ? (incident ?? main) : reading.event;
    if (!event) return [];
    return [...passagesOf(article, reading, gone)].flatMap(({ start, end, text, groups }): Claim[] => {
      const words = groups['amount']!.toLowerCase();
      const count = words === 'half an' ? 0.5 : words === 'a couple of' ? 2 : (numbers[words] ?? Number(words));
      const minutes = count * (/^hour/i.test(groups['unit']!) ? 60 : 1);
      const from = nameAfter(article, reading, end, /^\s+(?:the\s+)?$/u);
      const value = { text, low: minutes, high: minutes, ...(from && { list: [from.key] }) };
      return [claimOn(article, { start, end: from?.mention.end ?? end }, { attribute: 'elapsed', value, event })];
    });
  });
}
