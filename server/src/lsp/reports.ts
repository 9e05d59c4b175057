import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { readConfig } from '../core/index.ts';
import { diagnosticOf, problemDiagnostics, type RuleLink, source } from './convert.ts';
import type { Workspace } from './workspace.ts';

/** The findings on one document, as the protocol wants them, with an id that is equal exactly when they are. */
export interface Report {
  readonly id: string;
  readonly items: readonly Diagnostic[];
}

/** Reports of articles and configurations; what is neither has an empty one. `openText` gives the text of an open document. */
export function reportOf(
  workspace: Workspace,
  uri: string,
  openText: (uri: string) => string | undefined,
  ruleLink: RuleLink,
): Report {
  const items = itemsOf(workspace, uri, openText, ruleLink);
  return { id: digest(JSON.stringify(items)), items };
}

/** URIs that may have something to report, in a stable order. */
export function reportedUris(workspace: Workspace): string[] {
  return workspace
    .folders()
    .flatMap((folder) => [
      ...(folder.configOnDisk()?.problems.length ? [folder.configUri] : []),
      ...folder.corpus.paths().map((path) => workspace.uriOf({ folder, path })),
    ]);
}

function itemsOf(
  workspace: Workspace,
  uri: string,
  openText: (uri: string) => string | undefined,
  ruleLink: RuleLink,
): Diagnostic[] {
  const config = workspace.configAt(uri);
  if (config) {
    const open = openText(uri);
    const onDisk = config.configOnDisk();
    if (open !== undefined) return problemDiagnostics(open, readConfig(open).problems);
    return onDisk ? problemDiagnostics(onDisk.text, onDisk.problems) : [];
  }
  const located = workspace.at(uri);
  if (!located) return [];
  const { folder, path } = located;
  return [
    ...refusals(located),
    ...folder.corpus.findings(path).map((finding) => diagnosticOf(folder, finding, ruleLink)),
  ];
}

/** Why an article was not checked at all; other problems of its bytes are findings of rules. */
function refusals({ folder, path }: { folder: ReturnType<Workspace['folders']>[number]; path: string }): Diagnostic[] {
  const start = { line: 0, character: 0 };
  return (folder.corpus.article(path)?.problems ?? []).flatMap(({ kind, message }) =>
    kind === 'binary' || kind === 'too-large' || kind === 'unreadable'
      ? [{ range: { start, end: start }, severity: DiagnosticSeverity.Error, code: kind, source, message }]
      : [],
  );
}

/** cyrb53, a 53-bit hash of strings (bryc, public domain): two reports of one document share an id only if they are equal. */
export function digest(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
