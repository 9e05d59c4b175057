/** What leaves no room, and what may not be told beside it. Patterns run over a sentence in lower case. */
export interface DeniedTopic {
  readonly denies: RegExp;
  readonly tells: RegExp;
  /** Both are told of one person or thing: the second sentence has to go on with a pronoun or a name of the first. */
  readonly same?: true;
  /** Denied for all time: what befell years ago is told against it, too. */
  readonly ever?: true;
  /** What is told is something done: by the person meant, not by "his rival". */
  readonly deed?: true;
  /** The second sentence has to name something of the kind that stands in the group `of` of the first pattern. */
  readonly kin?: true;
}

/** Nobody, or nothing of a kind. */
export const none = String.raw`(?:nobody|no[ -]one|none of \p{L}+(?: \p{L}+)?|not one(?: of \p{L}+(?: \p{L}+)?| \p{L}+)?|not a single \p{L}+|no \p{L}+|neither of them)`;
/** A few words. */
export const gap = String.raw`(?: [\p{L}\d’'-]+){0,6}?`;
/** Units of prices. */
export const currency = String.raw`(?:euros?|pounds?|dollars?|francs?|crowns?|pence|cents)`;
/** A row of a table; its patterns begin and end with whole words. */
export const row = (denies: string, tells: string, more: Omit<DeniedTopic, 'denies' | 'tells'> = {}): DeniedTopic => ({
  denies: new RegExp(String.raw`\b(?:${denies})\b`, 'u'),
  tells: new RegExp(String.raw`\b(?:${tells})\b`, 'u'),
  ...more,
});
