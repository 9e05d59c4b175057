import type { Span } from '../../text/span.ts';
import type { Claim } from '../claims.ts';
import { type Moment, momentOf, precedes } from './moments.ts';
import { type ArticleReading, claimOn } from './reading.ts';

/** Fewer items with a date may stand in any order. */
const least = 4;

/** "2019: …", where the year is too bare to be read as a date. */
const leadingYear = /^(?:\d{1,2}[.)] |[-–•*] ?)?\**(?<year>1[5-9]\d\d|20\d\d)\b/;

/** A list of dated items in the order of time but for one: the two that stand the wrong way round. */
export function timelineClaims({ article, sentences }: ArticleReading): Claim[] {
  const lists: (Span & { readonly moment: Moment })[][] = [];
  const firstOf = new Map([...sentences].reverse().map((sentence) => [sentence.block, sentence] as const));
  let last: number | undefined;
  for (const block of article.blocks) {
    const first = block.kind === 'listItem' ? firstOf.get(block) : undefined;
    const time = first?.times.find(({ start }) => /^[\s\p{P}\d]*$/u.test(article.text.slice(block.start, start)));
    const year = first && leadingYear.exec(article.text.slice(first.start, first.end))?.groups?.['year'];
    const moment = time ? momentOf(article.text, time) : year ? yearMoment(Number(year)) : undefined;
    if (block.kind !== 'listItem') last = undefined;
    if (!first || !moment) continue;
    if (last === undefined) lists.push([]);
    last = block.end;
    lists.at(-1)!.push({ start: time?.start ?? first.start, end: first.end, moment });
  }
  return lists.flatMap((items): Claim[] => {
    const steps = items.slice(1).map((item, i) => precedes(item.moment, items[i]!.moment));
    const wrong = steps.flatMap((back, i) => (back ? [i] : []));
    if (items.length < least || steps.includes(undefined) || wrong.length !== 1) return [];
    const [one, other] = [items[wrong[0]!]!, items[wrong[0]! + 1]!];
    const span = { start: one.start, end: other.end };
    const [here, words] = [one, other].map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' '));
    return [
      claimOn(
        article,
        { start: one.start, end: one.end },
        {
          attribute: 'backwards',
          subject: `${span.start}:${words!.toLowerCase()}`,
          value: { text: here!, unit: `“${words}” stands behind it in a list in the order of time` },
        },
      ),
    ];
  });
}

function yearMoment(year: number): Moment {
  return { scale: 'year', from: year, to: year, yearless: false };
}
