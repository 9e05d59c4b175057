import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { poll } from '../host/poll.ts';

/** The URI of a file in the folder that is open. */
export function inCorpus(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens an article and waits until the first pass is done, before which the server answers nothing. */
export async function openArticle(name: string): Promise<vscode.TextDocument> {
  const article = await vscode.workspace.openTextDocument(inCorpus(name));
  await vscode.window.showTextDocument(article);
  await poll('findings', async () =>
    vscode.languages.getDiagnostics().some(([, list]) => list.some(({ source }) => source === 'Source Check')),
  );
  return article;
}

/** Writes an article beside the others and opens it; `discard` takes it away again. */
export async function newArticle(name: string, text: string): Promise<vscode.TextDocument> {
  await vscode.workspace.fs.writeFile(inCorpus(name), new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(inCorpus(name));
  await vscode.window.showTextDocument(document);
  return document;
}

export async function discard(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.workspace.fs.delete(document.uri);
}

/** Inside the nth occurrence (from 1) of some words. */
export function placeOf(document: vscode.TextDocument, words: string, nth = 1): vscode.Position {
  let offset = -1;
  for (let i = 0; i < nth; i++) offset = document.getText().indexOf(words, offset + 1);
  assert.ok(offset >= 0, `${words} is in ${document.uri.path}`);
  return document.positionAt(offset + 1);
}

/** Our findings on a document, of one rule if it is named. */
export function findingsOf(uri: vscode.Uri, rule?: string): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((one) => one.source === 'Source Check' && (rule === undefined || ruleOf(one) === rule));
}

export function ruleOf(finding: vscode.Diagnostic): string {
  const code = typeof finding.code === 'object' ? finding.code.value : finding.code;
  return String(code ?? '');
}

/** Asks a provider until its answer is what is waited for. */
export async function ask<T>(
  command: string,
  args: readonly unknown[],
  wanted: (answer: T) => boolean = (answer) => !Array.isArray(answer) || answer.length > 0,
): Promise<T> {
  return poll(command, async () => {
    const answer = await vscode.commands.executeCommand<T | undefined>(command, ...args);
    return answer != null && wanted(answer) && answer;
  }) as Promise<T>;
}

/** The Markdown of all hovers at a place; empty where there are none. */
export async function hoverText(document: vscode.TextDocument, at: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers
    .flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value)))
    .join('\n');
}
