import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { poll } from '../host/poll.ts';

describe('a corpus', () => {
  let article: vscode.TextDocument;

  before(async () => {
    article = await vscode.workspace.openTextDocument(inCorpus('astana-handover.txt'));
    await vscode.window.showTextDocument(article);
    await poll('the extension', async () => vscode.extensions.getExtension('source-check.source-check')?.isActive);
  });

  it('has findings of all three families, each with a code that links to the page of its rule', async () => {
    const findings = await poll('findings of all three families', async () => {
      const all = vscode.languages.getDiagnostics().flatMap(([, list]) => list);
      const families = ['corruption/', 'inconsistency/', 'unsupported/'];
      return families.every((family) => all.some((finding) => ruleOf(finding).startsWith(family))) && all;
    });
    for (const finding of findings) {
      assert.equal(finding.source, 'Source Check', finding.message);
      assert.ok(typeof finding.code === 'object' && finding.code.target, `${finding.message} has no page`);
    }
  });

  it('answers hover, definition, references and highlights on a name', async () => {
    const at = placeOf(article, 'Tokayev');
    const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', article.uri, at);
    assert.ok(hovers.length > 0);
    const definitions = await ask<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      article.uri,
      at,
    );
    assert.ok(definitions.length > 0);
    const references = await ask<vscode.Location[]>('vscode.executeReferenceProvider', article.uri, at);
    const files = new Set(references.map(({ uri }) => uri.path));
    assert.ok(files.size > 2, [...files].join('\n'));
    for (const { uri, range } of references) {
      const text = (await vscode.workspace.openTextDocument(uri)).getText(range);
      assert.match(text, /Tokayev/, `${uri.path}:${range.start.line + 1}`);
    }
    const highlights = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', article.uri, at);
    assert.ok(highlights.length > 0);
  });

  it('offers its names as symbols of the workspace', async () => {
    const symbols = await poll('the symbol', async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Tokayev',
      );
      return found.length > 0 && found;
    });
    assert.ok(symbols.some(({ name }) => name.includes('Tokayev')));
  });

  it('follows an edit that removes the reason of a finding', async () => {
    const session = await vscode.workspace.openTextDocument(inCorpus('astana-session.txt'));
    await vscode.window.showTextDocument(session);
    const before = await poll('findings in the article', async () => {
      const list = vscode.languages.getDiagnostics(session.uri).filter((finding) => ruleOf(finding) !== '');
      return list.length > 0 && list;
    });
    const edit = new vscode.WorkspaceEdit();
    edit.replace(session.uri, wholeOf(session), 'A short note\n\nNothing happened here.\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await poll('fewer findings', async () => vscode.languages.getDiagnostics(session.uri).length < before.length);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

function inCorpus(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
}

function placeOf(document: vscode.TextDocument, word: string): vscode.Position {
  const offset = document.getText().indexOf(word);
  assert.ok(offset >= 0, `${word} is in ${document.uri.path}`);
  return document.positionAt(offset + 1);
}

function wholeOf(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
}

function ruleOf(finding: vscode.Diagnostic): string {
  const code = typeof finding.code === 'object' ? finding.code.value : finding.code;
  return String(code ?? '');
}

/** Asks a provider until it answers with something: a server that is still reading the corpus answers nothing. */
async function ask<T extends readonly unknown[]>(command: string, uri: vscode.Uri, at: vscode.Position): Promise<T> {
  return poll(command, async () => {
    const answer = await vscode.commands.executeCommand<T | undefined>(command, uri, at);
    return answer !== undefined && answer.length > 0 && answer;
  });
}
