import type { FurnitureRow } from './furniture.ts';

const page = String.raw`(?:pages?|pg|pp?)\.? ?[a-z]?\d{1,3}`;
const column = String.raw`(?:,? ?(?:col(?:umn)?s?\.? ?\d{1,2}|[a-z]?\d{1,3}))*`;
const places = String.raw`(?:above|below|left|right|top|bottom|inset|centre|center|opposite|overleaf|over|far left|far right|main|main picture|clockwise)`;
const hands = String.raw`(?:photos?|photographs?|photography|photographers?|pictures?|images?|illustrations?|graphics?|artwork|video|words|text|story|report(?:ing|er)?s?|writing|editing|edit(?:or)?s?|additional reporting|translation|research|design|production|camera)`;

/** What a printed page, a scanner or a desk adds to a story: turns to other pages, page numbers, mastheads, pointers at pictures. */
export const printRows: readonly FurnitureRow[] = [
  {
    name: 'turn to another page',
    line: new RegExp(
      String.raw`^[•»>*(\[–-]*\s*(?:(?:story |article |report )?(?:continue[sd]?|cont['’]?d?\.?|turn|see|full story|more|from|jump(?:s)? (?:to|from))(?: (?:on|to|from|over|inside))?(?: (?:the )?(?:front|back|facing|next|previous) page|:? ${page}${column})|${page}${column} (?:→|»|>))[)\].–-]*$`,
      'iu',
    ),
  },
  {
    name: 'page number',
    line: /^(?:[–—-] ?\d{1,3} ?[–—-]|(?:page|pg|p)\.? ?\d{1,3}(?: (?:of|\/) ?\d{1,3})?)$/iu,
  },
  {
    name: 'masthead',
    line: /^(?=.{0,80}(?:\b(?:Est(?:ablished|\.|d\.?)?|Founded) (?:in )?1[6-9]\d\d|\bNo\.? ?\d[\d,]*|\bVol(?:ume)?\.? ?[\dIVXLC]+))(?:(?:[£$€] ?\d+(?:[.,]\d\d)?|\d+ ?(?:p|c|cents?)|Est(?:ablished|\.|d\.?)? (?:in )?\d{4}|Founded (?:in )?\d{4}|No\.? ?\d[\d,]*|Issue ?\d[\d,]*|Vol(?:ume)?\.? ?[\dIVXLC]+|Price|Free|FREE|[|·•,–—-])\s*){2,}$/u,
  },
  {
    name: 'pointer at a picture',
    line: new RegExp(
      String.raw`^(?:(?:PICTURED|Pictured|PHOTO|PICTURE|Picture|SHOWN|Shown|SEEN|IN THE PICTURE) ?(?:${places}|${places.toUpperCase()})?(?:,? (?:from )?(?:left|right|L-R|l-r|l to r|left to right)(?: to right)?)?:|(?:${places.toUpperCase()}|ABOVE (?:LEFT|RIGHT)|L-R|L TO R|LEFT TO RIGHT|FROM LEFT):) .{3,140}$`,
      'u',
    ),
  },
  {
    name: 'button to enlarge a picture',
    line: /^[[(]?(?:tap|click|touch|press|select|hover)(?: on)?(?: (?:the|an?|this))? ?(?:image|picture|photo|map|chart|graphic|table|here)?s? (?:to|for) (?:enlarge|zoom(?: in)?|expand|view (?:larger|full size|gallery|fullscreen)|a larger (?:view|version|image)|full ?(?:size|screen))[.\])]?$/iu,
  },
  {
    name: 'control of a live page',
    line: /^(?:(?:refresh|reload)(?: (?:the|this) page)? (?:for|to (?:get|see)) (?:the )?(?:latest|updates?|more|new posts?).{0,30}|(?:auto-?(?:updat(?:es?|ing)|refresh(?:es|ing)?)|live updates?|notifications?):? ?(?:on|off|enabled|disabled|every \d+ \w+)|(?:newest|oldest|latest) (?:first|last)|\d+ new (?:posts?|updates?|entries)|(?:this (?:live )?(?:blog|page|coverage|feed) (?:is|has|will) (?:now )?(?:closed|ended|been updated|updates? automatically|refreshes? automatically).{0,40})|thank(?:s| you)(?: very much| so much)? for (?:following|reading|joining us for)(?: along with)? (?:our|the|this|today['’]s|tonight['’]s) .{1,40})[.!]?$/iu,
  },
  {
    name: 'note of a machine',
    line: /^[[(*_]+\s*(?:(?:machine|automatically|auto|google|ai)[- ]?(?:translat(?:ed|ion)|generated|transcri(?:bed|ption)).{0,60}|translated (?:automatically|by (?:machine|google|deepl|ai)).{0,40}|scan(?:ned)?\b.{0,60}|ocr(?:ed)?\b.{0,60}|(?:show|view|see) original.{0,30})\s*[\])*_]+$/iu,
  },
  {
    name: 'credit of those who worked on it',
    line: new RegExp(String.raw`^\(\((?:${hands}|compiled|written|edited)\b.{2,160}\)\)$`, 'iu'),
  },
  {
    name: 'photo credit',
    line: new RegExp(
      String.raw`^(?:(?:image|photo|picture|video|illustration|lead image|main image|header image|thumbnail)s?(?: (?:credit|by|courtesy(?: of)?|source|via))?|credit|${hands}) ?: ?[^.!?|\n]{2,70}(?:\.(?:jpe?g|png|gif|webp|tiff?)\b[^.!?|\n]{0,20})?(?:\s*[|/·•]\s*(?:${hands}|credit) ?: ?[^.!?|\n]{2,60})+$|^(?:image|photo|picture) (?:credit|source): ?.{2,100}$`,
      'iu',
    ),
  },
  {
    name: 'call to readers',
    line: /^(?:letters to the editor\b.{0,20}\b(?:should|must|please|may|can|to|reach|are|:).{0,100}|(?:what|who|how|where|do|have|are|is|got|tell|share|send)\b[^.!?]{2,60}\? (?:please )?(?:e-?mail|text|write|tell|call|ring|contact|message|get in touch|let us know|send|comment|join|have your say)\b.{2,120}|(?:have your say|join the (?:debate|conversation|discussion)|get in touch|contact us|send us your .{2,40}|tell us what you think|share your (?:views?|story|stories|thoughts?|photos?))(?: ?[:–—-] ?| at | by | on | in ).{2,100})$/iu,
  },
  {
    name: 'button to follow somebody',
    line: /^follow (?:the |this |our )?(?:author|writer|reporter|journalist|topic|story|section|columnist|correspondent)s?\b.{0,80}$|^.{0,80}[✓✔] ?following$/iu,
  },
  {
    name: 'newsletter box',
    line: /^(?:sign|sing) up (?:to|for) (?:[*_“"']{0,2}[\p{Lu}][^.!?]{1,60}?[*_”"']{0,2},? )?(?:(?:our|the|a) )?(?:free |daily |weekly |monthly |regular |morning |evening |new )*(?:newsletters?|briefings?|e-?mails?|alerts?|bulletins?|digest|updates?)\b[^.!?]{0,60}[.!]?(?: (?:you can |you may )?(?:unsubscribe|cancel|opt out)(?: (?:at )?any ?time| with one click| whenever you (?:like|want))?.{0,40})?$/iu,
  },
  {
    name: 'related links',
    links: 'all',
    line: /^(?:#{1,4} )?more (?:from|on|about|in|to)(?: (?:the|this))? (?:topic|subject|theme|story|section|author|archive|series)(?:: ?.{0,100})?$/iu,
  },
  {
    name: 'related links',
    links: 'all',
    line: /^(?:#{1,4} )?(?:MORE FROM|More from) (?:(?:THE|the|The|our|Our) )?\p{Lu}[\p{L}\d’']*(?: \p{Lu}[\p{L}\d’']*){0,4}$/u,
  },
  {
    name: 'advertisement',
    line: /^(?!.*(?:\s{2}|[|·•]|[Cc]ontinue|CONTINUE|[Ss]croll|SCROLL))(?:ADVERTISEMENT|ADVERTISING|ADVERT|AD|SPONSORED|PROMOTED|PROMOTION|PAID CONTENT|Advertisement|Sponsored|Anzeige|ANZEIGE)\s?[:|–—-]?\s+\p{Lu}.{3,140}$/u,
  },
  {
    name: 'disclaimer',
    line: /^(?:.{2,60} is an? (?:trading name|trademark|brand|division|imprint|part) of .{2,60}\. ?)?(?:(?:all )?(?:prices?|details|figures|information|times)(?: (?:and|&) \w+)? (?:are |is |were )?correct (?:at (?:the )?time of|when) .{2,40}|(?:individual )?results may vary.{0,60}|errors and omissions excepted|e&oe)[.!]?$/iu,
  },
];
