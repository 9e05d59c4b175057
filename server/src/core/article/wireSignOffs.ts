const zone = String.raw`(?:GMT|UTC|E[SD]?T|C[SD]?T|M[SD]T|P[SD]?T|CEST|BST|IST|JST|AEST|Z)`;
const month = String.raw`(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
/** The clock of a wire: "2206ET", "1915 GMT", "211142 GMT", "141530Z". */
const clock = new RegExp(String.raw`(?<!\d)\d{4}(?:\d\d)? ?${zone}(?![\p{L}\d])`, 'u');

/** The call sign of a station or agency: "RTV 1432 ET". */
const capitals = { form: /^\p{Lu}{2,5}(?=\s|$)/u, strong: false } as const;

/**
 * The kinds of words that a sign-off is made of; each stands for itself, and the line is one when nothing else is in it.
 * `strong` ones close a dispatch by themselves, times and dates do not.
 */
const pieces: readonly { readonly form: RegExp; readonly strong: boolean }[] = [
  { form: /^[-–—=(\s]*(?:30|END|ENDS|End|Ends|ends?)[-–—=)\s]*(?=[\s/]|$)/u, strong: true },
  { form: /^(?:#{3,}|[x*#=~-]{2,}(?:ENDS?|30)[x*#=~-]*)(?=\s|$)/u, strong: true },
  { form: /^\(?\/?\p{Ll}{1,4}(?:[/-]\p{Ll}{1,4}){1,4}\/?\)?(?=\s|$)/u, strong: true },
  { form: /^\/?\p{Lu}{2,5}(?:[-/]\p{Ll}{1,4}){1,4}(?=\s|$)/u, strong: true },
  { form: /^\/\p{Lu}{2,5}\/(?=\s|$)/u, strong: true },
  { form: /^\/\p{Ll}{1,3}\/\p{Ll}{1,3}(?=\s|$)/u, strong: true },
  { form: new RegExp(String.raw`^\d{4}(?:\d\d)?(?: ?(?:hrs|h))?(?: ?${zone})?(?=\s|$)`, 'u'), strong: false },
  { form: /^\d{1,2}[.:]\d\d(?=\s|$)/u, strong: false },
  { form: new RegExp(String.raw`^\d{0,2} ?${month} ?\d{0,4}(?=\s|$)`, 'u'), strong: false },
  { form: new RegExp(String.raw`^${zone}(?=\s|$)`, 'u'), strong: false },
  capitals,
];

/** A capital and a small letter of ASCII: so begin sentences and titles, but hardly anything that an agency writes for desks. */
export function opensAsSentence(line: string): boolean {
  const first = line.charCodeAt(0);
  const second = line.charCodeAt(1);
  return first >= 0x41 && first <= 0x5a && second >= 0x61 && second <= 0x7a;
}

const stops = '.!?';
const closers = '"”’)';

/** Ends in a full stop, an exclamation or a question mark, or with one mark that closes what was quoted or bracketed behind it. */
export function endsAsSentence(line: string): boolean {
  const last = line.charAt(line.length - 1);
  if (last === '') return false;
  if (stops.includes(last)) return true;
  return line.length > 1 && closers.includes(last) && stops.includes(line.charAt(line.length - 2));
}

/** What alone of the pieces begins as sentences do. */
const mixedCase = /^(?:Ends?|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?!\p{L})/u;

/** "(END) os/ktm 211142 GMT", "-30- dh/rv 2206ET", "dpa-jk-hn 101802 Mar GMT": nothing but marks of the end, initials and clocks. */
export function isMadeOfSignOffs(line: string): boolean {
  if (line.length > 60 || endsAsSentence(line)) return false;
  let rest = line.trim();
  if (opensAsSentence(rest) && !mixedCase.test(rest)) return false;
  let strong = false;
  let clocks = 0;
  let words = 0;
  let count = 0;
  while (rest !== '') {
    const piece = pieces.find(({ form }) => form.test(rest));
    const length = piece?.form.exec(rest)?.[0].length ?? 0;
    if (!piece || length === 0) return false;
    strong ||= piece.strong;
    if (piece === capitals) words++;
    if (clock.test(rest.slice(0, length + 4))) clocks++;
    rest = rest.slice(length).trimStart();
    count++;
  }
  if (words > 1 || (words > 0 && clocks === 0)) return false;
  // Initials alone may be a word with a hyphen: "so-so", "up-to".
  return (strong && (count > 1 || /[/#]|30|^[xX=*~-]{2}/u.test(line))) || (clocks > 0 && count > 1);
}

const trade = String.raw`(?:photos?|pictures?|pix|graphics?|video|audio|images?|tables?|charts?|maps?|infographics?)`;
/** A code of the wire's stock: "CLB104", "LIBRARY-MAP", "V4471". */
const code = String.raw`(?:[A-Z]{1,8}\d{1,6}|[A-Z]{2,}(?:-[A-Z\d]{2,})+)`;

/** Sentences that only a client of an agency can use: what moved when, what goes with it, what comes next. */
const serviceSentences: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:moved|filed|sent|transmitted|issued|ran|slugged)\b.{0,40}\b(?:at|as|under|on|slugged) (?:the )?(?:${code}|\d{4} ?(?:hrs )?${zone}|\p{Lu}{2,}-\p{Lu}{2,})`,
    'u',
  ),
  new RegExp(
    String.raw`^(?:with )?${trade}(?:,? (?:and|&) ${trade})*(?: (?:is|are|will be))?(?: (?:available|moved|to come|to follow|upcoming|expected|transmitted))?(?: on| via| as| at)?[: ].{0,30}(?:${code}|\b\d col\b|\bwire\b|\bpool\b).{0,40}$`,
    'iu',
  ),
  new RegExp(String.raw`^with ${trade}(?:(?:,| and|, and) (?:with )?${trade}){0,3}\.?$`, 'iu'),
  /^(?:this|the) (?:story|version|dispatch|item|report|take) (?:replaces|supersedes|updates|corrects|moves) (?:the |an |all )?(?:previous|earlier|version|story|dispatch|item|one)/iu,
  /^(?:a )?(?:fuller|longer|updated|new|full|complete|further|next) (?:version|update|story|lead|report|write-?through|take) (?:(?:is |will be )?(?:expected|to|due|moves?|planned|follow|filed|coming)|will (?:follow|move|be filed))\b.{0,50}$/iu,
  /^(?:no|further|next|more) (?:further )?(?:updates?|leads?|takes?|copy|versions?) (?:(?:is|are) )?(?:expected|planned|to follow|to come|due)\b.{0,40}$/iu,
];

/** What the first of them begins with or holds. */
const mayBeService =
  /\b(?:moved|filed|sent|transmitted|issued|ran|slugged)\b|^(?:with |photo|pic|pix|graphic|video|audio|image|table|chart|map|infographic|(?:this|the) (?:story|version|dispatch|item|report|take) |(?:a )?(?:fuller|longer|updated|new|full|complete|further|next) |(?:no|more) )/iu;

/** True where every sentence of the line is one for the clients of an agency. */
export function isServiceLine(line: string): boolean {
  if (line.length > 200 || !mayBeService.test(line)) return false;
  if (!/\d|[Ww]ith|[Vv]ersion|[Uu]pdate|[Ll]ead|[Tt]ake|VERSION|UPDATE/u.test(line)) return false;
  const sentences = line.split(/(?<=[.;])\s+(?=\p{Lu})/u);
  return sentences.every((sentence) => serviceSentences.some((form) => form.test(sentence)));
}

const desk = String.raw`(?:news ?(?:room|desk)|(?:[\p{L}]+ ){0,2}desk|night editor|duty editor|editors?|switchboard|press office|press officer|press contacts?|media (?:contacts?|office|enquir(?:y|ies)|inquir(?:y|ies)|relations)|(?:for )?(?:queries|enquiries|inquiries)|customer service|subscriptions?|client (?:support|services?)|hotline)`;
const reached = String.raw`(?:\+?\d[\d ()/-]{4,}\d|[\w.+-]+@[\w-]+\.[\w.-]+|\bext\.? ?\d{2,5}|\boption \d)`;
const contact = new RegExp(
  String.raw`^${desk}(?: desk)?(?:\s?[:–—-]|,| (?:please |should |can |may )?(?:contact|call|ring|phone|e-?mail|write|reach|at|on|for|is)\b).{0,100}${reached}.{0,40}$`,
  'iu',
);

/** "Newsroom desk: 5550 114, option 2": whom an editor may call. */
export function isDeskContact(line: string): boolean {
  return line.length <= 160 && /\d|@/u.test(line) && contact.test(line);
}

/** Cuts and takes, in capitals or in brackets: "(begin optional trim)", "STORY CAN END HERE", "1st Add". */
const cut =
  /^[([]?(?:(?:(?:BEGIN|END|START)S? )?OPTIONAL (?:CUT|TRIM|MATERIAL|ADD|END)S?(?: (?:BEGINS?|ENDS?|FOLLOWS?|STARTS?|HERE)){0,2}|(?:begin|end|start)s? optional (?:cut|trim|material|add)s?(?: here| follows)?|STORY (?:CAN|MAY) END HERE\b.{0,50}|story (?:can|may) end here|(?:BEGIN|END|START) (?:TEXT|COPY|STORY|BODY|TRIM|CUT|ITALICS?|BOX|SIDEBAR)|\d{1,2}(?:st|nd|rd|th) (?:Add|ADD|Take|TAKE)\b.{0,60}|X X X .{3,100}|(?:END|End|end) (?:ITEM|item|DISPATCH|BULLETIN)|(?:\d{1,2}(?:st|nd|rd|th) (?:graf|para),? .{3,80}))[)\]]?[.:]?$/u;

/** A mark for whoever cuts a dispatch to the room there is, or sets it together. */
export function isCutMark(line: string): boolean {
  return line.length <= 140 && cut.test(line);
}
