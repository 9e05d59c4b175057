/** What clusters are made of: something an article tells of, known by names. */
export interface Sketch {
  /** Number of the sketch in its article. */
  readonly index: number;
  /** Keys of names: only sketches that share one of them are compared. */
  readonly anchors: readonly string[];
}

/** One article's view of a happening or story. */
export interface ClusterNode<S extends Sketch> {
  readonly path: string;
  readonly sketch: S;
}

/**
 * Clusters of sketches that belong together. Whether two sketches do is decided from these two alone, and a cluster is
 * everything that such pairs connect; so replacing an article only touches the clusters it was in and those it joins, and
 * the result does not depend on the order of edits.
 */
export interface Clusters<S extends Sketch> {
  /** Puts the sketches of an article in the place of those it had. Returns the other articles whose clusters changed. */
  replace(path: string, sketches: readonly S[]): ReadonlySet<string>;
  /** Name of the cluster: the first of its members by path. */
  clusterOf(path: string, index: number): string;
  /** Every cluster with members of at least two articles, members in order of path. */
  shared(): readonly (readonly ClusterNode<S>[])[];
}

interface Node<S extends Sketch> extends ClusterNode<S> {
  readonly id: string;
  readonly links: Set<Node<S>>;
  cluster: string;
}

/** Clusters of the sketches that `belong` together; it must be symmetric. */
export function createClusters<S extends Sketch>(belong: (a: S, b: S) => boolean): Clusters<S> {
  const nodes = new Map<string, Node<S>>();
  const byPath = new Map<string, Node<S>[]>();
  const byAnchor = new Map<string, Set<Node<S>>>();
  const byCluster = new Map<string, Set<Node<S>>>();

  const remove = (node: Node<S>) => {
    nodes.delete(node.id);
    for (const other of node.links) other.links.delete(node);
    for (const anchor of node.sketch.anchors) {
      const posting = byAnchor.get(anchor)!;
      posting.delete(node);
      if (posting.size === 0) byAnchor.delete(anchor);
    }
  };
  const add = (path: string, sketch: S): Node<S> => {
    const node: Node<S> = { id: nodeId(path, sketch.index), path, sketch, links: new Set(), cluster: '' };
    const near = new Set(sketch.anchors.flatMap((anchor) => [...(byAnchor.get(anchor) ?? [])]));
    for (const other of near) {
      if (other.path === path || !belong(sketch, other.sketch)) continue;
      node.links.add(other);
      other.links.add(node);
    }
    for (const anchor of sketch.anchors) byAnchor.set(anchor, (byAnchor.get(anchor) ?? new Set()).add(node));
    nodes.set(node.id, node);
    return node;
  };

  return {
    replace(path, sketches) {
      const touched = new Set<Node<S>>();
      const touch = (node: Node<S>) => {
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

function nodeId(path: string, index: number): string {
  return `${path}#${index}`;
}

function componentsOf<S extends Sketch>(nodes: ReadonlySet<Node<S>>): Node<S>[][] {
  const seen = new Set<Node<S>>();
  const components: Node<S>[][] = [];
  for (const start of nodes) {
    if (seen.has(start)) continue;
    const members: Node<S>[] = [];
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
