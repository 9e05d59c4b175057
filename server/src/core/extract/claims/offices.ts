/**
 * Offices by ladder: a person holds one of a ladder at a time. Longest first, so that "deputy mayor" is not read as
 * "mayor". An asterisk marks offices of which a body has one.
 */
const ladders: Readonly<Record<string, string>> = {
  state:
    'vice president*|deputy prime minister|prime minister*|foreign minister*|finance minister*|defence minister*|defense minister*|interior minister*|health minister*|education minister*|justice minister*|environment minister*|transport minister*|agriculture minister*|energy minister*|trade minister*|deputy minister|foreign secretary*|home secretary*|defence secretary*|defense secretary*|chancellor*|president*|king*|queen*|crown prince*|emperor*',
  parliament: 'speaker*|senator|governor*|lieutenant governor*|congressman|congresswoman|mp|lawmaker',
  city: 'deputy mayor|deputy provost|lord provost*|provost*|lord mayor*|mayor*|reeve*|councillor|councilman|councilwoman|alderman',
  company:
    'deputy chief executive|chief executive officer*|chief executive*|ceo*|chief financial officer*|cfo*|finance director*|chief operating officer*|coo*|deputy chairman|deputy chairwoman|vice chairman|vice chair|deputy chair|chairman*|chairwoman*|chairperson*|chair*|managing director*|general manager*',
  body: 'deputy general secretary|assistant general secretary|general secretary*|deputy secretary general|deputy secretary-general|secretary general*|secretary-general*|treasurer*|executive director*',
  army: 'lieutenant general|major general|brigadier general|lieutenant colonel|general|colonel|major|captain|lieutenant|sergeant|corporal|private|admiral|commodore|commander',
  police:
    'deputy chief constable|chief constable*|deputy police chief|police chief*|fire chief*|chief superintendent|superintendent|chief inspector|inspector|detective|police commissioner*|sheriff*|deputy sheriff',
  court: 'chief justice*|judge|prosecutor|defence lawyer|defense lawyer|defence attorney|defense attorney',
  team: 'head coach*|assistant coach|assistant manager|goalkeeper|striker|midfielder|defender|winger',
  church: 'pope*|cardinal|archbishop*|bishop*|priest|vicar',
  school:
    'head teacher*|headteacher*|deputy head|principal*|vice principal|rector*|vice-chancellor*|dean*|professor|lecturer',
};

const same: Readonly<Record<string, string>> = {
  'lord mayor': 'mayor',
  'lord provost': 'provost',
  ceo: 'chief executive',
  'chief executive officer': 'chief executive',
  cfo: 'finance director',
  'chief financial officer': 'finance director',
  coo: 'chief operating officer',
  'defense minister': 'defence minister',
  'defense secretary': 'defence secretary',
  'defense lawyer': 'defence lawyer',
  'defense attorney': 'defence lawyer',
  'defence attorney': 'defence lawyer',
  chairwoman: 'chairman',
  chairperson: 'chairman',
  chair: 'chairman',
  'deputy chair': 'deputy chairman',
  'deputy general secretary': 'deputy secretary general',
  'secretary-general': 'secretary general',
  'general secretary': 'secretary general',
  'deputy secretary-general': 'deputy secretary general',
  headteacher: 'head teacher',
  'vice chair': 'deputy chairman',
  'vice chairman': 'deputy chairman',
  'deputy chairwoman': 'deputy chairman',
  congresswoman: 'lawmaker',
  congressman: 'lawmaker',
  mp: 'lawmaker',
  councilman: 'councillor',
  councilwoman: 'councillor',
};

/** An office with its ladder; of a `sole` one a body has one. */
export interface Office {
  readonly ladder: string;
  readonly office: string;
  readonly sole: boolean;
  readonly pattern: RegExp;
}

const offices: readonly (Office & { readonly name: string })[] = Object.entries(ladders).flatMap(([ladder, list]) =>
  list.split('|').map((entry) => {
    const name = entry.replace('*', '');
    return {
      name,
      ladder,
      office: same[name] ?? name,
      sole: entry.endsWith('*'),
      pattern: new RegExp(`(?:^|[\\s’'])${name.replace(/[-\s]/g, '[-\\s]')}(?=$|[\\s,’'])`, 'iu'),
    };
  }),
);

const portfolios =
  'agriculture|art|artistic|budget|business|climate|commercial|communications|culture|customs|defence|development|economics|economy|editorial|education|energy|environment|finance|financial|fire|fisheries|foreign|health|housing|immigration|industry|information|interior|investment|justice|labour|legal|local government|marketing|medical|music|news|personnel|planning|police|political|production|programme|public health|research|safety|sales|science|security|social affairs|sports?|technical|technology|tourism|trade|transport|water';
const portfolioOffice = new RegExp(
  String.raw`\b(?:(?<first>${portfolios}) (?<head>director|minister|secretary|chief|commissioner|editor|correspondent|officer|councillor)|(?<other>director|minister|secretary|head|chief|commissioner|editor|councillor) (?:of|for) (?:the )?(?<last>${portfolios}))\b`,
  'iu',
);

/** "environment minister", "head of research": one of several offices of a kind, told apart by what it is for. */
function portfolioOf(role: string): Office | undefined {
  const groups = portfolioOffice.exec(role)?.groups;
  if (!groups) return undefined;
  const head = (groups['head'] ?? groups['other'])!.toLowerCase().replace(/^head$/, 'chief');
  const office = `${(groups['first'] ?? groups['last'])!.toLowerCase().replace(/^sports$/, 'sport')} ${head}`;
  return { ladder: ladderOf[head] ?? head, office, sole: true, pattern: portfolioOffice };
}

/** Offices that the ladders above have others of. */
const ladderOf: Readonly<Record<string, string>> = { minister: 'state', secretary: 'state', director: 'company' };

/** The offices under the first word of their names, by their place in the list. */
const byFirstWord = new Map<string, number[]>();
for (const [place, { name }] of offices.entries()) {
  const first = name.split(/[-\s]/)[0]!;
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), place]);
}

/** The office that a role names; the first of the list where it names several. */
export function officeOf(role: string): Office | undefined {
  let found = offices.length;
  for (const word of role.toLowerCase().split(/[\s,’'-]+/)) {
    for (const place of byFirstWord.get(word) ?? []) {
      if (place < found && offices[place]!.pattern.test(role)) found = place;
    }
  }
  return offices[found] ?? portfolioOf(role);
}

/** Words with which an office is not held now, or by somebody else. */
export const notNow =
  /\b(?:former|ex|acting|interim|then|elect|designate|late|outgoing|incoming|candidate|nominee|retired|previous|one-time|hopeful|first|assistant|aide|spokes\p{L}+|adviser|advisor|wife|husband|son|daughter|brother|sister)\b/iu;
