/** A unit of measurement. `symbol` identifies it in quantities; `base` is the symbol of its dimension's SI unit. */
export interface Unit {
  readonly symbol: string;
  readonly base: string;
  /** value in base = value × factor + offset */
  readonly factor: number;
  readonly offset: number;
}

/**
 * Converts a value between units of one dimension, or gives undefined when the units are unknown or do not measure the
 * same thing. Units are symbols as in the table ("km", "mi", "°F"). Factors: NIST Special Publication 811, Appendix B.
 */
export function convert(value: number, from: string, to: string): number | undefined {
  const [source, target] = [BY_SYMBOL.get(from), BY_SYMBOL.get(to)];
  if (!source || !target || source.base !== target.base) return undefined;
  return (value * source.factor + source.offset - target.offset) / target.factor;
}

/** symbol | base | factor | names and abbreviations, singular; a name ending in "!" is an abbreviation without a plural. */
const ROWS = `m|m|1|metre meter m!
km|m|1000|kilometre kilometer km! kms!
cm|m|0.01|centimetre centimeter cm!
mm|m|0.001|millimetre millimeter mm!
dm|m|0.1|decimetre decimeter dm!
µm|m|1e-6|micrometre micrometer micron µm! μm!
nm|m|1e-9|nanometre nanometer nm!
pm|m|1e-12|picometre picometer
mi|m|1609.344|mile mi!
nmi|m|1852|nautical-mile nmi!
yd|m|0.9144|yard yds! yd!
ft|m|0.3048|foot feet! ft!
in|m|0.0254|inch inches!
ly|m|9460730472580800|light-year lightyear
m²|m²|1|square-metre square-meter sq-m! sqm! square-m! sq-metre sq-meter
km²|m²|1e6|square-kilometre square-kilometer sq-km! sq-kms! sqkm! square-km! sq-kilometre sq-kilometer
cm²|m²|1e-4|square-centimetre square-centimeter
ft²|m²|0.09290304|square-foot square-feet! sq-ft! sqft! sq-foot! sq-feet!
mi²|m²|2589988.110336|square-mile sq-mi! sq-mile
yd²|m²|0.83612736|square-yard sq-yd! sq-yds!
ha|m²|10000|hectare ha!
ac|m²|4046.8564224|acre
m³|m³|1|cubic-metre cubic-meter cu-m!
km³|m³|1e9|cubic-kilometre cubic-kilometer
cm³|m³|1e-6|cubic-centimetre cubic-centimeter cc!
mm³|m³|1e-9|cubic-millimetre cubic-millimeter
ft³|m³|0.028316846592|cubic-foot cubic-feet! cu-ft!
ac-ft|m³|1233.48183754752|acre-foot acre-feet!
l|m³|0.001|litre liter l! L!
ml|m³|1e-6|millilitre milliliter ml!
cl|m³|1e-5|centilitre centiliter cl!
gal|m³|0.003785411784|gallon gal!
pt|m³|0.000473176473|pint
qt|m³|0.000946352946|quart
bu|m³|0.03523907016688|bushel
bbl|m³|0.158987294928|barrel bbl! bpd! b/d! barrel-per-day barrels-per-day! barrels-a-day!
cup|m³|0.0002365882365|cup
tbsp|m³|0.00001478676478125|tablespoon tbsp!
tsp|m³|0.00000492892159375|teaspoon tsp!
kg|kg|1|kilogram kilogramme kilo kg! kgs!
g|kg|0.001|gram gramme g! gm!
mg|kg|1e-6|milligram milligramme mg!
µg|kg|1e-9|microgram microgramme µg! μg! mcg! ug!
t|kg|1000|tonne metric-ton metric-tonne
ton|kg|907.18474|ton short-ton
kt|kg|1e6|kilotonne kiloton
lb|kg|0.45359237|pound lb! lbs!
oz|kg|0.028349523125|ounce oz!
st|kg|6.35029318|stone!
dr|kg|0.0017718451953125|drachma dram
km/h|m/s|0.2777777777777778|km/h! kmh! kph! kilometre-per-hour kilometer-per-hour kmph! kilometres-per-hour! kilometers-per-hour! km-per-hour! km-an-hour! kilometres-an-hour! kilometers-an-hour!
mph|m/s|0.44704|mph! mi/h! mile-per-hour miles-per-hour! miles-an-hour!
m/s|m/s|1|m/s!
kn|m/s|0.5144444444444445|knot kts!
W|W|1|watt W!
kW|W|1000|kilowatt kW!
MW|W|1e6|megawatt MW!
GW|W|1e9|gigawatt GW!
TW|W|1e12|terawatt TW!
hp|W|745.6998715822702|horsepower! hp! bhp!
J|J|1|joule
kJ|J|1000|kilojoule kJ!
kWh|J|3.6e6|kilowatt-hour kWh!
MWh|J|3.6e9|megawatt-hour MWh!
GWh|J|3.6e12|gigawatt-hour GWh!
TWh|J|3.6e15|terawatt-hour TWh!
kcal|J|4184|kilocalorie calorie kcal!
V|V|1|volt V!
kV|V|1000|kilovolt kV!
A|A|1|ampere amp
Hz|Hz|1|hertz! Hz!
kHz|Hz|1000|kilohertz! kHz!
MHz|Hz|1e6|megahertz! MHz!
GHz|Hz|1e9|gigahertz! GHz!
bit|bit|1|bit
byte|bit|8|byte
kB|bit|8000|kilobyte KB! kB! kb!
Mbit|bit|1e6|megabit Mb! mb!
MB|bit|8e6|megabyte MB!
Gbit|bit|1e9|gigabit Gb!
GB|bit|8e9|gigabyte GB! gb!
TB|bit|8e12|terabyte TB!
Mbit/s|bit/s|1e6|mbps! Mbps! megabits-per-second!
Gbit/s|bit/s|1e9|gbps! Gbps! gigabits-per-second!
°|°|1|degree °!
rad|°|57.29577951308232|radian rad!
turn|°|360|turn
s|s|1|second sec! secs!
ms|s|0.001|millisecond ms!
dB|dB|1|decibel dB!
Pa|Pa|1|pascal
hPa|Pa|100|hectopascal hPa! millibar
kPa|Pa|1000|kilopascal kPa!
psi|Pa|6894.757293168|psi! pound-per-square-inch pounds-per-square-inch!
Sv|Sv|1|sievert
mSv|Sv|0.001|millisievert mSv!
dam|m|10|decametre dekametre decameter dekameter
hm|m|100|hectometre hectometer
au|m|149597870700|astronomical-unit
pc|m|3.0856775814913673e16|parsec
fathom|m|1.8288|fathom
furlong|m|201.168|furlong
in²|m²|0.00064516|square-inch square-inches! sq-in! sq-inch
in³|m³|0.000016387064|cubic-inch cubic-inches!
yd³|m³|0.764554857984|cubic-yard
mi³|m³|4168181825.440579|cubic-mile
dl|m³|1e-4|decilitre deciliter dl!
hl|m³|0.1|hectolitre hectoliter hl!
kl|m³|1|kilolitre kiloliter
Ml|m³|1000|megalitre megaliter
fl oz|m³|0.0000295735295625|fluid-ounce fl-oz!
hogshead|m³|0.238480942392|hogshead
ozt|kg|0.0311034768|troy-ounce
quintal|kg|100|quintal
cwt|kg|50.80234544|hundredweight hundredweight! cwt!
lton|kg|1016.0469088|long-ton
Mt|kg|1e9|megatonne megaton
MJ|J|1e6|megajoule MJ!
GJ|J|1e9|gigajoule
BTU|J|1055.05585262|BTU! BTUs!
eV|J|1.602176634e-19|electronvolt electron-volt
mV|V|0.001|millivolt mV!
mA|A|0.001|milliampere milliamp mA!
Ω|Ω|1|ohm
N|N|1|newton
kN|N|1000|kilonewton kN!
Nm|Nm|1|newton-metre newton-meter Nm!
bar|Pa|100000|bar!
mbar|Pa|100|mbar!
atm|Pa|101325|atmosphere atm!
MPa|Pa|1e6|megapascal MPa!
mW|W|0.001|milliwatt mW!
mm²|m²|1e-6|square-millimetre square-millimeter sq-mm!
dm³|m³|0.001|cubic-decimetre cubic-decimeter
dal|m³|0.01|decalitre decaliter dekalitre dekaliter
dag|kg|0.01|decagram dekagram
hg|kg|0.1|hectogram
dg|kg|1e-4|decigram
cg|kg|1e-5|centigram
Pbit|bit|1e15|petabit
mmHg|Pa|133.322387415|mmHg!
Bq|Bq|1|becquerel
lm|lm|1|lumen
lx|lx|1|lux!
kbit|bit|1000|kilobit
Tbit|bit|1e12|terabit
PB|bit|8e15|petabyte PB!
EB|bit|8e18|exabyte
kbit/s|bit/s|1000|kbps! Kbps! kilobit-per-second kilobits-per-second!
MB/s|bit/s|8e6|MB/s! megabyte-per-second megabytes-per-second!
GB/s|bit/s|8e9|GB/s! gigabyte-per-second gigabytes-per-second!
arcmin|°|0.016666666666666666|arcminute
arcsec|°|0.0002777777777777778|arcsecond
µs|s|1e-6|microsecond
ns|s|1e-9|nanosecond
mpg|mpg|1|mpg! mile-per-gallon miles-per-gallon!
rpm|rpm|1|rpm! revolution-per-minute revolutions-per-minute!
ct|kg|0.0002|carat`;

/** Temperatures have a zero of their own. */
const TEMPERATURES: readonly Unit[] = [
  { symbol: 'K', base: 'K', factor: 1, offset: 0 },
  { symbol: '°C', base: 'K', factor: 1, offset: 273.15 },
  { symbol: '°F', base: 'K', factor: 5 / 9, offset: 459.67 * (5 / 9) },
];

const TEMPERATURE_NAMES: readonly (readonly [string, number])[] = [
  ['kelvin', 0],
  ['kelvins', 0],
  ['degrees-kelvin', 0],
  ['°C', 1],
  ['ºC', 1],
  ['C', 1],
  ['deg-c', 1],
  ['℃', 1],
  ['celsius', 1],
  ['centigrade', 1],
  ['degrees-celsius', 1],
  ['degree-celsius', 1],
  ['degrees-centigrade', 1],
  ['degrees-c', 1],
  ['°celsius', 1],
  ['°F', 2],
  ['ºF', 2],
  ['F', 2],
  ['deg-f', 2],
  ['℉', 2],
  ['fahrenheit', 2],
  ['degrees-fahrenheit', 2],
  ['degree-fahrenheit', 2],
  ['degrees-f', 2],
];

const UNITS: readonly (readonly [Unit, readonly string[]])[] = ROWS.split('\n').map((row) => {
  const [symbol, base, factor, names] = row.split('|') as [string, string, string, string];
  return [{ symbol, base, factor: Number(factor), offset: 0 }, names.split(' ')];
});

const SPEED_LENGTHS = ['m', 'km', 'cm', 'mm', 'mi', 'ft', 'in', 'yd'];
const SPEED_TIMES: readonly (readonly [string, number, readonly string[]])[] = [
  ['ms', 0.001, ['millisecond', 'ms']],
  ['s', 1, ['second', 's', 'sec']],
  ['min', 60, ['minute', 'min']],
  ['h', 3600, ['hour', 'h', 'hr']],
];

/** Lengths by times: "metres per second", "miles an hour", "km/min". Those with a symbol of their own are in the table. */
const SPEEDS: readonly (readonly [Unit, readonly string[]])[] = SPEED_LENGTHS.flatMap((length) => {
  const [unit, names] = UNITS.find(([{ symbol }]) => symbol === length)!;
  const forms = names.flatMap((name) => (name.endsWith('!') ? [name.slice(0, -1)] : [name, `${name}s`]));
  return SPEED_TIMES.map(([time, seconds, words]): [Unit, string[]] => {
    const own = length === 'mi' && time === 'h' ? 'mph' : `${length}/${time}`;
    const speed = { symbol: own, base: 'm/s', factor: unit.factor / seconds, offset: 0 };
    return [
      speed,
      forms.flatMap((form) =>
        words.flatMap((word) => ['-per-', '-a-', '-an-', '/'].map((join) => `${form}${join}${word}!`)),
      ),
    ];
  });
});

const DURATIONS: readonly (readonly [string, number])[] = [
  ['min', 60],
  ['h', 3600],
  ['day', 86_400],
  ['week', 604_800],
  ['year', 31_557_600],
];

const BY_SYMBOL: ReadonlyMap<string, Unit> = new Map([
  ...SPEEDS.map(([unit]): [string, Unit] => [unit.symbol, unit]),
  ...UNITS.map(([unit]): [string, Unit] => [unit.symbol, unit]),
  ...TEMPERATURES.map((unit): [string, Unit] => [unit.symbol, unit]),
  // Times of day and calendar are `Time`s, but their lengths convert as well.
  ...DURATIONS.map(([symbol, factor]): [string, Unit] => [symbol, { symbol, base: 's', factor, offset: 0 }]),
]);

/**
 * Names and abbreviations as written, words joined by "-" ("square-metres"). Spelled names are in lower case, singular and
 * plural; abbreviations keep their case ("MW" is not "mw").
 */
export const UNIT_NAMES: ReadonlyMap<string, Unit> = new Map([
  ...[...SPEEDS, ...UNITS].flatMap(([unit, names]) =>
    names.flatMap((name): [string, Unit][] =>
      name.endsWith('!')
        ? [[name.slice(0, -1), unit]]
        : [
            [name, unit],
            [`${name}s`, unit],
          ],
    ),
  ),
  ...TEMPERATURE_NAMES.map(([name, i]): [string, Unit] => [name, TEMPERATURES[i]!]),
]);

/** What the names begin with: the first of their words, as written, in lower case and in the singular; letters before "²". */
export const UNIT_BEGINNINGS: ReadonlySet<string> = new Set(
  [...UNIT_NAMES].flatMap(([name, { symbol }]) => {
    const first = /^[^-/]*/.exec(name)![0];
    const letters = /^[^²³]*/.exec(symbol)![0];
    return [first, first.toLowerCase(), first.replace(/s$/, ''), letters, ...(first === 'feet' ? ['foot'] : [])];
  }),
);
