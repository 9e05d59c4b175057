import type { Sentence, Token } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { letterReadings } from './ocrReadings.ts';

/** Words that sentences begin with; one of their letters misread makes a name that nobody has ("Sne", "Tbe", "Tney"). */
const openers =
  'The She They This That Then There These Those When Where While With What Which Who His Her Their But For From And After Before Some Most Many Both'.split(
    ' ',
  );
/** Letters that recognition of print takes for one another. */
const alike =
  /^(?:hn|nh|hb|bh|ec|ce|eo|oe|li|il|ti|it|tl|lt|tf|ft|rn|nr|vy|yv|un|nu|mn|nm|tr|rt|sa|as|we|wv|ea|ae|lt)$/;

/** "Sne wears": the first word of a sentence, before a small word, is one misread letter from such an opener and is no name. */
export function misreadOpener(article: AnnotatedArticle, { tokens }: Sentence, i: number): string | undefined {
  const { gazetteer } = article.language;
  const { text } = tokens[i]!;
  const next = tokens[i + 1];
  if (i > 0 || !next || !/^\p{L}[\p{L}\d]/u.test(next.text) || gazetteer.isGivenName(text) || gazetteer.isSurname(text))
    return undefined;
  // "Tlie": two letters for one.
  if (/^T(?:lie|bc|lic|iie)$/.test(text)) return 'The';
  // Before a name only the article, which no given name is like.
  if (!/^\p{Ll}/u.test(next.text)) return /^T(?:be|hc|ne|lhe)$/.test(text) ? 'The' : undefined;
  if (next.text.length < 2) return undefined;
  const opener = openers.find((word) => {
    if (word.length !== text.length || word.charAt(0) !== text.charAt(0)) return false;
    const at = [...word].flatMap((letter, k) => (letter === text[k] ? [] : [k]));
    return at.length === 1 && alike.test(word[at[0]!]! + text[at[0]!]!);
  });
  return opener ?? commonWord(article, text, next);
}

/** A word so frequent (in a million) may begin a sentence anywhere. */
const common = 40;

/** "Aslced whether": before what no name stands, a common word with a group of letters misread. */
function commonWord({ language: { dictionary } }: AnnotatedArticle, text: string, next: Token): string | undefined {
  if (text.length < 5 || !/^(?:IN|DT|PRP\$?|TO|WRB|WP|WDT)$/.test(next.pos)) return undefined;
  const meant = letterReadings(text.toLowerCase()).find((word) => dictionary.perMillion(word) >= common);
  return meant && meant.charAt(0).toUpperCase() + meant.slice(1);
}
