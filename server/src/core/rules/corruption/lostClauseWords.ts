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

/** What prices, shares and shares of votes do; the tagger takes it for a noun or an adjective behind "the". */
const moved =
  /^(?:fell|rose|grew|sank|shrank|soared|jumped|dropped|slid|gained|climbed|plunged|tumbled|lost|slipped|slumped|edged|surged)$/;

/** "Shares in the fell 6 percent": in a sentence without another verb, something moved by a number behind a bare "the". */
export function movedWithoutNoun(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [preposition, the, verb, next] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2], tokens[i + 3]];
  if (preposition.pos !== 'IN' || the.text !== 'the' || !verb || !moved.test(verb.text) || !next) return undefined;
  if (!/^NN/.test(tokens[i - 1]?.pos ?? '')) return undefined;
  const far = tokens[i + 4];
  const byNumber =
    next.pos === 'CD' ||
    (/^(?:by|to|from)$/.test(next.text) &&
      (far?.pos === 'CD' || /^(?:fifth|quarter|third|half|record|tenth)$/.test(tokens[i + 5]?.text ?? '')));
  const others = tokens.filter((token, at) => at !== i + 2 && /^(?:VB[DZP]|MD)$/.test(token.pos));
  return byNumber && others.length === 0 ? { what: 'A noun is missing after “the”', length: 3 } : undefined;
}

/** Papers of which somebody writes one: without an article the word stands for no paper in particular. */
const paper = /^(?:letter|statement|petition|report|speech|message|complaint|proposal|contract|email|memo|telegram)$/;
const handles =
  /^(?:read|reads|wrote|writes|sent|sends|handed|signed|signs|published|received|drafted|posted|delivered|issued|filed)$/;

/** "And read out letter to the minister": a paper without its article. */
export function paperWithoutArticle(tokens: readonly Token[], i: number): MissingWord | undefined {
  const verb = tokens[i]!;
  // "Read letter to the editor": what a page offers.
  if (i === 0 || !handles.test(verb.text) || !/^VB[DZP]?$/.test(verb.pos)) return undefined;
  const at = /^(?:out|in|over|back|aloud)$/.test(tokens[i + 1]!.text) ? i + 2 : i + 1;
  const [noun, next] = [tokens[at], tokens[at + 1]];
  if (!noun || !next || !paper.test(noun.text) || noun.pos !== 'NN') return undefined;
  if (!/^(?:to|from|by|that|of|with|in|on|about|after|signed)$/.test(next.text)) return undefined;
  return { what: `An article is missing before “${noun.text}”`, length: at - i + 1 };
}
