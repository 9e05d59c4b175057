// An extension that holds a folder in memory, as extensions for other machines and services do: no file is on a disk.
import {
  Disposable,
  EventEmitter,
  type ExtensionContext,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
  workspace,
} from 'vscode';

/** Text by absolute path; put in when this is bundled. */
declare const files: Readonly<Record<string, string>>;

export function activate(context: ExtensionContext): void {
  context.subscriptions.push(workspace.registerFileSystemProvider('memory', memoryFiles(), { isCaseSensitive: true }));
}

function memoryFiles(): FileSystemProvider {
  const changed = new EventEmitter<FileChangeEvent[]>();
  const contents = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const children = (path: string): ReadonlyMap<string, FileType> => {
    const start = path.endsWith('/') ? path : `${path}/`;
    const below = [...contents.keys()].filter((one) => one.startsWith(start)).map((one) => one.slice(start.length));
    return new Map(
      below.map((rest) => [rest.split('/')[0]!, rest.includes('/') ? FileType.Directory : FileType.File] as const),
    );
  };
  const content = (uri: Uri): Uint8Array => {
    const bytes = contents.get(uri.path);
    if (!bytes) throw FileSystemError.FileNotFound(uri);
    return bytes;
  };
  const tell = (type: FileChangeType, uri: Uri) => changed.fire([{ type, uri }]);
  let time = 0;
  return {
    onDidChangeFile: changed.event,
    watch: () => new Disposable(() => {}),
    stat: (uri): FileStat => {
      if (children(uri.path).size > 0) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      return { type: FileType.File, ctime: 0, mtime: time, size: content(uri).length };
    },
    readDirectory: ({ path }) => [...children(path)],
    readFile: content,
    writeFile: (uri, bytes) => {
      const type = contents.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
      contents.set(uri.path, bytes.slice());
      time += 1;
      tell(type, uri);
    },
    delete: (uri) => {
      contents.delete(uri.path);
      tell(FileChangeType.Deleted, uri);
    },
    rename: () => {
      throw FileSystemError.NoPermissions('Nothing is renamed here.');
    },
    createDirectory: () => {},
  };
}
