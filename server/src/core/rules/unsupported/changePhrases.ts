import { allForms, participles } from '../../extract/inflect.ts';
import type { PhraseRow, WordSets } from '../../language/phrases.ts';
import type { Share } from './shareOfPeople.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What is counted over time; who counts it is the question. */
const trade = words(
  'bookings booking sales sale revenue revenues turnover profit profits orders exports imports demand visits visitors attendance attendances traffic crime thefts theft ' +
    'burglaries prices price rents rent complaints subscriptions memberships membership applications enrolment enrollment enrolments admissions admission costs cost emissions output ' +
    'production productivity satisfaction unemployment wages accidents injuries numbers ridership audience audiences donations debts debt losses absences waits footfall ' +
    'births suicides infections consumption yields harvests harvest stocks trust support confidence usage downloads views takings receipts earnings income incomes fares ' +
    'fees spending investment circulation readership viewership occupancy vacancies arrivals departures passengers cargo tonnage catches catch landings registrations ' +
    'signups sign-ups viewers listeners subscribers turnout mortality morbidity poverty homelessness pollution noise congestion illiteracy truancy absenteeism budgets budget ' +
    'funding staffing workforce headcount population populations herds herd deliveries shipments bankruptcies insolvencies evictions arrests offences convictions fines ' +
    'referrals prescriptions vaccinations cases patients pupils members business trade tourism custom footprint',
);
const multiplied = participles('double triple treble quadruple quintuple halve');
const moved = allForms(
  'rise fall grow drop climb jump soar surge plunge plummet shrink decline increase decrease slump rocket slide tumble sink dip swell expand contract double triple treble ' +
    'quadruple halve improve worsen dwindle',
);
const amount =
  '#CD|half|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths|percent|percentage|%|double|triple|twice|pc|nothing|hundreds|thousands|millions';
const bound = '#IN|DT|JJ|NN|NNP|CD|POS|PRP$|CC*';
const helped = 'has|have|had|is|are|was|were|been|being|will|would|#RB*';
const nearly = '#RB|DT|JJ|by|to|from|of|at|about|around|over|under|nearly|almost|more|less|than*';

/** How far something that is counted has moved, by an amount: "takings in the High Street have fallen by a third". */
export const changeRows: readonly PhraseRow<Share>[] = [
  {
    pattern: `[ #DT|JJ|NN|PRP$|POS* <trade> ${bound} ${bound} ${helped} <moved> ${nearly} ${amount} percent|%|per|of|points? cent? ]`,
    value: 'change',
  },
  { pattern: `[ #DT|JJ|NN|PRP$|POS* <trade> ${bound} ${bound} ${helped} <multiplied> ]`, value: 'change' },
  {
    pattern: `[ #DT|JJ|NN|PRP$|POS* <trade> ${bound} ${bound} ${helped} up|down ${nearly} ${amount} percent|%|per|points? cent? ]`,
    value: 'change',
  },
  {
    pattern: `[ #DT|JJ|NN|PRP$|POS* <trade> ${bound} ${bound} ${helped} gone|come|went|came up|down ${nearly} ${amount} percent|%|per|points? cent? ]`,
    value: 'change',
  },
  {
    pattern: `[ the|a number|share|proportion|rate|volume|amount|percentage|level|count|price|cost of ${bound} ${bound} has|have|had|#RB* <multiplied>|<moved> ]`,
    value: 'change',
  },
  {
    pattern: `[ #DT|JJ|NN|PRP$* <trade> ${bound} is|are|was|were|stands|stood #RB* twice|half|double|triple|#CD #NN? as|what|those|that|the|times ]`,
    value: 'change',
  },
];

export const changeSets: WordSets = { trade, multiplied, moved };
