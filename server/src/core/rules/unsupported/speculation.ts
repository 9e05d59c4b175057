import type { AnnotatedArticle, Attribution } from '../../extract/annotations.ts';
import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { articleRule } from '../../rule.ts';
import { effectVerbs, lightEffects } from './effectVerbs.ts';
import { hasSource, isOwnVoice, oneByClause, type ProseSentence, passage, proseOf, spanOf } from './prose.ts';
import { isReckonedBy } from './reckonedBy.ts';
import { isNamelessSpeaker } from './speakers.ts';

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
      const standing = find(prose.tokens).filter((one) => isGuess(article, prose, one));
      for (const match of oneByClause(prose.tokens, standing, ({ value }) => strong.has(value))) {
        const at = spanOf(prose.tokens, match);
        yield {
          at,
          message: `“${passage(article, at)}” is a guess, and does not say whose or what it rests on.`,
          ...(strong.has(match.value) && { severity: 'warning' as const }),
        };
      }
    }
  },
});

/**
 * `past`: a guess about what happened, or about what somebody has in mind, told flatly; `pointing`: signs that are said to
 * point somewhere; `likely`, `seems`, `maybe`, `could`: weaker, and often fair.
 */
type Guess = 'past' | 'opening' | 'pointing' | 'likely' | 'seems' | 'maybe' | 'could';

const cogitating =
  'assume|wonder|suspect|think|conclude|suppose|imagine|presume|believe|guess|surmise|question|infer|thinking|wondering|suspecting|assuming|concluding|imagining|asking';

const rows: readonly PhraseRow<Guess>[] = [
  {
    pattern: `[ one|you|we #RB* has|have|must|can|could|might|may|cannot|is|are not|only|to|help|but|left|forced|tempted|bound|well|be|forgiven|for|#RB* ${cogitating} ] that|who|whether|how|why|what|if|#PRP|DT|NNP`,
    value: 'past',
  },
  { pattern: ', [ so|as|or|? it seems|appears|seemed|appeared|would|might #VB? ] ,|.', value: 'past' },
  { pattern: ', [ one imagines|suspects|presumes|assumes|supposes|guesses|fears|feels ] ,|.', value: 'past' },
  { pattern: '[ something|instinct|experience|everything tells|told us|me|you|one ] that', value: 'past' },
  { pattern: '[ might|may|could as well have ]', value: 'past' },
  { pattern: '[ would have #VBN|VBD #RP|RB|IN? anyway|regardless|anyhow ]', value: 'past' },
  { pattern: '[ cannot have #RB? been ]', value: 'past' },
  { pattern: '[ it is|seems #RB* sure ,? that ]', value: 'past' },
  {
    pattern: '[ it would|will surprise|shock|astonish nobody|no-one|no|few one|people|observers? if|to ]',
    value: 'past',
  },
  {
    pattern:
      '[ could #RB* #VB #RP|DT|PRP$|NN|IN|JJ|NNS* within|in the|coming|#DT|JJ* days|weeks|months|hours ] .|,|;|and',
    value: 'past',
  },
  { pattern: '[ probably|presumably|doubtless|evidently|conceivably #RB* #VBD|VBN|VBZ ]', value: 'past' },
  {
    pattern:
      '[ probably|presumably|doubtless cost|costs|hit|put|set|cut|led|made|meant|saved|had|caused|paid|knew|came|went ]',
    value: 'past',
  },
  { pattern: '[ #VBD|VBN probably|presumably|perhaps|evidently ] due|because|the|caused|a|to|in|by', value: 'past' },
  { pattern: '[ is|are|was|were #RB? probably|presumably|doubtless|evidently|surely|undoubtedly ]', value: 'past' },
  { pattern: "[ did|does|do probably|presumably|evidently not|n't? #VB ]", value: 'past' },
  { pattern: "[ probably|presumably|evidently|surely|doubtless did|does|do not|n't? #VB ]", value: 'past' },
  { pattern: '[ presumably|conceivably ] #DT|PRP|NNP|PRP$|NNS|EX|NN', value: 'past' },
  { pattern: '.|? [ perhaps|maybe|possibly ] #DT|PRP|NNP|PRP$|NNS|EX|NN', value: 'past' },
  { pattern: '[ perhaps|maybe|possibly ] #DT|PRP|NNP|PRP$|NNS|EX|NN', value: 'opening' },
  {
    pattern: '[ will|would most|very|quite|never|#RB? probably|presumably|doubtless|surely never|#RB? #VB ]',
    value: 'past',
  },
  { pattern: '[ will|would|must|may|might|could probably|presumably|doubtless|surely have|be ]', value: 'past' },
  { pattern: '[ may|might|could very? well #VB ]', value: 'past' },
  { pattern: '[ may|might|must well|presumably|probably|surely|#RB? have #RB* #VBN|VBD ]', value: 'past' },
  { pattern: '[ could well|easily|#RB? have #RB* been|#VBN ]', value: 'past' },
  { pattern: '[ can|could only|hardly|scarcely have|be #VBN|JJ ]', value: 'past' },
  {
    pattern: '[ would|will have known|noticed|realised|realized|felt|guessed|wanted|seen|heard|expected ]',
    value: 'past',
  },
  {
    pattern: '[ must #RB? have known|felt|wanted|meant|realised|realized|thought|noticed|guessed|seen|heard|been|had ]',
    value: 'past',
  },
  { pattern: '[ must be wondering|hoping|thinking|regretting|asking|feeling|worried|afraid|aware ]', value: 'past' },
  { pattern: '[ no doubt ] #DT|PRP|NNP|NNS|PRP$|JJ', value: 'past' },
  { pattern: '[ there is|are|was|were probably|presumably|doubtless|surely|undoubtedly ]', value: 'past' },
  { pattern: '[ this|that|it|which #RB* likely|probably|presumably|doubtless|perhaps #VBZ|VBD|MD ]', value: 'past' },
  { pattern: '[ in all|#JJ? likelihood|probability ]', value: 'past' },
  { pattern: '[ chances|odds|rumours|likelihood #RB* is|are ] that|good|high', value: 'past' },
  {
    pattern: '[ there is every|good|some|little|much #JJ* reason to believe|think|suspect|fear|assume|hope|suppose ]',
    value: 'past',
  },
  {
    pattern:
      '[ it is|was|seems hard|difficult|impossible|tempting|fair|safe|reasonable|not #JJ* to avoid|escape|resist|imagine|assume|suppose|say|think|conclude ]',
    value: 'past',
  },
  {
    pattern:
      '[ one|we|you can|could|might|may|must only|safely|well|easily|reasonably|hardly? assume|guess|speculate|imagine|infer|suppose|wonder|presume ]',
    value: 'past',
  },
  { pattern: '[ it is anyone|anybody|everybody #POS? guess ]', value: 'past' },
  { pattern: '[ who knows ]', value: 'past' },
  {
    pattern: '[ is|are|was|were perhaps|maybe|possibly|conceivably #RB|DT|IN* #JJR|RBR|twice|half|double ]',
    value: 'past',
  },
  {
    pattern:
      '[ it would|will not|hardly|scarcely be a? #JJ|NN* surprising|surprise|surprised|strange|astonishing|wrong|unreasonable ] if|to',
    value: 'past',
  },
  {
    pattern:
      '[ there is|are much|little|nothing|plenty|evidence|reason|a|lot|every|ample #NN|IN|JJ* to suggest|indicate|support|show|doubt|believe|fear ]',
    value: 'past',
  },
  {
    pattern:
      '[ little|much|nothing|everything|all|plenty #RB* suggests|indicates|hints|points|speaks ] that|to|at|for|against',
    value: 'past',
  },
  {
    pattern: '[ quite|very|just #RB? possibly|probably|conceivably|plausibly ]',
    value: 'past',
  },
  {
    pattern: '[ can|could|may hardly|scarcely be|have #RB? #DT|VBN coincidence|accident|chance|an|by|? ]',
    value: 'past',
  },
  { pattern: '[ no|hardly|scarcely|not a|? mere|pure? coincidence|accident ]', value: 'past' },
  { pattern: '[ can only|well|easily be imagined|guessed|surmised|speculated|assumed ]', value: 'past' },
  { pattern: '[ could|can|might it be that ]', value: 'past' },
  { pattern: '[ is|are|was not to be excluded|ruled|dismissed|underestimated out? ]', value: 'past' },
  { pattern: '[ it seems|appears|seemed|appeared that ]', value: 'past' },
  { pattern: '[ would surely|certainly|probably|presumably|doubtless have #VBN ]', value: 'past' },
  { pattern: '[ looks|look to be|have #IN|VBN|JJ ]', value: 'pointing' },
  { pattern: '[ somebody|someone must have? #VBN|VB ]', value: 'past' },
  { pattern: '[ somebody|someone had to have? #VBN|VB ]', value: 'past' },
  { pattern: "[ can|could not|'t? be #RB* ruled|excluded|dismissed out? ]", value: 'past' },
  { pattern: '[ cannot be #RB* ruled|excluded|dismissed out? ]', value: 'past' },
  { pattern: '[ may|might|could #RB* #RB* be on|in the #NN? cards|offing|pipeline|works|horizon|air ]', value: 'past' },
  { pattern: '[ is|are on|in the cards|offing|air ]', value: 'past' },
  {
    pattern:
      '[ his|her|their|its|the #JJ|POS|NN* smile|silence|absence|tone|gesture|glance|eyes|face|voice|body|hesitation|pause|frown|shrug|handshake|look language? , though|however|, #RB? hinted|suggested|betrayed|spoke|said|told|signalled|signaled|revealed at|of|that|otherwise|everything|? ]',
    value: 'pointing',
  },
  {
    pattern:
      '[ his|her|their|its|the #JJ|POS|NN* smile|silence|absence|tone|gesture|glance|eyes|face|voice|body|hesitation|pause|frown|shrug|handshake #RB* hinted|suggested|betrayed|signalled|signaled|revealed ]',
    value: 'pointing',
  },
  {
    pattern: '[ i|we #RB? suppose|suspect|guess|imagine|fear|reckon|bet|dare ] #DT|PRP|NN|NNP|NNS|that',
    value: 'past',
  },
  {
    pattern:
      '[ means|meant #DT #NN|NNS sees|see|believes|believe|expects|expect|thinks|think|fears|fear|knows|know|wants|want ]',
    value: 'pointing',
  },
  { pattern: '[ reading between the lines ]', value: 'past' },
  {
    pattern:
      '[ a|some|possible|any #JJ* link|connection with|to|between #DT|JJ|NN|NNP|CD|POS|CC* may|might|could well|#RB? exist|be ]',
    value: 'past',
  },
  {
    pattern:
      '[ the #JJ* real|true|actual #JJ* reason|cause|story|culprit|explanation|truth #RB* lies|lay|is|may|must ]',
    value: 'past',
  },
  { pattern: '[ it looks|looked|sounds as if|though|like ]', value: 'pointing' },
  { pattern: '[ #NN looks|look|looked as if|though ]', value: 'pointing' },
  {
    pattern: '[ everything|all|much|plenty|little|nothing #RB* indicates|suggests|points|hints|pointed|suggested ]',
    value: 'pointing',
  },
  {
    pattern:
      '[ could|may|might|would be|become|prove #RB* a|an|the first? #JJ* sign|signal|indication|hint|clue|beginning|start|end|prelude|explanation|reason|cause|key|omen|warning ]',
    value: 'pointing',
  },
  {
    pattern:
      '[ #DT|POS|PRP$ #JJ* silence|absence|delay|timing|pattern|behaviour|behavior|reaction|refusal|haste|hesitation|choice|tone|coincidence|secrecy|reluctance|smile|wording|move|departure #IN? #DT|NN|JJ|NNP* #RB* suggests|hints|indicates|implies|points|suggested|hinted ]',
    value: 'pointing',
  },
  {
    pattern:
      '[ raises|raised|raising|begs|leaves|poses #DT|JJ* question|questions|suspicion|suspicions #RB? of|whether|about|that|as|over|if ]',
    value: 'pointing',
  },
  {
    pattern: '[ had #DT|PRP|NN|NNP|JJ|POS* #VBN|VBD ~* , #DT|PRP|NN|NNP|JJ|NNS* would|could|might have ]',
    value: 'past',
  },
  {
    pattern: '[ would|could|might #RB? not? have been prevented|avoided|saved|averted|different|spared ]',
    value: 'past',
  },
  { pattern: '[ is|are|was|were|seems|seem|looks|appears #RB* likely|unlikely|apt to ]', value: 'likely' },
  {
    pattern: '[ likely|probably|presumably|doubtless|undoubtedly #RB* #VBZ|VBD|VBP|VBG|VBN ]',
    value: 'likely',
  },
  { pattern: '[ apparently|seemingly|evidently|supposedly #RB* #VBZ|VBD|VBP|VBG|VBN|MD ]', value: 'seems' },
  {
    pattern:
      '[ will|would|may|might|could|has|have|had|is|are|was|were #RB* likely|probably|presumably|most-likely|undoubtedly|surely ] #RB* #VB',
    value: 'likely',
  },
  { pattern: '[ presumably|supposedly|perhaps|conceivably|possibly|maybe ] !#CD', value: 'maybe' },
  { pattern: '[ appears|appear|appeared|seems|seem|seemed #RB* to be|have #RB* #VBG|VBN|JJ|NN ]', value: 'seems' },
  { pattern: '[ appears|appear|seems|seem #RB* to #VB ]', value: 'seems' },
  { pattern: '[ may|might|could #RB* well ] #VB', value: 'maybe' },
  {
    pattern: '[ may|might|could #RB* signal|mean|indicate|herald|spell|suggest|hint|explain|reflect|point|soon ]',
    value: 'maybe',
  },
  {
    pattern:
      '[ it is|seems|appears|remains #RB* possible|conceivable|plausible|likely|probable|doubtful|certain|thinkable|unlikely|improbable|inconceivable that ]',
    value: 'likely',
  },
  { pattern: '[ it seems|appears that|as|likely|clear ]', value: 'seems' },
  { pattern: '[ could|may|might #RB* <effect> ]', value: 'could' },
  { pattern: '[ appears|appear|seems|seem #RB* more|less|#JJ ]', value: 'seems' },
];

const strong: ReadonlySet<Guess> = new Set(['past', 'opening', 'pointing', 'likely']);

/** Verbs of lasting effect; the light ones ("could make", "may see") say too little to be a guess about effects. */
const effect = new Set([...effectVerbs].filter((verb) => !lightEffects.has(verb)));

const find = compilePhrases(rows, { effect });
const comparison = /^(?:more|less|most|least|twice|as|times|equally|than)$/i;
const weather = /^(?:rain|snow|storm|storms|winds?|temperatures?|flooding|weather|forecasters|hurricane|cyclone)$/i;
/** Where the sciences weigh what may be: chances and hypotheses are their findings. */
const science =
  /^(?:patients|symptoms|infection|disease|virus|species|fossil|fossils|asteroid|planet|hypothesis|hypotheses|theory|theories|model|models|findings|scientists|researchers|astronomers|brine|evolved|evolution|organisms?|genes?|molecules?)$/i;

function isGuess(
  article: AnnotatedArticle,
  prose: ProseSentence,
  match: { from: number; to: number; value: string },
): boolean {
  const { tokens } = prose;
  const at = spanOf(tokens, match);
  if (match.value === 'opening' && match.from > 0) return false;
  // "A person who knows the code": a relative clause, not the question.
  if (tokens[match.from]!.lower === 'who' && /^(?:NN|PRP|CD|DT|,)/.test(tokens[match.from - 1]?.pos ?? ''))
    return false;
  // "Some details may have changed since": a notice to the reader.
  if (
    tokens.slice(match.from, match.to).some(({ lower }) => lower === 'changed') &&
    /^(?:details|information|prices|times|dates|figures|terms|schedules?|availability|things|circumstances|links|rules)$/.test(
      tokens[match.from - 1]?.lower ?? '',
    )
  )
    return false;
  // "Perhaps I am just fond of buses": of oneself one may be in doubt.
  if (
    /^(?:perhaps|maybe|possibly)$/.test(tokens[match.from]!.lower) &&
    /^(?:i|we|i['’]m|we['’]re)$/.test(tokens[match.to]?.lower ?? '')
  )
    return false;
  // "You could have heard a pin drop": what anybody there saw or heard.
  if (tokens[match.from - 1]?.lower === 'you' && tokens[match.from]!.lower === 'could') return false;
  if (isLeftUndone(tokens, match)) return false;
  if (
    !isOwnVoice(prose, at) ||
    isReckonedBy(tokens, match.to) ||
    (hasSource(prose) && !(match.value === 'past' && (isLoose(article, prose) || isMind(prose, match)))) ||
    prose.attributions.some(
      (one) =>
        one.sourceKind !== 'agentless' &&
        (prose.named.includes(one) || !isClauseApart(prose, match, one)) &&
        !isGuessedOf(prose, match, one),
    )
  )
    return false;
  if (
    match.value !== 'past' &&
    match.value !== 'pointing' &&
    tokens.slice(Math.max(0, match.from - 3), match.to).some(({ text }) => comparison.test(text))
  )
    return false;
  if (tokens.some(({ text }) => weather.test(text) || text === '?')) return false;
  if (
    (match.value !== 'past' || /^could$/i.test(tokens[match.from]!.text)) &&
    tokens.some(({ text }) => science.test(text))
  )
    return false;
  if (match.value === 'could' && tokens.some(({ text }) => /^(?:if|unless|whether|how)$/i.test(text))) return false;
  return match.value === 'past' || match.value === 'pointing' || !prose.before || !speaksOn(article, prose);
}

/** "The money which the club could have spent on pitches": what one was free to do with a thing. */
function isLeftUndone(tokens: ProseSentence['tokens'], { from, to }: { from: number; to: number }): boolean {
  if (
    !/^could$/.test(tokens[from]!.lower) ||
    tokens[to - 1]!.lower === 'been' ||
    !/^(?:NN|PRP)/.test(tokens[from - 1]?.pos ?? '')
  )
    return false;
  const relative = tokens.findLastIndex(
    ({ lower }, i) => i < from - 1 && i >= from - 6 && /^(?:which|that)$/.test(lower),
  );
  return (
    relative > 0 &&
    /^(?:NN|IN|,)/.test(tokens[relative - 1]!.pos) &&
    tokens.slice(relative + 1, from).every(({ pos }) => /^(?:NN|JJ|DT|PRP|POS)/.test(pos))
  );
}

/** "Insiders agree that …, and a sale cannot be ruled out": the second clause is the writer's own. */
function isClauseApart({ tokens }: ProseSentence, { from }: { from: number }, { cue, source }: Attribution): boolean {
  const end = Math.max(cue.end, source?.end ?? 0);
  return tokens.some(
    ({ text, start }, i) =>
      i < from &&
      start >= end &&
      /^[,;]$/.test(text) &&
      /^(?:and|but|yet|so|although|though|while)$/i.test(tokens[i + 1]?.text ?? ''),
  );
}

/** "She presumably suspects": the thought is what is guessed, and nobody reports it. */
function isGuessedOf(
  { tokens }: ProseSentence,
  { from, to }: { from: number; to: number },
  { cue }: Attribution,
): boolean {
  const at = tokens.findIndex(({ start }) => start === cue.start);
  return at >= from - 1 && at <= to;
}

/** All that the sentence attributes is such a thought. */
function isMind(prose: ProseSentence, match: { from: number; to: number }): boolean {
  return (
    prose.citations.length === 0 &&
    prose.quotations.length === 0 &&
    prose.named.every((one) => isGuessedOf(prose, match, one))
  );
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
