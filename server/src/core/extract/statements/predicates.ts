import type { Token } from '../../article/article.ts';
import { inflect, regularForm } from '../inflect.ts';
import { predicateRows } from './predicateTable.ts';

/** A phrase of the table found in a sentence. */
export interface Predicate {
  readonly kind: string;
  /** True on the side of `yes`, before any negation. */
  readonly side: boolean;
  /** Indexes of its first token and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** A noun that names what happens ("arrests"), not a verb that tells it. */
  readonly noun: boolean;
  /** The phrase stands behind a form of "be" or "remain". */
  readonly copular: boolean;
}

interface Entry {
  readonly kind: string;
  readonly side: boolean;
  readonly noun: boolean;
  readonly copular: boolean;
  readonly verb: boolean;
  /** What follows the first word: sets of words, or a gap. */
  readonly rest: readonly (ReadonlySet<string> | 'gap')[];
}

const entries = new Map<string, Entry[]>();
const gapWords = 4;
const numberKey = '#';

for (const { kind, yes, no, nouns = '', noNouns = '' } of predicateRows) {
  for (const [phrases, side] of [
    [yes, true],
    [no, false],
  ] as const)
    for (const phrase of phrases.split(/\s+/).filter(Boolean)) add(phrase, kind, side);
  for (const [list, side] of [
    [nouns, true],
    [noNouns, false],
  ] as const)
    for (const noun of list.split(/\s+/).filter(Boolean))
      for (const form of [noun, plural(noun)])
        push(form, { kind, side, noun: true, copular: false, verb: false, rest: [] });
}

function add(phrase: string, kind: string, side: boolean): void {
  const [, mark, rest] = /^(?:(to|be):)?(.+)$/.exec(phrase)!;
  const [first, ...more] = rest!.split('_') as [string, ...string[]];
  const entry: Entry = {
    kind,
    side,
    noun: false,
    copular: mark === 'be' || (mark === 'to' && first === 'be'),
    verb: mark === 'to',
    rest: more.map((word) => (word === '~' ? 'gap' : new Set(word.split('|')))),
  };
  for (const word of first.split('|')) for (const form of mark === 'to' ? formsOf(word) : [word]) push(form, entry);
}

function formsOf(verb: string): Set<string> {
  const forms = new Set<string>(Object.values(inflect(verb)));
  // British spelling doubles an l ("cancelled"); both are met.
  for (const form of forms) if (/[aeiou]l(?:ed|ing)$/.test(form)) forms.add(form.replace(/l(ed|ing)$/, 'll$1'));
  if (verb === 'be') for (const form of ['is', 'are', 'was', 'were', 'am']) forms.add(form);
  return forms;
}

function push(form: string, entry: Entry): void {
  const known = entries.get(form);
  if (known) known.push(entry);
  else entries.set(form, [entry]);
}

function plural(noun: string): string {
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Every phrase of the table in a sentence; of two of one kind that overlap the longer one. In order of their first words. */
export function predicatesIn(tokens: readonly Token[], words: readonly string[], headline = false): Predicate[] {
  const found: Predicate[] = [];
  for (let i = 0; i < words.length; i++) {
    for (const entry of entriesAt(tokens, words, i)) {
      const to = endOf(entry, words, i);
      if (to === undefined || !(fits(entry, tokens, words, i, to) || (headline && isHeadlineVerb(entry, tokens, i))))
        continue;
      const { kind, side, noun, copular } = entry;
      const rival = found.findIndex((one) => one.kind === kind && one.to > i);
      if (rival >= 0 && found[rival]!.to - found[rival]!.from >= to - i) continue;
      if (rival >= 0) found.splice(rival, 1);
      found.push({ kind, side, from: i, to, noun, copular });
    }
  }
  return found;
}

function entriesAt(tokens: readonly Token[], words: readonly string[], i: number): readonly Entry[] {
  const own = entries.get(words[i]!) ?? [];
  const counted = isCount(tokens[i]!, words[i]!) ? (entries.get(numberKey) ?? []) : [];
  return counted.length ? [...own, ...counted] : own;
}

/** "Court acquits banker": the tagger takes a verb of a headline for a plural noun. */
function isHeadlineVerb(entry: Entry, tokens: readonly Token[], i: number): boolean {
  const { pos, text } = tokens[i]!;
  return (
    entry.verb && !entry.noun && /^NNP?S$/.test(pos) && /[^s]s$/.test(text) && /^NN/.test(tokens[i - 1]?.pos ?? '')
  );
}

/** A number above zero. */
export function isCount({ pos }: Token, word: string): boolean {
  return pos === 'CD' && !/^(?:0|zero|nil)$/.test(word);
}

function endOf(entry: Entry, words: readonly string[], from: number): number | undefined {
  let at = from + 1;
  for (const [index, part] of entry.rest.entries()) {
    if (part === 'gap') continue;
    const reach = entry.rest[index - 1] === 'gap' ? gapWords : 0;
    let step = 0;
    while (step <= reach && !part.has(words[at + step] ?? '')) {
      if (/^[,.;:()–—]$/.test(words[at + step] ?? '.')) return undefined;
      step++;
    }
    if (step > reach) return undefined;
    at += step + 1;
  }
  return at;
}

const copulas = new Set(
  "be is are was were been being 's ’s 're ’re 'm ’m remain remains remained remaining stay stays stayed keep kept go goes went become became seem seemed feel felt look looked declared found left".split(
    ' ',
  ),
);

function fits(entry: Entry, tokens: readonly Token[], words: readonly string[], i: number, to: number): boolean {
  if (entry.noun) return /^NN/.test(tokens[i]!.pos);
  if (entry.copular && !entry.verb) {
    for (let j = i - 1; j >= 0 && j >= i - 4; j--) {
      if (copulas.has(words[j]!)) return !/^NN/.test(tokens[to]?.pos ?? '');
      if (!/^(?:RB|CD|IN)/.test(tokens[j]!.pos) && words[j] !== 'all' && words[j] !== 'both') return false;
    }
    return false;
  }
  if (!entry.verb || to - i > 1) return true;
  const { pos } = tokens[i]!;
  // "An approved branch": a participle before its noun tells nothing of it.
  if (
    /^VB[ND]$/.test(pos) &&
    /^(?:DT|PRP\$|POS|JJ|IN)$/.test(tokens[i - 1]?.pos ?? '') &&
    /^(?:NN|JJ)/.test(tokens[i + 1]?.pos ?? '')
  )
    return false;
  if (/^VB/.test(pos)) return true;
  // "An officer shot one of the men": a past form that the tagger took for a noun or an adjective.
  return (
    /^(?:NN|JJ)$/.test(pos) &&
    (/ed$/.test(words[i]!) || regularForm(words[i]!) !== words[i]) &&
    /^(?:NN|PRP$)/.test(tokens[i - 1]?.pos ?? '') &&
    /^(?:DT|CD|PRP|IN|TO|\.)/.test(tokens[i + 1]?.pos ?? '.')
  );
}
