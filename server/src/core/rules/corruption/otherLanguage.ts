import { articleRule } from '../../rule.ts';

export default articleRule({
  id: 'corruption/other-language',
  title: 'Article in another language',
  why: 'The rules know English. An article in another language is recognised by its script or by its most frequent function words, said so once, and left alone: only lost and damaged characters are still reported. Short texts, and English articles that quote another language, are read as English.',
  severity: 'information',
  stage: 'stable',
  anyLanguage: true,
  examples: {
    bad: [
      '⟦La ville ferme le pont⟧\n\nLe conseil municipal a décidé mardi de fermer le vieux pont de pierre pendant six mois. Les travaux doivent commencer en mars et vont coûter près de quatre millions. Les commerçants de la rive gauche sont inquiets pour les ventes de cet été, mais la mairie ne veut pas attendre.',
    ],
    good: [
      'City closes the bridge\n\n“Nous ne pouvons plus attendre, les piles du pont sont fragiles”, the mayor of Lyon said.',
    ],
  },
  *check({ otherLanguage, headline, blocks, lines }) {
    if (otherLanguage === undefined) return;
    const start = blocks.find(({ sentences }) => sentences.length > 0)?.content.start ?? 0;
    yield {
      at: headline?.content ?? { start, end: lines.endOf(lines.lineAt(start)) },
      message: `This article is in ${otherLanguage}: only damaged characters are looked for in it.`,
    };
  },
});
