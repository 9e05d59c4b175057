import { at } from '../lexemes.ts';
import { currentPeriod, partOfCurrent } from './currentPeriods.ts';
import { fromParts } from './dates.ts';
import { ordinalAt } from './periods.ts';
import { type PeriodPart, type Reader, type Reading, spanOf, type TimeParser } from './reading.ts';
import { daysRead } from './resolve.ts';
import { PART_NOUNS, PARTS, SEASONS } from './vocabulary.ts';
import { gluedAfter, isYearText } from './yearTexts.ts';

/**
 * "early 2019", "mid-May", "mid-to-late 2030s", "end-2030", "late last year", "the end of 2020", "earlier this month", "later
 * this year"; at the word of the part. `periodAt` reads the period.
 */
export function partOf(reader: Reader, i: number, periodAt: TimeParser): Reading | undefined {
  const { lexemes } = reader;
  const word = at(lexemes, i).lower;
  const noun = PART_NOUNS.get(word);
  const isLatter = word === 'latter';
  const part: PeriodPart | undefined = noun ?? (isLatter ? 'late' : PARTS.get(word));
  if (noun && at(lexemes, i + 1).lower !== 'of' && !isShortEnd(reader, i)) return undefined;
  const current = word === 'earlier' || word === 'later' ? partOfCurrent(reader, i) : undefined;
  if (current) return current;
  const run = runOfParts(reader, i);
  const opener = run ? run.next - 1 : i;
  let k = opener + 1;
  const isMidOf = word === 'mid' && at(lexemes, k).lower === 'of';
  if (noun || isMidOf || at(lexemes, k).text === '-' || at(lexemes, k).lower === 'in') {
    if (!(noun && isShortEnd(reader, i) && at(lexemes, k).text !== '-')) k++;
  }
  // "The early months of 2019", "the latter part of June".
  const stages = /^(?:days|weeks|months|years|part|parts|stages)$/.test(at(lexemes, k).lower) && !noun;
  if (stages && at(lexemes, k + 1).lower === 'of') k += 2;
  else if (isLatter) return undefined;
  const isThe = at(lexemes, k).lower === 'the';
  if (isThe) k++;
  const isCurrent = isThe || (word === 'mid' && at(lexemes, opener + 1).text === '-');
  // "The mid-'80s": the apostrophe is part of the decade, which is read at its digits.
  const quote = /^['’‘]$/.test(at(lexemes, k).text) ? 1 : 0;
  const year =
    isShortEnd(reader, i) && isYearText(at(lexemes, k)) && !gluedAfter(lexemes, k) ? at(lexemes, k).value : undefined;
  const inner =
    year === undefined
      ? ((isCurrent ? currentPeriod(reader, k) : undefined) ?? periodAt(reader, k + quote))
      : fromParts(reader, k, k + 1, { year });
  const isPeriod =
    inner &&
    inner.kind === 'date' &&
    inner.granularity !== 'day' &&
    !inner.part &&
    inner.start === at(lexemes, k).start;
  if (!isPeriod || (inner.count !== undefined && inner.anchor === 'relative')) return undefined;
  if (inner.granularity === 'minute' || inner.granularity === 'hour') return undefined;
  const whole = { ...inner, ...spanOf(reader, i, inner.next), part, approximate: true };
  // The months of a season depend on the hemisphere: "early winter 2019" stays the year it is in.
  if (SEASONS.has(at(lexemes, k).lower)) return { ...whole, part: undefined };
  if (part) return run ? { ...whole, lastPart: run.part } : whole;
  return sinceOrUntilToday(reader, whole, k, word === 'earlier');
}

/** "Earlier this month" ends and "later in 2024" begins with the article's day, where the period holds it. */
function sinceOrUntilToday(reader: Reader, whole: Reading, index: number, isEarlier: boolean): Reading {
  const today = reader.reference;
  const days = daysRead(reader, whole, index);
  if (today === undefined || !days || today < days.from || today > days.to) return whole;
  return isEarlier
    ? { ...whole, parts: undefined, from: days.from, to: today }
    : { ...whole, parts: undefined, from: today, to: days.to };
}

/** "early-to-mid", "mid to late", "mid-or-late": the last part of a run, and the index after it. */
function runOfParts(reader: Reader, i: number): { part: PeriodPart; next: number } | undefined {
  const { lexemes } = reader;
  if (!PARTS.has(at(lexemes, i).lower)) return undefined;
  let k = at(lexemes, i + 1).text === '-' ? i + 2 : i + 1;
  if (!/^(?:to|or|and)$/.test(at(lexemes, k).lower)) return undefined;
  k = at(lexemes, k + 1).text === '-' ? k + 2 : k + 1;
  const part = PARTS.get(at(lexemes, k).lower);
  return part && { part, next: k + 1 };
}

/** "end-2030", "by end-March", "by end 2030", as banks write. */
function isShortEnd(reader: Reader, i: number): boolean {
  const { lexemes } = reader;
  if (at(lexemes, i).lower !== 'end') return false;
  if (at(lexemes, i + 1).text === '-') return !at(lexemes, i + 1).spaced && !at(lexemes, i + 2).spaced;
  return (
    /^(?:by|until|till|at|before|since)$/.test(at(lexemes, i - 1).lower) && /^\d{4}$/.test(at(lexemes, i + 1).text)
  );
}

/** "the turn of the century", "the turn of the 20th century", "the turn of the year": some years or weeks around an edge; at "turn". */
export function turnOf(reader: Reader, i: number): Reading | undefined {
  const { lexemes } = reader;
  if (at(lexemes, i - 1).lower !== 'the' || at(lexemes, i + 1).lower !== 'of' || at(lexemes, i + 2).lower !== 'the')
    return undefined;
  const ordinal = ordinalAt(reader, i + 3);
  const k = ordinal?.next ?? i + 3;
  const unit = at(lexemes, k).lower;
  if (unit !== 'century' && (ordinal || !/^(?:year|decade|millennium)$/.test(unit))) return undefined;
  const granularity = unit === 'year' ? 'month' : 'decade';
  return { ...spanOf(reader, i, k + 1), kind: 'date', granularity, anchor: 'relative', approximate: true };
}
