import { inflect } from '../../extract/inflect.ts';
import type { PhraseRow, WordSets } from '../../language/phrases.ts';

/** `all`: everybody or nobody at all; `public`: a group. */
export type Sweep = 'all' | 'public';

/** The finite forms and the participles of verbs; "anyone hoping to" says nothing of what anyone hopes. */
const finite = (verbs: string): ReadonlySet<string> =>
  new Set(
    verbs.split(/\s+/).flatMap((verb) => {
      const { base, third, past, participle } = inflect(verb);
      return [base, third, past, participle];
    }),
  );

/** What goes on in heads, and is the same in all of them only by the writer's word. */
const minding = finite(
  'know believe think doubt agree understand remember hope fear trust love hate dispute question forget realise realize suspect guess dream envy respect ' +
    'admire despise dread mourn regret care mind like dislike adore loathe expect wish deny pity resent imagine feel assume accept',
);
const vouching = 'tell|confirm|attest|testify|vouch|see|know|explain|agree|recognise|recognize';

/** What may stand between a subject and its verb, and the helping words before the verb. */
const bound = '#IN|DT|JJ|NN|CD|POS|PRP$|here|there*';
const helped =
  "has|have|had|is|was|will|would|can|could|must|should|might|may|did|does|do|not|n't|to|seems|seemed|been|#RB*";
const callings =
  '<people>|man|woman|child|parent|mother|father|teacher|doctor|engineer|lawyer|farmer|driver|nurse|sailor|economist|scientist|coach|player|politician|historian|resident|' +
  'local|villager|neighbour|neighbor|voter|citizen|fan|observer|expert|professional|insider|worker|student|schoolchild|visitor|reader|person|soul|witness|official|trader|fisherman|shopkeeper|critic';

const gloom =
  'shock|mourning|despair|uproar|disbelief|grief|turmoil|fear|ecstasy|raptures|tears|panic|anguish|outrage|trauma|anger|sorrow|joy|relief|dread|gloom|pride';
const wholesale =
  'street|school|congregation|hall|nation|country|city|town|village|community|parish|county|valley|island|neighbourhood|neighborhood|world|sport|industry|profession';

/** A mood laid over a whole place, and one stance or feeling for everybody in it. */
const placeRows: readonly PhraseRow<Sweep>[] = [
  { pattern: '[ all eyes are|were|will|turn be|now|#RB* on|to? ]', value: 'all' },
  { pattern: '[ holds|hold|held|holding its|their collective? breath ]', value: 'all' },
  {
    pattern: `[ the|our|a|an|this #JJ* ${wholesale} #RB* is|was|remains|remained|stands|stood #RB* in|beside|united #IN|DT|JJ|NN|CC* ${gloom} ]`,
    value: 'all',
  },
  {
    pattern: `[ the|our|this #JJ* ${wholesale} has|have|had #RB* lost all|every|its|any? #JJ* trust|faith|confidence|patience|hope|interest|heart ]`,
    value: 'all',
  },
  {
    pattern: `[ a|an|the #JJ* mood|sense|atmosphere|feeling|air|cloud|wave|pall|spirit of #JJ? ${gloom}|betrayal|unease|anxiety|sadness|bitterness|excitement|euphoria|resignation|injustice|loss|optimism|suspicion|defeat|triumph|hope #CC? #JJ? #NN? hung|hangs|hanging|lay|lies|settled|settles|descended|descends|swept|sweeps|gripped|grips|prevailed|prevails|reigned|reigns|filled|fills|pervaded|pervades|engulfed|enveloped|spread ]`,
    value: 'all',
  },
  {
    pattern: `[ ${gloom}|excitement|bitterness|euphoria|unease|anxiety|resignation|suspicion #CC|NN* hung|hangs|settled|descended|swept|sweeps|gripped|grips|prevailed|prevails|reigned|reigns|pervaded|pervades|engulfed|enveloped #IN? the|#DT|JJ* ${wholesale}|crowd|hall|streets|room ]`,
    value: 'all',
  },
  {
    pattern:
      '[ <publics> has|have|were|are|was|been* left #RB* <tempers>|fuming|seething|reeling|baffled|puzzled|bewildered|gutted|livid|speechless|scratching ] after|by|over|at|.|,|with',
    value: 'all',
  },
  { pattern: "[ is|are|was|were|remains #RB* on everyone's|everybody's|all lips|minds|mind ]", value: 'public' },
  { pattern: "[ is|are|was|were|remains on everyone|everybody 's lips|minds|mind ]", value: 'public' },
  { pattern: '[ netizens|commenters #RB* #VBD|VBP|VBZ ]', value: 'all' },
  {
    pattern:
      '[ everyone|everybody #IN|DT|JJ|NN|NNP|here* is|was #RB* talking|raving|asking|laughing|wondering|whispering|gossiping|complaining|cheering ]',
    value: 'all',
  },
  {
    pattern:
      '[ the #JJ|NN* crowd|crowds|audience|audiences|congregation|public #RB* loved|adored|relished|savoured|savored|hated|lapped|forgave ]',
    value: 'all',
  },
  {
    pattern:
      '[ half the town|village|county|street|country|island|parish|valley #RB* turned|came|went|followed|marched ]',
    value: 'all',
  },
  {
    pattern:
      '[ came|comes as a|an|no #JJ* shock|surprise|relief|blow|bombshell to #DT? everyone|everybody|many|all|most|nobody|no-one|<publics> ]',
    value: 'all',
  },
  { pattern: '[ not|hardly|scarcely|barely a? dry eye|eyes ]', value: 'all' },
  {
    pattern:
      '[ everyone|everybody #IN|DT|NN|NNP|here* #RB* senses|sensed|suspects|suspected|blames|blamed|mourns|whispers ]',
    value: 'all',
  },
  {
    pattern:
      '[ the #NNPS|NNS|NNP has|have|had #RB* lost all|every|any|their #JJ* trust|faith|confidence|patience|hope|interest ] in',
    value: 'all',
  },
  {
    pattern:
      '[ all|half of? #DT|NNP|town|village|city|county|country|island|europe* is|are|was|were #RB* <tempers>|livid|fuming|seething|sad|glad|mad|appalled|ashamed|afraid ]',
    value: 'all',
  },
  {
    pattern: `[ all|half|most of? the|? #NNP|town|village|city|county|country|island has|have|had #RB* made up its|their mind|minds ]`,
    value: 'all',
  },
  {
    pattern:
      '[ every|each #JJ* <persons>|<people>|worker|farmer|driver|nurse|patient|student|fisherman #IN|DT|NNP|NN* is|was|feels|felt #RB* <tempers>|livid|fuming|seething|appalled|afraid ]',
    value: 'all',
  },
  {
    pattern: '[ there is|was electricity|excitement|magic|tension|fear|history|hatred|love|revolution in the air ]',
    value: 'all',
  },
  {
    pattern: '[ the|our #JJ* population|populace|nation|citizenry #RB* is|was|remains #RB* <tempers>|fed ]',
    value: 'all',
  },
  {
    pattern:
      '[ everyone|everybody|nobody|no-one #IN|DT|JJ|NN|NNP|here* is|was #RB* <tempers>|against|for|behind|convinced|certain|sure|sorry|determined|mourning|grieving|celebrating|rejoicing ]',
    value: 'all',
  },
];

/** One mind for everybody, in all tenses: "everyone in the port had known for years", "any sailor will tell you". */
export const sharedMindRows: readonly PhraseRow<Sweep>[] = [
  ...placeRows,
  {
    pattern:
      '[ <publics>|musicians|artists|politicians|journalists|bankers|lawyers|managers|actors|writers|bosses|officials|footballers|referees|economists|men|women|boys|girls|children|teenagers|landlords|landowners|estate-agents|builders are #RB* bad|hopeless|terrible|lazy|greedy|selfish|corrupt|stubborn|lousy|useless|vain|cowards|liars|thieves|crooks|fools|better|worse|stupid|spoiled|spoilt|ungrateful|naive|cowardly|notoriously #JJ|NN|RB? ] with|at|by|in|,|.|and|than',
    value: 'all',
  },
  {
    pattern: `[ none|neither|both|all|each of them|us|these|those|the #JJ|NN|NNS* ${helped} believed|thought|imagined|dreamed|dreamt|hoped|feared|expected|doubted|trusted|regretted ]`,
    value: 'all',
  },
  {
    pattern:
      '[ the #NNPS #RB* admire|admired|love|loved|hate|hated|envy|envied|despise|despised|adore|adored|resent|resented|dread|dreaded|loathe|loathed|distrust|distrusted|worship|worshipped|cherish ]',
    value: 'all',
  },
  { pattern: '[ breathed|heaved|breathes|heaves|breathe a #JJ* sigh of relief ]', value: 'all' },
  {
    pattern:
      '[ all|most|many|some|several|few|almost|nearly|virtually|leading|? all|? of|? the? #JJ|NN* <experts> #RB* is|are|were|remain|stay|have #RB|been* of|in|at|? a|one|? one|single|accord|mind|agreement|opinion|view|odds|unanimous|agreed|divided|split|baffled|puzzled|perplexed|stumped|united|convinced|certain|adamant|sceptical|skeptical|clear|categorical|raptures|speechless|ecstatic|left|full mind|speechless|puzzled|opinion|view|accord|? ]',
    value: 'all',
  },
  {
    pattern: '[ the? #JJ|NN* <experts> has|have #RB* spoken|agreed|known|warned|no #RB? doubt|? ] :|,|.|that|about',
    value: 'all',
  },
  {
    pattern: `[ <experts>|<people>|traders|farmers|fishermen|residents|locals|villagers|veterans|neighbours|neighbors cannot|can|could not|n't? #RB* remember|recall ]`,
    value: 'all',
  },
  {
    pattern: `[ ${'half|much|most|all of? the|? #NNP|town|village|city|world|country|parish|europe|industry|trade|league'} is|are|was|were|seems|knows|wants #RB* after|at|against|behind|in|talking|laughing|waiting|up ]`,
    value: 'all',
  },
  {
    pattern:
      '[ is|was|were|are #RB* felt|missed|shared|seen|noticed|understood|mourned|feared|hated|loved|welcomed by all|everyone|everybody|many|most ] .|,|;|who|and|in|present',
    value: 'all',
  },
  { pattern: `[ everyone|everybody|nobody|no-one ${bound} ${bound} ${helped} <minding> ]`, value: 'all' },
  { pattern: `[ no one ${bound} ${bound} ${helped} <minding> ]`, value: 'all' },
  {
    pattern: `[ hardly|scarcely|barely|almost|practically|virtually|nearly anyone|anybody|everyone|everybody|nobody|no-one|all ${bound} ${bound} ${helped} <minding> ]`,
    value: 'all',
  },
  { pattern: `[ not a|one single|living|? #JJ|NN* #NN ${bound} ${helped} <minding> ]`, value: 'all' },
  { pattern: `[ every|no|hardly|scarcely a|any|? #JJ|NN* ${callings} ${bound} ${helped} <minding> ]`, value: 'all' },
  {
    pattern: `[ any|every|most|all #JJ|NN* ${callings} ${bound} ${bound} can|will|would|could #RB* ${vouching} ]`,
    value: 'all',
  },
  {
    pattern: `[ anyone|anybody|everyone|everybody ${bound} ${bound} can|will|would|could #RB* tell|confirm|attest|testify|vouch ]`,
    value: 'all',
  },
  { pattern: '[ ask|asking any|anyone|anybody|around ] #JJ|NN|IN|who|,|and|:', value: 'all' },
  {
    pattern: `[ the|this whole|entire #JJ? <wholes> ${bound} ${helped} <minding> ]`,
    value: 'all',
  },
  {
    pattern: `[ half|much|most|all of? the|a #JJ|NN* <wholes>|establishment|profession|trade|press|scene|league ${helped} <minding>|takes|took|breathes|breathed|shrugs|shrugged|laughs|laughed ]`,
    value: 'all',
  },
  {
    pattern: `[ many|most|some|few|several|plenty|countless|scores of? #JJ|NN* #IN|DT|JJ|NN|there|here* ${helped} felt|feel|feels #RB* #VBN|JJ ]`,
    value: 'all',
  },
  {
    pattern:
      '[ stunned|surprised|shocked|delighted|baffled|puzzled|alarmed|dismayed|astonished|infuriated|angered|enraged|disappointed|impressed|wowed|thrilled|enchanted|charmed|perplexed|bewildered|appalled|outraged|amazed|' +
      'captivated|electrified|divided #JJ|NN|DT|RB|CC* observers|critics|experts|everyone|everybody|residents|locals|fans|audiences|viewers|readers|onlookers|commentators|neighbours|neighbors|spectators|analysts|insiders|voters|villagers|townspeople|investors|markets|historians ] !said|who|,',
    value: 'all',
  },
  {
    pattern:
      '[ the #JJ|NN* world|community|public|trade|profession|scene|establishment|fraternity|specialists|pundits|critics is|was|are|were|stands|stood #RB* speechless|stunned|agog|abuzz|amazed|aghast|baffled|shocked|divided|united|unanimous|delighted|furious|outraged|enthralled|spellbound|awestruck|dumbfounded|perplexed|mystified|impressed|sceptical|skeptical|nervous|worried|alarmed ]',
    value: 'all',
  },
  {
    pattern:
      '[ is|was|are|were|has|had been? #RB* common|public|general|everybody|everyone #POS? knowledge|property|talk ]',
    value: 'all',
  },
  {
    pattern: '[ is|was|are|were #RB* known|obvious|clear|plain to all|everyone|everybody|anyone|anybody ]',
    value: 'all',
  },
];

/** Sets of words that the rows above name; `people` and `wholes` come from the rule. */
const experts = new Set(
  'experts specialists observers analysts commentators critics scientists historians economists scholars doctors lawyers engineers pundits connoisseurs insiders jurists researchers professionals academics architects purists bookmakers'.split(
    ' ',
  ),
);

export const sharedMindSets: WordSets = { minding, experts };
