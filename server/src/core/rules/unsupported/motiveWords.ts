import { allForms, participles } from '../../extract/inflect.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What goes on inside a head and is shown to no reporter. */
export const feelings = words(
  'dissatisfaction frustration anger impatience unease concern concerns confidence distrust mistrust displeasure discontent irritation disappointment ' +
    'determination desire willingness reluctance ambition ambitions anxiety fear fears resentment alarm annoyance disapproval disdain contempt hostility ' +
    'despair optimism pessimism regret remorse pride jealousy envy bitterness fatigue weariness desperation nervousness hesitation intent intention ' +
    'intentions eagerness resolve disillusionment doubts doubt tension tensions enthusiasm appetite',
);
/** Feelings that are a reproach where they are given as a reason. */
export const low = words(
  'vanity greed spite jealousy envy revenge malice ambition pride fear cowardice opportunism self-interest selfishness hatred resentment shame guilt ' +
    'frustration desperation boredom bitterness anger rage vengeance arrogance hubris laziness calculation convenience embarrassment panic ' +
    'nostalgia stubbornness megalomania avarice rivalry loneliness despair cynicism petulance vindictiveness loyalty pity contempt disdain fright',
);
export const fearing = participles(
  'drive motivate fuel spur blind consume prompt move inspire torment guide lead possess plague',
);

/** What one does to or about others and would rather not be seen doing it for. */
export const covering = words(
  'hide conceal distract deflect silence humiliate embarrass intimidate impress flatter appease spite provoke mislead deceive discredit smear punish ' +
    'dodge evade escape duck sidestep avenge upstage outshine please placate woo bribe blackmail frighten scare annoy sabotage ridicule undermine ' +
    'unsettle divert oust outmanoeuvre outmaneuver circumvent bypass whitewash disguise mask camouflage obscure bury suppress gag muzzle outwit trick dupe fool ' +
    'manipulate cheat exploit pander ingratiate enrich',
);
/** What one does for one's own sake, before "his reputation", "their seats". */
export const guarding = words(
  'protect save rescue secure preserve keep cement boost polish burnish repair restore further advance serve line fill feather salvage regain defend ' +
    'shield guard bolster raise promote enhance satisfy feed prove justify strengthen consolidate extend win spare',
);
export const own = words(
  'pension pensions reputation reputations career careers job jobs image seat seats pocket pockets face skin power position legacy ego vanity pride ' +
    'interests interest ambitions ambition fortune fortunes bonus bonuses standing popularity name nest profile neck point points conscience prestige ' +
    'votes favour favor friends cronies backers donors price prices profit profits margins dividend monopoly investments record grip brand contract contracts licence license ' +
    'licences budget budgets bonuses trade title crown place places reign friendship fame money estate patron patrons masters',
);
/** What somebody with something to answer for would rather not meet; floods and queues are avoided for good reason. */
export const reckonings = words(
  'question questions scrutiny blame prosecution embarrassment responsibility accountability criticism punishment humiliation shame scandal ' +
    'debate confrontation journalists reporters publicity attention justice consequences audit explanation explanations liability paying disgrace ' +
    'defeat being having losing boos jeers protests taxes tax trouble fuss unrest lawsuit trial dismissal arrest jail prison sanctions fine fines duty duties testers inspectors ' +
    'auditors police inspection inspections controls tests creditors opponents rivals voters critics ridicule comparison competition quarrel row',
);
/** Verbs of the mind behind "because". */
export const minded = words(
  'fears feared fear dreads dreaded dread envies envied envy resents resented resent hates hated hate wanted wants want hoped hopes hope loathed loathes ' +
    'despises despised longed longs distrusted distrusts mistrusted thought felt feels believed coveted craved craves detests detested',
);
export const state =
  'afraid|jealous|envious|tired|ashamed|bored|angry|scared|frightened|greedy|desperate|weary|worried|furious|bitter|unhappy|offended|hurt|insulted|disappointed|' +
  'disillusioned|fed|sick|embarrassed|nervous|terrified|lonely|vain|ambitious|proud|convinced|resentful|impatient|uneasy|fearful|anxious|eager|keen|hungry';
/** States of mind that open a clause about somebody: "Eager to please his backers, the governor signed". */
export const fronted = words(state.replaceAll('|', ' '));
export const aims = allForms(
  'win gain regain secure save keep protect impress please distract deflect avoid silence calm punish boost woo appease reassure curry buy',
);
