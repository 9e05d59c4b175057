import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { poll } from '../host/poll.ts';
import { ask, discard, inCorpus, newArticle, openArticle, placeOf } from './inCorpus.ts';

const { executeCommand } = vscode.commands;

describe('what the editor knows of an article', () => {
  let article: vscode.TextDocument;
  before(async () => {
    article = await openArticle('astana-handover.txt');
    await ask('vscode.executeHoverProvider', [article.uri, placeOf(article, 'Tokayev')]);
  });

  it('leads from a short name to where it is introduced', async () => {
    const [found] = await ask<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', [
      article.uri,
      placeOf(article, 'Tokayev reviewed'),
    ]);
    const { uri, range } = found && 'targetUri' in found ? { uri: found.targetUri, range: found.targetRange } : found!;
    const target = await vscode.workspace.openTextDocument(uri);
    assert.match(target.getText(range), /Kassym-Jomart Tokayev/);
  });

  it('marks every mention of a name in the article', async () => {
    const marks = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', [
      article.uri,
      placeOf(article, 'Tokayev'),
    ]);
    const words = marks.map(({ range }) => article.getText(range)).sort();
    assert.deepEqual(words, ['Kassym-Jomart Tokayev', 'Tokayev']);
  });

  it('lists every mention in every article as references', async () => {
    const places = await ask<vscode.Location[]>('vscode.executeReferenceProvider', [
      article.uri,
      placeOf(article, 'Japarov'),
    ]);
    for (const { uri, range } of places) {
      const text = (await vscode.workspace.openTextDocument(uri)).getText(range);
      assert.match(text, /Japarov/);
    }
    assert.ok(new Set(places.map(({ uri }) => uri.path)).size > 2);
  });

  it('outlines headline, sections, quotations and claims', async () => {
    const document = await openArticle('astana-preview.txt');
    const tops = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', [document.uri]);
    const kinds = new Set<vscode.SymbolKind>();
    const visit = (symbol: vscode.DocumentSymbol) => {
      kinds.add(symbol.kind);
      symbol.children.forEach(visit);
    };
    tops.forEach(visit);
    for (const kind of [vscode.SymbolKind.File, vscode.SymbolKind.String, vscode.SymbolKind.Property])
      assert.ok(kinds.has(kind), `${vscode.SymbolKind[kind]} is in the outline`);
  });

  it('finds people and bodies as symbols of the workspace', async () => {
    const symbols = await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', ['Lukashenko']);
    assert.ok(symbols.some(({ name }) => name === 'Alexander Lukashenko'));
  });

  it('colours names by kind, quotations, attributions and dates', async () => {
    const legend = await ask<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', [article.uri]);
    const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', [article.uri]);
    const coloured = new Map<string, string[]>();
    let line = 0;
    let character = 0;
    for (let i = 0; i < tokens.data.length; i += 5) {
      const [down, right, length, type] = tokens.data.subarray(i, i + 4) as unknown as [number, number, number, number];
      character = down > 0 ? right : character + right;
      line += down;
      const kind = legend.tokenTypes[type]!;
      const words = article.getText(new vscode.Range(line, character, line, character + length));
      coloured.set(kind, [...(coloured.get(kind) ?? []), words]);
    }
    assert.ok(coloured.get('person')?.includes('Kassym-Jomart Tokayev'));
    assert.ok(coloured.get('organisation')?.includes('CSTO'));
    assert.ok(coloured.get('country')?.includes('Kyrgyzstan'));
    assert.ok(coloured.get('date')?.includes('January 1, 2025'));
    assert.ok(coloured.get('attribution')?.includes('said'));
    assert.ok(coloured.has('quotation'));
  });

  it('links citations', async () => {
    const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', [article.uri]);
    assert.ok(links.some(({ target }) => target?.toString().startsWith('https://www.akorda.kz')));
    const notes = await openArticle('border-program.md');
    const inside = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', [notes.uri]);
    assert.ok(
      inside.some(({ target }) => target?.path.endsWith('border-program.md') && target.fragment !== ''),
      'a footnote leads to its text',
    );
  });

  it('folds sections and what does not belong to the article', async () => {
    const document = await newArticle(
      'folds.md',
      '# Bakery reopens\n\n## The oven\n\nIt was rebuilt in spring.\n\nIt bakes again.\n\n## The street\n\nThe street is calm.\n',
    );
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', [document.uri]);
    assert.ok(folds.some(({ start, end }) => start === 2 && end >= 6));
    await discard(document);
  });

  it('shows resolved dates only when they are switched on', async () => {
    const settings = vscode.workspace.getConfiguration('sourceCheck', article.uri);
    const whole = new vscode.Range(0, 0, article.lineCount, 0);
    const hints = () => executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', article.uri, whole);
    assert.equal((await hints()).length, 0);
    await settings.update('inlayHints', true, vscode.ConfigurationTarget.Workspace);
    const shown = await poll('hints', async () => {
      const list = await hints();
      return list.length > 0 && list;
    });
    assert.ok(shown.some(({ label }) => label === '2024-11-28'));
    await settings.update('inlayHints', undefined, vscode.ConfigurationTarget.Workspace);
    await poll('no hints', async () => (await hints()).length === 0);
  });

  it('shows a lens over the headline, and none when it is switched off', async () => {
    const settings = vscode.workspace.getConfiguration('sourceCheck', article.uri);
    const lenses = async () =>
      (await executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', article.uri, 5)).filter(
        ({ command }) => command?.command.startsWith('sourceCheck.'),
      );
    const [lens] = await poll('the lens', async () => {
      const list = await lenses();
      return list.length > 0 && list;
    });
    assert.match(lens!.command!.title, /^\d+ entities · .*read beside \d+ related articles$/);
    assert.equal(lens!.range.start.line, 0);
    await settings.update('codeLens', false, vscode.ConfigurationTarget.Workspace);
    await poll('no lens', async () => (await lenses()).length === 0);
    await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Workspace);
    await poll('the lens again', async () => (await lenses()).length > 0);
  });

  it('renames a person in long and short form over the corpus', async () => {
    const edit = await ask<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', [
      article.uri,
      placeOf(article, 'Kassym-Jomart'),
      'Kassym-Jomart Tokaev',
    ]);
    const texts = new Set(edit.entries().flatMap(([, edits]) => edits.map(({ newText }) => newText)));
    assert.deepEqual([...texts].sort(), ['Kassym-Jomart Tokaev', 'Tokaev']);
    assert.ok(edit.entries().length > 2);
    const target = await executeCommand<unknown>(
      'vscode.prepareRename',
      article.uri,
      placeOf(article, 'reviewed'),
    ).then(
      () => 'renamed',
      (error: Error) => error.message,
    );
    assert.notEqual(target, 'renamed', 'an ordinary word cannot be renamed');
  });

  it('speaks of lines and columns alike in a file with CRLF', async () => {
    const text = 'Museum gets a roof\r\n\r\nThe the roof was paid by Odalys Ferrand.\r\nThe crowd cheered Ferrand.\r\n';
    const document = await newArticle('crlf.txt', text);
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    const finding = await poll('the finding', async () =>
      vscode.languages.getDiagnostics(document.uri).find(({ message }) => message.includes('twice')),
    );
    assert.deepEqual([finding.range.start.line, finding.range.end.line], [2, 2]);
    const actions = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', [document.uri, finding.range]);
    const fix = actions.find(({ title }) => title.startsWith('Remove the second'));
    assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
    assert.equal(document.getText(), text.replace('The the', 'The'));
    await executeCommand('undo');
    assert.equal(document.getText(), text, 'one undo takes it all back');
    await discard(document);
  });

  it('leaves untitled documents alone and does not count the other side of a diff', async () => {
    const untitled = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: 'Ferry sails\n\nThe the ferry left with Kassym-Jomart Tokayev.\n',
    });
    await vscode.window.showTextDocument(untitled);
    const before = vscode.languages.getDiagnostics().flatMap(([, list]) => list).length;
    await executeCommand('vscode.diff', article.uri, inCorpus('astana-session.txt'), 'Two articles');
    const names = await ask<vscode.Hover[]>('vscode.executeHoverProvider', [article.uri, placeOf(article, 'Tokayev')]);
    assert.ok(names.length > 0, 'a side of a diff is an article like any other');
    assert.deepEqual(vscode.languages.getDiagnostics(untitled.uri), []);
    assert.equal(vscode.languages.getDiagnostics().flatMap(([, list]) => list).length, before);
    await executeCommand('workbench.action.closeActiveEditor');
    await vscode.window.showTextDocument(untitled);
    await executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
