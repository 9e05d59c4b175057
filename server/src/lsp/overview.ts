import type { Connection } from 'vscode-languageserver';
import { corpusMap, entityOverview } from '../core/features/index.ts';
import { rangeOf } from './convert.ts';
import type { CorpusFolder } from './corpusFolder.ts';
import { type EntityRow, listEntities, type MapGraph, readMap } from './protocol.ts';
import { type Log, safely } from './safely.ts';
import { uriBelow } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** Answers what the views show of whole corpora. */
export function registerOverview(connection: Connection, workspace: Workspace, log: Log): void {
  const folders = () => {
    workspace.flush();
    return workspace.folders();
  };
  connection.onRequest(
    listEntities,
    safely(log, listEntities, [], (): EntityRow[] => folders().flatMap(entityRows)),
  );
  connection.onRequest(
    readMap,
    safely(log, readMap, [], (): MapGraph[] => folders().map(mapOf)),
  );
}

function entityRows({ corpus, root }: CorpusFolder): EntityRow[] {
  return entityOverview(corpus).map((entity) => ({
    ...entity,
    articles: entity.articles.map(({ path, title, date, passages }) => ({
      uri: uriBelow(root, path),
      title,
      ...(date && { date }),
      passages: passages.map(({ text, at }) => ({ text, range: rangeOf(corpus.article(path)!.lines, at) })),
    })),
  }));
}

function mapOf({ corpus, root }: CorpusFolder): MapGraph {
  const { articles, ...rest } = corpusMap(corpus);
  return {
    root,
    ...rest,
    articles: articles.map(({ path, ...article }) => ({ uri: uriBelow(root, path), ...article })),
  };
}
