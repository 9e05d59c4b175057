import { textOf } from '../../article/article.ts';
import type { Quantity } from '../annotations.ts';
import type { Claim } from '../claims.ts';
import { singularOf } from '../singular.ts';
import { verbStem } from './nounPhrase.ts';
import { type ArticleReading, claimOn, type SentenceReading, tokenAt } from './reading.ts';
import { verbGroup } from './verbGroup.ts';

/** What an amount of money is, by words in its neighbourhood; the first row that fits counts. */
const roles: readonly (readonly [role: string, words: RegExp])[] = [
  ['fine', /\b(?:fin(?:e|ed|es)|penalt(?:y|ies))\b/iu],
  ['damage', /\b(?:damages?|destruction)\b/iu],
  ['compensation', /\b(?:compensation|settlement|payout|damages to)\b/iu],
  ['ransom', /\b(?:ransom|bail)\b/iu],
  ['prize', /\b(?:prize|purse|jackpot)\b/iu],
  ['profit', /\b(?:profits?|net income|earnings)\b/iu],
  ['loss', /\b(?:loss(?:es)?|deficit)\b/iu],
  ['revenue', /\b(?:revenues?|turnover|sales)\b/iu],
  ['debt', /\b(?:debts?|owed|owes)\b/iu],
  ['salary', /\b(?:salary|salaries|wages?|paid (?:him|her))\b/iu],
  ['price', /\b(?:bought|buy|sold|sell|price|priced|worth|valued?|deal|takeover|acquir(?:e|ed|ing)|acquisition|purchase|auction|bid)\b/iu],
  ['funding', /\b(?:invest(?:ed|ment|ing)?|fund(?:s|ed|ing)?|grants?|raised?|donat(?:e|ed|ion)|loans?|pledged?|aid)\b/iu],
  ['cost', /\b(?:costs?|costing|budget|project|spend|spent|bill)\b/iu],
];

/** Percentages with a name of their own: at most one of each in one happening. */
const shares = /\b(?<share>turnout|stake|unemployment|inflation|interest rate|pay rise|discount|majority|swing)\b/iu;

const partOf = /\b(?:of whom|of them|including|among (?:them|those|whom)|of which|another|a further|an additional|other|the other|of the|first|last|next|remaining|each|per|every|than|by|from|within|after|for|nearly all|previous)\s+(?:at least |about |around |some |the )?$/iu;
const notAll = /^\s*(?:of (?:them|whom|those|the|these|which|its|their)|more\b|others?\b|additional|further|each\b|per\b|a (?:day|week|month|year))/iu;
const vague = new Set('thing way time part point hour minute second day week month year decade century person people man woman child page line step mile metre meter kilometre foot percent degree number figure example reason kind type level side half quarter third dozen'.split(' '));
/** Papers that are signed, under one name: reports call the same ones agreements, protocols and documents. */
const papers = new Set('agreement protocol document memorandum treaty accord contract deal pact convention'.split(' '));

/** Counts, amounts of money, shares, votes and scores of the happening a sentence tells of. */
export function figureClaims({ article, sentences }: ArticleReading): Claim[] {
  return sentences.flatMap((reading) => {
    const { event } = reading;
    if (!event || reading.block.kind === 'headline') return [];
    return reading.quantities.flatMap((quantity): Claim[] => {
      const facts = factsOf(article, reading, quantity);
      if (!facts) return [];
      const { attribute, subject, verb, value } = facts;
      const { modality, polarity } = verb === undefined ? { modality: modalityNear(article, reading, quantity), polarity: 'asserted' as const } : verbGroup(reading.tokens, verb);
      const text = textOf(article, quantity);
      const plain = { low: quantity.low, high: quantity.high, approximate: quantity.approximate, ...(quantity.unit && { unit: quantity.unit }) };
      return [claimOn(article, quantity, { attribute, ...(subject !== undefined && { subject }), value: { text, ...(value ?? plain) }, event, modality, polarity })];
    });
  });
}

interface Facts {
  readonly attribute: string;
  readonly subject?: string;
  readonly verb?: number;
  readonly value?: Claim['value'];
}

function factsOf(article: ArticleReading['article'], reading: SentenceReading, quantity: Quantity): Facts | undefined {
  switch (quantity.kind) {
    case 'money':
      return money(article, reading, quantity);
    case 'percentage':
      return share(article, reading, quantity);
    case 'score':
      return score(reading, quantity);
    case 'cardinal':
      return count(article, reading, quantity);
    default:
      return undefined;
  }
}

/** The role whose word stands nearest to the amount, at most five words away. */
function money(article: ArticleReading['article'], reading: SentenceReading, quantity: Quantity): Facts | undefined {
  if (partOf.test(article.text.slice(reading.start, quantity.start)) && !/\b(?:for|by)\s+$/iu.test(article.text.slice(reading.start, quantity.start))) return undefined;
  if (notAll.test(article.text.slice(quantity.end, reading.end)) || reading.quantities.filter(({ kind }) => kind === 'money').length > 1) return undefined;
  const at = tokenAt(reading.tokens, quantity.start);
  const near = reading.tokens.slice(Math.max(0, at - 7), at + 9).map(({ text }) => text).join(' ');
  const role = roles.find(([, words]) => words.test(near))?.[0];
  return role === undefined ? undefined : { attribute: 'money', subject: role };
}

function share(article: ArticleReading['article'], reading: SentenceReading, quantity: Quantity): Facts | undefined {
  if (reading.quantities.filter(({ kind }) => kind === 'percentage').length > 1) return undefined;
  const name = shares.exec(article.text.slice(Math.max(reading.start, quantity.start - 50), Math.min(reading.end, quantity.end + 40)))?.groups!['share'];
  return name === undefined ? undefined : { attribute: 'share', subject: name.toLowerCase() };
}

/** The sides of a score in falling order, so that "won 3-1" and "lost 1-3" are one value. */
function score({ words, event, quantities }: SentenceReading, { low, high }: Quantity): Facts | undefined {
  if (quantities.filter(({ kind }) => kind === 'score').length > 1) return undefined;
  const voting = words.some((word) => /^vot/.test(word) || word === 'ballot' || word === 'ruled' || word === 'approved' || word === 'rejected');
  if (!voting && !event!.kinds.includes('match')) return undefined;
  if (words.some((word) => /^(?:half-time|halftime|aggregate|set|sets|lead|led|leading|trailed|trailing|interval|earlier|previous|last|first|series)$/.test(word))) return undefined;
  const value = Math.max(low, high) + Math.min(low, high) / 1000;
  return { attribute: voting ? 'votes' : 'score', value: { low: value, high: value } };
}

/** A number of things, keyed by the whole noun phrase or, for a single noun, by the noun with its verb. */
function count(article: ArticleReading['article'], reading: SentenceReading, quantity: Quantity): Facts | undefined {
  const { noun, head } = quantity;
  if (!noun || !head || vague.has(head) || quantity.high === 1) return undefined;
  const before = article.text.slice(Math.max(reading.start, quantity.start - 40), quantity.start);
  if (partOf.test(before) || notAll.test(article.text.slice(noun.end, reading.end))) return undefined;
  const verb = governing(reading, quantity.start, noun.end);
  if (papers.has(head) && verb !== undefined && /^sign/.test(reading.words[verb]!)) return { attribute: 'count', subject: 'papers/sign', ...modal(reading, verb) };
  const words = textOf(article, noun).toLowerCase().split(/\s+/);
  if (words.length >= 2) return { attribute: 'count', subject: [...words.slice(0, -1), singularOf(words.at(-1)!)].join(' '), ...modal(reading, verb) };
  return verb === undefined ? undefined : { attribute: 'count', subject: `${head}/${verbStem(reading.words[verb]!)}`, ...modal(reading, verb) };
}

/** A noun like "signing" has no auxiliaries: its modality is that of the verb before it. */
function modal({ tokens }: SentenceReading, verb: number | undefined): { readonly verb?: number } {
  if (verb === undefined) return {};
  return tokens[verb]!.pos.startsWith('V') ? { verb } : {};
}

/** The verb whose object or subject the phrase is: close before it, or close after. */
function governing({ tokens, words }: SentenceReading, start: number, end: number): number | undefined {
  const first = tokenAt(tokens, start);
  for (let i = first - 1; i >= 0 && i >= first - 4; i--) {
    if (words[i] === 'signing') return i;
    if (/^VB/.test(tokens[i]!.pos) && !light.has(words[i]!)) return i;
    if (/^[,;:.(]$/.test(tokens[i]!.text)) break;
  }
  const after = tokenAt(tokens, end);
  for (let i = after; i < tokens.length && i <= after + 3; i++) {
    if (/^VB/.test(tokens[i]!.pos) && !light.has(words[i]!)) return i;
    if (!/^(?:VB|RB|MD)/.test(tokens[i]!.pos)) break;
  }
  return undefined;
}

const light = new Set('is are was were be been being has have had do does did will would said says including'.split(' '));
const ahead = /\b(?:will|expected to|plans? to|planned|due to|scheduled to|set to|hopes? to|to be|aims? to|intends? to|ahead of|would|could|may|might)\b/iu;

function modalityNear(article: ArticleReading['article'], reading: SentenceReading, quantity: Quantity): Claim['modality'] {
  const clause = article.text.slice(Math.max(reading.start, quantity.start - 60), quantity.start).replace(/^.*[,;:]/su, '');
  return ahead.test(clause) ? 'planned' : 'fact';
}
