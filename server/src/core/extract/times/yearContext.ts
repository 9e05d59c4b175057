import { at } from '../lexemes.ts';
import type { Reader } from './reading.ts';
import { MONTHS } from './vocabulary.ts';
import { isYearText } from './yearTexts.ts';

/** Whether the four digits at `i` are a year: by the word before, the word after, brackets, or a list of years. */
export function isYearHere(reader: Reader, i: number): boolean {
  const { lexemes } = reader;
  const year = at(lexemes, i).value;
  const recent = year >= 1900 && year < 2060;
  const before = at(lexemes, i - 1);
  const after = at(lexemes, i + 1);
  if (isCounted(reader, i + 1)) return false;
  if (before.text === '.' && /^ca?$/.test(at(lexemes, i - 2).text)) return true; // "c. 1850"
  const plural =
    after.kind === 'word' &&
    after.spaced &&
    /[a-z]{3}s$/.test(after.text) &&
    !/(?:ss|us|is|wards|whereas)$/.test(after.text);
  if (BEFORE_YEAR.has(before.lower)) return recent || !plural;
  if (before.lower === 'years' && at(lexemes, i - 2).lower === 'the') return true;
  if (before.text === '-' && /^(?:mid|pre|post)$/.test(at(lexemes, i - 2).lower)) return true;
  if (MAYBE_YEAR.has(before.lower)) {
    if (before.lower === 'of' && /^(?:total|sum|number|speed|group|capacity|crowd|out)$/.test(at(lexemes, i - 2).lower))
      return false;
    if (before.lower === 'to' && at(lexemes, i - 2).lower === 'prior') return recent;
    if (before.lower === 'for' && PLANNED.has(at(lexemes, i - 2).lower)) return recent && !plural;
    if (before.lower === 'to' || before.lower === 'and' || before.lower === 'or' || before.lower === 'for') {
      return (
        recent &&
        (isYearText(at(lexemes, i - 2)) || at(lexemes, i - 2).lower === 'year' || MONTHS.has(at(lexemes, i - 2).lower))
      );
    }
    if (before.lower === 'between')
      return (
        (isYearText(at(lexemes, i + 2)) ||
          MONTHS.has(at(lexemes, i + 2).lower) ||
          /^(?:now|today)$/.test(at(lexemes, i + 2).lower)) &&
        !isCounted(reader, i + 3) &&
        recent
      );
    return recent && !plural;
  }
  if (before.text === '(' && (after.text === ')' || /^[-–,;]$/.test(after.text))) return year >= 1500;
  if (!recent) return DETERMINERS.has(before.lower) && after.kind === 'word' && after.spaced && !plural && year < 1900;
  if (DETERMINERS.has(before.lower)) return after.kind === 'word' || /^['’"“‘]$/.test(after.text); // "the 2013 “bridge” affair"
  if (before.text === ',' && isYearText(at(lexemes, i - 2)) && at(lexemes, i - 2).value < year) return true;
  if (EVENT_NOUNS.has(before.lower) && /^[A-Z]/.test(before.text)) return true;
  const noun = after.lower.endsWith('s') && !DATED_NOUNS.has(after.lower) ? after.lower.slice(0, -1) : after.lower;
  if (after.spaced && DATED_NOUNS.has(noun)) return before.kind !== 'word' || before.text === before.lower || i < 2;
  const opens = before.kind === 'none' || /^[;.:—–]$/.test(before.text);
  return opens && /^(?:was|is|has|saw|marked|began|brought|will)$/.test(after.lower);
}

export function isCounted(reader: Reader, i: number): boolean {
  const word = at(reader.lexemes, i);
  return (
    word.kind === 'word' &&
    COUNTED.has(word.lower) &&
    !(word.lower === 'or' && at(reader.lexemes, i + 1).lower !== 'so')
  );
}

/** After these a four-digit number is a year unless something countable follows. */
const BEFORE_YEAR = new Set(
  'in since until till during circa ca fiscal fy year early late mid winter spring summer autumn fall season born founded established'.split(
    ' ',
  ),
);

const MAYBE_YEAR = new Set(
  'by before after from of to between and or through around for than with vs versus beyond throughout against'.split(
    ' ',
  ),
);

/** What is made "for 2019". */
const PLANNED = new Set(
  'forecast forecasts outlook budget budgets target targets estimate estimates plan plans guidance figures results projection projections goal goals accounts'.split(
    ' ',
  ),
);

const DETERMINERS = new Set('the a an his her its their our this that my your s previous old new original'.split(' '));

/** Nouns that are dated by a bare year in front ("2019 figures"), in the singular; plurals are cut to it. */
const DATED_NOUNS = new Set(
  (
    'report data figure census election survey budget season edition study film book album law agreement deal vote referendum ' +
    'tournament final campaign estimate level world olympics games cup championship general presidential parliamentary mid ' +
    'financial fiscal annual national earthquake flood treaty act conference summit constitution coup war crisis recession ' +
    'interview article paper poll audit festival finals winner champion crash attack bombing disaster hurricane'
  ).split(' '),
);

/** Counted things: after one of these words a number is a count, whatever stands before it. */
const COUNTED = new Set(
  (
    'people persons men women children soldiers troops civilians homes houses families students workers employees jobs miles ' +
    'metres meters kilometres kilometers km m feet ft kg kilograms tonnes tons pounds dollars euros yen hours minutes days weeks ' +
    'months years cases deaths copies votes points seats square cubic degrees calories words or percent per mph litres liters ' +
    'acres hectares barrels million billion units watts characters participants delegates residents victims refugees'
  ).split(' '),
);

/** Last words of event names that carry their year behind them ("World Cup 2022"). */
const EVENT_NOUNS = new Set(
  'cup games olympics paralympics expo euro championship championships open prix festival awards election elections eurovision act bill directive regulations comicon'.split(
    ' ',
  ),
);
