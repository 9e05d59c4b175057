import { join } from 'node:path';
import type { Host, WindowOptions } from './host/host.ts';
import { projectRoot } from './host/server.ts';
import type { VsCodeWindow } from './host/window.ts';

let host: Host | undefined;
let open: { readonly key: string; readonly window: VsCodeWindow } | undefined;

/** Called by the runner before the tests of what a person sees are loaded. */
export function shareHost(started: Host): void {
  host = started;
}

/** The one VS Code server and Chromium of this run. */
export function sharedHost(): Host {
  if (host === undefined) throw new Error('Run these tests with: npm run test:vscode');
  return host;
}

/**
 * A window on a copy of seeds/, in which tests may write. Tests that ask for the same options share one window; another
 * request closes it, so that only one is open at any time.
 */
export async function seedsWindow(options: Omit<WindowOptions, 'folder'> = {}): Promise<VsCodeWindow> {
  const key = JSON.stringify(options);
  if (open?.key !== key) {
    await closeSharedWindow();
    const folder = sharedHost().copyFolder(join(projectRoot, 'seeds'));
    open = { key, window: await sharedHost().openWindow({ ...options, folder }) };
  }
  return open.window;
}

/** The window that is open, for reports of failures. */
export function currentWindow(): VsCodeWindow | undefined {
  return open?.window;
}

export async function closeSharedWindow(): Promise<void> {
  const { window } = open ?? {};
  open = undefined;
  await window?.close();
}
