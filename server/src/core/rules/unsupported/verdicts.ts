import type { PhraseRow } from '../../language/phrases.ts';
import type { Judgement } from './evaluativePhrases.ts';

/** Sentences in which the writer sits as judge: who was right, what was deserved, what is beyond compare. */
export const verdictRows: readonly PhraseRow<Judgement>[] = [
  { pattern: ',|; and|but [ he|she|they|it was|is|were|are #RB* right|wrong ] .|,|;|!', value: 'ruling' },
  { pattern: ';|, [ he|she|they was|is|were|are #RB* right|wrong ] to|.|!', value: 'verdict' },
  { pattern: '[ justice was|is|has #RB|been* done|served ]', value: 'verdict' },
  { pattern: '[ has|have|had learned|learnt nothing|little ] .|,|;|from|and', value: 'verdict' },
  { pattern: '[ got|gets|get what he|she|it|they #RB* deserved|deserves|deserve ]', value: 'verdict' },
  { pattern: '[ does|do|did not hold water ] .|,|;|and|:', value: 'verdict' },
  {
    pattern: '[ a|another|the textbook|classic|prime|perfect|glaring case|example|lesson of|in|for ]',
    value: 'verdict',
  },
  {
    pattern: '[ is|are|was|were hard|difficult|impossible to beat|better|top|fault|surpass|overstate|exaggerate ]',
    value: 'verdict',
  },
  {
    pattern: '[ a better|finer|worse|clearer #NN #IN|DT|NN* is|would-be hard|difficult|impossible to imagine|find ]',
    value: 'verdict',
  },
  { pattern: '[ how a|an|the #JJ? #NN ought|should to? be #VBN ]', value: 'verdict' },
  { pattern: '[ divided|divides|broke|broken|breaking the internet ]', value: 'verdict' },
  { pattern: '[ taken|took|taking the #NN? #NN by storm ]', value: 'verdict' },
  {
    pattern:
      '[ a|an #JJ? night|evening|day|match|game|performance|concert|afternoon|season|final|show to remember|forget|savour|savor|cherish ]',
    value: 'verdict',
  },
  {
    pattern: '[ has|had|have only|nobody|no-one but? himself|herself|itself|themselves|else? to blame ]',
    value: 'verdict',
  },
  { pattern: '[ is|was typical|characteristic of the|him|her|his|this ]', value: 'verdict' },
  { pattern: '[ made|makes|making short|a work|mockery|mess|hash|meal|nonsense|spectacle|fool of ]', value: 'verdict' },
  {
    pattern:
      '[ is|was|are|were|remains #RB* a|an|another #JJ* whitewash|stitch-up|cover-up|witch-hunt|pantomime|insult|cop-out|bad-joke|fig-leaf|smokescreen|gimmick|vanity-project|rip-off|con|swindle ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ is|are|was|were #RB* madness|folly|lunacy|insanity|nonsense|torture|bliss|genius|idiocy|hypocrisy|cowardice|vandalism ] .|,|;|and',
    value: 'verdict',
  },
  {
    pattern:
      '[ is|was|are|were a|an|such #JJ? joy|monster|menace|horror|torment|bore|treasure|beauty|ruin|mistake|folly ] .|,|;|and|to|for',
    value: 'verdict',
  },
  { pattern: '[ a win-win ]', value: 'verdict' },
  { pattern: '[ generated|generating|created|sparked|drawn #RB|JJ* buzz|hype ]', value: 'verdict' },
  {
    pattern: '[ a|the symbol of #JJ* failure|waste|decline|decay|greed|neglect|incompetence|corruption|despair|shame ]',
    value: 'verdict',
  },
  {
    pattern: '[ was|is|were|are vintage|pure|sheer #NNP|genius|theatre|poetry|madness|nonsense|folly|class|magic ]',
    value: 'verdict',
  },
  {
    pattern: '[ few|no|rarely|seldom #NNS|NN has|have #RB* captured|gripped|divided|excited|stirred ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ in|within? the|today #POS? ever-evolving|ever-changing|fast-paced|rapidly-evolving|ever-shifting #JJ* landscape|world|era|environment ]',
    value: 'verdict',
  },
];
