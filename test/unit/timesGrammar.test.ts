import assert from 'node:assert/strict';
import { timesIn } from '../../server/src/core/extract/times.ts';
import { assertLinear } from './growth.ts';

/** The day the phrases are read on: a Wednesday. */
const REFERENCE = '2024-05-15';

/** Days as "from..to" ("?" when they cannot be known), lengths and anniversaries as "count unit", hours as "HH:MM". */
function shown(text: string): string {
  const values = timesIn(text, REFERENCE).map(({ kind, from, to, count, granularity, clock }) => {
    if (kind === 'time') return clock ?? 'hour';
    if (kind === 'duration' && from === undefined) return `${count ?? 'some'} ${granularity}`;
    if (kind === 'anniversary') return `${count}th`;
    return from === undefined ? '?' : from === to ? from : `${from}..${to}`;
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

describe('times grammar: days', () => {
  check(`
He left on 7 March. = 2024-03-07
He left on March 7th. = 2024-03-07
It was signed on the 7th of March, 2019. = 2019-03-07
It was signed on the seventh of March 2019. = 2019-03-07
It was signed on March the seventh. = 2024-03-07
It was signed on Mar. 7, 2019. = 2019-03-07
It was signed on Mar 7 '19. = 2019-03-07
The stamp says 7-Mar-2019. = 2019-03-07
The stamp says 07/Mar/2019. = 2019-03-07
The stamp says Mar-7-2019. = 2019-03-07
The stamp says 2019-Mar-07. = 2019-03-07
The stamp says 2019/03/07. = 2019-03-07
The stamp says 2019.03.07. = 2019-03-07
The stamp says 25/12/2019. = 2019-12-25
The stamp says 12/25/2019. = 2019-12-25
The stamp says 25-12-2019. = 2019-12-25
The stamp says 04/05/2019. = ?
The stamps say 04/05/2019 and 04/22/2019. = 2019-04-05 & 2019-04-22
The stamps say 04/05/2019 and 22/04/2019. = 2019-05-04 & 2019-04-22
The stamps say 04/05/2019, 04/22/2019 and 22/04/2019. = ? & 2019-04-22 & 2019-04-22
The stamp says Nov-2019. = 2019-11-01..2019-11-30
The stamp says 2019-Nov. = 2019-11-01..2019-11-30
He left on 4/22. = 2024-04-22
He ate 4/22 of the cake. = -
It fell on the twenty-third of October 2020. = 2020-10-23
It fell on October twenty-third, 2020. = 2020-10-23
It fell on October twenty third, twenty twenty. = 2020-10-23
It fell on October 23, two thousand and twenty. = 2020-10-23
It fell on the first of May, nineteen forty-five. = 1945-05-01
It fell on Tuesday, 7 May. = 2024-05-07
It fell on Tues. 7 May. = 2024-05-07
It fell on Tuesday the 7th of May. = 2024-05-07
It fell on Tuesday, May 7, 2024. = 2024-05-07
It fell on 30 February 2019. = ?
The 29th of February 2024 was a Thursday. = 2024-02-29 & 2024-05-09
They will meet on 7 March. = 2025-03-07
They will meet on the 20th. = 2024-05-20
They met on the 10th. = 2024-05-10
They met on the 28th. = 2024-04-28
Monday the 6th was a holiday. = 2024-05-06
They met on the 20th of last month. = 2024-04-20
They will meet on the 3rd of next month. = 2024-06-03
They met on the 3rd of this month. = 2024-05-03
`);
});

describe('times grammar: stretches of days and months', () => {
  check(`
The fair runs from 4 to 9 March 2025. = 2025-03-04..2025-03-09
The fair ran 4–9 March. = 2024-03-04..2024-03-09
The fair ran March 4-9. = 2024-03-04..2024-03-09
The fair ran March 4 to 9. = 2024-03-04..2024-03-09
The fair ran March 4 through 9, 2019. = 2019-03-04..2019-03-09
The fair ran between March 4 and 9. = 2024-03-04..2024-03-09
The fair ran between 4 and 9 March. = 2024-03-04..2024-03-09
The fair ran from the 4th to the 9th of March. = 2024-03-04..2024-03-09
The fair ran from March the 4th to March the 9th. = 2024-03-04..2024-03-09
The fair ran from March 4th until March 9th. = 2024-03-04..2024-03-09
The fair ran March 28 to April 3. = 2024-03-28..2024-04-03
The fair ran 28 March – 3 April 2019. = 2019-03-28..2019-04-03
The fair ran between March 28 and April 3, 2019. = 2019-03-28..2019-04-03
The fair ran from 28 December 2019 to 3 January 2020. = 2019-12-28..2020-01-03
The fair ran from December 28 through January 3. = 2023-12-28..2024-01-03
The fair ran from Monday 4 March to Saturday 9 March. = 2024-03-04..2024-03-09
It rained on the 4th and 5th of March. = 2024-03-04..2024-03-05
It rained on March 4 and 5. = 2024-03-04..2024-03-05
It rained in March and April. = 2024-03-01..2024-04-30
It rained in March-April 2019. = 2019-03-01..2019-04-30
It rained from March to May. = 2024-03-01..2024-05-31
It rained from March until May of 2019. = 2019-03-01..2019-05-31
It rained between March and May 2019. = 2019-03-01..2019-05-31
It rained from March through May 2019. = 2019-03-01..2019-05-31
It rained from October 2019 to May 2020. = 2019-10-01..2020-05-31
It rained from late March to 3 April. = 2024-03-16..2024-04-03
It rained from the end of 2015 until early 2018. = 2015-09-01..2018-06-30
It will rain from now until June. = 2024-05-15..2024-06-30
It will rain between now and the end of the year. = 2024-05-15..2024-12-31
It will rain from now on. = -
It rained from last Monday to next Friday. = 2024-05-13..2024-05-24
The closure lasts from today until Friday. = 2024-05-15..2024-05-17
It was shut from Wednesday to Friday last week. = 2024-05-08..2024-05-10
It will be shut next week from Monday to Wednesday. = 2024-05-20..2024-05-22
It was shut from February 2019 to May. = 2019-02-01..2019-05-31
It was shut from November 2019 to May. = 2019-11-01..2020-05-31
The closure lasts from Monday to Friday. = 2024-05-13..2024-05-17
The closure lasts Tuesday through Thursday. = 2024-05-14..2024-05-16
The show will run from tomorrow until 3 June. = 2024-05-16..2024-06-03
Trading was halted from yesterday till tomorrow. = 2024-05-14..2024-05-16
She served from 2015 to 2018. = 2015-01-01..2018-12-31
She served from 2015 until 2018. = 2015-01-01..2018-12-31
She served from 2015 through 2018. = 2015-01-01..2018-12-31
She served between 2015 and 2018. = 2015-01-01..2018-12-31
She served between the years 2015 and 2018. = 2015-01-01..2018-12-31
She served 2015–2018. = 2015-01-01..2018-12-31
She served in 2015-18. = 2015-01-01..2018-12-31
She served from June 2015 to 2018. = 2015-06-01..2018-12-31
She served from 2015 to June 2018. = 2015-01-01..2018-06-30
She served from 3 June 2015 to July 2018. = 2015-06-03..2018-07-31
She has served from 2015 to the present. = 2015-01-01..2024-05-15
She has served from June 2015 until now. = 2015-06-01..2024-05-15
She has served between January and today. = 2024-01-01..2024-05-15
`);
});

describe('times grammar: months and their parts', () => {
  check(`
It opened in March. = 2024-03-01..2024-03-31
It opened in March 2019. = 2019-03-01..2019-03-31
It opened in March of 2019. = 2019-03-01..2019-03-31
It opened in March, 2019. = 2019-03-01..2019-03-31
It opened in Sept. 2019. = 2019-09-01..2019-09-30
It opened last March. = 2024-03-01..2024-03-31
It opened last June. = 2023-06-01..2023-06-30
It opened last Sept. = 2023-09-01..2023-09-30
It opened last September. = 2023-09-01..2023-09-30
It opens next March. = 2025-03-01..2025-03-31
It opens next Oct. = 2024-10-01..2024-10-31
It opened this January. = 2024-01-01..2024-01-31
It opened in March last year. = 2023-03-01..2023-03-31
It opened in March of last year. = 2023-03-01..2023-03-31
It opened in March this year. = 2024-03-01..2024-03-31
It will open in March of next year. = 2025-03-01..2025-03-31
It has been open since January. = 2024-01-01..2024-01-31
It stays open until next March. = 2025-03-01..2025-03-31
It opened in early March. = 2024-03-01..2024-03-15
It opened in early-March 2019. = 2019-03-01..2019-03-15
It opened in mid-March 2019. = 2019-03-10..2019-03-21
It opened in mid March. = 2024-03-10..2024-03-21
It opened in late March. = 2024-03-16..2024-03-31
It opened at the end of March. = 2024-03-16..2024-03-31
It opened at the start of March 2019. = 2019-03-01..2019-03-15
It opened at the very beginning of March. = 2024-03-01..2024-03-15
It opened towards the end of March. = 2024-03-16..2024-03-31
It will open by the middle of next month. = 2024-06-10..2024-06-21
It will open by end of next month. = 2024-06-16..2024-06-30
It opened in the first week of March. = 2024-03-04..2024-03-10
It opened in the second week in June 2019. = 2019-06-10..2019-06-16
It opened in the last week of June 2019. = 2019-06-24..2019-06-30
It was closed for the first two weeks of March. = 2024-03-01..2024-03-14
It was closed for the last three days of June 2019. = 2019-06-28..2019-06-30
It was closed in the first few days of March. = 2024-03-01..2024-03-15
It was closed in the closing days of March. = 2024-03-16..2024-03-31
It was closed in the first few months of 2019. = 2019-01-01..2019-04-30
It was closed in the early months of 2019. = 2019-01-01..2019-06-30
It was closed for the last two days of the strike. = 2 day
It was closed in the first ten days of March. = 2024-03-01..2024-03-10
It was closed in the second half of March. = 2024-03-16..2024-03-31
It was closed in the first half of June 2019. = 2019-06-01..2019-06-15
It was closed in the first three months of 2019. = 2019-01-01..2019-03-31
It was closed in the final two months of 2019. = 2019-11-01..2019-12-31
It was closed during the first nine months of last year. = 2023-01-01..2023-09-30
`);
});

describe('times grammar: quarters, halves, years', () => {
  check(`
Profit rose in Q3 2019. = 2019-07-01..2019-09-30
Profit rose in Q3 of 2019. = 2019-07-01..2019-09-30
Profit rose in 3Q 2019. = 2019-07-01..2019-09-30
Profit rose in 3Q19. = 2019-07-01..2019-09-30
Profit rose in 2019 Q3. = 2019-07-01..2019-09-30
Profit rose in Q3 '19. = 2019-07-01..2019-09-30
Profit rose in FY19. = 2019-01-01..2019-12-31
Profit rose in last year's third quarter. = 2023-07-01..2023-09-30
Profit rose in 2019's third quarter. = 2019-07-01..2019-09-30
Profit rose in the last quarter of the year. = 2024-10-01..2024-12-31
Profit will rise by year-end. = 2024-09-01..2024-12-31
Profit will rise by the year's end. = 2024-09-01..2024-12-31
Profit will rise by mid-year. = 2024-05-01..2024-08-31
Profit rose at the close of 2019. = 2019-09-01..2019-12-31
Profit rose in Q3/2019. = 2019-07-01..2019-09-30
Profit rose in Q1 this year. = 2024-01-01..2024-03-31
Profit rose in the third quarter of 2019. = 2019-07-01..2019-09-30
Profit rose in the 3rd quarter of 2019. = 2019-07-01..2019-09-30
Profit rose in the third quarter 2019. = 2019-07-01..2019-09-30
Profit rose in third-quarter 2019. = 2019-07-01..2019-09-30
Profit rose in the third quarter last year. = 2023-07-01..2023-09-30
Profit rose in the first quarter of this year. = 2024-01-01..2024-03-31
Profit rose in the final quarter of 2019. = 2019-10-01..2019-12-31
Profit rose in the last quarter of 2019. = 2019-10-01..2019-12-31
Profit rose in the opening quarter of 2019. = 2019-01-01..2019-03-31
Profit rose from Q1 to Q3 2019. = 2019-01-01..2019-09-30
Profit rose between the first and third quarters of 2019. = 2019-01-01..2019-09-30
Profit rose in the second and third quarters of 2019. = 2019-04-01..2019-09-30
Profit rose in the first half of 2019. = 2019-01-01..2019-06-30
Profit rose in the first half of last year. = 2023-01-01..2023-06-30
Profit rose in H1 2019. = 2019-01-01..2019-06-30
Profit rose in 1H 2019. = 2019-01-01..2019-06-30
Profit rose in the latter half of 2019. = 2019-07-01..2019-12-31
Profit rose this quarter. = 2024-04-01..2024-06-30
Profit rose last quarter. = 2024-01-01..2024-03-31
Profit will rise next quarter. = 2024-07-01..2024-09-30
Profit rose in fiscal 2019. = 2019-01-01..2019-12-31
Profit rose in fiscal year 2019. = 2019-01-01..2019-12-31
Profit rose in the financial year 2018-19. = 2018-01-01..2019-12-31
Profit rose in FY2019. = 2019-01-01..2019-12-31
Profit rose in early 2019. = 2019-01-01..2019-06-30
Profit rose in mid-2019. = 2019-05-01..2019-08-31
Profit rose in late 2019. = 2019-07-01..2019-12-31
Profit rose by the end of 2019. = 2019-09-01..2019-12-31
Profit rose by year-end 2019. = 2019-09-01..2019-12-31
Profit rose early last year. = 2023-01-01..2023-06-30
Profit will rise late next year. = 2025-07-01..2025-12-31
Profit rose at the beginning of last year. = 2023-01-01..2023-04-30
Profit rose at the start of the year. = 2024-01-01..2024-04-30
Profit rose in the year 2000. = 2000-01-01..2000-12-31
Profit rose in nineteen ninety-nine. = 1999-01-01..1999-12-31
Profit rose in two thousand and eight. = 2008-01-01..2008-12-31
Profit rose in twenty fifteen. = 2015-01-01..2015-12-31
Profit rose the year before last. = 2022-01-01..2022-12-31
Sales peaked in summer 2019. = 2019-01-01..2019-12-31
Sales peaked in the summer of 2019. = 2019-01-01..2019-12-31
Sales peaked in the summer of '69. = 1969-01-01..1969-12-31
Sales peaked in the summer of two thousand and one. = 2001-01-01..2001-12-31
Sales peaked in the last week of last year. = 2023-12-25..2023-12-31
Sales peaked in the winter of 1944-45. = 1944-01-01..1945-12-31
Sales peaked last summer. = 2023-01-01..2023-12-31
Sales will peak next spring. = 2025-01-01..2025-12-31
Sales will peak this autumn. = 2024-01-01..2024-12-31
Sales peaked in the spring of last year. = 2023-01-01..2023-12-31
Sales peaked in the 2018/19 season. = 2018-01-01..2019-12-31
Sales will fall for the rest of 2024. = 2024-05-15..2024-12-31
Sales will fall for the rest of the year. = 2024-05-15..2024-12-31
Sales will fall for the remainder of the month. = 2024-05-15..2024-05-31
Sales have fallen in the year to date. = 2024-01-01..2024-05-15
Sales fell month-to-date. = 2024-05-01..2024-05-15
`);
});

describe('times grammar: decades and centuries', () => {
  check(`
It was built in the 1980s. = 1980-01-01..1989-12-31
It was built in the 1980's. = 1980-01-01..1989-12-31
It was built in the '80s. = 1980-01-01..1989-12-31
It was built in the 80s. = 1980-01-01..1989-12-31
It was built in the eighties. = 1980-01-01..1989-12-31
It was built in the nineteen-eighties. = 1980-01-01..1989-12-31
It was built in the early 1990s. = 1990-01-01..1993-12-31
It was built in the early 90s. = 1990-01-01..1993-12-31
It was built in the mid-1990s. = 1994-01-01..1996-12-31
It was built in the mid-90s. = 1994-01-01..1996-12-31
It was built in the late 1960s. = 1967-01-01..1969-12-31
It was built in the late sixties. = 1967-01-01..1969-12-31
It was built at the end of the 1960s. = 1967-01-01..1969-12-31
It was built in the 2010s. = 2010-01-01..2019-12-31
It was built in the twenty-tens. = 2010-01-01..2019-12-31
It was built in the eighteen nineties. = 1890-01-01..1899-12-31
It was built in the noughties. = 2000-01-01..2009-12-31
It was built in the eighteen hundreds. = 1800-01-01..1899-12-31
It was built in the two thousand and tens. = 2010-01-01..2019-12-31
It was built in the year two hundred and sixty-seven. = 0267-01-01..0267-12-31
It was built in two thousand. = 2000-01-01..2000-12-31
It was one in two thousand. = -
It was built in the two-thousands. = 2000-01-01..2009-12-31
It was built from the 1960s to the 1980s. = 1960-01-01..1989-12-31
It was built in the 1950s and 1960s. = 1950-01-01..1969-12-31
It was built in the 19th century. = 1800-01-01..1899-12-31
It was built in the nineteenth century. = 1800-01-01..1899-12-31
It was built in the twenty-first century. = 2000-01-01..2099-12-31
It was built in the late 19th century. = 1870-01-01..1899-12-31
It was built in the early twentieth century. = 1900-01-01..1939-12-31
It was built in the mid-19th century. = 1840-01-01..1869-12-31
It was built in the 18th and 19th centuries. = 1700-01-01..1899-12-31
It was built in the first half of the 19th century. = 1800-01-01..1849-12-31
It was built in the early years of the 20th century. = 1900-01-01..1939-12-31
It was built in the first decade of the 20th century. = 1900-01-01..1909-12-31
It was built in the last decade of the 19th century. = 1890-01-01..1899-12-31
It was built c. 1850. = 1850-01-01..1850-12-31
It was built circa 1850. = 1850-01-01..1850-12-31
It was built in AD 79. = 0079-01-01..0079-12-31
It was built in 79 AD. = 0079-01-01..0079-12-31
It was built in 44 BC. = ?
It was built this century. = 2000-01-01..2099-12-31
It was built last century. = 1900-01-01..1999-12-31
It was built this decade. = 2020-01-01..2029-12-31
It will be built by the end of the decade. = 2027-01-01..2029-12-31
`);
});

describe('times grammar: counted from the day', () => {
  check(`
They met today. = 2024-05-15
They met yesterday. = 2024-05-14
They met yesterday evening. = 2024-05-14
They will meet tomorrow morning. = 2024-05-16
They met the day before yesterday. = 2024-05-13
They will meet the day after tomorrow. = 2024-05-17
They met this morning. = 2024-05-15
They met last night. = 2024-05-14
They met on Monday. = 2024-05-13
They met on Friday. = 2024-05-10
They will meet on Friday. = 2024-05-17
They will meet this Friday. = 2024-05-17
They will meet next Friday. = 2024-05-24
They met last Friday. = 2024-05-10
They met on Friday last week. = 2024-05-10
They met on Friday of last week. = 2024-05-10
They will meet on Tuesday of next week. = 2024-05-21
They met late on Friday. = 2024-05-10
They met on Friday night. = 2024-05-10
They met two days ago. = 2024-05-13
They met two weeks ago. = 2024-04-29..2024-05-05
They met a couple of weeks ago. = 2024-04-29..2024-05-05
They met three months ago. = 2024-02-01..2024-02-29
They met five years ago. = 2019-01-01..2019-12-31
They met a year ago. = 2023-01-01..2023-12-31
They met a decade ago. = 2013-01-01..2015-12-31
They met a year and a half ago. = 2022-01-01..2022-12-31
They met one and a half years ago. = 2022-01-01..2022-12-31
They met two years and three months ago. = 2022-02-01..2022-02-28
They will meet in three weeks. = 2024-06-03..2024-06-09
They will meet in three weeks' time. = 2024-06-03..2024-06-09
They will meet in 3 days' time. = 2024-05-18
They will meet in a week's time. = 2024-05-20..2024-05-26
They will meet two weeks from now. = 2024-05-27..2024-06-02
They will meet ten days from now. = 2024-05-25
They will meet three days from today. = 2024-05-18
They will meet two days from tomorrow. = 2024-05-18
They will meet two weeks from tomorrow. = 2024-05-27..2024-06-02
They met two days before yesterday. = 2024-05-12
They will meet two days after tomorrow. = 2024-05-18
They will meet within ten days. = 2024-05-15..2024-05-25
They will meet within the next two years. = 2024-05-15..2026-05-15
They met over the past five years. = 2019-05-15..2024-05-15
They met in the last two weeks. = 2024-05-01..2024-05-15
They met over the last couple of weeks. = 2024-05-01..2024-05-15
They met in the past 12 months. = 2023-05-15..2024-05-15
They met in the past year and a half. = 2022-11-15..2024-05-15
They will meet over the next three months. = 2024-05-15..2024-08-15
They will meet over the coming three months. = 2024-05-15..2024-08-15
They will meet in the next 10 days. = 2024-05-16..2024-05-25
They met this week. = 2024-05-13..2024-05-19
They met last week. = 2024-05-06..2024-05-12
They will meet next week. = 2024-05-20..2024-05-26
They will meet in the coming week. = 2024-05-20..2024-05-26
They met early this week. = 2024-05-13..2024-05-15
They met late last week. = 2024-05-09..2024-05-12
They met earlier this month. = 2024-05-01..2024-05-15
They met earlier in the year. = 2024-01-01..2024-05-15
They will meet later this year. = 2024-05-15..2024-12-31
They will meet later in the month. = 2024-05-15..2024-05-31
They will meet the week after next. = 2024-05-27..2024-06-02
They met the month before last. = 2024-03-01..2024-03-31
They met over the weekend. = 2024-05-11..2024-05-12
They met last weekend. = 2024-05-11..2024-05-12
They will meet this weekend. = 2024-05-18..2024-05-19
They will meet next weekend. = 2024-05-25..2024-05-26
They will meet the weekend after next. = 2024-06-01..2024-06-02
They met on the weekend of 4 May. = 2024-05-04..2024-05-05
They will meet in the week of June 5. = 2024-06-03..2024-06-09
They will meet in the week beginning 3 June. = 2024-06-03..2024-06-09
They will meet in the week commencing Monday 3 June. = 2024-06-03..2024-06-09
They will meet in the week ending June 9. = 2024-06-03..2024-06-09
They will meet in the week ending Thursday 6 June. = 2024-05-31..2024-06-06
They met less than two weeks before today. = 2024-05-01..2024-05-15
They will meet within the next month. = 2024-05-15..2024-06-15
They will meet over the next year. = 2024-05-15..2025-05-15
They will meet within two weeks from today. = 2024-05-15..2024-05-29
They will meet a week from Monday. = 2024-05-27
They will meet two Sundays from now. = 2024-05-26
They met three Fridays ago. = 2024-04-26
They met on the fifth of last month. = 2024-04-05
They met in the third week of the year. = 2024-01-15..2024-01-21
They met on Monday 6th. = 2024-05-06
They met on the first Monday in May 2023. = 2023-05-01
They will meet on the last Friday of June. = 2024-06-28
They will meet on the second Sunday of next month. = 2024-06-09
They will meet on the third Thursday in November 2025. = 2025-11-20
They met on the last day of March. = 2024-03-31
They met on the first day of 2019. = 2019-01-01
They will meet on the final day of June 2025. = 2025-06-30
`);
});

describe('times grammar: lengths and anniversaries', () => {
  check(`
He waited for two years. = 2 year
He waited for a year and a half. = 1.5 year
He waited for one and a half years. = 1.5 year
He waited for three and a half hours. = 3.5 hour
He waited for an hour and half. = 1.5 hour
He waited an hour and half the crowd left. = 1 hour
He waited for an extra hour. = 1 hour
He waited for 1h15m. = 75 minute
He waited for 3½ hours. = 3.5 hour
He waited for 1 hour 20 minutes. = 80 minute
He waited for an hour and 20 minutes. = 80 minute
He waited for 1h 20m. = 80 minute
He waited for 3 hrs 20 mins. = 200 minute
He waited for two hours and a quarter. = 2.25 hour
He waited for half an hour. = 0.5 hour
He waited half-an-hour. = 0.5 hour
He waited for a half hour. = 0.5 hour
He waited for a quarter of an hour. = 0.25 hour
He waited for three quarters of an hour. = 0.75 hour
He waited for three-quarters of an hour. = 0.75 hour
He waited for a couple of days. = 2 day
He waited for a couple days. = 2 day
He waited for several weeks. = some week
He waited for a few months. = some month
He waited for a fortnight. = 2 week
He waited for two decades. = 2 decade
He waited for a century and a half. = 15 decade
He waited for a quarter of a century. = 2.5 decade
He waited for a quarter-century. = 2.5 decade
He waited for half a century. = 5 decade
He waited for twenty-four hours. = 24 hour
He waited for two to three weeks. = 2 week
He waited for two or three days. = 2 day
He waited for 10-15 minutes. = 10 minute
He waited for another two years. = 2 year
He waited for a further three months. = 3 month
He waited for an additional six months. = 6 month
He waited for three more days. = 3 day
He waited for two full days. = 2 day
He waited for three consecutive days. = 3 day
He waited for a whole year. = 1 year
He waited for the whole year. = 1 year
He waited for two years, three months. = 27 month
He waited for five years and four months. = 64 month
He waited for six weeks and two days. = 44 day
He waited for one week, three days. = 10 day
He waited for 90 days. = 90 day
He waited for 1.5 years. = 1.5 year
He waited for 45 min. = 45 minute
He waited for ninety minutes. = 90 minute
He waited for a hundred and five days. = 105 day
The two-day visit ended. = 2 day
The 12-month plan failed. = 12 month
The two-and-a-half-year trial ended. = 2.5 year
The year-long trial ended. = 1 year
The weeks-long trial ended. = some week
It was the 40th anniversary of the club. = 40th
It was the tenth anniversary of the club. = 10th
It was the twenty-fifth anniversary of the club. = 25th
It was the 10-year anniversary of the club. = 10th
It was the hundredth anniversary of the club. = 100th
It was the centenary of the club. = 100th
It was the bicentennial of the club. = 200th
`);
});

describe('times grammar: what only looks like a time', () => {
  check(`
She may leave if they march on the town. = -
Theresa May said the march on the palace was peaceful. = -
June Brown and April Jones sang. = -
An august body met in secret. = -
Jan Smit and Mar Roxas won. = -
On second thoughts he sold the second-hand car. = -
Wait a second, said the second man. = -
The Sunday Times and the Friday Telegraph reported it. = -
Sheffield Wednesday beat Leeds 3-2. = -
The Good Friday Agreement holds. = -
Black Friday sales fell, and so did Cyber Monday. = -
The Boeing 737 and the 747 were grounded. = -
Route 66 and Area 51 draw crowds. = -
The shop is open 24/7. = -
They won 3-2 with a 4-3-3 formation. = -
Call 555-0143 or +44 20 7946 0958. = -
The file came with version 2.0.1 of the program. = -
It meets ISO 9001 and RFC 2119. = -
About 1,984 people lived there. = -
Some 2000 people marched. = -
In 1500 homes the power failed. = -
The peak is 2012 metres high. = -
He sat in room 2012 of the tower. = -
Turn to page 1999 of the atlas. = -
She lives at 1945 Elm Street. = -
Windows 2000 was a system of its time. = -
The verse is John 3:16. = -
Mix it at a ratio of 16:9. = -
The Second World War ended the quarrel. = -
The first half ended without goals. = -
He scored in the second half. = -
The quarter final was dull. = -
Spring to action and fall into line. = -
The spring broke, and the fall hurt. = -
He sat in the sun. = -
They wed in secret. = -
Mar the day and mend the night. = -
His day job is dull, and one day he will quit. = -
Minutes of the meeting were lost. = -
At present the present director is away. = -
She wears the number 23 and turned 30. = -
The 7/11 shop sells it at 50/50. = -
Temperatures reached the 80s. = -
He is in his 80s. = -
The model 1900 costs $2015. = -
The score was 21-19, 19-21, 21-15. = -
They earn $5 a day and twice that a month. = -
She has a nine-to-five job. = -
The Year of the Dragon was a film. = -
Their Top 40 hit has a 1-2 chance. = -
`);
});

describe('times grammar: hostile input', () => {
  it('reads periods inside periods in linear time', () => {
    const pieces = ['first two weeks of ', 'end of ', 'rest of ', 'Q1 to ', 'first and second ', 'three days after '];
    for (const piece of pieces) {
      assertLinear(
        piece,
        (size) => piece.repeat(1000 * size),
        (text) => timesIn(text, REFERENCE),
      );
    }
  });
});
