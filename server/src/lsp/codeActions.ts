import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type Connection,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type Finding, overlaps, ruleOf, type TextEdit, textOf } from '../core/index.ts';
import { diagnosticOf, rangeOf } from './convert.ts';
import type { Documents } from './documents.ts';
import * as l10n from './l10n.ts';
import { type ArticlePlace, articleAt } from './places.ts';
import { type ComparePassage, commands, type FindingReference } from './protocol.ts';
import { type Log, safely } from './safely.ts';
import { nameOf, uriBelow } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** All certain repairs of an article at once, for "fix all" and code actions on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.sourceCheck`;

/** All repairs of one rule in an article, certain or not: asked for by hand in the menu of source actions. */
export const fixKindKind = `${CodeActionKind.Source}.sourceCheck`;

/** Answers code actions: the same order on every finding, the repair first, the rule's page last. */
export function registerActions(
  connection: Connection,
  workspace: Workspace,
  documents: Documents,
  log: Log,
  knowsCommands: () => boolean,
  capabilities: () => ClientCapabilities,
): void {
  connection.onCodeAction(
    safely(log, 'textDocument/codeAction', null, (params): CodeAction[] | null => {
      const place = articleAt(workspace, params.textDocument);
      if (!place) return null;
      const wanted = (kind: string) => params.context.only?.some((one) => isKind(kind, one)) ?? true;
      const version = documents.at(uriBelow(place.folder.root, place.path))?.version ?? null;
      return [
        ...(wanted(CodeActionKind.QuickFix) ? quickFixes(place, params, version, knowsCommands()) : []),
        ...(wanted(fixAllKind) && params.context.only ? fixAll(place, version) : []),
        ...(wanted(fixKindKind) && params.context.only
          ? fixKinds(place, version, capabilities().workspace?.workspaceEdit?.changeAnnotationSupport !== undefined)
          : []),
      ];
    }),
  );
}

function isKind(kind: string, asked: string): boolean {
  return kind === asked || kind.startsWith(`${asked}.`);
}

function quickFixes(
  place: ArticlePlace,
  params: CodeActionParams,
  version: number | null,
  useCommands: boolean,
): CodeAction[] {
  const { lines } = place.article;
  const at = { start: lines.offsetAt(params.range.start), end: lines.offsetAt(params.range.end) };
  const all = place.corpus.findings(place.path);
  return all
    .filter((finding) => overlaps(finding.at, at) && isAsked(place, finding, params.context.diagnostics))
    .flatMap((finding) => {
      const diagnostics = [diagnosticOf(place.folder, finding, undefined)];
      const edits = [...repairs(place, finding, all, version), ...otherForm(place, finding, version)];
      const actions = useCommands ? commandsFor(place, finding) : [];
      return [...edits, ...actions.map((command) => ({ title: command.title, command }))].map(
        (action): CodeAction => ({ kind: CodeActionKind.QuickFix, diagnostics, ...action }),
      );
    });
}

/** The editor names the diagnostics it means; by code and range, since their messages may count others. */
function isAsked(place: ArticlePlace, finding: Finding, diagnostics: readonly Diagnostic[]): boolean {
  if (diagnostics.length === 0) return true;
  const range = JSON.stringify(rangeOf(place.article.lines, finding.at));
  return diagnostics.some((one) => one.code === finding.rule && JSON.stringify(one.range) === range);
}

/** The rule's own repair, and the same for all findings of the rule in this article. */
function repairs(
  place: ArticlePlace,
  finding: Finding,
  all: readonly Finding[],
  version: number | null,
): Omit<CodeAction, 'kind'>[] {
  const { fix } = finding;
  if (!fix) return [];
  const alike = all.filter((other) => other.rule === finding.rule && other.fix !== undefined);
  const one = { title: fix.title, isPreferred: fix.safe, edit: editOf(place, fix.edits, version) };
  if (alike.length < 2) return [one];
  const edits = apart(alike.flatMap((other) => [other.fix!.edits]));
  return [
    one,
    {
      title: l10n.t('Fix all {0} findings of this kind in the article', alike.length),
      edit: editOf(place, edits, version),
    },
  ];
}

/** Longest form (UTF-16) that is offered in the place of another. */
const longestForm = 60;

/** Rules whose passages are forms of one thing; those of others are sentences about it, which cannot take its place. */
const twoForms: ReadonlySet<string> = new Set([
  'inconsistency/acronym-expansion',
  'inconsistency/date-conflict',
  'inconsistency/money',
  'inconsistency/name-variant',
  'inconsistency/number-conflict',
  'inconsistency/place-conflict',
  'inconsistency/quotation-variant',
  'inconsistency/term-variant',
  'inconsistency/title-conflict',
]);

/** Where two articles write the same thing differently: the form of the other one. */
function otherForm(place: ArticlePlace, finding: Finding, version: number | null): Omit<CodeAction, 'kind'>[] {
  if (!twoForms.has(finding.rule) || finding.fix) return [];
  const own = textOf(place.article, finding.at);
  const offered = new Set<string>();
  return finding.related.flatMap(({ path, at }) => {
    const article = place.corpus.article(path);
    const form = article ? textOf(article, at) : '';
    const unfit =
      form === own || form.trim() === '' || Math.max(form.length, own.length) > longestForm || /[\r\n]/.test(form);
    if (!article || unfit || offered.has(form)) return [];
    offered.add(form);
    const line = article.lines.lineAt(at.start) + 1;
    const file = nameOf(uriBelow(place.folder.root, path));
    const where = path === place.path ? l10n.t('line {0}', line) : l10n.t('{0}, line {1}', file, line);
    return [
      {
        title: l10n.t('Write “{0}” as in {1}', form, where),
        edit: editOf(place, [{ at: finding.at, text: form }], version),
      },
    ];
  });
}

/** What a person can do about a finding besides changing the text. */
function commandsFor(place: ArticlePlace, finding: Finding): Command[] {
  const { root } = place.folder;
  const reference: FindingReference = {
    uri: uriBelow(root, place.path),
    rule: finding.rule,
    range: rangeOf(place.article.lines, finding.at),
  };
  const [other] = finding.related;
  const settle = (title: string, verdict: string) => ({
    title,
    command: commands.settle,
    arguments: [reference, verdict],
  });
  const otherArticle = other && place.corpus.article(other.path);
  const passages: ComparePassage[] =
    other && otherArticle
      ? [reference, { uri: uriBelow(root, other.path), range: rangeOf(otherArticle.lines, other.at) }].map(
          ({ uri, range }) => ({ uri, range }),
        )
      : [];
  const names = /\/(?:name-variant|term-variant|acronym-expansion)$/.test(finding.rule);
  return [
    ...(passages.length
      ? [{ title: l10n.t('Open both passages side by side'), command: commands.compare, arguments: passages }]
      : []),
    settle(l10n.t('Correct as is …'), 'correct as is'),
    settle(l10n.t('Accept …'), 'accepted'),
    ...(other ? [settle(l10n.t('Not about the same thing …'), 'not the same')] : []),
    ...(names && other && otherArticle
      ? [
          {
            title: l10n.t('These names mean the same: add an alias …'),
            command: commands.addAlias,
            arguments: [reference.uri, textOf(otherArticle, other.at), textOf(place.article, finding.at)],
          },
        ]
      : []),
    settle(l10n.t('Wrong finding …'), 'wrong finding'),
    {
      title: l10n.t('Set the level of {0} …', finding.rule),
      command: commands.setLevel,
      arguments: [reference.uri, finding.rule],
    },
    { title: l10n.t('Explain {0}', finding.rule), command: commands.explainRule, arguments: [finding.rule] },
  ];
}

function fixAll(place: ArticlePlace, version: number | null): CodeAction[] {
  const safe = place.corpus.findings(place.path).flatMap(({ fix }) => (fix?.safe ? [fix.edits] : []));
  if (safe.length === 0) return [];
  return [{ title: l10n.t('Make all certain repairs'), kind: fixAllKind, edit: editOf(place, apart(safe), version) }];
}

/**
 * For each rule all its repairs in the article as one edit, which is undone in one step; a client that can preview edits
 * shows them before they are made.
 */
function fixKinds(place: ArticlePlace, version: number | null, previews: boolean): CodeAction[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of place.corpus.findings(place.path)) {
    if (!finding.fix) continue;
    const alike = byRule.get(finding.rule);
    if (alike) alike.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return [...byRule].map(([rule, findings]) => {
    const label = l10n.t('Fix all of this kind: {0} ({1})', ruleOf(rule)?.title ?? rule, findings.length);
    const edit = editOf(place, apart(findings.map(({ fix }) => fix!.edits)), version);
    return {
      title: label,
      kind: `${fixKindKind}.${rule.replace('/', '.')}`,
      edit: previews ? previewed(edit, label) : edit,
    };
  });
}

/** The same edit, each change of which waits in the preview until it is confirmed. */
function previewed({ documentChanges = [] }: WorkspaceEdit, label: string): WorkspaceEdit {
  const annotationId = 'fixAllOfKind';
  return {
    documentChanges: documentChanges.map((change) =>
      'edits' in change ? { ...change, edits: change.edits.map((edit) => ({ ...edit, annotationId })) } : change,
    ),
    changeAnnotations: { [annotationId]: { label, needsConfirmation: true } },
  };
}

/** Repairs in text order; one that touches an earlier one waits for the next round. */
function apart(repairs: readonly (readonly TextEdit[])[]): TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edits of repairs) {
    if (!edits.some(({ at }) => kept.some((one) => at.start <= one.at.end && one.at.start <= at.end)))
      kept.push(...edits);
  }
  return kept.sort((a, b) => a.at.start - b.at.start);
}

function editOf(
  { folder, path, article }: ArticlePlace,
  edits: readonly TextEdit[],
  version: number | null,
): WorkspaceEdit {
  const changed = edits.map(({ at, text }) => ({ range: rangeOf(article.lines, at), newText: text }));
  return { documentChanges: [{ textDocument: { uri: uriBelow(folder.root, path), version }, edits: changed }] };
}
