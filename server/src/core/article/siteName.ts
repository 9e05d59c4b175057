/** The last word of what papers, agencies, portals and newsletters are called. */
const outlet =
  /^(?:briefing|wire|newswire|news|times|post|herald|gazette|daily|online|chronicle|tribune|journal|portal|today|press|radio|tv|magazine|media|observer|echo|express|standard|mirror|star|globe|weekly|bulletin|newsletter|review|monitor|courier|mercury|argus|sentinel|dispatch|insider|hub|digest|network|channel|agency|newsroom|blog|report)$/iu;
/** "Harbour-Info.pt", "www.bergnews.ch". */
const domain = /(?:^|[\s(])(?:www\.)?[\p{L}\d-]{2,}\.(?:com|org|net|info|news|eu|tv|io|\p{Ll}{2})(?=$|[\s)/|])/u;
/** "| ME | EN": the languages that a page is to be had in. */
const languages = /\|\s*\p{Lu}{2}\s*(?:\||$)/u;

/**
 * Whether the first line of a page is the name of the site, and no title: one word, a web address, the name of an outlet, or a
 * row of languages. Whoever asks should know of a title further down.
 */
export function isSiteName(line: string): boolean {
  if (line.length > 80 || /[?!:;"“”]/.test(line)) return false;
  if (domain.test(line) || languages.test(line)) return true;
  const words = line.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
  if (words.length === 1) return /^\p{Lu}/u.test(words[0]!);
  const named = words.every(
    (word) => /^[\p{Lu}\d(]/u.test(word) || /^(?:of|the|and|for|de|la|le|di|der|die|das|van)$/u.test(word),
  );
  return named && words.length <= 5 && outlet.test(words.at(-1)!);
}
