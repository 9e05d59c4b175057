import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { effectVerbs } from './effectVerbs.ts';
import { foretellingRows } from './foretelling.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** `sure`: foretold beyond any doubt; `outcome`: what nobody decides; `deadline`, `vague`: by a vague day; `plan`: anything else that "will" be; `will`: an effect; `poised`, `would`: with a reserve. */
export type Prediction = 'sure' | 'outcome' | 'deadline' | 'vague' | 'will' | 'plan' | 'poised' | 'would';

/** What moods, markets and causes are foretold to do; a person or a club may have said so of itself. */
const turns = words(
  'recover rebound boom thrive flourish prosper collapse soar skyrocket plummet evaporate vanish triumph prevail blossom wane dwindle revive ' +
    'escalate erupt explode plunge crash perish disappear double triple quadruple halve fail succeed improve worsen deteriorate',
);
/** What nobody can decide to do: it happens or it does not. */
const outcomes = words(
  'emerge die win lose collapse fail vanish disappear dominate perish regret soar plummet plunge explode crash sink starve drown ' +
    'cripple ruin destroy devastate bankrupt doom eradicate cure heal astonish delight shock haunt outlast outlive revolutionise revolutionize transform ' +
    'solve unite rewrite reshape redefine enrich impoverish wreck kill overtake overshadow eclipse conquer prevail triumph thrive flourish prosper',
);
const certain = 'surely|certainly|inevitably|undoubtedly|unquestionably|assuredly|definitely|doubtless|always|forever';
const quality =
  '#JJR|JJ|stronger|safer|faster|safe|rich|better|worse|poorer|happier|great|famous|obsolete|impossible|unbearable|popular';

const rows: readonly PhraseRow<Prediction>[] = [
  { pattern: `[ will #RB* ${certain} #RB* #VB ]`, value: 'sure' },
  { pattern: '#NN [ will #RB* <turns> ]', value: 'sure' },
  { pattern: "[ will|'ll|shall #RB* <outcomes> ]", value: 'outcome' },
  { pattern: '[ will|shall #RB* cost #PRP|DT|PRP$|NNP #JJ|NN|POS* the|his|her|its|their #NN|NNS ]', value: 'sure' },
  {
    pattern:
      '[ will|shall #RB* be #RB* remembered|forgotten|exhausted|gone|lost|finished|ruined|destroyed|doomed|obsolete|over|history|unrecognisable|unrecognizable|bankrupt|empty|extinct|unstoppable|unbeatable|among|a|an|the #JJ|NN* ] for|by|in|of|to|.|,',
    value: 'outcome',
  },
  { pattern: '[ will #RB* be a thing of the past ]', value: 'sure' },
  {
    pattern: '[ will #RB* soon|one|some|eventually|ultimately day? be|become|have|rank|stand #RB* #DT|IN|JJ|VBN ]',
    value: 'outcome',
  },
  {
    pattern:
      '[ will #RB* have #RB* replaced|overtaken|disappeared|vanished|died|become|lost|won|doubled|conquered|forgotten ]',
    value: 'sure',
  },
  { pattern: '[ there will|can be no|little|nothing #RB|JJ* #NN|way|more|turning ]', value: 'sure' },
  {
    pattern: '[ nothing|life|things|nobody|none|no-one|everything|everyone will ever|never|soon|again|#RB? #VB ]',
    value: 'sure',
  },
  { pattern: '[ no one will ever|#RB? #VB ]', value: 'sure' },
  { pattern: '[ will|shall #RB* <turns>|fall|rise as soon as|once|when|the ]', value: 'sure' },
  {
    pattern: '[ nothing|nobody|no-one can|could|will #RB? stop|save|prevent|help|rescue ] #PRP|DT|PRP$|NNP',
    value: 'sure',
  },
  {
    pattern: '[ only|just|merely|surely a matter|question of weeks|days|months|time|hours|years before|until|till ]',
    value: 'sure',
  },
  { pattern: '[ is|are as good as #VBN|VBD|dead|over ] !by', value: 'sure' },
  {
    pattern:
      '[ lawsuit|lawsuits|trouble|chaos|war|resignations|resignation|cuts|closures|losses|crisis|disaster|scandal|tears|revolt|rebellion|layoffs|redundancies|bankruptcy|insolvency|collapse|revenge|punishment|panic|more will #RB* follow|come|ensue ] .|,|;|and|soon',
    value: 'sure',
  },
  {
    pattern:
      '[ there will #RB* be tears|trouble|blood|war|chaos|consequences|resignations|casualties|losers|fireworks|hell|panic|bloodshed ]',
    value: 'sure',
  },
  {
    pattern: '[ will #RB* survive|prevail|recover|rue|regret|pay|suffer|perish ] .|,|;|and|it|this|that',
    value: 'outcome',
  },
  { pattern: '[ no #JJ|NN* #NN|NNS #IN|DT|NN|JJ* will|can ever #RB? #VB ]', value: 'sure' },
  {
    pattern: '[ will #RB* never|not #RB* be|recover|forget|survive|forgive|return|end|win|happen|change|work|last ]',
    value: 'outcome',
  },
  { pattern: '#NN [ will keep #VBG ] for', value: 'sure' },
  {
    pattern:
      '[ will #RB* silence|disarm|confound|convince all? #DT|PRP$* critics|doubters|sceptics|skeptics|opponents|rivals ]',
    value: 'sure',
  },
  { pattern: `[ will #RB* make|render|leave #DT|PRP$|PRP #NN|NNS|JJ* #RB|more* ${quality} ]`, value: 'sure' },
  { pattern: '[ will #RB* change|shape|alter|mark #DT|PRP$ #NN|NNS|JJ|IN|DT* for|forever ever? ]', value: 'sure' },
  {
    pattern:
      '[ will #RB* change|alter|shape the|our|their|his|her #JJ* way|life|lives|face|course|world|game|map|landscape|fate ]',
    value: 'outcome',
  },
  { pattern: '[ will #RB* put|bring an|to #JJ* end|stop to? ]', value: 'sure' },
  { pattern: '[ will #RB* pay for itself|themselves ]', value: 'sure' },
  {
    pattern:
      '[ will #RB* bring|give|deliver|guarantee|ensure|mean #JJ|RB|DT* prosperity|peace|stability|growth|wealth|jobs|happiness|disaster|ruin|misery|relief|calm|order|chaos|success|fame|glory|hope|victory ]',
    value: 'sure',
  },
  {
    pattern:
      '[ will #RB* draw|attract|lure|bring #RB|IN|DT|JJ* millions|thousands|hundreds|crowds|visitors|tourists|investors|customers|#CD ]',
    value: 'outcome',
  },
  {
    pattern:
      '[ will #RB* stand|last|endure|hold|remain|be|live ~* for #DT|JJ* generation|generations|decades|ever|century|centuries|#CD years? ]',
    value: 'sure',
  },
  {
    pattern: '[ will #RB* #VB #DT|PRP$|JJ|NN|NNS|IN* for #DT* generation|generations|decades|ever|centuries ]',
    value: 'sure',
  },
  {
    pattern:
      '[ will #RB* #VB #RB* sharply|dramatically|steeply|massively|drastically|significantly|rapidly|considerably ]',
    value: 'sure',
  },
  { pattern: '#DT|JJ [ next|coming #NN will come|happen|strike|hit|follow ]', value: 'sure' },
  {
    pattern:
      '[ spells|spell|means|heralds|seals|marks #DT #JJ* end|death|doom|fate|demise|downfall|ruin|beginning of|for ]',
    value: 'sure',
  },
  { pattern: '[ guarantees|guarantee #PRP|DT|PRP$|JJ* #NN|NNS ] for|.|,|at|in|to', value: 'poised' },
  { pattern: '[ it|this|that|which guarantees|assures|ensures|secures #PRP ]', value: 'sure' },
  { pattern: '[ is|are #RB* going to #RB* #VB ]', value: 'deadline' },
  {
    pattern:
      '[ is|are #RB* heading|headed|bound|destined|sliding|drifting|hurtling|marching|careering|racing for|towards|toward|into #DT? #JJ* #NN ]',
    value: 'outcome',
  },
  {
    pattern: '[ there is|can|will be only|just one|a #JJ* outcome|winner|end|result|loser|way|conclusion ]',
    value: 'sure',
  },
  { pattern: '[ sooner or later #DT|NN|PRP|JJ|NNP* will ]', value: 'sure' },
  { pattern: '[ is|are #RB? about to #VB ]', value: 'outcome' },
  {
    pattern:
      '[ will|shall #RB* emerge|come|walk|go stronger|weaker|unscathed|out|away|under|down|bust|bankrupt|extinct ]',
    value: 'sure',
  },
  { pattern: '[ will|shall #RB* do nothing|little|much|wonders|irreparable to|for ]', value: 'outcome' },
  {
    pattern:
      '[ will|shall #RB* save|cost|kill|destroy|create|bring|generate|produce #RB|CD|JJ|DT* thousands|hundreds|millions|dozens|countless|lives|jobs ]',
    value: 'sure',
  },
  { pattern: '[ will|shall #RB* have to #VB without|? ]', value: 'will' },
  {
    pattern:
      '[ will #RB* be #RB* #JJR|hard|long|cold|tough|difficult|easy|short|bitter|painful|costly|disastrous|catastrophic|fatal|decisive|crucial|impossible|enormous|huge|immense|terrible|better|worse|stronger|weaker|different|same ]',
    value: 'outcome',
  },
  {
    pattern: '[ has|have #DT #JJ* career|future|life|path|road|winter|season|battle #IN|DT|JJ|NN* ahead|before of|? ]',
    value: 'outcome',
  },
  {
    pattern:
      '[ faces|face|facing #RB* certain|inevitable|sure|imminent|slow|a #JJ* defeat|ruin|bankruptcy|collapse|death|extinction|decline|future|end|oblivion ]',
    value: 'outcome',
  },
  { pattern: '[ #PRP$ #NN #RB? is numbered|sealed|assured|guaranteed|over ]', value: 'sure' },
  {
    pattern: '[ in #RB|CD|DT|JJ* years|decades|months|weeks time? , #DT|PRP|PRP$|NN|NNP|JJ|EX #NN|JJ|POS? will ]',
    value: 'sure',
  },
  { pattern: '[ in #RB|CD|DT|JJ* years|decades|months|weeks #DT|PRP|NN|JJ* will ]', value: 'sure' },
  {
    pattern:
      '[ is|are|seems|looks #RB* inevitable|unavoidable|unstoppable|irreversible|assured|imminent|doomed|foredoomed|predestined ]',
    value: 'sure',
  },
  { pattern: '[ is|are|remains #RB* a foregone conclusion ]', value: 'sure' },
  {
    pattern: '[ will|shall #RB* decide|seal|determine|settle the|its|his|her|their #JJ* fate|future|outcome ]',
    value: 'sure',
  },
  {
    pattern:
      '[ is|are entering|facing|approaching|heading|on #IN? a|an|the #JJ* age|era|decline|abyss|crisis|collapse|winter|brink|verge|cusp|boom|future ]',
    value: 'outcome',
  },
  { pattern: '[ will #RB* #VB|have ~* within #RB? #CD|DT|JJ|IN* days|weeks|months|years|hours ]', value: 'deadline' },
  {
    pattern:
      '[ will #RB* #VB|have ~* by|before #DT? #JJ|VBG* spring|summer|autumn|winter|christmas|easter|year-end|decade|century|#CD ]',
    value: 'deadline',
  },
  {
    pattern:
      '[ will #RB* be #RB|DT|JJ* gone|ready|finished|over|back|dead|rich|empty|history|years|decades|ten by|before|within|? ]',
    value: 'deadline',
  },
  { pattern: '[ they|nobody|everybody will #RB* #VB ]', value: 'plan' },
  { pattern: '[ will #RB* #VB ]', value: 'plan' },
  { pattern: '[ is|are going to <effect>|<outcomes>|be|become|make|cost|end|change ]', value: 'outcome' },
  { pattern: '[ days|years|hours|weeks of #DT|JJ|NN|NNP|POS* are numbered|over ]', value: 'sure' },
  { pattern: '#POS|PRP$ [ days|hours are numbered ]', value: 'sure' },
  { pattern: '[ only|just|merely? a matter|question of time before|until|? ]', value: 'sure' },
  { pattern: '[ there is no #JJ* doubt|question that|: ] ~* will', value: 'sure' },
  { pattern: '[ #NN|PRP faces|face a|an #JJ* future|career|fate|end|decline|winter|battle ]', value: 'poised' },
  { pattern: "[ will|shall|'ll #RB* <effect> ]", value: 'will' },
  {
    pattern:
      '[ will|shall #RB* be #RB* remembered|felt|transformed|changed|strengthened|enhanced|improved|boosted|reshaped|shaped|seen|judged|missed ]',
    value: 'will',
  },
  {
    pattern:
      '[ is|are|seems|looks|appears|remains #RB* poised|destined|bound|certain|sure|guaranteed|primed|doomed|fated to #VB ]',
    value: 'outcome',
  },
  { pattern: '[ was|were #RB* poised|destined|bound|certain|sure|guaranteed|primed to #VB ]', value: 'poised' },
  { pattern: '[ is|are #RB* set to <outcomes> ]', value: 'outcome' },
  { pattern: '[ is|are #RB* set to <effect> ]', value: 'will' },
  { pattern: '[ promises|promise|looks|look to <effect>|be ]', value: 'will' },
  { pattern: '[ is|are on course|track|pace to #VB ]', value: 'poised' },
  { pattern: '[ would #RB* <effect> ]', value: 'would' },
  {
    pattern:
      '[ will|would|could|may|might #RB* have #DT|RB* serious|far-reaching|catastrophic|devastating|profound|lasting|disastrous|enormous|huge|major|significant|dire|grave|positive|negative|wide-ranging consequences|impact|effect|effects|repercussions|implications|influence ]',
    value: 'poised',
  },
];

/** Finds what a sentence foretells. */
export const findPredictions = compilePhrases([...rows, ...foretellingRows], { effect: effectVerbs, turns, outcomes });
