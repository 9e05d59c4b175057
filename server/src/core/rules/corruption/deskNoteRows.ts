import type { PlaceholderRow } from './placeholderRows.ts';

/** What is asked for in a note: a piece of the text or a fact that is to go into it. */
const material = String.raw`(?:quotes?|quotations?|statistics?|stats|examples?|figures?|numbers?|details?|sources?|citations?|references?|names?|dates?|links?|photos?|pictures?|images?|captions?|paragraphs?|sections?|sentences?|statements?|reactions?|comments?|background|context|data|anecdotes?|history|explanation|description|conclusion|introduction|headline|summary|bio|information|info|evidence|fact check|facts)`;
const order = String.raw`(?:insert|add|include|describe|mention|explain|provide|give|list|cite|quote|name|state|discuss|expand|elaborate|summari[sz]e|link|attach|embed|update|rewrite|rephrase|shorten|replace|verify|confirm|briefly|optional(?:ly)?|fill)`;
const part = String.raw`(?:pull ?quote|sub-?head(?:ing|line|er)?|headline|standfirst|dek|lede|lead|intro(?:duction)?|conclusion|closing|body(?: text| copy)?|side ?bar|(?:fact ?)?box|infographic|caption|byline|kicker|teaser|hed|nut ?graf|section break|page break|divider|placeholder|ad break|call to action|cta)`;
/** What only a page has put into it. */
const inserted = String.raw`(?:hyper)?(?:links?|urls?|images?|photos?|photographs?|pictures?|pics?|videos?|clips?|charts?|tables?|graphs?|graphics?|maps?|quotes?|quotations?|captions?|headlines?|embeds?|tweets?|logos?|bylines?|citations?|sources?|references?|footnotes?|statistics?|stats?|screenshots?|infographics?|disclaimers?|paragraphs?|boilerplate)`;
const months = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)`;

/** Orders and notes of those who write for others to finish, in brackets or in the place of the text. */
export const deskNoteRows: readonly PlaceholderRow[] = [
  {
    what: 'a note on what to write',
    left: true,
    form: new RegExp(String.raw`\[(?!update:)${order}\b:? [^\]\n]{3,160}\](?!\()`, 'giu'),
  },
  {
    what: 'a note on what to write',
    left: true,
    form: new RegExp(
      String.raw`\(${order}\b:? (?:[^)\n]{0,80}\b${material}\b[^)\n]{0,80}|[^)\n]{3,100}(?:as needed|if needed|if available|if applicable|if known|here))\)`,
      'giu',
    ),
  },
  { what: 'a note on what to write', left: true, form: /[[(]optional: [^\])\n]{3,120}[\])](?!\()/giu },
  {
    what: 'a note on what to write',
    left: true,
    form: /\[(?:an? |the )?(?:(?:about |approx\.? )?\d+(?:[-–]\d+)?|a few|some|one|two|three|short|brief|more)[- ](?:sentences?|paragraphs?|words?|lines?|examples?|quotes?|bullet points?|details?)\b[^\]\n]{0,120}\](?!\()/giu,
  },
  {
    what: 'an order to the desk',
    left: true,
    form: /\[(?:[A-Z][A-Z'’]+ ){0,6}(?:MISSING|NEEDED|PENDING|REQUIRED|TO COME|TO FOLLOW|TK|UNCLEAR|ILLEGIBLE|CUT|OMITTED)(?: ?[–—:,-] ?[^\]\n]{1,60})?\](?!\()/gu,
  },
  {
    what: 'a note to the desk',
    left: true,
    form: new RegExp(
      String.raw`[[(](?:needs?|requires?|missing|lacks?) (?:an? |more |the )?${material}\b[^\])\n]{0,60}[\])](?!\()`,
      'giu',
    ),
  },
  {
    what: 'a part of the page',
    form: new RegExp(String.raw`^[ \t]*\[${part}(?:[ :–-][^\]\n]{0,80})?\][ \t]*$`, 'gimu'),
  },
  { what: 'a number', form: /[$£€]?\[(?:[XxN#]{1,4}|\?{1,3}|_{2,})\](?!\()/gu },
  {
    what: 'a number or name',
    form: new RegExp(
      String.raw`(?<![\p{L}\d$£€])[$£€]X{1,4}[.,]X{2,3}(?!\p{L})|(?<![\p{L}\d])\d{0,3}X{2,4}(?:[ -]X{3,4}){1,2}(?!\p{L})|(?<![\p{L}\d?])\?{2,}(?= (?:${months}|percent|per cent|people|million|billion|years)\b)|(?<=\p{L} )_{2,}(?=[ .,])`,
      'gu',
    ),
  },
  {
    what: 'something to be settled',
    form: /(?<![\p{L}\d])(?:TBC|TBD|TBA)(?= (?:percent|per cent|people|million|billion|votes|years|seats)\b)|(?<=\b(?:by|from|with) )(?:TBC|TBD|TBA)(?![\p{L}\d])|(?<!\p{L})(?:quote|name|figure|number|date|detail|stat|photo|caption|link|source)s? tk(?!\p{L})/giu,
  },
  {
    what: 'a template of a dateline',
    form: /^[ \t]*\[?(?:PLACE|CITY|LOCATION|TOWN|Place|City|Location|Town)\]?, ?\[?(?:Date|DATE|Month Day|MONTH DAY|Month DD|MONTH DD|Day Month)\]?(?:, ?(?:\d{4}|Year|YYYY))?[ \t]*[–—-]/gmu,
  },
  {
    what: 'an order to the desk',
    left: true,
    form: new RegExp(
      String.raw`(?<=^[ \t]*[*_(]{0,3}|[.!?:]["”’]? )(?:please |pls )?(?:insert|add|put|place|paste|embed|attach|drop in|upload|link to) (?:[\p{L}\d’'-]+ ){0,3}?${inserted}(?:(?: [\p{L}\d’'-]+){0,8}? (?:here|above|below)|(?<=insert [^.\n]{3,60})(?: (?:to|of|from|about|for|showing)(?: [\p{L}\d’'-]+){1,6})?)(?=[.!)*_]{0,3}(?:$| ))`,
      'gimu',
    ),
  },
  {
    what: 'a note to the picture desk',
    left: true,
    form: /^[ \t]*(?:PIC|PICS|PIX|PHOTO|IMAGE|IMG|PICTURE|CAPTION|VIDEO|GRAPHIC|FILE)S?: ?\S+\.(?:jpe?g|png|gif|tiff?|webp|heic|raw|cr2|nef|psd|ai|eps|mp4|mov|pdf)\b[^\n]{0,160}/gmu,
  },
  {
    what: 'the file name of a picture',
    left: true,
    form: /(?<=^[ \t]*|[.!?:]["”’)]? )(?:[Ii]mage: ?)?[\p{L}\d](?:[\p{L}\d_@.()+-]|(?<=Screenshot|Bildschirmfoto|at|\d) (?=at|\d|[AP]M)){2,80}\.(?:jpe?g|png|gif|webp|tiff?|heic|cr2|nef|psd|svg|avif|JPE?G|PNG|GIF|TIFF?|HEIC|CR2|NEF)(?=[.)]?[ \t]*$| \p{Lu})|(?<![\p{L}\d/_.-])(?:IMG|DSCN?|DSCF|PXL|MVI|P\d{3})_?\d{3,}[\w-]*\.(?:jpe?g|png|heic|cr2|nef|tiff?|mov|mp4|JPE?G|CR2|NEF)\b/gmu,
  },
  {
    what: 'the file name of a page',
    left: true,
    form: /(?<![\p{L}\d/_.-])[\p{L}\d][\p{L}\d_.-]{2,60}\.(?:indd|idml|qxp|qxd|p65)(?![\p{L}\d])/gu,
  },
  { what: 'a name', form: /(?<=[\p{L},] )x{4,}(?=[.,;]|$| \p{L})|(?<=\p{Ll} )xxx(?= \p{Ll})/gmu },
  { what: 'a quotation', form: /“[ \t]*”|(?<=\p{L}[:,] )""(?![\p{L}\d"])/gu },
  {
    what: 'a note on the headline',
    left: true,
    form: /^[ \t*_]*(?:(?:alternative|alternate|suggested|possible|working|proposed) (?:headline|title|lede|standfirst)s?(?: \d| [A-C])?|(?:headline|title|lede|standfirst) (?:options?|ideas?|suggestions?|variants?|alternatives?)(?: \d| [A-C])?|(?:seo|focus|target) (?:keywords?|keyphrase|phrase)|(?:meta|og):? ?(?:title|description)|url slug|target (?:length|readership)|reading level|tone of voice)[*_]{0,2}:[^\n]{0,160}/gimu,
  },
];

/** Slots of a template in lower case; inside a quotation an editor may have put such a word for another. */
export const bareSlot =
  /^\[(?:number|name|date|year|place|city|town|amount|figure|source|title|month|day|time|age|percentage|company|price|team|score|venue|address|link|url)s?\]$/;
