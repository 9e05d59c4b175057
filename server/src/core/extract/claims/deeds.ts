import { inflect } from '../inflect.ts';
import { singularOf } from '../singular.ts';

/**
 * Deeds of which reports tell the order, in base form, with the nouns that name them. Only such as happen once to one
 * thing or person within one happening: people speak, score, travel and meet more than once in a story.
 */
const rows: readonly (readonly [verbs: string, nouns?: string])[] = [
  ['resign', 'resignation'],
  ['retire', 'retirement'],
  ['vote', 'vote ballot'],
  ['sign', 'signing signature'],
  ['ratify', 'ratification'],
  ['adopt', 'adoption'],
  ['approve', 'approval'],
  ['reject', 'rejection'],
  ['veto'],
  ['announce', 'announcement'],
  ['publish', 'publication'],
  ['arrest', 'arrest'],
  ['charge'],
  ['convict', 'conviction'],
  ['sentence', 'sentencing'],
  ['acquit', 'acquittal'],
  ['appoint', 'appointment'],
  ['elect', 'election'],
  ['dismiss sack', 'dismissal sacking'],
  ['suspend', 'suspension'],
  ['inaugurate', 'inauguration'],
  ['dissolve', 'dissolution'],
  ['withdraw', 'withdrawal'],
  ['merge', 'merger'],
  ['launch', 'launch'],
  ['open', 'opening'],
  ['close', 'closure closing'],
  ['reopen', 'reopening'],
  ['arrive', 'arrival'],
  ['depart leave', 'departure'],
  ['evacuate', 'evacuation'],
  ['collapse', 'collapse'],
  ['explode', 'explosion blast'],
  ['erupt', 'eruption'],
  ['sink', 'sinking'],
  ['crash', 'crash'],
  ['land', 'landing'],
  ['flood', 'flooding'],
  ['surrender', 'surrender'],
  ['marry', 'wedding'],
  ['bury', 'funeral burial'],
  ['rescue', 'rescue'],
  ['repair', 'repair'],
  ['demolish', 'demolition'],
  ['award', 'ceremony'],
  ['search', 'search'],
  ['inspect', 'inspection'],
  ['audit', 'audit'],
  ['complete', 'completion'],
  ['discover', 'discovery'],
  ['invade', 'invasion'],
  ['strike', 'strike'],
  ['die', 'death'],
  ['kill', 'killing'],
  ['shoot', 'shooting'],
  ['murder', 'murder'],
  ['release free', 'release'],
  ['escape', 'escape'],
  ['flee'],
  ['begin start commence', 'start beginning'],
  ['end', 'end'],
  ['join'],
  ['declare', 'declaration'],
  ['apologise apologize', 'apology'],
  ['debut premiere', 'debut premiere'],
  ['nominate', 'nomination'],
  ['cancel', 'cancellation'],
  ['derail', 'derailment'],
  ['abandon'],
  ['ban', 'ban'],
  ['extradite', 'extradition'],
  ['execute', 'execution'],
  ['hospitalise hospitalize'],
  ['disappear', 'disappearance'],
  ['capture', 'capture'],
  ['disclose reveal', 'disclosure'],
  ['acquire', 'acquisition takeover'],
  ['defeat', 'defeat'],
];

/** Forms that the table of irregular verbs has not got, and British ones with two l. */
const irregular: Readonly<Record<string, string>> = {
  cancelled: 'cancel',
  cancelling: 'cancel',
  shot: 'shoot',
  fled: 'flee',
  sank: 'sink',
  sunk: 'sink',
  struck: 'strike',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
};

const deedOfVerb = new Map<string, string>(Object.entries(irregular));
const deedOfNoun = new Map<string, string>();
for (const [verbs, nouns] of rows) {
  const [deed, ...others] = verbs.split(' ') as [string, ...string[]];
  for (const verb of [deed, ...others]) for (const form of Object.values(inflect(verb))) deedOfVerb.set(form, deed);
  for (const noun of nouns?.split(' ') ?? []) deedOfNoun.set(noun, deed);
}

/** The deed a verb form tells, in base form. */
export function deedTold(verb: string): string | undefined {
  return deedOfVerb.get(verb.toLowerCase());
}

/** The deed a noun names, as the base form of its verb. */
export function deedNamed(noun: string): string | undefined {
  return deedOfNoun.get(singularOf(noun));
}
