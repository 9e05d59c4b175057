/** Digits and the letters that recognition of scanned pages takes for them. */
const digits: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'li',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'b',
  '8': 'b',
  '9': 'g',
};
/** Letter groups that look alike in print, what stands there and what it may have been. */
const groups: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['li', 'h'],
  ['h', 'li'],
  ['ii', 'u'],
  ['nn', 'm'],
  ['ri', 'n'],
  ['tb', 'th'],
  ['lc', 'k'],
  ['lr', 'k'],
  ['lh', 'th'],
  ['b', 'h'],
  ['h', 'b'],
  ['c', 'e'],
  ['e', 'c'],
  ['l', 'i'],
  ['i', 'l'],
  ['f', 't'],
];

/** "F00TPATHS", "C0UNCIL": noughts, ones, fives and eights among at least four capitals; a code is shorter, or has them at its end. */
const inCapitals = /^(?=(?:\d*[A-Z]){4})[A-Z]+[0158]{1,2}[A-Z]+(?:[0158]{1,2}[A-Z]+)?$/;

/** Words that a word with digits in it may have been; none for codes such as "B2B", "covid19" and "5th". */
export function digitReadings(text: string): string[] {
  if (inCapitals.test(text)) return readingsOfDigits(text).map((reading) => reading.toUpperCase());
  const places = [...text].filter((char) => /\d/.test(char)).length;
  if (
    text.length < 2 ||
    places > 2 ||
    places * 2 > text.length ||
    /^\d+(?:st|nd|rd|th|s|m|km|kg|bn|k|x|g|am|pm|p|d|h|c|f|a|b|e|l)$/i.test(text)
  )
    return [];
  // A number at the end is part of a name ("covid19", "mp3"); inside and in front of small letters it is a letter misread.
  if (/^[A-Za-z]{2,}\d+$/.test(text) && !/[a-z](?:[015]|11)$/.test(text) && !/^[a-z]{4,}\d$/.test(text)) return [];
  if (
    /^\d\d/.test(text) ||
    /^[A-Z]+\d/.test(text) ||
    (text.length < 4 && !/^(?:[a-z]\d|\d[a-z])[a-z]?$|^[a-z]{2}[01]$/.test(text))
  )
    return [];
  return readingsOfDigits(text).filter(
    (reading) =>
      reading.length === text.length && (reading.length > 2 || /^(?:in|on|of|to|is|it|or|so|no|do)$/.test(reading)),
  );
}

/** The word with each digit taken for a letter that looks like it; a digit that looks like none is left out. */
function readingsOfDigits(text: string): string[] {
  let readings = [''];
  for (const char of text) {
    const letters = digits[char] ?? (/\d/.test(char) ? '' : char);
    readings = readings.flatMap((start) => [...letters].map((letter) => start + letter)).slice(0, 8);
  }
  return readings;
}

/** Letters that only a bad scan confuses: where a text is known to have been read so. */
const poorGroups: readonly (readonly [string, string])[] = [
  ['i', 't'],
  ['t', 'i'],
  ['u', 'n'],
  ['n', 'u'],
  ['u', 'a'],
  ['a', 'o'],
  ['o', 'a'],
  ['o', 'e'],
  ['v', 'y'],
  ['c', 'o'],
  ['f', 'l'],
  ['j', 'i'],
  ['ln', 'in'],
  ['hu', 'ha'],
];

/** Words that differ by one look-alike of any kind; for texts in which others were misread. */
export function poorReadings(text: string): string[] {
  return [...letterReadings(text), ...readingsBy(text, poorGroups)];
}

/** Words that differ by one look-alike group of letters. */
export function letterReadings(text: string): string[] {
  return readingsBy(text, groups);
}

function readingsBy(text: string, groups: readonly (readonly [string, string])[]): string[] {
  return groups.flatMap(([seen, meant]) => {
    const readings: string[] = [];
    for (let at = text.indexOf(seen); at >= 0; at = text.indexOf(seen, at + 1))
      readings.push(text.slice(0, at) + meant + text.slice(at + seen.length));
    return readings;
  });
}
