import { textOf } from '../../article/article.ts';
import { spellingFact } from '../../article/spellingFacts.ts';
import type { Span } from '../../text/span.ts';
import { mayMatch } from '../../text/triggers.ts';
import type { Quantity } from '../annotations.ts';
import type { Claim, StorySketch } from '../claims.ts';
import { isCasualty } from './casualties.ts';
import { countedAs } from './countedAs.ts';
import { rolesOf } from './figureRoles.ts';
import { frameAround } from './frames.ts';
import { type ArticleReading, claimOn, type SentenceReading, tokenAt } from './reading.ts';
import { verbGroup } from './verbGroup.ts';

/** Words before or after a number that make it a part, a rest, an order or a rate: no total to compare. */
const partBefore =
  /\b(?:followed with|follows with|sent|sends|contributed|contributes|supplied|of whom|of them|including|among (?:them|those|whom)|of which|another|a further|an additional|other|last|next|remaining|each|per|every|than|within|nearly all|previous|up to|extra)\s+(?:at least |about |around |some |the )?$/iu;
/** "Of the runners who had entered, 9,400 …" */
const partOf =
  /^\s*(?:of|among)\s+(?:the|its|their|these|those|all)\b[^.;]*,\s*(?:about |around |some |only |just )*$/iu;
const partAfter =
  /^\s*(?:of (?:the |its |their )?(?:\d|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)|of (?:them|whom|those|the|these|which|its|their)|more\b|others?\b|additional|further|each\b|per\b|apiece|a (?:day|week|month|year|head|piece|share|litre|barrel|ton))/iu;
const vague = new Set(
  'thing way time part point side half quarter third dozen day week month year hour minute second decade century age one'.split(
    ' ',
  ),
);
/** Papers that are signed, under one name: reports call the same ones agreements, protocols and documents. */
const papers = new Set('agreement protocol document memorandum treaty accord contract deal pact convention'.split(' '));
const ahead =
  /\b(?:will|expected to|plans? to|planned|due to|scheduled to|set to|hopes? to|to be|aims? to|intends? to|ahead of|would|could|may|might|demands?|wants?|expects?|seeks?|proposes?|insists? on)\b/iu;

/** Counts, amounts, shares, measures and durations, each with what stands around it. */
export function figureClaims({ article, sentences, story }: ArticleReading): Claim[] {
  if (!story) return [];
  return sentences.flatMap((reading) => {
    const { event, quantities } = reading;
    if (reading.block.kind === 'headline') return [];
    const lasting = durations(article, reading, story);
    const figures = quantities.flatMap((quantity): Claim[] => {
      const topic = comparesBack(article, reading, quantity) ? undefined : topicOf(article, reading, quantity);
      if (!topic) return [];
      const { low, high, approximate, unit } = quantity;
      const around = frameAround(reading, quantity, { start: quantity.start, end: quantity.noun?.end ?? quantity.end });
      const [lead, rest] = [
        article.text.slice(reading.start, quantity.start),
        article.text.slice(quantity.end, reading.end),
      ];
      const frame = { ...around, roles: rolesOf(quantity, lead, rest, around) };
      const value = {
        text: textOf(article, quantity),
        low,
        high,
        approximate,
        ...(topic.attribute === 'count' && quantity.head && { list: [quantity.head] }),
        ...(unit ? { unit } : topic.subject === 'papers/sign' && quantity.head ? { unit: quantity.head } : {}),
      };
      return [
        claimOn(article, quantity, { ...topic, value, event, story, frame, ...assertion(article, reading, quantity) }),
      ];
    });
    return [...figures, ...lasting];
  });
}

/** "Three years in prison", "lasted nine months": how long, in its own unit. */
function durations(article: ArticleReading['article'], reading: SentenceReading, story: StorySketch): Claim[] {
  return reading.times.flatMap((time): Claim[] => {
    const { kind, count, granularity, from, approximate = false } = time;
    if (kind !== 'duration' || count === undefined || count < 2 || from !== undefined) return [];
    const after = article.text.slice(time.end, reading.end);
    const before = article.text.slice(Math.max(reading.start, time.start - 40), time.start);
    if (
      /^\s*(?:ago|later|after|before|earlier|old|from now|more|of age|since)\b/iu.test(after) ||
      partBefore.test(before)
    )
      return [];
    const value = { text: textOf(article, time), low: count, high: count, approximate, unit: granularity };
    const facts = { attribute: 'duration', subject: granularity, value, event: reading.event, story };
    return [
      claimOn(article, time, { ...facts, frame: frameAround(reading, time), ...assertion(article, reading, time) }),
    ];
  });
}

/** Words that bring in another time or case to compare with. */
const lookingBack = /\b(?:previous|previously|ago|formerly|elsewhere|record|average|compared|comparison|than)\b/iu;

/**
 * The clause of a figure compares it with another time: "than the 40 of June", "40, when the last vote was held". Of
 * "rose to 58 per cent, from 55 per cent four years ago" only the second figure looks back.
 */
function comparesBack(article: ArticleReading['article'], reading: SentenceReading, { start, end }: Span): boolean {
  if (!mayMatch(lookingBack, article.text, reading.start, reading.end)) return false;
  const before = article.text.slice(reading.start, start).replace(/^.*[;:]/su, '');
  const after = article.text.slice(end, reading.end).replace(/[;:].*$/su, '');
  const ahead = /^,? (?:up|down|compared|from|against|after)\b/u.test(after) ? '' : after;
  return lookingBack.test(before) || lookingBack.test(ahead);
}

type TopicFacts = { readonly attribute: string; readonly subject?: string };

function topicOf(
  article: ArticleReading['article'],
  reading: SentenceReading,
  quantity: Quantity,
): TopicFacts | undefined {
  const { kind, noun, head, unit } = quantity;
  const end = noun?.end ?? quantity.end;
  if (isAboard(article, reading, quantity)) return undefined;
  if (
    kind === 'percentage' &&
    !reading.tokens.some(isPolled) &&
    /^\s+of (?:the |all )?(?:votes?|ballots?)\b/u.test(article.text.slice(quantity.end, reading.end))
  )
    return { attribute: 'share', subject: 'vote' };
  const before = article.text.slice(Math.max(reading.start, quantity.start - 40), quantity.start);
  // "19 of the 27 pieces" gives the whole; "the third of the 27" and "the oldest of the 27" do so as well.
  if (partBefore.test(before) || partOf.test(article.text.slice(reading.start, quantity.start))) return undefined;
  // A share is always of something, and an amount may be that of one share, dose or family.
  if (
    kind !== 'percentage' &&
    kind !== 'money' &&
    (partAfter.test(article.text.slice(end, reading.end)) ||
      partAfter.test(article.text.slice(quantity.end, reading.end)))
  )
    return undefined;
  switch (kind) {
    case 'money':
      return { attribute: 'money' };
    case 'percentage':
      return { attribute: 'share' };
    case 'measure':
      return { attribute: 'measure', subject: unit ?? '' };
    case 'cardinal':
      if (!head && /illion$/u.test(textOf(article, quantity))) return { attribute: 'money' };
      // A margin is worked out from the votes.
      if (/\b(?:margin|majority|gap|lead|difference)\b[^.;:]{0,20}$/iu.test(before)) return undefined;
      if (quantity.high === 1 || sideOf.test(article.text.slice(end, reading.end))) return undefined;
      if (head && papers.has(head) && isSigned(reading, quantity))
        return { attribute: 'count', subject: 'papers/sign' };
      return countOf(article, reading, quantity);
    default:
      return undefined;
  }
}

const casualties = new Set(['kill', 'injure', 'missing', 'evacuate', 'rescue', 'arrest']);

function countOf(
  article: ArticleReading['article'],
  reading: SentenceReading,
  quantity: Quantity,
): TopicFacts | undefined {
  if (isCasualty(article, reading, quantity)) return undefined;
  const subject = countedAs(article, reading, quantity);
  // What befell people has claims of its own.
  return subject === undefined || vague.has(subject) || casualties.has(subject)
    ? undefined
    : { attribute: 'count', subject };
}

/** "Five to two", "84 votes to 41": one side of a result. */
const sideOf = /^\s*(?:-|–|to|against)\s*(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|nil)/iu;

/** What a poll gives is not what was counted. */
const isPolled = spellingFact(({ lower }) =>
  /^(?:polls?|polled|pollsters?|survey|surveys|forecasts?|projections?|projected|exit)$/.test(lower),
);

/** Counted as people on board, with the casualties. */
function isAboard(article: ArticleReading['article'], { start, end }: SentenceReading, quantity: Quantity): boolean {
  if (quantity.head !== 'passenger') return false;
  const after = article.text.slice(quantity.noun?.end ?? quantity.end, end);
  return (
    /^\s+(?:were\s+)?(?:on board|aboard)\b/u.test(after) ||
    /\bcarrying\s+$/u.test(article.text.slice(start, quantity.start))
  );
}

function isSigned({ tokens, words }: SentenceReading, { start }: Quantity): boolean {
  const at = tokenAt(tokens, start);
  return words
    .slice(Math.max(0, at - 4), at + 6)
    .some((word) =>
      /^(?:sign(?:ed|ing|s)?|approv(?:e|ed|es|ing)|conclud(?:e|ed|es|ing)|seal(?:ed|s|ing)?|ratif(?:y|ied|ies))$/.test(
        word,
      ),
    );
}

/** Modality and polarity of the nearest verb before the figure in its clause, or else after it. */
function assertion(
  article: ArticleReading['article'],
  reading: SentenceReading,
  quantity: Span,
): Pick<Claim, 'modality' | 'polarity'> {
  const clause = article.text
    .slice(Math.max(reading.start, quantity.start - 70), quantity.start)
    .replace(/^.*[;:]/su, '');
  if (ahead.test(clause)) return { modality: 'planned', polarity: 'asserted' };
  if (reading.tokens.some(isPolled)) return { modality: 'possible', polarity: 'asserted' };
  const at = tokenAt(reading.tokens, quantity.start);
  for (let i = at - 1; i >= 0 && i >= at - 8; i--)
    if (/^VB[DZPN]?$/.test(reading.tokens[i]!.pos)) return pick(verbGroup(reading.tokens, i));
  for (let i = at + 1; i < reading.tokens.length && i <= at + 8; i++)
    if (/^VB[DZPN]?$/.test(reading.tokens[i]!.pos)) return pick(verbGroup(reading.tokens, i));
  return { modality: 'fact', polarity: 'asserted' };
}

function pick({ modality, polarity }: Pick<Claim, 'modality' | 'polarity'>): Pick<Claim, 'modality' | 'polarity'> {
  return { modality, polarity };
}
