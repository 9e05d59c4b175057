import { URI, Utils } from 'vscode-uri';

/** The form in which URIs are compared, kept in maps and sent: that of `vscode.Uri.toString()`, without a slash at its end. */
export function normalUri(uri: string): string {
  const normal = URI.parse(uri).toString();
  return normal.endsWith('/') && !normal.endsWith('//') ? normal.slice(0, -1) : normal;
}

/** URI of a path (forward slashes, `..` resolved) below a folder; the empty path is the folder itself. */
export function uriBelow(folder: string, path: string): string {
  return path === '' ? folder : Utils.joinPath(URI.parse(folder), path).toString();
}

/** Path of a URI below a folder; undefined when it lies elsewhere, '' for the folder itself. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const base = URI.parse(folder);
  const other = URI.parse(uri);
  if (base.scheme !== other.scheme || base.authority.toLowerCase() !== other.authority.toLowerCase()) return undefined;
  const root = base.path.replace(/\/$/, '');
  if (other.path === root) return '';
  return other.path.startsWith(`${root}/`) ? other.path.slice(root.length + 1) : undefined;
}

/** Last part of a URI's path. */
export function nameOf(uri: string): string {
  return URI.parse(uri).path.split('/').pop() ?? '';
}
