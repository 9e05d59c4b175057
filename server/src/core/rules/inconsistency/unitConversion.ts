import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { convert } from '../../extract/units.ts';
import { articleRule } from '../../rule.ts';
import { apart, type Range, roundedRange, shown } from './rounding.ts';
import { bracketClosed, oneLine, type ToldSentence, toldSentences } from './toldSentences.ts';

export default articleRule({
  id: 'inconsistency/unit-conversion',
  title: 'Measure that its conversion does not equal',
  why: 'A measure given in two units says one thing twice. Where the two differ by more than rounding explains, one of them is wrong, and readers of one system of units are told something else than the others.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: ['The tunnel is ⟦10 miles (25 km)⟧ long.', 'The lake froze at ⟦12 °C (10 °F)⟧.'],
    good: [
      'The tunnel is 10 miles (16 km) long.',
      'The lake froze at −12 °C (10 °F).',
      'She ran 100 metres (in 11 seconds) and jumped 5 metres (2 metres less than before).',
    ],
  },
  *check(article) {
    for (const told of toldSentences(article)) {
      const measures = told.quantities
        .map((one, i) => degrees(article.text, one, told.quantities[i - 1]))
        .filter(({ kind }) => kind === 'measure');
      for (let i = 1; i < measures.length; i++) {
        const [first, second] = [measures[i - 1]!, measures[i]!];
        const right = isConversion(article, told, first, second) ? mismatch(article, told, first, second) : undefined;
        if (right === undefined) continue;
        yield {
          at: bracketClosed(article, { start: first.start, end: second.end }),
          message: `“${oneLine(article, first)}” is not “${oneLine(article, second)}”: it is about ${shown(right)} ${second.unit}.`,
        };
      }
    }
  },
});

/** "5 °C (41 F)": in brackets behind a temperature a bare F or C is one too. */
function degrees(text: string, one: Quantity, before: Quantity | undefined): Quantity {
  if (
    one.kind !== 'cardinal' ||
    !before ||
    !/^°[CF]$/.test(before.unit ?? '') ||
    !/\($/.test(text.slice(before.end, one.start))
  )
    return one;
  const letter = /^ ?(?:degrees )?(?<letter>[CF])\)/.exec(text.slice(one.end, one.end + 12));
  return letter
    ? { ...one, kind: 'measure', unit: `°${letter.groups!['letter']}`, end: one.end + letter[0].length - 1 }
    : one;
}

const about = String.raw`(?:(?:about|around|roughly|some|approximately|approx\.?|nearly|almost|just (?:over|under)|over|under|more than|less than|up to|or|c\.|ca\.|~|≈) ?)?`;
/** "10 miles (16 km)", "10 miles long (16 km)", "10 miles, or 16 km", "10 miles / 16 km". */
const opening = new RegExp(String.raw`^(?:(?:[ -][a-z]+){0,2}\s?(?<bracket>[([])\s?|, or |\s?\/\s?)${about}$`, 'u');

/** The second measure says the first once more, and nothing else stands in its brackets. */
function isConversion({ text }: AnnotatedArticle, told: ToldSentence, first: Quantity, second: Quantity): boolean {
  if (!first.unit || !second.unit || first.unit === second.unit) return false;
  const match = opening.exec(text.slice(first.end, second.start));
  if (!match) return false;
  return (
    !match.groups!['bracket'] || /^\s?(?:[)\];]|$)/.test(text.slice(second.end, Math.min(told.end, second.end + 3)))
  );
}

/** Units that mean different things in different places: the factor between their readings. */
const otherReadings: Readonly<Record<string, readonly number[]>> = {
  ton: [1, 1.10231, 1.12],
  t: [1, 0.907185, 1.016047],
  gal: [1, 1.20095],
  pt: [1, 1.20095],
  qt: [1, 1.20095],
  oz: [1, 1.09714],
  hp: [1, 0.98632],
  kcal: [1, 0.001],
};
const atSea = /\b(?:nautical|knots?|ships?|vessels?|boats?|offshore|coast|sea|ocean|island)\b/i;

const compared =
  /\b(?:warm\w*|cool\w*|ris\w+|rose|increas\w+|drop\w*|f[ae]ll\w*|above|below|hotter|colder|differ\w+|anomal\w+|limit\w*|within|by|climb\w*|swing\w*)\b/i;

/** What the first measure is in the unit of the second, where the two are further apart than rounding explains. */
function mismatch(
  { text }: AnnotatedArticle,
  told: ToldSentence,
  first: Quantity,
  second: Quantity,
): number | undefined {
  if ((first.low === first.high) !== (second.low === second.high)) return undefined;
  const [given, other] = [roundedRange(text, first), roundedRange(text, second)];
  const right = convert(first.low, first.unit!, second.unit!);
  if (right === undefined || !Number.isFinite(right) || !Number.isFinite(second.low)) return undefined;
  const factors = (otherReadings[first.unit!] ?? [1]).flatMap((a) =>
    (otherReadings[second.unit!] ?? [1]).map((b) => a / b),
  );
  if (atSea.test(told.text) && (first.unit === 'mi' || second.unit === 'mi')) factors.push(1.15078, 1 / 1.15078);
  const readings = factors.map((factor): Range => scaled(given, first.unit!, second.unit!, factor));
  // A difference of temperatures has no zero: "2 °C (3.6 °F) warmer".
  if (/^°/.test(first.unit!) && /^°/.test(second.unit!) && compared.test(told.text))
    readings.push(difference(given, first.unit!));
  return readings.every((reading) => apart(reading, other)) ? right : undefined;
}

function scaled({ low, high }: Range, from: string, to: string, factor: number): Range {
  const one = (value: number) => (Number.isFinite(value) ? convert(value, from, to)! * factor : value);
  return { low: one(low), high: one(high) };
}

function difference({ low, high }: Range, from: string): Range {
  const factor = from === '°C' ? 1.8 : 1 / 1.8;
  return { low: low * factor, high: high * factor };
}
