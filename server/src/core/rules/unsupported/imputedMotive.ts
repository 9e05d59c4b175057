import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { articleRule } from '../../rule.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { hasSource, isOwnVoice, type ProseSentence, passage, proseOf, spanOf } from './prose.ts';

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
      const match = find(prose.tokens).find((one) =>
        one.value === 'hidden'
          ? isUnclaimed(prose, spanOf(prose.tokens, one))
          : !sourced && !isFinding(prose, one) && isOwnVoice(prose, spanOf(prose.tokens, one)),
      );
      if (!match) continue;
      const at = spanOf(prose.tokens, match);
      yield {
        at,
        message: `“${passage(article, at)}” gives a motive or feeling without saying who says so.`,
        ...(match.value === 'hidden' && { severity: 'warning' as const }),
      };
    }
  },
});

const feelings = new Set(
  (
    'dissatisfaction frustration anger impatience unease concern concerns confidence distrust mistrust displeasure discontent irritation disappointment ' +
    'determination desire willingness reluctance ambition ambitions anxiety fear fears resentment alarm annoyance disapproval disdain contempt hostility ' +
    'despair optimism pessimism regret remorse pride jealousy envy bitterness fatigue weariness desperation nervousness hesitation intent intention ' +
    'intentions eagerness resolve disillusionment doubts doubt tension tensions enthusiasm appetite'
  ).split(' '),
);

/** `hidden`: a purpose that nobody would own to; `open`: one that may have been stated. */
const rows: readonly PhraseRow<'hidden' | 'open'>[] = [
  { pattern: "[ because he|she did|does|do not|n't want|wish|dare to ]", value: 'hidden' },
  {
    pattern: '[ so as not to upset|offend|alarm|anger|embarrass|provoke|frighten|annoy|lose ]',
    value: 'hidden',
  },
  { pattern: '[ in order to|not to? <covering> #DT|PRP$|JJ|RB|VBG|VBN* #NN ]', value: 'hidden' },
  {
    pattern: '[ in|to? order? to avoid|escape|dodge|evade|duck|sidestep #DT|PRP$|JJ|RB|VBG|VBN|NN* <reckonings> ]',
    value: 'hidden',
  },
  {
    pattern: '[ because he|she #RB* fears|feared|dreads|dreaded|envies|envied|resents|resented|hates|hated ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ because #DT* they|it|#NNP|NN|NNS #RB* fears|feared|fear|dread|dreads|dreaded|envy|resent|resented|hate|hated ]',
    value: 'open',
  },
  {
    pattern:
      '[ wanted|wants|hoped|sought to #RB* impress|humiliate|punish|embarrass|intimidate|provoke|silence|distract|deceive|mislead|outshine|upstage|please|flatter|sabotage|spite|avenge|frighten ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ is|are|was|were punishing|snubbing|flattering|appeasing|provoking|spiting|blackmailing #DT|PRP$ #JJ* #NN ] for|because|over|.',
    value: 'open',
  },
  {
    pattern:
      '[ signaling|signalling|reflecting|indicating|betraying|showing|expressing|revealing|demonstrating|suggesting a|an|the|its|his|her|their? #RB|JJ|VBG|VBN* <feeling> ]',
    value: 'open',
  },
  {
    pattern:
      '[ in an|a|another|yet #RB* apparent|obvious|clear|evident|thinly|desperate|blatant|transparent|cynical #JJ|VBN* attempt|bid|effort|move|ploy to ]',
    value: 'open',
  },
  {
    pattern:
      '[ in a|an bid|attempt|effort to appease|please|punish|distract|deflect|silence|intimidate|impress|save|regain|salvage|woo|placate|avenge|embarrass|humiliate ]',
    value: 'open',
  },
  {
    pattern:
      '[ apparently|evidently|clearly|obviously|presumably in|out|to|hoping|fearing|seeking|motivated|driven|because of|an|a|order|save|avoid|punish|please|avenge|force|win? ]',
    value: 'open',
  },
  {
    pattern:
      '[ motivated|driven|prompted|fuelled|fueled|inspired|spurred by|largely by? #JJ|NN* <feeling>|greed|revenge|hatred|ambition|spite|vanity|ideology|politics|pride|love|jealousy ]',
    value: 'open',
  },
  {
    pattern:
      '[ out of #JJ* <feeling>|spite|greed|revenge|loyalty|love|hatred|vanity|sympathy|respect|necessity|desperation ]',
    value: 'open',
  },
  { pattern: '[ fearing|dreading|resenting|craving ] ~', value: 'open' },
  {
    pattern:
      '[ reflects|reflected|signals|signaled|signalled|shows|betrays a|an|the|its|his|her|their? #RB|JJ|VBG|VBN* <feeling> ]',
    value: 'open',
  },
  {
    pattern:
      '[ secretly|privately|desperately|inwardly hopes|hoped|wants|wanted|wishes|wished|fears|feared|believes|believed|plans|planned|seeking|trying|hoping ]',
    value: 'open',
  },
  {
    pattern:
      '[ is|are|was|were|remains #RB* keen|eager|desperate|anxious|determined|reluctant|unwilling|hungry|loath|impatient to #VB ]',
    value: 'open',
  },
  {
    pattern:
      '[ clearly|visibly|obviously|evidently|plainly|understandably shaken|upset|angry|nervous|relieved|frustrated|delighted|moved|pleased|annoyed|disappointed|uncomfortable|irritated|worried|unhappy|excited|emotional|intended|designed|meant|aimed|rattled|tired|embarrassed|proud|afraid|hurt|furious|devastated|determined|overwhelmed ]',
    value: 'open',
  },
  {
    pattern:
      '[ clearly|obviously|evidently|apparently|no-doubt|undoubtedly wanted|wants|hoped|hopes|felt|feels|believes|believed|knew|knows|intended|intends|enjoyed|enjoys|fears|feared|expected|relished ]',
    value: 'open',
  },
  { pattern: '[ is|are|was|were no doubt|undoubtedly|surely|certainly|clearly #VBN|JJ ]', value: 'open' },
];

/** What one does about a thing one would rather not be seen doing it for. */
const covering = new Set(
  'hide conceal distract deflect silence humiliate embarrass intimidate impress flatter appease spite provoke mislead deceive discredit smear'.split(
    ' ',
  ),
);

/** What somebody with something to answer for would rather not meet; floods and queues are avoided for good reason. */
const reckonings = new Set(
  (
    'question questions scrutiny blame prosecution embarrassment responsibility accountability criticism punishment humiliation shame scandal ' +
    'debate confrontation journalists reporters publicity attention justice consequences audit explanation explanations liability paying disgrace ' +
    'defeat'
  ).split(' '),
);

const find = compilePhrases(rows, { feeling: feelings, covering, reckonings });

/** Nobody says so: "because she feared" is no report of hers, though it has the form of one. */
function isUnclaimed({ named, citations, quotations }: ProseSentence, at: Span): boolean {
  return (
    citations.length === 0 &&
    named.every((one) => overlaps(one, at)) &&
    quotations.every(({ kind }) => kind !== 'speech')
  );
}

/** "was determined to have died": found out, not resolved. */
function isFinding({ tokens }: ProseSentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return (
    tokens.slice(from, to).some(({ text }) => /^determined$/i.test(text)) &&
    /^(?:have|be)$/i.test(tokens[to - 1]?.text ?? '')
  );
}
