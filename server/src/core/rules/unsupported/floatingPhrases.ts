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
    'claims theories chatter conjecture',
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
  'claim suggest allege say rumour rumor fear hope believe think understand report assume suspect speculate argue expect feel agree accept ' +
    'acknowledge establish whisper note remark presume suppose conjecture hear gather learn recognise recognize anticipate concede',
);
const degree = words(
  'widely generally commonly broadly increasingly universally largely often also now even still frequently sometimes already repeatedly',
);

const nobody: Vague = { severity: 'warning', says: 'does not say by whom.', passive: true };
const whose: Vague = { severity: 'warning', says: 'does not say whose.', passive: true };
const faint: Vague = { ...whose, severity: 'information' };

export const floatingSets: WordSets = { floating, spreading, spread, spreads, voiced, thinking, degree };

/** Impersonal forms and nouns of saying, feeling and asking without anybody who says, feels or asks. */
export const floatingRows: readonly PhraseRow<Vague>[] = [
  { pattern: '[ it is|was|has|had #RB|been|being|<degree>* <thinking> ] that|,|.', value: nobody },
  {
    pattern:
      '[ there is|are|was|were|has|have|remains|remain|exists been? #RB* a|an|some|no|the|little? #RB|JJ|VBG|VBN* <floating> ] that|of|about|over|around|surrounding|whether|for|at|in|.',
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
    pattern: "[ it is|'s no|an? #JJ? open? secret ] that|,|.",
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
