import type { Quantity } from '../annotations.ts';
import { at, type Lexemes } from '../lexemes.ts';

/** Words of games and votes near which "3-2" is a result. */
const CONTEXT = new Set(
  (
    'won win wins winning winner beat beats beaten beating defeat defeated defeating defeats lost lose loses losing loss draw drew ' +
    'drawn victory score scored scoring scoreline lead leads led leading trailed trail tied tie match matches game games goal goals ' +
    'final finals semi semifinal set sets shootout penalties penalty extra half halftime vote voted votes voting ruling ruled ' +
    'decision majority against aggregate series up down thrashed edged overcame triumph triumphed downed swept rout upset ' +
    'equaliser equalizer record innings points passed approved rejected'
  ).split(' '),
);

/** "3-2", "21–14", "6-4": the two sides of a result, in the order written, with the index after it. */
export function scoreAt(lexemes: Lexemes, i: number): { quantity: Quantity; next: number } | undefined {
  const [a, dash, b] = [at(lexemes, i), at(lexemes, i + 1), at(lexemes, i + 2)];
  const hyphened = hyphenedVote(lexemes, i);
  if (hyphened) return hyphened;
  if (dash.lower === 'to' && a.value > b.value && isVote(lexemes, i)) {
    const quantity: Quantity = {
      start: a.start,
      end: b.end,
      kind: 'score',
      low: a.value,
      high: b.value,
      approximate: false,
    };
    return { quantity, next: i + 3 };
  }
  if (a.kind !== 'number' || b.kind !== 'number' || !/^[-–‑]$/.test(dash.text) || dash.spaced || b.spaced)
    return undefined;
  if (!/^\d{1,3}$/.test(a.text) || !/^\d{1,3}$/.test(b.text)) return undefined;
  const before = at(lexemes, i - 1);
  if (!a.spaced && before.kind !== 'none' && !/^[("“‘—[]$/.test(before.text)) return undefined;
  const after = at(lexemes, i + 3);
  if (!after.spaced && (after.kind === 'word' || after.kind === 'number' || /^[%°/:]$/.test(after.text)))
    return undefined;
  if (!after.spaced && /^[-–]$/.test(after.text)) return undefined;
  if (FIXED.has(`${a.text}-${b.text}`) || !isResult(lexemes, i, a.value, b.value)) return undefined;
  const quantity: Quantity = {
    start: a.start,
    end: b.end,
    kind: 'score',
    low: a.value,
    high: b.value,
    approximate: false,
  };
  return { quantity, next: i + 3 };
}

/** "passed 230-to-198": a falling pair joined by hyphens and "to". */
function hyphenedVote(lexemes: Lexemes, i: number): { quantity: Quantity; next: number } | undefined {
  const [a, b] = [at(lexemes, i), at(lexemes, i + 4)];
  const isJoined =
    at(lexemes, i + 1).text === '-' && at(lexemes, i + 2).lower === 'to' && at(lexemes, i + 3).text === '-';
  if (!isJoined || !/^\d{1,3}$/.test(a.text) || !/^\d{1,3}$/.test(b.text) || a.value <= b.value) return undefined;
  const after = at(lexemes, i + 5);
  if (after.text === '-' && !after.spaced) return undefined; // "a 3-to-1-scale model"
  const span = { start: a.start, end: b.end };
  return { quantity: { ...span, kind: 'score', low: a.value, high: b.value, approximate: false }, next: i + 5 };
}

/** "voted 66 to 27", "won by five sets to two" in digits: a falling pair right after a word of votes or games. */
function isVote(lexemes: Lexemes, i: number): boolean {
  const before = at(lexemes, i - 1).lower;
  const word = before === 'by' || before === ',' || before === 'of' ? at(lexemes, i - 2).lower : before;
  return /^(?:voted|vote|votes|won|lost|beat|beaten|ruled|ruling|passed|approved|rejected|defeated)$/.test(word);
}

const FIXED = new Set(['24-7', '50-50', '9-11', '4-4', '20-20']);

/** A falling pair is a result; a rising or level one only near a word of games or votes, and never before what is counted. */
function isResult(lexemes: Lexemes, i: number, a: number, b: number): boolean {
  const after = at(lexemes, i + 3);
  const beforeWord = at(lexemes, i - 1).lower;
  const counted =
    after.kind === 'word' &&
    /^(?:people|years?|per|percent|million|billion|minutes?|hours?|days?|weeks?|months?|km|miles|metres|meters|kg|cases)$/.test(
      after.lower,
    );
  if (counted || /^(?:aged|ages|pages|pp|between|about|around|every|top|verses|chapters)$/.test(beforeWord))
    return false;
  if (a > b && a <= 200) return true;
  for (let k = Math.max(0, i - 12); k < i + 12; k++) {
    if (CONTEXT.has(at(lexemes, k).lower))
      return a === b || !/s$/.test(after.lower) || CONTEXT.has(after.lower) || after.kind !== 'word';
  }
  return false;
}
