/** One way newsrooms and templates mark a text that is still to come. */
export interface PlaceholderRow {
  /** What was to be filled in, for the message. */
  readonly what: string;
  readonly form: RegExp;
  /** True for something that was to be taken out, not filled in. */
  readonly left?: true;
}

/** Nouns that name a slot of a template, and the words that stand before them. */
const slot = String.raw`(?:first |last |full |middle |company |city |country |place |team |event |guest |host |speaker |author |expert |source |reporter |interviewer |interviewee |publication |website |product |organi[sz]ation |school |university |street |phone |e-?mail |job |school )?(?:names?|titles?|date|dates|time|place|location|city|town|state|country|number|numbers|amount|figure|figures|price|percentage|age|address|email|e-mail|phone|phone number|quote|quotes|quotation|link|links|url|source|sources|citation|citation needed|reference|author|byline|headline|subheading|caption|image|photo|picture|video|logo|table|chart|graph|map|company|organi[sz]ation|team|opponent|score|venue|candidate|party|position|role|job title|department|product|brand|website|publication|speaker|guest|host|expert|reporter|journalist|editor|spokesperson|witness|victim|suspect|month|day|year|weekday|details?|text|paragraph|content|topic|subject|keyword|keywords|description|summary)`;
const verb = String.raw`(?:insert|add|enter|fill in|fill|put|type|paste|include|provide|specify|choose|select|your|the|a|an|relevant|specific|appropriate|actual|exact|another|second|third|some)`;
const tail = String.raw`(?: (?:here|goes here|to come|to follow|tk|tbc|tbd|pending|needed|required|of .{1,40}|for .{1,40}|from .{1,40}|name|names|here please))?`;

export const placeholderRows: readonly PlaceholderRow[] = [
  // "{The firm|The company}": a program that rewrites texts takes one of them; code and formulas have other signs between the bars.
  {
    what: 'a choice of wordings',
    form: /(?<![`\\$\p{L}])\{\p{L}[\p{L}\d ’',.-]{1,60}(?:\|[\p{L}\d ’',.-]{2,60}){1,8}\}(?!`)/gu,
    left: true,
  },
  // Title Case or capitals: "[Guest Name]", "[CITY]"; lower case is an editor's insertion inside a quotation.
  {
    what: 'a template slot',
    form: /\[(?:\p{Lu}[\p{L}’']+ ){0,3}(?:Name|Names|Title|Date|Location|City|Email|Address|URL|Link|Position|Affiliation|Quote|Role|Amount|Number|Occupation|Organi[sz]ation|Institution)\](?!\()/gu,
  },
  {
    what: 'a template slot',
    form: new RegExp(String.raw`\[(?=\p{Lu})(?:${verb} )*${slot}(?: ?\/ ?${slot})?(?: \d{1,2})?${tail}\](?!\()`, 'giu'),
  },
  { what: 'a template slot', form: /\[(?:insert|add|enter|fill in|paste|type|your) [^\]\n]{1,80}\](?!\()/giu },
  {
    what: 'a template slot',
    form: new RegExp(
      String.raw`[<‹](?:${verb}[ _-])*(?:${slot}|(?:${slot})[ _-](?:${slot}))[ _-]?(?:here)?[>›]`,
      'giu',
    ),
  },
  {
    what: 'a template slot',
    form: /(?<![\p{L}\d])(?:_{1,2}[A-Z]{2,}(?:_[A-Z]+)*_{1,2}|%[A-Z]{3,}(?:_[A-Z]+)*%|\$[A-Z]{3,}(?:_[A-Z]+)+)(?![\p{L}\d])/gu,
  },
  { what: 'a template slot', form: /(?<!\p{L})(?:INSERT|ADD|ENTER|PASTE)(?: [A-Z]{2,}){1,5}(?: HERE)?(?!\p{L})/gu },
  {
    what: 'a template slot',
    form: /(?<![\p{L}\d_])(?:(?:TBC|TBD|TBA|TK|TKTK|TODO|XXX?|INSERT|PLACEHOLDER|DUMMY)_[A-Z\d]+(?:_[A-Z\d]+)*|[A-Z\d]+(?:_[A-Z\d]+)*_(?:TBC|TBD|TBA|TK|TODO|XXX?|PLACEHOLDER|HERE))(?![\p{L}\d_])/gu,
  },
  {
    what: 'copy to come',
    form: /(?<!\p{L})(?:[A-Z]{3,} ){0,3}(?:TEXT|QUOTE|QUOTES|IMAGE|PHOTO|PICTURE|CAPTION|NAME|HEADLINE|STANDFIRST|COPY|VIDEO|LINK|BYLINE|TITLE|TABLE|CHART|GRAPHIC|MAP|INTRO|AD|EMBED|TEASER|SUMMARY|LOGO) (?:GOES )?HERE(?!\p{L})/gu,
  },
  {
    what: 'an order to the desk',
    form: /[[(](?:(?:CUT|TRIM|HOLD|PULL|ADD|CHECK|CONFIRM|INSERT|EMBED|MOVE|DELETE|REMOVE|KEEP|RUN|USE|SEE|PLEASE|PLS|NEEDS?|MUST|DO NOT|DON['’]T) [A-Z][^\])\n]{2,100}|[A-Z][A-Z ]{2,60} (?:HERE|NEEDED|REQUIRED|MISSING|PENDING|TO COME|TO FOLLOW|TK))[\])](?!\()/gu,
  },
  {
    what: 'a note to the desk',
    form: /[[(](?:(?:note(?:s)? (?:to|for) (?:the )?(?:desk|editors?|subs?|self|layout|picture desk|web team)|(?:ed(?:itor)?|sub|desk|layout|author|writer|reviewer|legal)s?(?: note)?|eds)\s*[:–—-]\s?[^\])\n]{2,160}|(?:source|citation|quote|figure|number|name|photo|image|date|confirmation|attribution|link|caption)s? (?:needed|missing|required|pending|to be (?:confirmed|added|checked)|tbc|tk)\b[^\])\n]{0,80}|(?:please |pls )?(?:check|confirm|verify|double[- ]check|fact[- ]?check)(?: (?:this|the|spelling|name|date|figures?|numbers?|with|quote|facts?)\b[^\])\n]{0,60})?)[\])](?!\()/giu,
  },
  {
    what: 'a picture or table',
    form: /[[(](?:image|photo(?:graph)?|picture|video|audio|table|chart|graph(?:ic)?|figure|map|embed|caption|gallery|infographic)s?(?: ?\d{1,2})?\s*[:=–—-]?\s*(?:undefined|null|nan|none|n\/a|missing|untitled|placeholder|\[object object\]|\.\.\.|…|\?+|(?:goes )?here)[\])](?!\()/giu,
  },
  {
    what: 'a picture or table',
    form: /\[(?:IMAGE|PHOTO(?:GRAPH)?|PICTURE|VIDEO|TABLE|CHART|GRAPH(?:IC)?|FIGURE|FIG\.|MAP|EMBED|GALLERY|INFOGRAPHIC)S?(?: \d{1,2}[a-z]?)?(?:\s*[:–—-]\s?[^\]\n]{2,160})?\](?!\()/gu,
  },
  {
    what: 'a picture or table',
    form: /^[ \t]*\[(?:(?:Table|Chart|Graph(?:ic)?|Figure|Fig\.|Map|Infographic)(?: \d{1,2}[a-z]?)?\s*[:–—-]\s?[^\]\n]{3,160}|(?:Image|Picture|Screenshot|Illustration)(?: \d{1,2})?\s*[:–—-]\s?(?![^\]\n]*(?:\/|©|\b(?:by|via|courtesy|credit)\b))(?:[\p{L}\d’',-]+ ){3,24}[\p{L}\d’'-]+\.?)\][ \t]*$/gmu,
  },
  { what: 'a blank', form: /(?<![\w/])(?:_{4,}|\.{6,}|…{3,})(?![\w/])/g },
  {
    what: 'copy to come',
    form: /(?<!\p{L})(?:caption|photo|picture|image|graphic|map|headline|standfirst|byline|credit|quote|copy|pull quote|link|name|source) (?:to (?:come|follow)|tk|tb[acd]|to be (?:added|confirmed|inserted|supplied))(?=\s*(?:[.,;)\]|]|$))/gimu,
  },
  { what: 'copy to come', form: /(?<![\p{L}\d])(?:TK{1,3}|TKTK\w{0,4}|tktk|KTK)(?![\p{L}\d]|\.\p{L})/gu },
  {
    what: 'a number or name',
    form: /(?<![\p{L}\d$£€-])(?:[$£€]?X{2,5}(?:[.,]X{1,3})*(?= ?(?:%|percent|per cent|people|million|billion|votes?|points?|years?|days?|miles?|km))|XX+:XX+|XX?[/.-]XX?[/.-](?:XX|XXXX)|\?{3,}|x{3,5}(?= (?:percent|people|million|billion)))/gu,
  },
  {
    what: 'a date',
    form: /(?<![\p{L}\d])(?:dd[/.-]mm[/.-]yy(?:yy)?|mm[/.-]dd[/.-]yy(?:yy)?|yyyy-mm-dd|0{1,2}[/.]0{1,2}[/.]0{2,4}|(?:month|day|date) (?:dd|XX),? (?:yyyy|20XX))(?![\p{L}\d])/giu,
  },
  {
    what: 'text',
    form: /\blorem ipsum(?: dolor(?: sit amet)?)?|\b(?:this is|some) (?:dummy|placeholder|sample|filler) (?:text|copy|content)\b|\b(?:dummy|placeholder|filler) text\b(?= (?:goes|here|to)|[.:]?$)|(?<![\p{L}])(?:text|copy|quote|headline|caption|photo|image|name|story|standfirst|body copy|pull quote) goes here\b/gimu,
  },
  {
    what: 'something to be settled',
    form: /(?<![\p{L}\d])(?:\[|\()(?:TBC|TBD|TBA|TK|TODO|FIXME|XXX?|PLACEHOLDER|NAME|SIC\?|CHECK|FACT[- ]?CHECK|CQ\?|PLS CHECK|to be (?:confirmed|completed|added|inserted|determined)|citation needed|more to (?:come|follow)|link)(?:[:\s][^\])\n]{0,60})?(?:\]|\))(?!\()/gu,
  },
  { what: 'something to be settled', form: /(?<![\p{L}\d])(?:TODO|FIXME)(?=:)/gu },
  {
    what: 'a contact',
    form: /\b(?:your|name|user|someone|email|info)@(?:example|domain|yourdomain|company|email|website)\.(?:com|org|net)\b|(?<![\d-])\(?(?:555|XXX|000)\)?[- .](?:XXX|000|123)[- .](?:XXXX|0000|4567)(?!\d)/giu,
  },
  { what: 'a task', left: true, form: /^[ \t]*(?:[-*+][ \t]+){1,2}\[[ xX]?\][ \t]+\S[^\n]{0,160}/gm },
  { what: 'something to be settled', form: /^[ \t]*(?:TODO|FIXME|XXX)(?=[ :])[^\n]{2,160}/gm },
  {
    what: 'a note to the desk',
    left: true,
    form: /^[ \t]*[[(](?=[^\])\n]{0,160}(?<!\p{L})(?:\p{Lu}{2,} ){2,}\p{Lu}{2,}(?!\p{L}))[^\])\n]*\p{Ll}[^\])\n]*[\])][ \t]*$/gmu,
  },
  {
    what: 'a mark of a transcript',
    left: true,
    form: /\[(?:[\p{L}.,;:–— -]{0,40} )?\d{1,2}:\d{2}(?::\d{2})?(?: [\p{L} ]{0,30})?\](?!\()|\(\d{1,2}:\d{2}:\d{2}\)/gu,
  },
  {
    what: 'a note of a translator',
    left: true,
    form: /\[(?:untranslat\w+|translator['’]s note|t\.n\.|translation (?:missing|unclear|uncertain))[^\]\n]{0,80}\]/giu,
  },
];
