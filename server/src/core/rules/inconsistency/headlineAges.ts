import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { clash } from './headlineFigures.ts';
import type { ToldSentence } from './toldSentences.ts';

/** An age where it stands. */
interface Age extends Span {
  readonly value: number;
}

/** "Ana Ruiz, 34," and "Woman, 87," "aged 5", "who is 78", "a 34-year-old". */
const ages =
  /(?<=\p{L}, (?:aged |who (?:is|was) (?:now )?)?|\baged |\b(?:he|she|who) (?:is|was|turned) )(?<plain>\d{1,3})(?=[,.;)]|$| and\b| years? old)|\b(?<joined>\d{1,3})(?=-years?-olds?\b)/giu;
/** Sentences of the opening that introduce whom the headline is about. */
const opening = 3;

/** The one age of a headline, where the opening has one other and the text nowhere that one. */
export function* wrongAge(
  article: AnnotatedArticle,
  head: Span,
  body: readonly ToldSentence[],
): Iterable<ArticleFinding> {
  const [told, ...others] = agesIn(article.text, head);
  if (!told || others.length) return;
  const all = body.flatMap((one) => agesIn(article.text, one));
  const first = body.slice(0, opening).flatMap((one) => agesIn(article.text, one));
  const values = new Set(first.map(({ value }) => value));
  const figures = body.flatMap(({ quantities }) => quantities);
  if (values.size !== 1 || all.some(({ value }) => value === told.value)) return;
  // The number is in the text, as an age in words or as another thing.
  if (figures.some(({ low, high }) => low <= told.value && told.value <= high)) return;
  yield clash(article, told, first[0]!);
}

function agesIn(text: string, span: Span): Age[] {
  return [...text.slice(span.start, span.end).matchAll(ages)].map((match) => {
    const figure = match.groups!['plain'] ?? match.groups!['joined']!;
    const start = span.start + match.index;
    return { value: Number(figure), start, end: start + figure.length };
  });
}
