import assert from 'node:assert/strict';
import { linesOf } from '../../server/src/core/text/lines.ts';

describe('lines', () => {
  it('end at LF, CRLF and a lone CR', () => {
    const lines = linesOf('one\ntwo\r\nthree\rfour');
    assert.equal(lines.count, 4);
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => [lines.startOf(line), lines.endOf(line)]),
      [
        [0, 3],
        [4, 7],
        [9, 14],
        [15, 19],
      ],
    );
  });

  it('convert every offset to a position and back', () => {
    const text = 'a\r\n\r\n𝄞b\n';
    const lines = linesOf(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const position = lines.positionAt(offset);
      if (offset <= lines.endOf(position.line)) assert.equal(lines.offsetAt(position), offset);
    }
    assert.deepEqual(lines.positionAt(7), { line: 2, character: 2 });
  });

  it('clamp what lies outside', () => {
    const lines = linesOf('ab\ncd');
    assert.equal(lines.offsetAt({ line: 9, character: 0 }), 5);
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 2);
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 2 });
    assert.equal(linesOf('').count, 1);
  });
});
