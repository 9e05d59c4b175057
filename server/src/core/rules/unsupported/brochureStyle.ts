import type { PhraseRow } from '../../language/phrases.ts';
import type { Judgement } from './evaluativePhrases.ts';

const everybody =
  'visitors|guests|you|travellers|travelers|tourists|walkers|readers|viewers|listeners|audiences|audience|us|everyone|everybody';
const graces =
  'elegance|comfort|tradition|style|beauty|luxury|performance|charm|innovation|quality|modernity|functionality|sophistication|craftsmanship';
const virtues =
  'resilience|perseverance|hope|courage|triumph|unity|determination|strength|passion|solidarity|sacrifice|endurance|faith';

/** How brochures sell a place or a product, and what generators say of anything at all. */
export const brochureRows: readonly PhraseRow<Judgement>[] = [
  {
    pattern: `[ invites|invite|inviting|beckons|tempts ${everybody} to #RB? linger|relax|explore|discover|dream|stroll|unwind|wander|stay|immerse ]`,
    value: 'verdict',
  },
  {
    pattern:
      '[ every|each corner|stone|dish|street|room|page|wall|picture|piece|building #RB? tells|has a|its #JJ? story|stories|tale ]',
    value: 'verdict',
  },
  {
    pattern: `[ takes|take|taking|takes #DT|PRP$? ${everybody} on a #JJ* journey|trip|voyage ] through|into|back|of`,
    value: 'verdict',
  },
  { pattern: `[ combines|combine|combining|marries|unites #JJ? ${graces} with|and #JJ* ${graces} ]`, value: 'verdict' },
  { pattern: '[ something for everyone|everybody|all|every #NN? ] .|,|!|;|and', value: 'verdict' },
  { pattern: '[ has|have|offers|offer it all ] .|,|!|:', value: 'verdict' },
  {
    pattern:
      '[ is|are|remains|remain #RB* committed|dedicated|devoted to #JJ* excellence|innovation|perfection|quality ]',
    value: 'verdict',
  },
  { pattern: `[ makes|make|making ${everybody} feel #RB? at|welcome home|? ]`, value: 'verdict' },
  {
    pattern:
      '[ synonymous|synonym with|for #JJ* quality|excellence|success|luxury|innovation|style|reliability|elegance ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ with boundless|unbounded|indescribable|unbridled|immense|overflowing|heartfelt joy|enthusiasm|warmth|love|gratitude|jubilation|delight|pride ]',
    value: 'verdict',
  },
  { pattern: "[ whether you are|'re #DT|JJ|NN|VBG|IN* or #DT|JJ* #NN|VBG|RB ]", value: 'verdict' },
  {
    pattern: '[ make|makes|making|made #RB? every|your|all|#JJ #NN? heart|hearts beat faster|higher ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ the #JJ? audience|crowd|public|spectators|guests|listeners|hall|viewers was|were #RB* spellbound|captivated|mesmerised|mesmerized|enraptured|electrified ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ as the world|society|technology|industry|landscape|planet #RB* continues|keeps to|? evolve|evolving|change|changing|shift ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ in an|this era|age of #JJ* change|uncertainty|transformation|globalisation|globalization|upheaval|disruption|challenges ]',
    value: 'framing',
  },
  {
    pattern:
      '[ importance|significance|value of #DT|JJ|NN|NNS|NNP* can|could|should|must|cannot #RB* be #RB? denied|overstated|overestimated|underestimated|exaggerated|ignored ]',
    value: 'verdict',
  },
  {
    pattern:
      '[ is|are|remains|forms the #JJ? foundation|bedrock|backbone|cornerstone|key|lifeblood of|to every|any|all|our|modern|a|an #JJ* society|community|democracy|economy|life|success|nation|progress|relationship ]',
    value: 'verdict',
  },
  { pattern: '[ by working|standing|coming|pulling together , #PRP can|will|could ]', value: 'verdict' },
  { pattern: `[ story|tale|one|testimony of #JJ* ${virtues} and #JJ* ${virtues} ]`, value: 'verdict' },
  { pattern: '[ a journey , not a destination ]', value: 'verdict' },
  { pattern: '[ possibilities|opportunities are #RB? endless|limitless|boundless|unlimited ]', value: 'verdict' },
  {
    pattern:
      '[ transforms|transforming|changing|changes|reshaping|reshapes|revolutionising|revolutionizing|revolutionised|revolutionized the way we|people #RB? live|work|travel|think|learn|communicate|eat|shop|interact ]',
    value: 'verdict',
  },
  {
    pattern: '[ make|makes|making|made a real|lasting|meaningful|tangible difference ] .|,|in|to|for',
    value: 'verdict',
  },
];
