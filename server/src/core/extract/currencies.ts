/** A way to write a currency. `code` is ISO 4217; 'XXX' (no currency) where several countries share the name. */
export interface CurrencyName {
  readonly code: string;
  /** How many of the currency one unit of this name is: 0.01 for pence. */
  readonly factor: number;
}

/** Signs and codes that stand before (some also after) the number, longest first within a sign; letters as written. */
const SIGN_ROWS = `$ USD|US$ USD|A$ AUD|AU$ AUD|C$ CAD|CA$ CAD|HK$ HKD|NZ$ NZD|S$ SGD|NT$ TWD|R$ BRL|Mex$ MXN|MX$ MXN|J$ JMD|Z$ ZWL|N$ NAD
AUD$ AUD|CAD$ CAD|MXN$ MXN|USD$ USD|NZD$ NZD|SGD$ SGD|HKD$ HKD|TT$ TTD|B$ BSD|£ GBP|€ EUR|¥ JPY|₹ INR|₽ RUB|₩ KRW|₺ TRY|₴ UAH|₦ NGN|₱ PHP
₪ ILS|฿ THB|₫ VND|₡ CRC|₭ LAK|₮ MNT|₲ PYG|₵ GHS|₸ KZT|₼ AZN|₾ GEL|₿ XBT|¢ USD|元 CNY|Rs INR|Rp IDR|RM MYR|kr XXX|zł PLN|Kč CZK|Ft HUF|Fr CHF`;

const CODES = (
  'USD EUR GBP JPY CNY INR AUD CAD CHF SEK NOK DKK RUB BRL MXN ZAR KRW TRY PLN CZK HUF UAH NGN PHP ILS THB VND SGD HKD NZD TWD ' +
  'MYR IDR AED SAR QAR KWD EGP KES GHS PKR BDT LKR ARS CLP COP PEN RON BGN ISK'
).split(' ');

/** Spelled names in the singular; `plural` where adding "s" is wrong. */
const NAME_ROWS = `dollar USD|cent USD 0.01|pound GBP|penny GBP 0.01 pence|sterling GBP 1 sterling|euro EUR|yen JPY 1 yen|yuan CNY 1 yuan
renminbi CNY 1 renminbi|rmb CNY 1 rmb|kuai CNY 1 kuai|rupee INR|paisa INR 0.01 paise|rouble RUB|ruble RUB|rand ZAR 1 rand|real BRL 1 reais|franc XXX
krona SEK 1 kronor|krone XXX 1 kroner|won KRW 1 won|lira TRY 1 lira|zloty PLN|forint HUF|koruna CZK|hryvnia UAH|naira NGN 1 naira|cedi GHS
peso XXX|shekel ILS|baht THB 1 baht|dong VND 1 dong|ringgit MYR 1 ringgit|rupiah IDR 1 rupiah|dirham XXX|riyal SAR|rial IRR|dinar XXX
shilling XXX|taka BDT 1 taka|birr ETB 1 birr|guilder NLG|mark DEM|markka FIM 1 markkaa|bitcoin XBT|peseta ESP|satoshi XBT 1e-8|lev BGN 1 leva|leu RON 1 lei|tenge KZT 1 tenge|kwacha ZMW 1 kwacha|pula BWP 1 pula`;

/** "US dollars", "Swiss francs": the adjective decides which currency a shared name means. */
const ADJECTIVE_ROWS = `dollar: us USD,american USD,australian AUD,canadian CAD,hong-kong HKD,singapore SGD,taiwan TWD,zealand NZD,zimbabwean ZWL,jamaican JMD
cent: us USD,australian AUD,canadian CAD,euro EUR|pound: british GBP,egyptian EGP,sudanese SDG,syrian SYP,lebanese LBP,irish IEP,cyprus CYP
franc: swiss CHF,french FRF,belgian BEF,cfa XOF,congolese CDF,rwandan RWF|krona: swedish SEK,icelandic ISK|krone: danish DKK,norwegian NOK
peso: mexican MXN,argentine ARS,chilean CLP,colombian COP,cuban CUP,philippine PHP,uruguayan UYU|rupee: indian INR,pakistani PKR,nepalese NPR,mauritian MUR,lankan LKR
dirham: moroccan MAD,uae AED,emirati AED|dinar: kuwaiti KWD,serbian RSD,iraqi IQD,jordanian JOD,tunisian TND,algerian DZD,bahraini BHD,libyan LYD
shilling: kenyan KES,ugandan UGX,tanzanian TZS,somali SOS,austrian ATS|won: korean KRW|yen: japanese JPY|yuan: chinese CNY|lira: turkish TRY,italian ITL
rand: african ZAR|real: brazilian BRL|rouble: russian RUB,belarusian BYN|ruble: russian RUB,belarusian BYN|guilder: dutch NLG|mark: german DEM,finnish FIM,deutsche DEM
markka: finnish FIM|riyal: saudi SAR,qatari QAR|rial: iranian IRR,omani OMR,yemeni YER|dong: vietnamese VND|baht: thai THB|zloty: polish PLN|koruna: czech CZK|shekel: israeli ILS`;

/** Sign or code (as written) to its currency. */
export const CURRENCY_SIGNS: ReadonlyMap<string, CurrencyName> = new Map([
  ...rows(SIGN_ROWS).map((row): [string, CurrencyName] => {
    const [sign, code] = row.split(' ') as [string, string];
    return [sign, { code, factor: sign === '¢' ? 0.01 : 1 }];
  }),
  ...CODES.map((code): [string, CurrencyName] => [code, { code, factor: 1 }]),
]);

interface NamedCurrency extends CurrencyName {
  readonly adjectives: ReadonlyMap<string, string>;
  /** The name is an ordinary word as well ("won", "mark", "pound", "real"): it needs more than a number before it. */
  readonly ambiguous: boolean;
}

const AMBIGUOUS = new Set(['pound', 'mark', 'won', 'real', 'rand', 'leu', 'lev', 'dong', 'pula']);

/** Lower-case name, singular or plural, to its currency. */
export const CURRENCY_NAMES: ReadonlyMap<string, NamedCurrency> = new Map(
  rows(NAME_ROWS).flatMap((row): [string, NamedCurrency][] => {
    const [name, code, factor = '1', plural] = row.split(' ') as [string, string, string?, string?];
    const currency = { code, factor: Number(factor), adjectives: adjectivesOf(name), ambiguous: AMBIGUOUS.has(name) };
    return [
      [name, currency],
      [plural ?? `${name}s`, currency],
    ];
  }),
);

function rows(text: string): readonly string[] {
  return text.split(/[|\n]/);
}

function adjectivesOf(name: string): ReadonlyMap<string, string> {
  const row = rows(ADJECTIVE_ROWS).find((candidate) => candidate.startsWith(`${name}: `));
  const pairs = row ? row.slice(name.length + 2).split(',') : [];
  return new Map(pairs.map((pair) => pair.split(' ') as [string, string]));
}
