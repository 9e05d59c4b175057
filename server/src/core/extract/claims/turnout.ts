import { textOf } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import type { Quantity } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import type { NamedMention } from './nameKeys.ts';
import { type ArticleReading, claimOn, type SentenceReading } from './reading.ts';

/** Words for those who take part, by what is counted: reports use the words of a row for one another. */
const groups: readonly string[] = [
  'troops soldier peacekeeper serviceman servicemember fighter personnel troop',
  'runners athlete competitor entrant starter rider swimmer runner',
  'visitors spectator fan festivalgoer festival-goer attendee guest visitor',
  'delegates delegate participant',
  'teams team side club',
];
const groupOf = new Map(groups.flatMap((row) => row.split(' ').map((word) => [word, row.split(' ')[0]!] as const)));

/** Between the name of a happening and the number of those who took part in it. */
const drew =
  /^[”"’']?,?\s+(?:(?:had|has|have|this year)\s+)?(?:brought together|brings together|involved|drew|attracted|gathered|featured|assembled|saw|counted|with|was attended by|was joined by)\s+(?:(?:some|about|around|nearly|almost|more than|over|at least)\s+)?$/iu;
/** Between the number with its noun and the name. */
const tookPart =
  /^\s+(?:(?:took|take|taking) part in|participat(?:ed|ing|e) in|compet(?:ed|ing) (?:in|at)|attended|attending|joined|at|in|for)\s+(?:the\s+)?(?:(?:exercises?|drills?|festival|race|fair)\s+)?[“"‘']?$/iu;
/** "The number of soldiers at the exercise at 2,800". */
const numbered = /\bnumber of (?<noun>\p{L}+?)s? (?:at|in|of|taking part in) (?:the )?[“"‘']?$/iu;
const at = /^[”"’']?\s+(?:at|was|is|to be|as|to)\s+$/u;
const part = /\b(?:of|another|other|further|including|first|extra|each)\s+(?:the|its|his|their|whom)?\s*$/iu;

/** How many took part in a happening that has a name of its own. */
export function turnoutClaims({ article, sentences }: ArticleReading): Claim[] {
  return sentences.flatMap((reading) => {
    const named = reading.names
      .filter(({ mention }) => mention.type === 'event')
      .map((name) => withYear(article, name));
    if (named.length === 0) return [];
    return reading.quantities.flatMap((quantity): Claim[] => {
      if (
        quantity.kind !== 'cardinal' ||
        part.test(article.text.slice(Math.max(0, quantity.start - 24), quantity.start))
      )
        return [];
      const found =
        named.length > 1 ? byOrder(article, reading, named, quantity) : byWords(article, reading, named[0]!, quantity);
      if (!found) return [];
      const { event, group } = found;
      const { low, high, approximate } = quantity;
      // A name with its year or number is of one happening; others come again every year.
      const once = /\d/.test(event.key);
      if (!once && !reading.event) return [];
      return [
        claimOn(article, quantity, {
          attribute: 'turnout',
          subject: `${group}/${event.key}`,
          value: { low, high, approximate, text: textOf(article, quantity) },
          ...(!once && { event: reading.event }),
        }),
      ];
    });
  });
}

interface NamedEvent extends Span {
  readonly key: string;
}

interface Found {
  readonly event: NamedEvent;
  readonly group: string;
}

/** A year after the name belongs to it. */
function withYear(article: ArticleReading['article'], { mention, key }: NamedMention): NamedEvent {
  const year = /^ (?:19|20)\d\d\b/.exec(article.text.slice(mention.end, mention.end + 6))?.[0] ?? '';
  return { key: key + year, start: mention.start, end: mention.end + year.length };
}

function byWords(
  article: ArticleReading['article'],
  reading: SentenceReading,
  event: NamedEvent,
  { start, end, head, noun }: Quantity,
): Found | undefined {
  const group = groupOf.get(head ?? '');
  if (event.end <= start) {
    const between = article.text.slice(event.end, start);
    if (group && drew.test(between)) return { event, group };
    const counted = numbered.exec(article.text.slice(reading.start, event.start))?.groups?.['noun'];
    const whole = counted && groupOf.get(counted.toLowerCase());
    return whole && at.test(between) && head === undefined ? { event, group: whole } : undefined;
  }
  return group && tookPart.test(article.text.slice(noun?.end ?? end, event.start)) ? { event, group } : undefined;
}

/** "A and B, with 900 troops in the first and 400 in the second": the noun stands with the first number. */
function byOrder(
  article: ArticleReading['article'],
  { quantities, end: stop }: SentenceReading,
  named: readonly NamedEvent[],
  { end, head, noun, start }: Quantity,
): Found | undefined {
  const order = /^\s+(?:in|at|for) the (?<nth>first|second)\b/iu.exec(article.text.slice(noun?.end ?? end, stop))
    ?.groups?.['nth'];
  const before = named.filter((event) => event.end <= start);
  if (!order || before.length !== 2) return undefined;
  const counted = head ?? quantities.find((one) => one.end <= start && groupOf.has(one.head ?? ''))?.head;
  const group = groupOf.get(counted ?? '');
  return group ? { event: before[order.toLowerCase() === 'first' ? 0 : 1]!, group } : undefined;
}
