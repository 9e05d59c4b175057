import { at, type Lexemes } from '../lexemes.ts';
import { numberAt } from '../numbers.ts';
import { UNIT_BEGINNINGS, UNIT_NAMES, type Unit } from '../units.ts';
import type { Amount } from './amounts.ts';

/** Letters that are a unit only when they touch digits ("75g") or follow a spaced number of digits with nothing after. */
const SINGLE = new Set(['m', 'g', 'l', 'L', 'C', 'F', 'W', 'V']);

/** A unit after a number, in up to three words, with a hyphen or brackets between: "square metres", "-foot", "[kg]". */
export function unitAfter(lexemes: Lexemes, i: number, digits: boolean): { unit: Unit; next: number } | undefined {
  let k = i;
  const opener = at(lexemes, k).text;
  const hyphen = opener === '-' || opener === '‑' ? 1 : 0;
  const bracket = opener.length === 1 && '[{<('.includes(opener) ? 1 : 0;
  if (hyphen === 1 && at(lexemes, k).spaced) return undefined;
  k += hyphen + bracket;
  const first = at(lexemes, k);
  if (first.kind === 'symbol' && first.text !== '°' && first.text !== '℃' && first.text !== '℉') {
    return digits && first.text === '"' && first.spaced ? undefined : undefined;
  }
  const longest = gluedUnit(lexemes, k, digits) ?? longestUnit(lexemes, k);
  if (!longest) return undefined;
  if (bracket && !/^[\]}>)]$/.test(at(lexemes, longest.next).text)) return undefined;
  const following = at(lexemes, longest.next);
  const isHeight = /^(?:ft|st|lb)$/.test(first.text) && /^\d{1,2}$/.test(following.text);
  if (following.kind === 'number' && !following.spaced && !isHeight) return undefined; // "24703L202", but "5ft6in"
  const name = first.text;
  const isShort = longest.next === k + 1 && name.length <= 3 && !/^(?:ton|bit|cup)$/i.test(name);
  if (isShort && !digits && at(lexemes, i - 1).kind === 'word' && name.length < 3 && SINGLE.has(name)) return undefined;
  const isPower = name === 'W' || name === 'V';
  if (isPower && (first.spaced || !/^\d{2,}$/.test(at(lexemes, i - 1).text))) return undefined; // "60W", not "Gate 5W"
  if (longest.unit.base === 'K' && SINGLE.has(name) && (first.spaced || !/^-?\d\d/.test(at(lexemes, i - 1).text)))
    return undefined; // "24C" is a temperature, "Gate 4C" and "grade 12 C" are none.
  if (longest.next === k + 1 && SINGLE.has(name) && first.spaced && !isUnitPosition(lexemes, longest.next))
    return undefined;
  return { unit: longest.unit, next: bracket ? longest.next + 1 : longest.next };
}

/** Letters that are units only where they touch digits: "10in of rain", "12st 4lb", "20t of coal", "10.5s". */
function gluedUnit(lexemes: Lexemes, i: number, digits: boolean): { unit: Unit; next: number } | undefined {
  const [number, letters] = [at(lexemes, i - 1), at(lexemes, i)];
  if (!digits || letters.spaced || number.kind !== 'number') return undefined;
  const name =
    letters.text === 'in'
      ? 'inch'
      : letters.text === 'st' && number.value >= 4 && number.value <= 60
        ? 'stone'
        : letters.text === 't' && Number.isFinite(number.value)
          ? 'tonne'
          : letters.text === 's' && /^\d{1,3}\.\d{1,3}$/.test(number.text)
            ? 'second'
            : undefined;
  const unit = name && UNIT_NAMES.get(name);
  return unit ? { unit, next: i + 1 } : undefined;
}

function isUnitPosition(lexemes: Lexemes, next: number): boolean {
  const after = at(lexemes, next);
  return (
    after.kind === 'none' ||
    /^(?:[.,;)×]|x|by|long|wide|high|tall|deep|freestyle|butterfly|hurdles|sprint|and|\d.*)$/.test(after.lower)
  );
}

/** The longest unit name at `i`: words joined by "-" are looked up ("sq km" -> "sq-km"), then "²", "2" and "/h". */
function longestUnit(lexemes: Lexemes, i: number): { unit: Unit; next: number } | undefined {
  const [a, b, c] = [at(lexemes, i), at(lexemes, i + 1), at(lexemes, i + 2)];
  if (a.text === '°') {
    const scale = b.kind === 'word' && (b.text.length === 1 || !b.spaced || /^(?:celsius|fahrenheit)$/.test(b.lower));
    const degrees = scale ? (UNIT_NAMES.get(`°${b.text}`) ?? UNIT_NAMES.get(b.lower)) : undefined;
    return degrees?.base === 'K' ? { unit: degrees, next: i + 2 } : { unit: UNIT_NAMES.get('°')!, next: i + 1 };
  }
  if (!UNIT_BEGINNINGS.has(a.lower) && !UNIT_BEGINNINGS.has(a.text)) return undefined;
  if (a.lower === 'sq' && b.text === '.') {
    const spelled = UNIT_NAMES.get(`sq-${c.lower}`);
    return spelled && { unit: spelled, next: i + 3 };
  }
  // "60-mile-an-hour", "100-kilometre-per-hour"
  if (b.text === '-' && at(lexemes, i + 3).text === '-' && /^(?:per|an?)$/.test(c.lower)) {
    const plural = a.lower === 'foot' ? 'feet' : `${a.lower}s`;
    const hour = at(lexemes, i + 4).lower;
    const rate = UNIT_NAMES.get(`${a.lower}-${c.lower}-${hour}`) ?? UNIT_NAMES.get(`${plural}-${c.lower}-${hour}`);
    if (rate) return { unit: rate, next: i + 5 };
  }
  if (b.text === '/' && !b.spaced && !c.spaced) {
    const rate = UNIT_NAMES.get(`${a.text}/${c.text}`);
    if (rate) return { unit: rate, next: i + 3 };
  }
  const square =
    (b.text === '²' || b.text === '2') && !b.spaced ? '²' : (b.text === '³' || b.text === '3') && !b.spaced ? '³' : '';
  if (square) {
    const power = [...UNIT_NAMES.values()].find((unit) => unit.symbol === `${a.text}${square}`);
    if (power) return { unit: power, next: i + 2 };
  }
  if (b.kind === 'word' || b.text === '-') {
    const second = b.text === '-' ? c : b;
    const third = b.text === '-' ? at(lexemes, i + 3) : c;
    const width = b.text === '-' ? 3 : 2;
    const three =
      b.kind === 'word' && third.kind === 'word'
        ? UNIT_NAMES.get(`${a.lower}-${second.lower}-${third.lower}`)
        : undefined;
    if (three) return { unit: three, next: i + 3 };
    const two =
      second.kind === 'word'
        ? (UNIT_NAMES.get(`${a.lower}-${second.lower}`) ?? UNIT_NAMES.get(`${a.lower}-${second.text}`))
        : undefined;
    if (two) return { unit: two, next: i + width };
  }
  if (a.kind !== 'word') return undefined;
  const one =
    UNIT_NAMES.get(a.text) ??
    (a.text.length > 3 || /^[A-Z]/.test(a.text) === false ? UNIT_NAMES.get(a.lower) : undefined);
  if (!one || (one.symbol === 's' && /^seconds?$/.test(a.lower) === false && a.lower !== 'sec' && a.lower !== 'secs'))
    return undefined;
  return { unit: one, next: i + 1 };
}

/** 6'2" and 5’11”: a height in feet and inches, with both marks. */
export function feetAndInches(lexemes: Lexemes, i: number): Amount | undefined {
  const [feet, mark, inches, close] = [at(lexemes, i), at(lexemes, i + 1), at(lexemes, i + 2), at(lexemes, i + 3)];
  if (
    mark.kind !== 'symbol' ||
    mark.spaced ||
    !/^['’′]$/.test(mark.text) ||
    !/^["”″]$/.test(close.text) ||
    close.spaced
  )
    return undefined;
  if (!/^[1-9]\d?$/.test(feet.text) || !/^\d{1,2}$/.test(inches.text) || inches.value >= 12) return undefined;
  const value = feet.value + inches.value / 12;
  const base = { start: feet.start, end: close.end, index: i, next: i + 4, scale: 1, digits: false } as const;
  return { ...base, value, kind: 'measure', unit: 'ft' };
}

/** "5 feet 4 inches", "6ft 2in", "12 ft 2 in": one measure in the larger unit. */
export function withSmallerUnit(lexemes: Lexemes, amount: Amount, unit: Unit): Amount {
  const pairs: Readonly<Record<string, readonly [string, number]>> = { ft: ['in', 12], lb: ['oz', 16], st: ['lb', 14] };
  const pair = pairs[unit.symbol];
  if (!pair) return amount;
  // "5 ft. 2 in."
  const dot = at(lexemes, amount.next).text === '.' && at(lexemes, amount.next + 1).kind === 'number' ? 1 : 0;
  const join = at(lexemes, amount.next + dot).lower;
  const k = join === 'and' || join === ',' || join === '-' ? amount.next + 1 : amount.next + dot;
  const second = numberAt(lexemes, k);
  if (!second || second.form === 'ordinal' || second.value >= pair[1]) return amount;
  const word = at(lexemes, second.next);
  // "Six foot two", "5-foot-11": the inches are left unsaid.
  const isFoot = at(lexemes, amount.next - 1).lower === 'foot';
  // "Six feet two" and "6ft 2" only where the clause ends: what is counted may follow.
  const ends = word.kind === 'none' || word.lower === 'tall' || (/^[.;)]$/.test(word.text) && join !== '-');
  const isHeight = unit.symbol === 'ft' && (isFoot || ends) && Number.isInteger(second.value);
  if (
    isHeight &&
    join !== 'and' &&
    join !== ',' &&
    (join === '-' || word.kind !== 'word' || /^(?:tall|and|in|high)$/.test(word.lower))
  ) {
    const { end } = at(lexemes, second.next - 1);
    const isInches = word.lower === 'in' && !/^(?:an?|the|his|her)$/.test(at(lexemes, second.next + 1).lower);
    if (!isInches && word.text !== '-' && word.text !== '"')
      return { ...amount, value: amount.value + second.value / pair[1], next: second.next, end };
  }
  const smaller =
    word.lower === 'in' && join !== ',' ? UNIT_NAMES.get('inch') : unitAfter(lexemes, second.next, true)?.unit;
  if (smaller?.symbol !== pair[0]) return amount;
  const next = word.lower === 'in' ? second.next + 1 : unitAfter(lexemes, second.next, true)!.next;
  return { ...amount, value: amount.value + second.value / pair[1], next, end: at(lexemes, next - 1).end };
}
