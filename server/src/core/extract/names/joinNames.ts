import type { Dictionary, Gazetteer } from '../../language/language.ts';
import { isOrganisationHead, opensEvent } from './kindWords.ts';
import { isCapitalised, type Line, type NameSpan, wordsAsText, wordsOf } from './lines.ts';
import { countryOf, isAcronym } from './nameForms.ts';
import { isCalendarWord, isPeopleWord } from './ordinaryCapitals.ts';
import { isRoleWord, regnalTitles } from './roleWords.ts';

/** Bodies that go on with "of": "Court of Appeals", "Ministry of Finance". */
export const goesOn =
  /^(?:court|bank|university|ministry|department|institute|academy|school|college|house|board|council|commission|society|association|federation|museum|bureau|office|chamber|organi[sz]ation|commonwealth|league|order|faculty|church|union)$/i;

/**
 * "Bank of Peru", "Commonwealth of Northern Isles": a capitalised noun, "of" and a name are one name where the noun is a
 * body's, or stands alone before a name that no list has.
 */
export function joinedByOf(line: Line, spans: readonly NameSpan[], gazetteer: Gazetteer): NameSpan[] {
  const { tokens } = line;
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const article = tokens[span.from - 1]?.lower === 'the' ? 1 : 0;
    const of = span.from - 1 - article;
    const noun = tokens[of - 1];
    if (
      tokens[of]?.text !== 'of' ||
      span.kind === 'PER' ||
      !noun ||
      !isCapitalised(noun.text) ||
      noun.kind !== 'word'
    ) {
      joined.push(span);
      continue;
    }
    const before = joined.at(-1)?.to === of ? joined.at(-1) : undefined;
    const name = wordsAsText(line, span);
    const place = countryOf(name, gazetteer) !== undefined || gazetteer.isCity(name);
    const alone =
      !before &&
      of > 1 &&
      !place &&
      !article &&
      /^NN/.test(noun.pos) &&
      !isRoleWord(noun.text) &&
      !isCalendarWord(noun.text);
    if (!goesOn.test(noun.text) && !alone) joined.push(span);
    else {
      if (before) joined.pop();
      joined.push({ from: before?.from ?? of - 1, to: span.to, kind: 'ORG' });
    }
  }
  return joined;
}

/**
 * "Securities and Exchange Commission": of two names with "and" between them, the second ends in the head that the first
 * lacks, and the first ends in an ordinary word.
 */
export function joinedByAnd(line: Line, spans: readonly NameSpan[], dictionary: Dictionary): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (!before || before.to + 1 !== span.from || span.kind !== 'ORG') {
      joined.push(span);
      continue;
    }
    const last = line.tokens[before.to - 1]!.text;
    const words = wordsOf(line, span);
    if (
      !/^(?:and|&)$/.test(line.tokens[before.to]!.text) ||
      before.kind === 'PER' ||
      before.kind === 'LOC' ||
      !isOrganisationHead(words.at(-1)!) ||
      words.length < 2 ||
      words.length > 3 ||
      wordsOf(line, before).some(isOrganisationHead) ||
      !dictionary.hasWord(last.toLowerCase()) ||
      isAcronym(last)
    )
      joined.push(span);
    else joined[joined.length - 1] = { from: before.from, to: span.to, kind: 'ORG' };
  }
  return joined;
}

/** "Centre for Marine Research", "Campaign for Clean Rivers": the head of a body, "for" and what it is for, seen as two names. */
export function joinedByFor(line: Line, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const isFor = before && before.to + 1 === span.from && line.tokens[before.to]!.text === 'for';
    const bodies =
      isFor && before.kind !== 'PER' && span.kind !== 'PER' && isOrganisationHead(line.tokens[before.to - 1]!.text);
    // "Labour Party for Leeds": behind a body that stands for itself, a place is a name of its own.
    if (bodies && span.kind !== 'LOC') joined[joined.length - 1] = { from: before.from, to: span.to, kind: 'ORG' };
    else joined.push(span);
  }
  return joined;
}

/** "Ana “Nita” Prieto": a nickname in quotation marks between the parts of a person's name. */
export function withNicknames({ tokens }: Line, spans: readonly NameSpan[]): NameSpan[] {
  const mark = (i: number) => /^["“”'‘’]$/.test(tokens[i]?.text ?? '');
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const gap = before && before.kind === 'PER' && span.kind === 'PER' ? span.from - before.to : 0;
    const nested = joined.at(-2);
    if (before && (gap === 3 || gap === 4) && mark(before.to) && mark(span.from - 1)) {
      joined[joined.length - 1] = { from: before.from, to: span.to, kind: 'PER' };
    } else if (
      before &&
      nested?.kind === 'PER' &&
      span.kind === 'PER' &&
      mark(nested.to) &&
      before.from === nested.to + 1 &&
      mark(before.to) &&
      span.from === before.to + 1
    ) {
      joined.splice(-2, 2, { from: nested.from, to: span.to, kind: 'PER' });
    } else joined.push(span);
  }
  return joined;
}

/** Takes in the capitalised words that the tagger left outside, but not across a title or a people. */
export function extend(line: Line, span: NameSpan, gazetteer: Gazetteer): NameSpan {
  const { tokens } = line;
  let { from, to } = span;
  const joins = (i: number) => {
    const token = tokens[i];
    if (span.kind === 'PER' && i === to && /^(?:Jr|Sr)\.?$/.test(token?.text ?? '')) return true;
    if (token?.name !== 'O' || token.kind !== 'word' || !isCapitalised(token.text)) return false;
    if (isRoleWord(token.text) || isCalendarWord(token.text) || isPeopleWord(token.text, gazetteer)) return false;
    return token.pos === 'NNP' || token.pos === 'NNPS';
  };
  if (span.kind !== 'LOC') while (joins(to) && !countryOf(wordsAsText(line, { from, to }), gazetteer)) to++;
  // "Cyclone Amara"
  if (span.kind === 'PER' && from > 0 && opensEvent(tokens[from - 1]!.text) && isCapitalised(tokens[from - 1]!.text))
    from--;
  if (
    span.kind === 'PER' &&
    from > 0 &&
    regnalTitles.has(tokens[from - 1]!.lower) &&
    isCapitalised(tokens[from - 1]!.text)
  )
    from--;
  if (span.kind === 'ORG' || span.kind === 'MISC')
    while (from > 1 && joins(from - 1) && !countryOf(tokens[from - 1]!.text, gazetteer)) from--;
  return { ...span, from, to };
}
