import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { poll } from '../host/poll.ts';

const damaged =
  'Ferry sails again\n\nThe the ferry left. It came back, the the captain said, and the crew of the Orland went home.\n';

describe('an article in the editor', () => {
  let article: vscode.TextDocument;

  before(async () => {
    article = await vscode.workspace.openTextDocument(inCorpus('astana-handover.txt'));
    await vscode.window.showTextDocument(article);
    await poll(
      'the first pass',
      async () =>
        (await ask<vscode.Hover[]>('vscode.executeHoverProvider', article.uri, placeOf(article, 'Tokayev'))).length > 0,
    );
  });

  it('has an outline, colours, folds, a lens and links', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', article.uri);
    assert.match(symbols[0]?.name ?? '', /^Kazakhstan Passes/);
    const legend = await ask<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', article.uri);
    const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', article.uri);
    const kinds = new Set(
      Array.from(tokens.data).flatMap((value, i) => (i % 5 === 3 ? [legend.tokenTypes[value]] : [])),
    );
    for (const kind of ['person', 'organisation', 'country', 'date']) assert.ok(kinds.has(kind), `${kind} is coloured`);
    const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', article.uri, 10);
    assert.ok(lenses.some(({ command }) => /entities .* related articles/.test(command?.title ?? '')));
    const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', article.uri);
    assert.ok(links.some(({ target }) => target?.scheme === 'https'));
  });

  it('offers names of the corpus while it is written', async () => {
    const document = await newArticle('completion.txt', 'Notes\n\nYesterday Tok');
    const list = await poll('completions', async () => {
      const found = await ask<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.positionAt(document.getText().length),
      );
      return found.items.some(({ kind }) => kind === vscode.CompletionItemKind.Variable) && found;
    });
    assert.ok(list.items.some(({ label }) => label === 'Tokayev'));
    await discard(document);
  });

  it('renames a name over the corpus', async () => {
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      article.uri,
      placeOf(article, 'Tokayev'),
      'Tokaev',
    );
    assert.ok(edit.entries().length > 1);
  });

  it('is repaired by quick fixes, one, all of a kind, or all that are certain', async () => {
    const document = await newArticle('damaged.txt', damaged);
    const finding = await poll('the doubled word', async () =>
      vscode.languages.getDiagnostics(document.uri).find((one) => ruleOf(one) === 'corruption/doubled-word'),
    );
    const actions = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, finding.range);
    const titles = actions.map(({ title }) => title);
    const ours = titles.slice(titles.findIndex((title) => title.startsWith('Remove the second')));
    assert.match(
      ours.join('|'),
      /^Remove the second[^|]*\|Fix all 2[^|]*\|Correct as is …\|Accept …\|Wrong finding …\|Set the level[^|]*\|Explain corruption\/doubled-word/,
    );
    const all = actions.find(({ title }) => title.startsWith('Fix all 2'));
    assert.ok(all?.edit && (await vscode.workspace.applyEdit(all.edit)));
    assert.doesNotMatch(document.getText(), /\bthe the\b/i);
    await poll(
      'the findings to go',
      async () =>
        !vscode.languages.getDiagnostics(document.uri).some((one) => ruleOf(one) === 'corruption/doubled-word'),
    );
    await discard(document);
  });

  it('explains a rule in a page of its own', async () => {
    await vscode.commands.executeCommand('sourceCheck.explainRule', 'corruption/doubled-word');
    const page = await poll('the page', async () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'source-check-rule'),
    );
    assert.match(page.getText(), /^# corruption\/doubled-word/);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('opens two passages side by side', async () => {
    const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 5 } };
    const [one, other] = ['astana-handover.txt', 'astana-preview.txt'].map((name) => inCorpus(name).toString());
    await vscode.commands.executeCommand('sourceCheck.comparePassages', { uri: one, range }, { uri: other, range });
    const shown = vscode.window.visibleTextEditors.map(({ document }) => document.uri.path.split('/').pop());
    assert.ok(shown.includes('astana-handover.txt') && shown.includes('astana-preview.txt'), shown.join());
    await vscode.commands.executeCommand('workbench.action.editorLayoutSingle');
  });

  it('is gone through finding by finding, over all articles', async () => {
    await vscode.window.showTextDocument(article);
    const places = new Set<string>();
    for (let i = 0; i < 6; i++) {
      await vscode.commands.executeCommand('sourceCheck.nextFinding');
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      const { start } = editor.selection;
      assert.ok(vscode.languages.getDiagnostics(editor.document.uri).some(({ range }) => range.start.isEqual(start)));
      places.add(`${editor.document.uri.path}:${start.line}:${start.character}`);
    }
    assert.ok(places.size > 3, [...places].join('\n'));
    await vscode.commands.executeCommand('sourceCheck.previousFinding');
    const editor = vscode.window.activeTextEditor;
    assert.ok(
      editor &&
        places.has(`${editor.document.uri.path}:${editor.selection.start.line}:${editor.selection.start.character}`),
    );
  });

  it('shows nothing while paused', async () => {
    const ours = () =>
      vscode.languages.getDiagnostics().flatMap(([, list]) => list.filter(({ source }) => source === 'Source Check'));
    assert.ok(ours().length > 0);
    await vscode.commands.executeCommand('sourceCheck.pause');
    await poll('no findings', async () => ours().length === 0);
    await vscode.commands.executeCommand('sourceCheck.resume');
    await poll('findings again', async () => ours().length > 0);
  });

  it('has another level, or none, as sourcecheck.yaml says', async () => {
    const config = inCorpus('sourcecheck.yaml');
    const before = await vscode.workspace.fs.readFile(config);
    const document = await newArticle('levels.txt', damaged);
    const levels = () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .filter((one) => ruleOf(one) === 'corruption/doubled-word')
        .map(({ severity }) => severity);
    await poll('the finding', async () => levels().length > 0);
    await vscode.workspace.fs.writeFile(config, new TextEncoder().encode('rules:\n  corruption/doubled-word: hint\n'));
    await poll('the new level', async () => levels()[0] === vscode.DiagnosticSeverity.Hint);
    await vscode.workspace.fs.writeFile(config, new TextEncoder().encode('rules:\n  corruption/doubled-word: of\n'));
    await poll('the mistake', async () =>
      vscode.languages.getDiagnostics(config).some(({ message }) => message.startsWith('A level is')),
    );
    await vscode.workspace.fs.writeFile(config, before);
    await poll('the mistake to go', async () => vscode.languages.getDiagnostics(config).length === 0);
    await discard(document);
  });
});

function inCorpus(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
}

async function newArticle(name: string, text: string): Promise<vscode.TextDocument> {
  await vscode.workspace.fs.writeFile(inCorpus(name), new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(inCorpus(name));
  await vscode.window.showTextDocument(document);
  return document;
}

async function discard(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.workspace.fs.delete(document.uri);
}

function placeOf(document: vscode.TextDocument, word: string): vscode.Position {
  const offset = document.getText().indexOf(word);
  assert.ok(offset >= 0, `${word} is in ${document.uri.path}`);
  return document.positionAt(offset + 1);
}

function ruleOf(finding: vscode.Diagnostic): string {
  const code = typeof finding.code === 'object' ? finding.code.value : finding.code;
  return String(code ?? '');
}

/** Asks a provider until it answers at all: a server that is still reading the corpus has nothing to say. */
async function ask<T>(command: string, ...args: readonly unknown[]): Promise<T> {
  return poll(
    command,
    async () => (await vscode.commands.executeCommand<T | undefined>(command, ...args)) ?? false,
  ) as Promise<T>;
}
