import { posix, resolve } from 'node:path';

export interface WindowTarget {
  /** The folder to open: its path, or the URI of one that is not on the disk of the server. */
  readonly folder: string;
  /** The folder of the extension under development; null for a window with what is installed alone. */
  readonly extension: string | null;
  /** Where the extension runs: in Node beside the files (`main`), or in a worker of the page (`browser`). */
  readonly extensionHost?: 'node' | 'web';
  /** A bundled suite to run instead of waiting for a person. */
  readonly tests?: string;
}

/** The address that opens `target` in the VS Code served by `server`. */
export function windowAddress(
  server: { readonly origin: string; readonly authority: string },
  target: WindowTarget,
): string {
  const remote = (path: string): string => `vscode-remote://${server.authority}${encodeURI(slashed(path))}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (target.extension !== null) payload.push(['extensionDevelopmentPath', remote(target.extension)]);
  if (target.extensionHost === 'web') payload.push(['extensionDevelopmentKind', 'web']);
  if (target.tests !== undefined) payload.push(['extensionTestsPath', remote(target.tests)]);
  const query = new URLSearchParams({
    folder: isUri(target.folder) ? target.folder : slashed(target.folder),
    payload: JSON.stringify(payload),
  });
  return `${server.origin}/?${query}`;
}

/** A scheme has two letters and more: one letter is a drive. */
function isUri(folder: string): boolean {
  return /^[a-z]{2,}:/.test(folder);
}

function slashed(path: string): string {
  const absolute = resolve(path).replaceAll('\\', posix.sep);
  return absolute.startsWith(posix.sep) ? absolute : posix.sep + absolute;
}
