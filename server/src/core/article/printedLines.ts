const date = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? |(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4}|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4})`;
const number = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const house = String.raw`(?:News|Times|Post|Herald|Tribune|Guardian|Journal|Gazette|Chronicle|Telegraph|Observer|Mirror|Mail|Star|Press|Zeitung|Independent|Standard|Courier|Echo|Argus|Sentinel|Examiner|Inquirer|Dispatch|Messenger|Advertiser|Mercury|Bulletin|Record|Register|Ledger|Review|Magazine|Weekly|Daily|Bugle|Reporter|Packet|Leader|Globe|World|Sun|Express|Monitor|Bee|Citizen|Enterprise|Banner|Beacon)`;
const section = String.raw`(?:[Nn]ews|[Ss]ports?|[Bb]usiness|[Ll]ocal|[Oo]pinion|[Ww]orld|[Nn]ational|[Nn]ation|[Ll]ife(?:style)?|[Cc]ulture|[Aa]rts|[Tt]ravel|[Oo]bituaries|[Ll]etters|[Pp]olitics|[Mm]oney|[Cc]ommunity|[Rr]egion|[Cc]lassifieds?|NEWS|SPORTS?|BUSINESS|LOCAL|OPINION|WORLD|NATIONAL|NATION|LIFE(?:STYLE)?|CULTURE|ARTS|TRAVEL|OBITUARIES|LETTERS|POLITICS|MONEY|COMMUNITY|REGION|CLASSIFIEDS?)`;
const layoutFile = String.raw`[\p{L}\d_.-]{3,60}\.(?:indd|idml|qxp|qxd|p65|pmd|pdf|eps|ai|psd)(?: \d{1,3})?`;

type Piece = 'page' | 'number' | 'file' | 'paper' | 'masthead' | 'section' | 'date' | 'other' | 'gap';

/** What a line at the edge of a printed page is made of; the first that fits is taken. */
const pieces: readonly (readonly [Piece, RegExp])[] = [
  ['gap', /^(?:[|•·/,–—]+|-{1,2}(?= )|:(?= ))\s*/u],
  ['file', new RegExp(String.raw`^${layoutFile}(?![\p{L}\d])`, 'u')],
  ['date', new RegExp(String.raw`^${date}(?![\p{L}\d])`, 'u')],
  ['other', /^\d{1,2}[.:]\d{2}(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?(?![\p{L}\d])/u],
  ['other', /^(?:[£$€] ?\d+(?:[.,]\d\d)?|CMYK|(?:1st|2nd|3rd|First|Second|Final|Late|City) [Ee]dition)(?![\p{L}\d])/u],
  [
    'page',
    new RegExp(
      String.raw`^(?:[Pp]age|PAGE|[Pp]g?\.|P) ?(?:\p{Lu}?\d{1,3}|${number}|${number.toUpperCase()})(?![\p{L}\d])`,
      'u',
    ),
  ],
  ['page', /^(?:[-–—] ?\d{1,3} ?[-–—]|\[\d{1,3}\]|\. ?\d{1,3} ?\.)(?=\s|$)/u],
  ['page', /^\p{Lu}\d{1,2}(?![\p{L}\d.])/u],
  ['number', /^\d{1,3}(?![\p{L}\d.,%])/u],
  ['section', new RegExp(String.raw`^${section}(?![\p{L}\d])`, 'u')],
  [
    'paper',
    new RegExp(
      String.raw`^(?:[Tt]he |THE )?(?:\p{Lu}[\p{L}’'&.-]+ ){0,4}(?:${house}|${house.toUpperCase()})(?![\p{L}\d])`,
      'u',
    ),
  ],
  ['masthead', /^(?:THE|DIE|DER|DAS|LE|LA|EL|IL|DE)(?: \p{Lu}[\p{Lu}’'&.]+){1,4}(?![\p{L}\d-])/u],
  ['other', /^\p{Lu}[\p{Lu}’'&-]{2,}(?![\p{L}\d])/u],
];

/** "THE BRENMOUTH ECHO 17", "A6 | LOCAL", "- 23 - DIE POST", "BRN-0612-A06.indd": the edge of a printed page, and nothing else. */
export function isRunningHead(line: string): boolean {
  if (line.length > 110 || !/\d|PAGE|\.\p{Ll}{2,4}$/u.test(line)) return false;
  const met: Piece[] = [];
  let rest = line.trim();
  while (rest !== '') {
    const piece = pieces.find(([, form]) => form.test(rest));
    if (!piece) return false;
    const [kind, form] = piece;
    // A name with its article follows the number of the page.
    if (kind === 'masthead' && (met.length === 0 || !met.every((one) => one === 'number' || one === 'page')))
      return false;
    if (kind !== 'gap') met.push(kind);
    rest = rest.slice(form.exec(rest)![0].length).trimStart();
  }
  const has = (kind: Piece) => met.includes(kind);
  if (has('file')) return true;
  if (has('page'))
    return met.length === 1 ? !/^\p{Lu}\d/u.test(line) || /^[A-H]\d{1,2}$/.test(line.trim()) : met.length < 7;
  if (!has('number') || met.filter((kind) => kind === 'number').length > 1) return false;
  return has('paper') || has('masthead') || (has('section') && met.length < 4 && /[|•·]/.test(line));
}

const slug = String.raw`(?:\p{Lu}[\p{Lu}’'&-]+(?: [\p{Lu}’'&-]+){0,3}|\p{Lu}\p{Ll}{2,})`;
const page = String.raw`(?:(?:[Pp]ages?|PAGES?|[Pp]{1,2}\.?) ?(?:\p{Lu}?\d{1,3}(?:(?: and |, ?| ?[-–] ?)\p{Lu}?\d{1,3}){0,3}|${number}|${number.toUpperCase()})|\p{Lu}\d{1,2})`;
const turns: readonly RegExp[] = [
  new RegExp(
    String.raw`^${slug}\s*[,/:–—-]?\s*(?:from|FROM|continue[sd]? (?:on|from)|CONTINUE[SD]? (?:ON|FROM)|[Ss]ee|SEE|[Tt]urn to) ${page}\.?$`,
    'u',
  ),
  new RegExp(
    String.raw`^[>»•*]*\s*(?:[Ss]ee|SEE|[Tt]urn to|TURN TO|[Ff]rom|FROM) (?:${slug},? )?(?:on )?${page}\.?$`,
    'u',
  ),
  new RegExp(
    String.raw`^(?:Full |Related |More )?(?:[Ss]tor(?:y|ies)|[Mm]ore|[Rr]eports?|[Ee]ditorial|[Dd]etails|[Aa]nalysis|[Pp]ictures|[Pp]hotos|[Oo]bituary|[Cc]omment|[Ll]eader|[Ll]etters|[Ii]nterview|[Mm]ap|[Gg]raphic)[,:]? (?:on )?${page}\.?$`,
    'u',
  ),
  /^(?:Inside|INSIDE|In this issue|Index|INDEX)(?: today| TODAY)?\s?[:|–—-]\s?(?:\p{L}[\p{L} &’'-]{2,30},? (?:page |p\. ?)?\p{Lu}?\d{1,3}(?:[-–]\d{1,3})?[,;|·.]?\s?){1,}$/u,
];

/** "LIBRARY, from A1", "See LIBRARY, Page B7", "Story on page 9": where the reader of the paper was sent. */
export function isTurnLine(line: string): boolean {
  return line.length <= 120 && /\d|page|PAGE/.test(line) && turns.some((form) => form.test(line.trim()));
}
