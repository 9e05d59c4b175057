import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import type { Severity } from '../../rule.ts';
import { floatingRows, floatingSets } from './floatingPhrases.ts';
import { hearingRows } from './hearingPhrases.ts';
import { happenings, loosePapers, moods, objections, rumours, showing, singlePapers } from './hearsayWords.ts';
import { looseSourceRows, looseSourceSets } from './looseSources.ts';
import { hearsayRows, hearsaySets, theySayRows } from './namelessHearsay.ts';

/** What a phrase hides, and when it is fine all the same. */
export interface Vague {
  readonly severity: Severity;
  readonly says: string;
  /** A noun phrase that a determiner or a source behind it makes definite. */
  readonly phrase?: boolean;
  /** One study: silent when the sentence before or behind names somebody. */
  readonly study?: boolean;
  /** Only of people who are not further described: "officials are said to". */
  readonly people?: boolean;
  /** Fine when somebody follows with "by". */
  readonly passive?: boolean;
  /** The paper itself is the subject, and no source. */
  readonly own?: boolean;
  /** "One" as a pronoun at the head of a clause. */
  readonly lone?: boolean;
  /** "They" at the head of a sentence, with nobody before it who could be meant. */
  readonly they?: boolean;
}

const paper: Vague = { severity: 'warning', says: 'does not say which.', phrase: true };
const happening: Vague = { severity: 'warning', says: 'does not say what happened or who saw it.', phrase: true };
const nobody: Vague = { severity: 'warning', says: 'does not say by whom.', passive: true };
const mood: Vague = { severity: 'information', says: 'does not say whose.', passive: true };
const study: Vague = { severity: 'warning', says: 'does not say whose it is or where to find it.', study: true };
const hearsay: Vague = { severity: 'information', says: 'does not say who reported it.' };

const rows: readonly PhraseRow<Vague>[] = [
  { pattern: '[ #JJ|VBG|NN* <happenings> has|have|also|now|#RB* <showing> to? ]', value: happening },
  { pattern: '[ studies|surveys|polls|research|statistics|estimates #RB* <showing> ]', value: paper },
  {
    pattern:
      '[ a|another #RB* new|recent|fresh study|survey|poll has|#RB* found|finds|shows|showed|shown|suggests|suggested|revealed|reveals ]',
    value: { ...study, severity: 'warning' },
  },
  {
    pattern: '[ some|several|many|various|multiple|numerous|#JJ|VBG* <papers> has|have|also|now|#RB* <showing> ]',
    value: paper,
  },
  { pattern: '[ according to some|several|many|various|multiple|numerous|recent|#JJ|NN* <papers> ]', value: paper },
  {
    pattern:
      '[ it is|was|has been|#RB* said|reported|believed|thought|understood|rumoured|rumored|claimed|alleged|assumed|suspected|speculated that ]',
    value: nobody,
  },
  {
    pattern: '[ it has been|#RB* said|reported|believed|rumoured|rumored|claimed|alleged|suggested|argued that ]',
    value: nobody,
  },
  {
    pattern: '[ is|are #RB* understood|thought|rumoured|rumored|reputed|whispered to ]',
    value: nobody,
  },
  {
    pattern: '[ is|are|was|were #RB* said|reported|believed|thought|rumoured|rumored|understood|alleged|reputed to ]',
    value: { ...nobody, severity: 'information' },
  },
  {
    pattern: '[ is|are #RB* said|believed|alleged|reputed to #RB* #VB ]',
    value: nobody,
  },
  {
    pattern: '[ #NNS are #RB* said|reported|believed|understood|thought to ] be|have|#VB',
    value: { ...nobody, people: true },
  },
  {
    pattern: '[ it has|had #RB* emerged|transpired|surfaced #RB* that ]',
    value: nobody,
  },
  { pattern: '[ it emerged|transpired #RB* that ]', value: nobody },
  { pattern: '[ it was|is|has been|#RB* established|ascertained|understood|determined that ]', value: nobody },
  {
    pattern: ', [ it is|was #RB* understood|thought|believed|said|rumoured|rumored|claimed|reported|hoped|feared ] .|,',
    value: nobody,
  },
  {
    pattern: '[ there is|are #JJ|DT* talk|whispers|murmurs|rumblings|mutterings|gossip that|of|about ]',
    value: nobody,
  },
  { pattern: '[ word|rumour|rumor|gossip is|says that|,? ] #DT|PRP|NNP|NN', value: nobody },
  {
    pattern:
      '[ #DT* latest|recent|new|current|unexpected turn|course|chain|series|sequence|run of events #RB* <showing> ]',
    value: { ...happening, phrase: false },
  },
  {
    pattern:
      '[ #DT* latest|recent|new|current #JJ* moves|move|steps|signals|turn|twist|shift|episode|events|developments|development|happenings #RB* <showing> ]',
    value: { ...happening, phrase: false },
  },
  {
    pattern: '[ all? #DT* signs|indications|omens|portents|everything #RB* point|points|pointed to|towards|that ]',
    value: happening,
  },
  {
    pattern: '[ #JJ* momentum|pressure|expectation|anticipation is #RB* building|growing|mounting|gathering ]',
    value: { ...mood },
  },
  {
    pattern: '[ there has|have|had also|recently|already|#RB* been #RB|JJ|VBG|VBN|some|a|the|number|of* <rumours> ]',
    value: nobody,
  },
  {
    pattern:
      '[ there has|have|had also|recently|already|#RB* been #RB|JJ* publicly|widely|openly|repeatedly reported|rumoured|rumored|discussed|documented #JJ* #NN ]',
    value: nobody,
  },
  { pattern: '[ there are|were #RB|JJ|VBG|some* <rumours> that|of ]', value: nobody },
  { pattern: '[ publicly|widely|openly|repeatedly reported|rumoured|rumored #JJ* #NN ]', value: nobody },
  { pattern: '[ amid|following|despite #JJ|VBG|VBN* rumours|rumors|speculation|suggestions ]', value: nobody },
  { pattern: '[ amid #JJ|VBG|VBN* reports|claims|allegations ]', value: { ...nobody, severity: 'information' } },
  {
    pattern:
      '[ there is|was|remains|exists a|an|no|some|little|#RB|JJ|VBG* <moods> ] that|among|of|about|over|in|within',
    value: mood,
  },
  { pattern: '[ <objections> has|have|had #RB* been #RB* raised|voiced|expressed|heard ]', value: mood },
  { pattern: '[ <objections> were|are #RB* being? raised|voiced|expressed|heard ]', value: mood },
  { pattern: '[ rumour|rumor|word|legend has it ]', value: nobody },
  { pattern: '[ word|talk on|in|around #DT #NN is ] that', value: nobody },
  { pattern: '[ rife|awash|abuzz|buzzing|alive with #JJ* rumours|rumors|speculation|gossip|talk ]', value: nobody },
  {
    pattern:
      '[ history|experience|practice|common-sense #RB* shows|suggests|teaches|proves|tells|indicates|show ] that|us|how|otherwise|:|,',
    value: paper,
  },
  {
    pattern: '[ research|evidence|science #RB* shows|suggests|teaches|proves|tells|indicates ]',
    value: { ...paper, severity: 'information' },
  },
  {
    pattern: '[ a|an|one|another recent|new|latest|#JJ|NN|VBN* <single> has|had|#RB* <showing> ]',
    value: study,
  },
  { pattern: '[ one|another|a #RB|JJ* <single> puts|put ] #DT|NN|PRP$|JJ', value: study },
  {
    pattern:
      '[ a|an|one|another internal|leaked|confidential|secret|unpublished|anonymous|classified #JJ|NN* <single> has|had|#RB* <showing> ]',
    value: { ...study, severity: 'warning' },
  },
  {
    pattern: '[ #JJ|NN* <papers> seen|obtained|reviewed|viewed|leaked|read by|to #DT|NN|PRP* ] #RB* <showing>',
    value: { ...paper, phrase: false },
  },
  {
    pattern:
      '[ #JJ|NN* posts|postings|tweets|videos|images|photos|recordings #RB* suggest|indicate|show|prove|claim|hint|reveal ]',
    value: { ...paper, severity: 'information' },
  },
  {
    pattern:
      '[ various|different|several|unofficial|other|differing|conflicting|numerous|many|some #JJ* sources|accounts|estimates|studies|surveys|reports|polls|experts|figures #RB* give|put|differ|say|speak|tell|set ]',
    value: paper,
  },
  { pattern: '[ #JJ* <happenings> has|have|#RB* made it #RB* clear|plain|obvious ]', value: happening },
  {
    pattern: '[ the|#JJ latest|recent|newest|current #JJ* polls|surveys|figures|estimates|forecasts put|give|see ]',
    value: paper,
  },
  {
    pattern:
      '[ local|national|international|foreign|some|several|various|regional media|press|outlets|newspapers|tabloids has|have|had|also|#RB* reported|report|reports|reporting|said|say|claimed|claim|suggested|suggest ]',
    value: hearsay,
  },
  { pattern: '[ media|press|news|newspaper reports has|have|had|also|#RB* <showing> ]', value: paper },
  {
    pattern:
      '[ <rumours> of|about|that|over ~* has|have|had|is|are been? circulating|swirling|mounting|growing|spreading|intensified|emerged|surfaced|abounded|abound ]',
    value: nobody,
  },
  {
    pattern:
      '[ the latest|newest|most-recent #JJ* figures|data|statistics|numbers|polls|surveys|studies|research has|have|#RB* <showing> ]',
    value: { ...paper, severity: 'information' },
  },
  {
    pattern:
      '[ a|an|several|some leading|prestigious|respected|renowned|reputable|well-known|top|prominent|influential #JJ|NN* journal|newspaper|university|institute|think-tank|magazine|outlet|laboratory|publication|broadcaster|agency ]',
    value: study,
  },
  {
    pattern:
      '[ amid|against|following|despite #DT|RB* growing|mounting|evolving|rising|heightened|escalating|increasing|widespread|lingering|simmering|intensifying #JJ|NN* tensions|concerns|concern|fears|pressure|uncertainty|criticism|speculation|calls|anger|frustration|opposition|demand|unrest ]',
    value: { severity: 'information', says: 'does not say which or whose.' },
  },
  { pattern: '[ reportedly|supposedly|purportedly ]', value: hearsay },
  {
    pattern:
      '[ a|an #RB? wide|broad|whole|vast|full range|array|variety of #JJ* issues|topics|measures|questions|matters|subjects|initiatives ]',
    value: { severity: 'information', says: 'does not say which.' },
  },
  {
    pattern: '[ issues|matters|questions|topics of mutual|common|shared interest|concern ]',
    value: { severity: 'information', says: 'does not say which.' },
  },
  {
    pattern:
      'with|to|by|in [ a|an|one|another local|foreign|national|regional|leading|major|popular|british|german|american|russian|french|state|#JJ newspaper|magazine|broadcaster|outlet|channel|station|journal|podcast|agency|website|paper ]',
    value: { ...study, says: 'does not say which.' },
  },
  {
    pattern: '[ #JJ* <papers> from|in|of other|several|many|different|various #JJ* #NNS #RB* <showing> ]',
    value: { ...paper, phrase: false },
  },
];

/** Finds phrases that call upon sources without saying which. */
export const findVague = compilePhrases(
  [...rows, ...floatingRows, ...hearingRows, ...hearsayRows, ...looseSourceRows, ...theySayRows],
  {
    ...floatingSets,
    ...hearsaySets,
    ...looseSourceSets,
    single: singlePapers,
    papers: loosePapers,
    rumours,
    happenings,
    showing,
    moods,
    objections,
  },
);

/** "Reportedly", "local media said": fine where the sentence or the one before names a source. */
export function isHearsay(value: Vague): boolean {
  return value === hearsay;
}
