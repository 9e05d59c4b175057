import type { EntityType } from '../annotations.ts';
import { sourceNounKinds } from '../sourceNouns.ts';
import type { Phrase } from './subjects.ts';

/** Groups under a noun of their own, and what their members are called; a member's name alone is not known to belong. */
const rows =
  'board:director member|council:councillor councilor member|committee:member|commission:commissioner member|panel:judge member juror expert|' +
  'court:judge justice|bench:judge justice|jury:juror|parliament:lawmaker legislator deputy mp member|senate:senator|assembly:member deputy delegate|' +
  'cabinet:minister|government:minister|team:player runner rider goalkeeper striker midfielder defender winger captain|squad:player goalkeeper striker midfielder defender winger|player:goalkeeper striker midfielder defender winger captain|congress:delegate|convention:delegate|conference:delegate|crew:sailor officer engineer mate steward pilot|orchestra:musician player violinist|' +
  'family:parent mother father son daughter child|party:member senator lawmaker mp deputy|delegation:delegate|faculty:professor|shop:bakery butcher ironmongery bookshop pharmacy grocery boutique cafe kiosk|' +
  'vehicle:car lorry truck bus van coach|ship:ferry tanker trawler|aircraft:plane helicopter jet';
const members = new Map(
  rows.split('|').map((row) => {
    const [group, list] = row.split(':') as [string, string];
    return [group, new Set(list.split(' '))] as const;
  }),
);

/** Words for people who belong to a body or work there: any such person may be one of them. */
const inside = new Set('employee worker staff member delegate participant official colleague crew'.split(' '));
/** People who come from outside. */
const outside = new Set(
  'visitor customer passenger spectator reporter journalist guest tourist critic fan viewer reader observer analyst expert resident neighbour neighbor police officer president minister court judge'.split(
    ' ',
  ),
);
const trade = /(?:[^m]er|or|ist|ian|ant|man|woman|ee)$/;

const people = new Set(
  'person people man woman boy girl child baby toddler teenager pensioner driver cyclist pedestrian motorist passenger worker employee teacher pupil student doctor nurse officer soldier policeman policewoman firefighter sailor miner player victim resident patient judge juror delegate member director voter guest visitor tourist neighbour neighbor father mother son daughter brother sister husband wife couple pilot captain guard climber skier swimmer rider runner spectator fan farmer fisherman'.split(
    ' ',
  ),
);

/** Whether a noun in the singular is of one person. */
export function isPersonNoun(noun: string): boolean {
  const kinds = sourceNounKinds(noun);
  return (
    people.has(noun) || kinds.has('bystander') || kinds.has('role') || (kinds.has('insider') && !impersonal.has(noun))
  );
}

const impersonal = new Set('circle executive voice general figure source leader'.split(' '));

/** Whether a phrase speaks of a person or people. */
export function isPerson({ head, partitive, modifiers }: Phrase): boolean {
  return (
    /^(?:he|she|they|i|we|you|anyone|him|her|them|us)$/.test(head) ||
    people.has(head) ||
    sourceNounKinds(head).has('bystander') ||
    sourceNounKinds(head).has('insider') ||
    sourceNounKinds(head).has('role') ||
    (partitive && head !== 'it' && modifiers.length === 0)
  );
}

/** Whether a noun names a group whose members the table knows. */
export function isGroup(noun: string): boolean {
  return members.has(noun);
}

/** Groups whose members go by names of one kind. */
const named: ReadonlyMap<string, EntityType> = new Map(
  (
    [
      [
        'organisation',
        'party club bank company firm team union agency airline university newspaper broadcaster association',
      ],
      ['country', 'country state nation government'],
      ['place', 'town city village district county region province port'],
      [
        'person',
        'member player minister director judge councillor senator lawmaker delegate candidate defendant employee juror author founder',
      ],
    ] as const
  ).flatMap(([type, nouns]) => nouns.split(' ').map((noun) => [noun, type] as const)),
);

/** Whether a name is of the kind that the members of a group have. */
export function isNamedLike({ type }: Phrase, group: string): boolean {
  return type !== undefined && named.get(group) === type;
}

/** What can be hurt, dead or sacked in figures of speech only. */
const things = new Set(
  'economy market business sales industry share stock bill deal plan chance sector credibility reputation campaign growth price hope profit trade tourism project effort proposal talk'.split(
    ' ',
  ),
);

/** Whether a phrase is not known to be a thing. */
export function maybePerson({ head }: Phrase): boolean {
  return !things.has(head);
}

/** Whether someone or something under one noun may belong to a group under another. */
export function belongs(head: string, group: string): boolean {
  if (head === group) return true;
  if (members.get(group)?.has(head)) return true;
  // Delegates and delegations, judges and judging panels: one stem, both of people.
  if (head.length >= 7 && group.length >= 7 && head.slice(0, 7) === group.slice(0, 7)) return true;
  return (
    inside.has(group) &&
    !outside.has(head) &&
    (inside.has(head) || people.has(head) || trade.test(head)) &&
    head.length > 4
  );
}
