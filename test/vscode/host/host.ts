import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from './chromium.ts';
import { cleanAtExit } from './cleanAtExit.ts';
import { startPatience } from './poll.ts';
import { type ServerOptions, startServer, type VsCodeServer } from './server.ts';
import { settingsFor, type WindowSettings } from './settings.ts';
import { type StagedExtension, stageExtension } from './stagedExtension.ts';
import { VsCodeWindow } from './window.ts';
import { type WindowTarget, windowAddress } from './windowAddress.ts';

export interface WindowOptions extends Omit<WindowTarget, 'extension'>, WindowSettings {
  /** True for a window with the installed extensions alone; by default this project's runs, as it would be packaged. */
  readonly installedOnly?: boolean;
  /** Adds other extensions below the folder it is given; VS Code takes a folder of several extensions as it takes one. */
  readonly beside?: (folder: string) => Promise<void>;
  /** Of the page, in CSS pixels; 1280 by 800 by default. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** One VS Code server and one headless Chromium. */
export interface Host {
  readonly browser: Browser;
  readonly server: VsCodeServer;
  /** Opens VS Code on a folder in a fresh profile (no memory of earlier windows) and waits until its Explorer is filled. */
  openWindow(options: WindowOptions): Promise<VsCodeWindow>;
  /** Runs a bundled suite in the extension host; `log` receives its console, one call a message. */
  runSuite(options: WindowOptions & { readonly tests: string }, log: (line: string) => void): Promise<number>;
  /** Makes a folder of files, by path, in a temporary place; `stop` removes it. */
  makeFolder(name: string, files: Readonly<Record<string, string>>): string;
  /** Copies a folder to a temporary place, so that tests may write in it; `stop` removes it. */
  copyFolder(folder: string): string;
  stop(): Promise<void>;
}

const suiteTimeout = 600_000;

/** Starts both; whoever calls it must call `stop`, though an ended process leaves nothing behind either. */
export async function startHost(options: ServerOptions = {}): Promise<Host> {
  const executablePath = chromiumPath();
  const staged = new Map<'node' | 'web', StagedExtension>();
  const folderOf = async ({ extensionHost = 'node' }: WindowOptions): Promise<string> => {
    const known = staged.get(extensionHost) ?? (await stageExtension(extensionHost));
    staged.set(extensionHost, known);
    return known.folder;
  };
  const extensionsOf = async (options: WindowOptions): Promise<string> => {
    const own = await folderOf(options);
    if (!options.beside) return own;
    const several = mkdtempSync(join(tmpdir(), 'source-check-extensions-'));
    copies.push(several);
    cpSync(own, join(several, 'source-check'), { recursive: true });
    await options.beside(several);
    return several;
  };
  const server = await startServer(settingsFor({}), options);
  const copies: string[] = [];
  const removeCopies = (): void => {
    for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true });
  };
  const forget = cleanAtExit(removeCopies);
  let browser: Browser;
  try {
    browser = await chromium.launch({ executablePath, args: chromiumArguments, timeout: startPatience });
  } catch (error) {
    await server.stop();
    throw error;
  }

  const open = async (options: WindowOptions, prepare?: (window: VsCodeWindow) => Promise<void>) => {
    server.writeSettings(settingsFor(options));
    const context = await browser.newContext({ viewport: options.size ?? { width: 1280, height: 800 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin });
    const window = new VsCodeWindow(await context.newPage(), options.folder);
    await prepare?.(window);
    const extension = options.installedOnly ? null : await extensionsOf(options);
    await window.page.goto(windowAddress(server, { ...options, extension }), { timeout: startPatience });
    return window;
  };

  return {
    browser,
    server,
    openWindow: async (options) => {
      const window = await open(options);
      try {
        await window.ready();
      } catch (error) {
        await window.close();
        throw error;
      }
      return window;
    },
    runSuite: async ({ tests, ...options }, log) => {
      // The extension host of a suite is that of the extension whose folder holds it.
      const inside = join(await folderOf(options), basename(tests));
      copyFileSync(tests, inside);
      return runSuite((prepare) => open({ ...options, tests: inside }, prepare), log);
    },
    makeFolder: (name, files) => {
      const parent = mkdtempSync(join(tmpdir(), 'source-check-folder-'));
      copies.push(parent);
      for (const [path, text] of Object.entries(files)) {
        const file = join(parent, name, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      return join(parent, name);
    },
    copyFolder: (folder) => {
      const parent = mkdtempSync(join(tmpdir(), 'source-check-folder-'));
      copies.push(parent);
      const copy = join(parent, basename(folder));
      cpSync(folder, copy, { recursive: true });
      return copy;
    },
    stop: async () => {
      await browser.close();
      await server.stop();
      for (const extension of staged.values()) extension.remove();
      removeCopies();
      forget();
    },
  };
}

const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

async function runSuite(
  open: (prepare: (window: VsCodeWindow) => Promise<void>) => Promise<VsCodeWindow>,
  log: (line: string) => void,
): Promise<number> {
  let opened: VsCodeWindow | undefined;
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<number>((resolve, reject) => {
      timer = setTimeout(
        () => reject(new Error(`The suite did not end within ${suiteTimeout / 1000} s.`)),
        suiteTimeout,
      );
      open(async (window) => {
        opened = window;
        window.page.on('crash', () => reject(new Error('The page of VS Code crashed.')));
        // The workbench hands the suite's console and exit code to these two functions.
        await window.page.exposeFunction('codeAutomationLog', (_type: string, values: readonly unknown[]) =>
          log(consoleLine(values)),
        );
        await window.page.exposeFunction('codeAutomationExit', resolve);
      }).catch(reject);
    });
  } finally {
    clearTimeout(timer);
    await opened?.close();
  }
}

function consoleLine(values: readonly unknown[]): string {
  return values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');
}
