import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { type Decision, readConfig, readDecisions, type Span } from '../core/index.ts';
import { diagnosticOf, problemDiagnostics, type RuleLink } from './convert.ts';
import { urisOf } from './corpora.ts';
import type { CorpusFolder } from './corpusFolder.ts';
import type { Documents } from './documents.ts';
import * as l10n from './l10n.ts';
import { holdBack, present } from './presentation.ts';
import type { Workspace } from './workspace.ts';

/** The findings on one document, as the protocol wants them, with an id that is equal exactly when they are. */
export interface Report {
  readonly id: string;
  readonly items: readonly Diagnostic[];
}

/** What a report depends on besides the workspace. */
export interface ReportOptions {
  readonly workspace: Workspace;
  readonly documents: Documents;
  readonly ruleLink: RuleLink;
  /** The sentence that is being typed in an article. */
  readonly typed: (uri: string) => Span | undefined;
  /** Messages last shown on an article: they stay while their sentence is being typed. */
  readonly shown: (uri: string) => ReadonlySet<string> | undefined;
  readonly paused: boolean;
}

/** Reports of articles and settings files; what is neither has an empty one. */
export function reportOf(uri: string, options: ReportOptions): Report {
  const items = itemsOf(uri, options);
  return { id: digest(JSON.stringify(items)), items };
}

/** URIs that may have something to report, in a stable order. */
export function reportedUris(workspace: Workspace): string[] {
  return workspace.folders().flatMap(urisOf);
}

function itemsOf(uri: string, { workspace, documents, ruleLink, typed, shown, paused }: ReportOptions): Diagnostic[] {
  const settings = workspace.settingsAt(uri);
  if (settings) return settingsDiagnostics(settings, uri, documents.at(uri)?.getText());
  const located = workspace.at(uri);
  if (!located || paused) return [];
  const { folder, path } = located;
  if (folder.settings().review === 'openArticles' && !documents.at(uri)) return [];
  const found = folder.corpus.findings(path);
  const sentence = typed(uri);
  const known = shown(uri);
  const finished = sentence ? holdBack(found, sentence, ({ message }) => known?.has(message) ?? false) : found;
  return present(finished, folder.config().caps).map((finding) => diagnosticOf(folder, finding, ruleLink));
}

/** Mistakes in the open text of a settings file, else in the one on disk; decisions that settle nothing are told beside. */
function settingsDiagnostics(folder: CorpusFolder, uri: string, open: string | undefined): Diagnostic[] {
  const onDisk = folder.settingsFile(uri);
  const isConfig = uri === folder.configUri;
  const text = open ?? onDisk?.text;
  if (text === undefined) return [];
  const read = open === undefined || open === onDisk?.text ? onDisk : undefined;
  const problems = read?.problems ?? (isConfig ? readConfig(text) : readDecisions(text)).problems;
  const mistakes = problemDiagnostics(text, problems, DiagnosticSeverity.Error);
  if (isConfig || text !== onDisk?.text) return mistakes;
  const stale = new Set<Decision>(folder.corpus.staleDecisions());
  const settlesNothing = folder.decisions().flatMap((one) =>
    stale.has(one)
      ? [
          {
            at: one.at,
            message: l10n.t('This decision settles nothing any more: the passage or the finding is gone.'),
          },
        ]
      : [],
  );
  return [...mistakes, ...problemDiagnostics(text, settlesNothing, DiagnosticSeverity.Information)];
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
