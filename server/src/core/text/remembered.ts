import { unshared } from './unshared.ts';

/** Answers kept by each function, and letters of the texts they are kept for. */
const most = 8192;
const longest = 80;

/**
 * A function of a text that keeps what it found, for texts that come again and again; when it has many, all are forgotten,
 * which costs time but changes nothing.
 */
export function remembered<V extends object | string | number | boolean | null>(
  find: (text: string) => V,
): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    // Before it is looked up, because that would read a long text as a whole.
    if (text.length > longest) return find(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (known.size >= most) known.clear();
    known.set(unshared(text), found);
    return found;
  };
}

/** The same for a function that also needs something there are few of, such as a gazetteer. */
export function rememberedWith<T extends object, V extends object | string | number | boolean | null>(
  find: (text: string, tables: T) => V,
): (text: string, tables: T) => V {
  const byTables = new WeakMap<T, (text: string) => V>();
  // The same tables are asked about time after time.
  let last: T | undefined;
  let lastOwn: ((text: string) => V) | undefined;
  return (text, tables) => {
    if (tables === last) return lastOwn!(text);
    let own = byTables.get(tables);
    if (!own) {
      own = remembered((word) => find(word, tables));
      byTables.set(tables, own);
    }
    last = tables;
    lastOwn = own;
    return own(text);
  };
}
