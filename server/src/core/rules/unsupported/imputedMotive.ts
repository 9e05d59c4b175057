import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { articleRule } from '../../rule.ts';
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
      if (hasSource(prose)) continue;
      const match = find(prose.tokens).find(
        (one) => !isFinding(prose, one) && isOwnVoice(prose, spanOf(prose.tokens, one)),
      );
      if (!match) continue;
      const at = spanOf(prose.tokens, match);
      yield { at, message: `“${passage(article, at)}” gives a motive or feeling without saying who says so.` };
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

const rows: readonly PhraseRow<string>[] = [
  {
    pattern:
      '[ signaling|signalling|reflecting|indicating|betraying|showing|expressing|revealing|demonstrating|suggesting a|an|the|its|his|her|their? #RB|JJ|VBG|VBN* <feeling> ]',
    value: '',
  },
  {
    pattern:
      '[ in an|a|another|yet #RB* apparent|obvious|clear|evident|thinly|desperate|blatant|transparent|cynical #JJ|VBN* attempt|bid|effort|move|ploy to ]',
    value: '',
  },
  {
    pattern:
      '[ in a|an bid|attempt|effort to appease|please|punish|distract|deflect|silence|intimidate|impress|save|regain|salvage|woo|placate|avenge|embarrass|humiliate ]',
    value: '',
  },
  {
    pattern:
      '[ apparently|evidently|clearly|obviously|presumably in|out|to|hoping|fearing|seeking|motivated|driven|because of|an|a|order|save|avoid|punish|please|avenge|force|win? ]',
    value: '',
  },
  {
    pattern:
      '[ motivated|driven|prompted|fuelled|fueled|inspired|spurred by|largely by? #JJ|NN* <feeling>|greed|revenge|hatred|ambition|spite|vanity|ideology|politics|pride|love|jealousy ]',
    value: '',
  },
  {
    pattern:
      '[ out of #JJ* <feeling>|spite|greed|revenge|loyalty|love|hatred|vanity|sympathy|respect|necessity|desperation ]',
    value: '',
  },
  { pattern: '[ fearing|dreading|resenting|craving ] ~', value: '' },
  {
    pattern:
      '[ reflects|reflected|signals|signaled|signalled|shows|betrays a|an|the|its|his|her|their? #RB|JJ|VBG|VBN* <feeling> ]',
    value: '',
  },
  {
    pattern:
      '[ secretly|privately|desperately|inwardly hopes|hoped|wants|wanted|wishes|wished|fears|feared|believes|believed|plans|planned|seeking|trying|hoping ]',
    value: '',
  },
  {
    pattern:
      '[ is|are|was|were|remains #RB* keen|eager|desperate|anxious|determined|reluctant|unwilling|hungry|loath|impatient to #VB ]',
    value: '',
  },
  {
    pattern:
      '[ clearly|visibly|obviously|evidently|plainly|understandably shaken|upset|angry|nervous|relieved|frustrated|delighted|moved|pleased|annoyed|disappointed|uncomfortable|irritated|worried|unhappy|excited|emotional|intended|designed|meant|aimed|rattled|tired|embarrassed|proud|afraid|hurt|furious|devastated|determined|overwhelmed ]',
    value: '',
  },
  {
    pattern:
      '[ clearly|obviously|evidently|apparently|no-doubt|undoubtedly wanted|wants|hoped|hopes|felt|feels|believes|believed|knew|knows|intended|intends|enjoyed|enjoys|fears|feared|expected|relished ]',
    value: '',
  },
  { pattern: '[ is|are|was|were no doubt|undoubtedly|surely|certainly|clearly #VBN|JJ ]', value: '' },
];

const find = compilePhrases(rows, { feeling: feelings });

/** "was determined to have died": found out, not resolved. */
function isFinding({ tokens }: ProseSentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return (
    tokens.slice(from, to).some(({ text }) => /^determined$/i.test(text)) &&
    /^(?:have|be)$/i.test(tokens[to - 1]?.text ?? '')
  );
}
