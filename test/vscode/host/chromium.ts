import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a Chromium: the one named by CHROME_PATH, else an installed one, else, for root on Debian or Ubuntu, one
 * installed here with apt-get. Throws with the command to type where none of that is possible.
 */
export function chromiumPath(): string {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (executable(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which is not an executable file.`);
  }
  return installedChromium() ?? installWithApt();
}

function installedChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...elsewhere].find(executable);
}

function installWithApt(): string {
  const advice =
    'The tests in VS Code need Chromium. Install it (Debian: "sudo apt-get install -y chromium"; macOS: ' +
    '"brew install --cask chromium"), or set CHROME_PATH to a Chrome, Chromium or Edge.';
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) throw new Error(advice);
  console.log('No Chromium found: installing one with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...rest: readonly string[]): boolean =>
    spawnSync('apt-get', rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  if (!apt('update', '-q')) throw new Error(`apt-get update failed. ${advice}`);
  if (!apt('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core')) {
    throw new Error(`apt-get install chromium failed. ${advice}`);
  }
  const found = installedChromium();
  if (found === undefined) throw new Error(`apt-get installed chromium, yet it is not on the PATH. ${advice}`);
  return found;
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
