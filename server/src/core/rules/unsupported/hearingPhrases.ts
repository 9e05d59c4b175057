import type { PhraseRow } from '../../language/phrases.ts';
import { nobody, whose } from './floatingPhrases.ts';
import type { Vague } from './vaguePhrases.ts';

const places =
  'corridors|circles|quarters|streets|stands|pubs|pub|bars|village|town|market|paddock|lobby|halls|boardroom|boardrooms|trade|industry|ranks|camp|dressing-room|' +
  'canteen|cafes|cafés|ministry|harbour|harbor|office|offices|party|capital|community|sector|press|terraces|wings|barracks|newsroom|staffroom|parish|valley|city';
const within = 'in|on|around|at|among|amongst|behind|within|inside|throughout|across|backstage #DT|JJ|NN|NNP|POS*';

/** What a paper has from somebody it keeps to itself. */
const own: Vague = { severity: 'warning', says: 'does not say from whom.', own: true };
/** "What the board will not say is that": told all the same, and by nobody. */
const withheld: Vague = { ...own, says: 'tells it all the same, and not from whom.' };
const lone: Vague = { severity: 'warning', says: 'does not say who does.', lone: true };

/** What is heard, picked up or sensed by nobody in particular, and where: "there was grumbling in the stands", "one hears in the lobby". */
export const hearingRows: readonly PhraseRow<Vague>[] = [
  { pattern: '[ they say ] that', value: nobody },
  { pattern: '[ one #RB* reckons|expects|assumes|fears|suspects|hopes ] #RB|IN|DT|that|on|with', value: lone },
  { pattern: ', [ as one|you #RB* hears|hear|reads|says|knows #RB* ] ,|.', value: nobody },
  {
    pattern: '[ not a? few #JJ|NNS* #RB* hold|regard|see|think|say|believe|consider|call|fear|find|view|doubt ]',
    value: nobody,
  },
  {
    pattern:
      '[ it is|was|had #RB|been* assumed|believed|understood|thought|feared|agreed|accepted|said from|since the #JJ* start|beginning|outset|first that ]',
    value: nobody,
  },
  { pattern: '[ what is #RB* clear|certain|obvious|plain|beyond|undisputed doubt|dispute|? is that ]', value: nobody },
  {
    pattern:
      "[ what #DT|PRP|PRP$ #JJ|NN* will|would|dare|dares not|n't|never #RB* say|admit|tell|mention|reveal|disclose #PRP? is ] that|how|#DT",
    value: withheld,
  },
  { pattern: '[ #NNP understands that ] #NNP|PRP|DT #JJ|NN|NNP* will|would|is|are|has|have', value: own },
  {
    pattern:
      '[ this newspaper|paper|magazine|website|newsletter|column|reporter #RB* understands|hears|gathers|has #RB* learned|learnt|heard|? that|from|? ]',
    value: own,
  },

  {
    pattern: `, [ so|as? one|people|they|some murmurs|murmur|whispers|whisper|says|say|hears|hear|tells|tell|reads|reckons|reckon ] ,|.`,
    value: nobody,
  },
  {
    pattern: `[ it is|was|has #RB|been* told|narrated|recounted|murmured|muttered|whispered|hinted ] ,|.|that`,
    value: nobody,
  },
  {
    pattern: `[ on|from good|reliable|excellent|unimpeachable|impeccable|best|the? best|highest|#JJ? authority ] that|,`,
    value: nobody,
  },
  { pattern: `[ i|we am|are #RB* told|informed|assured|given ] that|,|to|by? !#NNP`, value: nobody },
  { pattern: `[ i|we has|have been #RB* told|informed|assured ] that|,|of !#NNP`, value: nobody },
  { pattern: `[ a little bird ]`, value: nobody },
  { pattern: `[ it has|had come to our|my|the attention|ears|notice ]`, value: nobody },
  { pattern: `[ word|news|rumours|rumors|reports|whispers reaches|reach|reached us|me|this ]`, value: nobody },
  {
    pattern: `[ according to a|an|one|another|some #JJ|NN|VBN* <single>|<papers>|expert|insider|observer|calculation|theory|source|witness|version|account ] ,|.|#DT`,
    value: nobody,
  },
  {
    pattern: `[ i|we has|have|had #RB* seen|read|been #VBN? a|an|one|some #JJ|NN* <single>|<papers> ] that|which|in|where|,|saying|showing|according`,
    value: nobody,
  },
  {
    pattern: `[ one hears|hears ,|of|from|how|whispers|talk|rumours|rumors|stories|tales|it|complaints|that|other|another|otherwise|different things|story|stories|versions? ]`,
    value: nobody,
  },
  { pattern: `[ one|you|we #RB* hears|hear|heard|reads ${within} ${places} ]`, value: nobody },
  { pattern: `, [ one|we #RB* hears|hear|is|are told? ] ,|.`, value: nobody },
  { pattern: `[ there is|was|has|had|were|are been? #RB* #DT|JJ|VBG* <floating> ${within} ${places} ]`, value: whose },
  {
    pattern:
      '[ <floating> #IN|DT|JJ|NN|NNP|POS* can|could|may|might|will|would #RB* be #RB* heard|felt|picked|sensed|detected|made|read|overheard|discerned|noticed up|out? ]',
    value: whose,
  },
  { pattern: '[ has|have|had been #RB* shown|proven|proved|found|demonstrated|observed to ] !#DT', value: nobody },
  {
    pattern:
      '[ in the eyes|view|opinion|minds|estimation of many|most|some|observers|critics|experts|insiders|locals|fans|analysts #NN? ]',
    value: nobody,
  },
  {
    pattern: '[ by all|common|general|most|many #JJ* accounts|consent|agreement|reckoning|reckonings|repute|report ]',
    value: nobody,
  },
  {
    pattern: ', [ so|or|as|at least? the? story|rumour|rumor|legend|theory|talk|word|gossip goes|runs|has|is it? ]',
    value: nobody,
  },
  { pattern: ', [ so|as|or they|people|some say ] .|,|;', value: nobody },
  { pattern: ', [ they|people|some|many say|claim|believe|reckon|whisper|swear ] ,|.', value: nobody },
];
