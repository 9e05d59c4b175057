import { participles } from '../../extract/inflect.ts';
import type { PhraseRow, WordSets } from '../../language/phrases.ts';
import type { Vague } from './vaguePhrases.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What is said, felt or asked by nobody in particular, in the singular and the plural. */
const floating = words(
  'fear fears concern concerns doubt doubts worry worries suspicion suspicions rumour rumours rumor rumors allegation allegations accusation ' +
    'accusations speculation suggestion suggestions hint hints whisper whispers whispering murmurs murmuring mutterings gossip talk complaint ' +
    'complaints grumbling criticism criticisms anger discontent resentment unease scepticism skepticism optimism pessimism hope hopes ' +
    'expectation expectations belief feeling sense mood consensus perception impression question questions call calls demand demands voices ' +
    'misgivings reservations objections unrest frustration impatience bitterness distrust mistrust dissatisfaction disquiet conviction anxiety ' +
    'claims theories chatter conjecture agreement unanimity gossiping rumblings rumbling grumbles mutterings muttering stirrings whispered undercurrent ' +
    'undercurrents groundswell grievances recriminations backbiting tittle-tattle hearsay misgiving discontents',
);

/** What such things do when they spread. */
const spreading = words(
  'growing mounting rising spreading building swirling circulating increasing multiplying simmering brewing deepening lingering widespread rife ' +
    'rampant louder persistent palpable strong high low everywhere',
);
const spread = words(
  'grown mounted risen spread built surfaced emerged circulated multiplied deepened intensified arisen persisted resurfaced followed dogged haunted ' +
    'surrounded plagued accompanied',
);
const spreads = words(
  'grow grows mount mounts spread spreads surface surfaces emerge emerges circulate circulates abound abounds persist persists linger lingers ' +
    'swirl swirls remain remains surround surrounds follow follows dog dogs haunt haunts surfaced emerged persisted abounded circulated swirled ' +
    'centre centres center centers focus focuses',
);
const voiced = participles('raise voice express hear ask air level make lodge aim revive awaken feel');
const thinking = participles(
  'show find prove put document demonstrate observe notice leak claim suggest allege say rumour rumor fear hope believe think understand report assume suspect speculate argue expect feel agree accept ' +
    'acknowledge reckon estimate calculate establish whisper note remark presume suppose conjecture hear gather learn recognise recognize anticipate concede',
);
const degree = words(
  'widely generally commonly broadly increasingly universally largely often also now even still frequently sometimes already repeatedly',
);

export const nobody: Vague = { severity: 'warning', says: 'does not say by whom.', passive: true };
export const whose: Vague = { severity: 'warning', says: 'does not say whose.', passive: true };
const faint: Vague = { ...whose, severity: 'information' };

const proving = words(
  'found finds find shown shows showed show proved proves prove confirmed confirms concluded concludes suggested suggests',
);

export const floatingSets: WordSets = { proving, floating, spreading, spread, spreads, voiced, thinking, degree };

/** Impersonal forms and nouns of saying, feeling and asking without anybody who says, feels or asks. */
export const floatingRows: readonly PhraseRow<Vague>[] = [
  {
    pattern:
      '[ there is|are those|some|people|many|voices|plenty who #RB* say|believe|claim|fear|think|argue|hold|suspect|maintain|doubt|swear|see|hope|insist|wonder|call ]',
    value: nobody,
  },
  {
    pattern:
      '[ the|one #JJ* story|tale|legend|theory|rumour|rumor|saying|gossip goes|runs|has it? ] !on|back|from|to|for|in|into',
    value: nobody,
  },
  { pattern: '[ it is|was taken for granted|read ]', value: nobody },
  { pattern: '[ it did not go|escape|pass unnoticed|unremarked|notice|? that? ]', value: nobody },
  { pattern: '[ it has not escaped|gone unnoticed|notice|attention|unremarked ]', value: nobody },
  {
    pattern: '[ what is|was being? #RB* said|heard|whispered|claimed|told|rumoured|rumored ] in|on|around|at|about|is',
    value: nobody,
  },
  {
    pattern:
      '[ is|are|was #RB* being? said|heard|whispered|claimed|told|rumoured|rumored in|on|around|at|over the|#JJ #JJ* corridors|streets|halls|market|markets|pubs|bars|stands|paddock|village|town|trade|industry|circles|lobby|dressing-room|boardroom|#NN ]',
    value: nobody,
  },
  {
    pattern:
      '[ the #JJ* word|talk|feeling|view|consensus|verdict|mood|hope|fear|suspicion|rumour|rumor|wisdom|thinking among|amongst|in|on|around|at|within|of #DT|JJ|NN* is|was ] that|#DT|PRP|JJ|NN',
    value: whose,
  },
  {
    pattern: '[ received|conventional|common|popular wisdom|opinion|belief|view|perception has|holds|is it? ]',
    value: whose,
  },
  { pattern: '[ it is|was|remains an open question|mystery ]', value: faint },
  {
    pattern:
      '[ the|these|those #JJ* figures|numbers|facts|statistics|data|results #RB* speak|tell|paint a|for|their|the #JJ* language|themselves|story|picture|tale ]',
    value: { severity: 'warning', says: 'does not say which.' },
  },
  {
    pattern:
      '[ tests|trials|experiments|analyses|measurements|samples|documents|files|papers|records|emails|e-mails|photographs|images|recordings has|have|#RB* confirmed|confirm|show|shown|showed|proved|proven|prove|revealed|reveal|make|made|established|found plain|clear|? ] that',
    value: { severity: 'warning', says: 'does not say which.', phrase: true },
  },
  {
    pattern:
      '[ one|study|report|survey study|report|survey|poll|scandal? after|upon another|the|next other? has|have|#RB* <proving> ]',
    value: { severity: 'warning', says: 'does not say which.' },
  },
  {
    pattern:
      '[ a|an|one|another expert|legal|medical|internal|independent|external #JJ* opinion|assessment|review|appraisal|report has|have|#RB* come|comes|came|reached|reaches|arrives to|at|a|the conclusion|view|verdict ]',
    value: { severity: 'warning', says: 'does not say whose.' },
  },
  {
    pattern:
      '[ reports|rumours|rumors|word|news|accounts reaching|coming|arriving|emerging|trickling|filtering from|out|in|the|of|through #DT|NN|NNP|IN* say|says|suggest|suggests|speak|indicate|claim|tell ]',
    value: nobody,
  },
  { pattern: '[ as|what is|was #RB? well|widely|generally|commonly known|documented ]', value: nobody },
  { pattern: '[ it is|was|has|had #RB|been* put about|out|around that ]', value: nobody },
  { pattern: "[ there 's|is #RB* a|an|some? #JJ|VBG* <floating> ] that|of|about|among|in", value: whose },
  { pattern: '[ there is|are broad|wide|widespread|general #JJ* <floating> ]', value: whose },
  { pattern: '[ one|you #RB? hears|hear|reads|gathers|senses that|whispers|talk|rumours ]', value: nobody },
  {
    pattern:
      '[ in|to what many|some|most|few|observers|insiders|critics|experts|fans|locals|others #NN|IN|DT* regard|see|view|call|consider|describe|believe|fear|hope|hail|perceive|deem|suspect|saw|called|regarded|described|feared ]',
    value: nobody,
  },
  {
    pattern:
      '[ what many|some|most|insiders|critics|experts|observers|locals #RB* call|see|regard|consider|describe|fear|hope|suspect|believe ]',
    value: nobody,
  },
  { pattern: '[ by|on|from some|many|most|all #JJ* accounts|estimates|reckonings|measures ]', value: nobody },
  { pattern: '[ #JJ* word|talk|rumour|rumor|gossip|news from|in|on|around #DT|JJ|NN* is|has ] that|it', value: nobody },
  {
    pattern:
      '[ if the? talk|rumours|rumors|gossip|whispers|reports|word|anything #IN|DT|JJ|NN* is|are anything to go by ]',
    value: nobody,
  },
  {
    pattern: '[ a|the #JJ* report|rumour|rumor|story|figure|theory|tale|version|number doing|making the rounds ]',
    value: nobody,
  },
  { pattern: '[ the smart|clever|big money|bet|betting is ]', value: nobody },
  { pattern: '[ if the talk|rumours|rumors|gossip|whispers|reports|word #IN? #DT|JJ|NN* is|are to? ]', value: nobody },
  { pattern: '[ if you #RB? ask|believe|listen around|the|to|#DT ]', value: nobody },
  {
    pattern:
      '[ the figure|number|name|word|sum whispered|rumoured|rumored|mentioned|bandied|doing is|about|the|around? ]',
    value: nobody,
  },
  { pattern: '[ surprised|surprises nobody|no-one|no|few one|observers|insiders? ]', value: nobody },
  {
    pattern: '[ is|are|was|were #RB* tipped|rumoured|rumored|touted|whispered for|as|to ]',
    value: nobody,
  },
  {
    pattern: '[ it is|was|has|had #RB|been|being|<degree>* <thinking> ] that|,|.',
    value: nobody,
  },
  {
    pattern:
      '[ it is|was|has|had #RB|been|being|<degree>* <thinking> ] here|on|in|among|at|throughout|across|around #DT|NN|JJ|NNP* that',
    value: nobody,
  },
  {
    pattern:
      '[ there is|are|was|were|has|have|remains|remain|exists been? #RB* a|an|some|the? #RB|JJ|VBG|VBN* <floating> ] that|of|about|over|around|surrounding|whether|for|at|in|.',
    value: faint,
  },
  {
    pattern:
      '[ there is|are|remains|has|have been? #RB* a|an|some? #JJ|VBG* fears|concerns|concern|talk|suspicions|suspicion|rumours|rumors|speculation|doubts|whispers|suggestions|allegations|claims|hopes|worries ] that|of',
    value: whose,
  },
  {
    pattern:
      '[ there is|are|was|were #RB* a|an|some? growing|mounting|rising|widespread|general|increasing|broad|deep #JJ* <floating> ]',
    value: whose,
  },
  { pattern: '[ #JJ|VBG* <floating> is|are|was|were|remain|remains #RB|still|also|now* <spreading> ]', value: whose },
  { pattern: '[ #JJ|VBG* <floating> has|have|had #RB|also|since|now* <spread> ]', value: whose },
  {
    pattern:
      '[ #JJ|VBG* <floating> of|about|over|that|around|at|for #DT|JJ|NN|PRP$|NNP|POS* is|are|has|have|was|were been? #RB* <spreading>|<spread> ]',
    value: whose,
  },
  { pattern: '[ #JJ|VBG* <floating> #RB|still* <spreads> ]', value: faint },
  { pattern: '[ #JJ|VBG* <floating> has|have|are|is|were being|been|also|#RB* <voiced> ]', value: whose },
  { pattern: '[ the #JJ|VBG* <floating> is|was ] that', value: whose },
  { pattern: '[ the #JJ|VBG* <floating> in|at|within|around|among #DT|NN|JJ* is ] that|one|of|clear', value: whose },
  { pattern: '[ <floating> is|are said|thought|believed|understood to ]', value: nobody },
  {
    pattern: '[ rumours|rumors|rumour|rumor|word|gossip|legend|talk|whispers #IN? #DT|JJ|NN* has|have|had it ] that',
    value: nobody,
  },
  { pattern: '[ word has|had #RB* spread|reached|leaked|got|gone round|around|out|#NN? ]', value: nobody },
  {
    pattern:
      '[ whispers|murmurs|rumours|rumors|talk|hints #IN #DT|JJ|NN|POS* point|points|suggest|suggests|hint|speak|tell|centre|center|claim|say ]',
    value: nobody,
  },
  {
    pattern:
      '[ few|none|nobody|no-one #RB? doubt|doubts|dispute|disputes|question|questions|deny|denies ] that|the|it|his|her',
    value: nobody,
  },
  {
    pattern: "[ it is|'s no|an? #JJ? open? secret ]",
    value: nobody,
  },
  {
    pattern:
      '[ everything|all|much|plenty|a|the lot|evidence? #RB* indicates|suggests|points|speaks ] that|to|towards|for|against',
    value: { severity: 'warning', says: 'does not say what.' },
  },
  {
    pattern:
      '[ the #JJ* signs|indications|evidence|clues|omens|facts #RB* point|points|suggest|suggests to|towards|that ] a|an|that|#JJ|NN|PRP',
    value: { severity: 'warning', says: 'does not say which.' },
  },
  {
    pattern: '[ #JJ* evidence|proof|indications|signs is|are #RB* mounting|growing|accumulating|increasing|building ]',
    value: { severity: 'warning', says: 'does not say which.' },
  },
  {
    pattern:
      '[ a|an growing|large|vast|mounting|increasing body|wealth|amount|mass|pile of #JJ* evidence|research|literature|work|data #RB* suggests|shows|indicates|points|finds|proves ]',
    value: { severity: 'warning', says: 'does not say which.' },
  },
];
