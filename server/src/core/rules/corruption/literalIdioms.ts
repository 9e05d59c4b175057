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
  'it exists (?:the|an?|no|many|some|two|three|also|already)',
  '(?:is|are) born (?:in|on) (?:the )?(?:\\d{1,2} \\w+ )?19\\d\\d',
  '(?:at (?:the |his |her |its |their )?|put to )disposition(?! (?:of|and|hearing|conference|stage))',
  'answer(?:ed|ing) on (?:the|all|his|her|their) questions?',
  '(?:with|by|in|on|to|for|against) the own(?! (?:goals?|brand|label))',
  'according to own (?:statements?|information|accounts?|figures|words)',
  'in (?:difference|contrary) to',
  'under others(?=,)',
  'mak(?:e|es|ing) (?:himself|herself|themselves|oneself) (?:no |many )?(?:worries|thoughts|hopes)',
  '(?<!\\b(?:when|if|where|whenever|because|before|until|as) )it (?:came|comes|has come|had come) to (?:clashes|riots|delays|scuffles|traffic jams|disputes|tumults|protests|an? (?:\\w+ )?(?:accident|collision|argument|exchange|incident|fire|explosion|scuffle|fight|crash))',
  'by consequence(?=,)',
  'it is question of',
  '(?:is|are|was|were) in train of',
  '(?:will have place (?:on|in|at)|(?:has|had) place (?:on|yesterday))',
  'assist(?:s|ed|ing)? (?:to|at) the (?:meeting|match|ceremony|mass|concert|session|funeral|game|opening|debate)',
  'depend(?:s|ed|ing)? of (?:the|a|his|her|its|their|how|whether)',
  'responsible of (?:the|a|his|her|its|their|this|all)',
  '(?:in)?capable to \\w+',
  'participat(?:e|es|ed|ing) (?:to|at) the(?! (?:full|end|best|extent|time|moment|same|highest|local|level|national|state))',
  'search(?:es|ed|ing)? a new',
  'wait(?:s|ed|ing)? (?:the|his|her|their) (?:answer|decision|results?|verdict|arrival|reply)',
  'listen(?:s|ed|ing)? the (?:radio|music|speech|news)',
  'since always',
  "at (?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o['’]clock)? of the (?:morning|night|evening|afternoon)(?=[.,;]| (?:and|when|on))",
  'dimissions?',
  '(?:there (?:go|goes)|it makes|it does) (?:now )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|several) (?:years|months|weeks|days) that',
  '(?:against|to) (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty(?:-\\w+)?) voices',
  'clos(?:ed|es|ing) to the circulation(?! of)',
  'open(?:ed|s|ing)? to the circulation(?! of)',
  'plac(?:ed|es|ing) in (?:guard at (?:view|sight))',
  'put(?:ting)? (?:him |her |them )?in(?:to)? (?:examination|exam)(?= for| by|[.,])',
  'ma(?:de|kes?|king) state of',
  'in what concerns',
  '(?:until|till) (?:\\w+ ){0,2}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d+)?,? included',
  '(?:is|are|was|were) (?:still |now |already )?in course(?=[.,;]| and)',
  '(?:expressed|expresses|express) (?:\\w+ ){0,2}gratitude on',
  'deadline (?:until|till|up to)',
  'in (?:his|her|their|its) words? of (?:closure|closing|opening|welcome|greeting|introduction|thanks)(?=,)',
  '(?:has|have|had|with|keeps?|kept|moved?|moving) (?:its|their|his) (?:\\w+ )?sieges? (?:in|to)(?= \\p{Lu})',
  'sieges? of the (?:(?:future|new|planned|joint|common) (?:\\w+ )?|(?:company|organi[sz]ation|party|ministry|federation|association|foundation|commission|firm|newspaper|agency)(?= (?:in|is|will|was)\\b|[.,;]))(?:\\w+)?',
  '(?:with|by|from|to) (?:his|her) (?:\\w+ )?homologues?',
  '(?:made|makes|making|make) bankruptcy',
  '(?:in|within) the frames? of (?:the|an?|this|its|their) (?:\\w+ )?(?:project|programme?|visit|talks|campaign|festival|conference|cooperation|celebrations?|initiative|agreement)',
  '(?:president|chair(?:man|woman|person)?|minister|presidency) in exercise(?! of (?:his|her|its|their|the (?:powers?|rights?|authority|functions)))',
  '(?:the|other|next|first) (?:other )?(?:big|hot|thorny|burning|great) files? (?:was|were|is|remains|remained) (?:that|those) of',
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
const small = [
  '(?<![\\d,])\\d{1,3},\\d{1,2} (?:million|billion|percent|per cent|euros?|degrees|kilomet(?:re|er)s|met(?:re|er)s|km|tonnes|hectares)',
  '(?:on|until|since|from) \\d{1,2}\\. (?:January|February|March|April|May|June|July|August|September|October|November|December)',
  "\\d{1,2}[.:]\\d\\d o['’]clock",
];
const rare = [
  'still this (?:year|week|month|summer|autumn|winter|spring)(?=[.,;])',
  'one (?:hears|says|remembers)(?= (?:that|in|at|here|there)|[.,])',
  "(?:1[3-9]|2[0-4]) o['’]clock",
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|\\w+teen) voices',
];

const expand = (row: string): RegExp =>
  new RegExp(
    `\\b(?:${row.replace(/(?<!p)\{([a-z]+)\}/g, (_, name: string) => (name === 'whose' ? whose : verbs[name]!))})(?![\\p{L}\\p{N}])`,
    'giu',
  );

export const literalSayings: readonly RegExp[] = foreignSayings.map(expand);
export const literalTurns: readonly RegExp[] = turns.map(expand);
export const slightTurns: readonly RegExp[] = small.map(expand);
export const suspectTurns: readonly RegExp[] = rare.map(expand);
