import { topicRule } from '../../rule.ts';

export default topicRule({
  id: 'corruption/repeated-furniture',
  title: 'Same line in several articles',
  why: 'A line that stands word for word in several articles is most often part of the page around them: a slogan, a box about the outlet, a disclaimer. Datelines, bylines and usual headings are left alone; quotations and sentences that two articles share are no furniture.',
  severity: 'warning',
  stage: 'stable',
  unnecessary: true,
  attributes: ['repeated-line'],
  options: { articles: { default: 3, description: 'Articles that must have the line' } },
  examples: {
    bad: [
      [
        '⟦The Valley Post: your voice since 1911⟧\n\nRain fell.',
        'Snow fell.\n⟦The Valley Post: your voice since 1911⟧',
        '⟦The Valley Post: your voice since 1911⟧\n\nHail fell.',
      ],
    ],
    good: [
      ['The Valley Post: your voice since 1911\n\nRain fell.', 'Snow fell.\n\nThe Valley Post: your voice since 1911'],
    ],
  },
  *check(topic, options) {
    const paths = new Set(topic.claims.map(({ path }) => path));
    if (paths.size < options.articles) return;
    for (const at of topic.claims)
      yield { at, message: `This line stands in ${paths.size} articles: it belongs to the page, not to the article.` };
  },
});
