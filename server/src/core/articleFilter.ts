import ignore from 'ignore';
import picomatch from 'picomatch';

/** What decides whether a file is an article of a corpus. */
export interface ArticleFilterOptions {
  /** Globs relative to the corpus root. */
  readonly globs: readonly string[];
  /** The texts of `.gitignore` files with the folder each stands in ('' for the root). */
  readonly gitignores?: readonly { readonly folder: string; readonly text: string }[];
  /** Globs to leave out, as in the editor's `files.exclude`. */
  readonly exclude?: readonly string[];
}

/** Our own settings are no articles, nor is anything in these folders. */
const never = ['**/node_modules/**', '**/.git/**', '**/sourcecheck.yaml', '**/sourcecheck.decisions.yaml'];

/** Tells for a path relative to the corpus root (forward slashes) whether it is an article. */
export function articleFilter(options: ArticleFilterOptions): (path: string) => boolean {
  const wanted = picomatch([...options.globs], { nocase: true });
  const excluded = picomatch([...never, ...(options.exclude ?? [])], { dot: true });
  const ignored = (options.gitignores ?? []).map(({ folder, text }) => ({
    folder: folder === '' ? '' : `${folder}/`,
    rules: ignore().add(text),
  }));
  return (path) => {
    if (!wanted(path) || excluded(path)) return false;
    return !ignored.some(
      ({ folder, rules }) =>
        path.startsWith(folder) && path.length > folder.length && rules.ignores(path.slice(folder.length)),
    );
  };
}

/** True when a folder (path relative to the root) can be left out of a search altogether. */
export function folderFilter(
  options: Pick<ArticleFilterOptions, 'exclude' | 'gitignores'>,
): (folder: string) => boolean {
  const isArticle = articleFilter({ globs: ['**'], ...options });
  return (folder) => isArticle(`${folder}/x`);
}
