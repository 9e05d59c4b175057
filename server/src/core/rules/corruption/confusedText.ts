import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ConfusedPlace, confusedPlace, viewWith } from '../../language/confusedPlaces.ts';
import { ArticleWords } from '../../language/elsewhere.ts';
import type { Language, MeantWord } from '../../language/language.ts';
import type { Span } from '../../text/span.ts';
import { proseSentences } from './proseSentences.ts';

/** A word that seems to stand for another. */
export interface ConfusedText {
  readonly at: Span;
  /** What was meant, with a capital where the word written has one. */
  readonly meant: string;
  /** The logarithm of the odds that it was. */
  readonly odds: number;
}

/** Shorter sentences are calls and titles, longer ones lists. */
const leastTokens = 4;
const mostTokens = 80;

/** Who writes a telling word twice means it: so much surer the model must be. */
const repeated = 1.5;
const telling = 0.5;

/** The words of running text that the model of confused words takes for another with at least these odds, in text order. */
export function* confusedTexts(article: AnnotatedArticle, leastOdds: number): Iterable<ConfusedText> {
  const { confused, vectors } = article.language;
  let whole: ArticleWords | undefined;
  for (const { sentence } of proseSentences(article, new Set(['paragraph', 'listItem', 'speakerTurn']))) {
    const { tokens } = sentence;
    if (tokens.length < leastTokens || tokens.length > mostTokens) continue;
    // The order of a question is rare in what the model learnt from: "how good are bread prices?"
    if (tokens.at(-1)!.text === '?') continue;
    const columns = columnsOf(tokens);
    for (let i = 0; i < tokens.length; i++) {
      // Short forms are looked up with their second token; most other words stand for none.
      if (!columns.words[i + 1]?.match(/^['’]/) && confused.meant(columns.lower[i]!).length === 0) continue;
      const place = confusedPlace(columns.words, columns.pos, columns.names, i);
      const others = place ? confused.likely(columns.lower, place) : [];
      if (!place || others.length === 0) continue;
      whole ??= new ArticleWords(lowerWords(article), vectors);
      const best = likeliest(article.language, columns, place, others, whole);
      if (best.odds < leastOdds) continue;
      yield {
        at: spanOf(tokens, place),
        meant: textOf(tokens, place, best.words),
        odds: best.odds,
      };
    }
  }
}

interface Columns {
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly pos: readonly string[];
  readonly names: readonly string[];
}

function columnsOf(tokens: readonly Token[]): Columns {
  return {
    words: tokens.map(({ text }) => text),
    lower: tokens.map(({ lower }) => lower),
    pos: tokens.map(({ pos }) => pos),
    names: tokens.map(({ name }) => name),
  };
}

function likeliest(
  { confused, vectors, tagger }: Language,
  { words, lower }: Columns,
  place: ConfusedPlace,
  others: readonly MeantWord[],
  whole: ArticleWords,
): MeantWord & { readonly odds: number } {
  const word = lower[place.at]!;
  const elsewhere = whole.without(word);
  const allowance = vectors.rarity(word) > telling && elsewhere.times(word) > 0 ? repeated : 0;
  const written = viewWith(words, place, place.key.split(' '), tagger);
  return others
    .map((other) => {
      const meant = viewWith(words, place, other.words, tagger);
      // Who writes both words in one sentence knows them apart.
      if (vectors.rarity(other.words[0]!) > telling && lower.includes(other.words[0]!))
        return { ...other, odds: Number.NEGATIVE_INFINITY };
      return { ...other, odds: confused.odds(written, meant, other.kind, elsewhere) - allowance };
    })
    .reduce((best, one) => (one.odds > best.odds ? one : best));
}

function* lowerWords({ blocks }: AnnotatedArticle): Iterable<string> {
  for (const { sentences } of blocks)
    for (const { tokens } of sentences) for (const { kind, lower } of tokens) if (kind === 'word') yield lower;
}

function spanOf(tokens: readonly Token[], { at, size }: ConfusedPlace): Span {
  return { start: tokens[at]!.start, end: tokens[at + size - 1]!.end };
}

function textOf(tokens: readonly Token[], { at }: ConfusedPlace, meant: readonly string[]): string {
  const text = meant.join('').replace("'", '’');
  return /^\p{Lu}/u.test(tokens[at]!.text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
