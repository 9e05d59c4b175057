import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { articleRule } from '../../rule.ts';
import { effectVerbs, lightEffects } from './effectVerbs.ts';
import { hasSource, isNamelessSpeaker, isOwnVoice, type ProseSentence, passage, proseOf, spanOf } from './prose.ts';

export default articleRule({
  id: 'unsupported/speculation',
  title: 'Speculation in the article’s own voice',
  why: `“Is likely to”, “appears to be”, “presumably”: the writer guesses. A guess needs somebody who makes it, or the facts it rests on. Weather,
medical risks and comparisons (“more likely to”) are not guesses, and a guess by a named source is reported, not made.`,
  severity: 'information',
  stage: 'stable',
  examples: {
    bad: [
      'The two firms ⟦are likely to⟧ share their warehouses.',
      'The delay ⟦probably has⟧ to do with the strike.',
      'Support in the north ⟦appears to be fading⟧.',
    ],
    good: [
      'The two firms are likely to share their warehouses, Ana Diaz said.',
      'Smokers are more likely to fall ill.',
      'Rain is likely to reach the coast.',
      'The study found that support appears to be fading.',
    ],
  },
  *check(article) {
    for (const prose of proseOf(article)) {
      const match = find(prose.tokens).find((one) => isGuess(article, prose, one));
      if (!match) continue;
      const at = spanOf(prose.tokens, match);
      yield {
        at,
        message: `“${passage(article, at)}” is a guess, and does not say whose or what it rests on.`,
        ...((match.value === 'past' || match.value === 'likely') && { severity: 'warning' as const }),
      };
    }
  },
});

/** `past`: a guess about what happened, or about what somebody has in mind, told flatly. */
const rows: readonly PhraseRow<'past' | 'likely' | 'seems' | 'maybe' | 'could'>[] = [
  { pattern: '[ probably|presumably|doubtless #VBD|VBN ]', value: 'past' },
  {
    pattern: '[ probably|presumably|doubtless cost|costs|hit|put|set|cut|led|made|meant|saved|had|caused ]',
    value: 'past',
  },
  { pattern: '[ #VBD|VBN probably|presumably ] due|because|the|caused|a', value: 'past' },
  { pattern: '[ will|would most|very|quite? probably|presumably|doubtless #VB ]', value: 'past' },
  { pattern: '[ may|might|could very? well #VB ]', value: 'past' },
  { pattern: '[ may|might|must|could well|presumably|probably|surely have #VBN ]', value: 'past' },
  {
    pattern: '[ must have known|felt|wanted|meant|realised|realized|thought|noticed|guessed ]',
    value: 'past',
  },
  { pattern: '[ no doubt ] #DT|PRP|NNP', value: 'past' },
  { pattern: '[ there is|are probably|presumably|doubtless|surely ]', value: 'past' },
  { pattern: '[ this|that|it likely|probably|presumably #VBZ ]', value: 'past' },
  { pattern: '[ is|are|was|were|seems|seem|looks|appears #RB* likely|unlikely|apt to ]', value: 'likely' },
  {
    pattern: '[ likely|probably|presumably|doubtless|undoubtedly #RB* #VBZ|VBD|VBP|VBG|VBN ]',
    value: 'likely',
  },
  { pattern: '[ conceivably|apparently|seemingly #RB* #VBZ|VBD|VBP|VBG|VBN ]', value: 'seems' },
  {
    pattern:
      '[ will|would|may|might|could|has|have|is|are|was|were #RB* likely|probably|presumably|most-likely|undoubtedly|surely ] #RB* #VB',
    value: 'likely',
  },
  { pattern: '[ presumably|supposedly|perhaps|conceivably ]', value: 'maybe' },
  { pattern: '[ appears|appear|appeared|seems|seem|seemed #RB* to be|have #RB* #VBG|VBN|JJ|NN ]', value: 'seems' },
  { pattern: '[ appears|appear|seems|seem #RB* to #VB ]', value: 'seems' },
  { pattern: '[ may|might|could #RB* well ] #VB', value: 'maybe' },
  {
    pattern: '[ may|might|could #RB* signal|mean|indicate|herald|spell|suggest|hint|explain|reflect|point ]',
    value: 'maybe',
  },
  {
    pattern: '[ it is|seems|appears|remains #RB* possible|conceivable|plausible|likely|probable|doubtful that ]',
    value: 'likely',
  },
  { pattern: '[ it seems|appears that|as|likely|clear ]', value: 'seems' },
  {
    pattern:
      '[ one|we|you can|could|might|may only|safely|well|reasonably? assume|guess|speculate|imagine|infer|suppose ]',
    value: 'maybe',
  },
  { pattern: '[ could|may|might #RB* <effect> ]', value: 'could' },
  { pattern: '[ appears|appear|seems|seem #RB* more|less|#JJ ]', value: 'seems' },
];

/** Verbs of lasting effect; the light ones ("could make", "may see") say too little to be a guess about effects. */
const effect = new Set([...effectVerbs].filter((verb) => !lightEffects.has(verb)));

const find = compilePhrases(rows, { effect });
const comparison = /^(?:more|less|most|least|twice|as|times|equally|than)$/i;
const natural =
  /^(?:rain|snow|storm|storms|winds?|temperatures?|flooding|weather|forecasters|hurricane|cyclone|patients|symptoms|infection|disease|virus|species|fossil|fossils|asteroid|planet)$/i;

function isGuess(
  article: AnnotatedArticle,
  prose: ProseSentence,
  match: { from: number; to: number; value: string },
): boolean {
  const { tokens } = prose;
  const at = spanOf(tokens, match);
  if (
    !isOwnVoice(prose, at) ||
    (hasSource(prose) && !(match.value === 'past' && isLoose(article, prose))) ||
    prose.attributions.some(({ sourceKind }) => sourceKind !== 'agentless')
  )
    return false;
  if (
    match.value !== 'past' &&
    tokens.slice(Math.max(0, match.from - 3), match.to).some(({ text }) => comparison.test(text))
  )
    return false;
  if (tokens.some(({ text }) => natural.test(text) || text === '?')) return false;
  if (match.value === 'could' && tokens.some(({ text }) => /^(?:if|unless|whether|how)$/i.test(text))) return false;
  return !prose.before || !speaksOn(article, prose);
}

/** What an unnamed "Expert" guesses is nobody's, with a link behind it or without. */
function isLoose(article: AnnotatedArticle, { block, named, quotations }: ProseSentence): boolean {
  return isNamelessSpeaker(article, block) && named.length === 0 && quotations.length === 0;
}

/** The sentence before has a speaker and this one goes on for them. */
function speaksOn(article: AnnotatedArticle, prose: ProseSentence): boolean {
  const said = prose.before!.attributions.some((one) => one.sourceKind === 'person' && one.content !== undefined);
  return (
    said &&
    prose.before!.quotations.length > 0 &&
    !/^(?:the|a|an|in)\b/i.test(article.text.slice(prose.sentence.start, prose.sentence.start + 4))
  );
}
