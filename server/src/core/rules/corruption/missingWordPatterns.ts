import type { Token } from '../../article/article.ts';
import type { Severity } from '../../rule.ts';
import { isFiniteVerb } from './finiteVerbs.ts';
import { clauseCutByRelative, denialWithoutTo, outWithoutOf } from './lostParticles.ts';
import { modalWithoutVerb } from './modalWithoutVerb.ts';
import { thereWithoutVerb } from './thereWithoutVerb.ts';

/** A place where a word must have stood. */
export interface MissingWord {
  readonly what: string;
  /** Tokens the finding covers. */
  readonly length: number;
  readonly severity?: Severity;
  /** Only where the gap model finds something there as well. */
  readonly suspect?: true;
  /** Some speak so: between quotation marks nothing is missing. */
  readonly spoken?: true;
}

type Pattern = (tokens: readonly Token[], i: number) => MissingWord | undefined;

const determiner = /^(?:the|its|their|our|your|my|an|every)$/i;
/** Words that never stand between a determiner and its noun, nor are nouns themselves. */
const neverAfterDeterminer =
  /^(?:of|from|for|since|until|within|without|with|at|into|onto|than|because|among|amid|during|against|between|which|whom|and|or|but|is|are|was|were|has|have|had|been|does|did|would|should|could|a|an|the|its|their|them|they|he|she|we|him|if|although|unless|upon|via|despite)$/;
const nominal =
  /^(?:accused|deceased|injured|wounded|unemployed|wanted|disappeared|dispossessed|displaced|undersigned|bereaved|detained|convicted|elected|gifted|educated|oppressed|retired|disabled|infected|aged|damned|dead|unexpected|untouched|insured|excluded|impoverished|unvaccinated|vaccinated|departed|abused|affected|condemned|arrested|appointed|baptized|blessed|chosen|evicted|executed|exiled|forgotten|homeless|hunted|initiated|jailed|kidnapped|loved|married|missing|newlywed|privileged|rejected|saved|starved|suspected|tortured|uninsured|united|unknown|unloved)$/i;
const pastWithoutNoun =
  /^(?:told|took|gave|went|came|became|wrote|spoke|began|said|announced|confirmed|claimed|added|declared|insisted|argued|stated|explained)$/;
const stops = /^[.,;:!?)]$/;

/** "the of", "their was", "the ,": nothing that the determiner could belong to. */
const determinerWithoutNoun: Pattern = (tokens, i) => {
  const [one, two, three] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]];
  if (
    /^(?:a|an|the)$/i.test(one.text) &&
    /^(?:who|whose|that)$/.test(two.text) &&
    two.end - two.start > 2 &&
    three?.kind === 'word'
  )
    return { what: `A noun is missing after “${one.text}”`, length: 2 };
  if (one.text === 'no' && two.text === 'of' && !/^(?:a|the|yes|or|his|her|their)$/.test(tokens[i - 1]?.lower ?? 'a'))
    return { what: 'A noun is missing after “no”', length: 2 };
  if (one.text === 'a' && afterArticle.test(two.text) && !isLetter(tokens, i) && tokens[i - 1]!.text !== two.text)
    return { what: 'A noun is missing after “a”', length: 2 };
  if (!determiner.test(one.text) || one.text === 'THE' || (one.text === 'your' && two.text === 'are')) return undefined;
  if (/^(?:its|their)$/i.test(one.text) && /^(?:a|an|the|been|is|are|was|were|has|had)$/.test(two.text))
    return undefined;
  if (neverAfterDeterminer.test(two.text)) {
    if (one.lower === two.text) return undefined;
    // "an A and a B", "the And": letters, titles and terms are written with capitals or marks, and never end a list so.
    if (/^an?$/i.test(one.text) && /^(?:and|or|is|was|to)$/.test(two.text)) return undefined;
    if (/^(?:he|she|they|we)$/.test(two.text) && three?.text === '-') return undefined;
    return { what: `A word is missing after “${one.text}”`, length: 2 };
  }
  // "closed until noon, the said.": who said it is gone.
  if (
    /^(?:the|a|an)$/.test(one.text) &&
    /^[,”"’]$/.test(tokens[i - 1]?.text ?? '') &&
    /^(?:said|told|added|announced|confirmed|claimed|declared|explained|wrote)$/.test(two.text) &&
    /^[.,]$/.test(three?.text ?? '')
  )
    return { what: `A noun is missing after “${one.text}”`, length: 2 };
  if (/^the$/i.test(one.text) && three && isAdrift(two, three))
    return { what: `A noun is missing after “${one.text}”`, length: 2 };
  if (/^(?:in|to|on|by|as)$/.test(two.text) && three && /^(?:the|a|an|this|his|her|their|its)$/.test(three.text)) {
    return { what: `A word is missing after “${one.text}”`, length: 2 };
  }
  if (stops.test(two.text) && two.start === one.end && !/^(?:my|your|our|its|every)$/i.test(one.text))
    return { what: `A word is missing after “${one.text}”`, length: 2 };
  return undefined;
};

/** What never stands behind "a", which is also a letter: "plan a or b", "a and b". */
const afterArticle =
  /^(?:of|from|for|since|until|within|without|with|into|onto|because|during|against|between|which|whom|they|them|he|she|we|him|its|their|my|our|your|his)$/;

/** "vitamin a for", "section 4 a of", "(a) of": the letter. */
export function isLetter(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before?.kind !== 'word' ||
    /^(?:vitamin|hepatitis|class|grade|type|group|plan|point|option|question|letter|paragraph|section|side|serie|copa|campionato|part|note|phase)$/.test(
      before.lower,
    ) ||
    /^(?:NNP|FW)/.test(before.pos)
  );
}

/** "the to make them", "the in March", "the on Friday": a preposition and what it governs; "the to-do list" has hyphens. */
function isAdrift(preposition: Token, next: Token): boolean {
  if (preposition.text === 'to')
    return next.pos === 'VB' && !/^(?:be|do)$/.test(next.text) && /^\p{Ll}{3,}$/u.test(next.text);
  return (
    /^(?:in|on|at)$/.test(preposition.text) &&
    (/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
      next.text,
    ) ||
      /^(?:19|20)\d\d$/.test(next.text))
  );
}

/** "the debated adopting a charter": a past tense and a participle with an object, and nobody who did it. */
const determinerBeforeClause: Pattern = (tokens, i) => {
  const [one, two, three, four] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2], tokens[i + 3]];
  if (!/^(?:the|a|an|its|their)$/i.test(one.text) || !three || two.kind !== 'word' || nominal.test(two.text))
    return undefined;
  const past = /^\p{Ll}+ed$/u.test(two.text) && /^(?:VBD|VBN|JJ)$/.test(two.pos);
  if (past && /^\p{Ll}{2,}ing$/u.test(three.text) && four && /^(?:a|an|his|her)$/.test(four.text))
    return { what: `A noun is missing after “${one.text}”`, length: 3 };
  if (past && /^(?:a|an|its|his|their|that)$/.test(three.text) && /^(?:NN|JJ|DT|PRP|CD|VBN|VBG)/.test(four?.pos ?? ''))
    return { what: `A noun is missing after “${one.text}”`, length: 3 };
  if (
    pastWithoutNoun.test(two.text) &&
    /^(?:DT|PRP|IN|NNP|TO)/.test(three.pos) &&
    !(two.text === 'said' && !/^(?:that|the|it|he|she|they)$/.test(three.text))
  )
    return { what: `A noun is missing after “${one.text}”`, length: 2 };
  return undefined;
};

/** "The mayor of said": no noun after the preposition. Clauses that strand one ("the house they lived in was …") have a pronoun or two verbs. */
const prepositionWithoutNoun: Pattern = (tokens, i) => {
  const [one, two] = [tokens[i]!, tokens[i + 1]!];
  if (
    /^(?:in|at|by|for|from|with|into|during|between|against|on|to)$/.test(one.text) &&
    two.text === 'of' &&
    tokens[i - 1]?.text !== 'up' &&
    tokens[i + 2]?.text !== 'itself'
  ) {
    return {
      what: `A word is missing after “${one.text}”`,
      length: 2,
      ...(/^(?:on|in|by)$/.test(one.text) && { severity: 'information' as const }),
    };
  }
  if (
    !/^(?:of|from|with|into|during|between|among|against|for|at|by)$/.test(one.text) ||
    !(/^(?:is|was|are|were|has|had|will|would|said|and|or)$/.test(two.text) || stops.test(two.text))
  )
    return undefined;
  if (stops.test(two.text) && !/^(?:of|during|between|among|into)$/.test(one.text)) return undefined;
  if (
    /^(?:and|or)$/.test(two.text) &&
    (!/^(?:of|during|among)$/.test(one.text) ||
      /^(?:about|by|for|to|from|in|with|at|on|consist\w*|sort|kind|of|for|within)$/.test(tokens[i + 2]?.text ?? ''))
  )
    return undefined;
  if (i < 2) return undefined;
  const clause = tokens.slice(Math.max(0, i - 8), i);
  if (
    clause.some(
      ({ pos, text }) => /^(?:WP|WDT|WRB|WP\$)$/.test(pos) || /^(?:that|what|which|who|how|where|all)$/i.test(text),
    )
  )
    return undefined;
  const stranded = clause.some((token) => isFiniteVerb(token) || token.pos === 'TO' || token.pos === 'PRP');
  return stranded ? undefined : { what: `A word is missing after “${one.text}”`, length: 2, severity: 'information' };
};

const be: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
const have: ReadonlySet<string> = new Set(['has', 'have', 'had']);

/** "to of", "has the of": two forms of "be" in a row, a bare "to" before a stop. */
const brokenVerb: Pattern = (tokens, i) => {
  const [one, two] = [tokens[i]!, tokens[i + 1]!];
  if (
    be.has(one.text) &&
    be.has(two.text) &&
    one.text !== two.text &&
    !/^(?:it|that|what|there|this|who|which|as|all)$/i.test(tokens[i - 1]?.text ?? '')
  ) {
    return { what: 'A word is missing between two verbs', length: 2, severity: 'information' };
  }
  if (
    have.has(one.text) &&
    /^(?:of|will|is|are|was|were)$/.test(two.text) &&
    tokens[i - 1] &&
    !/^(?:that|what|he|she|they|all|it|we)$/i.test(tokens[i - 1]!.text)
  ) {
    return { what: `A word is missing after “${one.text}”`, length: 2, severity: 'information' };
  }
  return undefined;
};

/** "Was arrested on Monday." as a sentence: no subject. */
const verbWithoutSubject: Pattern = (tokens, i) => {
  if (i !== 0 || tokens.at(-1)!.text !== '.' || tokens.length < 6) return undefined;
  const [one, two] = [tokens[0]!, tokens[1]!];
  if (
    /^(?:Is|Are|Was|Were|Has|Have|Had|Will|Would|Could|Should|Must)$/.test(one.text) &&
    /^(?:VBN|RB|IN|TO|VB|JJ|VBG)$/.test(two.pos) &&
    !/^(?:not|n['’]t|it|that|this|these|those|all)$/.test(two.text)
  ) {
    return { what: 'The sentence has no subject', length: 2 };
  }
  if (
    /^(?:Said|Says|Told|Became|Began|Went|Gave|Took|Came|Announces|Believes|Claims|Adds|Added)$/.test(one.text) &&
    /^(?:that|it|to|a|an|reporters|in|on|at|by)$/.test(two.text)
  ) {
    return { what: 'The sentence has no subject', length: 2, severity: 'information' };
  }
  return undefined;
};

/** "a suspect been charged", "he becoming the first": a participle whose auxiliary is gone. */
const participleWithoutAuxiliary: Pattern = (tokens, i) => {
  const [one, two] = [tokens[i]!, tokens[i + 1]!];
  const before = tokens[i - 1];
  if (one.text === 'been' && before && !/^(?:,|and|or|not|never)$/.test(before.text)) {
    const auxiliary =
      /^(?:have|has|had|having|['’](?:ve|s|d)|haven|hasn|hadn|Have|Has|Had|Having|(?:[cw]|sh)oulda|m(?:ight|ust)a)$/;
    return tokens.slice(0, i).some(({ text }) => auxiliary.test(text))
      ? undefined
      : {
          what: 'An auxiliary verb is missing before “been”',
          length: 1,
          ...(before.pos === 'PRP' && { spoken: true }),
        };
  }
  if (
    !/^(?:he|she|they|we)$/i.test(one.text) ||
    (before &&
      /^(?:is|are|was|were|am|be|been|has|have|had|did|do|does|will|than|as|nor|and|or|but|['’]s|not|either)$/i.test(
        before.text,
      ))
  )
    return undefined;
  if (two.pos === 'VBG' && /ing$/.test(two.text))
    return { what: `An auxiliary verb is missing after “${one.text}”`, length: 2, spoken: true };
  if (/^(?:the|an|a)$/.test(two.text) && one.text !== 'We' && one.text !== 'we')
    return { what: `A verb is missing after “${one.text}”`, length: 2, spoken: true };
  return undefined;
};

/** "said that he that the dust": a clause that is opened twice, and its verb is gone. */
const clauseOpenedTwice: Pattern = (tokens, i) => {
  const [one, two, three, four] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2], tokens[i + 3]];
  if (one.text !== 'that' || !/^(?:he|she|they|we|it)$/.test(two.text) || three?.text !== 'that' || !four)
    return undefined;
  return /^(?:the|a|an|his|her|its|their|he|she|they|it|no|all)$/.test(four.text)
    ? { what: `A verb is missing after “${two.text}”`, length: 3 }
    : undefined;
};

export const missingWordPatterns: readonly Pattern[] = [
  determinerWithoutNoun,
  determinerBeforeClause,
  modalWithoutVerb,
  thereWithoutVerb,
  prepositionWithoutNoun,
  brokenVerb,
  participleWithoutAuxiliary,
  verbWithoutSubject,
  clauseOpenedTwice,
  denialWithoutTo,
  outWithoutOf,
  clauseCutByRelative,
];
