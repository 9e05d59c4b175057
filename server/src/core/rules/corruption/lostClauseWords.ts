import type { Token } from '../../article/article.ts';
import type { MissingWord } from './missingWordPatterns.ts';

/** Gatherings and bodies of which there are many; "told parliament", "told police" need no article. */
const oneOfMany =
  /^(?:meeting|hearing|committee|board|jury|crowd|audience|conference|inquest|inquiry|panel|judge|newspaper|magazine|union|assembly|gathering|rally|reporter|interviewer|council|commission|tribunal|club|customer|patient|neighbour|neighbor)$/;

/** "The planner told meeting that": one of many, without its article. */
export function toldWithoutArticle(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [told, noun, that] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]];
  if (!/^(?:told|informed|reminded|assured|warned)$/.test(told.text) || that?.text !== 'that') return undefined;
  return oneOfMany.test(noun.text) ? { what: `The word “the” is missing after “${told.text}”`, length: 3 } : undefined;
}

/** "Nobody died because the detours, the report found": a thing behind "because", and no clause about it. */
export function becauseOfNothing(tokens: readonly Token[], i: number): MissingWord | undefined {
  if (tokens[i]!.lower !== 'because' || !/^(?:the|its|his|her|their|a|an|these|those)$/.test(tokens[i + 1]!.text))
    return undefined;
  let at = i + 2;
  while (at < tokens.length && /^(?:JJ|NN|CD|VBN|VBG|POS)/.test(tokens[at]!.pos)) at++;
  if (at === i + 2 || !/^NN/.test(tokens[at - 1]!.pos) || !/^[,.;]$/.test(tokens[at]?.text ?? '')) return undefined;
  // "Because the roof, which leaks, is old", "because the last, in her words, “is old”": the clause goes on behind the aside.
  const rest = tokens.slice(at + 1);
  if (
    tokens[at]!.text === ',' &&
    (!/^(?:DT|PRP|NNP?S?|RB)$/.test(rest[0]?.pos ?? '') || rest.some(({ text }) => /^[,“"–—]$/.test(text)))
  )
    return undefined;
  return { what: 'The word “of” is missing after “because”', length: Math.min(3, at - i) };
}

/** "I asked why and she that it was cheaper": a subject behind a conjunction, and what it says, with no verb of saying. */
export function subjectWithoutSaying(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [and, who, that, next] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2], tokens[i + 3]];
  if (!/^(?:and|but)$/.test(and.text) || !/^(?:he|she|they|we|I)$/.test(who.text) || that?.text !== 'that')
    return undefined;
  if (!/^(?:PRP|DT|EX|NNP?|NNS|PRP\$)$/.test(next?.pos ?? '')) return undefined;
  // "She said that it was late, and he that it was early": the verb of the first clause serves for both.
  const before = tokens.slice(0, i);
  if (before.some(({ text }) => text === 'that')) return undefined;
  return { what: `A verb is missing after “${who.text}”`, length: 3 };
}
