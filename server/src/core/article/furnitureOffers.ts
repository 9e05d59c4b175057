import type { FurnitureRow } from './furniture.ts';

const whole = (...sources: string[]) => new RegExp(`^(?:${sources.join('|')})\\s*[:.…!»›>→*▶▸]*$`, 'iu');
const story = '(?:article|story|post|page|report|interview|column|review|piece|content|video|podcast|episode)';
const paper = String.raw`(?:us|(?:our|this|the) (?:[\p{L}-]+ ){0,3}(?:news(?:room|paper|letter)?|journalism|reporting|work|site|coverage|channel|app))`;
/** A pattern in capitals and small letters alike. Not by an inline flag: servers of VS Code 1.106 run on Node 22, which knows none. */
const anyCase = (source: string) =>
  `(?:${source.replace(/\\.|[a-z]/g, (part) => (part.length > 1 ? part : `[${part}${part.toUpperCase()}]`))})`;
const agency = anyCase(
  String.raw`getty(?: images)?|reuters|a\.?f\.?p|ap(?: photo)?|epa(?:-efe)?|efe|shutterstock|i ?stock(?:photo)?|alamy|unsplash|pexels|pixabay|wikimedia(?: commons)?|flickr|xinhua|ansa|dpa|tass|pa(?: media| wire| images)?|upi|zuma|bloomberg|anadolu(?: agency)?|afp via getty images|file photo|handout|supplied|screen ?(?:grab|shot)`,
);
const credit = anyCase(
  String.raw`(?:file )?(?:photo|picture|image|photograph|pic|illustration|graphic|foto|video)s?(?: ?(?:credit|source|courtesy(?: of)?|by|via|from))?\s*[:/–—]|(?:photo|image|picture|photograph)s? (?:by|courtesy(?: of)?|credit)|credits?:|courtesy(?: of)?:?|©`,
);
const nameWords = String.raw`(?:(?:[\p{Lu}\d][\p{L}\d.'’&-]*|by|of|via|for|and|the|de|van|von|/|,|\|)(?:\s+|(?=[/,|])|$)|[/,|]\s*){1,9}`;

/** Further forms of furniture: what a page offers around its text, asks for, and says of itself. */
export const offerRows: readonly FurnitureRow[] = [
  {
    name: 'live page notice',
    line: whole(
      String.raw`(?:(?:our|the|this) )?live (?:coverage|blog|page|feed|updates?|reporting|text)(?: (?:of|on|from) .{1,60})? (?:has|have|is|are) (?:now )?(?:ended|closed|finished|over|concluded|paused)(?: (?:here|now|for (?:today|now|the (?:day|night))))?`,
      String.raw`(?:that['’]s all|we['’]re (?:wrapping up|closing|ending)|we are (?:wrapping up|closing|ending)) (?:from )?(?:our|the|this) live (?:coverage|blog|page|updates?).{0,60}|thank(?:s| you) for (?:following|joining|reading) (?:our|the|along with our) live (?:coverage|blog|page|updates?).{0,60}`,
    ),
  },
  {
    name: 'article navigation',
    line: /^[«‹<←]?\s*(?:(?:previous|prev|next|older|newer) (?:post|article|story|entry|page)|also in this (?:issue|edition|series|section)|(?:in|from) the same (?:issue|edition|series))\s*:\s*\S.{2,200}$/iu,
  },
  {
    name: 'summary widget',
    line: whole(
      String.raw`\d+[ -]min(?:ute)?s?[ -](?:read|listen|watch|video)`,
      String.raw`(?:audio|podcast|video)\s*:?\s*(?:listen|watch)(?: to| now)? (?:this|the) ${story}(?: .{0,30})?|(?:listen to|hear|watch|play) (?:this|the) ${story}(?: (?:now|here|below|\(.{1,20}\)))?`,
      String.raw`this ${story} (?:was|is) (?:read|narrated|voiced) by (?:an? )?.{1,40}`,
    ),
  },
  {
    name: 'video player',
    line: whole(
      String.raw`video player(?: is loading.?)?|loading (?:ad|video|player|content|comments|more).{0,20}|(?:play|pause|mute|unmute|full ?screen|captions?|subtitles)(?: video)?(?:[\s|·,]+(?:play|pause|mute|unmute|full ?screen|captions?|subtitles|settings|share))+|(?:this|the) video can ?not be played|to (?:play|view|watch|see) this (?:video|content|embed).{0,80}(?:javascript|cookies|browser).{0,60}|(?:current|remaining|total) time .{1,20}|(?:media|image|video) (?:caption|source),? .{2,160}|view image in full ?screen|view \d+ (?:images|photos|pictures)|(?:slide|photo|image|picture|page)? ?\d{1,2} (?:of|\/) \d{1,3}(?: (?:slides|photos|images))?|(?:next|previous) (?:slide|image|photo|up)|slideshow|(?:start|end) of (?:carousel|gallery|slideshow|list|recommendations|trending)(?: .{0,20})?|this is a carousel\..{0,80}|(?:list|item) \d* ?of \d+(?: items?)?|click (?:on )?(?:the )?(?:image|photo|picture)s? (?:to|for) .{1,40}|(?:swipe|tap) (?:left|right|to) .{0,30}`,
    ),
  },
  {
    name: 'photo credit',
    line: new RegExp(
      String.raw`^[([]?(?:${credit}\s*(?:${agency}|${nameWords})+|(?:[\p{Lu}][\p{L}.'’-]+ ){0,4}(?:[\p{Lu}][\p{L}.'’-]+)?\s?(?<!\p{L})/?\s?(?<!\p{L})${agency}(?!\p{L})(?:\s?/\s?[\p{L} .'’-]{2,40})?)[)\]]?\.?$`,
      'u',
    ),
  },
  {
    name: 'related links',
    links: 'all',
    line: whole(
      String.raw`more (?:on|about) (?:this|the) (?:story|topic|subject)|(?:people|others?|readers?|users)(?: who (?:read|liked) this)? (?:also|are) (?:read|liked?|viewed|watch(?:ed)?|reading)(?: now)?|(?:from|in) (?:our|the) archives?|explore (?:more on these topics|our (?:coverage|topics)|related .{1,30})|(?:around|across|from) the web|more from our (?:network|partners|newsroom)|most (?:read|viewed|popular|shared|watched|listened)(?: (?:this|in|today|now|on).{0,30})?|(?:stories|articles|posts) you (?:may|might) (?:have missed|like)|(?:our|the) (?:top|best) (?:stories|reads)|promoted (?:stories|links)|sponsored (?:stories|links)|in (?:this|our) (?:section|series|issue)|in other news|elsewhere on .{1,40}`,
    ),
  },
  {
    name: 'related link',
    line: /^(?:[»›>→▶▸•*-]\s*)?(?:READ|ALSO READ|READ ALSO|SEE ALSO|WATCH|RELATED|MORE|LISTEN|PHOTOS|VIDEO|GALLERY)\s*[|:–—-]\s*\S.{2,160}$/u,
  },
  {
    name: 'article navigation',
    links: 'one',
    line: /^(?:previous|next)(?: (?:article|post|story))?\s*[:»›]\s*\p{Lu}.{4,140}[^.?!]$|^[«‹<←]\s*(?:older|newer|previous|next)?\s*(?:entries|posts|articles|stories)?$|^(?:older|newer) (?:entries|posts|articles|stories)\s*[»›>→]?$/iu,
  },
  {
    name: 'newsletter box',
    line: whole(
      String.raw`(?:want|looking for) (?:more|to (?:read|know|see|get)).{0,80}\? ?(?:sign up|subscribe|join|follow|click|check|download|get).{0,100}|(?:like|love|enjoy(?:ed|ing)?) (?:what you(?:['’]re| are)? (?:read|reading|see|seeing)|this ${story}|our (?:work|stories|reporting))\?.{0,120}|(?:breaking )?news alerts?|(?:tap|click|press) (?:here )?to (?:subscribe|join|sign up|follow|donate|vote|register|download).{0,40}|(?:stay|keep) (?:updated|informed|posted|connected|in touch).{0,100}|(?:open|continue|read|view|watch|listen)(?: (?:this|it))? in (?:the|our) app|(?:get|download) the app(?: .{0,40})?|available (?:on|for) (?:ios|iphone|android|google play|the app store).{0,40}|follow (?:our|the) (?:live )?(?:coverage|blog|channel).{0,60}|skip past (?:newsletter|ad).{0,30}|after newsletter promotion|don['’]t miss (?:our|the|any|a) (?:live |latest |daily |next )?(?:coverage|updates?|newsletter|story|issue|episode|show).{0,40}|(?:set|add|choose|make) (?:us|${paper}) as (?:a|your) preferred.{0,60}|(?:follow|find|read) us on google news|press .{1,20} to subscribe`,
    ),
  },
  {
    name: 'subscription wall',
    line: whole(
      String.raw`(?:to|you must|please) (?:read|view|see|access|continue)(?: reading)? (?:the (?:full|whole|rest(?: of)?|complete)|this) ?.{0,20}${story},? .{0,60}(?:subscribe|subscription|log ?in|sign ?in|register|account).{0,40}|cancel (?:at )?any ?time|subscribe (?:from|for|at) .{1,30}|(?:try|get) (?:\d+|one|two|three|six|a) (?:months?|weeks?|year) (?:for|free|of).{0,40}|limited[- ]time offer.{0,40}|this is (?:a |an )?(?:premium|exclusive|subscriber|members?)[- ]?(?:only)? ?${story}.{0,40}|(?:save|get) \d+ ?%(?: off)?.{0,60}(?:subscri|plan|offer|year|month).{0,40}|new (?:here|user|subscriber)\?.{0,60}|(?:gift|group|digital|print) subscriptions?|e-?edition|today['’]s paper|subscriber (?:services|exclusive|login)`,
    ),
  },
  {
    name: 'appeal for money',
    line: whole(
      String.raw`(?:help|support|back|fund) ${paper}(?:[.,! ].{0,140})?|(?:we|${paper}) (?:need|rely on|depend on|count on) (?:your|our readers['’]?|readers['’]?|reader) (?:support|help|donations?|contributions?).{0,100}|(?:please )?(?:make|give) a (?:one-time |monthly |tax-deductible )?(?:contribution|donation|gift)(?: (?:today|now|here|to .{1,40}))?|contribute(?: (?:now|today|here))?|your (?:support|donation|contribution|gift|membership) (?:makes|helps|keeps|matters|means|funds|allows).{0,100}|(?:thank you|thanks) for (?:reading|visiting|your support|being a (?:reader|subscriber|member))[.!,]?(?:.{0,140})?|(?:please )?consider (?:subscribing|donating|becoming|making|supporting).{0,80}`,
    ),
  },
  {
    name: 'cookie notice',
    line: whole(
      String.raw`we (?:and|share|along with) our (?:\d+ )?(?:advertising |trusted )?partners? .{0,60}(?:data|cookies|information|identifiers|device).{0,200}|(?:your|manage|change) (?:consent|privacy|cookie|data) (?:choices|settings|preferences|options).{0,20}|(?:your )?gdpr.{0,60}|(?:i|you) agree to (?:the|our|receive).{0,100}|(?:this|the) (?:form|site|page) is protected by recaptcha.{0,160}|ccpa notice|legitimate interest|strictly necessary(?: cookies)?`,
    ),
  },
  {
    name: 'advertisement',
    line: whole(
      String.raw`(?:affiliate |advertis(?:er|ing) |ad |full )?(?:disclosure|disclaimer|notice)\s*[:–—]\s*.{0,100}(?:\b(?:affiliate|sponsored|paid|partner) (?:links?|posts?|content)|\blinks? .{0,60}\b(?:sponsored|affiliates?|commissions?|paid)|\bearn (?:a |an? \w+ )?commissions?)\b.{0,120}|(?:this|our) ${story} (?:may )?contains? (?:affiliate|sponsored|paid) links?.{0,120}|(?:we|the (?:site|publisher)) (?:may |might |will )?(?:earn|receive|get) (?:a |an |some )?(?:small )?(?:affiliate )?commissions?.{0,160}|as an amazon associate.{0,100}|(?:shop|buy|order|book)(?: (?:it|your|the|tickets?|here|now|online))* (?:now|here|today|online)|buy (?:tickets|now)|place an ad|advertise (?:here|with us)|this ad will end in \d+.{0,20}|ad(?:vertisement)? ?\d+ of \d+`,
    ),
  },
  {
    name: 'advertisement',
    line: /^(?!["“'‘]).{0,120}\b(?:click here(?! to (?:read|see|view|watch|listen))|(?:shop|order|buy|book|call) (?:now|today)(?=[.!]?$| and\b)|(?:sale|offer) (?:ends|must end) (?:on )?\w+|see if you (?:qualify|are eligible)|one (?:simple|weird|strange) trick|(?:doctors|dentists|experts|banks|insurers) (?:hate|swear by) (?:this|these|him|her|it)|while (?:stocks?|supplies) lasts?|money-back guarantee|no purchase necessary)\b.{0,60}$/iu,
  },
  {
    name: 'advertisement',
    line: /^(?:save (?:up to )?(?:\d{1,2} ?%|[$€£]\d+)|(?:up to )?\d{1,2} ?% off (?:all|your|every|everything|selected|on|when)|get (?:\d+|one|two|three|six) (?:months?|weeks?|days?|bottles?|meals?) (?:free|for|half)|(?:2|two|buy one get one|3|three) (?:for 1|for one|for 2|for two|free)\b|free (?:shipping|delivery|returns|trial|quote|consultation)|limited[- ]time (?:offer|only)|try (?:it|them|us) (?:free )?for \d+ (?:days|nights|weeks)|(?:promoted|sponsored|presented|powered|recommended|paid for|brought to you) by .{2,40}[:.]).{0,120}$/iu,
  },
  {
    name: 'advertisement',
    line: /^(?!["“'‘]).{0,80}\b(?:[Uu]se|[Ww]ith|[Ee]nter|[Aa]pply) (?:the )?(?:promo |discount |voucher )?code [A-Z]{2,}[A-Z\d]{2,}\b.{0,80}$/u,
  },
  {
    name: 'note of a sponsor',
    line: whole(
      String.raw`(?:this|today['’]s|the) ${story} (?:is|was|has been) (?:brought to you|sponsored|supported|made possible|presented|paid for|powered)(?: in part)? by .{2,80}`,
    ),
  },
  {
    name: 'reader poll',
    line: whole(
      String.raw`(?:vote (?:now|here|in our poll)|(?:take|fill in|complete) (?:our|the|this) (?:survey|quiz|poll)|(?:test|check) your knowledge(?: .{0,40})?|view results|poll closed|\d[\d,.]* votes)`,
    ),
  },
  {
    name: 'note of a syndicator',
    line: whole(
      String.raw`\(?(?:(?:except for the headline,? )?(?:this|the above) ${story} (?:has (?:not )?been|was|is|first|originally)(?: (?:not|first|originally|previously|also|not been))* (?:edited|published|appeared|auto-generated|syndicated|distributed|republished|produced|created|posted) (?:by|on|in|at|from|with) .{2,160})\)?`,
      String.raw`(?:re)?published (?:here )?(?:with permission|under (?:a )?creative commons.{0,60})|read the original ${story}(?: (?:here|on|at).{0,60})?|(?:source|via)\s*:\s*(?:agencies|wire services|web desk|news desk|.{2,20} news agency|ani|pti|ians|afp|reuters|ap)|(?:with )?(?:inputs?|input) from (?:agencies|ani|pti|ians|afp|reuters|ap)(?:[ ,]+.{0,40})?`,
    ),
  },
  {
    name: 'page footer',
    line: whole(
      String.raw`(?:last |first |page )?(?:updated|published|modified|posted|reviewed|edited)(?: on| at)?:? (?=.{0,60}\d{1,2}[:.]\d{2}).{4,60}|posted (?:on|by|at|in) .{2,60} (?:by|in|at) .{2,60}|in this ${story}\s*: .{2,120}|tagged(?: with| in)?\s*:.{1,120}|filed under|(?:text|font) size|a a a|a- a a\+|(?:dark|light|night|reading) mode|(?:google )?translate(?: (?:this )?page)?|select language|(?:corrections?|ethics|editorial|comment|community) (?:policy|guidelines)|(?:e-?mail|contact|write to|reach|follow)(?: the)? (?:reporter|author|writer|editor|newsroom|us|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?) (?:at|on|via)\s*:? ?(?:@\w+|[\w.+-]+@[\w.-]+|twitter|x|facebook|instagram|threads|bluesky).{0,60}|(?:\p{Lu}[\p{L}.'’-]+ ){1,3}can be reached at [\w.+-]+@[\w.-]+.{0,40}|do you have a (?:story|tip|comment|question).{0,80}|(?:show|hide|see|view) (?:all )?comments?(?: \(?\d+\)?)?|was this (?:${story}|information)? ?(?:helpful|useful|interesting)\?.{0,30}|rate this ${story}.{0,30}|save for later|add to (?:reading list|favou?rites|bookmarks)|(?:you are |you['’]re )?(?:offline|now logged (?:in|out))|error \d{3}.{0,40}|page not found`,
    ),
  },
];
