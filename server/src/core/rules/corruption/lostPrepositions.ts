import type { Token } from '../../article/article.ts';
import { timeNoun } from './clauseParts.ts';
import type { MissingWord } from './missingWordPatterns.ts';

/** Verbs that reach a thing only through a preposition, and never stand behind a quotation. */
const needsPreposition: Readonly<Record<string, string>> = {
  arrived: 'at',
  listened: 'to',
  relied: 'on',
  relies: 'on',
  belonged: 'to',
  belongs: 'to',
  consisted: 'of',
  consists: 'of',
  depended: 'on',
  depends: 'on',
  resorted: 'to',
  adhered: 'to',
  participated: 'in',
  interfered: 'with',
  collided: 'with',
  coincided: 'with',
  succumbed: 'to',
  culminated: 'in',
  resulted: 'in',
  amounted: 'to',
};

/** "The court relied the report": no preposition between the verb and its thing; "arrived the next day" is a time. */
export function verbWithoutPreposition(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [verb, owner] = [tokens[i]!, tokens[i + 1]!];
  if (!Object.hasOwn(needsPreposition, verb.text) || !/^VB[DNZ]$/.test(verb.pos)) return undefined;
  const before = tokens[i - 1];
  if (!before || !/^(?:NN|PRP$)/.test(before.pos) || !/^(?:the|his|her|its|their)$/.test(owner.text)) return undefined;
  const group = tokens.slice(i + 2, i + 5);
  if (
    !/^(?:NN|JJ)/.test(group[0]?.pos ?? '') ||
    group.some(({ lower }) => timeNoun.test(lower) || /^(?:next|same|following|previous|night|moment)$/.test(lower))
  )
    return undefined;
  // "the evidence on which the judge relied the defence disputed": the preposition stands before.
  if (tokens.slice(0, i).some(({ pos, lower }) => /^W/.test(pos) || /^(?:that|whom|what)$/.test(lower)))
    return undefined;
  return { what: `The word “${needsPreposition[verb.text]}” seems to be missing after “${verb.text}”`, length: 2 };
}

/** "one the oldest ports", "the only of the four": part of a whole, without "of" or without the part. */
export function partWithoutWhole(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [one, two, three] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]];
  if (!three) return undefined;
  if (
    one.lower === 'one' &&
    two.text === 'the' &&
    (/^(?:JJS|RBS)$/.test(three.pos) || three.text === 'most') &&
    /^(?:is|was|are|were|be|been|as|become|became|remains|considered|in|at)$/.test(tokens[i - 1]?.lower ?? '')
  )
    return { what: 'The word “of” is missing after “one”', length: 2 };
  if (
    one.text === 'the' &&
    two.text === 'only' &&
    three.text === 'of' &&
    /^(?:the|its|his|her|their)$/.test(tokens[i + 3]?.text ?? '')
  )
    return { what: 'A noun is missing after “only”', length: 3 };
  return undefined;
}

/** Nouns of one among many, which want an article; a title that only one holds ("was captain of") wants none. */
const oneAmongMany =
  /^(?:member|resident|native|citizen|supporter|symbol|fan|graduate|survivor|product|descendant|resident|follower|sign)$/;

/** "She was member of the choir": no article before one among many. */
export function memberWithoutArticle(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [be, noun, of] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]];
  if (!/^(?:is|was|became|remains|remained|being)$/.test(be.text) || of?.text !== 'of' || !oneAmongMany.test(noun.text))
    return undefined;
  return /^(?:NN|PRP|WP)/.test(tokens[i - 1]?.pos ?? '')
    ? { what: `The word “a” is missing after “${be.text}”`, length: 2 }
    : undefined;
}

/** What a bare form with "to" follows. */
const wantsInfinitive =
  /^(?:wants?|wanted|refused|refuses|decided|decides|able|unable|asked|forced|hopes|hoped|began|started|trying|tried|needs?|needed|going|likely|expected|ready|used|willing|agreed|failed|fails|managed|planned|plans|promised|vowed|allowed|urged|ordered|told)$/;
const pastOnly = /^(?:came|went|took|gave|became|wrote|spoke|began|threw|flew|chose|drove|ate|shook|stole)$/;

/** "wanted to went home", "for witnesses to came": a past tense behind "to"; where "to" ends a clause, motion stands before it. */
export function pastBehindTo(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [to, verb] = [tokens[i]!, tokens[i + 1]!];
  if (to.text !== 'to' || !pastOnly.test(verb.text)) return undefined;
  const asked = wantsInfinitive.test(tokens[i - 1]?.text ?? '');
  const bidden = tokens[i - 2]?.text === 'for' && tokens[i - 1]?.pos === 'NNS';
  if (!asked && !bidden) return undefined;
  if (tokens.slice(0, i).some(({ pos, lower }) => /^W/.test(pos) || /^(?:that|what|all)$/.test(lower)))
    return undefined;
  return { what: `“${verb.text}” cannot stand behind “to”`, length: 2 };
}
