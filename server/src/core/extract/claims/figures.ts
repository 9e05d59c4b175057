import { textOf } from '../../article/article.ts';
import type { Quantity } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import { contextOf } from './contexts.ts';
import { type ArticleReading, claimOn, type SentenceReading, tokenAt } from './reading.ts';
import { verbGroup } from './verbGroup.ts';

/** Words before or after a number that make it a part, a rest, an order or a rate: no total to compare. */
const partBefore =
  /\b(?:of whom|of them|including|among (?:them|those|whom)|of which|another|a further|an additional|other|of the|last|next|remaining|each|per|every|than|within|nearly all|previous|up to|extra)\s+(?:at least |about |around |some |the )?$/iu;
const partAfter =
  /^\s*(?:of (?:them|whom|those|the|these|which|its|their)|more\b|others?\b|additional|further|each\b|per\b|apiece|a (?:day|week|month|year|head|piece|share|litre|barrel|ton))/iu;
const vague = new Set(
  'thing way time part point side half quarter third dozen person people day week month year hour minute second decade century age one'.split(
    ' ',
  ),
);
/** Papers that are signed, under one name: reports call the same ones agreements, protocols and documents. */
const papers = new Set('agreement protocol document memorandum treaty accord contract deal pact convention'.split(' '));
const ahead =
  /\b(?:will|expected to|plans? to|planned|due to|scheduled to|set to|hopes? to|to be|aims? to|intends? to|ahead of|would|could|may|might|demands?|wants?)\b/iu;

/** Counts, amounts, shares, measures, votes and scores of the happening a sentence tells of, each with its context. */
export function figureClaims({ article, sentences }: ArticleReading): Claim[] {
  return sentences.flatMap((reading) => {
    const { event, quantities } = reading;
    if (!event || reading.block.kind === 'headline') return [];
    return quantities.flatMap((quantity): Claim[] => {
      const topic = topicOf(article, reading, quantity);
      if (!topic) return [];
      const { low, high, approximate, unit } = quantity;
      const score = topic.attribute === 'votes' || topic.attribute === 'score';
      // The sides in falling order, so that "won 3-1" and "lost 1-3" are one value.
      const sides = Math.max(low, high) + Math.min(low, high) / 1000;
      const value = {
        text: textOf(article, quantity),
        list: contextOf(reading, quantity, 9, 9),
        ...(score ? { low: sides, high: sides } : { low, high, approximate }),
        ...(unit ? { unit } : topic.subject === 'papers/sign' && quantity.head ? { unit: quantity.head } : {}),
      };
      return [claimOn(article, quantity, { ...topic, value, event, ...assertion(article, reading, quantity) })];
    });
  });
}

type TopicFacts = { readonly attribute: string; readonly subject?: string };

function topicOf(
  article: ArticleReading['article'],
  reading: SentenceReading,
  quantity: Quantity,
): TopicFacts | undefined {
  const { kind, noun, head, unit } = quantity;
  if (kind === 'score') return score(reading);
  const end = noun?.end ?? quantity.end;
  if (isAboard(article, reading, quantity)) return undefined;
  if (
    kind === 'percentage' &&
    !reading.words.some((word) => polled.test(word)) &&
    /^\s+of (?:the |all )?(?:votes?|ballots?)\b/u.test(article.text.slice(quantity.end, reading.end))
  )
    return { attribute: 'share', subject: 'vote' };
  if (partBefore.test(article.text.slice(Math.max(reading.start, quantity.start - 40), quantity.start)))
    return undefined;
  if (
    partAfter.test(article.text.slice(end, reading.end)) ||
    partAfter.test(article.text.slice(quantity.end, reading.end))
  )
    return undefined;
  switch (kind) {
    case 'money':
      return { attribute: 'money', subject: unit ?? '' };
    case 'percentage':
      return { attribute: 'share' };
    case 'measure':
      return { attribute: 'measure', subject: unit ?? '' };
    case 'cardinal':
      if (!noun || !head || vague.has(head) || quantity.high === 1) return undefined;
      return { attribute: 'count', subject: papers.has(head) && isSigned(reading, quantity) ? 'papers/sign' : head };
    default:
      return undefined;
  }
}

/** What a poll gives is not what was counted. */
const polled = /^(?:polls?|polled|pollsters?|survey|surveys|forecasts?|projections?|projected|exit)$/;

/** Counted as people on board, with the casualties. */
function isAboard(article: ArticleReading['article'], { start, end }: SentenceReading, quantity: Quantity): boolean {
  if (quantity.head !== 'passenger') return false;
  const after = article.text.slice(quantity.noun?.end ?? quantity.end, end);
  return (
    /^\s+(?:were\s+)?(?:on board|aboard)\b/u.test(after) ||
    /\bcarrying\s+$/u.test(article.text.slice(start, quantity.start))
  );
}

function score({ words, event, quantities }: SentenceReading): TopicFacts | undefined {
  if (quantities.filter(({ kind }) => kind === 'score').length > 1) return undefined;
  if (words.some((word) => notFinal.test(word))) return undefined;
  if (words.some((word) => voting.test(word))) return { attribute: 'votes' };
  return event!.kinds.includes('match') ? { attribute: 'score' } : undefined;
}

const voting = /^(?:vote[sd]?|voting|ballot|ruled|approved|rejected|passed)$/;
const notFinal =
  /^(?:half-time|halftime|aggregate|sets?|lead|led|leading|trailed|trailing|interval|earlier|previous|last|first|series|tournament)$/;

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
  quantity: Quantity,
): Pick<Claim, 'modality' | 'polarity'> {
  const clause = article.text
    .slice(Math.max(reading.start, quantity.start - 70), quantity.start)
    .replace(/^.*[;:]/su, '');
  if (ahead.test(clause)) return { modality: 'planned', polarity: 'asserted' };
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
