import type { FurnitureRow } from './furniture.ts';

/** What a page has in boxes: to fill in, tick or click, to bet, to read on or in another language; whole lines of a copied page. */
export const widgetRows: readonly FurnitureRow[] = [
  {
    name: 'poll',
    line: /^(?:(?:POLL|QUIZ|VOTE|SURVEY)\s*[:|–—-]\s*\S.{2,160}|.{0,80}[○◯☐□◻⚪]\s*\p{L}[^○◯☐□◻⚪\n]{0,60}[○◯☐□◻⚪]\s*\p{L}.{0,80}|.{0,60}\[(?:Vote|View results|See results|Submit)\].{0,40})$/u,
  },
  {
    // Buttons whose names ran together when the page was copied.
    name: 'row of share buttons',
    line: /^(?:share(?: on)? ?|post ?)?(?:(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|messenger|tumblr|pocket|flipboard|instagram|youtube|tiktok|bluesky|threads|mastodon|snapchat|vkontakte|weibo|xing|e-?mail|print|copy ?link|sms|bookmark|tweet|share|save|comments?|x)[ ,]?){3,12}$/iu,
  },
  {
    name: 'sign-up box',
    line: /^(?:(?:sign up|subscribe|join|get|receive|register)\b.{0,80}\b)?(?:enter|type in) your e-?mail(?: address)?\b.{0,40}$/iu,
  },
  {
    name: 'subscription wall',
    line: /^(?:subscribe|join|sign up|try (?:it|us)|unlock)(?: now| today)? (?:for|from) (?:just |only )?[$€£]\s?\d.{0,40}$/iu,
  },
  {
    name: 'betting offer',
    line: /^(?:BET NOW|BETTING|ODDS|FREE BETS?)\b.{0,160}$|^.{0,60}\b(?:BeGambleAware|GambleAware|18\+ ?,? T&Cs?|T&Cs? apply)\b.{0,60}$/u,
  },
  {
    name: 'translation notice',
    line: /^[[(]?(?:(?:this|the) (?:article|text|page|story) (?:was|is|has been) )?(?:(?:automatically|machine|auto)[ -]translated|translated (?:automatically|by machine|by (?:google|deepl|ai)))\b.{0,100}$|^(?:view|show|see) original(?: (?:text|article|version))?\.?$/iu,
  },
  {
    name: 'related link',
    line: /^(?:ALSO (?:ON|IN|FROM|AT)|MORE (?:ON|IN|FROM)|ELSEWHERE (?:ON|IN)|ONLY (?:ON|IN)|FROM)(?: [\p{Lu}\d&'’.-]+){1,5}\s*[:|–—]\s*\S.{2,160}$/u,
  },
  {
    name: 'reader of pages',
    line: /^.{0,60}\be-?edition\s*[|·—–]\s*.{0,60}$|^.{0,60}\bzoom(?: in| out)?\s*[+−].{0,20}$/iu,
  },
  {
    name: 'pointer to another page',
    line: /^(?:\p{Lu}{2,}[ ’'-]){1,6}(?:ON )?(?:PAGE|P\.) ?\p{Lu}?\d{1,3}$/u,
  },
  {
    name: 'disclaimer',
    line: /^(?:the )?(?:views|opinions|views and opinions)(?: expressed)?(?: (?:here|above|in this (?:article|column|piece|commentary|post)))? are (?:(?:solely |entirely )?those of (?:the|its) (?:author|writer|columnist)|(?:the|its) (?:author|writer|columnist)['’]s(?: own| alone)?|his own|her own|their own)\b.{0,120}$/iu,
  },
  {
    name: 'related link',
    line: /^(?:up next|next up|read next|watch next|coming up next|trending(?: now| today)?|hot (?:right )?now|popular now|most read|must[- ]read|don['’]t miss|also read|read also|from our partners)\s*[:|]\s*\S.{3,160}$/iu,
  },
  {
    name: 'post of a network',
    line: /^(?:(?:embed(?:ded)? from|view (?:this|the) (?:post|photo|video|profile|story|reel|thread)(?: and more)? on|see (?:this|more) (?:post|posts)? ?on|open in) \p{L}[\p{L} ]{1,30}|a (?:post|video|reel|photo|story) (?:shared|posted) by .{2,80}|[—–-] ?.{2,60} \(@\w{2,30}\)(?: ?[·,]? ?\p{L}{3,9}\.? \d{1,2},? \d{4})?|pic\.(?:twitter|x)\.com\/\w{4,}|(?:https?:\/\/)?t\.co\/\w{4,})[.:]?$/iu,
  },
  {
    name: 'subscription wall',
    line: /^(?:(?:log|sign) in to (?:join|comment|read|reply|continue|vote|save|follow)\b.{0,50}|you(?:['’]ve| have) (?:reached|hit|read|used) (?:your|all|the) .{0,30}\b(?:limit|free (?:articles?|stories)|quota)\b.{0,50}|(?:we(?:['’]ve)? (?:have )?(?:noticed|detected)|it (?:looks|seems) like|looks like) .{0,20}\bad[ -]?block.{0,60}|(?:you can |you may )?(?:unsubscribe|cancel|opt out|change your mind) (?:at )?any ?time(?: .{0,40})?)[.!]?$/iu,
  },
  {
    name: 'message of the page',
    line: /^(?:(?:oops!? ?|sorry,? |error:? )?(?:something|an error|there) (?:went wrong|occurred|has occurred|was (?:a problem|an error)).{0,60}|(?:please )?try again(?: later)?|this (?:video|tweet|post|image|photo|content|embed|page|clip|story) (?:is|was|has been) (?:no longer available|not available|unavailable|deleted|removed|blocked).{0,40}|(?:40[34]|50[023])(?: ?[–:-])? (?:not found|forbidden|error|bad gateway|service unavailable)|access denied|cookies (?:help|allow|enable) us .{4,60}|(?:hover over|tap|click(?: on)?) (?:the|a) (?:chart|map|graph(?:ic)?|bars?|table|dots?|lines?|columns?) (?:for|to) .{3,40}|back to (?:results|list|overview|article|search|section|category|front ?page)|(?:spotted|found|see|noticed) (?:an?|any) (?:error|mistake|typo|problem|inaccuracy)s?(?: in (?:this|the) (?:article|story|text|page))?\? ?.{0,60}|(?:photo|image|picture) gallery(?: ?\(?\d+ (?:images|photos|pictures)\)?)?|accept all(?: cookies)?(?:[ /|,]+(?:reject|decline|manage|refuse|settings|customi[sz]e)\b.{0,30})?|(?:explore|browse|discover) (?:topics|tags|sections|more)(?: ?: ?.{2,80})?|sign up (?:for|to) \p{L}.{2,60}, (?:our|the|a) (?:new |free |daily |weekly |monthly )*(?:letter|e-?mail|newsletter|digest|round-?up|briefing)\b.{0,30})[.!]?$/iu,
  },
  {
    name: 'summary widget',
    line: /^(?:(?:(?:this |the )?(?:summary|text|translation|audio|answer|overview)s? (?:was |is |were )?(?:generated|created|produced|written|made) (?:by|with|using) (?:ai|artificial intelligence|a machine|a (?:language )?model)|ai[- ]generated (?:summary|content|text|overview|answer)s?)\b.{0,100}|was this (?:summary|answer|translation|page|overview) (?:helpful|useful|clear)\?.{0,20}|ask (?:our|the) (?:ai|assistant|chatbot|bot)\b.{0,60}|(?:ask|chat) (?:a question )?about (?:this|the) (?:article|story))[.!]?$/iu,
  },
  {
    name: 'poll',
    line: /^[^.!?\n]{0,60}\bhave your say\b[^.\n]{0,20}$|^[^.!?\n]{3,80}[▼▽▾]$/iu,
  },
];
