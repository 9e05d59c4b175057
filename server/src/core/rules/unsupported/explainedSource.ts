import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { onceAnArticle } from '../../extract/onceAnArticle.ts';
import type { Span } from '../../text/span.ts';
import { hasName, type ProseSentence, proseOf } from './prose.ts';

/** Where a nameless speaker stands. */
interface Speaker {
  readonly source?: Span;
  readonly start: number;
}

/** Somebody is named beside the group: "analysts expect … . “…,” said Maria Keller", "critics such as Ana Diaz". */
export function isExplained(article: AnnotatedArticle, prose: ProseSentence, attribution: Speaker): boolean {
  const namedHere = prose.attributions.some(
    (other) => other.start !== attribution.start && other.sourceKind === 'person' && prose.named.includes(other),
  );
  if (namedHere || prose.citations.length > 0) return true;
  if (prose.behind && goesOn(article, prose.behind, attribution)) return true;
  if (isOpening(article, prose) && introducesOne(article, attribution)) return true;
  if (namesOneOfThem(prose, attribution)) return true;
  return prose.tokens.some(
    (token, i) =>
      /^(?:including|like|as)$/i.test(token.text) &&
      (prose.tokens[i + 1]?.name.endsWith('PER') || prose.tokens[i + 2]?.name.endsWith('PER')),
  );
}

/** Tokens behind "including" in which a name must begin. */
const reachOfName = 5;

/** "Critics, including the alliance Clean Air Now,", "unions, among them Verdi,": one of the group is named behind its noun. */
function namesOneOfThem({ tokens }: ProseSentence, { source }: Speaker): boolean {
  const from = tokens.findIndex(({ start }) => source !== undefined && start >= source.start);
  if (from < 0) return false;
  const opener = tokens.findIndex(
    ({ lower }, i) =>
      i > from &&
      i < from + reachOfName &&
      tokens.slice(from + 1, i).some(({ text }) => text === ',') &&
      (/^(?:including|notably|particularly)$/.test(lower) ||
        (lower === 'among' && /^(?:them|others)$/.test(tokens[i + 1]?.lower ?? ''))),
  );
  return (
    opener >= 0 &&
    tokens
      .slice(opener + 1, opener + 1 + reachOfName)
      .some(({ name, text }) => name !== 'O' || /^\p{Lu}\p{Ll}/u.test(text))
  );
}

/** Those who watch by trade, and what one of them may be called when the article comes to name one. */
const experts =
  /^(?:analyst|expert|observer|specialist|scholar|academic|researcher|scientist|economist|commentator|historian|professor|lecturer|strategist|fellow)$/;
const atSeats = /\b(?:University|College|Institute|Institution|School of|Academy)\b/;
/** Code units on either side of an attribution in which its speaker is described. */
const describedWithin = 60;
const namedExperts = onceAnArticle(expertsOf);

/** Further down the article quotes one of the group by name: "analysts say" in the opening sums up what they are quoted with. */
function introducesOne(article: AnnotatedArticle, { source }: Speaker): boolean {
  const singular = headWord(article.text.slice(source!.start, source!.end)).toLowerCase().replace(/s$/, '');
  const known = namedExperts(article);
  const at = Math.max(
    known.get(singular) ?? -1,
    /^(?:analyst|expert|observer|commentator)$/.test(singular) ? (known.get('') ?? -1) : -1,
  );
  return at > source!.start;
}

/** In the first paragraph, or the second where the first is a line of its own. */
function isOpening(article: AnnotatedArticle, { block }: ProseSentence): boolean {
  return proseOf(article)
    .slice(0, 4)
    .some((one) => one.block === block);
}

/** Last place at which a named person with each such calling speaks; '' for any calling or a seat of learning. */
function expertsOf(article: AnnotatedArticle): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const { sentence, tokens, attributions } of proseOf(article)) {
    for (const { sourceKind, start, end } of attributions) {
      if (sourceKind !== 'person') continue;
      const around = { start: start - describedWithin, end: end + describedWithin };
      const near = tokens.filter((token) => token.start < around.end && token.end > around.start);
      const callings = near.map(({ text }) => text.toLowerCase()).filter((word) => experts.test(word));
      for (const calling of callings) last.set(calling, start);
      if (callings.length > 0 || near.some(({ text }) => atSeats.test(text))) last.set('', sentence.start);
    }
  }
  return last;
}

/** The sentence behind quotes one of the group, or names one of its kind: "One of them, the analyst Maria Keller, …". */
function goesOn(article: AnnotatedArticle, behind: ProseSentence, { source }: Speaker): boolean {
  const noun = headWord(article.text.slice(source!.start, source!.end)).toLowerCase().replace(/s$/, '');
  const isOfKind = behind.tokens.some(({ text }) => text.toLowerCase().replace(/s$/, '') === noun);
  if (isOfKind && hasName(behind, /PER$/)) return true;
  // Who is kept out of sight is not the one that the next sentence quotes.
  if (/^(?:source|insider)$/.test(noun)) return false;
  return (
    (behind.attributions.some(({ sourceKind }) => sourceKind === 'person') || hasName(behind, /PER$/)) &&
    behind.quotations.length > 0
  );
}

/** The head noun of the phrase: the last word before the first preposition. */
export function headWord(words: string): string {
  return (
    words
      .split(
        / (?:of|for|at|from|in|with|on|to|near|within|inside|across|around|throughout|among|who|close|familiar)\b/,
      )[0]!
      .split(/\s+/)
      .at(-1) ?? ''
  );
}
