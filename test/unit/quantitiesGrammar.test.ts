import assert from 'node:assert/strict';
import { quantitiesIn } from '../../server/src/core/extract/quantities.ts';

/** "value unit" of each quantity, with "~" and bound signs left out: "3..5 km", "20 %", "0.2" for a share, "3rd", "2:1". */
function shown(text: string): string {
  const values = quantitiesIn(text).map(({ kind, low, high, unit }) => {
    const ends = [low, high].filter(Number.isFinite).map((end) => Number(end.toPrecision(9)));
    if (kind === 'score') return `${low}:${high}`;
    const value = [...new Set(ends)].join('..');
    if (kind === 'ordinal') return `#${value}`;
    if (kind === 'age') return `aged ${value}${unit === 'year' ? '' : ` ${unit}`}`;
    const sign = kind === 'percentage' ? '%' : kind === 'percentage-point' ? 'pp' : unit;
    return sign ? `${value} ${sign}` : value;
  });
  return values.join(' & ') || '-';
}

/** Rows "phrase = what is read"; several readings are joined with "&", "-" is none. */
function check(rows: string): void {
  for (const row of rows.trim().split('\n')) {
    const split = row.lastIndexOf(' = ');
    const [text, expected] = [row.slice(0, split).trim(), row.slice(split + 3).trim()];
    it(text, () => assert.equal(shown(text), expected));
  }
}

describe('quantities grammar: cardinals', () => {
  check(`
They sold a hundred and five boats. = 105
They sold 322 hundred boats. = 32200
They counted three hundred trillions. = 300000000000000
The value is 1.5^2 there. = 2.25
The value is 2^-3 there. = 0.125
They sold one hundred five boats. = 105
They sold two hundred and fifty boats. = 250
They sold several hundred boats. = 200
They sold a few dozen boats. = 24
They sold a few thousand boats. = 2000
They sold dozens of boats. = 24
They sold tens of thousands of boats. = 20000
They sold hundreds of thousands of boats. = 200000
They sold a third of a million boats. = 333333.333
They sold 10,000-plus boats. = 10000
They sold two hundred thousand boats. = 200000
They sold two hundred and two thousand boats. = 202000
They sold twelve hundred boats. = 1200
They sold twenty-one hundred boats. = 2100
They sold nineteen hundred and fifty boats. = 1950
They sold three thousand four hundred and twelve boats. = 3412
They sold forty-seven boats. = 47
They sold forty seven boats. = 47
They sold a thousand and one boats. = 1001
They sold one thousand, two hundred boats. = 1200
They sold a million boats. = 1000000
They sold one point five million boats. = 1500000
They sold two point oh five million boats. = 2050000
They sold 1.5 million boats. = 1500000
They sold 1.5-million boats. = 1500000
They sold 1.5m boats. = 1500000
They sold 1.5mn boats. = 1500000
They sold 1.5 mln boats. = 1500000
They sold 3.5k boats. = 3500
They sold 3bn boats. = 3000000000
They sold 3 trillion boats. = 3000000000000
They sold half a million boats. = 500000
They sold half-a-million boats. = 500000
They sold a half million boats. = 500000
They sold a quarter of a million boats. = 250000
They sold a quarter million boats. = 250000
They sold three quarters of a million boats. = 750000
They sold a million and a half boats. = 1500000
They sold one and a half million boats. = 1500000
They sold two and a quarter million boats. = 2250000
They sold two dozen boats. = 24
They sold 2 dozen boats. = 24
They sold half a dozen boats. = 6
They sold a couple of dozen boats. = 24
They sold a couple of hundred boats. = 200
They sold a hundred thousand boats. = 100000
They sold 12,500 boats. = 12500
They sold 12 000 boats. = 12000
They sold 1 250 000 boats. = 1250000
They sold 1.250.000 boats. = 1250000
They sold 12,34,567 boats. = 1234567
They sold 3 lakh boats. = 300000
They sold 1.2 crore boats. = 12000000
They sold two lakh fifty thousand boats. = 250000
They sold zero boats. = 0
They sold 5 hundred boats. = 500
They sold 5 thousand boats. = 5000
They sold 2.5 thousand boats. = 2500
They sold one million two hundred thousand boats. = 1200000
They sold one million and two hundred boats. = 1000200
They sold three million five hundred thousand and six boats. = 3500006
The balance was minus five. = -5
The balance was minus 5.5. = -5.5
The balance was -3. = -3
The balance was negative twelve. = -12
The constant is 6.02×10^23. = 6.02e+23
The constant is 1.6e-19. = 1.6e-19
The total was fifty - two boats. = 52
The total was one - fourth of the fleet. = 0.25
It cost 120 MEUR. = 120000000 EUR
It cost 60 KUSD. = 60000 USD
It was $280 million first and foremost. = 280000000 USD
The constant is 6.02 x 10^23. = 6.02e+23
The result was nought point five. = 0.5
The result was zero point zero four. = 0.04
The result was three point one four. = 3.14
The result was 0.25. = 0.25
The result was .25. = 0.25
Some 40 to 50 boats sank. = 40..50
Between 40 and 50 boats sank. = 40..50
Forty to fifty boats sank. = 40..50
Sales rose from 1.5 to 2 million boats. = 1500000 & 2000000
Sales rose from $1.5 to $2 million. = 1500000 USD & 2000000 USD
Sales rose from 9 to 12 boats. = 9 & 12
Two to three million boats sank. = 2000000..3000000
Six or seven boats sank. = 6..7
Two-dozen boats sank. = 24
`);
});

describe('quantities grammar: fractions, shares and ordinals', () => {
  check(`
It was two thirds full. = 0.666666667
It was two-thirds full. = 0.666666667
It was three fifths of the crop. = 0.6
It was a third of the crop. = 0.333333333
It was one third of the crop. = 0.333333333
It was a quarter of the crop. = 0.25
It was one-quarter of the crop. = 0.25
It was 2/3rds of the crop. = 0.666666667
It was one hundred and one third tonnes. = 100.333333 t
It was one hundred and one half tonnes. = 100.5 t
It was one in a hundred voters. = 0.01
It was one out of a thousand voters. = 0.001
It was three-quarters of the crop. = 0.75
It was a fifth of the crop. = 0.2
It was one tenth of the crop. = 0.1
It was nine tenths of the crop. = 0.9
It was half of the crop. = 0.5
It was one half of the crop. = 0.5
It was 3/4 of the crop. = 0.75
It was ¾ of the crop. = 0.75
It was 2½ tonnes. = 2.5 t
It was two and a half tonnes. = 2.5 t
It was two and three quarters tonnes. = 2.75 t
It was 2 3/4 tonnes. = 2.75 t
It was two and two thirds tonnes. = 2.66666667 t
It was one in five voters. = 0.2
It was one in every five voters. = 0.2
It was one out of five voters. = 0.2
It was 3 out of 10 voters. = 0.3
It was three in ten voters. = 0.3
It was 1 in 4 voters. = 0.25
It was the first boat. = #1
It was the 21st boat. = #21
It was the twenty-first boat. = #21
It was the hundredth boat. = #100
It was the one hundred twentieth boat. = #120
It was one hundredth of the crop. = 0.01
It was one-thousandth of the crop. = 0.001
It was the next to last boat. = #-2
It was the last boat but one. = -
It was the two hundred and first boat. = #201
It was the one hundred and twelfth boat. = #112
It was the thousandth boat. = #1000
It was the 1,000th boat. = #1000
It was the millionth boat. = #1000000
It was the thirty second boat. = #32
It was the penultimate boat. = #-2
It was the second to last boat. = #-2
It was the third-last boat. = #-3
It was their eleventh and twelfth goal. = #11 & #12
`);
});

describe('quantities grammar: percentages and ages', () => {
  check(`
Turnout was 12%. = 12 %
Turnout was 12 %. = 12 %
Turnout was 12 percent. = 12 %
Turnout was 12 per cent. = 12 %
Turnout was 12 pct. = 12 %
Turnout was twelve per cent. = 12 %
Turnout was twelve and a half per cent. = 12.5 %
Turnout was 12½ per cent. = 12.5 %
Turnout was twelve point five percent. = 12.5 %
Turnout was 12.5-13 %. = 12.5..13 %
Turnout was 12 to 15 per cent. = 12..15 %
Turnout was between 12% and 15%. = 12..15 %
Turnout was minus two percent. = -2 %
Turnout fell by half a percent. = 0.5 %
Turnout fell by half a percentage point. = 0.5 pp
Turnout fell 3 percentage points. = 3 pp
Turnout fell by three-and-a-half percentage points. = 3.5 pp
Turnout fell by a hundred percent. = 100 %
A 12-percent fall followed. = 12 %
She is 79 years old. = aged 79
She is seventy-nine years old. = aged 79
The 79-year-old left. = aged 79
The seventy-nine-year-old left. = aged 79
The 79 year old left. = aged 79
A man aged 79 left. = aged 79
A man aged seventy-nine left. = aged 79
She left at the age of 79. = aged 79
She left at age 79. = aged 79
The baby is six months old. = aged 6 month
A six-month-old baby left. = aged 6 month
A three-week-old foal left. = aged 3 week
A two-and-a-half-year-old girl left. = aged 2.5
Children aged 5 to 11 left. = aged 5..11
Children aged between five and eleven left. = aged 5..11
Pupils of 5 to 11 years of age left. = aged 5..11
Ana Prieto, 54, left. = aged 54
Ana Prieto (54) left. = aged 54
The bridge is more than 500 years old. = aged 500
`);
});

describe('quantities grammar: money', () => {
  check(`
It cost $5. = 5 USD
It cost $5.50. = 5.5 USD
It cost $ 5 million. = 5000000 USD
It cost $5m. = 5000000 USD
It cost $5 m. = 5000000 USD
It cost $5mn. = 5000000 USD
It cost $1.2bn. = 1200000000 USD
It cost $1.2 trillion. = 1200000000000 USD
It cost $5k. = 5000 USD
It cost US$5m. = 5000000 USD
It cost A$5. = 5 AUD
It cost C$5. = 5 CAD
It cost HK$5. = 5 HKD
It cost 5 billion US$. = 5000000000 USD
It cost 20 NT$ a day. = 20 TWD
The slot takes 2 US$5 notes. = 2 & 5 USD
It cost USD 5 million. = 5000000 USD
It cost 5 million USD. = 5000000 USD
It cost EUR5m. = 5000000 EUR
It cost €5m. = 5000000 EUR
It cost 5 €. = 5 EUR
It cost 5m euros. = 5000000 EUR
It cost five million euros. = 5000000 EUR
It cost five hundred dollars. = 500 USD
It cost half a million dollars. = 500000 USD
It cost a million dollars. = 1000000 USD
It cost two and a half million dollars. = 2500000 USD
It cost a quarter of a million pounds. = 250000 GBP
It cost five dollars and twenty cents. = 5.2 USD
It cost £3.20. = 3.2 GBP
It cost 50p. = 0.5 GBP
It cost 50 pence. = 0.5 GBP
It cost 99 cents. = 0.99 USD
It cost 12 US dollars. = 12 USD
It cost 12 Canadian dollars. = 12 CAD
It cost 12 New Zealand dollars. = 12 NZD
It cost 300 Swiss francs. = 300 CHF
It cost 300 yen. = 300 JPY
It cost ¥300. = 300 JPY
It cost 2 billion yuan. = 2000000000 CNY
It cost 5 crore rupees. = 50000000 INR
It cost Rs 5 crore. = 50000000 INR
It cost ₹5 lakh. = 500000 INR
It cost 40 million Turkish lira. = 40000000 TRY
It cost 200 Swedish kronor. = 200 SEK
It cost NOK 200 million. = 200000000 NOK
It cost R500m. = 500000000 ZAR
It cost hundreds of dollars. = 200 USD
It cost several million euros. = 2000000 EUR
It cost millions of pounds. = 2000000 GBP
It cost £10 and 50 pence. = 10.5 GBP
It cost 75 quid. = 75 GBP
The balance is -$75m. = -75000000 USD
The balance is minus €3. = -3 EUR
It cost 75 Kuwaiti dinars. = 75 KWD
It cost ₦75. = 75 NGN
It cost 75 Czech koruna. = 75 CZK
It cost Rp75,000. = 75000 IDR
It cost $10 to $15 million. = 10000000..15000000 USD
It cost $10-15 million. = 10000000..15000000 USD
It cost between $10 million and $15 million. = 10000000..15000000 USD
It cost 10 to 15 euros. = 10..15 EUR
A $5-a-day pass is sold. = 5 USD
A 12-cent dividend was paid. = 0.12 USD
A multimillion-dollar deal was made. = -
The dollar fell against the euro. = -
`);
});

describe('quantities grammar: measures', () => {
  check(`
It is 5 km away. = 5 km
It is 5km away. = 5 km
It is five kilometres away. = 5 km
It is five-and-a-half kilometers away. = 5.5 km
It is half a mile away. = 0.5 mi
It is a mile and a half away. = 1.5 mi
It is 3 to 5 miles away. = 3..5 mi
A five-mile run began. = 5 mi
A 10-foot wall fell. = 10 ft
He is 6ft 2in tall. = 6.16666667 ft
He is six feet two inches tall. = 6.16666667 ft
He is six foot two. = 6.16666667 ft
He is 1.85m tall. = 1.85 m
He is a 5-foot-11 forward. = 5.91666667 ft
The 6'2" forward left. = 6.16666667 ft
He weighs 80kg. = 80 kg
He weighs eighty kilos. = 80 kg
He weighs 12 stone. = 12 st
He weighs 12 stone 4 pounds. = 12.2857143 st
The parcel weighs 2lb 3oz. = 2.1875 lb
The farm has 40 acres. = 40 ac
The farm has 40 hectares. = 40 ha
The farm has 40 sq km. = 40 km²
The farm has 40 sq kms. = 40 km²
The tank holds 40 acre-feet. = 40 ac-ft
The tank holds 40 cu ft. = 40 ft³
The bulb uses 60W and runs at 240V. = 60 W & 240 V
He is 5 ft. 2 in. tall. = 5.16666667 ft
The path is 5 mi long. = 5 mi
The weight is 20 (kg). = 20 kg
The farm has 40 square miles. = 40 mi²
The farm has 40 km². = 40 km²
The farm has 40 m2. = 40 m²
The tank holds 40 litres. = 40 l
The tank holds 1.5 million gallons. = 1500000 gal
The tank holds 40 cubic metres. = 40 m³
The plant makes 40 MW. = 40 MW
The plant makes 40 megawatts. = 40 MW
The plant makes 40 MWh. = 40 MWh
The wind blew at 90 km/h. = 90 km/h
The wind blew at 90 kph. = 90 km/h
The wind blew at 90 kilometres per hour. = 90 km/h
The wind blew at 90 kilometers an hour. = 90 km/h
The wind blew at 55 miles per hour. = 55 mph
The wind blew at 55 mph. = 55 mph
It was 24°C. = 24 °C
It was 24 °C. = 24 °C
It was 24 degrees Celsius. = 24 °C
It was minus 4 degrees Celsius. = -4 °C
It was 75 degrees Fahrenheit. = 75 °F
The file has 3 GB. = 3 GB
The file has 3 gigabytes. = 3 GB
Output is 500,000 barrels a day. = 500000 bbl
The ship carries 40,000 tonnes. = 40000 t
The ship carries 40,000 metric tons. = 40000 t
The pill has 20 mg. = 20 mg
The pill has 20 micrograms. = 20 µg
The lens is 50 mm long. = 50 mm
The disc turns at 300 rpm. = 300 rpm
The star is 40 light years away. = 40 ly
The star is 40 light-years away. = 40 ly
The boat made 20 knots. = 20 kn
The engine has 150 horsepower. = 150 hp
The noise reached 90 decibels. = 90 dB
The current is 5 amps. = 5 A
The line carries 400 kilovolts. = 400 kV
The signal is at 5 GHz. = 5 GHz
`);
});

describe('quantities grammar: what only looks like a number', () => {
  check(`
The Boeing 737 landed. = -
The Airbus A320 landed. = -
The Falcon 9 rocket rose. = -
The iPhone 12 sold well. = -
Flight 370 vanished. = -
Route 66 is long. = -
The shop is open 24/7. = -
After 9/11 the law changed. = -
Version 2.0.1 is out. = -
The COVID-19 ward closed. = -
Call 555-0143 now. = -
Call +44 20 7946 0958 now. = -
He lives at 10 Downing Street. = -
He lives on 42nd Street. = -
He walked down Fifth Avenue. = -
See Article 5 of the treaty. = -
See chapter 3 and page 12. = -
See Section 230. = -
They stayed in Room 101. = -
The No. 10 shirt is his. = -
She is ranked number one. = -
The G7 and the G20 met. = -
The U-21 team lost. = -
Channel 4 and BBC One aired it. = -
On second thoughts he left. = -
A second-hand car was sold. = -
The First Lady spoke. = -
First, the roof must be mended. = -
At first he laughed. = -
No one came, and one another was to blame. = -
This one is good, that one is not. = -
One should not ask. = -
The one-off event is over. = -
The Big Four and the Group of Seven met. = -
It was a 4x4 with a 3D screen. = -
The ratio is 16:9. = -
The IP is 192.168.0.1. = -
The Second World War began. = -
Apollo 13 returned. = -
World War II ended. = -
The M25 and the A1 were shut. = -
The film is called Seven. = -
The Third Reich fell. = -
Psalm 23 was read. = -
Windows 11 is out. = -
Catch-22 is a novel. = -
The 5G network grew. = -
The chemical is H2O. = -
The plane is an F-16. = -
He went to Gate 5W and seat 4V. = -
He wears a size 12 shoe. = -
Both sides of the A4 page are full. = -
`);
});
