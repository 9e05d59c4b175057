import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { poll } from '../host/poll.ts';
import { ask, discard, findingsOf, hoverText, inCorpus, newArticle, openArticle } from './inCorpus.ts';

const { executeCommand } = vscode.commands;

describe('quiet by default', () => {
  let config: Uint8Array;
  before(async () => {
    await openArticle('astana-session.txt');
    config = await vscode.workspace.fs.readFile(inCorpus('sourcecheck.yaml'));
  });

  it('lists at most as many findings of a rule as the caps allow, and says how many more there are', async () => {
    const lines = [
      'Shop opens',
      '',
      'The the door was red. A cat sat in the the window.',
      '',
      'It saw the the dog. Then the the bell rang.',
    ];
    const document = await newArticle('caps.txt', `${lines.join('\n')}\n`);
    await poll('all of them', async () => findingsOf(document.uri, 'corruption/doubled-word').length === 4);
    await vscode.workspace.fs.writeFile(
      inCorpus('sourcecheck.yaml'),
      new TextEncoder().encode('caps:\n  default: 2\n'),
    );
    const shown = await poll('two of them', async () => {
      const list = findingsOf(document.uri, 'corruption/doubled-word');
      return list.length === 2 && list;
    });
    assert.ok(shown.some(({ message }) => message.endsWith('(and 2 more like this here)')));
    await vscode.workspace.fs.writeFile(inCorpus('sourcecheck.yaml'), config);
    await poll('all again', async () => findingsOf(document.uri, 'corruption/doubled-word').length === 4);
    await discard(document);
  });

  it('holds a finding back while its sentence is being typed', async () => {
    const document = await newArticle('typing.txt', 'Shop opens\n\nThe door was red. It was');
    const editor = await vscode.window.showTextDocument(document);
    const end = document.positionAt(document.getText().length);
    editor.selection = new vscode.Selection(end, end);
    let early = false;
    let typing = true;
    let typedAt = Date.now();
    let longestPause = 0;
    const type = async (text: string) => {
      await executeCommand('type', { text });
      longestPause = Math.max(longestPause, Date.now() - typedAt);
      typedAt = Date.now();
    };
    const watch = vscode.languages.onDidChangeDiagnostics(() => {
      early ||= typing && findingsOf(document.uri, 'corruption/doubled-word').length > 0;
    });
    for (const letter of ' was the the old one') await type(letter);
    for (let i = 0; i < 10; i++) {
      await type('x');
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    typing = false;
    // On a machine that stood still meanwhile this was no typing, but a pause of a second and a half.
    assert.ok(!early || longestPause > 1000, `something was said while it was being typed (${longestPause} ms)`);
    await poll('the finding afterwards', async () => findingsOf(document.uri, 'corruption/doubled-word').length > 0);
    watch.dispose();
    await discard(document);
  });

  it('takes levels from the settings where sourcecheck.yaml says nothing', async () => {
    const settings = vscode.workspace.getConfiguration('sourceCheck', inCorpus('astana-session.txt'));
    const ofFamily = () =>
      vscode.languages
        .getDiagnostics()
        .flatMap(([uri]) => findingsOf(uri))
        .filter(({ code }) => typeof code === 'object' && String(code.value).startsWith('corruption/'));
    await poll('corruption', async () => ofFamily().length > 0);
    await settings.update('rules', { corruption: 'off' }, vscode.ConfigurationTarget.Workspace);
    await poll('none', async () => ofFamily().length === 0);
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await poll('corruption again', async () => ofFamily().length > 0);
  });
});

describe('sourcecheck.yaml in the editor', () => {
  it('has completion, hover and diagnostics of our own', async () => {
    const uri = inCorpus('sourcecheck.yaml');
    const before = await vscode.workspace.fs.readFile(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    const end = document.positionAt(document.getText().length);
    await editor.edit((edit) => edit.insert(end, '\nrules:\n  corruption/doubled-word: '));
    const at = document.positionAt(document.getText().length);
    const list = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', [uri, at], ({ items }) =>
      items.some(({ label }) => label === 'hint'),
    );
    assert.ok(list.items.some(({ label }) => label === 'off'));
    const key = document.positionAt(document.getText().indexOf('corruption/doubled-word') + 2);
    await poll('a hover on the rule', async () => /twice/i.test(await hoverText(document, key)));
    await editor.edit((edit) => edit.insert(at, 'loud\n'));
    // Until the word is there the line lacks its level, which is a mistake too.
    const mistake = await poll('the mistake', async () =>
      vscode.languages.getDiagnostics(uri).find(({ range }) => document.getText(range) === 'loud'),
    );
    assert.match(mistake.message, /level/i);
    await executeCommand('workbench.action.files.revert');
    await vscode.workspace.fs.writeFile(uri, before);
    await poll('the mistake to go', async () => vscode.languages.getDiagnostics(uri).length === 0);
  });
});
