import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openBytes } from '../../server/src/core/language/bytes.ts';
import { createDecoder, forbidden } from '../../server/src/core/language/viterbi.ts';
import { readWeights } from '../../server/src/core/language/weights.ts';
import { readWordGraph } from '../../server/src/core/language/wordGraph.ts';
import { createByteWriter } from '../../server/training/byteWriter.ts';
import { type Example, latticeOf, trainPerceptron } from '../../server/training/perceptron.ts';
import { writeWeights } from '../../server/training/writeWeights.ts';
import { writeWordGraph } from '../../server/training/writeWordGraph.ts';

describe('word graph', () => {
  it('holds the words and values written, and no others', () => {
    const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abcé-A'), minLength: 1, maxLength: 6 }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.array(fc.string({ maxLength: 7 }), { maxLength: 20 }), (kept, others) => {
        const values = new Map(kept.map((word, i) => [word, i % 3 === 0 ? i % 95 : undefined]));
        const writer = createByteWriter('TEST');
        writeWordGraph(writer, values);
        const graph = readWordGraph(openBytes(writer.finish(), 'TEST', 'test file'));
        for (const [word, value] of values) {
          assert.ok(graph.has(word), word);
          assert.equal(graph.value(word), value ?? -1);
        }
        for (const other of [...others, '']) if (!values.has(other)) assert.equal(graph.has(other), false, other);
      }),
    );
  });
});

describe('viterbi', () => {
  it('finds the path that trying all of them finds', () => {
    const labels = 3;
    const score = fc.integer({ min: -20, max: 20 });
    const problem = fc.integer({ min: 1, max: 5 }).chain((length) =>
      fc.record({
        candidates: fc.array(fc.uniqueArray(fc.nat(labels - 1), { minLength: 1, maxLength: labels }), {
          minLength: length,
          maxLength: length,
        }),
        scores: fc.array(score, { minLength: length * labels, maxLength: length * labels }),
        transitions: fc.array(score, { minLength: (labels + 1) * labels, maxLength: (labels + 1) * labels }),
      }),
    );
    fc.assert(
      fc.property(problem, ({ candidates, scores, transitions }) => {
        const value = (path: readonly number[]) =>
          path.reduce(
            (sum, label, i) =>
              sum + scores[i * labels + label]! + transitions[(path[i - 1] ?? labels) * labels + label]!,
            0,
          );
        const paths = candidates.reduce<number[][]>(
          (all, own) => all.flatMap((path) => own.map((label) => [...path, label])),
          [[]],
        );
        const decoder = createDecoder(labels);
        const found = decoder.decode(
          candidates.length,
          latticeOf(
            candidates.map((own) => Uint8Array.from(own)),
            labels,
          ),
          scores,
          transitions,
        );
        assert.equal(value([...found.slice(0, candidates.length)]), Math.max(...paths.map(value)));
      }),
    );
  });
});

describe('training', () => {
  // Label 1 only after label 0, on feature 7; label 2 on feature 9.
  const example = (...features: number[]): Example => ({
    candidates: features.map(() => Uint8Array.of(0, 1, 2)),
    gold: features.map((feature) => Uint8Array.of(feature === 7 ? 1 : feature === 9 ? 2 : 0)),
    features: features.map((feature) => Int32Array.of(feature, 1)),
    domain: 0,
  });
  const examples = [example(5, 7, 9), example(9, 5, 7), example(5, 5), example(9)];
  const options = {
    labels: 3,
    rounds: 6,
    minimalCount: 1,
    allowed: (before: number, label: number) => label !== 1 || before === 0,
    margin: 1,
    dropout: 0.1,
    domains: 1,
  };
  const log = console.log;
  before(() => {
    console.log = () => {};
  });
  after(() => {
    console.log = log;
  });

  it('learns what the examples show, and forbids what may not be', () => {
    const { rows, transitions } = trainPerceptron(examples, options);
    assert.equal(transitions[1 * 3 + 1], forbidden);
    assert.ok(rows.get(7)![1]! > rows.get(7)![0]!);
    assert.ok(rows.get(9)![2]! > rows.get(9)![1]!);
  });

  it('gives the same weights every time, and the file has them to 8 bits', () => {
    const trained = trainPerceptron(examples, options);
    assert.deepEqual(trainPerceptron(examples, options), trained);
    const writer = createByteWriter('TEST');
    writeWeights(writer, trained, 1);
    const file = writer.finish();
    for (const labels of [3, 30]) {
      const reader = openBytes(file, 'TEST', 'test file');
      for (let left = reader.varint(); left > 0; left--) reader.u32();
      const scores = new Int32Array(3);
      readWeights(reader, labels).score(Int32Array.of(7, 123_456), 2, scores, 0);
      const weights = trained.rows.get(7)!;
      const scale = scores[1]! / weights[1]!;
      assert.ok(scores[1]! > 30 && scores[1]! <= 127, 'eight bits are used well');
      for (const [i, score] of scores.entries()) assert.ok(Math.abs(score - weights[i]! * scale) <= 1);
    }
  });
});
