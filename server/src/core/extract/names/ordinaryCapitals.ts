import type { Gazetteer } from '../../language/language.ts';
import { wordFact, wordFactWith } from '../../text/wordFacts.ts';

/** Capitalised words that name nothing an index of names would list: parts of the calendar and of the clock, addresses. */
const calendar = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  gmt utc est edt cst cdt mst mdt pst pdt bst cet cest msk am pm a.m. p.m. bc ad ce bce i mr mrs ms q1 q2 q3 q4
  today yesterday tomorrow tonight
  nothing nobody everybody everyone everything anyone anybody anything someone somebody something none
  north south east west northern southern eastern western internet web god earth`.split(/\s+/),
);

/** Adjectives and names of peoples, faiths and parts of the world that no country's row has. */
const parties = new Set(
  'republican democrat democratic conservative tory socialist communist centrist leftist'.split(' '),
);

/** Abbreviations of common nouns: in capitals, but the name of nothing. */
const abbreviations = new Set(
  `tv cd dvd ko dna rna hiv aids gdp gnp vat ceo cfo coo cto phd ba ma md bsc msc pm mp mps pr ai vr ar atm pin id uk-based
  ok faq suv ufo vip rip diy pc pcs usb gps url app sms ev evs lgbt lgbtq ngo ngos pow pows ptsd adhd mri icu er ed og
  mvp gm pa pts ft km kg mph kph aka asap llc l.p. inc jr sr esq jnr snr ac dc am fm hq dj djs mc qa ii iii iv vi vii viii`.split(
    /\s+/,
  ),
);

const peoples = new Set(
  `english scottish welsh irish european african asian eurasian arab arabic persian kurdish jewish christian muslim
  islamic islamist catholic protestant orthodox buddhist hindu sikh shia shiite sunni latin hispanic latino nordic
  scandinavian baltic balkan slavic caucasian mediterranean atlantic pacific arctic western soviet ottoman roman
  byzantine celtic tamil bengali sinhalese uyghur tibetan palestinian saudi emirati basque catalan flemish maori
  aboriginal indigenous black white northerner southerner nazi communist marxist victorian georgian edwardian
  philippine filipino anglo afro-american african-american latin-american republican-led congolese korean taiwanese`.split(
    /\s+/,
  ),
);

/** "TV", "GDP": abbreviations that are ordinary words. */
export const isCommonAbbreviation: (word: string) => boolean = wordFact(findCommonAbbreviation);

function findCommonAbbreviation(word: string): boolean {
  if (word === 'PhD') return true;
  const plain = word.replace(/\.$|s$/, '');
  return (
    (plain === plain.toUpperCase() || word.endsWith('.')) &&
    (abbreviations.has(plain.toLowerCase()) || abbreviations.has(word.toLowerCase()))
  );
}

/** "Republican" before a name or a noun; the plural is the party. */
export const isPartyAdjective: (word: string) => boolean = wordFact((word) => parties.has(word.toLowerCase()));

/** Months, weekdays, time zones and the like. */
export const isCalendarWord: (word: string) => boolean = wordFact(findCalendarWord);

function findCalendarWord(word: string): boolean {
  const plain = word.toLowerCase();
  return calendar.has(plain) || (plain.endsWith('days') && calendar.has(plain.slice(0, -1)));
}

/**
 * An adjective or name of a people ("Peruvian", "Kazakh", "the Dutch", "European"), which is related to a place but does
 * not name it. Also seen: the name of a country that ends in -stan, without that ending.
 */
export const isPeopleWord: (word: string, gazetteer: Gazetteer) => boolean = wordFactWith(lookLikePeople);

function lookLikePeople(word: string, gazetteer: Gazetteer): boolean {
  const plain = word.charAt(0) + word.slice(1).toLowerCase();
  if (plain === 'Saudi') return true;
  if (gazetteer.country(plain)) return false;
  if (
    gazetteer.demonym(plain) ||
    gazetteer.country(plain.replace(/ers?$/, '')) ||
    gazetteer.country(`${plain}stan`) ||
    gazetteer.country(`${plain}istan`)
  )
    return true;
  const lower = plain.toLowerCase();
  if (peoples.has(lower) || (lower.endsWith('s') && peoples.has(lower.slice(0, -1)))) return true;
  return word.includes('-') && hyphenated(word, gazetteer);
}

/** "Franco-German", "post-Soviet", "pro-European", "US-led", "London-based". */
function hyphenated(word: string, gazetteer: Gazetteer): boolean {
  const parts = word.split('-');
  const last = parts.at(-1)!;
  if (
    /^(?:led|based|backed|born|born|owned|funded|brokered|style|made|wide|era|bound|built|trained|controlled|held)$/.test(
      last,
    )
  )
    return true;
  return parts.length === 2 && /^\p{Lu}/u.test(last) && isPeopleWord(last, gazetteer);
}
