import type { Article, Sentence, Token } from '../article/article.ts';
import { firstEndingAfter } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { Attribution, Mention, Quotation, SourceKind } from './annotations.ts';
import { attributeQuotations } from './attributeQuotations.ts';
import { namesPersonBeside, subjectOf } from './attributionSubject.ts';
import { opensCue } from './cueOpeners.ts';
import { allForms } from './inflect.ts';
import { type Nominal, nominalCues } from './nominalCues.ts';
import { findQuotations } from './quotations.ts';
import { closesTag } from './reportingTag.ts';
import { opensThatClause, plainSpeech, type ReportingKind, reportingKindsAt } from './reportingVerbs.ts';
import { sourceNounKinds } from './sourceNouns.ts';
import { phraseAfter, type SourcePhrase, sourceKindOf } from './sourcePhrase.ts';

/**
 * Who is said to say or think what, in direct and indirect speech, and the quotations with the attribution each belongs to.
 * Works on Penn tags, which are wrong in one word of twenty: a cue needs a verb form and a subject that can speak.
 * Time is linear in the text: every cue looks a bounded number of tokens around itself.
 */
export function extractAttributions(
  article: Article,
  _mentions: readonly Mention[],
): { quotations: Quotation[]; attributions: Attribution[] } {
  const quotations = findQuotations(article);
  const attributions: Attribution[] = [];
  for (const block of article.blocks) {
    for (const sentence of block.sentences) findAttributions(sentence, quotations, attributions);
  }
  attributions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { quotations: attributeQuotations(article, quotations, attributions), attributions };
}

/** What is longer is no sentence but a file without full stops, in tokens: nobody is looked for there. */
const longestSentence = 400;

/** Adds the attributions of a sentence to those found before it. */
function findAttributions(sentence: Sentence, quotations: readonly Quotation[], found: Attribution[]): void {
  const { tokens } = sentence;
  if (tokens.length > longestSentence) return;
  const quoted = (token: Token) => isQuoted(quotations, token);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !opensCue(token) || quoted(token)) continue;
    const nominal = nominalCues.at(tokens, i);
    if (nominal) {
      const one = nominalAttribution(sentence, nominal);
      if (one) found.push(one);
      i = nominal.to - 1;
      continue;
    }
    const kinds = reportingKindsAt(tokens, i);
    if (!kinds || !(isVerb(token) || opensThatClause(tokens, i) || closesTag(tokens, i)) || isMemberStates(tokens, i))
      continue;
    const one = isPassive(tokens, i) ? passive(sentence, i, kinds) : active(sentence, i, kinds, quoted);
    if (one) found.push(one);
  }
}

/** Scare quotes and titles do not hide a cue; speech does. */
function isQuoted(quotations: readonly Quotation[], token: Token): boolean {
  for (let i = firstEndingAfter(quotations, token.start), n = 0; i < quotations.length && n < 3; i++, n++) {
    const quotation = quotations[i]!;
    if (quotation.start > token.start) return false;
    if (quotation.end >= token.end && quotation.kind === 'speech') return true;
  }
  return false;
}

function isVerb(token: Token): boolean {
  return token.pos.startsWith('VB') || plainSpeech.has(token.lower);
}

/** "member states" is a noun that looks like a verb. */
function isMemberStates(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]!.text === 'states' &&
    /^(?:members?|nation|coastal|neighbou?ring|gulf|baltic|the|all|these)$/i.test(tokens[i - 1]?.text ?? '')
  );
}

const opinionLinks = /^(?:as|to|that)$/i;
const be = /^(?:is|are|was|were|be|been|being|'s|’s|'re|’re|remains?|remained)$/i;
const got = /^(?:has|have|had)$/i;

/** Index of the first adverb before the participle at `i`, or `i`: "is [widely seen]". */
function firstAdverb(tokens: readonly Token[], i: number): number {
  let first = i;
  while (first > 0 && i - first < 5 && /^RB/.test(tokens[first - 1]!.pos)) first--;
  return first;
}

/** Verbs that are nothing without an object: a preposition right behind them shows a participle ("people accused of theft"). */
const transitive =
  /^(?:accused|blamed|quoted|cited|described|told|informed|advised|urged|praised|criticised|criticized|condemned|labelled|labeled|dubbed|named|identified)$/i;

/** A participle after a form of "be", or standing alone behind its noun ("people accused of theft"). */
function isPassive(tokens: readonly Token[], i: number): boolean {
  const { pos, text } = tokens[i]!;
  if (!/^VB[ND]$/.test(pos)) return false;
  const first = firstAdverb(tokens, i);
  const helper = tokens[first - 1];
  if (helper && be.test(helper.text)) return helper.text.length > 2 || !got.test(tokens[first - 2]?.text ?? '');
  if (
    transitive.test(text) &&
    tokens[i + 1]?.pos === 'IN' &&
    tokens[i + 1]!.text !== 'that' &&
    !(helper && got.test(helper.text))
  )
    return true;
  if (pos !== 'VBN' || plainSpeech.has(text.toLowerCase())) return false;
  // An object right behind it shows a past tense the tagger took for a participle: "the board denied any contact".
  const next = tokens[i + 1];
  if (next && (/^(?:DT|PRP\$?|NNP|CD)/.test(next.pos) || next.text === 'that') && !be.test(helper?.text ?? ''))
    return false;
  return !(helper && (got.test(helper.text) || /^['’](?:ve|d|s)$/.test(helper.text)));
}

/** "is seen as", "was expected to", "it is believed that": without "by" there is nobody behind it. */
function passive(sentence: Sentence, i: number, kinds: ReadonlySet<ReportingKind>): Attribution | undefined {
  const { tokens } = sentence;
  const first = firstAdverb(tokens, i);
  const helped = be.test(tokens[first - 1]?.text ?? '');
  const from = helped ? first - 1 : i;
  const agent = agentAfter(tokens, i + 1);
  if (agent) return attribution(sentence, agent, { from, to: i + 1 }, sourceKindOf(tokens, agent));
  const next = tokens[i + 1];
  if (!next || !helped || kinds.has('finding') || !opinionLinks.test(next.text)) return undefined;
  const cue = { from, to: i + 2 };
  return {
    start: tokens[cue.from]!.start,
    end: tokens[cue.to - 1]!.end,
    cue: spanOf(tokens, cue),
    sourceKind: 'agentless',
    ...(cue.to < tokens.length && { content: { start: tokens[cue.to]!.start, end: sentence.end } }),
  };
}

/** "… by the court": the agent of a passive, a few words on. */
function agentAfter(tokens: readonly Token[], start: number): SourcePhrase | undefined {
  for (let i = start; i < Math.min(tokens.length, start + 14); i++) {
    const { text, pos } = tokens[i]!;
    if (/^[.;:!?]$/.test(text) || pos === 'VBZ' || pos === 'VBD') return undefined;
    if (!/^by$/i.test(text)) continue;
    const phrase = phraseAfter(tokens, i + 1);
    if (phrase && sourceKindOf(tokens, phrase) !== 'none') return phrase;
  }
  return undefined;
}

function active(
  sentence: Sentence,
  i: number,
  kinds: ReadonlySet<ReportingKind>,
  quoted: (token: Token) => boolean,
): Attribution | undefined {
  const { tokens } = sentence;
  const subject = subjectOf(tokens, i, kinds, quoted);
  if (!subject) return undefined;
  let sourceKind = sourceKindOf(tokens, subject);
  if (sourceKind === 'none') sourceKind = speakerKind(tokens, subject, tokens[i]!);
  if (sourceKind === 'none') return undefined;
  // A thing "shows" and "underlines" in figures of speech: only what has a mouth takes a stance.
  if (
    sourceKind !== 'document' &&
    experiencing.has(tokens[i]!.lower) &&
    !opensClause(tokens[i + 1]) &&
    !judgesAs(tokens, i) &&
    !((sourceKind === 'collective' || sourceKind === 'anonymous') && discerns(tokens, i, subject))
  )
    return undefined;
  if (sourceKind === 'document' && !kinds.has('finding') && !kinds.has('speech')) return undefined;
  if (sourceKind !== 'person' && namesPersonBeside(tokens, subject, i)) sourceKind = 'person';
  return attribution(sentence, subject, { from: i, to: i + 1 }, sourceKind);
}

/** What is said to say something can speak, whatever it is: "the studio said" is a source, "hauliers said" a nameless one. */
function speakerKind(tokens: readonly Token[], { from, head }: SourcePhrase, verb: Token): SourceKind {
  const { pos, text } = tokens[head]!;
  if (!plainSpeech.has(verb.lower)) return 'none';
  if (/^it$/i.test(text)) return 'organisation';
  if (!/^NNS?$/.test(pos)) return 'none';
  return pos === 'NN' || /^(?:the|this|these|its|his|her|their)$/i.test(tokens[from]!.text) ? 'role' : 'anonymous';
}

/** What people and bodies also do to things: "the club found a coach", "the town saw a wave of visitors". */
const experiencing = allForms(
  'see find show feel know understand put record document demonstrate reveal consider share read detect sense perceive discern',
);

/** "Observers see a new interest", "analysts detect little appetite": in the present, those who watch see a state of things. */
function discerns(tokens: readonly Token[], i: number, { head }: SourcePhrase): boolean {
  const { pos, text } = tokens[i]!;
  if (/^put$/i.test(text)) return tokens[i + 2]?.text === 'at';
  const kinds = sourceNounKinds(tokens[head]!.lower);
  return (
    /^VBP?$/.test(pos) &&
    (kinds.has('collective') || kinds.has('insider')) &&
    /^(?:see|detect|sense|perceive|discern)$/i.test(text) &&
    stateOpener.test(tokens[i + 1]?.text ?? '')
  );
}

const stateOpener = /^(?:a|an|no|little|much|some|more|less|signs?|room|growing|new|scope|potential|evidence|few)$/i;

/** "view the move as an insult": an opinion with its object in between. */
function judgesAs(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:see|sees|saw|consider|considers|considered)$/i.test(tokens[i]!.text) &&
    tokens.slice(i + 1, i + 10).some(({ text }) => /^as$/i.test(text))
  );
}

function opensClause(next: Token | undefined): boolean {
  return next !== undefined && (/^(?:that|how|why|what|whether|,|:)$/i.test(next.text) || /^["“«‘']$/.test(next.text));
}

function nominalAttribution(sentence: Sentence, nominal: Nominal): Attribution | undefined {
  const { tokens } = sentence;
  const cue = { from: nominal.from, to: nominal.to };
  if (nominal.agentless) {
    const span = spanOf(tokens, cue);
    return { ...span, cue: span, sourceKind: 'agentless', content: { start: sentence.start, end: sentence.end } };
  }
  const phrase = phraseAfter(tokens, nominal.to);
  if (!phrase) return undefined;
  let sourceKind = sourceKindOf(tokens, phrase);
  if (sourceKind === 'none' && !nominal.anySource) return undefined;
  if (namesPersonBeside(tokens, phrase, phrase.from)) sourceKind = 'person';
  const made = attribution(sentence, phrase, cue, sourceKind);
  return nominal.wholeSentence ? { ...made, content: { start: sentence.start, end: sentence.end } } : made;
}

function attribution(
  sentence: Sentence,
  source: SourcePhrase,
  cue: { from: number; to: number },
  sourceKind: SourceKind,
): Attribution {
  const { tokens } = sentence;
  const sourceSpan = spanOf(tokens, source);
  const cueSpan = spanOf(tokens, cue);
  const start = Math.min(sourceSpan.start, cueSpan.start);
  const end = Math.max(sourceSpan.end, cueSpan.end);
  const content = contentOf(sentence, start, end);
  return { start, end, source: sourceSpan, sourceKind, cue: cueSpan, ...(content && { content }) };
}

/** What stands behind the cue, or, where the cue ends the sentence, what stands before it. */
function contentOf(sentence: Sentence, start: number, end: number): Span | undefined {
  const { tokens } = sentence;
  let next = tokens.length;
  while (next > 0 && tokens[next - 1]!.start >= end) next--;
  let rest = 0;
  for (let i = next; i < tokens.length && rest < 3; i++) if (tokens[i]!.kind !== 'punctuation') rest++;
  if (rest >= 3 || start - sentence.start < 3)
    return next < tokens.length ? { start: tokens[next]!.start, end: sentence.end } : undefined;
  return { start: sentence.start, end: start };
}

function spanOf(tokens: readonly Token[], { from, to }: { from: number; to: number }): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
