import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanAtExit } from './cleanAtExit.ts';

/** The root of the project, which is also the folder of the extension. */
export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * VS Code as a server comes from the npm registry, which is reachable where VS Code's own download site may not be. Its
 * minor version is that of the VS Code in it: `lowest` is the one that `engines.vscode` in package.json admits. A server runs
 * on the major of Node it was made for; on another one its extension host answers nothing.
 */
export const serverPackages = {
  newest: ['code-server@4.139.1'],
  lowest: ['code-server@4.106.3', 'node@22.20.0'],
} as const;
export type ServerVersion = keyof typeof serverPackages;

const vscodeFolder = join('node_modules', 'code-server', 'lib', 'vscode');
const startTimeout = 120_000;

export interface ServerOptions {
  readonly version?: ServerVersion;
  /** A packaged extension to install before the server starts. */
  readonly vsix?: string;
}

export interface VsCodeServer {
  /** Where the workbench is served, such as `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** The authority of `vscode-remote:` URIs, such as `127.0.0.1:41234`. */
  readonly authority: string;
  /** Replaces the user settings; an open window follows at once. */
  writeSettings(settings: Readonly<Record<string, unknown>>): void;
  /** What the server has printed so far, for reports of failures. */
  log(): string;
  stop(): Promise<void>;
}

/** Installs VS Code if need be and starts it on a free port with a data folder of its own, which `stop` removes. */
export async function startServer(
  settings: Readonly<Record<string, unknown>>,
  { version = 'newest', vsix }: ServerOptions = {},
): Promise<VsCodeServer> {
  const installed = installServer(version);
  const main = join(installed, vscodeFolder, 'out', 'server-main.js');
  const dataFolder = mkdtempSync(join(tmpdir(), 'source-check-vscode-'));
  const settingsFile = join(dataFolder, 'data', 'User', 'settings.json');
  const writeSettings: VsCodeServer['writeSettings'] = (values) => {
    mkdirSync(join(dataFolder, 'data', 'User'), { recursive: true });
    writeFileSync(settingsFile, JSON.stringify(values, undefined, 2));
  };
  writeSettings(settings);
  if (vsix !== undefined) installExtension(vsix, [nodeFor(installed), main], dataFolder);

  const child = spawn(nodeFor(installed), [main, ...serverArguments(dataFolder)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that extension hosts and language servers end with it.
    detached: process.platform !== 'win32',
    env: environment(dataFolder),
  });
  const forget = cleanAtExit(() => {
    killGroup(child, 'SIGKILL');
    // The end is not immediate, and a process still alive would write in the folder once more.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += chunk));
  const stop = async (): Promise<void> => {
    await endGroup(child);
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
    forget();
  };
  try {
    const port = await listeningPort(child, () => log);
    const authority = `127.0.0.1:${port}`;
    return { origin: `http://${authority}`, authority, writeSettings, log: () => log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function installExtension(vsix: string, [node, main]: readonly [string, string], dataFolder: string): void {
  const options = ['--install-extension', vsix, '--server-data-dir', dataFolder, '--accept-server-license-terms'];
  const result = spawnSync(node, [main, ...options], { encoding: 'utf8', env: environment(dataFolder) });
  if (!/successfully installed/.test(result.stdout))
    throw new Error(`${vsix} could not be installed:\n${result.stdout}${result.stderr}`);
}

/** The folder that holds the installed server; installs it on the first call (about 20 s, 600 MB). */
function installServer(version: ServerVersion): string {
  const [serverPackage, node] = serverPackages[version];
  const installFolder = join(projectRoot, '.vscode-test', version === 'newest' ? 'server' : 'server-lowest');
  const stamp = join(installFolder, 'installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === serverPackage) return installFolder;
  console.log(`Installing ${serverPackage} (VS Code as a server) in .vscode-test …`);
  // Built beside and renamed, so that an interrupted installation is never taken for a whole one.
  const partial = `${installFolder}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const forget = cleanAtExit(() => rmSync(partial, { recursive: true, force: true }));
  writeFileSync(join(partial, 'package.json'), '{ "private": true }\n');
  // The scripts would compile native modules, which need a compiler and which the tests do not use.
  const common = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  npmInstall(serverPackage, partial, ['--save-exact', ...common, serverPackage]);
  // The package of Node fetches the binary of this machine in a script of its own.
  if (node) npmInstall(node, partial, ['--save-exact', '--no-audit', '--no-fund', '--loglevel=error', node]);
  fromRegistryAlone(join(partial, vscodeFolder));
  npmInstall(serverPackage, join(partial, vscodeFolder), ['--omit=dev', ...common]);
  writeFileSync(join(partial, 'installed'), serverPackage);
  rmSync(installFolder, { recursive: true, force: true });
  renameSync(partial, installFolder);
  forget();
  return installFolder;
}

/** Older servers name one dependency by a commit on GitHub, which may be out of reach; the registry has the same package. */
function fromRegistryAlone(folder: string): void {
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  if (!/#/.test(manifest.dependencies['@parcel/watcher'] ?? '')) return;
  manifest.dependencies['@parcel/watcher'] = '^2.5.6';
  writeFileSync(file, JSON.stringify(manifest, undefined, 2));
  rmSync(join(folder, 'npm-shrinkwrap.json'), { force: true });
}

function npmInstall(wanted: string, folder: string, options: readonly string[]): void {
  const result = spawnSync('npm', ['install', ...options], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 600_000,
  });
  if (result.status === 0) return;
  const reason = result.error?.message ?? result.stderr.trim().split('\n').slice(-8).join('\n');
  throw new Error(
    `${wanted} could not be installed from the npm registry. Check the network, or the "registry" setting of npm ` +
      `(npm config get registry), and try again. npm said:\n${reason}`,
  );
}

function serverArguments(dataFolder: string): readonly string[] {
  return [
    ...['--host', '127.0.0.1', '--port', '0'],
    '--without-connection-token',
    '--accept-server-license-terms',
    ...['--server-data-dir', dataFolder],
    ...['--telemetry-level', 'off'],
    // A built workbench honours the `payload` of its address (extension and tests under development) only with this flag.
    '--enable-smoke-test-driver',
  ];
}

/** The Node beside the server, if it needs one of its own; else that of the project, which the npm package `node` brings. */
function nodeFor(installed: string): string {
  const places = [installed, projectRoot].map((folder) => join(folder, 'node_modules', '.bin', 'node'));
  return places.find((place) => existsSync(place)) ?? process.execPath;
}

/** Without what npm and an outer VS Code leave in the environment: both change how the server behaves. */
function environment(dataFolder: string): NodeJS.ProcessEnv {
  const unwanted = /^(npm_|VSCODE_|ELECTRON_|NODE_OPTIONS$)/;
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !unwanted.test(name)));
  // The server leaves its sockets behind; elsewhere than on Linux the longer path could be too long for a socket.
  return process.platform === 'linux' ? { ...kept, TMPDIR: dataFolder } : kept;
}

function listeningPort(child: ChildProcess, log: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (what: string): void => {
      settle();
      reject(new Error(`The VS Code server ${what}. It printed:\n${log().slice(-4000)}`));
    };
    const look = (): void => {
      const port = /Extension host agent listening on (\d+)/.exec(log())?.[1];
      if (port === undefined) return;
      settle();
      resolve(Number(port));
    };
    const ended = (code: number | null): void => fail(`ended with code ${code}`);
    const timer = setTimeout(() => fail(`was not ready after ${startTimeout / 1000} s`), startTimeout);
    const settle = (): void => {
      clearTimeout(timer);
      child.off('exit', ended).off('error', failed);
      child.stdout?.off('data', look);
    };
    const failed = (error: Error): void => fail(`could not be started: ${error.message}`);
    child.stdout?.on('data', look);
    child.on('exit', ended).on('error', failed);
  });
}

async function endGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  killGroup(child, 'SIGTERM');
  const patience = setTimeout(() => killGroup(child, 'SIGKILL'), 5_000);
  await ended;
  clearTimeout(patience);
  killGroup(child, 'SIGKILL');
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    // Nothing left to end.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
