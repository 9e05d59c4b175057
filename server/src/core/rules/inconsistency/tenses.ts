import type { Token } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';

/** Adjectives and participles that make "is … to" a plan. */
const pending = new Set(
  'expected set due scheduled slated poised likely planned supposed about going bound ready intended anticipated'.split(
    ' ',
  ),
);
/** Verbs of intent in the present: "plans to", "intends to". */
const intending = new Set('plan plans intend intends aim aims hope hopes prepare prepares propose proposes'.split(' '));
/** A lasting state or a lasting effect is rightly told in the present or future, whatever the day of the event. */
const lasting = new Set(
  'have remain continue affect last influence shape stay be depend matter mean take pay serve contribute help need require benefit face recover suffer survive cost change live endure'.split(
    ' ',
  ),
);
/** Verbs whose present progressive tells what goes on that day. */
const underway = new Set(
  'hosting holding meeting gathering convening opening visiting attending taking beginning starting voting celebrating marking welcoming playing facing travelling traveling arriving launching signing discussing'.split(
    ' ',
  ),
);

/**
 * The first verb group of a sentence that sets it in the present or future: "is hosting", "will present", "plans to
 * approve", "is expected to end". With `future` only what is still to come. Past and conditional clauses before it end the
 * search: what follows them is told from then.
 */
export function openVerb(tokens: readonly Token[], wanted: 'any' | 'future' = 'any'): Span | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const { pos } = tokens[i]!;
    const word = tokens[i]!.lower;
    if (pos === 'VBD' || (pos === 'MD' && !/^(?:will|shall|wo|’ll|'ll)$/.test(word))) return undefined;
    const end = groupEnd(tokens, i, word, wanted);
    if (end !== undefined) return { start: tokens[i]!.start, end: tokens[end]!.end };
  }
  return undefined;
}

function groupEnd(tokens: readonly Token[], i: number, word: string, wanted: 'any' | 'future'): number | undefined {
  const next = skipAdverbs(tokens, i + 1);
  // Behind "will" stands a verb, whatever the tagger takes a word like "welcome" for.
  if (tokens[i]!.pos === 'MD')
    return /^(?:VB[PDN]?|UH|NN|JJ)$/.test(tokens[next]?.pos ?? '') && !isLasting(tokens, next) ? next : undefined;
  if (word === 'is' || word === 'are') {
    if (wanted === 'any' && tokens[next]?.pos === 'VBG' && underway.has(tokens[next]!.lower)) return next;
    const after = skipAdverbs(tokens, next + 1);
    return pending.has(tokens[next]?.lower ?? '') ? infinitiveEnd(tokens, after) : undefined;
  }
  return /^VB[PZ]$/.test(tokens[i]!.pos) && intending.has(word) ? infinitiveEnd(tokens, next) : undefined;
}

function infinitiveEnd(tokens: readonly Token[], to: number): number | undefined {
  if (tokens[to]?.lower !== 'to') return undefined;
  const verb = skipAdverbs(tokens, to + 1);
  return tokens[verb]?.pos === 'VB' && !isLasting(tokens, verb) ? verb : undefined;
}

/** "will be held" is an event, "will be important" a state. */
function isLasting(tokens: readonly Token[], verb: number): boolean {
  const word = tokens[verb]!.lower;
  if (word === 'be') return tokens[skipAdverbs(tokens, verb + 1)]?.pos !== 'VBN';
  return lasting.has(word);
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let i = from;
  while (tokens[i]?.pos === 'RB') i++;
  return i;
}

/** The future of headlines: "Ministers to discuss tariffs", "What voters will decide". */
export function headlineFuture(tokens: readonly Token[]): Span | undefined {
  const plain = openVerb(tokens, 'future');
  if (plain) return plain;
  const i = tokens.findIndex(
    ({ text }, at) =>
      text.toLowerCase() === 'to' && /^NNP?S$|^NNP$/.test(tokens[at - 1]?.pos ?? '') && tokens[at + 1]?.pos === 'VB',
  );
  const told = tokens.some(({ pos }) => /^VB[DZP]$|^MD$/.test(pos));
  return i < 0 || told || isLasting(tokens, i + 1) ? undefined : { start: tokens[i]!.start, end: tokens[i + 1]!.end };
}
