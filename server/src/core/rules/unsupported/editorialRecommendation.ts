import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { sourceNounKinds } from '../../extract/sourceNouns.ts';
import { phraseBefore } from '../../extract/sourcePhrase.ts';
import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { articleRule } from '../../rule.ts';
import { overlapping } from '../../text/search.ts';
import { hasSource, hasTime, isOwnVoice, oneByClause, type ProseSentence, passage, proseOf, spanOf } from './prose.ts';
import { isReckoned, isRule } from './reckonedWith.ts';
import { isAnswer } from './speakers.ts';

export default articleRule({
  id: 'unsupported/editorial-recommendation',
  title: 'Advice in a news text',
  why: `A report tells what others advise; it does not advise. “The council should”, “it is essential that”, “could serve to clarify” in the article’s
own voice is a leader, not news. Say whose advice it is.`,
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The council ⟦should publish⟧ its minutes.',
      '⟦It is essential that⟧ both clubs share the pitch.',
      'Monthly meetings ⟦could help to build⟧ trust.',
    ],
    good: [
      'The council should publish its minutes, Ana Diaz said.',
      'The law must be approved by the Senate.',
      'Drivers should avoid the bridge until Monday, the police said.',
      'Should the vote fail, the mayor resigns.',
    ],
  },
  *check(article) {
    for (const prose of proseOf(article)) {
      if (isAnswer(article, prose.block) || isRule(article, prose.block)) continue;
      const standing = find(prose.tokens).filter((one) => isAdvice(article, prose, one));
      for (const match of oneByClause(prose.tokens, standing, () => true)) {
        const at = spanOf(prose.tokens, match);
        yield { at, message: `“${passage(article, at)}” gives advice in the article’s own voice.` };
      }
    }
  },
});

const rows: readonly PhraseRow<'must' | 'value'>[] = [
  { pattern: '[ should|must|ought|needs|need not|also|therefore|now|#RB* to? #VB ]', value: 'must' },
  {
    pattern:
      '[ it is|remains|will|would be|#RB* essential|vital|crucial|imperative|critical|necessary|important|advisable|incumbent that|to|for ]',
    value: 'value',
  },
  {
    pattern: '[ is|are|remains #RB* essential|vital|crucial|imperative|critical|key|paramount to|in|for ] #VBG|VB',
    value: 'value',
  },
  { pattern: '[ equally|most|more|just important|crucial|vital|essential is ]', value: 'value' },
  { pattern: '[ could|can|would|may|might #RB* serve|help|go #RB|to* #VB ]', value: 'value' },
  {
    pattern:
      '[ would #RB* facilitate|strengthen|improve|enhance|encourage|foster|promote|benefit|ensure|enable|boost|reduce ]',
    value: 'value',
  },
  { pattern: "[ cannot|can not|'t? afford to ]", value: 'value' },
  { pattern: '[ should|must|ought #RB* to? be|have #RB* #VBN ]', value: 'must' },
  { pattern: '[ ought #RB* to #RB* #VB|NN ]', value: 'must' },
  { pattern: '[ the|now time|moment has|is come|now|ripe|here to|for ]', value: 'value' },
  { pattern: '[ has|have|bears|bear a|an|the #JJ* duty|obligation|responsibility to|towards ]', value: 'value' },
  { pattern: '[ nothing less|short|but than|of? ~* will|would do|suffice|help ]', value: 'value' },
  { pattern: '[ would be well|best|better advised|served|placed|off to|if ]', value: 'value' },
  { pattern: '[ somebody|someone|something must|should #VB ]', value: 'value' },
  { pattern: '[ somebody|someone|something has|needs to #VB ]', value: 'value' },
  { pattern: '[ there must|should|ought #RB* to? be ]', value: 'value' },
  { pattern: '[ what is #RB* needed|required|missing|called #RB* for? ]', value: 'value' },
  { pattern: '[ what #DT? #NN* needs|need|want|wants now? is ]', value: 'value' },
  { pattern: '[ is|are #RB* long|well overdue ]', value: 'value' },
  {
    pattern:
      '[ voters|residents|citizens|readers|parents|children|victims|families|customers|taxpayers|workers|patients|passengers|fans|the #NN? deserve|deserves #DT|JJ|JJR|RB* #NN|JJR ]',
    value: 'value',
  },
  {
    pattern:
      '[ hospitals|schools|towns|cities|clubs|parties|companies|firms|banks|authorities|governments|councils|regulators|universities|federations #RB* need #RB|JJR|JJ|DT* #NN|NNS ]',
    value: 'value',
  },
  {
    pattern:
      '[ it would be wise|better|sensible|prudent|advisable|right|fair|foolish|wrong|folly|fatal|naive|#JJ #RB? to ]',
    value: 'value',
  },
  { pattern: '[ it is|was #RB? time #DT|NN|PRP|NNP* #VBD|for|to|that ]', value: 'value' },
  {
    pattern:
      '[ the #JJ|NN* only|best|sensible|right #JJ* way|solution|answer|course|response forward|out|#IN? is|would|remains ]',
    value: 'value',
  },
  { pattern: '[ would be a|an #JJ* mistake|step|folly|start|shame to|in|if|. ]', value: 'value' },
  { pattern: '[ would #RB* do well to ]', value: 'value' },
  { pattern: '[ what #DT? #NN* needs|need now? is ]', value: 'value' },
  { pattern: '[ would be wise|well-advised|advised|better to ]', value: 'value' },
  { pattern: '[ it is high? time for|to|that ]', value: 'value' },
  { pattern: '[ the|a #JJ? need for|to ] ~', value: 'value' },
  { pattern: '[ is|are #RB* urgently|badly|desperately|sorely needed|required ]', value: 'value' },
];

const find = compilePhrases(rows);

function isAdvice(
  article: AnnotatedArticle,
  prose: ProseSentence,
  match: { from: number; to: number; value: string },
): boolean {
  const { tokens } = prose;
  const at = spanOf(tokens, match);
  // "It is important to note that" fills a line and advises nobody.
  if (/^(?:important|necessary)$/.test(tokens[match.to - 2]?.lower ?? '') && noting.test(tokens[match.to]?.lower ?? ''))
    return false;
  if (!isOwnVoice(prose, at) || hasSource(prose) || tokens.at(-1)?.text === '?') return false;
  const subject = tokens[match.from - 1];
  if (match.value === 'must') {
    if (
      !subject ||
      /^VB[DNZP]?$/.test(subject.pos) ||
      /^(?:i|we|you|it|who|that|which|why|what|how)$/i.test(subject.text)
    )
      return false;
    if (
      /^must$/i.test(tokens[match.from]!.text) &&
      tokens.slice(match.from, match.to + 1).some(({ pos }, i, own) => pos === 'VBN' && own[i - 1]?.text === 'be')
    )
      return false;
    if (tokens[match.to - 1]!.text === 'be' && tokens[match.to]?.pos === 'VBN') return false;
    if (tokens[match.from]!.pos.startsWith('NN') || /^able$/i.test(tokens[match.to]?.text ?? '')) return false;
    // "To join, countries must keep": the condition of an end.
    if (
      /^to$/i.test(tokens[0]!.text) &&
      /^VB/.test(tokens[1]?.pos ?? '') &&
      tokens.slice(2, match.from).some(({ text }) => text === ',')
    )
      return false;
    const modal = /^(?:should|ought)$/i.test(tokens[match.from]!.text);
    if (!modal && deadline.test(article.text.slice(prose.sentence.start, prose.sentence.end))) return false;
    // "At the end of 2027 the first ship must moor": the day in front makes it a plan.
    if (!modal && overlapping(article.times, { start: prose.sentence.start, end: at.start }).length > 0) return false;
    // "The owner must deposit $50,000": a sum is set by somebody.
    if (!modal && overlapping(article.quantities, { start: at.end, end: at.end + reachOfSum }).some(isSum))
      return false;
    if (!(modal ? isAdvised(article, prose, match.from) : isAddressed(prose, match.from))) return false;
    return !speaksOn(prose) && !laidDown.test(article.text.slice(prose.sentence.start, prose.sentence.end));
  }
  if (/^(?:the|a)$/i.test(tokens[match.from]!.text))
    return (
      /^(?:highlight|underscore|underline|stress|show|demonstrate|reinforce|illustrate)/i.test(subject?.text ?? '') &&
      !speaksOn(prose)
    );
  return !speaksOn(prose) && !laidDown.test(article.text.slice(prose.sentence.start, prose.sentence.end));
}

/** UTF-16 units behind the verb in which a sum is its object: "put down another", "pay a fine of". */
const reachOfSum = 20;

function isSum({ kind }: Quantity): boolean {
  return kind === 'money';
}

const noting =
  /^(?:note|mention|refer|point|say|emphasise|emphasize|underline|highlight|reiterate|observe|remark|remind|remember|stress|add|recall|understand|recognise|recognize|clarify|acknowledge)$/;

/** What a law or a rule of the game asks for is no advice. */
const laidDown = /\b(?:law|rules?|regulations?|constitution|statute|contract|terms|charter|treaty)\b/i;

/** "By then the council must present": what is due on a day has been laid down. */
const deadline = /\b[Bb]y (?:then|\d|the end of|\p{Lu}\p{Ll}+ \d)/u;

/** Somebody is being reported in the sentence before, and may still be. */
function speaksOn({ before }: ProseSentence): boolean {
  return (
    before !== undefined &&
    (before.quotations.length > 0 ||
      before.named.some(({ sourceKind }) => sourceKind === 'person' || sourceKind === 'role'))
  );
}

/** What is due rather than advised. */
const due = /^(?:arrive|leave|depart|end|begin|start|finish|reopen|open|close|land|last|take|suffice|fit|work|hold)$/i;

const fallenDue =
  /^(?:arrived|left|departed|ended|begun|started|finished|reopened|opened|closed|landed|lasted|taken|sufficed|fitted|worked|held|cost|weighed|measured|reached|come|gone|been)$/;

/** "Should have lasted 94 seconds", "should have been finished by the spring": what was due or reckoned with, not what was right. */
function wasDue(tokens: readonly Token[], from: number): boolean {
  const have = tokens.findIndex(({ lower }, i) => i > from && i < from + 3 && lower === 'have');
  if (have < 0) return false;
  const rest = tokens.slice(have + 1, have + 7);
  return (
    fallenDue.test(rest[0]?.lower ?? '') &&
    rest.slice(1).some(({ pos, lower }) => pos === 'CD' || /^(?:by|until|at|within|before)$/.test(lower))
  );
}

/** "Checks should be made out to", "entries should be sent to": how to reach somebody, told to the reader. */
function isForPost(tokens: readonly Token[], from: number): boolean {
  return (
    tokens[from + 1]?.lower === 'be' &&
    /^(?:sent|addressed|made|directed|emailed|e-mailed|mailed|posted|submitted|forwarded|returned|paid)$/.test(
      tokens[from + 2]?.lower ?? '',
    ) &&
    /^(?:to|out|payable|by|into|in|directly|via)$/.test(tokens[from + 3]?.lower ?? '') &&
    !(tokens[from + 2]!.lower === 'made' && !/^(?:out|payable|to|by|via)$/.test(tokens[from + 3]!.lower))
  );
}

/** "Should" and "ought to" advise whoever the subject is, unless they tell when something is due. */
function isAdvised(article: AnnotatedArticle, prose: ProseSentence, from: number): boolean {
  return (
    !hasTime(article, prose) &&
    !wasDue(prose.tokens, from) &&
    !isReckoned(prose.tokens, from) &&
    !isForPost(prose.tokens, from) &&
    !prose.tokens.slice(from + 1, from + 4).some(({ text }) => due.test(text))
  );
}

/** Advice is for somebody: "the council must", "regulators should"; "a candidate must win 15 per cent" is a rule of the game. */
function isAddressed({ tokens }: ProseSentence, from: number): boolean {
  const phrase = phraseBefore(tokens, from);
  if (!phrase) return false;
  const first = tokens[phrase.from]!;
  // "Every athlete must give an address": a rule of the game.
  if (
    /^(?:every|each|any|no|all)$/i.test(first.text) ||
    tokens.slice(phrase.from, phrase.head).some(({ text, pos }) => pos === 'CD' || /^(?:every|each|any)$/i.test(text))
  )
    return false;
  const kinds = sourceNounKinds(tokens[phrase.head]!.text.toLowerCase());
  return (
    /^(?:the|this|these|its|their|our|both)$/i.test(first.text) ||
    first.name !== 'O' ||
    kinds.has('body') ||
    kinds.has('insider')
  );
}
