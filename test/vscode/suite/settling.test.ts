import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { poll } from '../host/poll.ts';
import { discard, findingsOf, inCorpus, newArticle } from './inCorpus.ts';

const rule = 'corruption/doubled-word';
const elsewhere = (quote: string) =>
  `  - article: elsewhere.txt\n    rule: ${rule}\n    verdict: accepted\n    quote: ${quote}\n`;

describe('accepting a finding', () => {
  const file = inCorpus('sourcecheck.decisions.yaml');
  let article: vscode.TextDocument;
  beforeEach(async () => {
    article = await newArticle('settled.txt', 'Ferry sails again\n\nThe the ferry left the quay at noon.\n');
    const finding = await poll('the finding', async () => findingsOf(article.uri, rule)[0]);
    const editor = await vscode.window.showTextDocument(article);
    editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
  });
  afterEach(async () => {
    await vscode.workspace.fs.delete(file);
    await discard(article);
  });
  const text = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(file));

  it('keeps what others wrote into the file a moment before', async () => {
    const others = `# Ours\ndecisions:\n${elsewhere('"on on"')}`;
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(others));
    await vscode.commands.executeCommand('sourceCheck.acceptAndGoOn');
    const now = await text();
    assert.ok(now.startsWith(others), now);
    assert.match(now, /article: settled\.txt/);
    await poll('the finding to go', async () => findingsOf(article.uri, rule).length === 0);
  });

  it('keeps what is unsaved in the open file', async () => {
    const others = `decisions:\n${elsewhere('"on on"')}`;
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(others));
    const document = await vscode.workspace.openTextDocument(file);
    const place = vscode.window.activeTextEditor?.selection;
    const beside = await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
    assert.ok(await beside.edit((edit) => edit.insert(new vscode.Position(0, 0), '# not saved yet\n')));
    await vscode.window.showTextDocument(article, { viewColumn: vscode.ViewColumn.One, selection: place! });
    await vscode.commands.executeCommand('sourceCheck.acceptAndGoOn');
    const now = document.getText();
    assert.ok(now.startsWith(`# not saved yet\n${others}`), now);
    assert.match(now, /article: settled\.txt/);
    assert.equal(await text(), now, 'it is saved');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});
