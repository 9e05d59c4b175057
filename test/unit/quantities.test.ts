import assert from 'node:assert/strict';
import { convert, quantitiesIn } from '../../server/src/core/extract/quantities.ts';
import { assertLinear } from './growth.ts';

/** "text = kind value unit (bound) [head]". */
function shown(text: string): string[] {
  return quantitiesIn(text).map((quantity) => {
    const value = quantity.low === quantity.high ? `${quantity.low}` : `${quantity.low}..${quantity.high}`;
    return [
      `${text.slice(quantity.start, quantity.end)} = ${quantity.kind} ${quantity.approximate ? '~' : ''}${value}`,
      quantity.unit ?? '',
      quantity.bound ? `(${quantity.bound})` : '',
      quantity.head ? `[${quantity.head}]` : '',
    ]
      .filter(Boolean)
      .join(' ');
  });
}

function check(cases: readonly (readonly [sentence: string, ...expected: string[]])[]): void {
  for (const [sentence, ...expected] of cases) {
    it(sentence, () => assert.deepEqual(shown(sentence), expected));
  }
}

describe('quantities: counts', () => {
  check([
    ['The ministers signed 14 key agreements in Lima.', '14 = cardinal 14 [agreement]'],
    ['Twenty-one climbers reached the hut.', 'Twenty-one = cardinal 21 [climber]'],
    ['Two hundred and five thousand tickets were sold.', 'Two hundred and five thousand = cardinal 205000 [ticket]'],
    ['The region has 1.2 million voters.', '1.2 million = cardinal 1200000 [voter]'],
    ['About 3.5m people live there.', '3.5m = cardinal ~3500000 [person]'],
    ['The 100m hurdles final starts late.', '100m = measure 100 m'],
    ['The fire destroyed 1,200 homes.', '1,200 = cardinal 1200 [home]'],
    ['Three of the five members objected.', 'Three = cardinal 3 [member]', 'five = cardinal 5 [member]'],
    ['Dozens of boats left the port.', 'Dozens = cardinal ~24..Infinity (at-least) [boat]'],
    ['Tens of thousands of fans sang.', 'Tens of thousands = cardinal ~20000..Infinity (at-least) [fan]'],
    ['A dozen nurses were on duty.', 'A dozen = cardinal 12 [nurse]'],
    ['The crash left 12 dead and 30 injured.', '12 = cardinal 12 [dead]', '30 = cardinal 30 [injured]'],
    ['At least 40 pupils fell ill.', '40 = cardinal 40..Infinity (at-least) [pupil]'],
    ['No fewer than 12 countries took part.', '12 = cardinal 12..Infinity (at-least) [country]'],
    ['As many as 300 jobs may go.', '300 = cardinal -Infinity..300 (at-most) [job]'],
    ['About 40 guests stayed on.', '40 = cardinal ~40 [guest]'],
    ['Fewer than 15 copies survive.', '15 = cardinal -Infinity..15 (less-than) [copy]'],
    ['Between 10 and 15 people waited.', '10 and 15 = cardinal 10..15 [person]'],
    ['The clinic sees 10–15 patients each time.', '10–15 = cardinal 10..15 [patient]'],
    ['Two or three witnesses came forward.', 'Two or three = cardinal 2..3 [witness]'],
    ['It was the third goal of the match.', 'third = ordinal 3 [goal]'],
    ['He finished 21st in the race.', '21st = ordinal 21'],
    ['She has one half-sister.', 'one = cardinal 1 [sister]'],
    ['The landslide left dozens dead', 'dozens = cardinal ~24..Infinity (at-least) [dead]'],
    ['Two thirds of the voters stayed away.', 'Two thirds = fraction 0.666666666666667 [voter]'],
    ['Half of the seats were empty.', 'Half = fraction 0.5 [seat]'],
    ['One in five children goes hungry.', 'One in five = fraction 0.2 [child]'],
  ]);
});

describe('quantities: percentages and money', () => {
  check([
    ['Turnout was 12 per cent.', '12 per cent = percentage 12'],
    ['Inflation slowed to 12.5%.', '12.5% = percentage 12.5'],
    ['Its share grew by three percentage points.', 'three percentage points = percentage-point 3'],
    ['Up to 30 percent of the crop was lost.', '30 percent = percentage -Infinity..30 (at-most) [crop]'],
    ['Support rose from 10 to 15 per cent.', '10 = percentage 10', '15 per cent = percentage 15'],
    ['The chain was sold for $3.2bn.', '$3.2bn = money 3200000000 USD'],
    ['They raised €5m for the roof.', '€5m = money 5000000 EUR'],
    ['The fine was £1,200.', '£1,200 = money 1200 GBP'],
    ['The bank lent 20 million euros.', '20 million euros = money 20000000 EUR'],
    ['The state set aside Rs 5 crore.', 'Rs 5 crore = money 50000000 INR'],
    ['Shares fell to HK$12.40.', 'HK$12.40 = money 12.4 HKD'],
    ['The pilot paid US$3 million.', 'US$3 million = money 3000000 USD'],
    ['He bought a $5 map.', '$5 = money 5 USD'],
    ['She won a million dollars.', 'a million dollars = money 1000000 USD'],
    ['They owe five thousand pounds.', 'five thousand pounds = money 5000 GBP'],
    ['A ride costs 500 yen.', '500 yen = money 500 JPY'],
    ['The fund holds 40 million Swiss francs.', '40 million Swiss francs = money 40000000 CHF'],
    ['Repairs cost about $10m-$15m.', '$10m-$15m = money ~10000000..15000000 USD'],
    ['The stamp costs 85 pence.', '85 pence = money 0.85 GBP'],
    ['He paid 12 pounds for the ticket.', '12 pounds = money 12 GBP'],
  ]);
});

describe('quantities: measures, ages, scores', () => {
  check([
    ['The trail is 12 km long.', '12 km = measure 12 km'],
    ['The cub weighed 12 pounds.', '12 pounds = measure 12 lb'],
    ['The mast is 5 ft 6 in high.', '5 ft 6 in = measure 5.5 ft'],
    ['Winds reached 120 km/h.', '120 km/h = measure 120 km/h'],
    ['Gusts of 75 mph were recorded.', '75 mph = measure 75 mph'],
    ['It was 38 degrees Celsius in the shade.', '38 degrees Celsius = measure 38 °C'],
    ['A 200-metre crater opened.', '200-metre = measure 200 m'],
    ['The fire burnt 4,000 hectares.', '4,000 hectares = measure 4000 ha'],
    ['The flat has 60 square metres.', '60 square metres = measure 60 m²'],
    ['The farm supplies 30 MW of power.', '30 MW = measure 30 MW'],
    ['She won in 9.58 seconds.', '9.58 seconds = measure 9.58 s'],
    ['They live half a mile away.', 'half a mile = measure 0.5 mi'],
    ['The 79-year-old was unhurt.', '79-year-old = age 79 year'],
    ['A man aged 79 was found.', 'aged 79 = age 79 year'],
    ['Her son is 11 months old.', '11 months old = age 11 month'],
    ['Maria Lopez, 79, runs the shop.', '79 = age 79 year'],
    ['People aged 18 to 24 vote least.', 'aged 18 to 24 = age 18..24 year'],
    ['Rovers won 3-2 at home.', '3-2 = score 3..2'],
    ['The senate voted 66 to 27 to ban it.', '66 to 27 = score 66..27'],
    ['She won 6-4 6-3 in the final.', '6-4 = score 6..4', '6-3 = score 6..3'],
    ['The bill passed by 52–48 votes.', '52–48 = score 52..48'],
  ]);
});

describe('quantities: what only looks like one', () => {
  check([
    ['A Boeing 737 landed safely.'],
    ['COVID-19 spread again.'],
    ['An Airbus A320 was delayed.'],
    ['The G7 met in Bari.'],
    ['Route 66 was closed.'],
    ['She lives at 10 Downing Street.'],
    ['OPEN LATE - 512 HARBOR AVE.'],
    ['The shop on Fifth Avenue closed.'],
    ['Call 555-234-0199 for help.'],
    ['See Article 5 of the treaty.'],
    ['No one was hurt.'],
    ['This one is different.'],
    ['One should never assume that.'],
    ['The dam was finished in 2013.'],
    ['It opened on 3 May 2031.'],
    ['The update to version 2.1 failed.'],
    ['1. The council adopts the plan.'],
    ['The first lady opened the fair.'],
    ['At first nobody noticed.'],
    ['Doors open at 7.30pm.'],
    ['The seeds fell on stony ground, one by one.'],
    ['The server answers at 192.168.1.2 only.'],
    ['It was the worst raid of the Second World War.'],
    ['See https://example.org/2031/05/article-123 for the list.'],
    ['He plays in a 4-4-2 system.'],
    ['The picture has a ratio of 16:9.'],
    ['Shops are open 24/7.'],
    ['The Big Four agreed.'],
    ['Phase two was cancelled.'],
    ['Lisbon Expo 2019 welcomes visitors.'],
    ['Next came Dejene Debela, 2:05:46, from Addis.'],
    ['She has been ill for two weeks.'],
  ]);
});

describe('quantities: conversion and robustness', () => {
  it('converts within a dimension and refuses between dimensions', () => {
    assert.equal(convert(1, 'mi', 'km'), 1.609344);
    assert.equal(Math.round(convert(100, '°C', '°F')!), 212);
    assert.equal(Math.round(convert(10, 'ha', 'ac')! * 100) / 100, 24.71);
    assert.equal(convert(1, 'kg', 'm'), undefined);
    assert.equal(convert(1, 'cubit', 'm'), undefined);
  });
  it('is linear on hostile input', () => {
    for (const piece of ['1-', '1 and ', 'two hundred and ', '$', '9 to ', '3/', 'aged ', '6-4 ', 'million ', '1,']) {
      assertLinear(piece, (size) => piece.repeat(2000 * size), quantitiesIn);
    }
  });
});

describe('quantities: money of the whole world', () => {
  check([
    ['The fine was 5,000 Sri Lankan rupees.', '5,000 Sri Lankan rupees = money 5000 LKR'],
    ['Fares rose to 40 Kenyan shillings.', '40 Kenyan shillings = money 40 KES'],
    ['The dam cost 1.2 billion Ethiopian birr.', '1.2 billion Ethiopian birr = money 1200000000 ETB'],
    ['He was paid 300 Swedish crowns.', '300 Swedish crowns = money 300 SEK'],
    ['A kilo costs 20 Israeli new shekels.', '20 Israeli new shekels = money 20 ILS'],
    ['The ticket was 15,000 soles.', '15,000 soles = money 15000 PEN'],
    ['Tolls of NIS 12 million were collected.', 'NIS 12 million = money 12000000 ILS'],
    ['The bank lost UGX 4,500 on each card.', 'UGX 4,500 = money 4500 UGX'],
    ['The ministry set aside COP 12,000,000 for roofs.', 'COP 12,000,000 = money 12000000 COP'],
    ['A stamp costs 95p in the village shop.', '95p = money 0.95 GBP'],
    ['The toll is 5 pounds and 20 pence.', '5 pounds and 20 pence = money 5.2 GBP'],
    ['The fund holds dollar 22.5 million.', 'dollar 22.5 million = money 22500000 USD'],
    ['Copper fell by 40 Polish groszy.', '40 Polish groszy = money 0.4 PLN'],
  ]);
});

describe('quantities: words that are money elsewhere', () => {
  check([
    ['Delegates at COP 26 went home late.'],
    ['ALL 5 solutions failed.', '5 = cardinal 5 [solution]'],
    ['She bought 2 soles and a lobster.', '2 = cardinal 2 [sole]'],
    ['The dog lifted 12 pounds.', '12 pounds = measure 12 lb'],
    ['He wore 3 crowns in the play.', '3 = cardinal 3 [crown]'],
    ['The herd has 20 bucks.', '20 = cardinal 20 [buck]'],
    ['It streams in 1080p.'],
    ['They left by Gate 4C.'],
  ]);
});

describe('quantities: units of every kind', () => {
  check([
    ['The wreck lies at 30 fathoms.', '30 fathoms = measure 30 fathom'],
    ['The probe flies at 17 kilometres per second.', '17 kilometres per second = measure 17 km/s'],
    ['Ash rose at 90 metres a second.', '90 metres a second = measure 90 m/s'],
    ['The lift climbs 600 feet per minute.', '600 feet per minute = measure 600 ft/min'],
    ['A glass holds 8 fluid ounces.', '8 fluid ounces = measure 8 fl oz'],
    ['The archive holds 3 petabytes.', '3 petabytes = measure 3 PB'],
    ['The mercury hit 35C in the valley.', '35C = measure 35 °C'],
    ['Gold rose to a record for 400 troy ounces.', '400 troy ounces = measure 400 ozt'],
    ['The blast equalled 20 kilotons.', '20 kilotons = measure 20 kt'],
    ['The flat measures 70 sqm.', '70 sqm = measure 70 m²'],
    ['The car does 40 miles per gallon.', '40 miles per gallon = measure 40 mpg'],
    ['The line carries 300 megabits per second.', '300 megabits per second = measure 300 Mbit/s'],
    ['The court heard of 12 moles in the agency.', '12 = cardinal 12 [mole]'],
  ]);
});

describe('quantities: further forms of numbers', () => {
  check([
    ['The estate has three hundred and two dozen trees.', 'three hundred and two dozen = cardinal 324 [tree]'],
    ['A couple of hundred walkers came.', 'A couple of hundred = cardinal ~200 [walker]'],
    ['The grant is 1 1/2 million euros.', '1 1/2 million euros = money 1500000 EUR'],
    ['Nine in ten voters agreed.', 'Nine in ten = fraction 0.9 [voter]'],
    ['Two in three adults agreed.', 'Two in three = fraction 0.6666666666666666 [adult]'],
    ['One out of every three wells is dry.', 'One out of every three = fraction 0.3333333333333333 [well]'],
    ['It measures two and fifty-four hundredths.', 'two and fifty-four hundredths = fraction 2.54'],
    ['The loss is one and three quarters billion.', 'one and three quarters billion = fraction 1750000000'],
    ['They took the 1st and 2nd places.', '1st = ordinal 1', '2nd = ordinal 2 [place]'],
    ['Rates rose by half a percentage point.', 'half a percentage point = percentage-point 0.5'],
    ['Rates rose by half a per cent.', 'half a per cent = percentage 0.5'],
    ['He came second to last in the race.', 'second to last = ordinal -2'],
    ['She was the last but one to leave.', 'last but one = ordinal -2'],
  ]);
});

describe('quantities: numbers that are no share', () => {
  check([
    ['They won two in three days.', 'two = cardinal 2'],
    ['He scored nine in ten games.', 'nine = cardinal 9', 'ten = cardinal 10 [game]'],
    ['I count 12 in six boxes.', '12 = cardinal 12', 'six = cardinal 6 [box]'],
    ['Two and half the team fell ill.', 'Two = cardinal 2', 'half = fraction 0.5'],
    ['It was the last thing he saw.'],
  ]);
});
