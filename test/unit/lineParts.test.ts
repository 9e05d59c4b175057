import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { codesOf, lastMark } from '../../server/src/core/article/lineEnds.ts';
import { linePart, partsOf } from '../../server/src/core/article/lineParts.ts';

/** The same questions as regular expressions. */
const expressions: Readonly<Record<keyof typeof linePart, RegExp>> = {
  bar: /[|·•▪▸▶►⏵‹›»«←→]|\s{2,}|\t|\d:\d\d/u,
  markup: /[>·•▪▸▶►⏵‹›»«←→*_[\]➤➜➡👉★]/u,
  sentence: /[.!?] [\p{Lu}©]/u,
  otherSentence: /[.!?][^\S ][\p{Lu}©]/u,
  dash: /\s[-–—]\s/u,
};

const pieces = fc.array(
  fc.constantFrom(...'aÉé©日|·→»>*_[].!?1: \t\n\u00a0-–—★', '👉', '\ud83d', '12:30', ' - ', '. A', '?\u00a0Ö'),
  { maxLength: 12 },
);

describe('partsOf', () => {
  for (const [name, expression] of Object.entries(expressions))
    it(`finds ${name} where its expression matches`, () => {
      fc.assert(
        fc.property(pieces, (list) => {
          const line = list.join('');
          const found = (partsOf(line) & linePart[name as keyof typeof linePart]) !== 0;
          assert.equal(found, expression.test(line), JSON.stringify(line));
        }),
      );
    });
});

describe('lastMark', () => {
  it('looks behind what closes at the end of a line', () => {
    const ends = codesOf('.!');
    const isEnd = (line: string) => ends.has(lastMark(line, 0, line.length));
    for (const line of ['Done.', 'He said “go!”', '(Done.)', '.']) assert.ok(isEnd(line), line);
    for (const line of ['Done', 'Done. ', '”)', '', '.a']) assert.ok(!isEnd(line), line);
  });
});
