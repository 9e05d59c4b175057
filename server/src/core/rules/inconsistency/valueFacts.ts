import type { Claim, Topic, TopicClaim } from '../../extract/claims.ts';

/** What the typed values of a topic say together: worked out once for a topic, and let go with it. */
export interface TopicFacts {
  readonly sentences: number;
  /** In how many sentences a term stands. */
  readonly spread: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<Claim, Words>;
  /** The claims in whose sentences a term stands, in the topic's order. */
  readonly withTerm: ReadonlyMap<string, readonly TopicClaim[]>;
  /** The claims on numbers of the same digits, in whatever order, by `digitsOf`. */
  readonly withDigits: ReadonlyMap<string, readonly TopicClaim[]>;
  /** Which articles have a value. */
  readonly articlesWith: ReadonlyMap<string, ReadonlySet<string>>;
  /** The values of an article. */
  readonly valuesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** The values an article has for one noun. */
  readonly valuesFor: ReadonlyMap<string, ReadonlySet<number>>;
}

/** The terms of a claim's noun phrase, its clause with it, and its sentence with both, without the mark of deeds. */
export interface Words {
  readonly nouns: readonly string[];
  readonly near: readonly string[];
  readonly terms: readonly string[];
}

const known = new WeakMap<Topic, TopicFacts>();

export function factsOf(topic: Topic): TopicFacts {
  const facts = known.get(topic) ?? workedOut(topic);
  known.set(topic, facts);
  return facts;
}

function workedOut({ claims }: Topic): TopicFacts {
  const sentences = new Set<string>();
  const spread = new Map<string, number>();
  const words = new Map<Claim, Words>();
  const withTerm = new Map<string, TopicClaim[]>();
  const withDigits = new Map<string, TopicClaim[]>();
  const articlesWith = new Map<string, Set<string>>();
  const valuesFor = new Map<string, Set<number>>();
  const valuesOf = new Map<string, Set<string>>();
  for (const entry of claims) {
    const { claim, path } = entry;
    add(articlesWith, valueKey(claim), path);
    add(valuesFor, nounKey(entry), claim.value.low!);
    add(valuesOf, path, valueKey(claim));
    const digits = digitsOf(claim);
    if (digits) push(withDigits, digits, entry);
    const own = readWords(claim);
    words.set(claim, own);
    // Values of one sentence share its words, which count once.
    const sentence = `${path} ${claim.frame!.sentence}`;
    const isNew = !sentences.has(sentence);
    sentences.add(sentence);
    for (const term of own.terms) {
      push(withTerm, term, entry);
      if (isNew) spread.set(term, (spread.get(term) ?? 0) + 1);
    }
  }
  return { sentences: sentences.size, spread, words, withTerm, withDigits, articlesWith, valuesFor, valuesOf };
}

/** The digits of an exact number, smallest first, with its size; undefined for dates and for fewer than three that are not all one. */
export function digitsOf({ attribute, value: { low, high } }: Claim): string | undefined {
  if (attribute === 'dated' || low === undefined || low !== high || low <= 0) return undefined;
  const digits = String(low)
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  if (digits.length < 3) return undefined;
  return `${Math.floor(Math.log10(low))} ${[...digits].sort().join('')}`;
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function add<T>(sets: Map<string, Set<T>>, key: string, item: T): void {
  const set = sets.get(key);
  if (set) set.add(item);
  else sets.set(key, new Set([item]));
}

function readWords({ value, frame }: Claim): Words {
  const nouns = [...(value.list ?? []), ...frame!.modifiers].map(bare);
  const near = [...new Set([...frame!.near.map(bare), ...nouns])];
  return { nouns, near, terms: [...new Set([...near, ...frame!.wide.map(bare)])] };
}

function bare(term: string): string {
  return term.startsWith('+') ? term.slice(1) : term;
}

export function wordsOf({ words }: TopicFacts, claim: Claim): Words {
  return words.get(claim)!;
}

/** Whether an article has a value, whatever stands around it. */
export function hasValue(topic: Topic, path: string, { claim }: TopicClaim): boolean {
  return factsOf(topic).articlesWith.get(valueKey(claim))?.has(path) ?? false;
}

function valueKey({ value }: Claim): string {
  return `${value.low} ${value.high}`;
}

function nounKey({ path, claim }: TopicClaim): string {
  return `${path} ${claim.value.list?.[0] ?? ''}`;
}

/** How many other articles have the value. */
export function supportOf({ articlesWith }: TopicFacts, { claim }: TopicClaim): number {
  return articlesWith.get(valueKey(claim))!.size - 1;
}

/** How many values its article has for the noun of a claim. */
export function rivals({ valuesFor }: TopicFacts, claim: TopicClaim): number {
  return valuesFor.get(nounKey(claim))!.size;
}

/** How many values of an article the other has too. */
export function matched({ valuesOf }: TopicFacts, path: string, other: string): number {
  const theirs = valuesOf.get(other)!;
  return [...valuesOf.get(path)!].filter((value) => theirs.has(value)).length;
}

/** How many it has alone, at least one: the value that is asked about. */
export function unmatched(facts: TopicFacts, path: string, other: string): number {
  return Math.max(1, facts.valuesOf.get(path)!.size - matched(facts, path, other));
}

/** Root of the sum of how telling terms are: those that stand in few of the topic's sentences tell more. */
export function weightOf({ sentences, spread }: TopicFacts, terms: readonly string[]): number {
  const all = Math.max(sentences, 12);
  return Math.sqrt(terms.reduce((sum, term) => sum + Math.log(all / (spread.get(term) ?? 1)), 0));
}
