import { commands, Disposable, l10n, Uri, ViewColumn, type Webview, type WebviewPanel, window } from 'vscode';
import { type MapGraph, readMap } from '../../../server/src/lsp/protocol.ts';
import type { Client, Refreshable } from './views.ts';

/** What the map's page says to the extension. */
interface OpenArticle {
  readonly open: string;
}

/** The corpus map: one webview with articles and entities as a graph. Its page has no network and runs only our script. */
export function registerCorpusMap(client: Client, extensionUri: Uri): Refreshable {
  let panel: WebviewPanel | undefined;
  const dist = Uri.joinPath(extensionUri, 'dist');
  const image = (name: string) => Uri.joinPath(extensionUri, 'client', 'images', name);
  const send = async () => {
    if (!panel?.visible) return;
    const graphs = (await client()?.sendRequest<MapGraph[]>(readMap)) ?? [];
    void panel?.webview.postMessage({ graphs });
  };
  const show = () => {
    if (panel) return panel.reveal();
    panel = window.createWebviewPanel('sourceCheck.map', l10n.t('Corpus Map'), ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [dist],
    });
    panel.iconPath = { light: image('map-light.svg'), dark: image('map-dark.svg') };
    panel.webview.html = page(panel.webview, Uri.joinPath(dist, 'corpusMap.js'));
    panel.webview.onDidReceiveMessage((message: OpenArticle | { ready: true }) => {
      if ('ready' in message) void send();
      else void commands.executeCommand('sourceCheck.openPassage', message.open, 0, 0);
    });
    panel.onDidChangeViewState(() => void send());
    panel.onDidDispose(() => {
      panel = undefined;
    });
  };
  const registered = Disposable.from(commands.registerCommand('sourceCheck.showMap', show));
  return {
    refresh: () => void send(),
    dispose: () => {
      registered.dispose();
      panel?.dispose();
    },
  };
}

function page(webview: Webview, script: Uri): string {
  const nonce = Array.from({ length: 32 }, () => Math.floor(Math.random() * 36).toString(36)).join('');
  const labels = {
    article: l10n.t('Article'),
    findings: l10n.t('findings'),
    mentions: l10n.t('mentions'),
    clash: l10n.t('clash'),
    clashes: l10n.t('clashes'),
    omitted: l10n.t('more names are not drawn'),
    empty: l10n.t('There is nothing to show yet: no open folder is a corpus, or it is still being read.'),
    help: l10n.t(
      'Pages are articles, the other shapes are names; a dashed line joins articles that clash. Tab enters the map, arrow keys go to the next node in that direction, Enter opens an article.',
    ),
    filter: l10n.t('Highlight names that contain'),
    list: l10n.t('The map as a list'),
    person: l10n.t('people'),
    organisation: l10n.t('organisations'),
    place: l10n.t('countries and places'),
    other: l10n.t('events, works and others'),
  };
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}';">
<title>${escapeHtml(l10n.t('Corpus Map'))}</title>
<style nonce="${nonce}">${styles}</style>
</head>
<body>
<div class="bar"><label>${escapeHtml(labels.filter)} <input id="filter" type="search"></label> <span id="legend"></span><span id="omitted"></span></div>
<p id="help">${escapeHtml(labels.help)}</p>
<main id="map" aria-describedby="help"></main>
<details><summary>${escapeHtml(labels.list)}</summary><div id="list"></div></details>
<script nonce="${nonce}" id="labels" type="application/json">${JSON.stringify(labels).replace(/</g, '\\u003c')}</script>
<script nonce="${nonce}" src="${webview.asWebviewUri(script)}"></script>
</body>
</html>`;
}

/** Theme colours only; clashes differ from mentions by width and dashes too, and kinds of names by their shapes. */
const styles = `
body { font-family: var(--vscode-font-family); color: var(--vscode-foreground); padding: 0 12px 12px; }
.bar { display: flex; gap: 16px; align-items: center; padding: 8px 0; flex-wrap: wrap; }
input { background: var(--vscode-input-background); color: var(--vscode-input-foreground); border: 1px solid var(--vscode-input-border, var(--vscode-foreground)); padding: 2px 6px; }
#help { margin: 0 0 8px; color: var(--vscode-descriptionForeground); }
svg { width: 100%; height: auto; max-height: 80vh; display: block; border: 1px solid var(--vscode-panel-border, var(--vscode-foreground)); }
text { fill: var(--vscode-editor-foreground); font-size: 11px; paint-order: stroke; stroke: var(--vscode-editor-background); stroke-width: 3px; }
.mention { stroke: var(--vscode-editorIndentGuide-activeBackground1, var(--vscode-foreground)); stroke-opacity: 0.5; }
.clash { stroke: var(--vscode-charts-red, var(--vscode-errorForeground)); stroke-width: 3; stroke-dasharray: 8 4; }
.article rect { fill: var(--vscode-editorWidget-background); stroke: var(--vscode-foreground); }
.entity .shape { fill: var(--vscode-charts-blue); }
#legend { display: flex; gap: 12px; flex-wrap: wrap; }
#legend svg { width: 12px; height: 12px; display: inline-block; border: 0; margin-right: 4px; vertical-align: middle; }
.entity.organisation .shape { fill: var(--vscode-charts-purple); }
.entity.country .shape, .entity.place .shape { fill: var(--vscode-charts-green); }
.entity.event .shape, .entity.work .shape, .entity.other .shape { fill: var(--vscode-charts-yellow); }
g:focus { outline: none; }
g:focus rect, g:focus .shape { stroke: var(--vscode-focusBorder); stroke-width: 3; }
.dim { opacity: 0.2; }
.article { cursor: pointer; }
a { color: var(--vscode-textLink-foreground); }
summary { cursor: pointer; margin-top: 8px; }
`;

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
