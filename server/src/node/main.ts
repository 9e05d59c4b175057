import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { nodeFiles } from './files.ts';
import { loadLanguage } from './loadLanguage.ts';

// The models lie beside the bundle; the sources, run as they are, find them in their own place.
const beside = join(import.meta.dirname ?? __dirname, 'models');
const models = existsSync(beside) ? beside : join(import.meta.dirname ?? __dirname, '../../models');

startServer(createConnection(), { files: nodeFiles, version: '0.1.0', language: async () => loadLanguage(models) });
