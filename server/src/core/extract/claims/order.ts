import type { Span } from '../../text/span.ts';
import type { Claim, EventSketch } from '../claims.ts';
import {
  clauseAt,
  type Deed,
  deedAfter,
  deedBefore,
  mainClause,
  nounDeedAfter,
  nounDeedBefore,
  verbIn,
} from './deedPhrases.ts';
import { type ArticleReading, claimOn, type SentenceReading } from './reading.ts';

/** No article tells the order of so many pairs of events; a broken file may. */
const most = 200;

/**
 * Which of two events came first, where a sentence says so. Keyed by the two deeds; `list` holds the events, the earlier
 * one first, each as the deed and the terms that tell whose it is.
 */
export function orderClaims({ article, sentences }: ArticleReading): Claim[] {
  const claims: Claim[] = [];
  const told = new Set<string>();
  const add = (event: EventSketch, { first, second, dated }: Order, span: Span, text: string) => {
    const list = [first, second].map(({ deed, terms }) => [deed, ...terms].join(' | '));
    const key = `${event.index} ${list.join(' < ')}`;
    if (told.has(key) || claims.length >= most) return;
    told.add(key);
    const value = { text: text.replace(/\s+/g, ' '), list, ...(dated && { unit: 'dated' }) };
    const subject = [first.deed, second.deed].sort().join('|');
    claims.push(claimOn(article, span, { attribute: 'order', subject, value, event }));
  };
  let dated: readonly DatedDeed[] = [];
  for (const reading of sentences) {
    const { event } = reading;
    if (!event || reading.tokens.length > 80) continue;
    for (const order of ordersIn(reading)) {
      const { first, second } = order;
      const span = { start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) };
      add(event, order, span, article.text.slice(span.start, span.end));
    }
    const now = datedDeed(reading, event);
    if (!now) continue;
    for (const past of dated) {
      if (past.event.index !== event.index || past.day === now.day || !(now.terms.length && past.terms.length))
        continue;
      const [first, second] = past.day < now.day ? [past, now] : [now, past];
      const text = [past, now].map(({ start, end }) => article.text.slice(start, end)).join(' … ');
      add(event, { first, second, dated: true }, { start: now.start, end: now.end }, text);
    }
    dated = [...dated.slice(-near), now];
  }
  return claims;
}

/** So many dated events before one are compared with it. */
const near = 5;

interface DatedDeed extends Deed {
  readonly event: EventSketch;
  /** ISO date. */
  readonly day: string;
}

/** The deed of a sentence that tells only one, with its day: "The council voted on 3 May 2031." */
function datedDeed(reading: SentenceReading, event: EventSketch): DatedDeed | undefined {
  const { tokens, words, times } = reading;
  const [time, ...others] = times.filter(({ kind }) => kind === 'date');
  if (!time?.from || time.from !== time.to || time.granularity !== 'day' || time.approximate || others.length)
    return undefined;
  const end = words.at(-1) === '.' ? tokens.length - 1 : tokens.length;
  if (
    end > 30 ||
    words.slice(0, end).some((word) => /^(?:before|after|until|by|since|that|which|who|and|but)$/.test(word))
  )
    return undefined;
  const verb = verbIn(reading, 0, end);
  if (typeof verb !== 'object' || verb.to !== end) return undefined;
  const deed = clauseAt(reading, verb);
  return deed && { ...deed, event, day: time.from };
}

interface Order {
  readonly first: Deed;
  readonly second: Deed;
  /** Two days tell it, not a word like “before”. */
  readonly dated?: boolean;
}

function ordersIn(reading: SentenceReading): Order[] {
  return reading.words.flatMap((word, cue): Order[] => {
    if (word === 'before' || word === 'after') {
      const hinge = leadIn(reading, cue);
      const there = deedAfter(reading, cue);
      const here = hinge === 0 ? mainClause(reading, cue) : deedBefore(reading, hinge);
      // The span takes in a cue that stands first.
      const main = here && hinge === 0 ? { ...here, start: reading.tokens[0]!.start } : here;
      // "before leaving the city, Berg signed": who left is who signed.
      const filled =
        there && here && there.terms.length === 0 && there.bare ? { ...there, terms: here.subject } : there;
      return pair(main, filled, word === 'before');
    }
    // "The evacuation preceded the collapse", "the vote was followed by the resignation".
    if (word === 'preceded' || word === 'followed') {
      const passive = reading.words[cue + 1] === 'by';
      const named = nounDeedBefore(reading, passive ? cue - 1 : cue);
      const other = nounDeedAfter(reading, passive ? cue + 1 : cue);
      return pair(named, other, (word === 'preceded') !== passive);
    }
    return [];
  });
}

function pair(here: Deed | undefined, there: Deed | undefined, hereFirst: boolean): Order[] {
  if (!here || !there || (here.terms.length === 0 && there.terms.length === 0)) return [];
  return [hereFirst ? { first: here, second: there } : { first: there, second: here }];
}

const adverbs =
  /^(?:shortly|soon|just|immediately|long|well|right|only|even|days?|hours?|minutes?|weeks?|months?|years?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}|few|some|several|half|the|day|week|night|month|year)$/;

/** Index of the first word of "three days before", "shortly after". */
function leadIn({ words }: SentenceReading, cue: number): number {
  let first = cue;
  while (first > 0 && cue - first < 4 && adverbs.test(words[first - 1]!)) first--;
  return words[first - 1] === ',' && first > 1 ? first - 1 : first;
}
