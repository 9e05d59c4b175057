import type { Dictionary, Gazetteer } from '../../language/language.ts';
import type { EntityType } from '../annotations.ts';
import { isOrganisationHead, isSureBody, kindOfWords, opensEvent } from './kindWords.ts';
import { keyOfName, kindNumber, type Line, type NameKind, type NameSpan, wordsOf } from './lines.ts';
import { countryOf } from './nameForms.ts';
import { knownName } from './nameLists.ts';
import { isCalendarWord } from './ordinaryCapitals.ts';

/** The type of a name by its kind and its words alone. */
export function typeOfName(line: Line, span: NameSpan, gazetteer: Gazetteer, dictionary: Dictionary): EntityType {
  const { types } = span.form?.known ?? knownName(keyOfName(line, span), wordsOf(line, span), gazetteer, dictionary);
  const number = kindNumber(span.kind);
  let type = types[number];
  if (type === undefined) {
    type = findType(keyOfName(line, span), wordsOf(line, span), span.kind, gazetteer);
    types[number] = type;
  }
  return type;
}

/** Heads that make a name a place even where the tagger saw a body. */
const surePlace =
  /^(?:city|street|avenue|road|boulevard|river|lake|airport|island|islands|sea|ocean|strait|county|province|peninsula|mountains?|square|bridge|canal|gulf|desert|volcano|glacier|reservoir)$/i;

function findType(name: string, words: readonly string[], kind: NameKind, gazetteer: Gazetteer): EntityType {
  if (words.length > 1 && kind !== 'LOC' && /^(?:MV|HMS|USS|RMS|SS)$/.test(words[0]!)) return 'other';
  if (words.length > 1 && isCalendarWord(words.at(-1)!) && kindOfWords(words) === 'event') return 'event';
  if (kind === 'PER') {
    if (words.length > 1 && opensEvent(words[0]!)) return 'event';
    // "Madagascar" is nobody; "Chad" and "Georgia" may be.
    if (countryOf(name, gazetteer) && !gazetteer.isGivenName(words[0]!)) return 'country';
    if (words.length > 1 && surePlace.test(words.at(-1)!) && !gazetteer.isSurname(words.at(-1)!)) return 'place';
    return words.length > 1 && isSureBody(words.at(-1)!) && !gazetteer.isGivenName(words[0]!)
      ? 'organisation'
      : 'person';
  }
  if (countryOf(name, gazetteer)) return 'country';
  const head = kindOfWords(words);
  switch (kind) {
    case 'ORG':
      if (words.length === 1 && /\d/.test(name) && !/^G\d{1,2}$/.test(name)) return 'other';
      if (head === 'event' || head === 'other') return head;
      return surePlace.test(words.at(-1)!) ? 'place' : 'organisation';
    case 'LOC':
      return (head === 'organisation' || isOrganisationHead(name)) && !gazetteer.isRegion(name)
        ? 'organisation'
        : head === 'event'
          ? 'event'
          : 'place';
    case 'MISC':
      return head ?? 'other';
  }
}
