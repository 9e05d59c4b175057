/** One kind of markup that is not meant for readers. */
export interface MarkupRow {
  readonly what: string;
  readonly form: RegExp;
  /** The text without the markup; 'entity' decodes it; without it there is no fix. */
  readonly plain?: ((piece: string) => string) | 'entity';
  /** True when the text without the markup is certain. */
  readonly safe: boolean;
}

const nothing = () => '';
const tags =
  'a|abbr|address|article|aside|audio|b|big|blockquote|body|br|button|caption|center|cite|code|col|dd|del|div|dl|dt|em|embed|fig(?:ure|caption)|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|mark|meta|nav|noscript|object|ol|option|p|picture|pre|q|s|script|section|select|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|video|wbr';

export const htmlRows: readonly MarkupRow[] = [
  { what: 'an HTML comment', form: /<!--[^\n]{0,400}?-->|<!--|-->/g, plain: nothing, safe: false },
  {
    what: 'an HTML tag',
    form: new RegExp(`</?(?:${tags})(?:\\s[^<>\\n]{0,400})?/?>|<!DOCTYPE[^>\\n]{0,100}>`, 'gi'),
    plain: nothing,
    safe: true,
  },
  {
    what: 'an HTML tag that was cut off',
    form: new RegExp(`<(?:${tags})\\s+[a-z-]+="[^"<>\\n]{0,300}"?(?=\\s*$)`, 'gim'),
    plain: nothing,
    safe: false,
  },
];

/** Tags that build a page. Markdown lets HTML through, but no article needs these. */
const pageTags =
  'article|aside|body|button|div|embed|font|footer|form|head|header|html|iframe|input|label|link|main|meta|nav|noscript|object|script|section|select|span|style|svg|textarea';

export const pageRows: readonly MarkupRow[] = [
  {
    what: 'an HTML tag',
    form: new RegExp(`</?(?:${pageTags})(?:\\s[^<>\\n]{0,400})?/?>`, 'gi'),
    plain: nothing,
    safe: false,
  },
];

/** Tags that Markdown lets through and that no writer types: with a class or style of a web page, or breaks in a row. */
export const scrapedRows: readonly MarkupRow[] = [
  {
    what: 'an HTML tag of a web page',
    form: new RegExp(
      `<(?:${tags})\\s(?=[^<>\\n]{0,200}(?:class|style|id|data-[\\w-]+|onclick|role)\\s*=)[^<>\\n]{0,400}>`,
      'gi',
    ),
    plain: nothing,
    safe: false,
  },
  {
    what: 'a run of line breaks in HTML',
    form: /<br ?\/?>(?:[ \t]*<br ?\/?>)+|^[ \t]*<br ?\/?>[ \t]*$/gim,
    plain: nothing,
    safe: false,
  },
  {
    what: 'a comment of a publishing system',
    form: /<!--(?=[^\n]{0,200}(?:promo|slot|widget|newsletter|advert|\bads?\b|embed|teaser|inline|placeholder|todo|insert|related|sponsor|paywall|gallery|module|cms|wp:|TK\b))[^\n]{0,400}?-->/gi,
    plain: nothing,
    safe: false,
  },
];

/** The text of a named or numbered HTML entity, or undefined. Names after the HTML standard, as far as articles use them. */
export function entityText(entity: string): string | undefined {
  const body = entity.replace(/^&(?:amp;)*|;$/g, '');
  const number = /^#x([\da-f]{1,6})$/i.exec(body) ?? /^#(\d{1,7})$/.exec(body);
  if (number) {
    const point = Number.parseInt(number[1]!, body[1]?.toLowerCase() === 'x' ? 16 : 10);
    if (point >= 0x80 && point <= 0x9f) return windows1252.charAt(point - 0x80);
    return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
      ? String.fromCodePoint(point)
      : undefined;
  }
  return named.get(body);
}

const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const named = new Map(
  'amp & lt < gt > quot " apos \' lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » lsaquo ‹ rsaquo › hellip … ndash – mdash — minus − bull • middot · copy © reg ® trade ™ deg ° sect § para ¶ euro € pound £ yen ¥ cent ¢ curren ¤ times × divide ÷ plusmn ± frac12 ½ frac14 ¼ frac34 ¾ sup2 ² sup3 ³ micro µ aacute á Aacute Á agrave à Agrave À acirc â Acirc Â auml ä Auml Ä aring å Aring Å atilde ã aelig æ AElig Æ ccedil ç Ccedil Ç eacute é Eacute É egrave è Egrave È ecirc ê euml ë iacute í Iacute Í igrave ì icirc î iuml ï ntilde ñ Ntilde Ñ oacute ó Oacute Ó ograve ò ocirc ô ouml ö Ouml Ö otilde õ oslash ø Oslash Ø oelig œ OElig Œ szlig ß uacute ú Uacute Ú ugrave ù ucirc û uuml ü Uuml Ü yacute ý yuml ÿ scaron š Scaron Š thorn þ eth ð iexcl ¡ iquest ¿ larr ← rarr → uarr ↑ darr ↓ infin ∞ asymp ≈ ne ≠ le ≤ ge ≥ prime ′ permil ‰ dagger † '
    .trim()
    .split(' ')
    .flatMap((word, i, all): [string, string][] => (i % 2 ? [] : [[word, all[i + 1]!]])),
)
  .set('nbsp', ' ')
  .set('ensp', ' ')
  .set('emsp', ' ')
  .set('thinsp', ' ')
  .set('shy', '')
  .set('zwnj', '')
  .set('zwj', '');

const entityNames = [...named.keys()].sort((a, b) => b.length - a.length).join('|');

export const escapeRows: readonly MarkupRow[] = [
  {
    what: 'an HTML entity',
    form: new RegExp(`&(?:amp;)*(?:${entityNames}|#\\d{1,7}|#x[\\da-fA-F]{1,6});`, 'g'),
    plain: 'entity',
    safe: true,
  },
  {
    what: 'an HTML entity without its semicolon',
    form: /&(?:nbsp|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip|#\d{3,5}|#x20\d\d)(?![\w;])/g,
    plain: 'entity',
    safe: true,
  },
  {
    what: 'an escape sequence',
    form: /\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}(?![\da-fA-F])/g,
    plain: (piece) => String.fromCharCode(Number.parseInt(piece.slice(2), 16)),
    safe: true,
  },
  {
    what: 'an escape sequence',
    form: /(?<![\\\w:])(?:\\r)?\\n(?=\\|\s|\p{Lu}|\d|["“]|$)|(?<=[.,;:!?\p{Ll}])(?:\\r)?\\n(?![a-z]{2,}\\)/gu,
    plain: () => '\n',
    safe: true,
  },
  { what: 'an escape sequence', form: /\\["'’](?=[\p{L}\s.,;:!?)]|$)/gu, plain: (piece) => piece.slice(1), safe: true },
  { what: 'a Markdown picture that was cut off', form: /!\[[^\]\n]{0,120}\]\([^)\n]{0,200}$/gm, safe: false },
  { what: 'quoted-printable code', form: /(?:=[0-9A-F]{2}){2,}|=20$|(?<=\p{Ll})=$/gmu, safe: false },
  {
    what: 'a percent escape',
    form: /(?<![\d/?&=\w])(?:%[0-9A-F]{2}){2,}|(?<=\p{L})%(?:20|2C|27|E2%80%99)(?=\p{L})/gu,
    safe: false,
  },
  {
    what: 'a style sheet or script',
    form: /(?:^|(?<=\s))(?:[.#]?[\w-]{1,40}(?:[ ,.#>:][\w.#:-]{1,40}){0,4} ?\{ ?[a-z-]+ ?: ?[^{}\n]{1,200};? ?\}|(?:var|let|const) \w+ ?= ?[^;\n]{1,200};|function ?\w*\([^)\n]{0,80}\) ?\{|window\.\w+[^\n]{0,100};|document\.\w+\([^\n]{0,100};|@media [^{\n]{1,80}\{|googletag\.[^\n]{1,100};)/gm,
    safe: false,
  },
];

export const markdownRows: readonly MarkupRow[] = [
  {
    what: 'a Markdown heading',
    form: /^[ \t]{0,3}#{1,6} +\S[^\n\r]{0,200}/gm,
    plain: (piece) => piece.replace(/^\s*#+\s*/, ''),
    safe: true,
  },
  {
    what: 'a Markdown reference',
    form: /\[\[?\^?\d{1,3}\]?\]\(https?:\/\/[^\s()]{1,400}(?:\([^\s()]{0,100}\)[^\s()]{0,100})?\)\]?/g,
    safe: false,
  },
  { what: 'a Markdown picture', form: /!\[[^\]\n]{0,200}\]\([^\s()]{1,400}\)/g, safe: false },
  {
    what: 'a Markdown link',
    form: /\[[^\]\n]{1,200}\]\((?:https?:\/\/|\/|www\.|#)[^\s()]{0,400}(?:\([^\s()]{0,100}\)[^\s()]{0,100})?(?: "[^"\n]{0,100}")?\)/g,
    plain: (piece) => /^\[([^\]]*)\]/.exec(piece)![1]!,
    safe: false,
  },
  {
    what: 'Markdown for bold text',
    form: /(?<![*\w])\*\*(?=[^\s*])[^*\n\r]{1,200}(?<=[^\s*])\*\*(?![*\w])|(?<![_\w])__(?=[^\s_])[^_\n\r]{1,200}(?<=[^\s_])__(?![_\w])/g,
    plain: (piece) => piece.slice(2, -2),
    safe: true,
  },
  {
    what: 'Markdown for struck-out text',
    form: /(?<!~)~~(?=\S)[^~\n]{1,120}(?<=\S)~~(?!~)/g,
    plain: (piece) => piece.slice(2, -2),
    safe: false,
  },
  { what: 'Markdown for code', form: /^[ \t]*```[^\n]*$/gm, plain: nothing, safe: false },
  { what: 'a footnote mark of Markdown', form: /\[\^[\w-]{1,20}\]:?/g, safe: false },
  {
    what: 'markup of a wiki',
    form: /(?<!\[)\[\[(?:[^\][\n|]{1,80}\|)?[^\][\n|]{1,80}\]\](?!\()|'''(?=\S)[^'\n]{1,120}'''|^={2,5} ?[^=\n]{2,80} ?={2,5}[ \t]*$|<\/?ref[^>\n]{0,100}>/gm,
    safe: false,
  },
];
