import { serverArguments } from '../../client/src/node/serverArguments.ts';
import { linesOf } from '../../server/src/core/text/lines.ts';
import { type Status, statusChanged } from '../../server/src/lsp/protocol.ts';
import { documentPause } from '../../server/src/lsp/publish.ts';
import { Session, until } from '../server/session.ts';
import { share } from './figures.ts';
import { editOf, type Member, memberOf } from './folder.ts';
import { memoryOf, processorTimeOf } from './processes.ts';

/**
 * What a user runs: the built server as a process of its own, on articles in a folder on disk, asked as the editor asks. Memory is
 * that of the server's process alone.
 */
export async function served(folder: readonly Member[], edits: number): Promise<void> {
  const files = Object.fromEntries(folder.map(({ path, text }) => [path, text]));
  let state: Status['state'] = 'idle';
  let done = false;
  const started = performance.now();
  const session = await Session.start({
    files: { ...files, 'sourcecheck.yaml': '' },
    server: 'dist/server.cjs',
    execArgv: serverArguments,
    prepare: (connection) =>
      connection.onNotification(statusChanged, (status: Status) => {
        state = status.state;
      }),
  });
  try {
    const pid = session.process.pid!;
    session.holdWorkspace().catch((error) => {
      if (!done) throw error;
    });
    await until('the first pass', () => state === 'ready', 600);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `the built server (${serverArguments.join(' ')}): ${folder.length} articles read in ${seconds} s (${(processorTimeOf(pid) / 1000).toFixed(1)} s on a processor); ${memoryOf(pid)}`,
    );
    const times = await edit(session, folder, edits);
    console.log(
      `  ${edits} edits until the document's findings are answered, without the ${documentPause} ms that the server waits for more letters: ${share(times.findings)}`,
    );
    console.log(`    on a processor for these: ${share(times.work)}`);
    console.log(`  and until its colours are: ${share(times.colours)}; ${memoryOf(pid)} after`);
  } finally {
    done = true;
    await session.stop();
  }
}

/** Edits as an editor does: a document is opened, typed in, asked about, saved and closed. Times in ms. */
async function edit(session: Session, folder: readonly Member[], edits: number) {
  const findings: number[] = [];
  const colours: number[] = [];
  const work: number[] = [];
  const pid = session.process.pid!;
  const texts = new Map(folder.map(({ path, text }) => [path, text]));
  for (let i = 0; i < edits; i++) {
    const { path } = memberOf(folder, i);
    const text = texts.get(path)!;
    const { offset, sentence } = editOf({ path, text }, i);
    const at = linesOf(text).positionAt(offset);
    const textDocument = { uri: session.uri(path) };
    await session.open(path, text);
    await session.pull(path);
    const workBefore = processorTimeOf(pid);
    const before = performance.now();
    await session.connection.sendNotification('textDocument/didChange', {
      textDocument: { ...textDocument, version: 2 },
      contentChanges: [{ range: { start: at, end: at }, text: sentence }],
    });
    await session.pull(path);
    findings.push(performance.now() - before - documentPause);
    work.push(processorTimeOf(pid) - workBefore);
    await session.connection.sendRequest('textDocument/semanticTokens/full', { textDocument });
    colours.push(performance.now() - before - documentPause);
    const edited = text.slice(0, offset) + sentence + text.slice(offset);
    texts.set(path, edited);
    session.write(path, edited);
    await session.close(path);
  }
  return { findings, colours, work };
}
