import type { Token } from '../../article/article.ts';
import type { EntityType } from '../annotations.ts';
import type { NamedMention } from '../claims/nameKeys.ts';
import type { SentenceReading } from '../claims/reading.ts';
import { singularOf } from '../singular.ts';

/** How many of a group a phrase speaks of. `other`: "the others", "the rest"; `only`: "only the delegate from Riga". */
export type Quantifier = 'all' | 'none' | 'some' | 'only' | 'other' | 'most';

/** A noun phrase: what a statement is about. */
export interface Phrase {
  /** Indexes of its first token and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** Lower-case singular of its head noun; the pronoun where it is one; '' for a bare number. */
  readonly head: string;
  readonly quantifier?: Quantifier;
  /** Key of the name that is its head, where it is one. */
  readonly name?: string;
  readonly type?: EntityType;
  /** Words before the head that say which ones are meant, in lower case. */
  readonly modifiers: readonly string[];
  /** Words of the prepositional phrases that hang on the head, in lower case. */
  readonly tail: readonly string[];
  /** "Two of them", "one of the judges", a bare number: part of a group named before. */
  readonly partitive: boolean;
  /** It stands before an earlier verb that this one is joined to. */
  readonly shared?: boolean;
  /** The phrase is what a relative pronoun stands for: its quantifier does not go with a clause that says which ones are meant. */
  readonly relative?: 'which' | 'aside';
}

const inPhrase = /^(?:NN|JJ|DT|PDT|PRP|CD|POS|RB|VBG|VBN|\$)/;
const linking =
  /^(?:of|in|on|at|from|for|with|aboard|under|inside|among|to|along|across|around|near|behind|between|outside|within|throughout|over|beside)$/;
const adverbs = new Set(
  'not only just almost nearly virtually practically even each every both exactly fully all some about'.split(' '),
);

/** The noun phrase that ends before a token, past auxiliaries and adverbs; undefined where there is none. */
export function phraseBefore(reading: SentenceReading, index: number, depth = 0): Phrase | undefined {
  const { tokens, words } = reading;
  let end = index;
  while (
    end > 0 &&
    (/^(?:RB|MD|VBD|VBZ|VBP|VB|TO)/.test(tokens[end - 1]!.pos) || /^(?:been|being|had)$/.test(words[end - 1]!)) &&
    !adverbialNoun(words, end - 1)
  )
    end--;
  // "Was rejected and is still pending": the second verb goes with the first one's subject.
  if (/^(?:and|but|or)$/.test(words[end - 1] ?? '')) {
    const verb = verbLeftOf(tokens, end - 1);
    const shared = verb === undefined || depth > 1 ? undefined : phraseBefore(reading, verb, depth + 1);
    return shared && { ...shared, shared: true };
  }
  let relative: Phrase['relative'];
  if (/^(?:who|which|that)$/.test(words[end - 1] ?? '')) {
    end--;
    relative = words[end - 1] === ',' ? 'aside' : 'which';
    if (relative === 'aside') end--;
  }
  end = overInsertion(words, end);
  let from = end;
  while (from > 0 && end - from < 16 && joins(tokens, words, from - 1, end)) from--;
  if (/^(?:IN|TO)$/.test(tokens[from]?.pos ?? '')) from = afterAdverbial(reading, from, end);
  while (from < end && /^(?:RB|VBG|VBN|IN|TO)/.test(tokens[from]!.pos) && !adverbs.has(words[from]!)) from++;
  return from < end ? phraseOf(reading, from, end, relative) : undefined;
}

/** "In March the union", "on appeal Moss": where the noun phrase behind a prepositional phrase at the start opens. */
function afterAdverbial(reading: SentenceReading, from: number, end: number): number {
  const { tokens } = reading;
  for (let i = from + 2; i < end; i++) {
    if (!/^(?:NN|CD)/.test(tokens[i - 1]!.pos)) continue;
    if (
      /^(?:DT|PDT|PRP)/.test(tokens[i]!.pos) ||
      reading.names.some(({ mention }) => mention.start === tokens[i]!.start)
    )
      return i;
  }
  return from;
}

/** The finite verb that opens the clause left of a conjunction, at most twenty tokens away. */
function verbLeftOf(tokens: readonly Token[], index: number): number | undefined {
  let found: number | undefined;
  for (let i = index - 1; i >= 0 && i > index - 20; i--) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tokens[i]!.pos)) found = i;
    else if (found !== undefined && /^(?:CC|:|\.)$/.test(tokens[i]!.pos)) break;
  }
  return found;
}

function adverbialNoun(words: readonly string[], index: number): boolean {
  return adverbs.has(words[index]!) && /^(?:nobody|none|one|two|three|half|many)$/.test(words[index + 1] ?? '');
}

/** "The mayor, 61, resigned": where what stands between commas opens. */
function overInsertion(words: readonly string[], end: number): number {
  if (words[end - 1] !== ',') return end;
  const open = words.lastIndexOf(',', end - 2);
  return open > 0 && end - open <= 12 ? open : end - 1;
}

function joins(tokens: readonly Token[], words: readonly string[], index: number, end: number): boolean {
  const { pos } = tokens[index]!;
  if (pos === 'IN' || pos === 'TO') return linking.test(words[index]!) && index + 1 < end;
  // "Police said nobody was hurt": what stands before a whole phrase belongs to another clause.
  if (
    /^(?:nobody|none|everyone|everybody|he|she|they|it|we|i|you|all|each|every|no|both|neither|not|only)$/.test(
      words[index + 1] ?? '',
    ) &&
    index + 1 < end &&
    pos !== 'RB' &&
    !/^(?:of|not|almost|nearly)$/.test(words[index]!)
  )
    return false;
  return inPhrase.test(pos);
}

/** The noun phrase after a token: the object of a verb. */
export function phraseAfter(reading: SentenceReading, index: number): Phrase | undefined {
  const { tokens, words } = reading;
  let to = index;
  while (to < tokens.length && to - index < 12) {
    const { pos } = tokens[to]!;
    if (pos === 'IN' ? !(linking.test(words[to]!) && to > index) : !inPhrase.test(pos)) break;
    // "Left the yard all day": another phrase begins.
    if (to > index && /^NN/.test(tokens[to - 1]!.pos) && /^(?:all|every|each|last|next|this)$/.test(words[to]!)) break;
    to++;
  }
  while (to > index && /^(?:IN|TO|RB|VBG|VBN)/.test(tokens[to - 1]!.pos)) to--;
  return to > index ? phraseOf(reading, index, to) : undefined;
}

function phraseOf(
  reading: SentenceReading,
  from: number,
  to: number,
  relative?: Phrase['relative'],
): Phrase | undefined {
  const { tokens, words } = reading;
  const quantified = quantifierOf(tokens, words, from, to);
  const start = quantified.next;
  // The group is named behind "of": "none of the jurors", "two of them".
  let tailAt = start;
  while (tailAt < to && !(tokens[tailAt]!.pos === 'IN' || tokens[tailAt]!.pos === 'TO')) tailAt++;
  let head: number | undefined;
  for (let i = start; i < tailAt; i++) if (/^(?:NN|PRP$)/.test(tokens[i]!.pos) && tokens[i]!.pos !== 'PRP$') head = i;
  if (head === undefined && !quantified.counted && !quantified.quantifier) return undefined;
  // "The number of new infections" is told of the infections.
  if (head !== undefined && measures.has(words[head]!) && words[tailAt] === 'of') {
    const inner = phraseOf(reading, tailAt + 1, to, relative);
    if (inner) return { ...inner, from, ...(quantified.quantifier && { quantifier: quantified.quantifier }) };
  }
  const headWord = head === undefined ? (quantified.group ?? '') : words[head]!;
  const name = head === undefined ? undefined : nameAt(reading, head);
  return {
    from,
    to,
    head: /^(?:PRP)/.test(tokens[head ?? from]!.pos) ? headWord : singularOf(headWord),
    ...(quantified.quantifier && { quantifier: quantified.quantifier }),
    ...(name && { name: name.key, type: name.mention.type }),
    modifiers: words
      .slice(start, head ?? start)
      .filter(
        (word, index) =>
          tokens[start + index]!.pos !== 'CD' &&
          !/^(?:the|a|an|any|its|his|her|their|our|my|these|those|this|that|'s|’s)$/.test(word),
      ),
    tail: words.slice(tailAt, to),
    partitive: quantified.partitive || head === undefined,
    ...(relative && { relative }),
  };
}

const measures = new Set(
  'number amount level rate total price cost volume value share group pair couple handful majority minority'.split(' '),
);

function nameAt(reading: SentenceReading, index: number): NamedMention | undefined {
  const { start } = reading.tokens[index]!;
  return reading.names.find(({ mention }) => mention.start <= start && start < mention.end);
}

const anyone = /^(?:nobody|everyone|everybody|none|all|neither|both)$/;

interface Quantified {
  readonly quantifier?: Quantifier;
  /** Where the phrase goes on behind the quantifier. */
  readonly next: number;
  /** "anyone" for "nobody", "everyone", "no one". */
  readonly group?: string;
  readonly counted: boolean;
  readonly partitive: boolean;
}

function quantifierOf(tokens: readonly Token[], words: readonly string[], from: number, to: number): Quantified {
  const is = (offset: number, pattern: RegExp) => from + offset < to && pattern.test(words[from + offset]!);
  const done = (quantifier: Quantifier | undefined, length: number, group?: string): Quantified => {
    const of = is(length, /^of$/);
    return {
      ...(quantifier && { quantifier }),
      next: Math.min(to, from + length + (of ? 1 : 0)),
      ...(group && { group }),
      counted: true,
      partitive: of && quantifier !== 'all' && quantifier !== 'none',
    };
  };
  if (is(0, /^(?:almost|nearly|virtually|practically|mostly|most|many|not)$/)) {
    if (is(0, /^not$/) && is(1, /^(?:one|a)$/))
      return done('none', is(2, /^single|solitary$/) ? 3 : 2, is(2, /./) ? undefined : 'anyone');
    return done('most', 1);
  }
  if (is(0, /^only$/)) return done('only', 1);
  if (is(0, /^(?:nobody|everyone|everybody)$/)) return done(words[from] === 'nobody' ? 'none' : 'all', 1, 'anyone');
  if (is(0, /^(?:no|every)$/) && is(1, /^(?:one|person|body|single)$/)) {
    const quantifier = words[from] === 'no' ? 'none' : 'all';
    if (is(1, /^single$/)) return done(quantifier, 2);
    return done(quantifier, 2, 'anyone');
  }
  if (is(0, /^no-one$/)) return done('none', 1, 'anyone');
  if (is(0, /^each$/) && is(1, /^and$/) && is(2, /^every$/)) return done('all', is(3, /^one$/) ? 4 : 3);
  if (is(0, /^every$/) && is(1, /^one$/)) return done('all', 2);
  if (is(0, /^(?:all|every|each|both)$/)) return done('all', 1);
  if (is(0, /^the$/) && is(1, /^(?:whole|entire)$/)) return done('all', 2);
  if (is(0, /^(?:no|none|neither)$/)) return done('none', 1);
  if (is(0, /^(?:some|several|few|others?|another)$/))
    return done(is(0, /^(?:others?|another)$/) ? 'other' : 'some', 1);
  if (is(0, /^the$/) && is(1, /^(?:others?|rest|remaining)$/)) return done('other', 2);
  if (tokens[from]!.pos === 'CD') return done(undefined, 1);
  if (
    is(0, /^the$/) &&
    is(1, /^(?:last|first|only|other|remaining)$/) &&
    tokens[from + 2]?.pos === 'CD' &&
    from + 2 < to
  )
    return done('some', 3);
  if (is(0, /^at$/) && is(1, /^least$/)) return done('some', tokens[from + 2]?.pos === 'CD' ? 3 : 2);
  return { next: from, counted: false, partitive: false, ...(anyone.test(words[from]!) && { group: 'anyone' }) };
}
