import { textOf } from '../../article/article.ts';
import type { Claim } from '../claims.ts';
import { type ArticleReading, claimOn } from './reading.ts';

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
    'deputy chief executive|chief executive officer*|chief executive*|ceo*|chief financial officer*|cfo*|finance director*|chief operating officer*|coo*|deputy chairman|deputy chairwoman|vice chairman|vice chair|chairman*|chairwoman*|chairperson*|managing director*|general manager*',
  body: 'deputy secretary general|deputy secretary-general|secretary general*|secretary-general*|treasurer*|executive director*',
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

const offices = Object.entries(ladders).flatMap(([ladder, list]) =>
  list.split('|').map((entry) => {
    const name = entry.replace('*', '');
    return {
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
function portfolioOf(role: string): (typeof offices)[number] | undefined {
  const groups = portfolioOffice.exec(role)?.groups;
  if (!groups) return undefined;
  const head = (groups['head'] ?? groups['other'])!.toLowerCase().replace(/^head$/, 'chief');
  const office = `${(groups['first'] ?? groups['last'])!.toLowerCase().replace(/^sports$/, 'sport')} ${head}`;
  return { ladder: ladderOf[head] ?? head, office, sole: true, pattern: portfolioOffice };
}

/** Offices that the ladders above have others of. */
const ladderOf: Readonly<Record<string, string>> = { minister: 'state', secretary: 'state', director: 'company' };

const notNow =
  /\b(?:former|ex|acting|interim|then|elect|designate|late|outgoing|incoming|candidate|nominee|retired|previous|one-time|hopeful|first|assistant|aide|spokes\p{L}+|adviser|advisor|wife|husband|son|daughter|brother|sister)\b/iu;

/** The office an article gives a person, and who holds an office of a body. */
export function titleClaims({ article, names, story }: ArticleReading): Claim[] {
  if (!story) return [];
  return names.flatMap(({ mention, key }): Claim[] => {
    if (mention.type !== 'person' || !mention.role) return [];
    const role = textOf(article, mention.role);
    const found = offices.find(({ pattern }) => pattern.test(role)) ?? portfolioOf(role);
    const around = article.text.slice(Math.max(0, mention.role.start - 12), mention.role.end);
    if (!found || notNow.test(role.replace(found.pattern, ' ')) || notNow.test(around.replace(found.pattern, ' ')))
      return [];
    const { ladder, office, sole } = found;
    const words = mention.text.split(/\s+/);
    const claims = [
      claimOn(article, mention.role, {
        attribute: 'title',
        subject: `${key}:${ladder}`,
        value: { text: office, list: [words.length > 1 ? words[0]! : ''] },
        story,
      }),
    ];
    const body = names.find(
      (name) =>
        name.mention.start >= mention.role!.start &&
        name.mention.end <= mention.role!.end &&
        name.mention.type !== 'person',
    );
    if (sole && body && words.length > 1) {
      claims.push(
        claimOn(article, mention, {
          attribute: 'holder',
          subject: `${office}:${body.key}`,
          value: { text: mention.text, list: [key] },
        }),
      );
    }
    return claims;
  });
}
