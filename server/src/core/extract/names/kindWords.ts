import { wordFact } from '../../text/wordFacts.ts';
import type { EntityType } from '../annotations.ts';

/** Words that tell what a name names. Closed lists of common nouns, written for this project. */
interface KindRow {
  readonly type: EntityType;
  /** As the last word of the name, or its last word before "of", "for", "and", "on". */
  readonly heads: string;
  /** As the first word. */
  readonly openers?: string;
}

const rows: readonly KindRow[] = [
  {
    type: 'organisation',
    heads: `organization organisation university college school academy institute institution ministry department bureau
      agency authority commission committee subcommittee council court tribunal board bank fund trust foundation society
      association federation confederation union league club party alliance coalition movement front congress senate
      parliament assembly legislature cabinet administration secretariat office service services police army navy
      force forces guard corps brigade regiment battalion company corporation corp inc ltd limited plc llc gmbh group
      holdings industries enterprises partners associates airlines airways air motors systems technologies laboratories
      laboratory media news times post herald tribune guardian journal gazette chronicle telegraph observer broadcaster
      network networks studios records pictures entertainment opera orchestra philharmonic choir ballet band hospital clinic
      church diocese chamber consortium syndicate exchange registry observatory centre center taskforce fc afc cf sc
      asa ag nv bv ab oyj spa srl kk kft jsc pjsc ojsc bhd biotech pharma pharmaceuticals capital ventures logistics
      aerospace automotive electronics insurance assurance bancorp
      rovers wanderers athletic brotherhood initiative programme program`,
    openers: 'ministry department bank university office institute bureau',
  },
  {
    type: 'place',
    heads: `river lake mountain mountains hill hills island islands isles sea ocean bay gulf strait peninsula desert
      valley canyon forest street avenue road boulevard lane square bridge airport station park gardens stadium arena
      beach harbour harbor port coast county province district region republic city town village borough parish palace
      castle tower hotel mosque cathedral temple border cemetery prison volcano glacier canal dam reservoir falls springs
      creek plateau plains highlands lowlands heights marshes territory territories oblast prefecture crossing`,
    openers: 'mount lake cape fort port',
  },
  {
    type: 'event',
    heads: `war wars cup championship championships games olympics paralympics prix festival conference summit day eve
      earthquake revolution uprising massacre siege battle election elections referendum marathon derby tour final finals
      trophy expo biennale carnival crisis pandemic exercise exercises manoeuvres maneuvers tournament ashes regatta
      gala parade anniversary monday tuesday wednesday thursday friday saturday sunday`,
    openers: 'hurricane typhoon cyclone storm battle operation exercise super battle tropical',
  },
  {
    type: 'other',
    heads: `treaty act agreement accord accords pact protocol protocols convention declaration charter constitution bill
      law resolution directive regulation prize award awards medal order scheme plan amendment code clause doctrine
      covenant memorandum statement theorem`,
    openers: 'treaty covid-19',
  },
];

const byHead = table((row) => row.heads);
const byOpener = table((row) => row.openers ?? '');
const links = new Set(['of', 'for', 'and', 'on', 'in', 'to', 'at', 'against', 'the', '&']);
const holidays = new Set(
  'christmas easter ramadan eid diwali hanukkah passover thanksgiving nowruz halloween pentecost epiphany vesak'.split(
    ' ',
  ),
);

/** What the words of a name say it is; undefined where they say nothing. `words` in reading order. */
export function kindOfWords(words: readonly string[]): EntityType | undefined {
  const lower = words.map((word) => word.toLowerCase().replace(/\.$/, ''));
  if (lower.length === 1) return /^\p{L}{4,}-(?:19|20)\d\d$/u.test(lower[0]!) ? 'event' : holidayKind(lower[0]!);
  const opener = byOpener.get(lower[0]!);
  if (opener && opener !== 'organisation') return opener;
  const stop = lower.findIndex((word, i) => i > 0 && links.has(word));
  const heads = [stop > 0 ? lower[stop - 1]! : undefined, lower.at(-1)!];
  const roman = /^(?:[ivx]+|\d{1,4})$/.test(heads[1]!) ? lower.at(-2) : undefined;
  for (const head of [...heads, roman]) {
    const kind = head && byHead.get(head);
    if (kind) return kind;
  }
  if (/^\p{L}.*-(?:19|20)\d\d$/u.test(lower.at(-1)!)) return 'event';
  return opener;
}

/** True for a word that ends the names of organisations ("Council"). */
export const isOrganisationHead: (word: string) => boolean = wordFact(
  (word) => byHead.get(word.toLowerCase().replace(/\.$/, '')) === 'organisation',
);

/** Heads that are no surnames: a name that ends so is a body's whatever else it looks like. */
const sureBodies = new Set(
  `university college council committee subcommittee commission ministry department agency authority bureau airlines
  airways air corporation company corp inc ltd plc llc group association federation confederation union party institute
  foundation news times police hospital league organization organisation army navy senate parliament congress
  secretariat consortium orchestra society asa ag nv bv ab oyj spa gmbh jsc pjsc ojsc biotech pharmaceuticals
  electronics`.split(/\s+/),
);

/** True for a word that ends the names of bodies and no name of a person. */
export const isSureBody: (word: string) => boolean = wordFact((word) =>
  sureBodies.has(word.toLowerCase().replace(/\.$/, '')),
);

/** First words of the names of storms and operations, which go on like a person's. */
const eventOpeners = /^(?:hurricane|typhoon|cyclone|storm|operation|exercise)$/i;

/** "Hurricane", "Operation": what follows is named so, though it looks like a person. */
export const opensEvent: (word: string) => boolean = wordFact((word) => eventOpeners.test(word));

/** Any head word: "Council", "River", "War", "Treaty". */
export const isHeadWord: (word: string) => boolean = wordFact((word) => byHead.has(word.toLowerCase()));

function holidayKind(word: string): EntityType | undefined {
  return holidays.has(word) ? 'event' : undefined;
}

function table(words: (row: KindRow) => string): ReadonlyMap<string, EntityType> {
  return new Map(
    rows.flatMap((row) =>
      words(row)
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => [word, row.type] as const),
    ),
  );
}
