import { allForms } from '../../extract/inflect.ts';
import type { PhraseRow, WordSets } from '../../language/phrases.ts';
import { nobody, whose } from './floatingPhrases.ts';
import type { Vague } from './vaguePhrases.ts';

/** What a paper has from somebody or something it keeps to itself. */
const own: Vague = { severity: 'warning', says: 'does not say from whom.', own: true };
const unseen: Vague = { severity: 'warning', says: 'does not say which, and the reader cannot look it up.' };
const whichOnes: Vague = { severity: 'warning', says: 'does not say which.' };

/** Verbs of telling that translations set before whoever tells. */
const telling = allForms(
  'indicate confide explain reveal confirm tell whisper assure report entrust declare admit specify disclose betray',
);
const learning = allForms('learn hear gather know understand');
const someone =
  'source|person|insider|contact|official|employee|member|witness|colleague|observer|expert|diplomat|manager|participant|somebody|someone';
/** Views that a whole circle is said to share. */
const views =
  'view|views|opinion|opinions|concern|concerns|belief|feeling|sentiment|assessment|fear|fears|hope|hopes|position|conviction|criticism|enthusiasm|scepticism|skepticism|diagnosis|conclusion|optimism|impression|judgement|judgment|analysis|doubts|worry|worries';

/** Sources without a name in the loose order of translations, texts that only the writer has seen, and views that everybody shares. */
export const looseSourceRows: readonly PhraseRow<Vague>[] = [
  // "Two wards will close, confided to us a source at the clinic."
  { pattern: `[ <telling> to us|me a|an|one|another #JJ|NN|VBG* ${someone} ]`, value: own },
  { pattern: `[ <telling> to #PRP$ #JJ|NN* a|an|one|another #JJ|NN|VBG* ${someone} ]`, value: own },
  { pattern: `, [ <telling> us|me a|an|one|another #JJ|NN|VBG* ${someone} ]`, value: own },
  {
    pattern:
      '[ it is|was|has #RB|been* indicated|explained|confided|confirmed|revealed|whispered|communicated to us|me ]',
    value: own,
  },
  {
    pattern: '[ i|we|have|had|has #RB* <learning> from a|an|one|our #JJ|NN* source|sources|insider|contact ]',
    value: own,
  },
  { pattern: '[ from a|an|one|our #JJ|NN* source|sources #IN|DT|JJ|NN* i|we ] #RB|VBP|VBD* <learning>', value: own },
  { pattern: '[ according to our|my information|sources|knowledge|findings ]', value: own },
  { pattern: '[ according to #JJ? information #JJ? available|known|passed|given to us|me|our ]', value: own },
  { pattern: '[ as our|this #JJ|NN* has|have #RB* <learning> ]', value: own },
  { pattern: '[ come|came|comes to our knowledge|attention|ears|notice ] that', value: own },
  { pattern: '[ come|came|comes to the knowledge|attention|ears|notice of our #JJ? #NN|NNS ]', value: own },
  { pattern: '[ according to what is|was #RB|being* said|heard|told|rumoured|rumored ]', value: nobody },
  { pattern: '[ by all appearances|indications ] ,|.', value: nobody },
  { pattern: '[ from circles close|near|familiar to|with ]', value: nobody },
  { pattern: '[ as we|i has|have|had|#RB* <learning> ] ,', value: own },
  // "According to a letter that we were able to consult".
  {
    pattern:
      '[ a|an|one|another|some|several #JJ|NN* <single>|documents|files|minutes|letters|emails|contracts|contract|note|notes that|which? we|i has|have|had|was|were|could|been|able|to|#RB* see|seen|consult|consulted|obtain|obtained|read|view|viewed|review|reviewed|access|accessed|inspect ]',
    value: unseen,
  },
  {
    pattern:
      '[ a|an|one|another|some|several #JJ|NN* <single>|documents|files|minutes|letters|emails|contracts|contract|note|notes that|which our #NN|NNS has|have|had|was|were|could|been|able|to|#RB* see|seen|consult|consulted|obtain|obtained|read|view|viewed ]',
    value: unseen,
  },
  {
    pattern: '[ #JJ|NN* documents|files|papers|emails|letters|recordings|minutes|contracts in our possession|hands ]',
    value: unseen,
  },
  // Which paper, which station.
  {
    pattern:
      '[ according to the|some|several|various|many? local|regional|national|foreign|international|unspecified|social press|media|newspapers|outlets|portals|websites|tabloids ] ,|.|;|and|that|#DT|PRP',
    value: whichOnes,
  },
  {
    pattern:
      '[ according to the|some|several|various|many? press|media|newspapers|tabloids|portals reports? ] ,|.|;|and',
    value: whichOnes,
  },
  {
    pattern: `[ ${views} #IN|DT|NN|JJ* is|are|was|were #RB* widely|generally|commonly|broadly|universally shared|held ] !on|online|via|by`,
    value: whose,
  },
  {
    pattern: '[ expectations|hopes|spirits|excitement|anticipation|fears is|are|was|were #RB* running #RB? high ]',
    value: whose,
  },
  { pattern: '[ expectations|hopes|excitement|anticipation ran|run|runs #RB? high ]', value: nobody },
];

export const looseSourceSets: WordSets = { telling, learning };
