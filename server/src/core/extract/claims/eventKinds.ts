import { spellingFact } from '../../article/spellingFacts.ts';
import { inflect } from '../inflect.ts';
import { singularOf } from '../singular.ts';

/** Kinds of happening: nouns that name one, and verbs that tell one, in base form. */
const rows: readonly (readonly [kind: string, nouns: string, verbs?: string])[] = [
  ['fire', 'fire blaze wildfire bushfire inferno arson', 'burn'],
  ['explosion', 'explosion blast bombing bomb detonation', 'explode detonate'],
  ['crash', 'crash collision derailment pile-up pileup wreck', 'crash collide derail'],
  ['sinking', 'sinking shipwreck capsizing', 'sink sank sunk capsize'],
  ['flood', 'flood flooding floods deluge', 'flood'],
  ['storm', 'storm hurricane typhoon cyclone tornado blizzard'],
  ['earthquake', 'earthquake quake aftershock tremor'],
  ['landslide', 'landslide mudslide avalanche rockslide'],
  ['eruption', 'eruption volcano', 'erupt'],
  ['collapse', 'collapse', 'collapse'],
  ['shooting', 'shooting gunfire gunman shootout massacre', 'shoot'],
  ['attack', 'attack assault raid stabbing airstrike ambush strike', 'attack stab'],
  ['outbreak', 'outbreak epidemic pandemic infection'],
  ['protest', 'protest demonstration rally riot unrest', 'protest'],
  ['walkout', 'walkout stoppage'],
  ['meeting', 'summit meeting session talk conference negotiation discussion deliberation forum assembly congress'],
  ['visit', 'visit tour', 'visit'],
  ['election', 'election referendum poll ballot runoff by-election vote', 'elect'],
  ['decision', 'motion', 'vote adopt approve reject endorse back'],
  ['trial', 'trial verdict sentence hearing lawsuit conviction appeal', 'convict acquit acquitted sentence'],
  ['match', 'match game league final semi-final quarter-final semifinal derby fixture playoff'],
  ['race', 'race marathon regatta rally grand-prix'],
  ['merger', 'merger takeover acquisition buyout', 'acquire buy sell bought sold'],
  ['results', 'earnings revenue profit quarter'],
  ['closure', 'closure shutdown layoff', 'close'],
  ['opening', 'opening inauguration unveiling', 'inaugurate unveil open'],
  ['launch', 'launch liftoff rocket', 'launch'],
  ['agreement', 'agreement deal treaty accord pact contract signing'],
  ['penalty', 'fine penalty', 'fine'],
  ['law', 'bill law legislation amendment ordinance act'],
  ['budget', 'budget'],
  ['appointment', 'appointment nomination resignation', 'appoint nominate resign'],
  ['award', 'award prize ceremony medal'],
  ['exhibition', 'exhibition festival concert premiere fair exhibit'],
  ['discovery', 'discovery excavation dig', 'discover unearth'],
  ['theft', 'theft robbery heist burglary thief', 'steal stole stolen rob'],
  ['arrest', 'arrest', 'arrest'],
  ['rescue', 'rescue', 'rescue'],
  ['death', 'obituary funeral', ''],
  ['exercise', 'exercise drill manoeuvre maneuver'],
  ['spill', 'spill leak contamination', 'leak spill'],
  ['recall', 'recall'],
  ['study', 'study survey research'],
];

const kindOfNoun = new Map<string, string>();
const kindOfVerb = new Map<string, string>();
for (const [kind, nouns, verbs] of rows) {
  for (const noun of nouns.split(' ')) if (!kindOfNoun.has(noun)) kindOfNoun.set(noun, kind);
  for (const verb of verbs ? verbs.split(' ') : []) {
    for (const form of Object.values(inflect(verb))) kindOfVerb.set(form, kind);
  }
}

/** The kind of happening a word names or tells, whatever its part of speech; undefined for any other word. */
export function eventKindOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  return kindOfNoun.get(lower) ?? kindOfNoun.get(singularOf(lower)) ?? kindOfVerb.get(lower);
}

/** Whether a token names or tells a kind of happening: asked of every word of an article, of which hardly any does. */
export const namesEventKind = spellingFact(({ lower }) => eventKindOf(lower) !== undefined);
