import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../lsp/server.ts';
import { fetchLanguage } from './fetchLanguage.ts';

declare const self: DedicatedWorkerGlobalScope;

// A worker has no files: articles and language data alike come from the client.
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
startServer(connection, { language: fetchLanguage });
