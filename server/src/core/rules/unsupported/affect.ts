import { allForms } from '../../extract/inflect.ts';
import type { PhraseRow, WordSets } from '../../language/phrases.ts';
import type { Motive } from './statesOfMind.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Adjectives and participles for how somebody feels or stands to a thing inside. */
const affected = words(
  'comfortable uncomfortable keen eager reluctant unwilling hesitant confident convinced oblivious hopeful hopeless optimistic pessimistic disillusioned bewildered baffled ' +
    'puzzled perplexed shocked stunned astonished astounded amazed dismayed distraught upset incensed outraged enraged infuriated pleased satisfied dissatisfied thankful ' +
    'fascinated intrigued curious jaded cynical spiteful vengeful wistful nostalgic melancholy gloomy despondent dejected crestfallen inconsolable wary apprehensive worried troubled ' +
    'unnerved rattled shaken spooked cowed daunted overwhelmed flustered confused conflicted undecided ambivalent apathetic lukewarm unconcerned unbothered unfazed undaunted ' +
    'disenchanted disheartened discouraged demoralised demoralized deflated elated euphoric jubilant exultant giddy serene contented complacent self-satisfied conceited arrogant haughty ' +
    'contemptuous scornful dismissive distrustful mistrustful paranoid insecure inhibited cowardly bashful embittered aggrieved slighted miffed piqued peeved irked vexed ' +
    'angry irate unhappy homesick lovelorn smitten spellbound enthralled entranced enraptured captivated disappointed regretful rueful contrite penitent ' +
    'desperate greedy ravenous restive jumpy edgy tense jittery petrified aghast revolted repelled sickened nauseated reassured consoled vindictive bloodthirsty power-hungry',
);

/** Verbs for what goes on inside and leaves no trace that a reporter could see. */
const inward = allForms(
  'sense regret pity mistrust distrust underestimate overestimate cherish treasure idolise idolize worship disdain scorn pretend relish deplore rue resent misjudge misread',
);

const dismay =
  'relief|dismay|delight|horror|surprise|astonishment|disappointment|annoyance|fury|embarrassment|disgust|shame|regret|amusement|joy|satisfaction|irritation|chagrin|alarm|consternation|shock|frustration|amazement|bewilderment|despair|displeasure|discomfort';

const grudging =
  'reluctantly|grudgingly|begrudgingly|gladly|smugly|spitefully|cynically|half-heartedly|callously|naively|naïvely|unwillingly|wistfully|contemptuously|resentfully|jealously|greedily|gleefully|shamelessly|cold-bloodedly|vindictively|maliciously|cunningly|slyly|timidly|nervously|anxiously|eagerly|proudly|bitterly|fondly|thoughtlessly|heartlessly|selfishly';

export const affectSets: WordSets = { affected, inward };

/** Feelings by the class of their words, with a person or several for subject. */
export const affectRows: readonly PhraseRow<Motive>[] = [
  {
    pattern:
      '[ is|was|were|are|became|grew|remained|felt #RB* <affected> ] that|of|about|at|with|over|in|.|,|;|because|when|and|but|as',
    value: 'heart',
  },
  {
    pattern:
      '[ has|had|have #RB* been|grown|become #RB* <affected> ] that|of|about|at|with|over|in|.|,|;|because|when|and|but|as',
    value: 'heart',
  },
  { pattern: ', [ <affected> with|at|about|over|of ] #DT|PRP$|NN|NNP|JJ|PRP|VBG', value: 'hidden' },
  { pattern: '[ <inward> ] #DT|PRP|PRP$|NNP|IN|TO|VBG|WP|WRB|not', value: 'heart' },
  {
    pattern: `[ is|was|are|were #RB* overcome|filled|consumed|seething|bursting|brimming|overwhelmed|racked|wracked|trembling with|by #JJ* ${dismay}|grief|rage|pride|emotion|guilt|anger|happiness|gratitude|sorrow|fear|envy|jealousy|remorse|hope|hatred ]`,
    value: 'heart',
  },
  { pattern: '[ is|was|are|were #RB* beside himself|herself|themselves with ]', value: 'heart' },
  { pattern: `[ to #PRP$ #JJ* ${dismay} ] ,|.|;|and`, value: 'hidden' },
  { pattern: `[ to the #JJ* ${dismay} of ]`, value: 'hidden' },
  { pattern: `[ much to #PRP$|DT #JJ* ${dismay} ]`, value: 'hidden' },
  { pattern: `[ ${grudging} #VBD|VBZ|VBN ] !by`, value: 'heart' },
  { pattern: `[ #VBD|VBZ only|but|very|rather? ${grudging} ]`, value: 'heart' },
];
