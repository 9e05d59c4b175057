import type { Token } from '../../article/article.ts';
import type { MissingWord } from './missingWordPatterns.ts';

/** Verbs that want "to" and another verb behind them, and never a bare one. */
const wantsTo =
  /^(?:chosen|chose|choose|chooses|choosing|decided|decides|decide|deciding|agreed|agrees|agree|promised|promises|vowed|vows|pledged|pledges|opted|opts|threatened|threatens|warned|urged|ordered|advised|instructed|resolved|swore|sworn|preferred|preferring|elected|undertook|undertaken|intends?|intended|pretended|managed|learned|learnt|asked|tried|trying|voted|votes)$/;
/** Bare forms that are nouns or adjectives as often. */
const seldomVerb = /^(?:guilty|likely|only|just|even|one|all|enough|war|work|help|money|much|more|less|long|far|well)$/;

/** "had chosen not act", "agreed not be named": the "to" between the denial and its verb. */
export function denialWithoutTo(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [verb, not, bare] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]];
  if (!wantsTo.test(verb.text) || not.text !== 'not' || !bare || !/^VB/.test(verb.pos)) return undefined;
  if (!/^(?:VBP?|NN)$/.test(bare.pos) || !/^\p{Ll}{2,}$/u.test(bare.text) || seldomVerb.test(bare.text))
    return undefined;
  // "decided not fate but skill": two things, one of them denied.
  if (tokens.slice(i + 2).some(({ lower }) => lower === 'but')) return undefined;
  if (
    bare.pos === 'NN' &&
    !/^(?:act|vote|speak|go|leave|stay|return|appear|comment|attend|answer|appeal|run|stand|play|pay|take|testify|talk|travel|meet|move|report|release|charge|arrest|sign|sell|join|renew)$/.test(
      bare.text,
    )
  )
    return undefined;
  return { what: 'The word “to” is missing after “not”', length: 3 };
}

/** "halfway out its hinge", "fell out his pocket": what follows "out" is no window or door, and "of" was lost. */
export function outWithoutOf(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [out, owner, thing] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]];
  const before = tokens[i - 1];
  if (out.text !== 'out' || !before || !thing || !/^(?:its|his|her|their|our|my)$/.test(owner.text)) return undefined;
  if (
    !/^(?:NN|JJ)/.test(thing.pos) ||
    tokens.slice(i + 2, i + 5).some(({ text }) => /^(?:windows?|doors?|gates?|backs?)$/.test(text))
  )
    return undefined;
  return /^(?:halfway|partway|midway|fully|completely|entirely|almost|nearly|fell|fallen|slipped|climbed|jumped|leapt|stepped|sticking|stuck|hanging|hung|leaking|poured|popped)$/.test(
    before.text,
  )
    ? { what: 'The word “of” is missing after “out”', length: 2 }
    : undefined;
}

const openers = /^(?:Which|Because|Although|Though|When|While|If|Whereas|Unless|That)$/;

/** "Which the police, who had closed the hill.": the clause ends before the verb of its subject comes. */
export function clauseCutByRelative(tokens: readonly Token[], i: number): MissingWord | undefined {
  if (i !== 0 || tokens.at(-1)!.text !== '.' || !openers.test(tokens[0]!.text)) return undefined;
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 3 || comma > 7 || !/^(?:who|which|whose)$/.test(tokens[comma + 1]?.text ?? '')) return undefined;
  const subject = tokens.slice(1, comma);
  if (!/^(?:DT|PRP\$|NNP)/.test(subject[0]!.pos) || !/^NN/.test(subject.at(-1)!.pos)) return undefined;
  if (subject.some(({ pos, text }) => /^(?:VB|MD|CC)/.test(pos) || /ed$/.test(text))) return undefined;
  if (tokens.slice(comma + 1).some(({ text }) => /^[,;:–—"“”]$/.test(text))) return undefined;
  return { what: 'The clause has no verb', length: tokens.length - 1 };
}
