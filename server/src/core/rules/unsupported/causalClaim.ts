import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { articleRule } from '../../rule.ts';
import { hasSource, isOwnVoice, oneByClause, type ProseSentence, passage, proseOf, spanOf } from './prose.ts';

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
      const standing = find(prose.tokens).filter(
        (one) => isOwnVoice(prose, spanOf(prose.tokens, one)) && !isGratitude(prose, one),
      );
      for (const match of oneByClause(prose.tokens, standing, ({ value }) => value === 'outcome')) {
        const at = spanOf(prose.tokens, match);
        yield {
          at,
          message: `“${passage(article, at)}” claims an effect without saying what shows it.`,
          ...(match.value === 'outcome' && { severity: 'warning' as const }),
        };
      }
    }
  },
});

/** "Closed with thanks to the interpreters". */
function isGratitude({ tokens }: ProseSentence, { from }: { readonly from: number }): boolean {
  return (
    /^thanks$/i.test(tokens[from]!.text) &&
    /^(?:with|of|in|my|his|her|their|our|many|special|give|gave|giving|offered|expressed|sent|said)$/i.test(
      tokens[from - 1]?.text ?? '',
    )
  );
}

const goods = new Set(
  'confidence trust faith hope morale momentum ties relations relationships cooperation unity credibility stability resilience legitimacy reputation enthusiasm optimism cohesion'.split(
    ' ',
  ),
);

const minds = new Set(
  'markets market investors voters fans critics public nation town city country party team crowd industry nerves fears shareholders customers village stock shares community board'.split(
    ' ',
  ),
);

/** `outcome`: a success or a harm laid to somebody's account; `link`: a cause that a report may have had in front of it. */
type Cause = 'outcome' | 'link';

const moved =
  'risen|rose|fallen|fell|grown|grew|dropped|climbed|doubled|tripled|halved|soared|plunged|collapsed|closed|left|gone|failed|recovered|improved|worsened|declined|increased|decreased|shrunk|vanished|emptied';

const rows: readonly PhraseRow<Cause>[] = [
  {
    pattern:
      '[ is|was|are|were #RB* the|a|an #JJ* fruit|fruits|result|consequence|product|outcome|legacy|price|upshot|by-product|byproduct|handiwork|culmination of #DT|PRP$|JJ|VBG|NN ]',
    value: 'outcome',
  },
  { pattern: '[ is|was|are|were #RB* down|owed|owing|attributable to ] #DT|PRP$|NN|NNP|JJ', value: 'outcome' },
  { pattern: '[ owes|owed|owe #PRP$|DT|JJ|NN|much* #NN|everything|much|it to ] #DT|PRP$|NNP', value: 'outcome' },
  {
    pattern:
      '[ #CD|many|several|two|three|four|five|various #JJ|NN* factors|reasons|causes|forces|mistakes|failings #RB* led|explain|explains|combined|contributed|conspired to|for|the|? ]',
    value: 'outcome',
  },
  {
    // "Two mistakes were found" only counts them.
    pattern:
      '[ #CD|many|several|two|three|four|five|various #JJ|NN* factors|reasons|causes|forces|mistakes|failings #RB* were|are|lie|lay|stood|stand #RB* behind|to|responsible|decisive ]',
    value: 'outcome',
  },
  { pattern: `[ ${moved} #RB* because of ]`, value: 'outcome' },
  { pattern: `[ ${moved} #RB* thanks to ]`, value: 'outcome' },
  { pattern: '#NN|PRP|NNP [ is|are|was|were #RB* to blame|thank for? ]', value: 'outcome' },
  { pattern: '[ boils|boiled|comes|came down to #DT|PRP$|JJ|NN ]', value: 'outcome' },
  {
    pattern: '[ has|have already #VBN #CD|DT|JJ|hundreds|dozens|thousands* #NN|NNS ] on|in|of|at|from|and|.|,',
    value: 'link',
  },
  {
    pattern:
      '[ it was|is #DT|PRP$|NNP|JJ #JJ|NN|NNP|POS|IN|DT* that|which|who #RB* drove|led|made|brought|cost|saved|killed|decided|ended|ruined|broke|caused|forced|won|sank|doomed|turned|prompted|triggered|pushed|kept|sealed|destroyed ]',
    value: 'outcome',
  },
  {
    pattern: '[ has|have|had #RB* made #DT|PRP$ #JJ|NN|CC* #NN|NNS #RB* #JJR|JJ|safe|safer|better|worse ]',
    value: 'outcome',
  },
  { pattern: '[ has|have|had|#RB* brought #DT|PRP$ #CD|JJ|NN|NNP* closer|together #RB? ]', value: 'outcome' },
  { pattern: '[ has|have #RB* saved #RB|JJ|CD|IN* lives|jobs|money|thousands|millions|#NN ]', value: 'outcome' },
  {
    pattern:
      '[ changed|changes|transformed|transforms|revolutionised|revolutionized|altered the|our|their #JJ* way|lives|life|face|game|landscape|world ]',
    value: 'outcome',
  },
  {
    pattern:
      '[ restored|restores|rebuilt|shook|shaken|shattered|destroyed|undermined|eroded|boosted|lifted|dented|strengthened|weakened|revived #DT|PRP$ #JJ* <goods> ]',
    value: 'outcome',
  },
  {
    pattern:
      '[ would|will|should|could #RB* restore|rebuild|strengthen|boost|deepen|win|regain|undermine|destroy #DT|PRP$|JJ* <goods> ]',
    value: 'outcome',
  },
  {
    pattern:
      '[ has|have|had|#RB* led|leads|contributed to #DT|JJ|RB* rise|fall|increase|decrease|drop|decline|surge|collapse|improvement|growth|boom|change|loss|crisis ]',
    value: 'outcome',
  },
  {
    pattern:
      '[ calmed|calms|soothed|reassured|spooked|rattled|unsettled|electrified|galvanised|galvanized|panicked|encouraged|punished|rewarded #DT|PRP$ #JJ* <minds> ]',
    value: 'outcome',
  },
  {
    pattern:
      '[ investors|markets|traders|voters|fans|customers|shareholders|viewers|readers|residents|consumers|sponsors|buyers #RB* punished|rewarded|fled|deserted|abandoned|turned|lost|flocked|stayed|panicked #DT|NN|RP|RB|IN|PRP$|JJ* because|as|since|after ]',
    value: 'outcome',
  },
  {
    pattern:
      '[ was|is what|who #RB* tipped|drove|made|decided|broke|saved|killed|sank|doomed|turned|won|cost|sealed|caused|forced ]',
    value: 'outcome',
  },
  { pattern: '[ has|have|had|#RB* put #DT|PRP$ #JJ* #NN|NNP on|back the map|track|course ]', value: 'outcome' },
  { pattern: '[ without #DT|PRP$|PRP #JJ|NN|NNP* , ~* would|will|could ]', value: 'outcome' },
  { pattern: '[ without #DT|PRP$|PRP #JJ|NN|NNP* #DT #JJ* #NN would|will|could ]', value: 'outcome' },
  {
    pattern:
      '[ has|have|had|#RB* cut|split|torn|divided #DT|PRP$ #JJ* town|village|valley|party|family|country|nation|community|city|club|region|team|congregation|island|neighbourhood|neighborhood|district|board|union in|into|down|apart two|half|pieces|#JJ? ]',
    value: 'outcome',
  },
  {
    pattern: '[ has|have #RB* worked|backfired|failed|succeeded wonders|miracles|? ] .|,|and|:',
    value: 'outcome',
  },
  { pattern: '[ has|have #RB* paid|borne off|fruit|dividends ] .|,|and|:', value: 'outcome' },
  { pattern: '[ opened|opens every|many|all|new|#JJ doors|door|paths|avenues to|for ]', value: 'outcome' },
  {
    pattern:
      '[ destroyed|ruined|shattered|restored|wrecked|damaged|poisoned #DT|PRP$ #JJ|NN|POS* <goods>|mood|climate|atmosphere|peace|career|marriage|reputation ]',
    value: 'outcome',
  },
  { pattern: '[ it was only|#RB? thanks|due|because to|of ]', value: 'outcome' },
  { pattern: '[ because of #DT|PRP$ #JJ|NN* #NN|NNS , ]', value: 'outcome' },
  { pattern: '[ tipped|tips|swung the scales|balance ]', value: 'outcome' },
  { pattern: '[ has|have #RB* already #RB* #VBN #CD|DT|JJ #JJ* #NN|NNS ] on|in|of|at|from|.', value: 'link' },
  { pattern: '[ is|are|has|have #RB* bearing|borne|paying|paid fruit|off|dividends #NN? ]', value: 'outcome' },
  {
    pattern:
      '[ the|these|those|its|their measures|reforms|rules|changes|plan|strategy|sanctions|policy|policies is|are|has|have #RB* working|worked|succeeded|failed|backfired ]',
    value: 'outcome',
  },
  {
    pattern:
      '[ cost|costs #PRP|DT|NNP|PRP$ #NN|NNP* his|her|its|their|the #JJ? job|seat|title|place|career|victory|lead|reputation|office|presidency|championship ]',
    value: 'outcome',
  },
  {
    pattern: '[ drove|drives|scared|frightened|lured #JJ* #NNS away|off|abroad|out ]',
    value: 'outcome',
  },
  {
    pattern: '[ drove|drives|driven|forced|pushed #DT|PRP$ #JJ* #NN|NNS out|away|abroad|apart|under|into ]',
    value: 'outcome',
  },
  { pattern: '[ thanks to #DT|PRP$ ~ ]', value: 'outcome' },
  { pattern: '[ as a #JJ? result|consequence of ]', value: 'outcome' },
  {
    pattern:
      '[ lay|lays|laid|laying a|the|solid|strong|firm|necessary|crucial|important* groundwork|foundation|foundations ] for',
    value: 'outcome',
  },
  {
    pattern: '[ lay|lays|laid|laying a|the|solid|strong|firm|necessary* groundwork|foundation|foundations for ]',
    value: 'outcome',
  },
  { pattern: '[ pave|paves|paved|paving the way for|to ]', value: 'outcome' },
  { pattern: '[ set|sets|setting the stage for ]', value: 'outcome' },
  { pattern: '[ open|opens|opened|opening the door|doors|path to|for ]', value: 'outcome' },
  { pattern: '[ usher|ushers|ushered|ushering in a|an #JJ* era|age|chapter|phase|period ]', value: 'outcome' },
  { pattern: '[ turn|turns|turned|turning the tide ]', value: 'outcome' },
  { pattern: '[ breathe|breathes|breathed|breathing new life into ]', value: 'outcome' },
  {
    pattern:
      '[ has|have|had #RB* restored|rebuilt|boosted|strengthened|deepened|solidified|cemented|undermined|eroded|shaken|damaged|bolstered|enhanced #DT|PRP$|JJ* <goods> ]',
    value: 'outcome',
  },
  {
    pattern:
      '[ restored|rebuilt|boosted|strengthened|deepened|solidified|cemented|undermined|eroded|shook|bolstered #DT|PRP$|JJ* <goods> ]',
    value: 'outcome',
  },
  { pattern: '[ not only #RB* #VBZ|VBD|VBN ~* but also? #RB* #VBZ|VBD|VBN ]', value: 'outcome' },
  { pattern: '[ not only #RB* #VBZ|VBD|VBN ~* #NN|IN|JJ|, ~* but also? #RB* #VBZ|VBD|VBN ]', value: 'outcome' },
  {
    pattern:
      '[ has|have #RB* transformed|revolutionized|revolutionised|redefined|reshaped|changed the #NN|JJ* forever|landscape|face|game|world|way? ]',
    value: 'outcome',
  },
  {
    pattern:
      '[ transformed|revolutionized|revolutionised|redefined|reshaped the #JJ|NN* landscape|industry|world|game|scene|region|conversation ]',
    value: 'outcome',
  },
  {
    pattern: '[ fostering|creating a|an #JJ* environment|atmosphere|climate|culture|sense where|in|of|for ]',
    value: 'link',
  },
  {
    pattern:
      '[ #DT? #JJ* <goods> #IN? #DT|JJ|NN* has|have been #RB* restored|rebuilt|boosted|strengthened|deepened|undermined|eroded|shaken|damaged|bolstered ]',
    value: 'outcome',
  },
  {
    pattern:
      '[ has|have|had #RB* brought|drawn|pulled|driven|torn|split|divided|united the #JJ|NN* community|town|city|nation|country|party|team|family|region|village|world closer|together|apart? ]',
    value: 'outcome',
  },
  {
    pattern:
      '[ has|have|had #RB* alienated|galvanised|galvanized|energised|energized|emboldened|inspired|traumatised|traumatized|polarised|polarized|radicalised|radicalized ]',
    value: 'outcome',
  },
  {
    pattern:
      '[ has|have|had|#RB* sparked|triggered|fuelled|fueled|ignited|provoked|prompted|unleashed #DT|JJ|RB|NN* debate|outrage|controversy|speculation|criticism|fears|panic|enthusiasm|anger|discussion|excitement ]',
    value: 'link',
  },
];

const find = compilePhrases(rows, { goods, minds });
