import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type SourceNoun, sourceNounKinds } from '../../extract/sourceNouns.ts';
import { articleRule } from '../../rule.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { stockSentences } from '../corruption/stockPhrases.ts';
import {
  hasSource,
  hasSourceNearby,
  isQuoted,
  oneByClause,
  type ProseSentence,
  passage,
  proseOf,
  spanOf,
} from './prose.ts';
import { isAttitude } from './reportsNothing.ts';
import { isAnswer } from './speakers.ts';
import { type Comparison, findComparisons, isAge } from './superlativePhrases.ts';

export default articleRule({
  id: 'unsupported/superlative',
  title: 'Superlative without a source',
  why: `“The first”, “the largest”, “unprecedented”, “ever”: somebody must have compared, or looked in the records. Say who did. Ordinary uses (“the
first half”, “at least”, “the first day”) are left alone.`,
  severity: 'information',
  stage: 'stable',
  examples: {
    bad: [
      'It is the ⟦country’s largest⟧ museum of clocks.',
      'The village opened ⟦the first ever⟧ school for goats.',
      'It was ⟦one of the most dramatic finals⟧ in years.',
      'The town saw ⟦an unprecedented⟧ wave of visitors.',
    ],
    good: [
      'It is the country’s largest museum of clocks, according to the tourist board.',
      'She scored in the first half.',
      'At least four people were hurt.',
      'Most of the visitors came by train.',
    ],
  },
  *check(article) {
    for (const prose of proseOf(article)) {
      // A generator's filler claims nothing: that it stands there is the finding.
      if (stockSentences(article).some(({ at }) => contains(at, prose.sentence))) continue;
      if (isVouchedFor(article, prose) || isAnswer(article, prose.block)) continue;
      const near = hasSourceNearby(prose);
      const found = findComparisons(prose.tokens);
      // "One of the most dramatic finals" is not read as "the most dramatic finals" as well.
      const own = found.filter(
        (one) =>
          !found.some((wider) => wider.from < one.from && one.from < wider.to) &&
          isOwn(article, prose, spanOf(prose.tokens, one)),
      );
      const standing = own.filter(
        (one) =>
          ((isBoast(prose, one) && one.value !== 'said') || !near) &&
          !(isTitle(prose, one) || isIdiom(prose, one) || isPlainRank(prose, one)),
      );
      for (const match of oneByClause(prose.tokens, standing, (one) => isBoast(prose, one))) {
        const at = spanOf(prose.tokens, match);
        const severity = isBoast(prose, match) && !isRecord(prose, match) ? 'warning' : 'information';
        yield { at, message: `“${passage(article, at)}”: the comparison has no source.`, severity };
      }
    }
  },
});

/** Somebody named says something in the sentence; whoever welcomes, rejects or signs a thing does not say how great it is. */
function isVouchedFor(article: AnnotatedArticle, prose: ProseSentence): boolean {
  return (
    hasSource(prose) &&
    !(
      prose.citations.length === 0 &&
      prose.quotations.every(({ kind }) => kind !== 'speech') &&
      prose.named.every((one) => isAttitude(article.text, one))
    )
  );
}

/** As own voice, but the object of a deed is the article's. */
function isOwn(article: AnnotatedArticle, prose: ProseSentence, at: Span): boolean {
  return (
    !isQuoted(prose, at) &&
    !prose.attributions.some(
      ({ cue, content, source }) =>
        source &&
        content &&
        overlaps(content, at) &&
        /^(?:regard|see|view|consider|call|describe|hail)/i.test(article.text.slice(cue.start, cue.end)),
    ) &&
    prose.named.every(
      (one) => isAttitude(article.text, one) || (one.content !== undefined && !overlaps(one.content, at)),
    )
  );
}

/** A comparison by judgement, as opposed to one that a scale, a clock or a register decides. */
function isBoast(prose: ProseSentence, match: { from: number; to: number; value: Comparison }): boolean {
  if (match.value === 'rank' || /^(?:one|two|three)$/.test(prose.tokens[match.from]!.lower) || isAmong(prose, match))
    return isOpinion(prose.tokens, match);
  if (match.value === 'boast') return !isOneOf(prose, match);
  const { tokens } = prose;
  for (let at = match.from; at < match.to; at++) {
    if (/^(?:best|worst|most|least)-\w/.test(tokens[at]!.lower)) return true;
    if ((tokens[at]!.pos === 'JJS' || /^(?:most|best)$/i.test(tokens[at]!.text)) && isJudged(tokens, at, match.to))
      return true;
  }
  return false;
}

/** "One of the most misunderstood men", "one of the most daring ever built": even as one among others nobody has measured it. */
function isOpinion(tokens: ProseSentence['tokens'], { from, to }: { from: number; to: number }): boolean {
  const most = tokens.findIndex(({ lower }, i) => i >= from && i < to && lower === 'most');
  const word = tokens[most + 1]?.lower ?? '';
  return (
    most > from &&
    tokens[from]!.lower === 'one' &&
    /^(?:VBN|JJ)$/.test(tokens[most + 1]?.pos ?? '') &&
    !measurable.test(word) &&
    tokens
      .slice(most + 2, most + 6)
      .some(
        ({ lower }) => lower === 'ever' || lower === 'men' || lower === 'women' || isOfPeople(sourceNounKinds(lower)),
      )
  );
}

function isOfPeople(kinds: ReturnType<typeof sourceNounKinds>): boolean {
  return (
    !kinds.has('body') &&
    !kinds.has('document') &&
    ['insider', 'collective', 'bystander', 'role'].some((kind) => kinds.has(kind as SourceNoun))
  );
}

/** The superlative at `at` is one of taste: "the finest", "the most daring", "the worst in living memory". */
function isJudged(tokens: ProseSentence['tokens'], at: number, to: number): boolean {
  const [word, next] = [tokens[at]!.text, tokens[at + 1]?.text ?? ''];
  if (/^most$/i.test(word))
    return (
      /^(?:JJ|VBN|VBG|RB)/.test(tokens[at + 1]?.pos ?? '') &&
      (!measurable.test(next) ||
        isOfAllTime(tokens, at) ||
        (weighed.test(next) && (isOfAnAge(tokens, at) || isPerson(tokens[at + 2]))))
    );
  if (
    /^best$/i.test(word) &&
    /^(?:known|friends?|man|men|way|interests?|practices?|results?|time|option|available)$/i.test(next)
  )
    return false;
  if (!measured.test(word.replace(/^.*-/, ''))) return true;
  if (ordeal.test(next) && isOfAnAge(tokens, at)) return true;
  // "The worst lapse of any hospital this decade": storms and harvests are measured, lapses are not.
  if (
    /^(?:worst|greatest)$/i.test(word) &&
    !weathered.test(next) &&
    (isOfAnAge(tokens, at) || tokens[at + 3]?.lower === 'any')
  )
    return true;
  return (
    /^(?:worst|greatest)$/i.test(word) &&
    tokens.slice(at, to + 4).some(({ text }) => /^(?:history|ever|living|memory|time|times)$/i.test(text))
  );
}

/** "The most powerful … ever conceived": nobody has measured all there ever were. */
function isOfAllTime(tokens: ProseSentence['tokens'], at: number): boolean {
  const rest = tokens.slice(at + 2, at + 9);
  const ever = rest.findIndex(({ lower }) => lower === 'ever');
  return ever >= 0 && /^VB[ND]$/.test(rest[ever + 1]?.pos ?? '') && !counted.test(rest[ever + 1]!.text);
}

/** "The most powerful woman in the county": whose power nobody weighs. */
function isPerson(noun: ProseSentence['tokens'][number] | undefined): boolean {
  return (
    noun !== undefined &&
    (/^(?:wo)?man$|^(?:person|player|figure|politician|voice)$/.test(noun.lower) ||
      isOfPeople(sourceNounKinds(noun.lower)))
  );
}

const weathered =
  /^(?:fires?|floods?|flooding|storms?|droughts?|earthquakes?|crash|crashes|accidents?|disasters?|attacks?|results?|loss|losses|harvests?|seasons?|winters?|summers?|outbreaks?|violence|recessions?|year|month|quarter|start|score|performance|epidemic|famine|shortage|traffic|pollution|air|weather|tragedy|shooting|massacre)$/i;

/** The field is an age: "in a generation", "of her career". */
function isOfAnAge(tokens: ProseSentence['tokens'], at: number): boolean {
  return tokens.slice(at + 2, at + 9).some((_, i) => isAge(tokens, at + 2 + i));
}

/** What may be counted in a year, but not over an age. */
const weighed =
  /^(?:important|significant|prominent|powerful|influential|serious|dangerous|prestigious|famous|successful|complete|valuable|popular|extensive|likely)$/i;
/** What is only as big as it feels. */
const ordeal =
  /^(?:tests?|challenges?|moments?|mistakes?|threats?|problems?|blows?|success|failures?|achievements?|crisis|crises|danger|risks?|surprises?|shocks?|disappointments?|scandals?|upsets?|triumphs?|defeats?|humiliations?|weakness|strength|regrets?|fears?|gamble|hour|day|night|match|game|decision|ruling|reform|win|victory|sensation|talent|injustice|outrage)$/i;

const counted =
  /^(?:recorded|measured|elected|scored|played|appointed|paid|sold|counted|observed|registered|reported|capped)$/i;

/** Superlatives that somebody has measured or listed, or that only point. */
const measured =
  /^(?:largest|biggest|smallest|oldest|youngest|eldest|tallest|highest|lowest|longest|shortest|deepest|widest|narrowest|heaviest|lightest|hottest|coldest|warmest|wettest|driest|busiest|fastest|slowest|richest|poorest|deadliest|nearest|closest|furthest|farthest|latest|earliest|newest|least|last|first|northernmost|southernmost|easternmost|westernmost|greatest|worst|broadest|hardest|cheapest|bloodiest|major|majority|utmost|foremost|strictest|slightest|faintest|brightest|fewest|weakest)$/i;

/** "The Best Actor award", "the best of three": names and rules. */
function isIdiom({ tokens }: ProseSentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return tokens
    .slice(from, to)
    .some(({ text, name }) => /^(?:Best|Most|Greatest|Worst|Brightest)$/.test(text) || /(?:PER|ORG|MISC)$/.test(name));
}

/** "The second-largest airport", "the latest of them", "the most seats": a place in a list, which no one boasts of. */
function isPlainRank({ tokens }: ProseSentence, { from, to }: { from: number; to: number }): boolean {
  return tokens.slice(from, to).some(({ text }, i, own) => {
    const next = own[i + 1];
    return (
      /^(?:second|third|fourth|fifth|sixth|next)-\w+est$|^(?:latest|nearest|least|last)$/i.test(text) ||
      (/^most$/i.test(text) && next?.pos.startsWith('NN') === true)
    );
  });
}

/** "Among the world's most persecuted groups": one of several, with a possessor between. */
function isAmong({ tokens }: ProseSentence, { from }: { readonly from: number }): boolean {
  return (
    /^(?:among|amongst)$/.test(tokens[from - 1]?.lower ?? '') ||
    (/^(?:among|amongst|of)$/.test(tokens[from - 2]?.lower ?? '') &&
      tokens[from - 1]?.lower === 'the' &&
      tokens[from + 1]?.pos === 'POS')
  );
}

/** "One of the most daring": a place among others, not above all. */
function isOneOf({ tokens }: ProseSentence, { from }: { readonly from: number }): boolean {
  return /^(?:of|among|amongst)$/i.test(tokens[from - 1]?.text ?? '');
}

/** "The undisputed heavyweight champion": a rank of the ring. */
function isTitle({ tokens }: ProseSentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return (
    tokens.slice(from, to).some(({ text }) => /^undisputed$/i.test(text)) &&
    tokens.some(({ text }) => /weight$|^box(?:er|ing|ers)$/i.test(text))
  );
}

/** What "most" can be counted for: no boast. */
const measurable =
  /^(?:important|prominent|complete|famous|popular|powerful|prestigious|significant|successful|valuable|influential|dangerous|extensive|populous|populated|common|expensive|visited|spoken|capped|decorated|widely|frequent|viewed|watched|recent|played|polluted|followed|numerous|downloaded|streamed|abundant|venomous|distant|massive|senior|wanted|likely|vulnerable|serious|read|cited|used|sold|northerly|southerly)$/i;

/** Records of sport, weather and counting are looked up: who scored most is no boast. What is a matter of taste has no record. */
function isRecord(
  { tokens }: ProseSentence,
  { from, to, value }: { from: number; to: number; value: Comparison },
): boolean {
  const tasted =
    value === 'graded' &&
    tokens.slice(from, to).some((_, k) => isJudged(tokens, from + k, to) && isGrade(tokens, from + k));
  return tokens.some(
    ({ text, pos }, i) =>
      (!tasted && /^most$/i.test(tokens[i - 1]?.text ?? '') && measurable.test(text)) ||
      (pos === 'CD' && i !== from && i >= from - 2 && i <= to + (tasted ? 0 : recordReach)) ||
      (tasted ? i >= from - 4 && i <= to + 4 && sport.test(text) : kept.test(text)),
  );
}

/** Tokens behind a comparison in which a figure is its measure: "the largest, with 40 rooms". */
const recordReach = 8;

/** "Finest", "most daring": the word that grades. */
function isGrade(tokens: ProseSentence['tokens'], at: number): boolean {
  return tokens[at]!.pos === 'JJS' || /^(?:most|best)$/i.test(tokens[at]!.text);
}

const sport = /^(?:goals?|points?|votes?|titles?|medals?|temperatures?|rainfall)$/i;
const kept =
  /^(?:record|records|recorded|goals?|points?|votes?|titles?|medals?|temperatures?|rainfall|wins?|deaths?|cases|elected|since)$/i;
