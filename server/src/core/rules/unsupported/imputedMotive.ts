import type { AnnotatedArticle, Attribution } from '../../extract/annotations.ts';
import { reportingKinds } from '../../extract/reportingVerbs.ts';
import type { PhraseMatch } from '../../language/phrases.ts';
import { articleRule } from '../../rule.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { findInnerStates, told } from './innerStates.ts';
import { mindBehind } from './mindSubject.ts';
import { findMotives } from './motivePhrases.ts';
import {
  hasSource,
  isHearsay,
  isOwnVoice,
  oneByClause,
  type ProseSentence,
  passage,
  proseOf,
  spanOf,
} from './prose.ts';
import { isDeed } from './reportsNothing.ts';
import { isOnePerson, type Motive } from './statesOfMind.ts';

export default articleRule({
  id: 'unsupported/imputed-motive',
  title: 'Motive imputed without a source',
  why: `Nobody sees into another's head. “Signalling frustration”, “in an apparent bid to”, “fearing defeat”: a motive or a feeling is told as a
fact. Say who gives that reason, or quote the person.`,
  severity: 'information',
  stage: 'stable',
  examples: {
    bad: [
      'The union walked out, ⟦signalling growing impatience⟧ with the talks.',
      'The board sold the plant ⟦in an apparent attempt to⟧ calm the banks.',
      'The champion withdrew, ⟦fearing⟧ another defeat.',
    ],
    good: [
      'The union walked out, signalling growing impatience, its chair Ana Diaz said.',
      'The board sold the plant to pay a loan that fell due in May.',
      '“We were afraid of another defeat,” the champion said.',
    ],
  },
  *check(article) {
    for (const prose of proseOf(article)) {
      const sourced = hasSource(prose);
      const all = [...findMotives(prose.tokens), ...findInnerStates(prose.tokens)].sort((a, b) => a.from - b.from);
      const standing = all
        .filter((one) => !isOwn(prose.tokens, one.from) && !isHearsay(prose, spanOf(prose.tokens, one)))
        .filter((one) =>
          one.value !== 'open'
            ? isUnclaimed(article, prose, spanOf(prose.tokens, one)) && isOfSomebody(prose.tokens, one)
            : !sourced && !isFinding(prose, one) && isOwnVoice(prose, spanOf(prose.tokens, one)),
        );
      for (const match of oneByClause(prose.tokens, standing, ({ value }) => value !== 'open')) {
        const at = spanOf(prose.tokens, match);
        yield {
          at,
          message: `“${passage(article, at)}” gives a motive or feeling without saying who says so.`,
          ...(match.value !== 'open' && { severity: 'warning' as const }),
        };
      }
    }
  },
});

/** "I was proud of this": the writer's own feeling. */
function isOwn(tokens: ProseSentence['tokens'], from: number): boolean {
  let at = from - 1;
  while (/^(?:VB[DPN]|MD|RB)$/.test(tokens[at]?.pos ?? '')) at--;
  return at < from - 1 && /^(?:i|we)$/.test(tokens[at]?.lower ?? '');
}

/** Nobody says so: "because she feared" is no report of hers, though it has the form of one. */
function isUnclaimed(
  article: AnnotatedArticle,
  { named, attributions, citations, quotations }: ProseSentence,
  at: Span,
): boolean {
  return (
    citations.length === 0 &&
    attributions.every((one) => !isToldOf(article.text, one, at)) &&
    named.every((one) => overlaps(one, at) || isInside(article.text, at, one) || isDeed(article.text, one)) &&
    quotations.every(({ kind }) => kind !== 'speech')
  );
}

/** "Feared what the lawyer would ask him": no comma parts it from the feeling, so that it is what is felt. */
function isInside(text: string, at: Span, { start }: Attribution): boolean {
  return start >= at.end && !/[,;:—–]/.test(text.slice(at.end - 1, start));
}

/** "A spokeswoman for the line said their thoughts were with the families": theirs to say, whoever they are. */
function isToldOf(text: string, one: Attribution, at: Span): boolean {
  const { source, cue, content } = one;
  if (!source || !content || cue.end > at.start || !overlaps(content, at)) return false;
  return reportingKinds(text.slice(cue.start, cue.end).toLowerCase())?.has('speech') === true && !isDeed(text, one);
}

/** Verbs that take what they are about behind "for". */
const wants =
  /^(?:ask|thank|appl(?:y|ie)|beg|call|search|look|wait|request|account|budget|bow|pay|paid|sue|petition|plead|press|push|vote|claim|demand|responsib|need|source|fund|home|room|space)/;

/** Whoever is said to have it in mind is somebody; where the phrase says so itself nothing is asked of its subject. */
function isOfSomebody(tokens: ProseSentence['tokens'], { from, to, value }: PhraseMatch<Motive>): boolean {
  // "Accused of acting out of greed": others say so, in the dock or before it.
  if (tokens.slice(0, from).some(({ lower }) => /^(?:accus|charg|alleg|suspect|convict|indict)/.test(lower)))
    return false;
  // "Pretended that the objects were lent": of what others are or do it says no more than "claimed".
  if (
    /^pretend(?:s|ed)?$/.test(tokens[to - 1]!.lower) &&
    tokens[to]?.lower === 'that' &&
    !/^(?:PRP|NN)$/.test(tokens[to + 1]?.pos ?? '')
  )
    return false;
  // "Asked the council for the money", "thanked them for the applause": what the verb is for.
  if (tokens[from]!.lower === 'for' && tokens.slice(Math.max(0, from - 6), from).some(({ lower }) => wants.test(lower)))
    return false;
  // "Relieved of his duties", by somebody else.
  if (tokens[to - 1]!.lower === 'relieved' && tokens[to]?.lower === 'of') return false;
  // "The book is about pride": stories may be about anything.
  if (value === 'hidden')
    return !(told.test(tokens[from - 1]?.lower ?? '') && /^(?:is|was|are|were)$/.test(tokens[from]!.lower));
  if (tokens.slice(0, from).some(({ lower }) => told.test(lower))) return false;
  if (value === 'mind')
    return isOnePerson(tokens, from) || (/^(?:VB|MD)/.test(tokens[from]!.pos) && mindBehind(tokens, from) === 'person');
  const verb = tokens.findIndex(({ pos }, i) => i >= from && i < to && /^(?:VB[DZP]|MD)/.test(pos));
  const who = mindBehind(tokens, verb < 0 ? from : verb);
  return who !== undefined && who !== 'thing' && !(who === 'house' && value === 'heart');
}

/** "was determined to have died": found out, not resolved. */
function isFinding({ tokens }: ProseSentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return (
    tokens.slice(from, to).some(({ text }) => /^determined$/i.test(text)) &&
    /^(?:have|be)$/i.test(tokens[to - 1]?.text ?? '')
  );
}
