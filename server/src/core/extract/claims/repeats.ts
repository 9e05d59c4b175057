import type { Quantity } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import { type ArticleReading, claimOn, type SentenceReading, tokenAt } from './reading.ts';

/** A figure of the article with its sentence and what it counts. */
interface Told {
  readonly figure: Quantity;
  readonly reading: SentenceReading;
  readonly thing: string;
}

/**
 * One thing counted twice in one article with two values: the second takes the first up again ("all 530 cameras" behind "350
 * body cameras"), or has its digits in another order in a sentence with the same words. Both figures are claims of one
 * topic, which only they share.
 */
export function repeatClaims({ article, sentences }: ArticleReading): Claim[] {
  const told = sentences
    .filter(({ block }) => block.kind !== 'headline' && block.kind !== 'heading')
    .flatMap((reading) =>
      reading.quantities.flatMap((figure): Told[] => {
        const thing = thingOf(article.text, reading, figure);
        return thing === undefined ? [] : [{ figure, reading, thing }];
      }),
    );
  const claims: Claim[] = [];
  for (const [thing, group] of byThing(told)) {
    // Where the article gives three values of such things, or comes back to the first, they are several things.
    if (group.length > most || new Set(group.map(({ figure }) => figure.low)).size !== 2) continue;
    const at = group.findIndex(({ figure }) => figure.low !== group[0]!.figure.low);
    const [later, earlier] = [group[at]!, group[at - 1]!];
    if (later.reading === earlier.reading || !isSame(article.text, earlier, later)) continue;
    const subject = `${thing}:${earlier.figure.low}:${later.figure.low}`;
    const times = (value: number) => group.filter(({ figure }) => figure.low === value).length;
    const odd = times(earlier.figure.low) === 1 && times(later.figure.low) > 1;
    for (const { figure } of [earlier, later]) {
      const value = {
        text: article.text.slice(figure.start, figure.noun?.end ?? figure.end).replace(/\s+/g, ' '),
        low: figure.low,
        high: figure.high,
        ...(odd && figure === earlier.figure && { unit: 'odd' }),
      };
      claims.push(
        claimOn(
          article,
          { start: figure.start, end: figure.noun?.end ?? figure.end },
          { attribute: 'twice', subject, value },
        ),
      );
    }
  }
  return claims;
}

/** So often a thing is told of only where there are many of it. */
const most = 12;

function byThing(told: readonly Told[]): Map<string, Told[]> {
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    const group = groups.get(one.thing);
    if (group) group.push(one);
    else groups.set(one.thing, [one]);
  }
  return groups;
}

const vague =
  /^(?:day|week|month|year|hour|minute|second|time|point|percent|way|part|thing|degree|age|decade|century|one|other|more|dollar|euro|pound|goal|run|win|loss)$/;
const toll = /\b(?:kill(?:ed|ing|s)|dead|died|deaths?|death toll|toll|lost their lives|victims|lives)\b/i;

/** What a figure counts: the noun, the unit of a measure, a currency, or "dead"; undefined where that says too little. */
function thingOf(text: string, reading: SentenceReading, figure: Quantity): string | undefined {
  const { kind, low, high, bound, head, unit } = figure;
  if (low !== high || bound || low < 10) return undefined;
  const around = text.slice(
    Math.max(reading.start, figure.start - 25),
    Math.min(reading.end, (figure.noun?.end ?? figure.end) + 12),
  );
  if (kind === 'money' || (kind === 'measure' && !/^(?:°|km\/h|mph|%)/.test(unit ?? ''))) return `${kind}/${unit}`;
  if (kind !== 'cardinal') return undefined;
  // "Capacity: 12,400" in a box of facts, "a capacity of 12,400", "12,400 seats".
  if (/\bcapacity(?:: | of )$/i.test(text.slice(Math.max(reading.start, figure.start - 12), figure.start)))
    return 'seat';
  if ((head === undefined || /^(?:person|people|dead|death|life|victim)$/.test(head)) && toll.test(around))
    return 'dead';
  const board = /^ (?:people )?(?:on board|aboard)\b/.test(text.slice(figure.end, figure.end + 20));
  if (board) return 'aboard';
  const storey = /^-(?<noun>storey|story|page|seat|room|bed|member|acre|hectare)\b/.exec(
    text.slice(figure.end, figure.end + 12),
  );
  if (storey) return storey.groups!['noun'];
  return head === undefined || vague.test(head) ? undefined : head;
}

const otherMatter =
  /\b(?:another|other|others|additional|further|more|extra|each|every|per|average|last (?:year|month|week|season|time)|previous\w*|earlier|ago|since|(?:year|month|week|day)s? before|than|instead|rather|target\w*|goal|planned|expected|hoped|forecast\w*|originally|initially|at first|first|second|third|including|of (?:whom|which|them)|compared|up from|down from|from|rose|fell|increased?|grew|cut|reduced|only|remaining|left|rest|sold|wounded|injured|hurt|missing|against|sequel)\b/i;

function isSame(text: string, earlier: Told, later: Told): boolean {
  const around = ({ figure, reading }: Told) =>
    text.slice(
      Math.max(reading.start, figure.start - 45),
      Math.min(reading.end, (figure.noun?.end ?? figure.end) + 45),
    );
  if (otherMatter.test(around(later)) || otherMatter.test(around(earlier))) return false;
  const [x, y] = [earlier.figure.low, later.figure.low];
  const lead = text.slice(Math.max(later.reading.start, later.figure.start - 24), later.figure.start);
  const definite = /\b(?:the|all|all the|all of the|its|their|those|these|both|final toll of|toll of|loss of) $/i.test(
    lead,
  );
  const shared = sharedWords(earlier, later);
  if (isTurned(x, y))
    return later.thing === 'seat' || definite || shared > 0 || later.thing === 'aboard' || later.thing === 'dead';
  if (earlier.figure.approximate || later.figure.approximate || Math.max(x, y) > 3 * Math.min(x, y)) return false;
  const opening = text.slice(Math.max(earlier.reading.start, earlier.figure.start - 24), earlier.figure.start);
  if (later.thing === 'page') return long.test(lead) && long.test(opening);
  if (whole.test(lead) && shared > 0) return true;
  // Without the same digits only a whole that is taken up again is the same: "all 530 of them".
  const all = /\ball (?:of )?(?:the )?$/i.test(lead);
  return all && !/^-|\//.test(later.thing) && isOpen(text, later) && shared > 1;
}

/** A book has one length. */
const long = /\b(?:at|of|runs to|ran to|running to|fills|weighs in at|over|across) $/i;
/** Words behind which the whole of something stands. */
const whole =
  /\b(?:consists? of|consisted of|comprises?|comprised|is made up of|was made up of|a total of|in all|totals) $/i;

/** Nothing behind the noun narrows it: "all 52 samples taken in Split" are some of them. */
function isOpen(text: string, { figure, reading }: Told): boolean {
  const at = tokenAt(reading.tokens, figure.noun?.end ?? figure.end);
  const next = reading.tokens[at];
  return (
    next === undefined ||
    /^(?:VB[DPZ]|MD|[.,;:])$/.test(next.pos) ||
    /^(?:by|before|within)$/.test(text.slice(next.start, next.end))
  );
}

/** The same digits in another order, two at least that are no noughts at the end. */
function isTurned(x: number, y: number): boolean {
  const [one, other] = [x, y].map((value) => String(value).replace(/\D|0+$/g, '')) as [string, string];
  const sorted = (digits: string) => [...digits].sort().join('');
  return (
    one !== other &&
    one.length > 1 &&
    sorted(one) === sorted(other) &&
    Math.floor(Math.log10(x)) === Math.floor(Math.log10(y))
  );
}

/** How many nouns, verbs and names the two sentences have in common, what is counted apart. */
function sharedWords(one: Told, other: Told): number {
  const words = ({ reading, thing }: Told) =>
    new Set(
      reading.tokens
        .filter(({ pos, lower }) => /^(?:NN|VB|JJ)/.test(pos) && lower.length > 3 && !common.test(lower))
        .map(({ lower }) => lower.replace(/(?:s|ed|ing)$/, '').slice(0, 6))
        .filter((word) => !thing.startsWith(word.slice(0, 5)) && !word.startsWith(thing.slice(0, 5))),
    );
  const others = words(other);
  return [...words(one)].filter((word) => others.has(word)).length;
}

const common =
  /^(?:said|says|were|have|been|will|year|years|people|also|million|billion|thousand|made|make|told|according|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)$/;
