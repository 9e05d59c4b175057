import type { SpellingCounts } from '../../article/spellingTables.ts';
import type { Dictionary, Gazetteer } from '../../language/language.ts';
import { type FormIndex, inProse, occurrences } from './formIndex.ts';
import { isOrganisationHead } from './kindWords.ts';
import { keyOfName, type Line, type NameSpan } from './lines.ts';
import { countryOf, isAcronym } from './nameForms.ts';
import { type Form, keyOf } from './nameKinds.ts';

/** What is known of an article's words when its names are cut. */
export interface ArticleWords {
  readonly forms: ReadonlyMap<string, Form>;
  readonly index: FormIndex;
  /** How often the article has a word without a capital. */
  readonly lower: SpellingCounts;
  readonly dictionary: Dictionary;
  readonly gazetteer: Gazetteer;
}

/**
 * Takes away names that hold one known from the prose beside ordinary words, so that the known one can take their place:
 * in a title always, in prose where the article has those words in lower case too ("the CSO Framework Enhancing"). Of
 * what is tagged in a line of capitals nothing stays that overlaps a known name.
 */
export function cutLong(lines: readonly Line[], words: ArticleWords): void {
  for (const line of lines) {
    let gone: NameSpan[] | undefined;
    for (const span of line.names) {
      // A single word is cut in a line of capitals only.
      if ((span.to - span.from < 2 && line.style !== 'capitals') || !isTooLong(line, span, words)) continue;
      gone ??= [];
      gone.push(span);
    }
    if (gone === undefined) continue;
    const cut = gone;
    line.names = line.names.filter((span) => !cut.includes(span));
    for (const span of cut) {
      const form = span.form ?? words.forms.get(keyOfName(line, span))!;
      form.tagged--;
      form.untagged += outvoted;
    }
  }
}

/** So many votes against it keep a form that was cut from coming back. */
const outvoted = 9;

function isTooLong(line: Line, span: NameSpan, { forms, index, lower, dictionary, gazetteer }: ArticleWords): boolean {
  const own = span.form ?? forms.get(keyOfName(line, span))!;
  if (line.style === 'capitals') {
    const around = {
      from: Math.max(0, span.from - longestKnown),
      to: Math.min(line.tokens.length, span.to + longestKnown),
    };
    const known = occurrences(line, index, around, own).filter(
      ({ form, from, to }) => inProse(form) > 0 && from < span.to && span.from < to,
    );
    return inProse(own) === 0 && known.length > 0;
  }
  if (line.style === 'prose' ? own.tagged > 1 : inProse(own) > 0) return false;
  const known = occurrences(line, index, span, own).filter(({ form }) =>
    line.style === 'prose' ? inProse(form) > own.tagged : inProse(form) > 0,
  );
  if (!known.length) return false;
  const covered = (i: number) => known.some(({ from, to }) => from <= i && i < to);
  const rest = line.tokens.slice(span.from, span.to).filter((_, i) => !covered(span.from + i));
  if (line.style !== 'prose')
    return rest.every(({ text }) => dictionary.hasWord(text.toLowerCase()) && !isOrganisationHead(text));
  const sure = known.some(({ form }) => isAcronym(keyOf(form.words)) || countryOf(keyOf(form.words), gazetteer));
  return sure && rest.every(({ text }) => lower.of(text.toLowerCase()) > 0 && !isOrganisationHead(text));
}

/** Words of the longest name that may reach into another. */
const longestKnown = 6;
