import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Connection,
  MarkupKind,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { completeConfig } from '../core/features/configHelp.ts';
import { type ArticleEdits, completeNames, prepareRename, rename } from '../core/features/index.ts';
import { contains, type EntityType } from '../core/index.ts';
import { rangeOf } from './convert.ts';
import type { CorpusFolder } from './corpusFolder.ts';
import type { Documents } from './documents.ts';
import * as l10n from './l10n.ts';
import { placeAt } from './places.ts';
import { type Log, safely } from './safely.ts';
import { normalUri, uriBelow } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** Answers what helps to write: completion of names, and renaming a name over the corpus. */
export function registerWriting(
  connection: Connection,
  workspace: Workspace,
  documents: Documents,
  log: Log,
  client: () => ClientCapabilities,
): void {
  const nothing: CompletionList = { isIncomplete: false, items: [] };
  connection.onCompletion(
    safely(log, 'textDocument/completion', nothing, (params): CompletionList => {
      const help = settingsDocument(workspace, documents, params.textDocument.uri);
      if (help) return { isIncomplete: false, items: settingsCompletion(help, help.offsetAt(params.position)) };
      const place = placeAt(workspace, params);
      if (!place) return nothing;
      const names = completeNames(place.corpus, place.path, place.offset);
      const items = names.map(({ label, insert, type, detail, at, order }) => ({
        label,
        detail,
        kind: completionKinds[type],
        sortText: String(order).padStart(3, '0'),
        filterText: insert,
        textEdit: { range: rangeOf(place.article.lines, at), newText: insert },
      }));
      return { isIncomplete: true, items };
    }),
  );
  connection.onPrepareRename(
    safely(log, 'textDocument/prepareRename', null, (params) => {
      const place = placeAt(workspace, params);
      const target = place && prepareRename(place.corpus, place.path, place.offset);
      return target ? { range: rangeOf(place.article.lines, target.at), placeholder: target.text } : null;
    }),
  );
  connection.onRenameRequest(
    safely(log, 'textDocument/rename', null, (params) => {
      const place = placeAt(workspace, params);
      if (!place) return null;
      const edits = rename(place.corpus, place.path, place.offset, params.newName);
      const annotated = client().workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
      return workspaceEdit(place.folder, edits, documents, annotated);
    }),
  );
}

const completionKinds: Readonly<Record<EntityType, CompletionItemKind>> = {
  person: CompletionItemKind.Variable,
  organisation: CompletionItemKind.Module,
  country: CompletionItemKind.Constant,
  place: CompletionItemKind.Constant,
  event: CompletionItemKind.Event,
  work: CompletionItemKind.File,
  other: CompletionItemKind.Text,
};

const inQuotation = 'inQuotation';
const annotations = (): Record<string, ChangeAnnotation> => ({
  [inQuotation]: {
    label: l10n.t('Inside a quotation'),
    description: l10n.t('The words are somebody’s own: change them only where the name was misspelt.'),
    needsConfirmation: true,
  },
});

/** Edits of articles; with `annotated`, those inside quotation marks wait in the preview until they are confirmed. */
function workspaceEdit(
  folder: CorpusFolder,
  changes: readonly ArticleEdits[],
  documents: Documents,
  annotated: boolean,
): WorkspaceEdit {
  const documentChanges = changes.map(({ path, edits }) => {
    const uri = uriBelow(folder.root, path);
    const article = folder.corpus.article(path)!;
    const converted = edits.map(({ at, text }): AnnotatedTextEdit => {
      const quoted = annotated && article.quotations.some(({ content }) => contains(content, at));
      const edit = { range: rangeOf(article.lines, at), newText: text };
      return (quoted ? { ...edit, annotationId: inQuotation } : edit) as AnnotatedTextEdit;
    });
    return { textDocument: { uri, version: documents.at(uri)?.version ?? null }, edits: converted };
  });
  return { documentChanges, ...(annotated && { changeAnnotations: annotations() }) };
}

/** The open text of a sourcecheck.yaml; undefined for other documents. */
export function settingsDocument(workspace: Workspace, documents: Documents, uri: string): TextDocument | undefined {
  const key = normalUri(uri);
  return workspace.settingsAt(key)?.configUri === key ? documents.at(key) : undefined;
}

function settingsCompletion(document: TextDocument, offset: number): CompletionItem[] {
  return completeConfig(document.getText(), offset).map(({ label, insert, detail, documentation, at }, order) => ({
    label,
    detail,
    kind: insert.endsWith(': ') ? CompletionItemKind.Property : CompletionItemKind.Value,
    sortText: String(order).padStart(3, '0'),
    textEdit: { range: { start: document.positionAt(at.start), end: document.positionAt(at.end) }, newText: insert },
    ...(documentation && { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
  }));
}
