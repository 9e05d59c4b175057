/** A point of the drawing; the drawing is `width` by `height` units large. */
export interface Point {
  x: number;
  y: number;
}

export const width = 1000;
export const height = 640;

const rounds = 300;
const margin = 40;

/**
 * Places nodes by forces (Fruchterman and Reingold 1991): edges pull, all nodes push, a weak pull to the centre. The start is
 * a spiral by index and no chance is involved, so that one corpus always gives one map. O(rounds · n²): a map has at most a
 * few hundred nodes.
 */
export function layout(nodes: number, edges: readonly (readonly [number, number])[]): Point[] {
  const points = Array.from({ length: nodes }, (_, i): Point => {
    const angle = i * 2.399963; // the golden angle spreads any number of points evenly
    const radius = 20 + 12 * Math.sqrt(i) * 3;
    return { x: width / 2 + radius * Math.cos(angle), y: height / 2 + radius * Math.sin(angle) };
  });
  const ideal = 0.75 * Math.sqrt((width * height) / Math.max(1, nodes));
  for (let round = 0; round < rounds; round++) step(points, edges, ideal, 40 * (1 - round / rounds));
  return points;
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
    point.x = Math.max(margin, Math.min(width - margin, point.x + (x / length) * move));
    point.y = Math.max(margin, Math.min(height - margin, point.y + (y / length) * move));
  });
}
