import assert from 'node:assert/strict';
import { anchorOf, height, layout, type Point, width } from '../../client/webview/layout.ts';

/** Many articles that share the same names, and a few names of one article each. */
const captions = [
  ...Array.from({ length: 10 }, (_, i) => `An article with a long title, ${i}`),
  ...Array.from({ length: 25 }, (_, i) => `Some Person of Name ${i}`),
];
const edges = captions.flatMap((_, i) =>
  i < 10 ? [] : Array.from({ length: i < 20 ? 6 : 1 }, (_, j) => [(i + j) % 10, i] as const),
);

describe('the layout of the corpus map', () => {
  it('is the same every time, and inside the drawing', () => {
    const points = layout(captions, edges);
    assert.deepEqual(layout(captions, edges), points);
    for (const { x, y } of points) assert.ok(x > 0 && x < width && y > 0 && y < height, `${x} ${y}`);
  });

  it('lets no caption lie on another', () => {
    const points = layout(captions, edges);
    const covered = captions.flatMap((one, i) =>
      captions
        .slice(0, i)
        .flatMap((other, j) => (cover(points[i]!, one, points[j]!, other) ? [`${one} / ${other}`] : [])),
    );
    assert.deepEqual(covered, []);
  });

  it('places one node, and none', () => {
    assert.equal(layout(['Alone'], []).length, 1);
    assert.deepEqual(layout([], []), []);
  });
});

/** A caption is 11 units high; its letters are about 5 units wide. */
function cover(a: Point, one: string, b: Point, other: string): boolean {
  const [first, second] = [a, b].map((point, i) => {
    const size = [one, other][i]!.length * 5;
    const left = point.x - { start: 0, middle: size / 2, end: size }[anchorOf(point)];
    return { left, right: left + size };
  });
  return Math.abs(a.y - b.y) < 11 && first!.left < second!.right && second!.left < first!.right;
}
