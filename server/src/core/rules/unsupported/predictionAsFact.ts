import type { AnnotatedArticle, Attribution } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';
import { overlaps } from '../../text/span.ts';
import { lightEffects } from './effectVerbs.ts';
import { forecastColumns } from './forecastColumns.ts';
import { findPredictions } from './predictionPhrases.ts';
import {
  hasDay,
  hasSource,
  hasTime,
  isHearsay,
  isOwnVoice,
  oneByClause,
  type ProseSentence,
  passage,
  proseOf,
  spanOf,
} from './prose.ts';
import { isAnswer } from './speakers.ts';

export default articleRule({
  id: 'unsupported/prediction-as-fact',
  title: 'Prediction told as fact',
  why: `“Will boost”, “will transform”: nobody knows what a plan will do. A report says who predicts it; a schedule has a date. The rule looks at
lasting effects in the article's own voice, not at appointments, conditions and promises with a source. A table column of forecasts counts as well.`,
  severity: 'information',
  stage: 'stable',
  examples: {
    bad: [
      'The new terminal ⟦will transform⟧ the region.',
      'These reforms ⟦will ensure⟧ that every pupil learns to swim.',
      'The club ⟦is poised to dominate⟧ the league for years.',
    ],
    good: [
      'The new terminal will transform the region, the mayor said.',
      'The terminal will open on 4 May 2031.',
      'If the vote passes, the law will reduce rents.',
      '“It will change everything,” Ana Diaz said.',
    ],
  },
  *check(article) {
    for (const prose of proseOf(article)) {
      const standing = findPredictions(prose.tokens).filter(
        (one) => (!isAnswer(article, prose.block) || isOfOthers(prose, one)) && isUnfounded(article, prose, one),
      );
      for (const match of oneByClause(prose.tokens, standing, (one) => isStrong(prose, one))) {
        const at = spanOf(prose.tokens, match);
        yield {
          at,
          message: `“${passage(article, at)}” tells what nobody can know yet, and does not say who expects it.`,
          ...(isStrong(prose, match) && { severity: 'warning' as const }),
        };
      }
    }
    for (const block of article.blocks) if (block.rows) yield* forecastColumns(article, block);
  },
});

/** What somebody who is interviewed foretells of a named party is as unfounded as in the article's voice; what they expect themselves is theirs. */
function isOfOthers({ tokens }: ProseSentence, { from, to }: { from: number; to: number }): boolean {
  return tokens.slice(Math.max(0, from - 2), to).some(({ name }) => name !== 'O');
}

/** Effects on a large scale; what a law ensures, a bridge shortens or a council restores may well be laid down. */
const grand = new Set(
  (
    'strengthen boost enhance transform revolutionize revolutionise reshape redefine foster cement solidify inspire usher unite empower elevate ' +
    'revitalize revitalise rejuvenate reinforce deepen dominate soar thrive flourish prosper collapse plummet skyrocket devastate cripple destroy ' +
    'destabilize destabilise jeopardize jeopardise eradicate witness prioritize prioritise underscore highlight showcase demonstrate'
  ).split(' '),
);

function isStrong(prose: ProseSentence, match: { from: number; to: number; value: string }): boolean {
  return (
    match.value === 'sure' ||
    match.value === 'outcome' ||
    match.value === 'deadline' ||
    match.value === 'vague' ||
    isFlat(prose, match)
  );
}

/** "For a generation", "for decades" at the end of what is foretold. */
function isLasting(tokens: ProseSentence['tokens'], to: number): boolean {
  return /^(?:generations?|decades|ever|centuries)$/i.test(tokens[to - 1]!.text);
}

/** "Will transform", "will keep … for decades": an effect that is neither light nor likely to have been announced. */
function isFlat({ tokens }: ProseSentence, { from, to, value }: { from: number; to: number; value: string }): boolean {
  return (
    value === 'will' &&
    /^will$/i.test(tokens[from]!.text) &&
    (grand.has(tokens[to - 1]!.lower) || isLasting(tokens, to))
  );
}

function isUnfounded(
  article: AnnotatedArticle,
  prose: ProseSentence,
  match: { from: number; to: number; value: string },
): boolean {
  const { tokens } = prose;
  if (
    !isOwnVoice(prose, spanOf(tokens, match)) ||
    hasSource(prose) ||
    (!isStrong(prose, match) && prose.before?.attributions.some(({ sourceKind }) => sourceKind === 'person'))
  )
    return false;
  if (tokens.some(({ text }) => /^(?:if|unless|whether|\?)$/i.test(text))) return false;
  // "What it sounds like when a wall is about to go": of whenever it happens.
  if (tokens.slice(Math.max(0, match.from - 4), match.from).some(({ lower }) => /^when(?:ever)?$/.test(lower)))
    return false;
  if (isLikened(tokens, match.from) || isHearsay(prose, spanOf(tokens, match))) return false;
  if (/^(?:i|we|you)$/i.test(tokens[match.from - 1]?.text ?? '')) return false;
  const verb = tokens[match.to - 1]!.lower;
  if (isSupposed(tokens, match)) return false;
  if (match.value === 'would' && (isLookingBack(prose, match) || (prose.before && hasSource(prose.before))))
    return false;
  if (isLaidDown(tokens, match) || isLegal(tokens) || isTold(prose, match) || leadsOver(prose, match)) return false;
  if (match.value === 'vague' && isPassive(tokens, match)) return false;
  if ((match.value === 'plan' || match.value === 'deadline') && isScheduled(tokens, match)) return false;
  if (match.value === 'plan') return !hasTime(article, prose) && !(prose.before && hasSource(prose.before));
  if (/^(?:sure|outcome|deadline|vague)$/.test(match.value))
    return !hasDay(article, prose) && !tokens.slice(match.from, match.to).some(({ name }) => name.endsWith('PER'));
  if (match.value !== 'poised' && lightEffects.has(verb))
    return !isScheduled(tokens, match) && isAbstract(tokens[match.from - 1]) && !hasTime(article, prose);
  return match.value === 'poised' || !hasDay(article, prose);
}

/** "Members will have read that": what is supposed to be so already. */
function isSupposed(tokens: ProseSentence['tokens'], { from, to }: { from: number; to: number }): boolean {
  return (
    tokens[from]!.lower === 'will' &&
    tokens.slice(from + 1, to).some(({ lower }) => lower === 'have') &&
    /^(?:read|seen|heard|noticed|gathered|guessed|learnt|learned|realised|realized|understood|noted)$/.test(
      tokens[to - 1]!.lower,
    )
  );
}

/** "Like somebody waiting for a bus that is going to be late": of a likeness, not of what will come. */
function isLikened(tokens: ProseSentence['tokens'], from: number): boolean {
  if (!/^(?:that|which|who)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  return tokens
    .slice(0, from - 1)
    .some(
      ({ lower }, i) => lower === 'like' && /^(?:an?|one|some(?:body|one)|people|those)$/.test(tokens[i + 1]!.lower),
    );
}

const expecting = /^(?:believ|expect|predict|forecast|reckon|anticipat|hop(?:e|ing)|fear|think|thought)/;

/** "…, a clerk said", "analysts believe that …": somebody without a name foretells it, which is a finding of its own. */
function isTold({ tokens, attributions }: ProseSentence, match: { from: number; to: number }): boolean {
  const at = spanOf(tokens, match);
  const isExpected = ({ cue, content }: Attribution) =>
    content !== undefined &&
    overlaps(content, at) &&
    tokens.some(({ start, lower }) => start === cue.start && expecting.test(lower));
  return attributions.some(
    (one) =>
      one.sourceKind !== 'agentless' &&
      one.sourceKind !== 'none' &&
      one.sourceKind !== 'document' &&
      (one.start > at.end || isExpected(one)),
  );
}

/** "That is about to change." leads over to what is going to be told. */
function leadsOver({ tokens, behind }: ProseSentence, { from, to }: { from: number; to: number }): boolean {
  return (
    behind !== undefined &&
    tokens[to - 1]!.lower === 'change' &&
    tokens.length - to < 2 &&
    /^(?:that|this|it|all)$/.test(tokens[from - 1]?.lower ?? '')
  );
}

/** "By law", "under the rules": a term that is laid down is no forecast. */
function isLegal(tokens: ProseSentence['tokens']): boolean {
  return tokens.some(
    ({ lower }, i) =>
      /^(?:by|under|per)$/.test(lower) &&
      tokens
        .slice(i + 1, i + 5)
        .some((token) =>
          /^(?:laws?|acts?|rules?|statutes?|constitution|treaty|regulations?|contract|agreement|order)$/.test(
            token.lower,
          ),
        ),
  );
}

/** "Will be held": behind a passive somebody has laid it down. */
function isPassive(tokens: ProseSentence['tokens'], { from, to }: { from: number; to: number }): boolean {
  return tokens.slice(from, to).some(({ lower }, i, own) => lower === 'be' && /^VB[ND]$/.test(own[i + 1]?.pos ?? ''));
}

/** Acts that stand in somebody's calendar, and passives, behind which somebody has laid it down. */
function isScheduled(tokens: ProseSentence['tokens'], { from }: { from: number }): boolean {
  const rest = tokens.slice(from + 1, from + 8);
  const verb = rest.findIndex(({ pos, text }) => pos === 'VB' || /^be$/i.test(text));
  const word = rest[verb]?.text.toLowerCase() ?? '';
  if (
    word === 'be' &&
    rest
      .slice(verb + 1, verb + 3)
      .some(({ pos, text }) => pos === 'VBN' && !/^(?:gone|finished|ruined|lost)$/i.test(text))
  )
    return true;
  return scheduled.has(word);
}

const scheduled = new Set(
  (
    'play carry have need connect link use form consist cover measure weigh compete join travel cross pass vary depend supply house employ begin start open close end run last take meet convene gather sit hear rule vote decide announce publish release present unveil launch send travel ' +
    'visit fly arrive leave depart return move step stand play host face perform appear sing speak talk address receive get go come join lead chair head succeed replace ' +
    'serve teach work study celebrate mark turn hold stage show screen broadcast air premiere tour sail sign lay build seat contain include offer provide ' +
    'charge pay cost apply remain stay continue keep discuss examine review consider report testify stand retire resign submit deliver hand'
  ).split(' '),
);

/** "Fares will double in May", "the winner will win a car": somebody has decided it or offers it. */
function isLaidDown(tokens: ProseSentence['tokens'], { from, to }: { from: number; to: number }): boolean {
  return (
    tokens.slice(Math.max(0, from - 4), from).some(({ text }) => decided.test(text)) ||
    /^(?:[$£€¥]|a|an)$/.test(/^win$/i.test(tokens[to - 1]!.text) ? (tokens[to]?.text ?? '') : '')
  );
}

const decided =
  /^(?:fares?|tolls?|fees?|tax|taxes|rates?|wages?|pensions?|salaries|salary|dut(?:y|ies)|tariffs?|tickets?|rents?|winners?|fines?|levy|contributions?|benefits?|capacity|fleet|speed|limit)$/i;

/** "the group that would later become": the future of the past. */
function isLookingBack({ tokens }: ProseSentence, { from, to }: { from: number; to: number }): boolean {
  return (
    /^(?:that|who|which)$/i.test(tokens[from - 1]?.text ?? '') ||
    tokens
      .slice(from, to)
      .some(({ text }) => /^(?:later|eventually|ultimately|subsequently|go|never|soon)$/i.test(text))
  );
}

/** What predicts well in a light verb is a thing, not a person: "the move will bring calm", not "she will play in goal". */
function isAbstract(token: ProseSentence['tokens'][number] | undefined): boolean {
  return token !== undefined && /^(?:NN|NNS|WDT|DT)$/.test(token.pos) && token.name === 'O';
}
