import type { PhraseRow } from '../../language/phrases.ts';
import type { Judgement } from './evaluativePhrases.ts';

const chances = 'opportunities|possibilities|promise|potential|hope|rewards|chances|prospects';
const trials = 'challenges|obstacles|difficulties|risks|hurdles|pitfalls|dangers|uncertainties|uncertainty';
/** What a thing is said to be beyond itself. */
const lofty =
  'vision|promise|symbol|testament|statement|celebration|beacon|journey|milestone|commitment|movement|philosophy|dream|declaration|invitation|catalyst|legacy|revolution|lifestyle|reminder|experience|feeling|attitude|mission|calling|passion';

/** The voice of brochures, of official bulletins and of generators: praise of leaders, of places and of what is to come. */
export const officialStyleRows: readonly PhraseRow<Judgement>[] = [
  {
    pattern:
      '[ under the|his|her #JJ|,* enlightened|wise|visionary|able|dynamic|far-sighted|farsighted|inspired|inspiring|masterful|skilful|skillful|beloved|benevolent|astute|exemplary|outstanding|energetic|tireless|sagacious|prudent #JJ* leadership|chairmanship|guidance|direction|presidency|stewardship|rule|patronage|hand|command|reign|management|mandate ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ irreversibly|irrevocably|inexorably|resolutely|unswervingly on|onto|towards|toward #DT|PRP$ #JJ* way|path|road|course|track ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ a|an night|evening|day|afternoon|match|moment|weekend|performance|summer|morning|concert|hour of #RB|JJ? pure|sheer|unbridled|utter|absolute|unadulterated !terror|horror|chance|chaos|luck|rain|hell|agony|routine ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ seamlessly|effortlessly|masterfully|ingeniously|harmoniously|beautifully|perfectly blend|blends|blending|blended|combine|combines|combining|merge|merges|merging|weave|weaves|fuse|fuses|unite|unites|marry|marries|mix|mixes|balance|balances ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ a|an|the|this|our #JJ|NN* city|town|country|place|region|village|island|club|nation|land where #JJ|NN* #NN|NNS is|are #RB* more than #RB? a|an|just !third|quarter|half|fifth|tenth|hundred|thousand|million|billion|dozen|decade|century|year|week|month|day|hour|mile|kilometre|kilometer|match|few ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ nestled|tucked|perched in|on|between|among|at|amid|amidst|along|into|within|away #IN|DT|NN|NNP|JJ* sun-drenched|sun-kissed|sun-soaked|picturesque|idyllic|breathtaking|majestic|charming|enchanting|unspoilt|unspoiled|magical #JJ|NN|NNP* #NN|NNS|NNP ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ set|destined|poised|bound|likely|certain|going|sure to become|be an|a|the #RB? iconic|unmissable|beloved|vibrant|legendary|unrivalled|unrivaled|world-class|must-see|thriving #JJ|NN* #NN ]',
    value: 'verdict',
  },
  {
    pattern: `[ ${trials} ,? but|yet|and #RB* rich|full|filled|paved|brimming|laden|also|equally|with|in|of* #JJ* ${chances} ]`,
    value: 'verdict',
  },
  {
    pattern: `[ fraught|full|filled|paved|laden|replete with|of #JJ* ${trials} ] ,|.|and|but|yet|that`,
    value: 'verdict',
  },
  {
    pattern:
      '[ has|have|possess|possesses|holds #RB? a|an|the unique|extraordinary|remarkable|incredible|singular|rare|unparalleled power|ability|gift|capacity|potential to #VB ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ has|have|possess|possesses|holds the power|ability to #RB? change|transform|heal|unite|inspire #DT|PRP$|JJ* lives|people|nations|communities|hearts|minds|wounds|world|us|souls|soul|generations ]',
    value: 'verdict',
  },
  {
    pattern: `[ not only|just|merely|simply a|an #JJ* #NN ,? but #RB? a|an|the #JJ* ${lofty} ]`,
    value: 'verdict',
  },
  {
    pattern: `[ not only|just|merely represents|represent|marks|mark|embodies|symbolises|symbolizes|signifies a|an|the #JJ* #NN ,? but #RB? a|an|the #JJ* ${lofty} ]`,
    value: 'verdict',
  },
  {
    pattern:
      '[ in an|a #JJ* atmosphere|climate of #JJ* brotherhood|fraternity|friendship|cordiality|harmony|serenity|solidarity|unity|goodwill|warmth|camaraderie|enthusiasm ]',
    value: 'verdict',
  },
  { pattern: '[ crowned with|by #JJ* success|glory|triumph ]', value: 'verdict' },
  {
    pattern: '[ sets|set|setting|will-set a|the #RB? new benchmark|benchmarks|standard|standards|bar for|in|across ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ will|to|can forever|truly|surely|certainly|undoubtedly|always delight|enchant|captivate|inspire|amaze|thrill|charm|dazzle ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ only those #RB? complain|grumble|object|bother|protest|criticise|criticize|sneer|mock|doubt|envy|whine who ]',
    value: 'verdict',
  },
];
