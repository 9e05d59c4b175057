import type { Quantity } from '../annotations.ts';
import type { Frame } from '../claims.ts';

/** What an amount, share or measure is the amount of: two that play different roles are never one. */
const moneyRoles = [
  'fine',
  'prize',
  'damage',
  'profit',
  'revenue',
  'debt',
  'donate',
  'wage',
  'saving',
  'sue',
  'insure',
  'steal',
  'cost',
  'offer',
];
const shareRoles = ['own', 'turnout', 'protection', 'protect', 'tax', 'vote', 'rise', 'fall'];

/** "$27.50 a share", "€3 each", "two dollars a dose": a price of one. */
const ofOne = /^\s*(?:an?|per|for (?:a|each|every))\s+(?!day|week|month|year|hour)\p{L}+|^\s*(?:each|apiece)\b/iu;
const ofTime = /^\s*(?:an?|per|each|every)\s+(?:day|week|month|year|hour)\b/iu;

/** "won the 5,000 metres": a distance that names the race. */
const race = /\b(?:won|winner of|wins|winning|ran|run|race[ds]?|in|at|over) the (?:(?:wo)?men[’']s |final of the )?$/iu;

const dimensions: readonly (readonly [role: string, after: RegExp, before: RegExp])[] = [
  [
    'depth',
    /^[\s-]*(?:down\b|below|beneath|underground|under the|deep|level\b)/iu,
    /\b(?:depth of|deep as|depth was|lies|down)\s+(?:some |about )?$/iu,
  ],
  ['height', /^[\s-]*(?:high|tall|above|up\b)/iu, /\b(?:height of|tall as|altitude of)\s+(?:some |about )?$/iu],
  ['length', /^[\s-]*long\b/iu, /\b(?:length of|stretch of|long as)\s+(?:some |about )?$/iu],
  ['width', /^[\s-]*(?:wide|across)\b/iu, /\b(?:width of|diameter of|wide as)\s+(?:some |about )?$/iu],
  [
    'distance',
    /^\s*(?:from|away|off|north|south|east|west|out)\b/iu,
    /\b(?:within|radius of|distance of)\s+(?:some |about )?$/iu,
  ],
  ['weight', /^\s*in weight\b/iu, /\b(?:weigh(?:s|ed|ing|t of)?)\s+(?:some |about )?$/iu],
];

/**
 * The roles a quantity may play by the words around it; empty where nothing says so. `before` and `after` are the text of
 * its sentence on either side.
 */
export function rolesOf({ kind, unit }: Quantity, before: string, after: string, { near }: Frame): string[] {
  switch (kind) {
    case 'money':
      if (ofTime.test(after)) return ['rate'];
      if (ofOne.test(after)) return ['unit'];
      return moneyRoles.filter((role) => near.includes(`+${role}`));
    case 'percentage':
      return shareRoles.filter((role) => near.includes(`+${role}`));
    case 'measure':
      if (race.test(before) && /^(?:m|km|mi)$/.test(unit ?? '')) return ['race'];
      return dimensions.filter(([, behind, ahead]) => behind.test(after) || ahead.test(before)).map(([role]) => role);
    default:
      return [];
  }
}
