import { spellingFact } from '../../article/spellingFacts.ts';
import type { Claim } from '../claims.ts';
import { headBefore } from './nounPhrase.ts';
import { nameAfter } from './passages.ts';
import { type ArticleReading, claimOn, type SentenceReading, tokenAt } from './reading.ts';
import { verbGroup } from './verbGroup.ts';

/** Deeds that one side does, by their participles: reports use those of a row for one another. */
const deeds: readonly string[] = [
  'drafted drawn written prepared authored penned',
  'built constructed erected',
  'designed',
  'founded established',
  'composed',
  'painted',
  'directed',
  'discovered',
  'invented developed',
  'hosted organised organized staged convened',
  'chaired moderated',
  'proposed tabled initiated',
  'bought acquired purchased',
];
const deedOf = new Map(deeds.flatMap((row) => row.split(' ').map((word) => [word, row.split(' ')[0]!] as const)));

const none: Claim[] = [];
const opensAgent = spellingFact(({ lower }) => lower === 'by' || lower === 'which' || lower === 'that');

/** Who did it, where a passive says so: "a declaration drafted by Peru". Keyed by the deed and what it was done to. */
export function agentClaims({ article, sentences }: ArticleReading): Claim[] {
  return sentences.flatMap((reading) => {
    const { event, tokens, words } = reading;
    if (!event) return [];
    return tokens.flatMap((token, by): Claim[] => {
      if (!opensAgent(token)) return none;
      if (token.lower !== 'by') return relative(article, reading, by);
      const verb = words[by - 1] === 'up' ? by - 2 : by - 1;
      const deed = deedOf.get(words[verb] ?? '');
      const agent = nameAfter(article, reading, tokens[by]!.end, /^\s+(?:the\s+)?$/u);
      if (!deed || !agent) return [];
      const head = headBefore(reading, words[verb - 1] === ',' ? verb - 1 : verb, /^(?:of|for)$/);
      const { modality, polarity } = verbGroup(tokens, verb);
      if (!head || modality !== 'fact' || polarity === 'denied') return [];
      const span = { start: tokens[verb]!.start, end: agent.mention.end };
      const value = { text: agent.mention.text, list: [agent.key], unit: agent.mention.type };
      return [claimOn(article, span, { attribute: 'agent', subject: `${deed}:${head.lemma}`, value, event })];
    });
  });
}

/** "The report, which Peru (had) drafted". */
function relative(article: ArticleReading['article'], reading: SentenceReading, which: number): Claim[] {
  const { event, tokens, words } = reading;
  const agent = nameAfter(article, reading, tokens[which]!.end, /^\s+(?:the\s+)?$/u);
  if (!agent) return [];
  let verb = tokenAt(tokens, agent.mention.end);
  while (/^(?:had|has|have|itself|also|jointly)$/.test(words[verb] ?? '')) verb++;
  const deed = deedOf.get(words[verb] ?? '');
  const head = headBefore(reading, words[which - 1] === ',' ? which - 1 : which, /^(?:of|for)$/);
  if (!deed || !head || !/^(?:[,.;:]|and|$)/.test(words[verb + 1] ?? '')) return [];
  const span = { start: agent.mention.start, end: tokens[verb]!.end };
  const value = { text: agent.mention.text, list: [agent.key], unit: agent.mention.type };
  return [claimOn(article, span, { attribute: 'agent', subject: `${deed}:${head.lemma}`, value, event })];
}
