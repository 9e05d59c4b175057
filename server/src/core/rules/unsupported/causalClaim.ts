import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { articleRule } from '../../rule.ts';
import { hasSource, isOwnVoice, passage, proseOf, spanOf } from './prose.ts';

export default articleRule({
  id: 'unsupported/causal-claim',
  title: 'Outcome claimed without a source',
  why: `“Laid the groundwork for”, “paved the way for”, “has restored confidence”: an effect is claimed that no fact in the article shows and nobody
vouches for. Say what changed and who measured it, or who says so.`,
  severity: 'information',
  stage: 'stable',
  examples: {
    bad: [
      'The meeting ⟦laid the groundwork for⟧ a new league.',
      'The campaign ⟦has restored confidence⟧ in the trams.',
      'The festival ⟦not only draws visitors but also strengthens⟧ the old town.',
    ],
    good: [
      'The meeting laid the groundwork for a new league, Ana Diaz said.',
      'The workers laid the foundations of the bridge in May.',
      'The fire led to the closure of two streets.',
    ],
  },
  *check(article) {
    for (const prose of proseOf(article)) {
      if (hasSource(prose)) continue;
      const match = find(prose.tokens).find((one) => isOwnVoice(prose, spanOf(prose.tokens, one)));
      if (!match) continue;
      const at = spanOf(prose.tokens, match);
      yield {
        at,
        message: `“${passage(article, at)}” claims an effect without saying what shows it.`,
      };
    }
  },
});

const goods = new Set(
  'confidence trust faith hope morale momentum ties relations relationships cooperation unity credibility stability resilience legitimacy reputation enthusiasm optimism cohesion'.split(
    ' ',
  ),
);

const rows: readonly PhraseRow<string>[] = [
  {
    pattern:
      '[ lay|lays|laid|laying a|the|solid|strong|firm|necessary|crucial|important* groundwork|foundation|foundations ] for',
    value: '',
  },
  {
    pattern: '[ lay|lays|laid|laying a|the|solid|strong|firm|necessary* groundwork|foundation|foundations for ]',
    value: '',
  },
  { pattern: '[ pave|paves|paved|paving the way for|to ]', value: '' },
  { pattern: '[ set|sets|setting the stage for ]', value: '' },
  { pattern: '[ open|opens|opened|opening the door|doors|path to|for ]', value: '' },
  { pattern: '[ usher|ushers|ushered|ushering in a|an #JJ* era|age|chapter|phase|period ]', value: '' },
  { pattern: '[ turn|turns|turned|turning the tide ]', value: '' },
  { pattern: '[ breathe|breathes|breathed|breathing new life into ]', value: '' },
  {
    pattern:
      '[ has|have|had #RB* restored|rebuilt|boosted|strengthened|deepened|solidified|cemented|undermined|eroded|shaken|damaged|bolstered|enhanced #DT|PRP$|JJ* <goods> ]',
    value: '',
  },
  {
    pattern:
      '[ restored|rebuilt|boosted|strengthened|deepened|solidified|cemented|undermined|eroded|shook|bolstered #DT|PRP$|JJ* <goods> ]',
    value: '',
  },
  { pattern: '[ not only #RB* #VBZ|VBD|VBN ~* but also? #RB* #VBZ|VBD|VBN ]', value: '' },
  { pattern: '[ not only #RB* #VBZ|VBD|VBN ~* #NN|IN|JJ|, ~* but also? #RB* #VBZ|VBD|VBN ]', value: '' },
  {
    pattern:
      '[ has|have #RB* transformed|revolutionized|revolutionised|redefined|reshaped|changed the #NN|JJ* forever|landscape|face|game|world|way? ]',
    value: '',
  },
  {
    pattern:
      '[ transformed|revolutionized|revolutionised|redefined|reshaped the #JJ|NN* landscape|industry|world|game|scene|region|conversation ]',
    value: '',
  },
  {
    pattern: '[ fostering|creating a|an #JJ* environment|atmosphere|climate|culture|sense where|in|of|for ]',
    value: '',
  },
  {
    pattern:
      '[ #DT? #JJ* <goods> #IN? #DT|JJ|NN* has|have been #RB* restored|rebuilt|boosted|strengthened|deepened|undermined|eroded|shaken|damaged|bolstered ]',
    value: '',
  },
  {
    pattern:
      '[ has|have|had #RB* brought|drawn|pulled|driven|torn|split|divided|united the #JJ|NN* community|town|city|nation|country|party|team|family|region|village|world closer|together|apart? ]',
    value: '',
  },
  {
    pattern:
      '[ has|have|had #RB* alienated|galvanised|galvanized|energised|energized|emboldened|inspired|traumatised|traumatized|polarised|polarized|radicalised|radicalized ]',
    value: '',
  },
  {
    pattern:
      '[ has|have|had|#RB* sparked|triggered|fuelled|fueled|ignited|provoked|prompted|unleashed #DT|JJ|RB|NN* debate|outrage|controversy|speculation|criticism|fears|panic|enthusiasm|anger|discussion|excitement ]',
    value: '',
  },
];

const find = compilePhrases(rows, { goods });
