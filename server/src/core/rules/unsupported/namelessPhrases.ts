import { allForms } from '../../extract/inflect.ts';
import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { collectiveSources, opinionNouns, tellerNouns } from './sourceWords.ts';

const groups = {
  group: collectiveSources,
  teller: tellerNouns,
  opinion: opinionNouns,
  opining: allForms(
    'say think believe suspect fear regard claim argue warn insist hope expect suggest wonder describe whisper hint reckon doubt worry recall view consider predict complain',
  ),
};

/** Why there is no name: it is kept back by whoever writes or speaks, in all the ways in which that is said. */
const excuses = [
  '[ who|and|they|he|she #RB|MD|VBD|VBZ* not|rather want|wants|wish|wished|like|see to? #RB? see|read|find #PRP$ name|names ]',
  '[ whose #JJ* name|names|identity|identities ] is|are|was|were #RB* known to us|the|this|me|our',
  '[ whose #JJ* name|names|identity|identities #RB* this|our|the newspaper|paper|magazine|reporter|newsroom|agency|website|station|programme|program #RB* knows|withholds|withheld|protects|keeps|kept|changed|has|is|agreed ]',
  '[ whose #JJ* name|names|identity|identities #RB* we|i ]',
  '[ neither|none|both|all|one|some of whom #RB* asked|declined|refused|wished|wanted|requested|insisted|preferred|would|could|may|can ]',
  '[ who|and|they|he|she #RB* asks|asked|wishes|wished|wants|wanted|prefers|preferred|chose|requested|insisted|begged|agreed|spoke|speaks to|on|not|that? to|being|remain|staying|remaining|stay|be|having|condition ~? anonymous|nameless|unnamed|unidentified|anonymity ]',
  '[ promised|agreed|swore|vowed|undertook|pledged not|never to name|identify|say|reveal|tell|disclose ] who|him|her|them|the|his|my|where|which|it',
  ', [ no names|name ] ,|.|;',
  '[ off the record ]',
  '[ under|in|on cover|conditions|condition|return|promise of|for anonymity|secrecy|confidence ]',
  'who|because|as|since he|she|they|it? [ is|was|were|are not authorised|authorized|allowed|permitted|supposed|cleared to speak|talk|comment|discuss|brief ]',
];

/** People of whom nothing is told but that they know: "from a person who would know", "someone who was in the room". */
const anybody =
  'person|man|woman|people|player|lawyer|friend|colleague|neighbour|neighbor|insider|somebody|someone|guy|bloke|chap|lady|official|contact|acquaintance';

const rows: readonly PhraseRow<'group' | 'crowd' | 'hidden' | 'interview' | 'excuse' | 'told'>[] = [
  {
    pattern: '[ some|many|several|those|others in|inside|within|close|around to? #DT|JJ|NN|VBG|NNP* <opining> ]',
    value: 'crowd',
  },
  {
    pattern:
      '[ #JJ|NN* insiders|veterans|observers|commentators|aides|colleagues|staff|staffers|employees|critics|diplomats|traders|analysts|experts speak|spoke|whisper|whispered|talk|talked|murmur|murmured|mutter|hint|hinted|complain of|about ]',
    value: 'crowd',
  },
  {
    pattern: '[ a|one|two|several person|people|source|sources|official|officials with #JJ* knowledge of ]',
    value: 'hidden',
  },
  { pattern: '<opinion> by|from|among|amongst [ #RB* #JJ|NN|CC|VBG|VBN* <group> ]', value: 'group' },
  { pattern: 'by|among|amongst [ many|some|several|most #JJ|NN|CC|VBG* <group> ]', value: 'group' },
  {
    pattern:
      '[ #RB|JJ* informed|wellinformed|well-informed|initiated|government|diplomatic|military|party|banking|industry|ministry circles ] of|near|report|say|tell|expect|believe|fear|claim|assume|hear|hint|reckon',
    value: 'hidden',
  },
  { pattern: 'on condition of anonymity', value: 'hidden' },
  { pattern: 'on the condition of anonymity', value: 'hidden' },
  { pattern: 'not|without|refused|declined|declining to? be|being named|identified|quoted', value: 'hidden' },
  {
    pattern:
      'unnamed|unidentified|undisclosed|anonymous|unspecified #JJ* source|sources|official|officials|insider|insiders|executive|executives|employee|employees|person|aide|aides|diplomat|diplomats',
    value: 'hidden',
  },
  { pattern: 'source|sources|person|people|insider|insiders|those familiar|briefed with|on', value: 'hidden' },
  { pattern: 'source|sources|insider|insiders close to', value: 'hidden' },
  {
    pattern:
      'to|by|from|citing|with [ people|persons|person|individuals|figures|friends|someone|somebody|those #RB? close|familiar|privy to|with ]',
    value: 'hidden',
  },
  { pattern: 'by|from|to [ someone|somebody in|at|inside|within|from|close|who|with ]', value: 'told' },
  {
    pattern:
      '[ as one|a|an|another|some|many #JJ|NN|VBN* <teller> put|puts|called|calls|said|says|described|describes|told|saw|sees ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ a|an|our|another #JJ|NN|RB|VBG|VBN* expert|specialist|analyst|insider|consultant|commentator|veteran|scholar|authority|voice|figure|researcher|practitioner|academic|observer ] on|in|at|of|from|with',
    value: 'interview',
  },
  {
    pattern:
      '[ certain|dark|hostile|shadowy|unknown|powerful|vested forces|circles|quarters|elements|actors|interests|figures ]',
    value: 'group',
  },
  { pattern: 'in|from [ some|certain|many quarters|circles ]', value: 'group' },
  {
    pattern:
      'whose [ name|names|identity|identities has|have|was|were|is|are #RB* not been? disclosed|revealed|released|known|published ]',
    value: 'hidden',
  },
  {
    pattern: `[ a|an|one|two|several|some|? #JJ? ${anybody}|those|anyone who|that would|should|ought|must to? know ]`,
    value: 'hidden',
  },
  {
    pattern: `from|to|by|with [ a|an|one|two|several|some|? #JJ? ${anybody}|those who|that was|were|has|have|had|is|are|knows|know|saw|heard #RB* there|in|at|inside|present|close|worked|seen|him|her|it|them|the ] !can|must`,
    value: 'told',
  },
  {
    pattern:
      '[ has|have|had|got|get it|this|that from a|an|one|two|several|some|good|? #JJ|NN* <teller>|someone|somebody|contact|contacts|man|woman|person ]',
    value: 'hidden',
  },
  ...excuses.map((pattern): PhraseRow<'excuse'> => ({ pattern, value: 'excuse' })),
];

/** Finds sources without a name that are no subject of a verb of saying. */
export const findNameless = compilePhrases(rows, groups);
