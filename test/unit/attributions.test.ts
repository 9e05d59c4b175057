import assert from 'node:assert/strict';
import { annotate, parseArticle } from '../../server/src/core/index.ts';
import { testLanguage } from '../rules/checkTexts.ts';

/** The attributions of a text as "kind | source | cue". */
function attributions(text: string): string[] {
  const article = annotate(parseArticle('a.txt', { text, problems: [] }), testLanguage());
  const words = (span: { start: number; end: number } | undefined) => (span ? text.slice(span.start, span.end) : '-');
  return article.attributions.map(({ sourceKind, source, cue }) => `${sourceKind} | ${words(source)} | ${words(cue)}`);
}

const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  ['Ana Diaz said the bridge was safe.', 'person | Ana Diaz | said'],
  ['“It is safe,” said Ana Diaz.', 'person | Ana Diaz | said'],
  ['“It is safe,” Ana Diaz said.', 'person | Ana Diaz | said'],
  ['Ana Diaz, who runs the ferry, said it was late.', 'person | Ana Diaz | said'],
  ['He added that the ferry was late.', 'person | He | added'],
  ['The ministry has confirmed the sale.', 'organisation | The ministry | confirmed'],
  ['Police said the car was stolen.', 'organisation | Police | said'],
  ['The spokesman for the port said the crane was safe.', 'role | The spokesman for the port | said'],
  ['A high-level official indicated that the law was dead.', 'anonymous | A high-level official | indicated'],
  ['Observers note that the law is dead.', 'collective | Observers | note'],
  ['The report says the bolts were loose.', 'document | The report | says'],
  ['According to the court, the man was at home.', 'organisation | the court | According to'],
  ['The tunnel is seen as a gift.', 'agentless | - | is seen as'],
  ['The tunnel is widely seen as a gift.', 'agentless | - | is widely seen as'],
  ['The tunnel is expected to open in May.', 'agentless | - | is expected to'],
  ['The tunnel is seen by the farmers as a gift.', 'role | the farmers | is seen'],
  ['The club has found a coach.'],
  ['Two men were found guilty.'],
  ['The member states agree.', 'organisation | The member states | agree'],
  ['The town saw a wave of visitors.'],
  ['The studio said the film was late.', 'role | The studio | said'],
  ['The tax hit people accused of theft.'],
  ['The tree fell on the road.'],
  [
    'Insiders with knowledge of the sale claim that it failed.',
    'collective | Insiders with knowledge of the sale | claim',
  ],
  ['Observers point out that the crane is old.', 'collective | Observers | point'],
  ['Figures in legal circles put it at 3 million euros.', 'anonymous | Figures in legal circles | put'],
  ['Official figures put it at 4 per cent.', 'document | Official figures | put'],
  ['Critics see a new rivalry between the clubs.', 'collective | Critics | see'],
  ['Visitors see a film before the tour.'],
  ['Regional and foreign observers expect a deal.', 'collective | Regional and foreign observers | expect'],
  ['It is hoped that the hall will open by Easter.', 'agentless | - | is hoped that'],
  ['The fee of the claim that was paid is lost.'],
];

describe('attributions', () => {
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(attributions(text), expected));

  it('gives a quotation to the speaker in its sentence, the one before or the one behind', () => {
    for (const text of [
      '“It is safe now, you can cross,” Ana Diaz said.',
      'Ana Diaz said the bridge was mended. “It is safe now, you can cross.”',
      '“Is it safe to cross it now?” asked Ana Diaz.',
    ]) {
      const article = annotate(parseArticle('a.txt', { text, problems: [] }), testLanguage());
      const index = article.quotations[0]!.attribution;
      assert.notEqual(index, undefined, text);
      const { source } = article.attributions[index!]!;
      assert.equal(text.slice(source!.start, source!.end), 'Ana Diaz', text);
    }
  });

  it('attributes what stands behind the cue, and what stands before it when it closes the sentence', () => {
    const content = (text: string) => {
      const span = annotate(parseArticle('a.txt', { text, problems: [] }), testLanguage()).attributions[0]!.content!;
      return text.slice(span.start, span.end);
    };
    assert.equal(content('Ana Diaz said the bridge was safe again.'), 'the bridge was safe again.');
    assert.equal(content('The bridge was safe again, Ana Diaz said.'), 'The bridge was safe again, ');
    assert.equal(content('According to Ana Diaz, it was safe.'), 'According to Ana Diaz, it was safe.');
  });
});
