import { remembered } from '../text/remembered.ts';

/**
 * What a noun tells about a source. `collective`: people outside the event who are supposed to know or to judge. `insider`:
 * people known only by their place in an institution. `bystander`: people who were there or are concerned. `role`: an
 * office or occupation one person holds. `body`: institutions that speak with one voice. `document`: a text that says
 * something. `hearsay`: things that "point to" or "suggest" without saying who found it out.
 */
export type SourceNoun = 'collective' | 'insider' | 'bystander' | 'role' | 'body' | 'document' | 'hearsay';

const nouns: Readonly<Record<SourceNoun, string>> = {
  collective:
    'observer analyst expert critic commentator pundit specialist watcher economist strategist forecaster academic scholar ' +
    'historian scientist researcher opponent supporter proponent detractor sceptic skeptic campaigner activist advocate ' +
    'environmentalist conservationist watchdog trader investor broker punter purist insider commentariat ' +
    'theorist ecologist climatologist statistician psychologist sociologist criminologist technologist futurist ' +
    'meteorologist seismologist epidemiologist virologist physician clinician planner consultant adviser advisor ' +
    'professional biologist zoologist geologist botanist ornithologist archaeologist archeologist astronomer physicist engineer architect educator ' +
    'reviewer enthusiast aficionado connoisseur follower backer doubter naysayer cynic veteran practitioner optimist pessimist ' +
    'bookmaker bookie oddsmaker dealmaker rival competitor kremlinologist pollster columnist forecaster thinker theoretician',
  insider:
    'official source aide insider diplomat circle executive officer staffer representative spokesperson spokesman spokeswoman ' +
    'negotiator bureaucrat functionary lawmaker legislator politician parliamentarian minister mandarin confidant ' +
    'informant whistleblower whistle-blower tipster person employee manager director worker member delegate figure ' +
    'banker regulator investigator prosecutor detective lawyer attorney scout agent coach player teammate teacher doctor ' +
    'nurse firefighter rescuer paramedic carer commander general soldier councillor councilor councilman councilwoman administrator leader organiser organizer ' +
    'engineer contractor developer envoy ambassador participant attendee delegate stakeholder operative voice ' +
    'heavyweight grandee powerbroker fixer loyalist ally associate bigwig courtier ' +
    'apparatchik financier industrialist dealer hotelier restaurateur businesspeople colleague acquaintance',
  bystander:
    'folk witness eyewitness bystander onlooker passer-by resident local villager neighbour neighbor fan supporter shopper ' +
    'commuter passenger driver parent pupil student customer user visitor tourist reader viewer voter citizen people ' +
    'chap bloke fellow lad guy mate lady gentleman mum dad lass pal youngster teenager pensioner old-timer stranger regular drinker ' +
    'clerk porter usher guard waiter waitress baker butcher barber cook chef cleaner plumber electrician mechanic welder miner docker sailor shepherd gardener carpenter ' +
    'bricklayer builder receptionist librarian archivist merchant pensioner widow widower conscript recruit cadet trainee apprentice intern tenant landlord homeowner ' +
    'refugee migrant prisoner inmate detainee guest diner worshipper parishioner pilgrim cyclist walker hiker motorist skipper deckhand rower swimmer climber jockey ' +
    'musician singer dancer violinist newcomer homeworker caretaker janitor stallholder market-trader grower beekeeper breeder ' +
    'farmer fisherman trader shopkeeper businessman businesswoman relative friend spectator patient survivor',
  role:
    'president chairman chairwoman chairperson chair mayor governor secretary chancellor premier king queen prince ' +
    'princess pope bishop archbishop judge captain founder owner chief head boss author professor senator congressman ' +
    'congresswoman treasurer principal headteacher warden curator editor publisher producer senator deputy sheriff ' +
    'superintendent inspector sergeant colonel marshal admiral coroner magistrate referee striker goalkeeper defender ' +
    'midfielder pilot surgeon victim suspect defendant plaintiff mother father son daughter wife husband brother sister ' +
    'woman man boy girl candidate singer actor actress director writer artist manager commissioner ombudsman minister ' +
    'spokesman spokeswoman spokesperson ceo cfo co-founder vice-president councillor official expert analyst doctor ' +
    'researcher scientist economist lawyer professor coach leader ambassador envoy prosecutor',
  body:
    'police government ministry department agency authority council committee commission board court tribunal parliament ' +
    'senate congress assembly company firm group party union association federation club team league bank university ' +
    'institute administration leadership delegation embassy consulate army navy force office bureau service hospital ' +
    'school college trust charity foundation organisation organization body corporation operator airline manufacturer ' +
    'retailer publisher network newspaper paper outlet magazine agency broadcaster station channel website regulator ' +
    'watchdog cabinet presidency kremlin palace side camp family management campaign prosecution defence defense jury ' +
    'military coalition alliance church diocese mission squad brigade chamber society lobby secretariat state country ' +
    'nation city town village county province district region municipality authority contractor lab laboratory observatory',
  document:
    'report statement study survey poll letter document memo paper article review analysis filing lawsuit complaint ' +
    'indictment audit release communique communiqué note email e-mail message post tweet book interview dossier ' +
    'assessment bulletin brief briefing notice transcript record ruling verdict judgment judgement census inquiry enquiry ' +
    'investigation probe research file manifesto script index ranking website webpage blog column editorial headline',
  hearsay:
    'report rumour rumor speculation talk word claim allegation suggestion indication sign signal evidence data figure ' +
    'statistic number finding study research survey poll development trend event estimate forecast projection source ' +
    'whisper gossip belief consensus wisdom perception sentiment view opinion observation experience insight projection ' +
    'prediction expectation theory account media press medium outlet analysis assessment document study trend pattern momentum',
};

const byWord = new Map<string, Set<SourceNoun>>();
for (const [kind, list] of Object.entries(nouns) as [SourceNoun, string][]) {
  for (const noun of list.split(' ')) {
    for (const form of [noun, plural(noun)]) byWord.set(form, (byWord.get(form) ?? new Set<SourceNoun>()).add(kind));
  }
}

/** What a lower-case noun, singular or plural, can be as a source. */
export const sourceNounKinds: (word: string) => ReadonlySet<SourceNoun> = remembered(
  (word) =>
    byWord.get(word) ?? byWord.get(word.slice(word.lastIndexOf('-') + 1)) ?? (profession.test(word) ? bystander : none),
);

const none: ReadonlySet<SourceNoun> = new Set();
const bystander: ReadonlySet<SourceNoun> = new Set(['bystander']);
/** "volcanologists", "cartographers", "paediatricians": people by their trade. */
const profession = /(?:olog|onom|iatr|ograph|iv|tion|apist|ur|or|rn|am|ym)ists?$|(?:ographer|icians?|eer)s?$/;

/** Plural nouns for groups of people who may be said to think or want something. */
export const peoplePlurals: ReadonlySet<string> = new Set(
  (['collective', 'insider', 'bystander'] as const).flatMap((kind) => nouns[kind].split(' ').map(plural)),
);

function plural(noun: string): string {
  if (/(?:man)$/.test(noun)) return `${noun.slice(0, -3)}men`;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return noun === 'person' ? 'persons' : `${noun}s`;
}
