import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { shown } from './textMatches.ts';

/** Names of sections as news sites print them above and below articles. */
const sections = new Set(
  'africa americas analysis archive arts asia autos books breaking business celebrity climate columns commentary community companies council courts covid-19 crime culture defence defense diplomacy economy editorial education elections energy entertainment environment europe events exclusive explainer families fashion features film finance food football gaming geopolitics global headlines health history home industry international interviews investigations investing justice latest law life lifestyle local magazine markets media middle-east military money movies music national nature news opinion opinions people politics press real-estate region regional regions religion reports research science security shipping society sport sports stories tech technology top travel trending tv uncategorized us uk video videos weather world'.split(
    ' ',
  ),
);
/** Words that join or qualify the name of a section. */
const company = new Set(
  'and & of the in north south east west northern southern eastern western central middle new latin far near'.split(
    ' ',
  ),
);

/**
 * Lines at the head or foot of an article that hold only names of sections and regions, run together: "Politics Asia World
 * News". A single name is left alone, it may be a heading.
 */
export function categoryLines(article: AnnotatedArticle): { readonly at: Span; readonly message: string }[] {
  const isText = ({ kind, content }: Block) =>
    kind === 'paragraph' && /[.!?]["'”’»)\]]*$/.test(article.text.slice(content.start, content.end));
  const first = article.blocks.findIndex(isText);
  const last = article.blocks.findLastIndex(isText);
  return article.blocks
    .filter(
      (block, index) =>
        (index < first || index > last) && ['paragraph', 'heading', 'listItem', 'headline'].includes(block.kind),
    )
    .filter(({ kind, content }) =>
      isCategoryList(article, article.text.slice(content.start, content.end), kind === 'headline'),
    )
    .map(({ content }) => ({
      at: content,
      message: `“${shown(article.text.slice(content.start, content.end), 60)}” is a list of categories, not part of the text.`,
    }));
}

/** Words of one label of a trail, and labels that make one. */
const longestLabel = 4;
const leastLabels = 3;

/** "Markets | Banking | Deals", "Home / Work & Money / Interviews": labels in title case between bars, slashes or arrows. */
function areLabels(line: string): boolean {
  const labels = line.split(/\s*[|›>»·•]\s*|\s+\/\s+/);
  return (
    labels.length >= leastLabels &&
    labels.every((label) => {
      const words = label.split(/\s+/);
      return (
        words.length <= longestLabel && words.every((word) => /^(?:\p{Lu}[\p{L}’'-]*|&|and|of|the|in)$/u.test(word))
      );
    })
  );
}

/** A headline must be made of nothing but sections; under it, half of the capitalised words are enough. */
function isCategoryList(article: AnnotatedArticle, line: string, isHeadline: boolean): boolean {
  if (areLabels(line)) return true;
  if (line.length > 160 || /[.!?;:]$/.test(line) || /\d{3}/.test(line)) return false;
  const words = line.split(/[\s,|/·•>»#]+/).filter((word) => word !== '');
  const names = words.filter((word) => !company.has(word.toLowerCase()));
  if (words.length < 3 || names.length < 2 || names.length > 14) return false;
  const { gazetteer } = article.language;
  const isRegion = (word: string) =>
    Boolean(gazetteer.country(word) || gazetteer.demonym(word) || gazetteer.isRegion(word));
  const repeated = (word: string) => names.filter((other) => other === word).length > 1;
  const known = names.filter(
    (word) => /^\p{Lu}/u.test(word) && (sections.has(word.toLowerCase()) || isRegion(word) || repeated(word)),
  );
  const named = names.filter((word) => sections.has(word.toLowerCase()));
  if (
    !isHeadline &&
    words.length <= 6 &&
    names.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)) &&
    words.every((word) => /^(?:\p{Lu}|&)/u.test(word))
  ) {
    if (named.length >= 2 && named.length * 2 >= names.length) return true;
  }
  return (
    known.length === names.length &&
    (names.some((word) => sections.has(word.toLowerCase())) || names.some(repeated) || names.length >= 4)
  );
}
