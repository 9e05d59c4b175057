import { join } from 'node:path';
import type { Host, WindowOptions } from './host/host.ts';
import { projectRoot } from './host/server.ts';
import type { VsCodeWindow } from './host/window.ts';

/** How tests get their window. Those of equal `key` share one. */
export interface Stage {
  readonly key: unknown;
  open(): Promise<VsCodeWindow>;
  /** Called after the window has been closed. */
  closed?(): Promise<void>;
}

interface OpenStage {
  readonly stage: Stage;
  readonly opening: Promise<VsCodeWindow>;
  /** What has been prepared in it, by the functions that did. */
  readonly prepared: Set<unknown>;
  /** True while a test runs in it, and after one that did not end well. */
  busy: boolean;
}

let host: Host | undefined;
let current: OpenStage | undefined;

/** Called by the runner before the tests of what a person sees are loaded. */
export function shareHost(started: Host): void {
  host = started;
}

/** The one VS Code server and Chromium of this run. */
export function sharedHost(): Host {
  if (host === undefined) throw new Error('Run these tests with: npm run test:vscode');
  return host;
}

/** A window on a copy of seeds/, in which tests may write; all that ask for the same options share it. */
export function seeds(options: Omit<WindowOptions, 'folder'> = {}): Stage {
  return {
    key: JSON.stringify(options),
    open: () => sharedHost().openWindow({ ...options, folder: sharedHost().copyFolder(join(projectRoot, 'seeds')) }),
  };
}

/** A window of its own on a folder made by `make`; its options need not be given for the usual window. */
export function ownFolder(make: () => string, options: Omit<WindowOptions, 'folder'> = {}): Stage {
  return { key: make, open: () => sharedHost().openWindow({ ...options, folder: make() }) };
}

/**
 * An `it` whose tests run in the window of a stage. Only one window is open at any time; it is opened, and prepared by
 * `prepare` once for the tests of this `it`, inside the test, so that both are tried again with it.
 */
export function itIn(stage: Stage, prepare: (window: VsCodeWindow) => Promise<void> = async () => {}) {
  return (title: string, test: (window: VsCodeWindow) => Promise<void>): void => {
    it(title, async () => {
      if (current?.stage.key !== stage.key) await closeWindow();
      current ??= { stage, opening: stage.open(), prepared: new Set(), busy: true };
      const mine = current;
      mine.busy = true;
      const window = await mine.opening;
      if (!mine.prepared.has(prepare)) {
        await prepare(window);
        mine.prepared.add(prepare);
      }
      await window.clear();
      await test(window);
      mine.busy = false;
    });
  };
}

/**
 * After each test: a window in which one failed, or did not end, is closed, so that the next attempt has a fresh one.
 * `keep` is called with it before.
 */
export async function leaveFailed(keep: (window: VsCodeWindow) => Promise<void>): Promise<void> {
  if (!current?.busy) return;
  // A window that never opened fails here again; its test has said so.
  const window = await current.opening.catch(() => undefined);
  if (window) await keep(window);
  await closeWindow();
}

/** Closes the window that is open. */
export async function closeWindow(): Promise<void> {
  const left = current;
  current = undefined;
  if (!left) return;
  await left.opening.then(
    (window) => window.close(),
    () => undefined,
  );
  await left.stage.closed?.();
}
