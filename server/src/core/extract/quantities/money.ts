import { CURRENCY_NAMES, CURRENCY_SIGNS, type CurrencyName, type NamedCurrency } from '../currencies.ts';
import * as is from '../lexemes/facts.ts';
import { at, type Lexemes } from '../lexemes.ts';
import { numberAt } from '../numbers.ts';
import type { Amount } from './amounts.ts';
import { isMoneyHere } from './moneyContext.ts';

interface Sign {
  readonly currency: CurrencyName;
  readonly next: number;
  /** The code has an "M" for million before it ("MEUR 60"). */
  readonly factor: number;
}

/** "$", "US$", "HK$", "Rs", "EUR", "MEUR" at `i`. */
export function signAt(lexemes: Lexemes, i: number): Sign | undefined {
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
    if (following.text === '¥' && !following.spaced && CURRENCY_SIGNS.has(`${lexeme.text}¥`)) {
      return { currency: CURRENCY_SIGNS.get(`${lexeme.text}¥`)!, next: i + 2, factor: 1 };
    }
    if (lexeme.text === 'R' && isRand(lexemes, i + 1)) {
      return { currency: CURRENCY_SIGNS.get('ZAR')!, next: i + 1, factor: 1 };
    }
    return lexeme.text.length > 1 ? codeAt(lexemes, i, lexeme.text) : undefined;
  }
  if (lexeme.kind !== 'symbol') return undefined;
  const currency = CURRENCY_SIGNS.get(lexeme.text);
  return currency && { currency, next: i + 1, factor: 1 };
}

/** "R500m", "R2.5 billion", "R15,000": after a lone R only an amount that no road, room or model has. */
function isRand(lexemes: Lexemes, i: number): boolean {
  const [number, scale] = [at(lexemes, i), at(lexemes, i + 1)];
  if (number.kind !== 'number' || number.spaced) return false;
  return /,|\.\d\d$/.test(number.text) || /^(?:m|bn|million|billion|trillion)$/.test(scale.lower);
}

/** In letters; with an "M" or "K" before it. */
const longestCode = 4;

const CODE_LIKE =
  /^(?:usd|eur|gbp|rmb|aud|cad|inr|mxn|nzd|chf|jpy|sek|nok|dkk|cny|krw|hkd|sgd|brl|zar|thb|pln|huf|czk|rub|uah|idr|myr|php|vnd|aed|btc)$/;

function codeAt(lexemes: Lexemes, i: number, text: string): Sign | undefined {
  // "120 MEUR", "60 KUSD", as balance sheets write them.
  const scale = text.length === 4 ? (text[0] === 'M' ? 1e6 : /^k/i.test(text) ? 1e3 : 0) : 0;
  const scaled = scale > 0 && /^[A-Z]{3}$/.test(text.slice(1)) ? CURRENCY_SIGNS.get(text.slice(1)) : undefined;
  const currency = CURRENCY_SIGNS.get(text) ?? (text === 'RMB' ? CURRENCY_SIGNS.get('CNY') : scaled);
  if (!currency || (text.length < 2 && !currency)) return undefined;
  const next = at(lexemes, i + 1).text === '.' && text === 'Rs' ? i + 2 : i + 1;
  if (currency.ambiguous && !isLargeBeside(lexemes, i)) return undefined;
  return { currency, next, factor: scaled && !CURRENCY_SIGNS.has(text) ? scale : 1 };
}

/** "COP 26" is a conference and "ALL 5" all five; a code that is a word as well wants an amount nobody would count to. */
function isLargeBeside(lexemes: Lexemes, i: number): boolean {
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

export function afterSign(lexemes: Lexemes, i: number, sign: Sign): Amount | undefined {
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
  // "£10 and 50 pence"
  const cents = next === number.next ? centsAfter(lexemes, next, unit) : undefined;
  if (cents) next = cents.next;
  return {
    start,
    index: i,
    next,
    end: at(lexemes, next - 1).end,
    value: value + (cents?.value ?? 0),
    scale: scale?.factor ?? number.scale,
    digits: false,
    kind: 'money',
    unit,
  };
}

/** After money "m" is million and "t" trillion: "€5m", "£2.3 m". */
function moneyScale(lexemes: Lexemes, i: number): { factor: number; next: number } | undefined {
  const hyphen = at(lexemes, i).text === '-' && !at(lexemes, i).spaced ? 1 : 0;
  const word = at(lexemes, i + hyphen);
  if (word.lower === 'm' || word.text === 'MM' || word.lower === 'mil') return { factor: 1e6, next: i + hyphen + 1 };
  if (word.lower === 'bil') return { factor: 1e9, next: i + hyphen + 1 };
  if (word.lower === 't' && !word.spaced) return { factor: 1e12, next: i + 1 };
  if (word.lower === 'million' || word.lower === 'billion' || word.lower === 'trillion') {
    return { factor: word.lower === 'million' ? 1e6 : word.lower === 'billion' ? 1e9 : 1e12, next: i + hyphen + 1 };
  }
  return undefined;
}

/** "20 million euros", "500 yen", "100 US dollars", "34 cents", "100€", "50 million USD", "120 MEUR". */
export function currencyAfter(
  lexemes: Lexemes,
  i: number,
  number: { readonly value: number; readonly next: number; readonly scale: number; readonly digits: boolean },
): { unit: string; value: number; next: number; coin?: number } | undefined {
  let k = at(lexemes, number.next).text === '-' && !at(lexemes, number.next).spaced ? number.next + 1 : number.next;
  const short = number.digits && at(lexemes, k).lower === 'm' ? 1e6 : 1;
  if (short > 1) k++;
  const composite = compositeSign(lexemes, k);
  if (composite) return { unit: composite, value: number.value * short, next: k + 2 };
  const first = at(lexemes, k);
  if (first.text === 'p' && !first.spaced && number.digits && number.value < 100 && !isGlued(lexemes, k + 1))
    return { unit: 'GBP', value: Number((number.value / 100).toPrecision(15)), next: k + 1, coin: 0.01 };
  const sign =
    first.kind === 'symbol'
      ? CURRENCY_SIGNS.get(first.text)
      : first.text.length > longestCode
        ? undefined
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
  const unit = exact ?? currency.code;
  const isSure =
    !currency.ambiguous || exact !== undefined || short > 1 || centsAfter(lexemes, next, unit) !== undefined;
  if (!isSure && !isMoneyHere(lexemes, i, number, next)) return undefined;
  const value = number.value * short * currency.factor;
  const cents = centsAfter(lexemes, next, unit);
  const coin = currency.factor < 1 ? { coin: currency.factor } : {};
  return { unit, value: Number((value + (cents?.value ?? 0)).toPrecision(15)), next: cents?.next ?? next, ...coin };
}

/** "US$", "HK$", "NT$" behind a number: letters with the dollar sign directly after them, and no number it belongs to. */
function compositeSign(lexemes: Lexemes, i: number): string | undefined {
  const [letters, dollar, after] = [at(lexemes, i), at(lexemes, i + 1), at(lexemes, i + 2)];
  if (dollar.text !== '$' || dollar.spaced || !/^\p{Lu}{1,3}$/u.test(letters.text)) return undefined;
  if (after.kind === 'number' && !after.spaced) return undefined;
  return CURRENCY_SIGNS.get(`${letters.text}$`)?.code;
}

/** A dot, hyphen or slash with more behind it ("50p.m", "12p-13p"); a stop that ends the sentence is none. */
function isGlued(lexemes: Lexemes, i: number): boolean {
  const [sign, after] = [at(lexemes, i), at(lexemes, i + 1)];
  return !sign.spaced && /^[.\-/]$/.test(sign.text) && after.kind !== 'none' && !after.spaced;
}

/** A currency name after at most three adjectives, of which the last that decides counts ("new Zealand dollars"). */
export function currencyNameAt(
  lexemes: Lexemes,
  i: number,
): { readonly currency: NamedCurrency; readonly adjective?: string; readonly next: number } | undefined {
  if ((lexemes.facts & is.MONEY) === 0) return undefined;
  for (let k = i; k <= i + 5; k++) {
    const word = at(lexemes, k);
    if (word.text === '.') continue;
    if (word.kind !== 'word') return undefined;
    const currency = CURRENCY_NAMES.get(word.lower);
    const before = at(lexemes, k - 1);
    const said = before.lower === 'new' || before.lower === 'convertible' ? at(lexemes, k - 2).lower : before.lower;
    const adjective = k === i ? undefined : before.text === '.' || said === 's' ? 'us' : said;
    // "5 euro cents": the coin of the currency named before it.
    const small = k === i ? CURRENCY_NAMES.get(at(lexemes, k + 1).lower) : undefined;
    if (currency && small && small.factor < 1) {
      return { currency: { ...currency, factor: small.factor }, next: k + 2 };
    }
    if (currency && (adjective === undefined || currency.adjectives.has(adjective)))
      return { currency, adjective, next: k + 1 };
    if (currency) return undefined;
  }
  return undefined;
}

/** "thirteen dollars and forty-five cents". */
function centsAfter(lexemes: Lexemes, i: number, unit: string): { value: number; next: number } | undefined {
  if ((lexemes.facts & is.MONEY) === 0) return undefined;
  const k = at(lexemes, i).lower === 'and' ? i + 1 : i;
  const number = numberAt(lexemes, k);
  if (number?.form !== 'cardinal' || number.value >= 100) return undefined;
  const name = CURRENCY_NAMES.get(at(lexemes, number.next).lower);
  if (name?.factor !== 0.01 || (name.code === 'GBP') !== (unit === 'GBP')) return undefined;
  return { value: number.value / 100, next: number.next + 1 };
}
