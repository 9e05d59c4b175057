import type { AnnotatedArticle, Citation } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';
import { contains } from '../../text/span.ts';
import { isQuoted, proseOf, quotationsAt } from './prose.ts';

export default articleRule({
  id: 'unsupported/missing-citation',
  title: 'Reference that leads nowhere',
  why: `A footnote without a text, a number in brackets without a list, a note that a source is still wanted: the sentence promises a source and the
article has none.`,
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The dam holds 4 million litres.⟦[^1]⟧',
      'The dam holds 4 million litres ⟦[2]⟧.',
      'The dam is the oldest of its kind.⟦[citation needed]⟧',
    ],
    good: [
      'The dam holds 4 million litres.[^1]\n\n[^1]: Water Board, annual report 2031.',
      'The dam holds 4 million litres [2].\n\n[2] Water Board, annual report 2031.',
      'The dam holds 4 million litres [2].\n\nReferences\n\n1. Harbour Gazette, 4 May 2031.\n2. Water Board, annual report 2031.',
      '“The dam [1] holds,” the engineer Ana Diaz said.',
    ],
  },
  *check(article) {
    const defined = definitionsOf(article);
    const told = new Set<string>();
    for (const citation of article.citations) {
      if (citation.role !== 'use' || citation.label === undefined || told.has(keyOf(citation))) continue;
      if (!isMissing(article, citation, defined)) continue;
      told.add(keyOf(citation));
      const at = { start: citation.start, end: citation.end };
      yield { at, message: `“${article.text.slice(at.start, at.end)}” has no entry in the article.` };
    }
    for (const prose of proseOf(article)) {
      const text = article.text.slice(prose.sentence.start, prose.sentence.end + 24);
      const wanted =
        /[[(](?:citation|source|reference|link|attribution) (?:needed|required|missing|here|tk)[\])]|\[(?:source|who|by whom|according to whom|when|which|quote source|ref|citation|cite)\??\]/i.exec(
          text,
        );
      if (!wanted) continue;
      const at = {
        start: prose.sentence.start + wanted.index,
        end: prose.sentence.start + wanted.index + wanted[0].length,
      };
      if (at.start < prose.sentence.end && !isQuoted(prose, at))
        yield { at, message: `“${wanted[0]}” says that a source is still wanted.` };
    }
  },
});

function keyOf({ kind, label }: Citation): string {
  return `${kind} ${label}`;
}

function definitionsOf(article: AnnotatedArticle): ReadonlySet<string> {
  return new Set(
    article.citations.filter(({ role, label }) => role === 'definition' && label !== undefined).map(keyOf),
  );
}

function isMissing(article: AnnotatedArticle, citation: Citation, defined: ReadonlySet<string>): boolean {
  if (citation.kind === 'footnote') return !defined.has(keyOf(citation));
  if (citation.kind !== 'bracketed-number' || defined.has(keyOf(citation))) return false;
  // A numbered list of references defines its numbers as entries of the kind "reference".
  if (defined.has(`reference ${citation.label}`)) return false;
  return !quotationsAt(article.quotations, citation).some((quotation) => contains(quotation, citation));
}
