import assert from 'node:assert/strict';
import { timesIn } from '../../server/src/core/extract/times.ts';
import { assertLinear } from './growth.ts';

/** The article's date in all sentences below: a Tuesday. */
const REFERENCE = '2031-05-20';

/** "text | from..to", with kind, count, weekday or clock where they matter. */
function shown(text: string, reference?: string): string[] {
  return timesIn(text, reference).map((time) => {
    const days = time.from === undefined ? '?' : time.from === time.to ? time.from : `${time.from}..${time.to}`;
    const value =
      time.kind === 'time'
        ? (time.clock ?? '?')
        : time.kind === 'date'
          ? days
          : `${time.count ?? 'some'} ${time.granularity}`;
    return `${text.slice(time.start, time.end)} = ${time.kind === 'date' || time.kind === 'time' ? '' : `${time.kind} `}${value}`;
  });
}

function check(
  cases: readonly (readonly [sentence: string, ...expected: string[]])[],
  reference: string | null = REFERENCE,
): void {
  for (const [sentence, ...expected] of cases) {
    it(sentence, () => assert.deepEqual(shown(sentence, reference ?? undefined), expected));
  }
}

describe('times: calendar dates', () => {
  check([
    ['The bridge reopened on 3 May 2031 after repairs.', '3 May 2031 = 2031-05-03'],
    ['The verdict came on May 3rd, 2031, in Lyon.', 'May 3rd, 2031 = 2031-05-03'],
    ['Voting ends on Tuesday, 4 March.', 'Tuesday, 4 March = 2031-03-04'],
    ['The file is stamped 2030-11-09 and signed.', '2030-11-09 = 2030-11-09'],
    ['The receipt reads 25/12/2030.', '25/12/2030 = 2030-12-25'],
    ['The receipt reads 25.12.2030.', '25.12.2030 = 2030-12-25'],
    ['The two orders of 04/05/2030 cannot be told apart.', '04/05/2030 = ?'],
    ['The orchestra played there in March 2029.', 'March 2029 = 2029-03-01..2029-03-31'],
    ['The ferry sank on 28 November.', '28 November = 2030-11-28'],
    ['The ferry will sail again on 28 November.', '28 November = 2031-11-28'],
    ['The festival ran from 28 December to 3 January 2031.', '28 December to 3 January 2031 = 2030-12-28..2031-01-03'],
    ['The strike lasted 3-5 May 2031.', '3-5 May 2031 = 2031-05-03..2031-05-05'],
    ['Showers fell in September and October 2030.', 'September and October 2030 = 2030-09-01..2030-10-31'],
    ['The court sat on the 3rd of May.', '3rd of May = 2031-05-03'],
    ['Sowing takes place in mid-April.', 'mid-April = 2031-04-10..2031-04-21'],
    ['The museum opened on 31 February 2030.', '31 February 2030 = ?'],
    ['The treaty was signed on Sept. 12, 2028, in Oslo.', 'Sept. 12, 2028 = 2028-09-12'],
    ['The league meets on the first Monday of June 2032.', 'first Monday of June 2032 = 2032-06-07'],
  ]);
});

describe('times: years and periods', () => {
  check([
    ['The dam was finished in 2013.', '2013 = 2013-01-01..2013-12-31'],
    ['Since 1998 the club has had one owner.', '1998 = 1998-01-01..1998-12-31'],
    ['A 2019 report warned of cracks.', '2019 = 2019-01-01..2019-12-31'],
    ['He won the title in the 2019-20 season.', '2019-20 = 2019-01-01..2020-12-31'],
    ['The war of 1941–45 left the port in ruins.', '1941–45 = 1941-01-01..1945-12-31'],
    ['She governed from 2014 to 2018.', '2014 to 2018 = 2014-01-01..2018-12-31'],
    ['Output doubled between 2010 and 2014.', '2010 and 2014 = 2010-01-01..2014-12-31'],
    ['Profit fell in Q4 2024.', 'Q4 2024 = 2024-10-01..2024-12-31'],
    ['Sales rose in the third quarter of 2020.', 'third quarter of 2020 = 2020-07-01..2020-09-30'],
    ['H1 2023 was the best half ever.', 'H1 2023 = 2023-01-01..2023-06-30'],
    ['Imports grew in the first half of 2022.', 'first half of 2022 = 2022-01-01..2022-06-30'],
    ['The label was founded in the 1990s.', '1990s = 1990-01-01..1999-12-31'],
    ['Disco faded in the late 70s.', 'late 70s = 1977-01-01..1979-12-31'],
    ['Trade flourished in the 16th century.', '16th century = 1500-01-01..1599-12-31'],
    ['Work began in mid-2029.', 'mid-2029 = 2029-05-01..2029-08-31'],
    ['Work began in early 2029.', 'early 2029 = 2029-01-01..2029-06-30'],
    ['The lease runs until the end of 2032.', 'end of 2032 = 2032-09-01..2032-12-31'],
    ['The budget for fiscal 2030 passed.', 'fiscal 2030 = 2030-01-01..2030-12-31'],
    ['The painter (1853–1890) sold little.', '1853–1890 = 1853-01-01..1890-12-31'],
    [
      'Elections in 2016, 2020 and 2024 were close.',
      '2016 = 2016-01-01..2016-12-31',
      '2020 = 2020-01-01..2020-12-31',
      '2024 = 2024-01-01..2024-12-31',
    ],
  ]);
});

describe('times: relative to the article', () => {
  check([
    ['The mayor resigned yesterday.', 'yesterday = 2031-05-19'],
    ['A storm hit the coast on Sunday.', 'Sunday = 2031-05-18'],
    ['The council will vote on Thursday.', 'Thursday = 2031-05-22'],
    ['The tram broke down last Friday.', 'last Friday = 2031-05-16'],
    ['The trial resumes next Monday.', 'next Monday = 2031-05-26'],
    ['Exports fell last year.', 'last year = 2030-01-01..2030-12-31'],
    ['The lab closes next month.', 'next month = 2031-06-01..2031-06-30'],
    ['The plant shut two years ago.', 'two years ago = 2029-01-01..2029-12-31'],
    ['The cub was born three days ago.', 'three days ago = 2031-05-17'],
    ['Rents rose earlier this year.', 'earlier this year = 2031-01-01..2031-05-20'],
    ['The jury met late last month.', 'late last month = 2031-04-16..2031-04-30'],
    ['The two met the day before yesterday.', 'the day before yesterday = 2031-05-18'],
    ['The hall is booked for the rest of the year.', 'rest of the year = 2031-05-20..2031-12-31'],
    ['Talks run from Monday to Friday.', 'Monday to Friday = 2031-05-19..2031-05-23'],
    ['The hearing was set for the first week of June.', 'first week of June = 2031-06-02..2031-06-08'],
    ['The league will meet this coming Friday.', 'coming Friday = 2031-05-23'],
    ['The dig began last March.', 'last March = 2031-03-01..2031-03-31'],
  ]);
  describe('without a date to count from', () => {
    check(
      [
        ['The mayor resigned on Sunday.', 'Sunday = ?'],
        ['The ferry sank on 28 November.', '28 November = ?'],
        ['The lab closes next month.', 'next month = ?'],
        ['It reopened in June 2030.', 'June 2030 = 2030-06-01..2030-06-30'],
      ],
      null,
    );
  });
});

describe('times: durations, anniversaries, times of day', () => {
  check([
    ['The crew spent 444 days in orbit.', '444 days = duration 444 day'],
    ['It rained for two and a half hours.', 'two and a half hours = duration 2.5 hour'],
    ['A 12-day strike ended.', '12-day = duration 12 day'],
    ['They waited half an hour.', 'half an hour = duration 0.5 hour'],
    ['The drought has lasted for several months.', 'several months = duration some month'],
    ['The town marks the 40th anniversary of the flood.', '40th anniversary = anniversary 40 year'],
    ['The bicentenary drew large crowds.', 'bicentenary = anniversary 200 year'],
    ['She has coached there for the past three weeks.', 'past three weeks = duration 3 week'],
    ['Kick-off is at 3 p.m. in Leeds.', '3 p.m. = 15:00'],
    ['The quake struck at 14:30 GMT.', '14:30 GMT = 14:30'],
    ['Doors open at 7.30pm.', '7.30pm = 19:30'],
    ['Polls close at noon.', 'noon = 12:00'],
    ['The alarm rang at 4 a.m. on Monday.', '4 a.m. = 04:00', 'Monday = 2031-05-19'],
  ]);
});

describe('times: what only looks like one', () => {
  check([
    ['Theresa May said the plan was dead.'],
    ['The committee may march through the centre.'],
    ['Thousands joined the march for clean air.'],
    ['More than 2000 people fled the fire.'],
    ['The Sunday Times printed the letter.'],
    ['Sheffield Wednesday drew again.'],
    ['Shops prepare for Black Friday.'],
    ['Rovers won 3-2 after extra time.'],
    ['The ratio was 16:9 on all screens.'],
    ['Call 0800 555 0199 for tickets.'],
    ['Version 2.0.1 fixes the fault.'],
    ['The second witness was her brother.'],
    ['Tickets cost $2010 on the black market.'],
    ['The pump moves 1990 litres an hour.'],
    ['August Brandt founded the brewery.'],
    ['Officials march to a different drum.'],
    ['The 79-year-old walked home.'],
    ['She earns 40 euros a day.'],
    ['He is in his late 80s.'],
    ['Temperatures stayed in the 80s.'],
    ['John 3:16 was painted on the wall.'],
    ['The bill passed 52-48.'],
    ['He was split between the two halves of the second half.'],
    ['The USA Today survey covered ten cities.'],
    ['In all, 1950 homes lost power.'],
  ]);
});

describe('times: robustness', () => {
  it('keeps offsets in the text, across line breaks of a hard-wrapped sentence', () => {
    const text = 'The hall opened on 3\nMay 2030 with a concert.';
    const [time] = timesIn(text);
    assert.equal(text.slice(time!.start, time!.end), '3\nMay 2030');
  });
  it('is linear on hostile input', () => {
    for (const piece of [
      '1-',
      '1 and ',
      'two hundred and ',
      'between 2010 and ',
      'May ',
      'last ',
      '3 May to ',
      '12:',
    ]) {
      assertLinear(
        piece,
        (size) => piece.repeat(2000 * size),
        (text) => timesIn(text, REFERENCE),
      );
    }
  });
});

describe('times: further forms of dates and periods', () => {
  check([
    ['The ledger is dated 12.04.29.', '12.04.29 = 2029-04-12'],
    ['The log reads 2029.4.12 on every page.', '2029.4.12 = 2029-04-12'],
    ['She signed on the 2nd day of April 2029.', '2nd day of April 2029 = 2029-04-02'],
    ['The file says 2029 October 3rd.', '2029 October 3rd = 2029-10-03'],
    ["He was hired in May '98.", "May '98 = 1998-05-01..1998-05-31"],
    ['Parades are held on the first of may.', 'first of may = 2031-05-01'],
    ['The council met on the 2nd Monday in May.', '2nd Monday in May = 2031-05-12'],
    ['Rents are due on the last Friday of the month.', 'last Friday of the month = 2031-05-30'],
    ['The fair ran from 5 May to the 9th of May.', '5 May to the 9th of May = 2031-05-05..2031-05-09'],
    ['It was quiet over the weekend.', 'weekend = 2031-05-17..2031-05-18'],
    ['The band will play at the weekend.', 'weekend = 2031-05-24..2031-05-25'],
    ['The fair was busy last weekend.', 'last weekend = 2031-05-17..2031-05-18'],
    ['Prices fell by the end of the year.', 'end of the year = 2031-09-01..2031-12-31'],
    ['By the end of the year 2024 prices had fallen.', 'end of the year 2024 = 2024-09-01..2024-12-31'],
    [
      'Sales fell in 2028 and recovered by the end of the year.',
      '2028 = 2028-01-01..2028-12-31',
      'end of the year = ?',
    ],
    ['Rain was heavier the year before last.', 'year before last = 2029-01-01..2029-12-31'],
    ['Tickets go on sale the week after next.', 'week after next = 2031-06-02..2031-06-08'],
    ['It opened on the second weekend of June.', 'second weekend of June = 2031-06-14..2031-06-15'],
    ['The 23rd week of 2016 was dry.', '23rd week of 2016 = 2016-06-06..2016-06-12'],
    ['It rained in the week of the 18th.', 'week of the 18th = 2031-05-12..2031-05-18'],
    ['The tram line was built in the nineteen-thirties.', 'nineteen-thirties = 1930-01-01..1939-12-31'],
    ['He rose to fame in the twenty-tens.', 'twenty-tens = 2010-01-01..2019-12-31'],
    ['The wall dates from the 12th and 13th centuries.', '12th and 13th centuries = 1100-01-01..1299-12-31'],
    ['The estate was sold in two thousand and ten.', 'two thousand and ten = 2010-01-01..2010-12-31'],
    ['She led the firm from 2019 to now.', '2019 to now = 2019-01-01..2031-05-20'],
    ['The last week of next year is free.', 'last week of next year = 2032-12-27..2033-01-02'],
  ]);
});

describe('times: what only looks like a date', () => {
  check([
    ['The tens of thousands of fans sang.'],
    ['Cracks were found in fifteen hundred schools.'],
    ['Damage was reported in two thousand and ten flats.'],
    ['The server runs version 2.10.15 of the program.'],
    ['The team stood at 24-10-15 before the break.'],
    ['Now they wait.'],
    ['The gift was meant for now and later.'],
    ['Weekend work is banned.'],
    ['The fair is on the last weekend of July.', 'July = 2031-07-01..2031-07-31'],
    ['The years of the rabbit are lucky.'],
  ]);
});

describe('times: open stretches', () => {
  check([
    ['The plant was shut prior to 2016.', '2016 = 2016-01-01..2016-12-31'],
    ['From 2012 onwards the rule was strict.', '2012 = 2012-01-01..2012-12-31'],
    ['It rained for the rest of the current week.', 'rest of the current week = 2031-05-20..2031-05-25'],
    ['She worked there between 28 November and now.', '28 November and now = 2030-11-28..2031-05-20'],
  ]);
});

describe('times: parts of units', () => {
  check([
    ['The outage lasted three quarters of an hour.', 'three quarters of an hour = duration 0.75 hour'],
    ['The pause lasted two and half years.', 'two and half years = duration 2.5 year'],
    ['She stayed for the entire week.', 'entire week = duration 1 week'],
    ['Half the week was wet.'],
  ]);
});
