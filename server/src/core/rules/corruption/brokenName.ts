import type { AnnotatedArticle } from '../../extract/annotations.ts';

/** Small words inside names, which stand apart on purpose: "El niño", "Van der". */
const particle =
  /^(?:de|da|di|du|do|del|dei|della|dos|das|des|van|von|der|den|ter|ten|het|el|al|la|le|lo|los|las|bin|bint|ibn|ben|bar|zu|zum|zur|af|av|op|san|st|ap|mac|ni|ua|na|no|nas|nos|em|nad|pod|ob|im|am|vom)$/i;

/**
 * "Sam ira", "Kow alski": a capitalised piece and a small one that are a name together: one that is known, or that stands
 * whole elsewhere in the article. The caller knows that the small piece is no word.
 */
export function isBrokenName(article: AnnotatedArticle, first: string, second: string): boolean {
  if (!/^[A-Z][a-z]+$/.test(first) || !/^[a-z]{2,}$/.test(second)) return false;
  if (particle.test(first) || particle.test(second)) return false;
  const whole = first + second;
  if (whole.length < 5) return false;
  const { gazetteer } = article.language;
  // Two letters behind a name that is whole may be a particle of another language.
  if (second.length < 3 && gazetteer.isGivenName(first)) return false;
  return gazetteer.isGivenName(whole) || gazetteer.isSurname(whole) || standsIn(article.text, whole);
}

function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + name.length] ?? '')) return true;
  return false;
}
