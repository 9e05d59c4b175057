import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { affectRows, affectSets } from './affect.ts';
import { prizes } from './innerStateWords.ts';
import { seenThroughRows, willRows } from './mindIdioms.ts';
import {
  aims,
  covering,
  fearing,
  feelings,
  fronted,
  guarding,
  low,
  minded,
  own,
  reckonings,
  state,
} from './motiveWords.ts';
import { plainMindRows } from './plainMinds.ts';
import { type Motive, mindRows, mindSets, plainRows, reasonRows } from './statesOfMind.ts';

const rows: readonly PhraseRow<Motive>[] = [
  { pattern: '[ because|since he|she|they|it|#NN|NNP|NNS #RB* <minded> ]', value: 'hidden' },
  { pattern: '[ because #DT|PRP$ #JJ|NN* #NN|NNS #RB* <minded> ]', value: 'hidden' },
  {
    pattern:
      "[ because he|she|they|it #RB* did|does|do|could|can|would|cannot|dared not|n't|n’t|no|longer? #RB* want|wish|dare|trust|like|bear|stand|face|stomach|accept|forgive|believe|care|longer #VB? ]",
    value: 'hidden',
  },
  {
    pattern:
      '[ because he|she|they had #RB* lost|run|given #DT|RB|IN* faith|hope|interest|patience|confidence|trust|heart|nerve|up ]',
    value: 'hidden',
  },
  { pattern: `[ because he|she|they is|are|was|were #RB* ${state} ]`, value: 'hidden' },
  {
    pattern:
      '[ because he|she|they #RB* had #RB* tired|grown|lost|quarrelled|quarreled|fallen|become|promised|decided|learned|learnt|heard|sworn|vowed|hoped|wanted|wished|dreamed|expected|feared|felt|seen|given|come|set|taken|hated|loved|stopped ]',
    value: 'hidden',
  },
  {
    pattern: '[ so that the|his|her|its|their|nobody|no-one #JJ|NN* #NN? would|could|might|should not|never|#RB? #VB ]',
    value: 'open',
  },
  {
    pattern: '[ kept|stayed|keep|keeps|hid|hides|buried|concealed|suppressed|silent|quiet ~* so that ]',
    value: 'hidden',
  },
  { pattern: '[ is|are|was|were only|merely|just|simply #VBG ~* to #VB ]', value: 'hidden' },
  { pattern: '[ is|are|was|were|seems|seem #RB* bent|intent|hell-bent|set|keen on|upon #VBG ]', value: 'hidden' },
  {
    pattern:
      '[ owners|bosses|managers|directors|organisers|organizers|officials|politicians|leaders|generals|bankers|brothers|rulers|partners wanted|want #DT|PRP$|PRP|more ]',
    value: 'open',
  },
  { pattern: '[ in the #JJ? hope|belief|knowledge|expectation of|that #VBG|DT|PRP|NN|NNS ]', value: 'hidden' },
  { pattern: '[ with an|one #JJ? eye on|to ]', value: 'hidden' },
  {
    pattern:
      '[ for the #JJ* money|salary|fame|glory|publicity|title|pension|cameras|attention|applause|show|votes|clicks|headlines #RB? ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ only|merely|just|simply|purely|solely to <covering>|unsettle|impress|win|gain|annoy|get|secure|hurt|weaken|harm|divide|delay ]',
    value: 'hidden',
  },
  {
    pattern: '[ to divert|draw|deflect|turn|shift attention|blame|eyes|criticism|focus|suspicion away? from|onto|to ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ to keep #DT|PRP$ #JJ|NN* documents|document|letter|letters|data|report|reports|truth|news|press|public|affair|scandal|files|findings|figures|accounts|witness|witnesses|critics|voters|investors|rivals|matter|story|evidence from|out|away|quiet|secret|hidden|silent|in ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ behind the|this|that|it|his|her|their #JJ* move|decision|step|sale|offer|plan|vote|withdrawal|resignation|attack|silence is|are|lies|lie|stands|was|were ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ the|his|her|their|its #JJ* aim|goal|intention|purpose|idea|object|plan was|is|had been? #RB* to #RB* #VB ]',
    value: 'open',
  },
  {
    pattern:
      '[ because he|she|they|it #RB* knew|know|knows|sensed|saw|realised|realized|suspected|assumed|understood|smelled|sniffed|needed|liked|disliked|loved|could|cared|preferred|enjoyed|minded|expected ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ as a #JJ? means|form|act|way|tool|weapon|piece|bit of #VBG? blackmail|revenge|punishment|pressure|intimidation|retaliation|revenge|protest|bribery|extortion|spite|humiliating|punishing|silencing|pressuring ]',
    value: 'hidden',
  },
  {
    pattern: '[ out for|to #JJ* revenge|blood|profit|glory|power|money|get|win|destroy|ruin|prove|settle|make ]',
    value: 'hidden',
  },
  {
    pattern:
      ', [ offended|hurt|insulted|angered|enraged|stung|wounded|flattered|emboldened|intimidated|tempted|frightened|disgusted|humiliated by ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ #RB? tired|weary|sick|afraid|ashamed|jealous|envious|desperate|scared|proud|resentful|convinced of|that|to #VBG|DT|PRP$|VB|NN* ~* , ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ relished|relishes|savoured|savored|gloated|revelled|reveled|coveted|begrudged|resented|despised|loathed|envied|dreaded over|in|? #DT|PRP$ ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ has|had|have never #RB? got|gotten|forgiven|forgotten|accepted|recovered|reconciled over|himself|herself|? ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ saw|sees|seized|spotted|sensed|smelled|scented his|her|its|their|a|an|the #JJ* chance|opportunity|moment|opening|hour|weakness to|for|? ]',
    value: 'hidden',
  },
  { pattern: '[ so as not to #VB ]', value: 'open' },
  {
    pattern: '[ so as not to upset|offend|alarm|anger|embarrass|provoke|frighten|annoy|lose|disturb|hurt|damage ]',
    value: 'hidden',
  },
  { pattern: '[ in order? to|not to? <covering> #DT|PRP$|JJ|RB|VBG|VBN|POS|NNP* #NN ]', value: 'hidden' },
  {
    pattern: '#VBD|VBN|NN|NNS|NNP|RB|JJ|,|PRP|CD|VBG [ to <covering> #DT|PRP$|JJ|RB|VBG|VBN|POS|NNP|NN* #NN|NNS|PRP ]',
    value: 'hidden',
  },
  { pattern: '[ to <guarding> his|her|their|its #JJ|NN* <own> ]', value: 'hidden' },
  { pattern: '[ to save face|money ]', value: 'hidden' },
  { pattern: '[ to get back|even at|with ]', value: 'hidden' },
  { pattern: '[ to take|exact|wreak|seek #JJ* revenge|vengeance ]', value: 'hidden' },
  { pattern: '[ to teach ~ ~? #NN? a #JJ* lesson ]', value: 'hidden' },
  { pattern: '[ to settle a|an|some|old|#JJ* score|scores ]', value: 'hidden' },
  { pattern: '[ to curry|win|court #JJ* favour|favor ]', value: 'hidden' },
  { pattern: '[ to spare himself|herself|itself|themselves|the|his|her|their ]', value: 'hidden' },
  {
    pattern: '[ to make himself|herself|itself|themselves #RB* look|appear|seem|popular|rich|indispensable ]',
    value: 'hidden',
  },
  {
    pattern: '[ in? order? to avoid|escape|dodge|evade|duck|sidestep #DT|PRP$|JJ|RB|VBG|VBN|NN* <reckonings> ]',
    value: 'hidden',
  },
  {
    pattern: '[ because he|she|they|it #RB* fears|feared|dreads|dreaded|envies|envied|resents|resented|hates|hated ]',
    value: 'hidden',
  },
  {
    pattern: '[ wanted|wants|hoped|hopes|sought|seeks|tried|tries|meant|means|intends|intended to #RB* <covering> ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ wanted|wants|wanting|hoped|hopes|hoping|seeking|sought|seeks|meant|means|intends|intended to #RB* <aims> ]',
    value: 'open',
  },
  {
    pattern:
      '[ is|was|were|are #RB* meant|designed|intended|calculated|timed|supposed|aimed to|at #RB* <covering>|distracting|silencing|deflecting|impressing|pleasing ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ is|are|was|were punishing|snubbing|flattering|appeasing|provoking|spiting|blackmailing #DT|PRP$ #JJ* #NN ] for|because|over|.',
    value: 'hidden',
  },
  {
    pattern:
      '[ signaling|signalling|reflecting|indicating|betraying|showing|expressing|revealing|demonstrating|suggesting a|an|the|its|his|her|their? #RB|JJ|VBG|VBN* <feeling> ]',
    value: 'open',
  },
  {
    pattern:
      '[ in an|a|another|yet #RB* apparent|obvious|clear|evident|thinly|desperate|blatant|transparent|cynical|last-ditch|shameless #JJ|VBN* attempt|bid|effort|move|ploy to ]',
    value: 'hidden',
  },
  { pattern: '[ in a|an|another bid|attempt|effort|ploy|move to <covering>|<aims>|salvage ]', value: 'hidden' },
  {
    pattern:
      '[ apparently|evidently|clearly|obviously|presumably in|out|to|hoping|fearing|seeking|motivated|driven|because of|an|a|order|save|avoid|punish|please|avenge|force|win? ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ <fearing> #RB|only|solely|purely|mainly|largely* by #JJ|VBN* <low>|<feeling>|ideology|politics|love|money|profit ]',
    value: 'hidden',
  },
  { pattern: '[ <low> drove|drives|led|leads|prompted|pushed|made|kept|moved|blinded|tempted ]', value: 'hidden' },
  { pattern: '[ out of #RB|JJ|VBN|NN* <low> ]', value: 'hidden' },
  {
    pattern: '[ out of #RB|JJ|VBN* <feeling>|love|sympathy|respect|necessity|gratitude|curiosity|habit|conviction ]',
    value: 'open',
  },
  { pattern: '[ for fear of ]', value: 'hidden' },
  {
    pattern:
      '[ for #RB|JJ* selfish|political|personal|tactical|cynical|financial|purely|commercial|sentimental|electoral|ideological #JJ* reasons|motives|purposes|gain|ends|profit ]',
    value: 'hidden',
  },
  { pattern: '[ fearing|dreading|resenting|craving|coveting|envying ] ~', value: 'hidden' },
  { pattern: ', [ hoping|wanting|wishing|trying|longing|seeking that|to ] #VB|DT|PRP|NN', value: 'open' },
  { pattern: '[ hoping that|to ] nobody|no-one|no|#PRP|avoid|hide|escape|save|distract|silence|keep', value: 'hidden' },
  { pattern: '[ <fronted> to|of|about|for|that #DT|PRP$|VB|JJ|NN* ~ ] #DT|PRP$|RP|JJ|NN|VBN|,', value: 'hidden' },
  {
    pattern:
      '[ reflects|reflected|signals|signaled|signalled|shows|betrays a|an|the|its|his|her|their? #RB|JJ|VBG|VBN* <feeling> ]',
    value: 'open',
  },
  {
    pattern:
      '[ secretly|privately|desperately|inwardly|quietly hopes|hoped|wants|wanted|wishes|wished|fears|feared|believes|believed|plans|planned|seeking|trying|hoping|longed|longs|admires|admired|hates|hated ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ is|are|was|were|remains #RB* keen|eager|anxious|determined|reluctant|unwilling|hungry|loath|impatient to #VB ]',
    value: 'open',
  },
  { pattern: '[ is|are|was|were|remains #RB* desperate|dying|itching|craving to #VB ]', value: 'hidden' },
  {
    pattern:
      '[ clearly|visibly|obviously|evidently|plainly|understandably shaken|upset|angry|nervous|relieved|frustrated|delighted|moved|pleased|annoyed|disappointed|uncomfortable|irritated|worried|unhappy|excited|emotional|intended|designed|meant|aimed|rattled|tired|embarrassed|proud|afraid|hurt|furious|devastated|determined|overwhelmed ]',
    value: 'open',
  },
  {
    pattern:
      '[ clearly|obviously|evidently|apparently|no-doubt|undoubtedly|really|secretly|only|merely|simply|just wanted|wants|hoped|hopes|felt|feels|believes|believed|knew|knows|intended|intends|enjoyed|enjoys|fears|feared|expected|relished ]',
    value: 'hidden',
  },
  { pattern: '[ is|are|was|were no doubt|undoubtedly|surely|certainly|clearly #VBN|JJ ]', value: 'open' },
  { pattern: '[ what he|she|they|#NN #RB* wants|wanted|want is|was ]', value: 'hidden' },
  {
    pattern:
      '[ is|are|was|were only|merely|just|simply|solely|purely after|interested|in|out|about for|in|it? #DT|PRP$ #NN ]',
    value: 'hidden',
  },
  {
    pattern:
      "[ could|can|cannot not|n't|n’t|never|no|longer? bear|stomach|forgive|resist|stand|face|accept|hide to|the|his|her|its|their|being|that|it ]",
    value: 'hidden',
  },
  { pattern: "[ did not|n't mean|believe it|a|any|his|her|their word? ]", value: 'hidden' },
  { pattern: '[ has|had|have #RB* dreamed|dreamt|longed of|for ]', value: 'hidden' },
  // "She only took up the birds because": for that and for no other reason.
  { pattern: '#PRP|NNP|NN|NNS [ only|merely|just|solely #VBD|VBZ #RP|DT|PRP$|JJ|NN* because ]', value: 'mind' },
  { pattern: '#PRP|NNP|NN|NNS [ only|merely|just|solely #VBD|VBZ #RP|DT|PRP$|JJ|NN* #NNS because ]', value: 'mind' },
  { pattern: '[ #VBD|VBZ #RP|DT|PRP$|JJ|NN|NNP* only|purely|solely|merely|just because ]', value: 'will' },
  {
    pattern:
      '[ chose|chooses|picked|picks|selected|targeted|targets #DT|PRP$|JJ|NN|NNP|NNS|POS* because #DT|NNS|NNP|PRP|JJ ]',
    value: 'hidden',
  },
  {
    pattern:
      '[ is|are|was|were|remains #RB* keen|eager|anxious|determined|desperate|out to #RB* prove #PRP|PRP$|DT|NNS|JJ* #NNS? wrong|worth|point|mettle ]',
    value: 'hidden',
  },
  { pattern: '[ never forgave|forgot ]', value: 'hidden' },
  { pattern: '[ never got over ]', value: 'hidden' },
  { pattern: '[ under #JJ* pressure from #DT|PRP$|JJ* #NN ]', value: 'open' },
  {
    pattern:
      '[ the|his|her|their|its real|true|actual|hidden|underlying|only motive|reason|aim|purpose|goal|agenda|target #IN? #DT|NN|JJ* is|was ]',
    value: 'hidden',
  },
  { pattern: '[ reeks|smacks of #JJ* #NN ]', value: 'hidden' },
];

/** Finds motives and feelings that a sentence gives to somebody. */
export const findMotives = compilePhrases(
  [...rows, ...mindRows, ...reasonRows, ...plainRows, ...plainMindRows, ...willRows, ...seenThroughRows, ...affectRows],
  {
    prizes,
    ...affectSets,
    ...mindSets,
    feeling: feelings,
    low,
    fearing,
    covering,
    guarding,
    own,
    reckonings,
    minded,
    fronted,
    aims,
  },
);
