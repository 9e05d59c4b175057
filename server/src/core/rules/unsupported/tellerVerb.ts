import type { Token } from '../../article/article.ts';
import { type Telling, tellingOf } from './tellingVerbs.ts';

/** Tokens between the noun and its verb: longer phrases and relative clauses are seldom read right. */
const reach = 14;
/** What hangs on a noun for people and says where they are to be found. */
export const binding =
  /^(?:of|in|from|at|within|inside|on|high|senior|deep|well|close|familiar|near|with|around|across|involved|present|who|among|behind|for|outside|to|based|briefed|alike|themselves|there|here)$/i;
const helper =
  /^(?:have|has|had|also|still|now|already|even|do|did|would|will|could|may|might|often|always|never|not|n't|n’t|long)$/i;

/** The telling verb behind the noun, over a prepositional phrase or a short relative clause. */
export function verbBehind(tokens: readonly Token[], head: number): Verb | undefined {
  const plural = /(?:s|men|people|folk)$|^(?:others|some|many|several|most|those)$/i.test(tokens[head]!.text);
  const bound = isBound(tokens, head + 1);
  let perfect = false;
  /** 0: no relative clause; 1: before its verb; 2: behind it. */
  let clause = 0;
  for (let i = head + 1; i < Math.min(tokens.length, head + reach); i++) {
    const { text, pos } = tokens[i]!;
    const next = tokens[i + 1]?.text ?? '';
    if (/^(?:am|was|were|is|are|been|being)$/i.test(text) && clause !== 1) {
      if (!/ing$/i.test(next)) return undefined;
      perfect = true;
      continue;
    }
    if (/^let$/i.test(text) && /^(?:slip|it|know)$/i.test(next)) return { at: i + 1, telling: 'claim', present: false };
    if (clause === 1 && /^VB[NGP]?$/.test(pos) && !helper.test(text)) {
      clause = 2;
      continue;
    }
    const form = clause === 1 ? undefined : formAt(tokens, i, plural, clause === 2);
    if (form)
      return {
        at: i,
        telling: form.telling,
        present:
          !/^long$/i.test(tokens[i - 1]!.text) &&
          (form.present || text === 'put' || (perfect && form.telling !== 'say')),
      };
    if (helper.test(text) || pos.startsWith('RB')) {
      perfect ||= /^(?:have|has)$/i.test(text);
      continue;
    }
    if (text === ',' && clause === 0) {
      const end = closingComma(tokens, i);
      if (end !== undefined) {
        i = end;
        continue;
      }
    }
    if (!bound || /^[.;:?!]$/.test(text)) return undefined;
    if (/^(?:who|that)$/i.test(text)) clause = 1;
    else if (/^(?:VBD|VBZ|VBP|MD)$/.test(pos) && !(i === head + 1 && binding.test(text))) {
      if (clause !== 1) return undefined;
      clause = 2;
    } else if (text === ',' && !/^who$/i.test(next) && clause === 0) return undefined;
  }
  return undefined;
}

interface Verb {
  readonly at: number;
  readonly telling: Telling;
  readonly present: boolean;
}

/** Words of an aside between commas: "One of the lads, no names, told me", and of one that says why there is no name. */
const longestAside = 6;
const longestExcuse = 16;

/** "Whose name is known to us", "neither of whom would be identified", "I promised not to say who". */
const excuse = /^(?:whom?|whose|which|neither|none|both|all|I|we|speaking|requesting|asking|no|not|on|name)$/i;

/** The comma that closes an aside: one without a verb, or one about the source itself. */
function closingComma(tokens: readonly Token[], open: number): number | undefined {
  const excused = excuse.test(tokens[open + 1]?.text ?? '') && !/^who$/i.test(tokens[open + 1]!.text);
  for (let i = open + 1; i < Math.min(tokens.length, open + (excused ? longestExcuse : longestAside)); i++) {
    if (tokens[i]!.text === ',') return i;
    if (excused) continue;
    if (/^(?:VB[DZP]|MD|CC|NNP)/.test(tokens[i]!.pos) || tokens[i]!.name !== 'O') return undefined;
  }
  return undefined;
}

/** Something hangs on the noun: "in the party", "familiar with the case", ", who asked not to be named,". */
function isBound(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (binding.test(token.text) || (token.text === ',' && /^who$/i.test(tokens[at + 1]?.text ?? '')))
  );
}

/** The telling verb at `i`, when its number fits the subject and it is neither a noun nor a passive participle. */
function formAt(tokens: readonly Token[], i: number, plural: boolean, behindClause: boolean) {
  const { text, pos } = tokens[i]!;
  const [before, behind] = [tokens[i - 1]!, tokens[i + 1]];
  const form = tellingOf(text, behind?.text ?? '');
  // "Those who were present remember": the adjective closes the relative clause.
  const closes = behindClause && before.pos === 'JJ';
  if (!form || (!closes && /^(?:DT|PRP\$|POS|JJ|TO|IN|CD)$/.test(before.pos))) return undefined;
  if (form.number && form.number !== (plural ? 'plural' : 'singular')) return undefined;
  if (/^(?:VBD|VBZ|MD)$/.test(behind?.pos ?? '') && !/^VB/.test(pos)) return undefined;
  if (/ing$/.test(text) && !/^(?:are|is|were|been|now|already|still|openly|also)$/i.test(before.text)) return undefined;
  if (/^(?:state|states)$/.test(text) && behind?.text !== 'that') return undefined;
  if (
    /ed$/.test(text) &&
    /^(?:to|of|as|by|in|with)$/i.test(behind?.text ?? '') &&
    !/^(?:complained|hinted|warned|grumbled|talked|boasted)$/.test(text)
  )
    return undefined;
  if (/^(?:put|puts)$/.test(text) && !tokens.slice(i + 1, i + 7).some((one) => /^at$/i.test(one.text)))
    return undefined;
  if (/^call/.test(text) && /^(?:police|ambulance|emergency|fire|911|999)$/i.test(tokens[i + 2]?.text ?? ''))
    return undefined;
  return form;
}
