import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { serverArguments } from '../../client/src/node/serverArguments.ts';
import { linesOf } from '../../server/src/core/text/lines.ts';
import { type Status, statusChanged } from '../../server/src/lsp/protocol.ts';
import { documentPause } from '../../server/src/lsp/publish.ts';
import { Session, until } from '../server/session.ts';
import { share } from './figures.ts';
import { editOf, type Member, memberOf } from './folder.ts';

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
    console.log(
      `the built server (${serverArguments.join(' ')}): ${folder.length} articles read in ${((performance.now() - started) / 1000).toFixed(1)} s; ${memoryOf(pid)}`,
    );
    const times = await edit(session, folder, edits);
    console.log(
      `  ${edits} edits until the document's findings are answered, without the ${documentPause} ms that the server waits for more letters: ${share(times.findings)}`,
    );
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
  const texts = new Map(folder.map(({ path, text }) => [path, text]));
  for (let i = 0; i < edits; i++) {
    const { path } = memberOf(folder, i);
    const text = texts.get(path)!;
    const { offset, sentence } = editOf({ path, text }, i);
    const at = linesOf(text).positionAt(offset);
    const textDocument = { uri: session.uri(path) };
    await session.open(path, text);
    await session.pull(path);
    const before = performance.now();
    await session.connection.sendNotification('textDocument/didChange', {
      textDocument: { ...textDocument, version: 2 },
      contentChanges: [{ range: { start: at, end: at }, text: sentence }],
    });
    await session.pull(path);
    findings.push(performance.now() - before - documentPause);
    await session.connection.sendRequest('textDocument/semanticTokens/full', { textDocument });
    colours.push(performance.now() - before - documentPause);
    const edited = text.slice(0, offset) + sentence + text.slice(offset);
    texts.set(path, edited);
    session.write(path, edited);
    await session.close(path);
  }
  return { findings, colours };
}

/** Resident memory of a process and the most it ever was, where the system tells. */
function memoryOf(pid: number): string {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) {
    const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
    return `${megabytes(kilobytes)} MB resident`;
  }
  const text = readFileSync(status, 'utf8');
  const line = (name: string) => megabytes(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? '');
  return `${line('VmRSS')} MB resident, ${line('VmHWM')} MB at most`;
}

/** In both places "kilobytes" are of 1,024 bytes. */
function megabytes(kilobytes: string): string {
  return ((Number(kilobytes) * 1024) / 1e6).toFixed(0);
}
