import assert from 'node:assert/strict';
import { tokenize } from '../../server/src/core/article/tokens.ts';

const words = (text: string) => tokenize(text, 0, text.length).map(({ text }) => text);

describe('tokenize', () => {
  it('parts clitics, marks and numbers as the Penn Treebank does', () => {
    assert.deepEqual(words('She didn’t pay £1,200.50.'), ['She', 'did', 'n’t', 'pay', '£', '1,200.50', '.']);
    assert.deepEqual(words('Rome’s two-thirds vote'), ['Rome', '’s', 'two-thirds', 'vote']);
  });

  it('keeps compounds, times, days and ranges whole, but no mark behind them', () => {
    const text =
      'The ten-year-old met six-time winners on 2031-05-03 at 14:30, 24/7, for 1,200-1,500. E-mail a-b@c.org';
    assert.deepEqual(words(text).join(' '), text.replace(/[,.](?= |$)/g, ' $&'));
    assert.deepEqual(words('3-2/4 and 5-a-side, well- and 7-'), [
      '3-2',
      '/',
      '4',
      'and',
      '5-a-side',
      ',',
      'well',
      '-',
      'and',
      '7',
      '-',
    ]);
  });

  it('keeps abbreviations and addresses whole', () => {
    assert.deepEqual(words('Dr. Lee, see https://example.org/a?b=1.'), [
      'Dr.',
      'Lee',
      ',',
      'see',
      'https://example.org/a?b=1',
      '.',
    ]);
  });

  it('parts two sentences that lost their space', () => {
    assert.deepEqual(words('It ended.The fans'), ['It', 'ended', '.', 'The', 'fans']);
  });

  it('puts every character that is not white space into one token', () => {
    const text = '“Ænima” – 3–2,\t№5 (é) 東京 🎻…';
    assert.equal(words(text).join(''), text.replace(/\s/g, ''));
  });
});
