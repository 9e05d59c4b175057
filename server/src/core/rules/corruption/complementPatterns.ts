import type { Token } from '../../article/article.ts';
import { isFiniteVerb } from './finiteVerbs.ts';
import type { MissingWord } from './missingWordPatterns.ts';

/** What "to" makes an adverb of: "to the last", "to a degree". */
const aside =
  /^(?:last|degree|extent|surprise|delight|relief|dismay|horror|detriment|point|end|letter|full|contrary|limit|max|day|very|utmost|hilt|brim)$/;

/** Verbs that take "to" and a verb, never "to" and a place or person. */
const wantsInfinitive =
  /^(?:wants?|wanted|plan(?:s|ned)?|hope[sd]?|hoping|tr(?:y|ies|ied|ying)|decide[sd]?|intend(?:s|ed)?|refuse[sd]?|attempt(?:s|ed)?|need(?:s|ed)?|fail(?:s|ed)?|manage[sd]?|threaten(?:s|ed)?|expect(?:s|ed)?|vow(?:s|ed)?|seeks?|sought|aim(?:s|ed)?|able|unable|willing|unwilling|eager|likely|unlikely|reluctant|determined|forced|wanting|planning|trying)$/;

/** "wants to the old library into flats": a verb that was to be done, and is not said. */
function infinitiveWithoutVerb(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [verb, to, next, last] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2], tokens[i + 3]];
  if (to.text !== 'to' || !next || !last || !wantsInfinitive.test(verb.text)) return undefined;
  if (!/^(?:VB|JJ)/.test(verb.pos)) return undefined;
  const noun =
    /^(?:the|a|an|his|her|their|its|our|my)$/.test(next.text) || (next.pos === 'CD' && /^(?:NNS|JJ)/.test(last.pos));
  if (!noun || !/^(?:NN|JJ|VB|CD)/.test(last.pos)) return undefined;
  if (aside.test(last.text)) return undefined;
  return { what: `A verb is missing after “${verb.text} to”`, length: 3 };
}

/** "Residents have to with the noise": what they have to do is missing. */
function dutyWithoutVerb(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [have, to, next] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]];
  if (!/^(?:has|have|had)$/.test(have.text) || to.text !== 'to' || !next) return undefined;
  if (!/^(?:with|from|into|against|about|between|through|the|a|an|his|her|their|its)$/.test(next.text))
    return undefined;
  // "all the help they had to the end", "what they had to with": another clause lends its verb.
  if (
    tokens
      .slice(0, i)
      .some(({ pos, lower }) => /^W/.test(pos) || /^(?:all|everything|anything|nothing|that|than|as)$/.test(lower))
  )
    return undefined;
  if (!/^(?:NN|PRP$)/.test(tokens[i - 1]?.pos ?? '')) return undefined;
  return { what: `A verb is missing after “${have.text} to”`, length: 3 };
}

/** "a doctorate in from the university": two prepositions, and no noun for the first. */
function prepositionTwice(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [one, two] = [tokens[i]!, tokens[i + 1]!];
  if (
    !/^(?:in|of|for|with|on|at|by)$/.test(one.text) ||
    !/^(?:from|of|for|with|at|during|between|against|by|in)$/.test(two.text)
  )
    return undefined;
  if (one.text === two.text || !/^NN/.test(tokens[i - 1]?.pos ?? '') || !tokens[i + 2]) return undefined;
  return { what: `A word is missing after “${one.text}”`, length: 2, suspect: true };
}

/** "when a search committee is to be.": what it is to be is missing. "It was not to be" and "what is to be" are whole. */
function toBeNothing(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [be, to, verb, stop] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2], tokens[i + 3]];
  if (!/^(?:is|are|was|were)$/.test(be.text) || to.text !== 'to' || verb?.text !== 'be' || stop?.text !== '.')
    return undefined;
  if (
    !/^NN/.test(tokens[i - 1]?.pos ?? '') ||
    tokens.slice(0, i).some(({ lower }) => /^(?:what|who|how|where|as|than|which|all)$/.test(lower))
  )
    return undefined;
  return { what: 'A participle is missing after “to be”', length: 3 };
}

/** "He buttons his and says": a possessive whose noun is gone; "his" alone answers to a noun that was named before. */
function ownerOfNothing(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [owner, and, verb] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]];
  if (!/^(?:his|her|their|its)$/.test(owner.text) || and.text !== 'and' || !verb || !/^VB[DZ]$/.test(verb.pos))
    return undefined;
  const lead = tokens.slice(0, i);
  const before = lead.at(-1);
  const particle = /^(?:off|out|on|up|down)$/.test(before?.text ?? '');
  // "Pike rises, buttons his and": behind a comma a tagger may take the verb for a noun.
  const listed = before?.pos === 'NNS' && lead.at(-2)?.text === ',' && lead.some(isFiniteVerb);
  if (!before || !(particle || listed || /^VB[DZP]$/.test(before.pos))) return undefined;
  // "her" may be the object: "He kissed her and left."
  if (owner.text === 'her' && !/^(?:off|out)$/.test(before.text)) return undefined;
  // Before its verb only the one who acts is named: there is nothing that "his" could answer to.
  const acts = lead.findLastIndex(({ text }) => text === ',') + 1;
  const verbs = lead.findIndex((token) => isFiniteVerb(token));
  if (lead.slice(acts).some((token) => token !== before && /^(?:CC|IN|W)/.test(token.pos))) return undefined;
  if (lead.slice(verbs).some((token) => token !== before && /^NNS?$/.test(token.pos))) return undefined;
  if (lead.slice(verbs).some(({ lower }) => /^(?:hers|mine|theirs|and|met)$/.test(lower))) return undefined;
  return { what: `A noun is missing after “${owner.text}”`, length: 2 };
}

/** "The reason was that.": what is told by "that" is missing; "that was that" is said of the end of something. */
function thatOfNothing(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [be, that, stop] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]];
  if (!/^(?:is|was)$/.test(be.text) || that.text !== 'that' || stop?.text !== '.' || i < 2) return undefined;
  return /^NN/.test(tokens[i - 1]!.pos) && tokens.length === i + 3
    ? { what: 'A clause is missing behind “that”', length: 2 }
    : undefined;
}

/** Places where what a verb, a preposition or an owner wants behind it is gone. */
export const complementPatterns = [
  infinitiveWithoutVerb,
  dutyWithoutVerb,
  toBeNothing,
  ownerOfNothing,
  prepositionTwice,
  thatOfNothing,
];
