import type { CancellationToken, Position } from 'vscode-languageserver';
import type { Corpus } from '../core/index.ts';
import { unlessCancelled } from './safely.ts';
import type { Located, Workspace } from './workspace.ts';

type AnnotatedArticle = NonNullable<ReturnType<Corpus['article']>>;

/** An article with everything typed so far. */
export interface ArticlePlace extends Located {
  readonly corpus: Corpus;
  readonly article: AnnotatedArticle;
}

/** A place in an article, in UTF-16 offsets. */
export interface OffsetPlace extends ArticlePlace {
  readonly offset: number;
}

/** The article of a document; undefined for what is none. */
export function articleAt(workspace: Workspace, textDocument: { readonly uri: string }): ArticlePlace | undefined {
  const located = workspace.at(textDocument.uri);
  const article = located?.folder.corpus.article(located.path);
  return located && article ? { ...located, corpus: located.folder.corpus, article } : undefined;
}

/** The article of a document once it has been read: editors ask some things once only, as soon as a document is open. */
export async function articleOnceRead(
  workspace: Workspace,
  textDocument: { readonly uri: string },
  token: CancellationToken,
): Promise<ArticlePlace | undefined> {
  await unlessCancelled(workspace.known(textDocument.uri), token);
  return articleAt(workspace, textDocument);
}

/** The place that a request asks about; undefined outside the articles. */
export function placeAt(
  workspace: Workspace,
  params: { readonly textDocument: { readonly uri: string }; readonly position: Position },
): OffsetPlace | undefined {
  const found = articleAt(workspace, params.textDocument);
  return found && { ...found, offset: found.article.lines.offsetAt(params.position) };
}
