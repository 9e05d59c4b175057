import { articleRule } from '../../rule.ts';

export default articleRule({
  id: 'unsupported/unused-reference',
  title: 'Reference that no sentence uses',
  why: `A footnote or a numbered source that nothing in the text points to supports nothing: either the sentence it belonged to is gone, or its mark is.`,
  severity: 'information',
  stage: 'stable',
  examples: {
    bad: ['The dam holds.[^1]\n\n[^1]: Water Board, 2031.\n\n⟦[^2]: Harbour Gazette, 2031.⟧'],
    good: [
      'The dam holds.[^1]\n\n[^1]: Water Board, 2031.',
      'The dam holds.\n\nReferences\n\n1. Water Board, 2031.\n2. Harbour Gazette, 2031.',
    ],
  },
  *check(article) {
    const used = new Set(
      article.citations.filter(({ role }) => role === 'use').map(({ kind, label }) => `${kind} ${label}`),
    );
    for (const { kind, role, label, start, end } of article.citations) {
      if (
        role !== 'definition' ||
        label === undefined ||
        used.has(`${kind} ${label}`) ||
        used.has(`bracketed-number ${label}`)
      )
        continue;
      // A plain list of sources at the end is a bibliography, which no sentence needs to point to.
      if (kind === 'reference' && !/^\[/.test(article.text.slice(start, start + 1))) continue;
      yield {
        at: { start, end: Math.min(end, start + 120) },
        message: 'Nothing in the text points to this reference.',
      };
    }
  },
});
