import { spellingFact } from '../../article/spellingFacts.ts';
import type { Claim } from '../claims.ts';
import { inflect } from '../inflect.ts';
import { frameOf } from './frames.ts';
import { headAfter, headBefore } from './nounPhrase.ts';
import { type ArticleReading, claimOn, type SentenceReading } from './reading.ts';
import { verbGroup } from './verbGroup.ts';

/** Pairs of verbs that cannot both be said of one thing in one happening. `subject`: the thing is what the verb is said of. */
const opposites: readonly (readonly [outcome: string, yes: string, no: string, of: 'object' | 'subject'])[] = [
  [
    'approval',
    'approve adopt pass ratify endorse accept back uphold',
    'reject defeat block veto decline refuse scrap shelve postpone delay overturn quash annul',
    'object',
  ],
  ['holding', 'hold stage host', 'cancel suspend', 'object'],
  ['verdict', 'convict', 'acquit clear', 'object'],
  ['opening', 'open reopen inaugurate', 'close shut', 'object'],
  ['lifting', 'lift ease relax', 'impose tighten extend', 'object'],
  ['release', 'release free', 'arrest detain jail', 'object'],
  ['survival', 'survive', 'die perish', 'subject'],
  ['ending', 'succeed', 'fail collapse', 'subject'],
  ['saying', 'confirm', 'deny', 'object'],
  [
    'direction',
    'rise grow increase climb jump surge soar gain',
    'fall drop decline decrease shrink slump plunge sink',
    'subject',
  ],
];

interface Outcome {
  readonly outcome: string;
  readonly side: 'yes' | 'no';
  readonly of: 'object' | 'subject';
}

const byForm = new Map<string, Outcome>();
for (const [outcome, yes, no, of] of opposites) {
  for (const [side, verbs] of [
    ['yes', yes],
    ['no', no],
  ] as const) {
    for (const verb of verbs.split(' '))
      for (const form of Object.values(inflect(verb))) if (!byForm.has(form)) byForm.set(form, { outcome, side, of });
  }
}

/** Verbs of two words, each form with the verb it stands for. */
const ofTwoWords: ReadonlyMap<string, string> = new Map(
  [
    ['turn down', 'reject', 'turned turns turning turn'],
    ['throw out', 'reject', 'threw thrown throws throwing throw'],
    ['vote down', 'reject', 'voted votes voting vote'],
    ['strike down', 'annul', 'struck strikes striking strike'],
    ['call off', 'cancel', 'called calls calling call'],
    ['put off', 'postpone', 'put puts putting'],
    ['break down', 'fail', 'broke broken breaks breaking'],
    ['agree to', 'accept', 'agreed agrees agreeing agree'],
  ].flatMap(([words, verb, forms]) =>
    forms!.split(' ').map((form) => [`${form} ${words!.split(' ')[1]}`, verb!] as const),
  ),
);
const firstOfTwo = new Set([...ofTwoWords.keys()].map((words) => words.split(' ')[0]!));

/** Forms that `inflect` does not know. */
for (const [form, like] of [
  ['fell', 'fall'],
  ['fallen', 'fall'],
  ['rose', 'rise'],
  ['risen', 'rise'],
  ['grew', 'grow'],
  ['grown', 'grow'],
  ['sank', 'sink'],
  ['sunk', 'sink'],
  ['held', 'hold'],
  ['shrank', 'shrink'],
  ['shut', 'shut'],
  ['freed', 'free'],
  ['acquitted', 'acquit'],
  ['acquitting', 'acquit'],
  ['cancelled', 'cancel'],
  ['cancelling', 'cancel'],
  ['upheld', 'uphold'],
] as const) {
  byForm.set(form, byForm.get(like)!);
}

const vague = new Set(
  'it they he she this that which who part side way time member people person number case area country official authority company government'.split(
    ' ',
  ),
);

const none: Claim[] = [];
const mayTell = spellingFact(({ lower }) => byForm.has(lower) || firstOfTwo.has(lower));

/** What became of a plan, a person or a figure in the happening a sentence tells of. */
export function outcomeClaims({ article, sentences, story }: ArticleReading): Claim[] {
  if (!story) return [];
  return sentences.flatMap((reading) => {
    const { event, tokens, words, block } = reading;
    if (block.kind === 'heading') return [];
    return tokens.flatMap((token, index): Claim[] => {
      if (!mayTell(token)) return none;
      const two = firstOfTwo.has(words[index]!)
        ? ofTwoWords.get(`${words[index]} ${words[index + 1] ?? ''}`)
        : undefined;
      const found = two
        ? byForm.get(two)
        : /^VB/.test(token.pos) || isPast(reading, index)
          ? byForm.get(words[index]!)
          : undefined;
      if (!found) return [];
      const { modality, polarity, passive } = verbGroup(tokens, index);
      const head =
        found.of === 'subject' || passive
          ? headBefore(reading, overInsertion(words, index))
          : headAfter(reading, two ? index + 1 : index);
      if (!head || vague.has(head.lemma) || head.lemma.length < 3) return [];
      const theme = themeOf(reading, head.index, head.lemma);
      const side = polarity === 'denied' ? (found.side === 'yes' ? 'no' : 'yes') : found.side;
      const span = { start: Math.min(token.start, tokens[head.index]!.start), end: Math.max(token.end, head.end) };
      const text = article.text.slice(span.start, span.end);
      return [
        claimOn(article, span, {
          attribute: 'outcome',
          subject: found.outcome,
          value: { text: side, list: [text, theme] },
          event,
          story,
          frame: frameOf(reading, span),
          modality,
        }),
      ];
    });
  });
}

/** "Profit rose": a past form that a tagger takes for a flower or a skin, directly after a noun. */
function isPast({ tokens, words }: SentenceReading, index: number): boolean {
  return /^(?:rose|fell|grew|sank|shrank)$/.test(words[index]!) && /^NN/.test(tokens[index - 1]?.pos ?? '');
}

/** "The banker, 61, was acquitted": the index of the first of the two commas, or the verb's own. */
function overInsertion(words: readonly string[], index: number): number {
  let last = index - 1;
  while (last > index - 4 && /^(?:was|were|is|are|has|have|had|been|be|not|later|finally)$/.test(words[last] ?? ''))
    last--;
  if (words[last] !== ',') return index;
  for (let i = last - 1; i >= 0 && i > last - 8; i--) if (words[i] === ',') return i;
  return index;
}

/** A name by its key, so that "Ms Lind" and "Karin Lind" are one; a common noun by itself. */
function themeOf({ names, tokens }: SentenceReading, index: number, lemma: string): string {
  const { start } = tokens[index]!;
  return names.find(({ mention }) => mention.start <= start && start < mention.end)?.key ?? lemma;
}

const beating = new Set([
  'beat',
  'beats',
  'defeated',
  'defeats',
  'thrashed',
  'edged',
  'overcame',
  'outscored',
  'downed',
]);
const losing =
  /^\s*(?:\p{L}+ly )?(?:lost|loses|were beaten|was beaten|were defeated|was defeated|fell|went down)(?:\s+\d+\s*[-–]\s*\d+)?\s+(?:to|by|against)\s+(?:the )?$/iu;

/** Who won against whom. */
export function winnerClaims({ article, sentences }: ArticleReading): Claim[] {
  return sentences.flatMap((reading) => {
    const { event, names, words } = reading;
    if (!event || names.length < 2) return [];
    return names.slice(0, -1).flatMap((one, index): Claim[] => {
      const other = names[index + 1]!;
      const between = article.text.slice(one.mention.end, other.mention.start);
      if (between.length > 40 || words.includes('not') || one.key === other.key) return [];
      const match = /^\s*(?:have |has |had )?(?:\p{L}+ly )?(?<verb>\p{L}+)\s+(?:the )?$/iu.exec(between);
      const verb = match?.groups?.['verb']?.toLowerCase();
      const won = verb !== undefined && beating.has(verb);
      if (!won && !losing.test(between)) return [];
      const [winner, loser] = won ? [one, other] : [other, one];
      return [
        claimOn(
          article,
          { start: one.mention.start, end: other.mention.end },
          { attribute: 'winner', value: { text: winner.mention.text, list: [winner.key, loser.key] }, event },
        ),
      ];
    });
  });
}
