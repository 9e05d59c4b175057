import {
  commands,
  type Diagnostic,
  type Disposable,
  type ExtensionContext,
  l10n,
  languages,
  type Position,
  Selection,
  TextEditorRevealType,
  type Uri,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FindingReference, type PauseParams, pause, settleFinding } from '../../server/src/lsp/protocol.ts';
import { change } from './settingsFiles.ts';

const source = 'Source Check';
const pausedKey = 'sourceCheck.paused';

/** Going from finding to finding, settling on the way, and the switch that hides them all. */
export interface Review extends Disposable {
  /** Tells a server that has just started whether findings are hidden. */
  tell(client: BaseLanguageClient): void;
}

export function createReview(context: ExtensionContext, client: () => BaseLanguageClient | undefined): Review {
  const isPaused = () => context.workspaceState.get(pausedKey, false);
  const tell = (running: BaseLanguageClient | undefined) => {
    void commands.executeCommand('setContext', pausedKey, isPaused());
    void running?.sendNotification(pause, { paused: isPaused() } satisfies PauseParams);
  };
  const setPaused = async (paused: boolean) => {
    await context.workspaceState.update(pausedKey, paused);
    tell(client());
  };
  const registered = [
    commands.registerCommand('sourceCheck.pause', () => setPaused(true)),
    commands.registerCommand('sourceCheck.resume', () => setPaused(false)),
    commands.registerCommand('sourceCheck.nextFinding', () => goOn(1)),
    commands.registerCommand('sourceCheck.previousFinding', () => goOn(-1)),
    commands.registerCommand('sourceCheck.acceptAndGoOn', () => acceptAndGoOn(client)),
  ];
  return {
    tell,
    dispose() {
      for (const one of registered) one.dispose();
    },
  };
}

interface Place {
  readonly uri: Uri;
  readonly finding: Diagnostic;
}

/** Goes to the next finding behind the caret (or before it), through all articles and round again. */
async function goOn(step: 1 | -1): Promise<void> {
  const places = allFindings();
  const editor = window.activeTextEditor;
  const here = editor ? { uri: editor.document.uri.toString(), at: editor.selection.active } : undefined;
  const beyond = (place: Place) => here !== undefined && Math.sign(compare(place, here.uri, here.at)) === step;
  const next = step === 1 ? (places.find(beyond) ?? places[0]) : (places.findLast(beyond) ?? places.at(-1));
  if (!next) return void window.setStatusBarMessage(l10n.t('Source Check: no findings'), 4000);
  const shown = await window.showTextDocument(next.uri);
  const { start } = next.finding.range;
  shown.selection = new Selection(start, start);
  shown.revealRange(next.finding.range, TextEditorRevealType.InCenterIfOutsideViewport);
  await commands.executeCommand('editor.action.showHover');
}

/** Settles the finding at the caret as accepted, without asking, and goes on to the next. */
async function acceptAndGoOn(client: () => BaseLanguageClient | undefined): Promise<void> {
  const running = client();
  const editor = window.activeTextEditor;
  const uri = editor?.document.uri;
  const finding =
    uri &&
    languages.getDiagnostics(uri).find((one) => one.source === source && one.range.contains(editor.selection.active));
  if (!running || !uri || !finding) return goOn(1);
  const { code, range } = finding;
  const reference: FindingReference = {
    uri: running.code2ProtocolConverter.asUri(uri),
    rule: String(typeof code === 'object' ? code.value : code),
    range: {
      start: { line: range.start.line, character: range.start.character },
      end: { line: range.end.line, character: range.end.character },
    },
  };
  if (await change(client, settleFinding, { finding: reference, verdict: 'accepted' })) await goOn(1);
}

function allFindings(): Place[] {
  return languages
    .getDiagnostics()
    .flatMap(([uri, list]) => list.filter((finding) => finding.source === source).map((finding) => ({ uri, finding })))
    .sort((a, b) => compare(a, b.uri.toString(), b.finding.range.start));
}

/** Order of a place and a position: by document, then by where the finding begins. */
function compare({ uri, finding }: Place, other: string, at: Position): number {
  const own = uri.toString();
  if (own !== other) return own < other ? -1 : 1;
  return finding.range.start.compareTo(at);
}
