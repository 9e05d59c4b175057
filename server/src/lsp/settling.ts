import type { Connection } from 'vscode-languageserver';
import { addAlias, setLevel } from '../core/configEdit.ts';
import {
  addDecision,
  type Decision,
  decide,
  type Finding,
  type Level,
  linesOf,
  removeDecision,
  ruleOf,
  severities,
  type Verdict,
  verdicts,
} from '../core/index.ts';
import { rangeOf } from './convert.ts';
import type { CorpusFolder } from './corpusFolder.ts';
import type { Documents } from './documents.ts';
import { fileChange } from './fileChange.ts';
import { type Files, readArticle } from './files.ts';
import * as l10n from './l10n.ts';
import { type ArticlePlace, articleAt } from './places.ts';
import {
  type AddAliasParams,
  addEntityAlias,
  type DecisionRow,
  type FileChange,
  listDecisions,
  type SetLevelParams,
  type SettleParams,
  setRuleLevel,
  settleFinding,
  type UndoParams,
  undoDecision,
} from './protocol.ts';
import { type Log, safely } from './safely.ts';
import { now } from './timers.ts';
import { nameOf, uriBelow } from './uris.ts';
import type { Workspace } from './workspace.ts';

/**
 * Answers the requests that settle findings: each gives a change of a settings file, which the client writes. The text is that
 * of the open document, else of the file as it is now: what was read last may have been changed by others since.
 */
export function registerSettling(
  connection: Connection,
  workspace: Workspace,
  documents: Documents,
  files: Files,
  log: Log,
): void {
  const answer = <P>(method: string, run: (params: P) => FileChange | Promise<FileChange>) =>
    connection.onRequest<FileChange, void>(
      method,
      safely(log, method, { problem: l10n.t('Source Check could not do this; its log has the details.') }, run),
    );
  const changed = async (uri: string, change: (text: string) => string): Promise<FileChange> => {
    try {
      const before = documents.at(uri)?.getText() ?? (await textOf(files, uri)) ?? null;
      return fileChange(uri, before, change(before ?? ''));
    } catch (error) {
      return { problem: error instanceof Error ? error.message : String(error) };
    }
  };

  answer(settleFinding, ({ finding, verdict, reason }: SettleParams) => {
    const place = articleAt(workspace, finding);
    const found = place && findingAt(place, finding);
    if (!place || !found) return { problem: l10n.t('This finding is no longer there.') };
    if (!verdicts.includes(verdict as Verdict)) return { problem: l10n.t('"{0}" is not a verdict.', verdict) };
    const on = new Date(now()).toISOString().slice(0, 10);
    const facts = { ...(reason?.trim() && { reason: reason.trim() }), on };
    const decision = decide(found, verdict as Verdict, (path) => place.corpus.article(path)?.text, facts);
    return changed(place.folder.decisionsUri, (text) => addDecision(text, decision));
  });
  answer(undoDecision, ({ file, line }: UndoParams) => {
    const folder = workspace.settingsAt(file);
    const lines = folder && linesOf(folder.settingsFile(folder.decisionsUri)?.text ?? '');
    const decision = folder?.decisions().find(({ at }) => lines?.lineAt(at.start) === line);
    if (!folder || !decision) return { problem: l10n.t('This decision is no longer there.') };
    return changed(folder.decisionsUri, (text) => removeDecision(text, decision));
  });
  answer(setRuleLevel, ({ uri, rule, level }: SetLevelParams) => {
    const folder = workspace.at(uri)?.folder ?? workspace.settingsAt(uri);
    if (!folder) return { problem: l10n.t('This document belongs to no corpus.') };
    if (!ruleOf(rule) || !['off', ...severities].includes(level))
      return { problem: l10n.t('{0}: {1} is no level of a rule.', rule, level) };
    return changed(folder.configUri, (text) => setLevel(text, rule, level as Level));
  });
  answer(addEntityAlias, ({ uri, name, alias }: AddAliasParams) => {
    const folder = workspace.at(uri)?.folder;
    if (!folder) return { problem: l10n.t('This document belongs to no corpus.') };
    return changed(folder.configUri, (text) => addAlias(text, name, alias));
  });
  connection.onRequest(
    listDecisions,
    safely(log, listDecisions, [], (): DecisionRow[] => {
      workspace.flush();
      return workspace.folders().flatMap(decisionRows);
    }),
  );
}

/**
 * The text of a settings file; undefined where there is none.
 * @throws Error where the file cannot be read as UTF-8: what is written in its place would lose something.
 */
async function textOf(files: Files, uri: string): Promise<string | undefined> {
  const read = await readArticle(files, uri);
  const [problem] = read?.problems ?? [];
  if (problem) throw new Error(l10n.t('{0} cannot be changed: {1}', nameOf(uri), problem.message));
  return read?.text;
}

/** The finding that a client means: by rule and place. */
function findingAt(
  { corpus, path, article }: ArticlePlace,
  { rule, range }: SettleParams['finding'],
): Finding | undefined {
  const wanted = JSON.stringify([range.start, range.end].map(({ line, character }) => [line, character]));
  return corpus.findings(path).find((finding) => {
    const { start, end } = rangeOf(article.lines, finding.at);
    return (
      finding.rule === rule && JSON.stringify([start, end].map(({ line, character }) => [line, character])) === wanted
    );
  });
}

function decisionRows(folder: CorpusFolder): DecisionRow[] {
  const stale = new Set<Decision>(folder.corpus.staleDecisions());
  const lines = linesOf(folder.settingsFile(folder.decisionsUri)?.text ?? '');
  const places = new Map<Decision, Finding>();
  for (const path of folder.corpus.paths()) {
    for (const { finding, decision } of folder.corpus.settled(path)) places.set(decision, finding);
  }
  return folder.decisions().map((decision) => {
    const { article, rule, verdict, quote, reason, by, on, at } = decision;
    const finding = places.get(decision);
    const range = finding && rangeOf(folder.corpus.article(finding.path)!.lines, finding.at);
    return {
      file: folder.decisionsUri,
      line: lines.lineAt(at.start),
      uri: uriBelow(folder.root, article),
      article,
      rule,
      verdict,
      quote,
      stale: stale.has(decision),
      ...(range && { range }),
      ...(reason && { reason }),
      ...(by && { by }),
      ...(on && { on }),
    };
  });
}
