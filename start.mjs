// npm start: builds, checks the articles in seeds/ and prints what was found.
// npm start -- --vscode: builds and opens seeds/ in VS Code with the extension: the desktop's, else one in the browser.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '');
const seeds = fileURLToPath(new URL('seeds', import.meta.url));
const { values } = parseArgs({ options: { vscode: { type: 'boolean' }, browser: { type: 'boolean' } } });

run(process.execPath, ['build.mjs']);
if (values.browser || values.vscode) await openInVsCode();
else checkSeeds();

function checkSeeds() {
  const code = run(process.execPath, ['dist/cli.cjs', 'check', 'seeds'], [0, 1]);
  console.log(`
${code === 1 ? 'The articles in seeds/ are damaged on purpose: the lines above are what Source Check finds in them.\n' : ''}
See them in VS Code:    npm start -- --vscode
Check your own folder:  node dist/cli.cjs check FOLDER
Install the extension:  npm run package, then "Extensions: Install from VSIX..." in VS Code`);
}

async function openInVsCode() {
  if (!values.browser && desktopCode()) {
    run('code', ['--extensionDevelopmentPath=' + root, seeds]);
    console.log(
      'VS Code opens seeds/ in a window of its own. Hover a name, or open the Problems panel (Ctrl+Shift+M).',
    );
    return;
  }
  const { startServer } = await import('./test/vscode/host/server.ts');
  const { settingsFor } = await import('./test/vscode/host/settings.ts');
  const { windowAddress } = await import('./test/vscode/host/windowAddress.ts');
  const { stageExtension } = await import('./test/vscode/host/stagedExtension.ts');
  const extension = await stageExtension();
  const server = await startServer(settingsFor({}));
  const address = windowAddress(server, { folder: seeds, extension: extension.folder });
  console.log(`
VS Code is ready, with the extension, on seeds/. Open this address in a browser on this machine (Ctrl+C ends it):

${address}

Hover a name, or open the Problems panel (Ctrl+Shift+M).`);
  openBrowser(address);
}

/** Whether a desktop's VS Code can be started here: its command exists, and there is a screen to show it on. */
function desktopCode() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  const { status } = spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' });
  return status === 0;
}

/** Opens the desktop's browser where there is one; the address has been printed for all others. */
function openBrowser(address) {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!screen || process.platform === 'win32') return;
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  const child = spawn(opener, [address], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log(`(${opener} is not installed: open the address yourself.)`));
  child.unref();
}

/** Runs a command in the project and returns its exit code; ends with it when it is none of the expected ones. */
function run(command, options, expected = [0]) {
  const shell = process.platform === 'win32' && command !== process.execPath;
  const { status, error } = spawnSync(command, options, { cwd: root, stdio: 'inherit', shell });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status === null || !expected.includes(status)) process.exit(status ?? 1);
  return status;
}
