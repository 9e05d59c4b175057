import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { onceAnArticle } from '../../extract/onceAnArticle.ts';
import type { ArticleFinding } from '../../rule.ts';
import { overlapping } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import { insideQuotation } from './quotationMarks.ts';
import { shown, textMatches } from './textMatches.ts';

/** Phrases that generators fill lines with; one of them anybody may write, two in a sentence nobody does. */
const stock =
  /\b(?:in conclusion|in today['’]s (?:fast-paced|digital|ever-changing|modern|interconnected)(?: [a-z]+)? (?:world|age|era|landscape)|it(?:['’]s| is) (?:important|worth|crucial|essential) (?:to (?:note|remember|recognise|recognize|acknowledge|highlight)|noting)|(?:rich |vibrant |complex |intricate )?tapestry of|(?:ever-|rapidly |constantly )(?:evolving|changing|shifting) (?:landscape|world|field)|(?:stands? as|serves? as|is) an? (?:powerful |stark |shining |enduring )?(?:testament to|testament|reminder|beacon|symbol)|plays? an? (?:crucial|vital|pivotal|significant) role|navigat\w+ the (?:complexities|challenges|landscape)|delv\w+ (?:deeper )?into|a (?:myriad|plethora) of|more (?:than ever|important than ever)|underscor\w+ the (?:importance|need|significance)|at the end of the day|the realm of|a game[- ]changer|unlock\w* the (?:potential|power)|foster\w* a sense of|embark\w* on a journey|only time will tell|a delicate balance|a double-edged sword|shed(?:s|ding)? light on|leaves? a lasting (?:impact|legacy|mark))\b/giu;

/** "In conclusion, it is important to note that …": sentences of two and more stock phrases. */
export const stockSentences = onceAnArticle(findStock);

function findStock(article: AnnotatedArticle): (ArticleFinding & { readonly at: Span })[] {
  const found: Span[] = [];
  for (const match of textMatches(article, stock))
    found.push({ start: match.index, end: match.index + match[0].length });
  if (found.length < 2) return [];
  return article.blocks.flatMap(({ sentences }) =>
    sentences
      .filter((sentence) => overlapping(found, sentence).length > 1 && !insideQuotation(article, sentence))
      .map(({ start, end }) => ({
        at: { start, end },
        message: `“${shown(article.text.slice(start, end), 50)}” is made of a generator’s stock phrases.`,
      })),
  );
}
