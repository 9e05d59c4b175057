import type { Gazetteer } from '../../language/language.ts';
import { type Line, type NameSpan, wordsAsText } from './lines.ts';
import { countryOf, isAcronym } from './nameForms.ts';
import { trait } from './wordTraits.ts';

/**
 * True for a tagged name that no rule can cut, trim or throw away, told by its words alone: nouns with a capital that are no
 * titles, peoples, months or abbreviations, and do not begin with the name of a country. Most names are of this kind.
 */
export function isPlainName(line: Line, span: NameSpan, gazetteer: Gazetteer): boolean {
  const { tokens, style, traits, base } = line;
  const { from, to } = span;
  if (to - from > 1 && style !== 'prose') return false;
  for (let i = from; i < to; i++) {
    if ((traits[base + i]! & trait.plain) === 0) return false;
    const { kind, pos } = tokens[i]!;
    if (kind !== 'word' || !isOpenClass(pos)) return false;
  }
  return to - from === 1 || (traits[base + from]! & trait.opensCountry) === 0 || isCountryOrNone(line, span, gazetteer);
}

/** Of a name whose first word may open that of a country: it is one, or nothing of it is ("New York"). */
function isCountryOrNone(line: Line, { from, to, kind }: NameSpan, gazetteer: Gazetteer): boolean {
  // Inhabitants are named after their country.
  const last = line.tokens[to - 1]!.text;
  if (last.endsWith('er') || last.endsWith('ers')) return false;
  if (kind === 'PER' || countryOf(wordsAsText(line, { from, to }), gazetteer)) return true;
  for (let end = Math.min(to - 1, from + longestCountry); end > from; end--)
    if (countryOf(wordsAsText(line, { from, to: end }), gazetteer)) return false;
  return true;
}

/** Words of a country's name at the head of another, at most. */
const longestCountry = 3;

/** True for one word that names a people and nobody ("Peruvian"): a name of nothing. */
export function isPeopleAlone({ tokens, traits, base }: Line, { from, to, kind }: NameSpan): boolean {
  if (to - from > 1 || kind === 'PER' || (traits[base + from]! & trait.people) === 0) return false;
  return !isAcronym(tokens[from]!.text);
}

/** Nouns, adjectives and verbs, by the first letter of their tag: no rule takes them off the edges of a name. */
function isOpenClass(pos: string): boolean {
  const first = pos.charCodeAt(0);
  return first === 0x4e || first === 0x4a || first === 0x56;
}

/** Whether names of a line, in order, may be parts of one: an "of" before one, or "and", "for" or a quotation mark between two. */
export function mayJoin({ tokens }: Line, spans: readonly NameSpan[]): boolean {
  let end = -1;
  for (const { from, to } of spans) {
    if (from > 0) {
      const before = tokens[from - 1]!;
      const of = before.lower === 'the' ? tokens[from - 2] : before;
      if (of?.text === 'of') return true;
      const gap = from - end;
      if (end >= 0 && gap <= longestGap) {
        const { text, kind } = tokens[end]!;
        if (text === 'and' || text === '&' || text === 'for' || (kind === 'punctuation' && text !== ',')) return true;
      }
    }
    end = to;
  }
  return false;
}

/** Tokens between the parts of one name at most: a nickname in quotation marks. */
const longestGap = 4;

/** Whether a word beside the name has a capital, so that the name may take it in. */
export function mayGrow({ tokens, traits, base }: Line, { from, to }: NameSpan): boolean {
  return (from > 0 && traits[base + from - 1] !== 0) || (to < tokens.length && traits[base + to] !== 0);
}
