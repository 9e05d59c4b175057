/** A point of the drawing; the drawing is `width` by `height` units large. */
export interface Point {
  x: number;
  y: number;
}

export const width = 1000;
export const height = 640;

/** Nearer to the edge of the drawing than this, a caption is written towards its middle. */
const halfCaption = 90;
/** How wide a letter of a caption is at most on the average, and how much room a node takes with the caption below it (units). */
const letter = 6.5;
const above = 12;
const below = 26;

const rounds = 300;
const margin = 40;

/**
 * Places nodes by forces (Fruchterman and Reingold 1991): edges pull, all nodes push, a weak pull to the centre. The start is
 * a spiral by index and no chance is involved, so that one corpus always gives one map. O(rounds · n²): a map has at most a
 * few hundred nodes. At the end nodes whose captions cover each other are moved apart, as far as there is room.
 */
export function layout(captions: readonly string[], edges: readonly (readonly [number, number])[]): Point[] {
  const nodes = captions.length;
  const points = Array.from({ length: nodes }, (_, i): Point => {
    const angle = i * 2.399963; // the golden angle spreads any number of points evenly
    const radius = 20 + 12 * Math.sqrt(i) * 3;
    return { x: width / 2 + radius * Math.cos(angle), y: height / 2 + radius * Math.sin(angle) };
  });
  const ideal = 0.75 * Math.sqrt((width * height) / Math.max(1, nodes));
  for (let round = 0; round < rounds; round++) step(points, edges, ideal, 40 * (1 - round / rounds));
  for (let round = 0; round < rounds && separate(points, captions); round++);
  return points;
}

/** Which side of its node a caption is on, as SVG calls it. */
export function anchorOf({ x }: Point): 'start' | 'middle' | 'end' {
  return x < halfCaption ? 'start' : x > width - halfCaption ? 'end' : 'middle';
}

/** Moves nodes that lie on each other, captions included, a little apart; false when none do. */
function separate(points: readonly Point[], captions: readonly string[]): boolean {
  let moved = false;
  for (let i = 0; i < points.length; i++)
    for (let j = 0; j < i; j++) {
      const [one, other] = [boxOf(points[i]!, captions[i]!), boxOf(points[j]!, captions[j]!)];
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = above + below - Math.abs(points[i]!.y - points[j]!.y);
      if (across <= 0 || down <= 0) continue;
      moved = true;
      // Along the shorter way out; half of it each, and a little more so that it ends.
      const along = down < across ? 'y' : 'x';
      const forward = points[i]![along] - points[j]![along] || (i % 2 ? 1 : -1);
      const by = (Math.sign(forward) * (Math.min(across, down) + 1)) / 2;
      shift(points[i]!, along, by);
      shift(points[j]!, along, -by);
    }
  return moved;
}

function boxOf(point: Point, caption: string): { readonly left: number; readonly right: number } {
  const size = Math.max(2 * above, (caption.length + 2) * letter);
  const start = { start: 0, middle: size / 2, end: size }[anchorOf(point)];
  return { left: point.x - start, right: point.x - start + size };
}

/** Not out of the drawing. */
function shift(point: Point, along: 'x' | 'y', by: number): void {
  const end = (along === 'x' ? width : height) - margin;
  point[along] = Math.max(margin, Math.min(end, point[along] + by));
}

function step(
  points: readonly Point[],
  edges: readonly (readonly [number, number])[],
  ideal: number,
  heat: number,
): void {
  const forces = points.map(({ x, y }): Point => ({ x: (width / 2 - x) * 0.05, y: (height / 2 - y) * 0.08 }));
  const push = (i: number, j: number, strength: (distance: number) => number) => {
    const dx = points[i]!.x - points[j]!.x;
    const dy = points[i]!.y - points[j]!.y;
    const distance = Math.max(1, Math.hypot(dx, dy));
    const force = strength(distance) / distance;
    forces[i]!.x += dx * force;
    forces[i]!.y += dy * force;
    forces[j]!.x -= dx * force;
    forces[j]!.y -= dy * force;
  };
  for (let i = 0; i < points.length; i++)
    for (let j = 0; j < i; j++) push(i, j, (distance) => (ideal * ideal) / distance);
  for (const [i, j] of edges) push(i, j, (distance) => (-distance * distance) / ideal / 3);
  points.forEach((point, i) => {
    const { x, y } = forces[i]!;
    const length = Math.max(1, Math.hypot(x, y));
    const move = Math.min(length, heat);
    shift(point, 'x', (x / length) * move);
    shift(point, 'y', (y / length) * move);
  });
}
