import { foreignSayings } from './foreignSayings.ts';

/** Forms of a verb, of which English has few regular ones among those that sayings are made of. */
const verbs: Readonly<Record<string, string>> = {
  bite: 'bit(?:e|es|ing|ten)?',
  break: 'br(?:eak|eaks|eaking|oke|oken)',
  buy: '(?:buy|buys|buying|bought)',
  fall: 'f(?:all|alls|alling|ell|allen)',
  give: 'g(?:ive|ives|iving|ave|iven)',
  have: '(?:have|has|having|had)',
  lead: 'l(?:ead|eads|eading|ed)',
  let: 'let(?:s|ting)?',
  pay: 'pa(?:y|ys|ying|id)',
  put: '(?:put|puts|putting|set|sets|lay|lays|laid)',
  sell: 's(?:ell|ells|elling|old)',
  send: 'sen(?:d|ds|ding|t)',
  sit: 's(?:it|its|itting|at)',
  speak: '(?:sp(?:eak|eaks|eaking|oke|oken)|talk(?:s|ing|ed)?)',
  stand: 'st(?:and|ands|anding|ood)',
  take: 't(?:ake|akes|aking|ook|aken)',
  throw: 'thr(?:ow|ows|owing|ew|own)',
};
const whose = '(?:the|his|her|its|their|our|my|your)';

/** Turns of phrase that stand for one word of another language: numbers of votes, times, forms of the passive. */
const turns = [
  '(?:against|to) (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty(?:-\\w+)?) voices',
  'became by (?!far|then|now|default|law|degrees|virtue|way|choice|accident|election|inheritance|mid)(?:the|a|his|her|its|their)',
  'since long(?:er)?(?! (?:before|ago|after|past|may|hours|and))',
  '(?:it is|is|was) since (?:long|many years)',
  'aged of \\d+',
  'in the near of',
  '(?:he|she|they|who) lets? know',
  '(?:nothing|everything|something|anything) what',
  '(?<!above )(?<!after )all what',
  '(?:informations|furnitures|luggages|equipments|advices|homeworks|knowledges)',
];

/** Small turns, which are corrected in passing; the second list where English has them now and then. */
const small = ["\\d{1,2}[.:]\\d\\d o['’]clock"];
const rare = ["(?:1[3-9]|2[0-4]) o['’]clock", '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|\\w+teen) voices'];

const expand = (row: string): RegExp =>
  new RegExp(
    `\\b(?:${row.replace(/(?<!p)\{([a-z]+)\}/g, (_, name: string) => (name === 'whose' ? whose : verbs[name]!))})(?![\\p{L}\\p{N}])`,
    'giu',
  );

export const literalSayings: readonly RegExp[] = foreignSayings.map(expand);
export const literalTurns: readonly RegExp[] = turns.map(expand);
export const slightTurns: readonly RegExp[] = small.map(expand);
export const suspectTurns: readonly RegExp[] = rare.map(expand);
