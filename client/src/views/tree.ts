import { EventEmitter, type TreeDataProvider, type TreeItem, type TreeView, window } from 'vscode';
import type { Refreshable } from './views.ts';

/** A tree whose nodes are items that know their children. */
export interface Node {
  readonly item: TreeItem;
  readonly children?: readonly Node[];
}

export interface Tree extends Refreshable {
  readonly view: TreeView<Node>;
}

/** Bursts of changes gather for so long (ms). */
const quiet = 150;

/** Registers a tree view that is read anew from `roots` whenever it is refreshed, and only while somebody can see it. */
export function createTree(id: string, roots: () => Promise<readonly Node[]> | readonly Node[]): Tree {
  const changed = new EventEmitter<undefined>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stale = false;
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: ({ item }) => item,
    getChildren: async (node) => [...(node ? (node.children ?? []) : await roots())],
  };
  const view = window.createTreeView(id, { treeDataProvider: provider, showCollapseAll: true });
  const shown = view.onDidChangeVisibility(({ visible }) => {
    if (visible && stale) tree.refresh();
  });
  const tree: Tree = {
    view,
    refresh() {
      stale = !view.visible;
      clearTimeout(timer);
      timer = setTimeout(() => changed.fire(undefined), quiet);
    },
    dispose() {
      clearTimeout(timer);
      shown.dispose();
      view.dispose();
      changed.dispose();
    },
  };
  return tree;
}
