import type { PhraseRow } from '../../language/phrases.ts';
import { nobody, whose } from './floatingPhrases.ts';
import type { Vague } from './vaguePhrases.ts';

const places =
  'corridors|circles|quarters|streets|stands|pubs|pub|bars|village|town|market|paddock|lobby|halls|boardroom|boardrooms|trade|industry|ranks|camp|dressing-room|' +
  'canteen|cafes|cafés|ministry|harbour|harbor|office|offices|party|capital|community|sector|press|terraces|wings|barracks|newsroom|staffroom|parish|valley|city';
const within = 'in|on|around|at|among|amongst|behind|within|inside|throughout|across|backstage #DT|JJ|NN|NNP|POS*';

/** What is heard, picked up or sensed by nobody in particular, and where: "there was grumbling in the stands", "one hears in the lobby". */
export const hearingRows: readonly PhraseRow<Vague>[] = [
  {
    pattern: `[ one hears|hears ,|of|from|how|whispers|talk|rumours|rumors|stories|tales|it|complaints|that ]`,
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
