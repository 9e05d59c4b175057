import type { Token } from '../../article/article.ts';
import { allForms } from '../../extract/inflect.ts';
import { sourceNounKinds } from '../../extract/sourceNouns.ts';
import type { PhraseRow, WordSets } from '../../language/phrases.ts';
import { feltByOne } from './feelings.ts';

/** `hidden`: a purpose or feeling nobody would own to; `open`: one that may have been stated; `mind`: what one person feels or intends; `will`: what
 * somebody, several or a house is after; `heart`: what a person or several feel. */
export type Motive = 'hidden' | 'open' | 'mind' | 'will' | 'heart';

/** Verbs for what is felt or wished and seldom said. */
const felt = allForms(
  'dread envy resent despise loathe covet crave relish savour savor begrudge yearn pine hanker gloat fume seethe sulk brood agonise agonize detest abhor fancy',
);
const unbearable =
  'bear|stand|stomach|face|forgive|forget|resist|abide|endure|accept|hide|conceal|suppress|believe|wait';
const gains =
  'spare|spares|spared|save|saves|saved|earn|earns|earned|win|wins|won|bring|brings|brought|cost|costs|give|gives|gave|let|lets|allow|allows|allowed|keep|keeps|kept|rid|suit|suits|suited|' +
  'flatter|flatters|flattered|serve|serves|served|pay|pays|paid|help|helps|helped|make|makes|made|get|gets|got|frighten|frightens|frightened|bore|bores|bored|annoy|annoys|annoyed|embarrass';
const someone = 'him|her|them|it|himself|herself|themselves|itself';

/** What one person feels, intends or knows, which no reporter can see. */
export const mindRows: readonly PhraseRow<Motive>[] = [
  {
    pattern: '[ is|was|would|must be? #RB* be? <states> ] that|of|about|at|with|by|over|for|.|,|because|when',
    value: 'mind',
  },
  {
    pattern: '[ is|was|were|are|would|must be? #RB* be? <states> to be|see|leave|have|lose|hear|find|get ]',
    value: 'heart',
  },
  {
    pattern:
      '[ is|was|would|must be? #RB* be? afraid|scared|terrified|frightened|ashamed|embarrassed|desperate|tempted|loath|proud|impatient|unmoved to ]',
    value: 'mind',
  },
  {
    pattern:
      '[ feels|felt #RB* loved|wanted|needed|compelled|abandoned|let|used|ignored|forgotten|cornered|hunted|invincible|untouchable|free|alive|empty|helpless|lost|alone|unloved|at|insulted|slighted|snubbed|overlooked|powerless|obliged|provoked|mocked|challenged|responsible|entitled ]',
    value: 'mind',
  },
  {
    pattern: '[ has|had|have never|always|long|#RB* been #RB* <states> ] to|that|of|about|at|with|by|over',
    value: 'mind',
  },
  {
    pattern:
      '[ feels|felt|feel #RB* <states>|betrayed|cheated|threatened|guilty|safe|trapped|hurt|small|old|superior|inferior ]',
    value: 'mind',
  },
  { pattern: '[ <felt> ] !by', value: 'mind' },
  {
    pattern: `[ could|can|cannot|would not|n't|never|hardly|scarcely|barely|no|longer? longer? ${unbearable} ] to|the|his|her|its|their|being|that|it|him|#NN`,
    value: 'mind',
  },
  { pattern: `[ can not ${unbearable} ] to|the|his|her|its|their|being|that|it|him|#NN`, value: 'mind' },
  { pattern: '[ knew|knows|know full|perfectly|very|only|all|exactly well|too|along|what|that ]', value: 'mind' },
  {
    pattern: '[ has|had|have no|every|little|#JJ intention|wish|desire|interest|plan|time of|to|in ] #VB',
    value: 'mind',
  },
  {
    pattern: '[ thought|thinks #RB* of #PRP$|DT? #JJ|NN|NNP|NNS* and of? nothing|nobody|no-one else|more? ]',
    value: 'mind',
  },
  { pattern: '[ thought|thinks #RB* only|solely of #PRP$|DT|NN|NNP|PRP ]', value: 'mind' },
  { pattern: '[ never meant|intended|planned|wanted|wished|expected|cared to ] #VB', value: 'mind' },
  {
    pattern: '[ never liked|loved|forgave|believed|trusted|doubted|wanted it|him|her|the|his|their|in|a ]',
    value: 'mind',
  },
  { pattern: '[ has|had|have #RB* made up his|her|its mind ]', value: 'mind' },
  { pattern: '[ has|had|have #RB* made up their minds ]', value: 'hidden' },
  {
    pattern: '[ has|had|have|keeps|kept #RB* his|her|its #JJ* eye|eyes|sights|heart|mind set|fixed? on ]',
    value: 'mind',
  },
  {
    pattern:
      '[ has|had|have|bears|bore|nurses|nursed|harbours|harbors|harboured|harbored|nurtures|nurtured a|an|no|#JJ* grudge|grievance|ambitions|designs|hatred|resentment|misgivings ]',
    value: 'mind',
  },
  { pattern: '[ in his|her|their heart|hearts|mind ] of? !condition', value: 'mind' },
  {
    pattern:
      '[ deep down|inside ,? ~* knows|knew|know|feels|felt|feel|wants|wanted|believes|believed|hopes|hoped|fears|feared|hates|hated|loves|loved|longs|longed ]',
    value: 'hidden',
  },
  { pattern: '[ at heart ] ,|he|she|is|was|#PRP', value: 'mind' },
  { pattern: '[ would #RB* rather|love|like|prefer|hate|dearly #VB|to|nothing|love ]', value: 'mind' },
  { pattern: '[ would like|love|want nothing|nothing better|more than|? ]', value: 'mind' },
  { pattern: "[ could|can #RB* not|hardly|scarcely|barely|n't #RB* care less ]", value: 'mind' },
  {
    pattern:
      '[ is|was playing|biding|stalling|angling|fishing|itching|dying|longing|aching|hankering|gunning for|to|his|her #JJ? time|#NN|VB ]',
    value: 'mind',
  },
  { pattern: '[ lost|loses|lose interest|heart|nerve|patience|faith|hope|courage ] !#NN', value: 'mind' },
  { pattern: '[ lost|loses his|her|its nerve|temper|patience|faith|courage|appetite|enthusiasm ]', value: 'mind' },
  { pattern: '[ hates|hated|hate|loves|loved to|being|seeing|losing|having ]', value: 'mind' },
  { pattern: '[ sees|saw|regards|regarded|considers|considered himself|herself as? ]', value: 'mind' },
];

/** Reasons that somebody is given for doing something, in the forms they take in a subordinate clause. */
export const reasonRows: readonly PhraseRow<Motive>[] = [
  {
    pattern: `[ because|since|as|for it|this|that|he|she|they #RB* would|will|might|could|may|did|does|had|has|#RB* ${gains} ${someone} ]`,
    value: 'hidden',
  },
  {
    pattern: `[ because|since|as #DT|PRP$ #JJ|NN* #NN|NNS #RB* would|will|might|could ${gains} ${someone} ]`,
    value: 'hidden',
  },
  {
    pattern:
      '[ because|since|as he|she|they|it|#NN has|had|have something|nothing|much|everything|little|plenty|more|too|a|no #JJ|NN* to hide|lose|gain|fear|prove|win|conceal|settle ]',
    value: 'hidden',
  },
  {
    pattern: `[ because|since|as it|that|this #RB* suits|suited|pays|paid|flatters|flattered|serves|served|pleases|pleased #PRP|PRP$|DT ]`,
    value: 'hidden',
  },
  {
    pattern:
      '[ eager|keen|anxious|desperate|hungry|proud|vain|afraid|greedy|ambitious|jealous|impatient|tired|weary|fearful|reluctant as|though he|she|they|it #RB* is|was|are|were|may|might to|of|? ]',
    value: 'hidden',
  },
  {
    pattern: '[ wanted|wants|want #DT|PRP$ #JJ|NN* #NN|NNS out|gone|dead|away|silenced|buried|quiet ]',
    value: 'hidden',
  },
  {
    pattern: '[ wanted|wants him|her|them|it out|gone|dead|away|silenced|removed|buried|shut|quiet ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ wants|wanted|hopes|hoped|longs|longed to #RB* see|watch #DT|PRP$|PRP #JJ|NN|NNP* #VB|fail|fall|lose|suffer|sink|burn|close|die|squirm|crumble ]',
    value: 'hidden',
  },
  { pattern: '[ for no other|better #JJ? reason than ]', value: 'hidden' },
  {
    pattern:
      '[ his|her|their real|true|only|sole|chief|main? motive|calculation|reason is|was #RB* simple|plain|obvious|clear|money|revenge|fear|greed|vanity ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ the real|true|only|sole|chief|main motive|calculation|reason is|was #RB* simple|simpler|plain|obvious|clear|money|revenge|fear|greed|vanity ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ what drives|drove|motivates|motivated|moves|moved|attracts|attracted|tempts|tempted|worries|worried|frightens|frightened|angers|angered #PRP|NNP|DT|PRP$ #NN|NNP* is|was ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ voters|fans|markets|investors|readers|customers|shoppers|audiences|viewers|buyers|listeners|diners|parents|members #RB* rewarded|punished|forgave|spurned|shunned|tired|wearied|trusted|deserted ] #PRP$|DT|PRP|of|#NN',
    value: 'hidden',
  },
];

/** What the writer says is plain to see in somebody, whoever it is: a person, a group, a house or a capital that stands for one. */
export const plainRows: readonly PhraseRow<Motive>[] = [
  {
    pattern:
      '[ plainly|clearly|obviously|evidently|visibly|manifestly|patently|palpably|unmistakably|transparently|undoubtedly|doubtless|surely|secretly|privately|inwardly #RB* knew|knows|know|felt|feels|wanted|wants|hoped|hopes|' +
      'feared|fears|believed|believes|enjoyed|enjoys|intended|intends|thought|thinks|regretted|regrets|sensed|dreaded|relished|expected|meant|means|loved|loves|hated|hates ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ badly|desperately|dearly|sorely|secretly|only|really|merely|simply|just wanted|wants|want|needed|needs ]',
    value: 'hidden',
  },
  {
    pattern: '[ never|hardly|scarcely|barely gave|gives|spared|spares|wasted|given #DT|much|another* thought|glance ]',
    value: 'hidden',
  },
  { pattern: '[ cared|cares|care #RB* about|for #DT|PRP$ #JJ|NN* and|but not|nothing ]', value: 'hidden' },
  { pattern: '[ cared|cares|care nothing|little|more|less|only about|for ]', value: 'hidden' },
  {
    pattern:
      '[ only|merely|just|simply|solely came|comes|come|went|goes|joined|joins|took|takes|take|ran|runs|stood|stands|stayed|stays|married|moved|returned|wrote|writes|spoke|speaks|agreed|agrees|voted|votes|signed|' +
      'bought|sold|visited|appeared|entered|accepted|does|did|do|plays|played|raised|gave|gives|invited|hired ~* ~* to #RB* #VB ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ is|are|was|were #RB* doing|saying|playing|demanding|asking|holding|claiming it|this|that|so|out|for #RB|only|just* to #VB ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ is|are|was|were #RB* out|there|back #RB* to|for punish|humiliate|destroy|ruin|get|win|prove|settle|make|teach|please|revenge|blood|money ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ is|are|was|were been? #RB* laughing|sneering|scoffing|smirking|sniggering|mocking|looking at|down|up ] #IN|us|him|her|them|the|everybody',
    value: 'mind',
  },
];

export const mindSets: WordSets = { states: feltByOne, felt };

/** Nouns for people by what they do, where no list has them. */
const agentive = /(?:[^aeo]ter|[dklnv]er|cher|sher|aster|[^ao]tor|ssor|ist|ician|eur|ess|man|woman)$/;

/** Clause openers and helping words over which the subject of a verb is looked for, in tokens. */
const subjectReach = 6;

/** Whether the words before `from` end in one person: a name, "he", "she", or an office in the singular. */
export function isOnePerson(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (
    at >= 0 &&
    from - at < subjectReach &&
    (/^(?:RB|MD|VBZ|VBD|VBP|VBN|CC)/.test(tokens[at]!.pos) || /^(?:who|to|not)$/i.test(tokens[at]!.text))
  )
    at--;
  if (tokens[at]?.text === ',' && /^who$/i.test(tokens[at + 1]?.text ?? '')) at--;
  const subject = tokens[at];
  if (!subject) return false;
  if (/^(?:he|she)$/i.test(subject.text) || subject.name.endsWith('PER')) return true;
  const kinds = sourceNounKinds(subject.lower);
  return (
    subject.pos === 'NN' &&
    ((agentive.test(subject.lower) && kinds.size === 0) ||
      kinds.has('role') ||
      kinds.has('insider') ||
      kinds.has('bystander')) &&
    !kinds.has('body') &&
    !kinds.has('document')
  );
}
