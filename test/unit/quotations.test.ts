import assert from 'node:assert/strict';
import { findQuotations } from '../../server/src/core/extract/quotations.ts';
import { annotate, parseArticle } from '../../server/src/core/index.ts';
import { testLanguage } from '../rules/checkTexts.ts';
import { assertLinear } from './growth.ts';

/** The quotations of a text as "kind: text", open ones with an ellipsis behind. */
function quotations(text: string): string[] {
  const article = annotate(parseArticle('a.txt', { text, problems: [] }), testLanguage());
  return article.quotations.map(
    ({ kind, closed, start, end }) => `${kind}: ${text.slice(start, end)}${closed ? '' : ' …'}`,
  );
}

/** Text with the kinds of its quotations, one case a row. */
const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  ['“We are ready to go,” she said.', 'speech: “We are ready to go,”'],
  ['"We are ready to go," she said.', 'speech: "We are ready to go,"'],
  ['«We are ready to go», she said.', 'speech: «We are ready to go»'],
  ['„We are ready to go“, she said.', 'speech: „We are ready to go“'],
  ['‘We are ready to go,’ she said.', 'speech: ‘We are ready to go,’'],
  ["'We are ready to go,' she said.", "speech: 'We are ready to go,'"],
  ['He called the plan “a bit odd”.', 'scare: “a bit odd”'],
  ['They watched “The Long Way Home” again.', 'title: “The Long Way Home”'],
  [
    '“He told me ‘go home and sleep’ and left,” she said.',
    'speech: “He told me ‘go home and sleep’ and left,”',
    'speech: ‘go home and sleep’',
  ],
  ['The players’ union and the club’s owners met in the ’90s.'],
  ["It's the fans' day, don't forget the '70s kids."],
  ['The door is 6\'2" high and the shelf 5\'10" wide.'],
  ['“We are ready to go, she said.', 'speech: “We are ready to go, she said. …'],
  ['“” and ""'],
  [
    '– We have waited ten years for this bridge, – noted the head of the district. – Now it is here.',
    'speech: We have waited ten years for this bridge,',
    'speech: Now it is here.',
  ],
  ['- The road is the best in the world! - exclaimed the driver.', 'speech: The road is the best in the world!'],
  ['— Is it open? — asked a man, — I am late.', 'speech: Is it open?', 'speech: I am late.'],
  ['– The bridge – said to be the longest – opens on Monday.'],
  ['- The ferry, - a gift of the town - sails on Sundays.'],
  ['– We are open, – Said by nobody.'],
];

describe('quotations', () => {
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(quotations(text), expected));

  it('joins a speech that goes on in the next paragraph', () => {
    assert.deepEqual(quotations('“We waited for two hours.\n\n“Then the bus came and we left.” Ana Diaz said so.'), [
      'speech: “We waited for two hours.',
      'speech: “Then the bus came and we left.”',
    ]);
  });

  it('takes time in proportion to hostile text', () => {
    for (const piece of ['"', "'a ", '“', '‘x ', "s' "]) {
      const article = (size: number) => parseArticle('a.txt', { text: piece.repeat(12_500 * size), problems: [] });
      assertLinear(piece, article, findQuotations);
    }
  });
});
