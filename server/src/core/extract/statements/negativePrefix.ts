/**
 * The word that a negative prefix turns into its opposite: "unprofessional" gives "professional", "non-refundable" gives
 * "refundable". Words that only look so ("under", "important", "discuss") give undefined, as the rest has to be a word.
 */
export function withoutNegativePrefix(word: string, isWord: (word: string) => boolean): string | undefined {
  const rest = /^(?:un|non-?|dis|in(?=[^bmplr])|im(?=[bmp])|il(?=l)|ir(?=r))([a-z]{4,})$/.exec(word)?.[1];
  return rest !== undefined && !strengthening.has(word) && isWord(rest) ? rest : undefined;
}

/** Words whose prefix does not deny the rest. */
const strengthening = new Set(
  (
    'invaluable inflammable inhabitable inform information informed income incoming inside inland input insight instance instant intent intense indent include included ' +
    'impart import important imported impress impression improve improved improves implant impose disclose disclosed discover discovered discount discounted discourse ' +
    'disposed display distress district undue until united universal invent inventor invest invested investment involve into indeed industry increase increased increasing ' +
    'informal intended impersonate imprint display discharge discharged distill distant disease disposal disposition disaster'
  ).split(' '),
);
