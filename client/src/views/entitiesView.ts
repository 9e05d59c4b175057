import {
  type Command,
  commands,
  Disposable,
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import { type EntityArticle, type EntityRow, listEntities } from '../../../server/src/lsp/protocol.ts';
import { counted } from '../counted.ts';
import { createTree, type Node } from './tree.ts';
import type { Client, Refreshable } from './views.ts';

/** Icons and headings by kind, in the order in which they are listed. */
const kinds: readonly (readonly [type: string, icon: string, heading: string])[] = [
  ['person', 'person', l10n.t('People')],
  ['organisation', 'organization', l10n.t('Organisations')],
  ['country', 'globe', l10n.t('Countries')],
  ['place', 'location', l10n.t('Places')],
  ['event', 'calendar', l10n.t('Events')],
  ['work', 'book', l10n.t('Works and documents')],
  ['other', 'tag', l10n.t('Other names')],
];

/** The Entities view: kind, name, article, passage; a filter narrows the names. */
export function registerEntitiesView(client: Client): Refreshable {
  let filter = '';
  const tree = createTree('sourceCheck.entities', async () => {
    const rows = (await client()?.sendRequest<EntityRow[]>(listEntities)) ?? [];
    const wanted = rows.filter((row) => matches(row, filter));
    tree.view.message = filter ? l10n.t('{0} of {1} names contain “{2}”.', wanted.length, rows.length, filter) : '';
    return kinds.flatMap(([type, icon, heading]) =>
      kindNode(
        wanted.filter((row) => row.type === type),
        icon,
        heading,
        filter !== '',
      ),
    );
  });
  const setFilter = async () => {
    const given = await window.showInputBox({
      title: l10n.t('Filter Entities'),
      prompt: l10n.t('Part of a name, an alias or a role; empty shows all.'),
      value: filter,
    });
    if (given !== undefined) show(given.trim());
  };
  const show = (given: string) => {
    filter = given;
    void commands.executeCommand('setContext', 'sourceCheck.entitiesFiltered', filter !== '');
    tree.refresh();
  };
  const registered = Disposable.from(
    commands.registerCommand('sourceCheck.filterEntities', setFilter),
    commands.registerCommand('sourceCheck.clearEntityFilter', () => show('')),
  );
  return {
    refresh: tree.refresh,
    dispose: () => {
      registered.dispose();
      tree.dispose();
    },
  };
}

function matches({ name, aliases, role }: EntityRow, filter: string): boolean {
  const part = filter.toLocaleLowerCase();
  return [name, ...aliases, role ?? ''].some((text) => text.toLocaleLowerCase().includes(part));
}

function kindNode(rows: readonly EntityRow[], icon: string, heading: string, open: boolean): Node[] {
  if (rows.length === 0) return [];
  const item = new TreeItem(heading, open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  // The editor remembers by id what was open: filtered and whole lists are remembered apart.
  item.id = `${heading} ${open}`;
  item.description = String(rows.length);
  item.iconPath = new ThemeIcon(icon);
  item.accessibilityInformation = { label: `${heading}, ${rows.length}` };
  return [{ item, children: rows.map((row) => entityNode(row, icon)) }];
}

function entityNode({ name, role, aliases, articles }: EntityRow, icon: string): Node {
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  const mentions = articles.reduce((sum, { passages }) => sum + passages.length, 0);
  const spread = counted(articles.length, l10n.t('1 article'), l10n.t('{0} articles', articles.length));
  const often = counted(mentions, l10n.t('1 mention'), l10n.t('{0} mentions', mentions));
  const also = aliases.length ? l10n.t('also {0}', aliases.join(', ')) : '';
  item.description = [role, spread].filter(Boolean).join(' · ');
  item.tooltip = [name, role, also, `${often}, ${spread}`].filter(Boolean).join('\n');
  item.iconPath = new ThemeIcon(icon);
  item.accessibilityInformation = { label: [name, role, also, often, spread].filter(Boolean).join(', ') };
  return { item, children: articles.map((article) => articleNode(article, [name, ...aliases])) };
}

function articleNode({ uri, title, date, passages }: EntityArticle, names: readonly string[]): Node {
  const item = new TreeItem(title, TreeItemCollapsibleState.Collapsed);
  item.description = [date, passages.length > 1 ? String(passages.length) : ''].filter(Boolean).join(' · ');
  item.iconPath = new ThemeIcon('file-text');
  const children = passages.map(({ text, range }): Node => {
    const passage = new TreeItem(fromName(text, names));
    const line = l10n.t('line {0}', range.start.line + 1);
    passage.description = line;
    passage.accessibilityInformation = { label: `${text}, ${line}` };
    passage.tooltip = text;
    passage.command = openAt(uri, range.start.line, range.start.character);
    return { item: passage };
  });
  return { item, children };
}

/** A side bar shows a dozen words: the passage begins a little before the name. */
function fromName(text: string, names: readonly string[]): string {
  const at = Math.min(...names.map((name) => text.indexOf(name)).filter((index) => index >= 0));
  if (!Number.isFinite(at) || at <= 20) return text;
  return `… ${text.slice(text.lastIndexOf(' ', at - 10) + 1)}`;
}

/** The command that opens an article at a zero-based place. */
export function openAt(uri: string, line: number, character: number): Command {
  return { command: 'sourceCheck.openPassage', title: l10n.t('Open'), arguments: [uri, line, character] };
}
