/** One kind of page furniture: lines that belong to the web page around an article, not to the article. */
export interface FurnitureRow {
  readonly name: string;
  /** Matched against one whole trimmed line. */
  readonly line: RegExp;
}

/** Whole lines only: "Share" alone is a button, "Share prices fell" is news. */
const whole = (source: string) => new RegExp(`^(?:${source})\\s*[:.…!»›>→*]*$`, 'iu');

export const furnitureRows: readonly FurnitureRow[] = [
  { name: 'summary widget', line: whole(String.raw`no time to read\??|get (?:a|the) summary|(?:ai|article|quick) summary|summari[sz]e (?:this|the) (?:article|story)|listen to (?:this|the) (?:article|story)|key (?:takeaways|points) by ai`) },
  { name: 'article navigation', line: whole(String.raw`[«‹<←]?\s*(?:previous|next|prev|older|newer) (?:article|post|story|entry|page)s?|(?:back|return) to (?:the )?(?:top|home(?:page)?|news|previous page)|[«‹<←]\s*(?:previous|prev|back)|(?:next|continue)\s*[»›>→]|skip to (?:main )?content|page \d+ of \d+`) },
  { name: 'related links', line: whole(String.raw`(?:related|recommended|trending|popular|latest|more|top|similar|further)(?: (?:news|top|related|recent))? (?:articles?|stor(?:y|ies)|posts?|news|links?|reading|topics?|content|coverage|reads?|videos?)|(?:read|see|more) (?:more|also|next|on this(?: story| topic)?|from .{1,40})|you (?:may|might) (?:also )?(?:like|be interested in|have missed|enjoy).{0,20}|most (?:read|viewed|popular|shared|commented)|don['’]t miss|editor['’]?s['’]? picks?|in case you missed it|up next|recommended for you|(?:more|stories) (?:for|like) (?:you|this)|from (?:the|around the) web|also read|explore more`) },
  { name: 'share bar', line: whole(String.raw`share(?: (?:this|on|via|with|the) .{1,40})?|(?:click to )?(?:share|tweet|pin|email|e-mail|print|copy link|whatsapp|facebook|twitter|telegram|linkedin|reddit|pinterest)(?:(?:[\s,|/·•+]|and)+(?:share|tweet|pin|email|e-mail|print|copy link|whatsapp|facebook|twitter|telegram|linkedin|reddit|pinterest|x|messenger|instagram|youtube|tiktok))*|copy (?:the )?link(?: to (?:this )?article)?|link copied|\d+ shares?|save (?:this )?(?:article|story)|follow us(?: on .{1,60})?|like us on .{1,40}|add (?:us )?as (?:a )?preferred source.*|bookmark`) },
  { name: 'newsletter box', line: whole(String.raw`(?:sign|sing) up(?: (?:now|here|today|free|for|to) ?.{0,100})?|subscribe(?: (?:now|today|here|to|for) ?.{0,100})?|(?:join|get) (?:our|the) (?:daily |weekly |free )?(?:newsletter|mailing list|briefing).{0,80}|(?:get|receive) .{1,60} (?:in|to|straight to) your inbox.{0,40}|enter your e-?mail(?: address)?.{0,60}|your e-?mail(?: address)?|unsubscribe(?: at any time)?.{0,30}|by (?:signing up|subscribing|clicking).{0,200}`) },
  { name: 'subscription wall', line: whole(String.raw`(?:already (?:a|have an) .{1,40}\?\s*)?(?:log|sign) in(?: (?:here|now|to (?:continue|read|comment|view) ?.{0,60}))?|(?:create|register for) (?:an?|your) (?:free )?account.{0,60}|this (?:article|content|story) is (?:for|only for|available to|reserved for|free for) .{0,40}(?:subscribers|members)(?: only)?|subscribers? only|(?:start|begin) your (?:free )?trial.{0,60}|you (?:have|'ve|’ve) (?:\d+|reached|read) .{0,60}(?:articles?|limit).{0,60}|support (?:our|independent|local) journalism.{0,80}|become a (?:member|subscriber|patron).{0,60}|unlock (?:this|the full) (?:article|story).{0,40}`) },
  { name: 'comment form', line: whole(String.raw`leave a (?:reply|comment)(?: cancel reply)?|(?:post|add|write|submit)(?: (?:a|your))? (?:comment|reply)s?|(?:\d+ |no |view (?:all )?|show |hide |load (?:more )?)comments?(?: yet)?|comments?(?: \(\d+\)| are closed| off)?|your email address will not be published\..{0,60}|required fields are marked.{0,5}|save my name, e-?mail.{0,100}|notify me of (?:new|follow-up) .{0,60}|be the first to comment.{0,30}|(?:name|e-?mail|website)\s*\*`) },
  { name: 'cookie notice', line: whole(String.raw`(?:we|this (?:web)?site|our partners) (?:and our partners )?uses? cookies.{0,300}|(?:accept|reject|manage|allow)(?: all| necessary)?(?: cookies| preferences)?(?: settings)?|cookie (?:policy|settings|preferences|notice)|by (?:continuing|using) (?:to (?:use|browse) )?(?:this|our) (?:web)?site.{0,200}|(?:privacy|cookie) policy(?:[\s|·•,&]|and|terms(?: of (?:use|service))?|cookie policy)*|terms (?:of (?:use|service)|(?:and|&) conditions)(?:[\s|·•,&]|and|privacy policy)*`) },
  { name: 'advertisement', line: whole(String.raw`[-–—\[(]*\s*(?:advertisements?|ads?|sponsored(?: content| post)?|promoted(?: content)?|paid (?:content|post|partnership)|(?:story|article) continues (?:below|after) (?:this )?(?:ad|advertisement)|scroll (?:down )?(?:to continue|for more).{0,40}|(?:continue reading|read on) below.{0,30}|remove ads?)\s*[-–—\])]*`) },
  { name: 'page footer', line: whole(String.raw`(?:©|\(c\)|copyright) ?.{0,120}|all rights reserved.{0,60}|(?:about|contact) us(?:[\s|·•,]|about us|contact us|advertise(?: with us)?|careers|privacy policy|terms of use)*|powered by .{1,40}|(?:filed|posted|published) (?:under|in):?.{1,80}|(?:tags?|categor(?:y|ies)|topics?|keywords?|labels?)\s*:.{1,160}|\d+ (?:min(?:ute)?s?) read|(?:reading|read) time:? .{1,20}|(?:last )?(?:updated|modified):? .{1,20} ago|\d+ (?:minutes?|hours?|days?|weeks?) ago|(?:load|show|view) (?:more|all|less)|view (?:in )?(?:browser|gallery|full (?:screen|image)|original)|(?:open|close)(?: (?:menu|search|navigation|gallery))?|menu|search`) },
];

/** The kind of furniture a line is, by its words alone. */
export function furnitureKind(line: string): FurnitureRow | undefined {
  const trimmed = line.trim();
  if (trimmed === '' || trimmed.length > 320) return undefined;
  return furnitureRows.find((row) => row.line.test(trimmed));
}
