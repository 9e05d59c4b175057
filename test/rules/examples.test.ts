import assert from 'node:assert/strict';
import { type Rule, rules } from '../../server/src/core/index.ts';
import { checkTexts } from './checkTexts.ts';
import { mark, unmark } from './marks.ts';

/** The examples on a rule's page are run: `bad` gives just the marked findings, `good` gives none. */
describe('rule examples', () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      it('has examples that fire and examples that must not', () => {
        assert.ok(rule.examples.bad.length > 0 && rule.examples.good.length > 0);
        assert.ok(rule.examples.bad.flat().some((text) => text.includes('⟦')));
      });
      for (const example of [...rule.examples.bad, ...rule.examples.good]) runExample(rule, example);
    });
  }
});

function runExample(rule: Rule, example: string | readonly string[]): void {
  const texts = typeof example === 'string' ? [example] : example;
  it(JSON.stringify(texts[0]).slice(0, 100), () => {
    const articles = texts.map((text, index) => ({ path: `${'abcdefgh'[index]}.txt`, text: unmark(text).text }));
    const found = checkTexts(rule.id, articles);
    const marked = articles.map(({ path, text }) =>
      mark(
        text,
        found.get(path)!.map(({ at }) => at),
      ),
    );
    assert.deepEqual(
      marked,
      texts,
      [...found.values()]
        .flat()
        .map(({ message }) => message)
        .join('\n'),
    );
    for (const { message } of [...found.values()].flat())
      assert.ok(message.length <= 200 && !/[\r\n]/.test(message), `message too long: ${message}`);
  });
}
