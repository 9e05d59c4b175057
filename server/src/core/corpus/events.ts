import type { EventSketch } from '../extract/claims.ts';

/** One article's view of a happening. */
export interface EventNode {
  readonly path: string;
  readonly sketch: EventSketch;
}

/**
 * Happenings of the corpus: clusters of sketches that stand for one happening. Whether two sketches do is decided from
 * these two alone, and a cluster is everything that such pairs connect; so replacing an article only touches the
 * clusters it was in and those it joins, and the result does not depend on the order of edits.
 */
export interface Events {
  /** Puts the sketches of an article in the place of those it had. Returns the other articles whose clusters changed. */
  replace(path: string, sketches: readonly EventSketch[]): ReadonlySet<string>;
  /** Name of the cluster: the first of its members by path. */
  clusterOf(path: string, index: number): string;
  /** Every happening that at least two articles tell, members in order of path. */
  shared(): readonly (readonly EventNode[])[];
}

interface Node extends EventNode {
  readonly id: string;
  readonly links: Set<Node>;
  cluster: string;
}

export function createEvents(): Events {
  const nodes = new Map<string, Node>();
  const byPath = new Map<string, Node[]>();
  const byAnchor = new Map<string, Set<Node>>();
  const byCluster = new Map<string, Set<Node>>();

  const remove = (node: Node) => {
    nodes.delete(node.id);
    for (const other of node.links) other.links.delete(node);
    for (const anchor of node.sketch.anchors) {
      const posting = byAnchor.get(anchor)!;
      posting.delete(node);
      if (posting.size === 0) byAnchor.delete(anchor);
    }
  };
  const add = (path: string, sketch: EventSketch): Node => {
    const node: Node = { id: nodeId(path, sketch.index), path, sketch, links: new Set(), cluster: '' };
    const near = new Set(sketch.anchors.flatMap((anchor) => [...(byAnchor.get(anchor) ?? [])]));
    for (const other of near) {
      if (other.path === path || !sameEvent(sketch, other.sketch)) continue;
      node.links.add(other);
      other.links.add(node);
    }
    for (const anchor of sketch.anchors) byAnchor.set(anchor, (byAnchor.get(anchor) ?? new Set()).add(node));
    nodes.set(node.id, node);
    return node;
  };

  return {
    replace(path, sketches) {
      const touched = new Set<Node>();
      const touch = (node: Node) => {
        for (const member of byCluster.get(node.cluster) ?? [node]) touched.add(member);
      };
      for (const node of byPath.get(path) ?? []) touch(node);
      for (const node of byPath.get(path) ?? []) remove(node);
      const now = sketches.map((sketch) => add(path, sketch));
      if (now.length) byPath.set(path, now);
      else byPath.delete(path);
      for (const node of now) {
        touched.add(node);
        for (const linked of node.links) touch(linked);
      }
      const left = new Set([...touched].filter((node) => nodes.get(node.id) === node));
      const before = new Map([...left].map((node) => [node, node.cluster]));
      for (const cluster of new Set([...touched].map((node) => node.cluster))) byCluster.delete(cluster);
      for (const members of componentsOf(left)) {
        const cluster = members.reduce((least, { id }) => (id < least ? id : least), members[0]!.id);
        byCluster.set(cluster, new Set(members));
        for (const node of members) node.cluster = cluster;
      }
      return new Set(
        [...before]
          .filter(([node, cluster]) => node.path !== path && node.cluster !== cluster)
          .map(([node]) => node.path),
      );
    },
    clusterOf: (path, index) => nodes.get(nodeId(path, index))?.cluster ?? nodeId(path, index),
    shared: () =>
      [...byCluster.values()]
        .filter((members) => new Set([...members].map(({ path }) => path)).size > 1)
        .map((members) =>
          [...members].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ path, sketch }) => ({ path, sketch })),
        ),
  };
}

/** Whether two articles' sketches are of one happening. Symmetric; decided from the two sketches alone. */
export function sameEvent(a: EventSketch, b: EventSketch): boolean {
  const anchors = shared(a.anchors, b.anchors);
  if (anchors === 0) return false;
  const kinds = shared(a.kinds, b.kinds) > 0;
  const weight = anchors + settingWeight(a, b) + longNames(a, b);
  const most = anchors / Math.min(a.anchors.length, b.anchors.length);
  const gap = gapInDays(a, b);
  if (!kinds && gap === undefined) return anchors >= 3 && most >= 0.6;
  if (!kinds) return gap !== undefined && gap <= 2 && (anchors >= 3 || (anchors >= 2 && most >= 0.6));
  if (gap === undefined) return weight >= 2;
  if (gap <= 3) return weight >= 1.5;
  if (gap <= 7 || toldTogether(a, b)) return weight >= 2;
  // Candidates, players and ministers take part in many happenings of one kind within weeks.
  const things = anchors - shared(a.people, b.people);
  return gap <= 45 && things >= 1 && anchors >= 3 && most >= 0.5;
}

/** A shared large town says as much as a name, a shared country half of that; two of them at most. */
function settingWeight(a: EventSketch, b: EventSketch): number {
  const weights = a.setting.filter((key) => b.setting.includes(key)).map((key) => (key.startsWith('c:') ? 0.5 : 1));
  return Math.min(
    1.5,
    weights.reduce((sum, one) => sum + one, 0),
  );
}

/** A name of three words or more ("Arctic Fisheries Treaty") is hardly shared by chance. */
function longNames(a: EventSketch, b: EventSketch): number {
  return a.anchors.some((key) => /\S \S+ \S/u.test(key) && b.anchors.includes(key)) ? 0.5 : 0;
}

/** Reports that came out within three days of one another. */
export function toldTogether(a: EventSketch, b: EventSketch): boolean {
  return (
    a.told !== undefined && b.told !== undefined && Math.abs(Date.parse(a.told) - Date.parse(b.told)) <= 3 * 86_400_000
  );
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.reduce((count, one) => count + (b.includes(one) ? 1 : 0), 0);
}

/** Days between two happenings, 0 when their times overlap; undefined when one has no date. */
export function gapInDays(a: EventSketch, b: EventSketch): number | undefined {
  if (!a.from || !b.from) return undefined;
  const [aTo, bTo] = [a.to ?? a.from, b.to ?? b.from];
  if (a.from <= bTo && b.from <= aTo) return 0;
  const [early, late] = aTo < b.from ? [aTo, b.from] : [bTo, a.from];
  return Math.round((Date.parse(late) - Date.parse(early)) / 86_400_000);
}

function nodeId(path: string, index: number): string {
  return `${path}#${index}`;
}

function componentsOf(nodes: ReadonlySet<Node>): Node[][] {
  const seen = new Set<Node>();
  const components: Node[][] = [];
  for (const start of nodes) {
    if (seen.has(start)) continue;
    const members: Node[] = [];
    const open = [start];
    seen.add(start);
    for (let node = open.pop(); node; node = open.pop()) {
      members.push(node);
      for (const next of node.links) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
    components.push(members);
  }
  return components;
}
