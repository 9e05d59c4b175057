import { CURRENCY_NAMES, CURRENCY_SIGNS, type CurrencyName } from '../currencies.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { numberAt } from '../numbers.ts';
import { UNIT_NAMES, type Unit } from '../units.ts';

/** A number with what it measures, before bounds and ranges are looked at. */
export interface Amount {
  readonly start: number;
  /** Index of the first lexeme, and of the one after the last. */
  readonly index: number;
  readonly next: number;
  readonly end: number;
  readonly value: number;
  readonly scale: number;
  readonly digits: boolean;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'percentage' | 'percentage-point' | 'money' | 'measure';
  readonly unit?: string;
}

/** The amount that begins at lexeme `i`: a currency sign or code with its number, or a number with what follows. */
export function amountAt(lexemes: readonly Lexeme[], i: number): Amount | undefined {
  const signed = signAt(lexemes, i);
  if (signed) {
    const money = afterSign(lexemes, i, signed);
    if (money) return money;
  }
  const number = numberAt(lexemes, i);
  if (!number) return undefined;
  const base = {
    start: at(lexemes, i).start,
    index: i,
    value: number.value,
    scale: number.scale,
    digits: number.digits,
  };
  const plain = { ...base, next: number.next, end: at(lexemes, number.next - 1).end, kind: number.form };
  if (number.form === 'ordinal') return plain;
  const suffixed = percentAfter(lexemes, number.next) ?? undefined;
  if (suffixed) return { ...plain, ...suffixed, end: at(lexemes, suffixed.next - 1).end };
  const money = currencyAfter(lexemes, i, number);
  if (money) return { ...base, ...money, kind: 'money', end: at(lexemes, money.next - 1).end };
  const unit = unitAfter(lexemes, number.next, number.digits);
  if (unit)
    return withSmallerUnit(
      lexemes,
      { ...base, next: unit.next, kind: 'measure', unit: unit.unit.symbol, end: at(lexemes, unit.next - 1).end },
      unit.unit,
    );
  return plain;
}

interface Sign {
  readonly currency: CurrencyName;
  readonly next: number;
  /** The code has an "M" for million before it ("MEUR 60"). */
  readonly factor: number;
}

/** "$", "US$", "HK$", "Rs", "EUR", "MEUR" at `i`. */
function signAt(lexemes: readonly Lexeme[], i: number): Sign | undefined {
  const lexeme = at(lexemes, i);
  const following = at(lexemes, i + 1);
  if (lexeme.kind === 'word') {
    // "dollar 22.5 million", as some write instead of the sign.
    const name = /^(?:dollars?|euros?|rupees?|yen)$/.test(lexeme.lower) ? CURRENCY_NAMES.get(lexeme.lower) : undefined;
    if (
      name &&
      following.kind === 'number' &&
      /^(?:million|billion|trillion|crore|lakh)$/.test(at(lexemes, i + 2).lower)
    )
      return CURRENCY_NAMES.has(at(lexemes, i + 3).lower) ? undefined : { currency: name, next: i + 1, factor: 1 };
    if (!/^[A-Z]/.test(lexeme.text) && lexeme.lower !== 'c' && following.text !== '$') {
      return lexeme.lower === 'rs' || lexeme.text === 'kr' || CODE_LIKE.test(lexeme.text)
        ? codeAt(lexemes, i, lexeme.lower === 'rs' ? 'Rs' : lexeme.text === 'kr' ? 'kr' : lexeme.text.toUpperCase())
        : undefined;
    }
    if (following.text === '$' && (!following.spaced || lexeme.lower === 'c' || lexeme.text.length > 1)) {
      // A lower-case article before a dollar sign is no Australian dollar.
      const letters = lexeme.text.length > 1 || lexeme.text === 'c' ? lexeme.text.toUpperCase() : lexeme.text;
      const currency = CURRENCY_SIGNS.get(`${lexeme.text}$`) ?? CURRENCY_SIGNS.get(`${letters}$`);
      if (currency) return { currency, next: i + 2, factor: 1 };
    }
    return lexeme.text.length > 1 ? codeAt(lexemes, i, lexeme.text) : undefined;
  }
  if (lexeme.kind !== 'symbol') return undefined;
  const currency = CURRENCY_SIGNS.get(lexeme.text);
  return currency && { currency, next: i + 1, factor: 1 };
}

const CODE_LIKE =
  /^(?:usd|eur|gbp|rmb|aud|cad|inr|mxn|nzd|chf|jpy|sek|nok|dkk|cny|krw|hkd|sgd|brl|zar|thb|pln|huf|czk|rub|uah|idr|myr|php|vnd|aed|btc)$/;

function codeAt(lexemes: readonly Lexeme[], i: number, text: string): Sign | undefined {
  const million = text.length === 4 && text.startsWith('M') ? CURRENCY_SIGNS.get(text.slice(1)) : undefined;
  const currency = CURRENCY_SIGNS.get(text) ?? (text === 'RMB' ? CURRENCY_SIGNS.get('CNY') : million);
  if (!currency || (text.length < 2 && !currency)) return undefined;
  const next = at(lexemes, i + 1).text === '.' && text === 'Rs' ? i + 2 : i + 1;
  if (currency.ambiguous && !isLargeBeside(lexemes, i)) return undefined;
  return { currency, next, factor: million && !CURRENCY_SIGNS.has(text) ? 1e6 : 1 };
}

/** "COP 26" is a conference and "ALL 5" all five; a code that is a word as well wants an amount nobody would count to. */
function isLargeBeside(lexemes: readonly Lexeme[], i: number): boolean {
  return (
    [at(lexemes, i - 1), at(lexemes, i + 1)].some(
      (number) =>
        number.kind === 'number' &&
        (number.value >= 10_000 || (number.value >= 1000 && number.text.includes(',')) || /\.\d\d$/.test(number.text)),
    ) ||
    /^(?:million|billion|bn|trillion)$/.test(at(lexemes, i - 1).lower) ||
    /^(?:million|billion|bn|trillion)$/.test(at(lexemes, i + 2).lower)
  );
}

function afterSign(lexemes: readonly Lexeme[], i: number, sign: Sign): Amount | undefined {
  const number = at(lexemes, sign.next).kind === 'number' ? numberAt(lexemes, sign.next) : undefined;
  if (!number || number.form === 'ordinal') return undefined;
  const scale = number.digits ? moneyScale(lexemes, number.next) : undefined;
  let next = scale?.next ?? number.next;
  const value = number.value * (scale?.factor ?? 1) * sign.factor;
  const code = at(lexemes, next);
  const name = CURRENCY_NAMES.get(code.lower);
  if (name && !name.ambiguous && name.code === sign.currency.code) next++;
  else if (sign.currency.code === 'USD' && /^(?:US|USD|AUD|CAD|NZD|HKD|SGD)$/.test(code.text)) next++;
  const named = CURRENCY_SIGNS.get(at(lexemes, next - 1).text);
  const unit = next > number.next && named ? named.code : sign.currency.code;
  const { start } = at(lexemes, i);
  return {
    start,
    index: i,
    next,
    end: at(lexemes, next - 1).end,
    value,
    scale: scale?.factor ?? number.scale,
    digits: false,
    kind: 'money',
    unit,
  };
}

/** After money "m" is million and "t" trillion: "€5m", "£2.3 m". */
function moneyScale(lexemes: readonly Lexeme[], i: number): { factor: number; next: number } | undefined {
  const hyphen = at(lexemes, i).text === '-' && !at(lexemes, i).spaced ? 1 : 0;
  const word = at(lexemes, i + hyphen);
  if (word.lower === 'm') return { factor: 1e6, next: i + hyphen + 1 };
  if (word.lower === 't' && !word.spaced) return { factor: 1e12, next: i + 1 };
  if (word.lower === 'million' || word.lower === 'billion' || word.lower === 'trillion') {
    return { factor: word.lower === 'million' ? 1e6 : word.lower === 'billion' ? 1e9 : 1e12, next: i + hyphen + 1 };
  }
  return undefined;
}

const PERCENT_WORDS = new Set(['percent', 'percents', 'percentage', 'pct']);

function percentAfter(lexemes: readonly Lexeme[], i: number): Pick<Amount, 'kind' | 'next'> | undefined {
  let k = at(lexemes, i).text === '-' && !at(lexemes, i).spaced ? i + 1 : i;
  const word = at(lexemes, k).lower;
  if (word === '%' || PERCENT_WORDS.has(word)) k++;
  else if (word === 'per' && /^cents?$/.test(at(lexemes, k + 1).lower)) k += 2;
  else return word === 'pp' && !at(lexemes, k).spaced ? { kind: 'percentage-point', next: k + 1 } : undefined;
  if (at(lexemes, k).text === '-' && /^points?$/.test(at(lexemes, k + 1).lower))
    return { kind: 'percentage-point', next: k + 2 };
  return /^points?$/.test(at(lexemes, k).lower)
    ? { kind: 'percentage-point', next: k + 1 }
    : { kind: 'percentage', next: k };
}

/** "20 million euros", "500 yen", "100 US dollars", "34 cents", "100€", "50 million USD", "120 MEUR". */
function currencyAfter(
  lexemes: readonly Lexeme[],
  i: number,
  number: { readonly value: number; readonly next: number; readonly scale: number; readonly digits: boolean },
): { unit: string; value: number; next: number } | undefined {
  let k = at(lexemes, number.next).text === '-' && !at(lexemes, number.next).spaced ? number.next + 1 : number.next;
  const short = number.digits && /^m$/i.test(at(lexemes, k).lower) ? 1e6 : 1;
  if (short > 1) k++;
  const first = at(lexemes, k);
  if (
    first.text === 'p' &&
    !first.spaced &&
    number.digits &&
    number.value < 100 &&
    !/^[.\-/]$/.test(at(lexemes, k + 1).text + (at(lexemes, k + 1).spaced ? ' ' : ''))
  )
    return { unit: 'GBP', value: Number((number.value / 100).toPrecision(15)), next: k + 1 };
  const sign =
    first.kind === 'symbol'
      ? CURRENCY_SIGNS.get(first.text)
      : codeAt(lexemes, k, CODE_LIKE.test(first.lower) ? first.lower.toUpperCase() : first.text);
  if (sign && 'currency' in sign && first.spaced && !at(lexemes, k + 1).spaced && at(lexemes, k + 1).kind === 'number')
    return undefined; // "3 USD50 cards"
  if (sign && 'currency' in sign) {
    const late = /^(?:million|billion)$/.test(at(lexemes, k + 1).lower)
      ? at(lexemes, k + 1).lower === 'million'
        ? 1e6
        : 1e9
      : 1;
    return {
      unit: sign.currency.code,
      value: number.value * short * sign.factor * late,
      next: late > 1 ? k + 2 : k + 1,
    };
  }
  // "10 $ 30 $": a sign belongs to the number it touches, or to the one before when none follows directly.
  if (sign && (!first.spaced || at(lexemes, k + 1).spaced || at(lexemes, k + 1).kind !== 'number')) {
    return { unit: sign.code, value: number.value * short * sign.factor, next: k + 1 };
  }
  const found = currencyNameAt(lexemes, k);
  if (!found) return undefined;
  const { currency, next, adjective } = found;
  const exact = adjective ? currency.adjectives.get(adjective) : undefined;
  if (currency.ambiguous && !exact && short === 1 && !isMoneyHere(lexemes, i, number, next)) return undefined;
  const unit = exact ?? currency.code;
  const value = number.value * short * currency.factor;
  const cents = centsAfter(lexemes, next, unit);
  return { unit, value: Number((value + (cents?.value ?? 0)).toPrecision(15)), next: cents?.next ?? next };
}

/** A currency name after at most three adjectives, of which the last that decides counts ("new Zealand dollars"). */
function currencyNameAt(lexemes: readonly Lexeme[], i: number) {
  for (let k = i; k <= i + 5; k++) {
    const word = at(lexemes, k);
    if (word.text === '.') continue;
    if (word.kind !== 'word') return undefined;
    const currency = CURRENCY_NAMES.get(word.lower);
    const before = at(lexemes, k - 1);
    const said = before.lower === 'new' || before.lower === 'convertible' ? at(lexemes, k - 2).lower : before.lower;
    const adjective = k === i ? undefined : before.text === '.' || said === 's' ? 'us' : said;
    if (currency && (adjective === undefined || currency.adjectives.has(adjective)))
      return { currency, adjective, next: k + 1 };
    if (currency) return undefined;
  }
  return undefined;
}

/** "thirteen dollars and forty-five cents". */
function centsAfter(lexemes: readonly Lexeme[], i: number, unit: string): { value: number; next: number } | undefined {
  const k = at(lexemes, i).lower === 'and' ? i + 1 : i;
  const number = numberAt(lexemes, k);
  if (number?.form !== 'cardinal' || number.value >= 100) return undefined;
  const name = CURRENCY_NAMES.get(at(lexemes, number.next).lower);
  if (name?.factor !== 0.01 || (name.code === 'GBP') !== (unit === 'GBP')) return undefined;
  return { value: number.value / 100, next: number.next + 1 };
}

const MONEY_WORDS = new Set(
  (
    'cost costs costing pay pays paid paying price priced prices worth fine fined fines spend spent spending raise raised raises ' +
    'earn earned earning salary wage wages sold sell bought buy charge charged fee fees fund funding debt loan loans grant profit ' +
    'revenue sales budget donated invested investment reward bail compensation damages'
  ).split(' '),
);

/** "pounds", "marks", "won": money beside large numbers and words of paying; "12 pounds" alone is a weight. */
function isMoneyHere(
  lexemes: readonly Lexeme[],
  i: number,
  number: { readonly value: number; readonly scale: number },
  next: number,
): boolean {
  const name = at(lexemes, next - 1).lower;
  if (at(lexemes, next).lower === 'sterling') return true;
  if (name === 'won' || name === 'real') {
    return (
      number.scale >= 1000 ||
      (number.value >= 100 &&
        at(lexemes, i).kind === 'number' &&
        /^(?:[.,;)]|per|a|for|in)?$/.test(at(lexemes, next).lower) &&
        !hasScoreVerb(lexemes, i))
    );
  }
  if (name === 'rand') return true;
  if (number.scale >= 1000) return true;
  const isPound = /^pounds?$/.test(name);
  if (!isPound) return number.value >= 1000 && !/^(?:marks?|leu|lev|dong|pula)$/.test(name);
  if (centsAfter(lexemes, next, CURRENCY_NAMES.get(name)?.code ?? '')) return true;
  for (let k = Math.max(0, i - 12); k < next + 8; k++) {
    if (MONEY_WORDS.has(at(lexemes, k).lower)) return true;
  }
  return false;
}

function hasScoreVerb(lexemes: readonly Lexeme[], i: number): boolean {
  return /^(?:who|which|that|and)$/.test(at(lexemes, i - 1).lower);
}

/** Letters that are a unit only when they touch digits ("75g") or follow a spaced number of digits with nothing after. */
const SINGLE = new Set(['m', 'g', 'l', 'L', 'C', 'F']);

/** A unit after a number, in up to three words, with a hyphen or brackets between: "square metres", "-foot", "[kg]". */
export function unitAfter(
  lexemes: readonly Lexeme[],
  i: number,
  digits: boolean,
): { unit: Unit; next: number } | undefined {
  let k = i;
  const opener = at(lexemes, k).text;
  const hyphen = opener === '-' || opener === '‑' ? 1 : 0;
  const bracket = /^[[{<]$/.test(opener) ? 1 : 0;
  if (hyphen === 1 && at(lexemes, k).spaced) return undefined;
  k += hyphen + bracket;
  const first = at(lexemes, k);
  if (first.kind === 'symbol' && first.text !== '°' && first.text !== '℃' && first.text !== '℉') {
    return digits && first.text === '"' && first.spaced ? undefined : undefined;
  }
  const longest = longestUnit(lexemes, k);
  if (!longest) return undefined;
  if (bracket && !/^[\]}>]$/.test(at(lexemes, longest.next).text)) return undefined;
  const name = first.text;
  const isShort = longest.next === k + 1 && name.length <= 3 && !/^(?:ton|bit|cup)$/i.test(name);
  if (isShort && !digits && at(lexemes, i - 1).kind === 'word' && name.length < 3 && SINGLE.has(name)) return undefined;
  if (longest.unit.base === 'K' && SINGLE.has(name) && (first.spaced || !/^-?\d\d/.test(at(lexemes, i - 1).text)))
    return undefined; // "24C" is a temperature, "Gate 4C" and "grade 12 C" are none.
  if (longest.next === k + 1 && SINGLE.has(name) && first.spaced && !isUnitPosition(lexemes, longest.next))
    return undefined;
  return { unit: longest.unit, next: bracket ? longest.next + 1 : longest.next };
}

function isUnitPosition(lexemes: readonly Lexeme[], next: number): boolean {
  const after = at(lexemes, next);
  return (
    after.kind === 'none' ||
    /^(?:[.,;)]|x|by|long|wide|high|tall|deep|freestyle|butterfly|hurdles|sprint|and|\d.*)$/.test(after.lower)
  );
}

/** The longest unit name at `i`: words joined by "-" are looked up ("sq km" -> "sq-km"), then "²", "2" and "/h". */
function longestUnit(lexemes: readonly Lexeme[], i: number): { unit: Unit; next: number } | undefined {
  const [a, b, c] = [at(lexemes, i), at(lexemes, i + 1), at(lexemes, i + 2)];
  if (a.text === '°') {
    const scale = b.kind === 'word' && (b.text.length === 1 || !b.spaced || /^(?:celsius|fahrenheit)$/.test(b.lower));
    const degrees = scale ? (UNIT_NAMES.get(`°${b.text}`) ?? UNIT_NAMES.get(b.lower)) : undefined;
    return degrees?.base === 'K' ? { unit: degrees, next: i + 2 } : { unit: UNIT_NAMES.get('°')!, next: i + 1 };
  }
  if (a.lower === 'sq' && b.text === '.') {
    const spelled = UNIT_NAMES.get(`sq-${c.lower}`);
    return spelled && { unit: spelled, next: i + 3 };
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

/** "5 feet 4 inches", "6ft 2in", "12 ft 2 in": one measure in the larger unit. */
function withSmallerUnit(lexemes: readonly Lexeme[], amount: Amount, unit: Unit): Amount {
  const pairs: Readonly<Record<string, readonly [string, number]>> = { ft: ['in', 12], lb: ['oz', 16], st: ['lb', 14] };
  const pair = pairs[unit.symbol];
  if (!pair) return amount;
  const join = at(lexemes, amount.next).lower;
  const k = join === 'and' || join === ',' || join === '-' ? amount.next + 1 : amount.next;
  const second = numberAt(lexemes, k);
  if (!second || second.form === 'ordinal' || second.value >= pair[1]) return amount;
  const word = at(lexemes, second.next);
  const smaller =
    word.lower === 'in' && join !== ',' ? UNIT_NAMES.get('inch') : unitAfter(lexemes, second.next, true)?.unit;
  if (smaller?.symbol !== pair[0]) return amount;
  const next = word.lower === 'in' ? second.next + 1 : unitAfter(lexemes, second.next, true)!.next;
  return { ...amount, value: amount.value + second.value / pair[1], next, end: at(lexemes, next - 1).end };
}
