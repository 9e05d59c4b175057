/** A way to write a currency. `code` is ISO 4217; 'XXX' (no currency) where several countries share the name. */
export interface CurrencyName {
  readonly code: string;
  /** How many of the currency one unit of this name is: 0.01 for pence. */
  readonly factor: number;
  /** The code or name is an ordinary word as well ("COP", "won", "pound"): it needs more than a number beside it. */
  readonly ambiguous: boolean;
}

export interface NamedCurrency extends CurrencyName {
  /** Last word of an adjective ("us", "kong", "lankan") to the code it makes of a shared name. */
  readonly adjectives: ReadonlyMap<string, string>;
}

/**
 * Currencies in use and those an archive of news still speaks of (ISO 4217, tables A.1 and A.3). A row: code | last words of
 * the adjectives | names, singular and, after "/", plurals where adding "s" is wrong | names of the hundredth part.
 */
const CURRENCIES = `USD|us american states|dollar buck|cent
AUD|australian|dollar|cent
CAD|canadian|dollar|cent
HKD|kong|dollar|cent
NZD|zealand|dollar|cent
SGD|singapore singaporean|dollar|cent
TWD|taiwan taiwanese|dollar|
ZWL|zimbabwean zimbabwe|dollar|
JMD|jamaican jamaica|dollar|
TTD|tobago|dollar|
BBD|barbados barbadian|dollar|
BSD|bahamian bahamas|dollar|
BZD|belize belizean|dollar|
BMD|bermuda bermudian|dollar|
BND|brunei bruneian|dollar|
FJD|fiji fijian|dollar|
GYD|guyana guyanese|dollar|
KYD|cayman|dollar|
LRD|liberian|dollar|
NAD|namibian namibia|dollar|
SBD|solomon|dollar|
SRD|surinamese suriname|dollar|
XCD|caribbean|dollar|
EUR|european|euro/euro/euros|cent eurocent
GBP|british uk english|pound quid/quid sterling/sterling|penny/pence/pennies
EGP|egyptian|pound|piastre piaster
SDG|sudanese|pound|
SYP|syrian|pound|
LBP|lebanese|pound|
IEP|irish|pound punt|
CYP|cyprus cypriot|pound|
GIP|gibraltar|pound|
FKP|falkland|pound|
JPY|japanese|yen/yen|
CNY|chinese|yuan/yuan renminbi/renminbi rmb/rmb kuai/kuai|fen/fen
INR|indian|rupee|paisa/paise
PKR|pakistani pakistan|rupee|
LKR|lankan lanka|rupee|
NPR|nepalese nepali|rupee|
MUR|mauritian|rupee|
SCR|seychelles seychellois|rupee|
MVR|maldivian maldives|rufiyaa/rufiyaa|
BTN|bhutanese|ngultrum|
BDT|bangladeshi|taka/taka/takas|
RUB|russian|rouble ruble|kopeck kopek
BYN|belarusian belarus|rouble ruble|
UAH|ukrainian|hryvnia/hryvnia/hryvnias/hryvnya|
CHF|swiss|franc|centime
FRF|french|franc|centime
BEF|belgian|franc|
LUF|luxembourg|franc|
XOF|cfa african|franc|
XPF|cfp|franc|
CDF|congolese|franc|
RWF|rwandan|franc|
BIF|burundian|franc|
DJF|djiboutian djibouti|franc|
GNF|guinean|franc|
KMF|comorian|franc|
MGA|malagasy|ariary/ariary|
SEK|swedish|krona/kronor/kronas crown|öre/öre
ISK|icelandic|krona/kronur króna/krónur crown|
DKK|danish|krone/kroner crown|øre/øre
NOK|norwegian|krone/kroner crown|
CZK|czech|koruna/koruna/korunas/koruny crown|haler
SKK|slovak|koruna/koruna/korunas crown|
EEK|estonian|kroon/krooni/kroons crown|
PLN|polish|zloty/zloty/zlotys/zlotych złoty|grosz/groszy
HUF|hungarian|forint/forint/forints|
RON|romanian|leu/lei|
MDL|moldovan|leu/lei|
BGN|bulgarian|lev/leva/levs|stotinka/stotinki
ALL|albanian|lek/lek/leks/lekë|
RSD|serbian|dinar|
MKD|macedonian|denar|
BAM|bosnian convertible|mark|
HRK|croatian|kuna/kuna/kunas|
TRY|turkish|lira/lira/liras|kurus/kurus kuruş/kuruş
ITL|italian|lira/lire|
ILS|israeli|shekel sheqel|agora/agorot
KRW|korean|won/won|
KPW||won/won|
MXN|mexican|peso|centavo
ARS|argentine argentinian|peso|
CLP|chilean|peso|
COP|colombian|peso|
CUP|cuban|peso|
DOP|dominican|peso|
UYU|uruguayan|peso|
PHP|philippine filipino|peso|
BRL|brazilian brazil|real/reais/reals|centavo
ZAR|african|rand/rand/rands|
KES|kenyan kenya|shilling|
UGX|ugandan uganda|shilling|
TZS|tanzanian tanzania|shilling|
SOS|somali|shilling|
ATS|austrian|shilling schilling|groschen/groschen
AED|uae emirati emirates|dirham|
MAD|moroccan|dirham|
SAR|saudi|riyal|halala
QAR|qatari qatar|riyal|
IRR|iranian|rial toman|
OMR|omani oman|rial|
YER|yemeni|rial riyal|
KWD|kuwaiti|dinar|fils/fils
IQD|iraqi|dinar|
JOD|jordanian|dinar|
TND|tunisian|dinar|
DZD|algerian|dinar|
BHD|bahraini bahrain|dinar|
LYD|libyan|dinar|
YUM|yugoslav|dinar|
THB|thai|baht/baht/bahts|satang/satang
VND|vietnamese|dong/dong/dongs|
MYR|malaysian|ringgit/ringgit/ringgits|sen/sen
IDR|indonesian|rupiah/rupiah/rupiahs|
KHR|cambodian|riel|
LAK|lao laotian|kip/kip/kips|
MMK|myanmar burmese|kyat|
MNT|mongolian|tugrik togrog|
MOP|macau macanese|pataca|
KZT|kazakh kazakhstani|tenge/tenge/tenges|
UZS|uzbek|som/som/soms sum/sum|
KGS|kyrgyz|som/som/soms|
TJS|tajik|somoni/somoni|
TMT|turkmen|manat/manat/manats|
AZN|azerbaijani azeri|manat/manat/manats|
GEL|georgian|lari/lari/laris|tetri/tetri
AMD|armenian|dram|
AFN|afghan|afghani|
NGN|nigerian|naira/naira/nairas|kobo/kobo
GHS|ghanaian ghana|cedi/cedi/cedis|pesewa
ETB|ethiopian|birr/birr/birrs|
ERN|eritrean|nakfa/nakfa|
ZMW|zambian|kwacha/kwacha/kwachas|
MWK|malawian|kwacha/kwacha/kwachas|
BWP|botswana|pula/pula|
MZN|mozambican|metical/meticais/meticals|
AOA|angolan|kwanza|
GMD|gambian|dalasi/dalasi/dalasis|
SLE|leonean|leone|
SZL|swazi|lilangeni/emalangeni|
LSL|lesotho|loti/maloti|
CVE|verdean|escudo|
MRU|mauritanian|ouguiya/ouguiya/ouguiyas|
PEN|peruvian|sol/soles|
BOB|bolivian|boliviano|
VES|venezuelan|bolivar/bolivars/bolivares bolívar/bolívares|
PYG|paraguayan|guarani guaraní|
CRC|rican|colon/colones/colons colón/colones|
SVC|salvadoran|colon/colones/colons|
GTQ|guatemalan|quetzal|
HNL|honduran|lempira|
NIO|nicaraguan|cordoba córdoba|
PAB|panamanian|balboa|
HTG|haitian|gourde|
PGK|guinean|kina/kina|
WST|samoan|tala/tala|
VUV|vanuatu|vatu/vatu|
TOP|tongan|paanga|
DEM|german deutsche|mark deutschmark deutschemark|pfennig
FIM|finnish|markka/markkaa mark|
NLG|dutch|guilder|
ANG|antillean|guilder|
ESP|spanish|peseta|
PTE|portuguese|escudo|
GRD|greek|drachma|
XEU||ecu|
XBT||bitcoin/bitcoin/bitcoins|`;

/** Whose money a shared name means when nothing else is said; names that are not here and shared mean 'XXX'. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['cent', 'USD'],
  ['pound', 'GBP'],
  ['rupee', 'INR'],
  ['rouble', 'RUB'],
  ['ruble', 'RUB'],
  ['lira', 'TRY'],
  ['won', 'KRW'],
  ['krona', 'SEK'],
  ['riyal', 'SAR'],
  ['rial', 'IRR'],
  ['guilder', 'NLG'],
  ['mark', 'DEM'],
  ['koruna', 'CZK'],
  ['leu', 'RON'],
]);

/** Names that are ordinary words, other units, first names or short enough to be anything. */
const AMBIGUOUS_NAMES = new Set(
  (
    'pound mark won real rand leu lev dong pula crown sol som sum dram lari kip lek kina tala vatu sen fen colon punt buck ecu ' +
    'cordoba balboa quetzal guarani afghani haler loti leone denar grosz agora manat metical kwanza drachma'
  ).split(' '),
);

/** Codes that are words, names or other acronyms in capitals ("COP 26", "ALL 5", "DEM 45"). */
const AMBIGUOUS_CODES = new Set(
  (
    'ALL TOP CUP MAD SOS GEL BOB COP TRY PEN RON DEM MOP ANG BAM LAK ESP BIF NIO PAB SCR AMD LSL ERN TMT GIP SLE BMD AFN MUR MVR SAR ' +
    'PTE IEP CVE ATS FIM GMD CDF BSD SRD SBD SDG TND KMF XEU'
  ).split(' '),
);

/** Signs and codes that stand before (some also after) the number; letters as written. */
const SIGN_ROWS = `$ USD|US$ USD|A$ AUD|AU$ AUD|C$ CAD|CA$ CAD|Can$ CAD|HK$ HKD|NZ$ NZD|S$ SGD|SG$ SGD|NT$ TWD|R$ BRL|Mex$ MXN|MX$ MXN|J$ JMD
Z$ ZWL|N$ NAD|TT$ TTD|B$ BSD|BZ$ BZD|FJ$ FJD|EC$ XCD|Bds$ BBD|AUD$ AUD|CAD$ CAD|MXN$ MXN|USD$ USD|NZD$ NZD|SGD$ SGD|HKD$ HKD|£ GBP|€ EUR
¥ JPY|￥ JPY|CN¥ CNY|JP¥ JPY|₹ INR|₽ RUB|₩ KRW|₺ TRY|₴ UAH|₦ NGN|₱ PHP|₪ ILS|฿ THB|₫ VND|₡ CRC|₭ LAK|₮ MNT|₲ PYG|₵ GHS|₸ KZT|₼ AZN|₾ GEL|₿ XBT|৳ BDT|֏ AMD
₨ PKR|₣ FRF|₤ ITL|₧ ESP|¢ USD|元 CNY|Rs INR|Rp IDR|RM MYR|kr XXX|zł PLN|Kč CZK|Ft HUF|Fr CHF|SFr CHF|sFr CHF|Dh AED|Dhs AED|Tk BDT|KSh KES|Ksh KES|USh UGX|TSh TZS|NIS ILS|BTC XBT|DM DEM`;

const ROWS = CURRENCIES.split('\n').map((row) => row.split('|') as [string, string, string, string]);

/** Sign or code (as written) to its currency. */
export const CURRENCY_SIGNS: ReadonlyMap<string, CurrencyName> = new Map([
  ...ROWS.map(([code]): [string, CurrencyName] => [code, { code, factor: 1, ambiguous: AMBIGUOUS_CODES.has(code) }]),
  ...['XAF', 'CNH'].map((code): [string, CurrencyName] => [code, { code, factor: 1, ambiguous: false }]),
  ...SIGN_ROWS.split(/[|\n]/).map((row): [string, CurrencyName] => {
    const [sign, code] = row.split(' ') as [string, string];
    return [sign, { code, factor: sign === '¢' ? 0.01 : 1, ambiguous: sign === 'DM' || sign === 'BTC' }];
  }),
]);

/** Lower-case name, singular or plural, to its currency. */
export const CURRENCY_NAMES: ReadonlyMap<string, NamedCurrency> = namedCurrencies();

function namedCurrencies(): ReadonlyMap<string, NamedCurrency> {
  const byName = new Map<string, NamedCurrency>();
  for (const [code, adjectives, whole, hundredth] of ROWS) {
    for (const [names, factor] of [
      [whole, 1],
      [hundredth, 0.01],
    ] as const) {
      for (const forms of names.split(' ').filter(Boolean)) {
        const [singular, ...plurals] = forms.split('/') as [string, ...string[]];
        const known = byName.get(singular);
        const shared = known && known.code !== code ? 'XXX' : code;
        const currency: NamedCurrency = {
          code: DEFAULTS.get(singular) ?? shared,
          factor,
          ambiguous: AMBIGUOUS_NAMES.has(singular),
          adjectives: new Map([
            ...(known?.adjectives ?? []),
            ...adjectives.split(' ').map((word): [string, string] => [word, code]),
          ]),
        };
        for (const form of [singular, ...(plurals.length > 0 ? plurals : [`${singular}s`])]) {
          // "reais" and "leva" are money only; "soles" are also shoes.
          byName.set(form, { ...currency, ambiguous: currency.ambiguous && form.startsWith(singular) });
        }
      }
    }
  }
  byName.set('satoshi', { code: 'XBT', factor: 1e-8, ambiguous: false, adjectives: new Map() });
  byName.set('satoshis', byName.get('satoshi')!);
  return byName;
}

/** Singular names of the whole unit, by code. */
const NAMES_OF: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.map(([code, , whole]) => [code, whole.split(' ').map((forms) => forms.split('/', 1)[0]!)]),
);

/** Whether two codes ('XXX' with any) are of money that may be written by one name ("dollar", "crown"). */
export function shareName(one: string, other: string): boolean {
  const names = NAMES_OF.get(one) ?? [];
  return one === 'XXX' || other === 'XXX' || (NAMES_OF.get(other) ?? []).some((name) => names.includes(name));
}
