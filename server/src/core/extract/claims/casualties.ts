import { textOf } from '../../article/article.ts';
import { mayMatch } from '../../text/triggers.ts';
import type { Quantity } from '../annotations.ts';
import type { Claim, EventSketch } from '../claims.ts';
import { frameAround } from './frames.ts';
import { type ArticleReading, claimOn, type SentenceReading, tokenAt } from './reading.ts';
import { verbGroup } from './verbGroup.ts';

/** What happened to people: attribute, the words that say it after a number, and before one. */
const fates: readonly (readonly [attribute: string, after: RegExp, before: RegExp])[] = [
  [
    'dead',
    /^\s*(?:\p{L}+\s+){0,4}?(?:(?:have|had|has|were|was|are|been|being|reported|confirmed|people)\s+)*(?:dead|died|killed|dies|deaths?|fatalities|lost (?:their|his|her) lives|perished|drowned)\b/iu,
    /\b(?:kill(?:ed|ing|s)?|death toll (?:has |had )?(?:rose|risen|stands|stood|climbed|reached|is|was|now)?(?: now)?(?: to| at| of)?|claimed(?: the lives of)?|claiming(?: the lives of)?|deaths? of|dead (?:at|to))\s+(?:at least |more than |about |around |some |up to |an estimated |nearly |almost |as many as |over )?$/iu,
  ],
  [
    'injured',
    /^\s*(?:\p{L}+\s+){0,4}?(?:(?:have|had|has|were|was|are|been|being|reported)\s+)*(?:(?:seriously|badly|slightly|critically)\s+)?(?:injured|hurt|wounded|injuries|hospitali[sz]ed)\b/iu,
    /\b(?:injur(?:ed|ing|es)|wound(?:ed|ing)|hurt(?:ing)?)\s+(?:at least |more than |about |around |some |up to |an estimated |nearly |almost |as many as |over )?$/iu,
  ],
  [
    'missing',
    /^\s*(?:\p{L}+\s+){0,3}?(?:(?:have|had|has|were|was|are|been|being|still|remain|remained|reported|listed as)\s+)*(?:missing|unaccounted for)\b/iu,
    /(?!)/u,
  ],
  [
    'aboard',
    /^\s*(?:people|persons|men|women|passengers|souls)?\s*(?:who\s+)?(?:were|was|had been)?\s*(?:all\s+)?(?:on board|aboard)\b/iu,
    /\b(?:was|were|been) carrying\s+(?:at least |about |around |some |nearly |over )?$/iu,
  ],
  [
    'evacuated',
    /^\s*(?:\p{L}+\s+){0,3}?(?:(?:have|had|has|were|was|been|being)\s+)*(?:evacuated|displaced|moved to safety)\b/iu,
    /\bevacuat(?:ed|ing)\s+(?:at least |more than |about |around |some |nearly |over )?$/iu,
  ],
  [
    'arrested',
    /^\s*(?:\p{L}+\s+){0,3}?(?:(?:have|had|has|were|was|been|being)\s+)*(?:arrested|detained|taken into custody)\b|^\s*arrests\b/iu,
    /\b(?:arrest(?:ed|ing)|detain(?:ed|ing))\s+(?:at least |more than |about |around |some |nearly |over )?$/iu,
  ],
  [
    'rescued',
    /^\s*(?:\p{L}+\s+){0,3}?(?:(?:have|had|has|were|was|been|being)\s+)*(?:rescued|pulled (?:alive )?from|saved)\b/iu,
    /\b(?:rescu(?:ed|ing)|saved|saving)\s+(?:at least |more than |about |around |some |nearly |over )?$/iu,
  ],
];

/** Words before or after a number that make it a part of another count. */
const partBefore =
  /\b(?:of whom|of them|including|among (?:them|those|whom)|of which|another|a further|an additional|the other|of the|with|first|remaining|each|per)\s+(?:at least |about |around |some |the )?$/iu;
const partAfter = /^\s*(?:of (?:them|whom|those|the|these|which)|more\b|additional|further|in every|per\b)/iu;
const wholeAfter =
  /^\s*(?:(?:people|persons|passengers|workers|residents)\s+)?(?<fate>injured|wounded|hurt|dead|killed|missing|arrested|rescued)\b|^\s*(?:(?:people|men|women|miners|workers) )?who (?:had )?(?<died>died|drowned|perished|lost their lives|were killed)\b/iu;
const wholes: ReadonlyMap<string, string> = new Map([
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['hurt', 'injured'],
  ['dead', 'dead'],
  ['killed', 'dead'],
  ['missing', 'missing'],
  ['arrested', 'arrested'],
  ['rescued', 'rescued'],
]);
const people = new Set([
  'person',
  'people',
  'passenger',
  'resident',
  'victim',
  'worker',
  'miner',
  'child',
  'student',
  'pupil',
  'soldier',
  'civilian',
  'tourist',
  'employee',
  'firefighter',
  'officer',
  'man',
  'woman',
  'teenager',
  'migrant',
  'crew',
  'demonstrator',
  'protester',
  'fan',
  'spectator',
  'villager',
  'patient',
  'inmate',
  'prisoner',
  'guest',
  'visitor',
  'suspect',
  'climber',
  'sailor',
  'fisherman',
  'hiker',
  'death',
  'fatality',
  'injury',
  'arrest',
  'life',
  'body',
  'girl',
  'boy',
  'family',
  'household',
  'home',
  'dead',
  'employee',
  'driver',
  'trooper',
  'other',
  'skier',
  'pilgrim',
]);

/** Dead, injured, missing, evacuated, arrested and rescued, in the happening the sentence tells of. */
export function casualtyClaims({ article, sentences, main, incident, story }: ArticleReading): Claim[] {
  const claims = sentences.flatMap((reading) => {
    // What befell people is said of the disaster, wherever its aftermath is told.
    const event = reading.event === main ? (incident ?? main) : reading.event;
    if (!event || !story) return [];
    return [
      ...(event.kinds.length ? aboardTotals(article, reading, event) : []),
      ...reading.quantities.flatMap((quantity): Claim[] => {
        if (
          quantity.kind !== 'cardinal' ||
          (quantity.head !== undefined && !people.has(quantity.head) && !isFate(quantity.head))
        )
          return [];
        const facts = fateOf(article, reading, quantity);
        if (!facts || (facts.attribute === 'aboard' && !event.kinds.length)) return [];
        const { low, high, approximate } = quantity;
        // The crew are on board too.
        const group =
          facts.attribute === 'aboard' && quantity.head === 'passenger' ? 'passenger' : groupOf(quantity.head);
        return [
          claimOn(article, quantity, {
            attribute: facts.attribute,
            subject: group,
            value: { low, high, approximate, text: textOf(article, quantity) },
            event,
            // Who was on board is said of one ship or plane, and meets only reports of the same happening.
            ...(facts.attribute !== 'aboard' && {
              story,
              frame: frameAround(reading, quantity, { start: quantity.start, end: quantity.noun?.end ?? quantity.end }),
            }),
            modality: facts.modality,
            polarity: facts.polarity,
          }),
        ];
      }),
    ];
  });
  return inOneGroup(claims);
}

/** A number of people that is told as dead, hurt, missing, moved or arrested. */
export function isCasualty(article: ArticleReading['article'], reading: SentenceReading, quantity: Quantity): boolean {
  return (quantity.head === undefined || people.has(quantity.head)) && fateOf(article, reading, quantity) !== undefined;
}

/** An article that only speaks of "seven miners" means everybody who died. */
function inOneGroup(claims: readonly Claim[]): Claim[] {
  const groups = new Map<string, Set<string>>();
  for (const { attribute, topic } of claims)
    groups.set(attribute, (groups.get(attribute) ?? new Set<string>()).add(topic));
  return claims.map((claim) => {
    const others = [...groups.get(claim.attribute)!].filter((topic) => !topic.endsWith(':people'));
    return others.length === 1 && claim.story && wholeGroups.test(others[0]!)
      ? { ...claim, topic: `${claim.attribute}:people` }
      : claim;
  });
}

/** Those of whom a place or a vehicle was full. */
const wholeGroups =
  /:(?:worker|miner|employee|passenger|driver|spectator|fan|visitor|guest|climber|sailor|fisherman|hiker|villager|patient|inmate|prisoner|migrant|tourist|skier|sherpa|pilgrim|other)$/;

/** "186 passengers and 22 crew" are 208 people on board. */
function aboardTotals(
  article: ArticleReading['article'],
  { quantities, start, end }: SentenceReading,
  event: EventSketch,
): Claim[] {
  return quantities.flatMap((travellers, index): Claim[] => {
    const crew = quantities[index + 1];
    if (travellers.head !== 'passenger' || !crew || !/^crew/.test(crew.head ?? '') || !travellers.noun) return [];
    if (travellers.low !== travellers.high || crew.low !== crew.high) return [];
    const between = article.text.slice(travellers.noun.end, crew.start);
    const before = article.text.slice(start, travellers.start);
    if (
      !/^,? (?:and|plus|with) $/u.test(between) ||
      !/\b(?:carr(?:y|ied|ying)|aboard|on board|with)\b[^.;]{0,40}$/iu.test(before)
    )
      return [];
    const low = travellers.low + crew.low;
    const span = { start: travellers.start, end: Math.min(end, crew.noun?.end ?? crew.end) };
    const value = { low, high: low, text: `${low} (${article.text.slice(span.start, span.end)})` };
    return [claimOn(article, span, { attribute: 'aboard', subject: 'people', value, event })];
  });
}

/** "Nine who died" says the same as "nine died". */
const whoDied = /^\s*(?:people |men |women |miners |workers )?who\b/iu;
const joined = /\b(?:and|or|but|who|which|that|after|when|as)\b/iu;

function fateOf(
  article: ArticleReading['article'],
  reading: SentenceReading,
  quantity: Quantity,
):
  | { readonly attribute: string; readonly modality: Claim['modality']; readonly polarity: Claim['polarity'] }
  | undefined {
  const before = article.text.slice(reading.start, quantity.start);
  const after = article.text.slice(quantity.end, reading.end);
  // "Two of the 17 injured" and "of the 17 people injured, two" give the whole, whatever is said of the two.
  const groups = /\bof the\s+$/iu.test(before.slice(-10)) ? wholeAfter.exec(after)?.groups : undefined;
  const whole = groups?.['fate'] ?? (groups?.['died'] && 'dead');
  if (whole) return { attribute: wholes.get(whole.toLowerCase()) ?? 'injured', modality: 'fact', polarity: 'asserted' };
  if (partBefore.test(before.slice(-40)) || partAfter.test(after)) return undefined;
  // "Seven died and 23 others were hurt" counts all who were hurt, "four others died" not all who died.
  const others = /^\s*others?\b/iu.test(after);
  for (const [attribute, following, leading] of fates) {
    if (others && attribute === 'dead') continue;
    const match = mayMatch(following, article.text, quantity.end, reading.end) ? following.exec(after) : null;
    if (match && !joined.test(match[0].replace(whoDied, ' '))) {
      const verb = tokenAt(reading.tokens, quantity.end + match[0].length - 1);
      return { attribute, ...verbGroup(reading.tokens, verb) };
    }
    const lead = mayMatch(leading, article.text, reading.start, quantity.start) ? leading.exec(before) : null;
    if (lead) return { attribute, ...verbGroup(reading.tokens, tokenAt(reading.tokens, reading.start + lead.index)) };
  }
  return undefined;
}

/** "Nine children" are not "nine people"; people of no named group, bodies and deaths are. */
function groupOf(head: string | undefined): string {
  if (
    head === undefined ||
    /^(?:person|people|victim|death|fatality|injury|arrest|life|body|dead|suspect|injured|wounded|missing|casualty|killed|hurt|passenger|resident|inhabitant)$/.test(
      head,
    )
  )
    return 'people';
  return head;
}

function isFate(head: string): boolean {
  return /^(?:dead|injured|wounded|missing|casualty|killed|hurt)$/.test(head);
}

export const casualtyAttributes: readonly string[] = fates.map(([attribute]) => attribute);
