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
  {
    what: 'a note to the desk',
    left: true,
    form: /\[(?!\^)(?:\p{Lu}{2,3}|\p{Lu}\.\p{Lu}\.|[Qq](?:uery)? (?:for|to) \p{L}+)(?: to \p{Lu}[\p{L}]{1,12})? ?[:–—-] ?[^\]\n]{3,200}\](?!\()|\[[^\]\n]{4,200}[–—-] ?\p{Lu}{1,3}\.?\](?!\()/gu,
  },
  {
    what: 'a question to the desk',
    left: true,
    form: /\[(?!sic)(?=[^\]\n]*\p{L}{3})[^\]\n[]{3,160}\?\](?!\()|[[(]\?{1,3}[\])](?!\()|\[(?:sic\?|cq)\](?!\()|\((?:CQ|\?{2,})\)/giu,
  },
  {
    what: 'a note to the desk',
    left: true,
    form: /[[(](?=[^\])\n]{1,160}[\])](?!\())(?:[^\])\n]{0,120}[\s,:–-])?(?:tb[acd]|tktk?|pls|legalled|fact-?checked|w\/ (?:legal|desk|subs|author))(?:[\s,:–-][^\])\n]{0,120})?[\])]|\[(?:legal|lawyers?|subs|desk|ed|editor|author|writer)s? (?:to|should|must|pls|please) [^\]\n]{2,80}\](?!\()|\/\/ ?(?:check|todo|fix|confirm|verify|ask)\b[^/\n]{0,80}\/\//giu,
  },
  {
    what: 'a number or name',
    form: new RegExp(
      String.raw`(?<=(?:\p{Ll}|:|\|) ?)(?<!\p{L})[$£€]?XX{1,2}(?= ?(?:met(?:re|er)s?|feet|ft|km|kg|m|cm|floors?|storeys?|stories|tons?|tonnes|acres|hectares|hours?|minutes?|months?|weeks?|dollars?|pounds?|euros?|residents|members|guests|visitors|seats|homes|jobs|copies|players|goals|${months}|per|of the)\b)|(?<![\p{L}\d])[$£€]XX{1,2}(?![\p{L}\d])|(?<=\b(?:at|on|by|until|from) )XX(?= (?:on|at|and|o['’]clock)\b|[.,])`,
      'gu',
    ),
  },
  {
    what: 'a year or number',
    form: /(?<![\p{L}\d])(?:1[5-9]|20)(?:TK|xx|XX|\?\?|__)(?![\p{L}\d])|(?<=\p{Ll} )[xX][–-][yY](?= (?:in|to|on|against|with|after|victory|win))|\[X\b[^\]\n]{0,24}\](?!\()|(?<![\d.,:$£€-])(?<!\d[ {2}])0{3}(?= \p{Ll}{3,}s\b)|[$£€]0{2,}(?:[.,]0{2,})?(?![\d.,]\d)/gu,
  },
  {
    what: 'a name or age',
    form: /(?<=\p{Ll}(?:,| named| called| by)? )(?:NAME|SURNAME|FULL NAME|AGE|JOB TITLE|COMPANY NAME|PLACE NAME|AMOUNT)(?=[ ,.;)](?! ?\p{Lu}{3}))|(?<!\p{L})(?:age|title|place|cost|total|time|year|amount|score|venue|spelling) tk(?!\p{L})/gu,
  },
  {
    what: 'copy to come',
    left: true,
    form: /^[ \t]*(?:(?:QUOTES?|COMMENT|REACTION|PIC|PHOTO|STATEMENT|LINE|BOX|MAP)S? (?:FROM|OF|BY|ON|ABOUT|WITH)(?: [A-Z]{2,}){1,5}|(?:[\p{L}]+ )?(?:quotes?|comments?|pics?|photos?|reactions?|sidebar|map|box|graphic) (?:to come|tk|here|pending|needed)(?: from [^\n]{2,40})?|\p{Lu}\p{Ll}+(?: \p{Ll}+)? (?:quote|pic)|pics?: ?[^\n]{2,60})[.]?[ \t]*$|\[(?:pic|photo|image|picture|map|graphic|video|chart|screenshot)s? (?:of|showing|from|with) [^\]\n]{2,80}\](?!\()|(?<=[.!?] )(?:quotes?|comments?|reactions?) to come from [^.\n]{2,40}\./gimu,
  },
  {
    what: 'a label of the layout',
    left: true,
    form: /^[ \t]*(?:(?:CAPTION|SUB-?HEAD(?:ING|LINE)?|CROSS-?HEAD|STANDFIRST|PULL ?-?QUOTE|STRAPLINE|KICKER|DEK|HED|LEDE|NUT ?GRAF|INSERT|SIDEBAR|BYLINE)(?: [A-Z\d])?|(?:Sub-?head(?:ing|line)?|Cross-?head|Standfirst|Pull ?-?quote|Strapline|Kicker|Dek|Hed|Lede|Nut ?graf|Insert [A-Z\d]|Para(?:graph)? \d{1,2}|(?:Info)?[Bb]ox \d|Intro:|Body:|Outro:|Conclusion:))[ \t]*$|^[ \t]*(?:SUB-?HEAD(?:ING|LINE)?|CROSS-?HEAD|STANDFIRST|PULL ?-?QUOTE|STRAPLINE|KICKER|DEK|HED|LEDE|NUT ?GRAF|Sub-?head(?:ing|line)?|Cross-?head|Standfirst|Pull ?-?quote|Strapline|Dek|Hed|Nut ?graf) ?[:–—-] [^\n]{2,160}/gmu,
  },
  {
    what: 'a test or draft',
    left: true,
    form: /^[ \t]*(?:(?:blah[ ,.…]*){2,}|(?:test[ ,.…]*){2,}|this is (?:just )?(?:a|only a) test(?: (?:post|article|paragraph|text))?|test (?:paragraph|post|article|text|headline|story)|(?:draft|version) ?(?:v?\d{1,2}(?:\.\d)?)|final ?(?:final|v\d|draft|version \d)|(?:\d{2,4} words)|draft ?[:–—-] ?(?:not|do not|confidential|for)[^\n]{2,60})[.!]?[ \t]*$/gimu,
  },
  {
    what: 'a mark of a word processor',
    left: true,
    form: /Error! (?:Reference source|Bookmark|Hyperlink reference|No text of)[^.\n]{0,60}\.|^[ \t]*(?:Comment(?:ed)? \[\p{Lu}{1,3}\d{1,3}\]: ?[^\n]{0,160}|(?:Deleted|Inserted|Formatted|Moved \((?:insertion|deletion)\)(?: \[\d\])?): ?[^\n]{1,80})/gmu,
  },
];

/** Slots of a template in lower case; inside a quotation an editor may have put such a word for another. */
export const bareSlot =
  /^\[(?:number|name|date|year|place|city|town|amount|figure|source|title|month|day|time|age|percentage|company|price|team|score|venue|address|link|url)s?\]$/;
