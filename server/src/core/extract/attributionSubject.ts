import type { Token } from '../article/article.ts';
import type { ReportingKind } from './reportingVerbs.ts';
import { sourceNounKinds } from './sourceNouns.ts';
import { phraseAfter, phraseBefore, type SourcePhrase, sourceKindOf } from './sourcePhrase.ts';

/** How far a cue looks for its subject over a relative clause or an apposition, in tokens. */
const reach = 30;
const auxiliaries = new Set(
  (
    "has have had having is are was were be been being 's ’s 've ’ve 'd ’d did does do also not n't " +
    'n’t never then later once only just even still himself herself itself themselves reportedly ' +
    'officially publicly'
  ).split(' '),
);

function isAuxiliary({ lower, pos }: Token): boolean {
  return pos === 'RB' || pos === 'MD' || auxiliaries.has(lower);
}

/** Verbs that stand before their subject in indirect speech as well ("the bridge is safe, says the mayor"). */
const freelyInverted =
  /^(?:said|says|say|reported|reports|report|announced|announces|wrote|writes|claimed|claims|claim|argued|argues|argue|warned|warns|warn|added|adds|explained|explains|noted|notes|note)$/i;
const quoteEnd = /^["”»’]$/;

/** The subject of the reporting verb at `i`: before it, over an aside between commas, or behind it ("said the mayor"). */
export function subjectOf(
  tokens: readonly Token[],
  i: number,
  kinds: ReadonlySet<ReportingKind>,
  quoted: (token: Token) => boolean,
): SourcePhrase | undefined {
  const { pos, text } = tokens[i]!;
  const before = tokens[i - 1];
  const mayInvert =
    before !== undefined && kinds.has('speech') && /^(?:VBD|VBZ|VBP|VBN)$/.test(pos) && !/^told$/i.test(text);
  if (mayInvert && (quoted(before) || quoteEnd.test(before.text) || quoteEnd.test(tokens[i - 2]?.text ?? ''))) {
    const behind = speakerBehind(tokens, i);
    if (behind) return behind;
  }
  let end = i;
  while (end > 0 && i - end < 6 && isAuxiliary(tokens[end - 1]!)) end--;
  const last = tokens[end - 1];
  if (!last || quoted(last)) return undefined;
  if (last.text === ',' && mayInvert && freelyInverted.test(text)) {
    const named = namedBehind(tokens, i);
    if (named) return named;
  }
  if (/^(?:,|\)|—|–)$/.test(last.text))
    return (
      overAside(tokens, end - 1, pos) ?? (mayInvert && freelyInverted.test(text) ? speakerBehind(tokens, i) : undefined)
    );
  if (/^(?:who|which|that)$/i.test(last.text))
    return phraseBefore(tokens, tokens[end - 2]?.text === ',' ? end - 2 : end - 1);
  if (pos === 'VBG' && end === i && !/^(?:with|and|as)$/i.test(tokens[i - 1]?.text ?? '')) {
    // "officials weighing options": a reduced clause, whose subject stands right before it.
    const phrase = phraseBefore(tokens, end);
    return phrase && phrase.head === end - 1 && /^NN/.test(tokens[end - 1]!.pos) ? phrase : undefined;
  }
  if (
    /^(?:and|but|or)$/i.test(last.text) ||
    (/^VB/.test(last.pos) && sourceNounKinds(last.lower).size === 0) ||
    last.pos === 'TO' ||
    last.pos === 'IN'
  )
    return undefined;
  return phraseBefore(tokens, end);
}

/** "Ana Diaz, who runs the club, said": from the second comma back to the first. */
function overAside(tokens: readonly Token[], close: number, pos: string): SourcePhrase | undefined {
  if (pos === 'VBG' || pos === 'VBN') return undefined;
  const bracket = tokens[close]!.text === ')';
  for (let i = close - 1; i > 0 && close - i < reach; i--) {
    const { text } = tokens[i]!;
    if (bracket ? text !== '(' : !/^[,—–]$/.test(text)) continue;
    return canEndPhrase(tokens[i - 1]!) ? phraseBefore(tokens, i) : undefined;
  }
  return undefined;
}

function canEndPhrase(token: Token): boolean {
  return token.pos.startsWith('NN') || token.pos === 'PRP' || token.name !== 'O';
}

/** "The town has had enough, says Ruth Amberg, who …": a name behind the verb that opens no clause of its own is the speaker. */
function namedBehind(tokens: readonly Token[], i: number): SourcePhrase | undefined {
  if (tokens[i + 1]?.name !== 'B-PER') return undefined;
  const behind = speakerBehind(tokens, i);
  return behind && /^(?:[,.;:—–]|who)$/.test(tokens[behind.to]?.text ?? '.') ? behind : undefined;
}

function speakerBehind(tokens: readonly Token[], i: number): SourcePhrase | undefined {
  const behind = phraseAfter(tokens, i + 1);
  return behind && sourceKindOf(tokens, behind) !== 'none' ? behind : undefined;
}

/** "A spokesman, John Smith, said", "said a fan, Ana Diaz": the name stands in apposition. */
export function namesPersonBeside(tokens: readonly Token[], phrase: SourcePhrase, verb: number): boolean {
  const beside = tokens.slice(phrase.to, phrase.to > verb ? phrase.to + 5 : verb);
  if (beside[0] && !/^[,(—–]$/.test(beside[0].text)) return false;
  for (const token of beside.slice(1)) {
    if (token.name === 'B-PER') return true;
    if (/^(?:who|which|that)$/i.test(token.text)) return false;
  }
  return false;
}
