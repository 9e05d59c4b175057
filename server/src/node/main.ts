import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { nodeFiles } from './files.ts';
import { loadLanguage } from './loadLanguage.ts';

// The models lie beside the bundle; the sources, run as they are, find them in their own place.
const beside = join(import.meta.dirname ?? __dirname, 'models');
const models = existsSync(beside) ? beside : join(import.meta.dirname ?? __dirname, '../../models');

const connection = createConnection();
// The last net: a fault of ours is logged and never ends the server.
process.on('unhandledRejection', (reason) => {
  connection.console.error(`Unhandled: ${reason instanceof Error ? reason.stack : reason}`);
});

startServer(connection, {
  files: nodeFiles,
  async language() {
    const language = loadLanguage(models);
    // Parts are read when they are first used; a part that is missing shall be known now, once.
    void [language.tagger, language.dictionary, language.gazetteer];
    return language;
  },
});
