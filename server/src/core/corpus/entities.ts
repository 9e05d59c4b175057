import type { AnnotatedArticle, EntityType, Mention } from '../extract/annotations.ts';
import type { Span } from '../text/span.ts';
import { type Built, buildEntity } from './buildEntity.ts';
import { declaredNames } from './declaredNames.ts';
import { localNames } from './localNames.ts';
import { createNameIndex, type NameIndex } from './nameIndex.ts';

/** One occurrence of an entity's name. */
export interface EntityMention {
  readonly path: string;
  readonly mention: Mention;
}

/** What the corpus resolves mentions to. */
export interface Entity {
  /** Stable while the entity's canonical name and type are. */
  readonly id: string;
  /** The fullest form that is used. */
  readonly name: string;
  readonly type: EntityType;
  /** Every other form the articles use, most frequent first. */
  readonly aliases: readonly string[];
  /** The role most often written beside the name, where there is one. */
  readonly role?: string;
  /** In order of path, then of text. */
  readonly mentions: readonly EntityMention[];
}

/** What a person has settled about names, in sourcecheck.yaml. */
export interface EntityOptions {
  readonly declared: readonly {
    readonly name: string;
    readonly type?: EntityType;
    readonly aliases: readonly string[];
    /** Names that are never this entity. */
    readonly not: readonly string[];
  }[];
}

/** The entities of the corpus. Resolution happens on demand and is kept until an article changes. */
export interface Entities {
  replace(path: string, before: AnnotatedArticle | undefined, after: AnnotatedArticle | undefined): void;
  configure(options: EntityOptions | undefined): void;
  /** Most mentioned first. */
  all(): readonly Entity[];
  /** The entity named at an offset, with the mention. */
  at(path: string, offset: number): { readonly entity: Entity; readonly mention: Mention } | undefined;
  /** Entities mentioned in one article, in order of first mention. */
  of(path: string): readonly Entity[];
}

/** The entities of the corpus; `articles` gives all of them, for when the declared names change. */
export function createEntities(
  articles: () => ReadonlyMap<string, AnnotatedArticle>,
  options?: EntityOptions,
): Entities {
  let declared = declaredNames(options);
  let index = createNameIndex(declared);
  /** Articles that changed since the last look-up; their names are read when somebody asks. */
  const pending = new Map<string, AnnotatedArticle | undefined>();
  const byKey = new Map<string, Built>();
  let sorted: readonly Built[] = [];
  let ofPath = new Map<string, readonly EntityAt[]>();

  const textAt = (path: string, span: Span) => articles().get(path)?.text.slice(span.start, span.end) ?? '';
  const settle = () => {
    if (!pending.size) return;
    const changed = new Set<string>();
    for (const [path, article] of pending)
      for (const key of index.replace(path, article && localNames(article, declared))) changed.add(key);
    pending.clear();
    ofPath = new Map();
    const { removed, added } = rebuild(changed, byKey, index, (keys) => buildEntity(keys, index, declared, textAt));
    sorted = merged(sorted, removed, added);
  };
  const namesIn = (path: string): readonly EntityAt[] => {
    settle();
    const known = ofPath.get(path);
    if (known) return known;
    const found = index.mentionsIn(path).flatMap(({ key, mention }) => {
      const built = byKey.get(key);
      return built ? [{ entity: built.entity, mention }] : [];
    });
    ofPath.set(path, found);
    return found;
  };

  return {
    replace(path, _before, after) {
      pending.set(path, after);
    },
    configure(next) {
      declared = declaredNames(next);
      index = createNameIndex(declared);
      byKey.clear();
      sorted = [];
      pending.clear();
      for (const [path, article] of articles()) pending.set(path, article);
    },
    all() {
      settle();
      return sorted.map(({ entity }) => entity);
    },
    at(path, offset) {
      const names = namesIn(path);
      const touching = names.filter(({ mention }) => mention.start <= offset && offset <= mention.end);
      return touching.find(({ mention }) => offset < mention.end) ?? touching[0];
    },
    of: (path) => [...new Set(namesIn(path).map(({ entity }) => entity))],
  };
}

interface EntityAt {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** Builds the entities of the changed keys anew, and of all keys that were or now are one with them. */
function rebuild(
  changed: Iterable<string>,
  byKey: Map<string, Built>,
  index: NameIndex,
  build: (keys: readonly string[]) => Built | undefined,
): { removed: Set<Built>; added: Built[] } {
  const removed = new Set<Built>();
  const queue = [...changed];
  const waiting = new Set(queue);
  const added: Built[] = [];
  const drop = (built: Built) => {
    removed.add(built);
    for (const key of built.keys) {
      byKey.delete(key);
      if (!waiting.has(key)) queue.push(key);
      waiting.add(key);
    }
  };
  for (let at = 0; at < queue.length; at++) {
    const old = byKey.get(queue[at]!);
    if (old) drop(old);
  }
  // The queue grows while it is read: a group may take in keys of an entity nobody had touched.
  const done = new Set<string>();
  for (let at = 0; at < queue.length; at++) {
    if (done.has(queue[at]!)) continue;
    const keys = linkedKeys(queue[at]!, index);
    for (const key of keys) {
      done.add(key);
      const old = byKey.get(key);
      if (old) drop(old);
    }
    const built = build(keys);
    if (!built) continue;
    for (const key of keys) byKey.set(key, built);
    added.push(built);
  }
  return { removed, added };
}

function linkedKeys(start: string, index: NameIndex): string[] {
  const keys = new Set([start]);
  for (const key of keys) for (const other of index.links(key)) keys.add(other);
  return [...keys].sort();
}

/** Most mentioned first, then by name. */
function merged(sorted: readonly Built[], removed: ReadonlySet<Built>, added: readonly Built[]): readonly Built[] {
  const kept = sorted.filter((built) => !removed.has(built));
  const fresh = added.filter((built) => !removed.has(built)).sort(byWeight);
  const all: Built[] = [];
  let next = 0;
  for (const built of kept) {
    while (next < fresh.length && byWeight(fresh[next]!, built) < 0) all.push(fresh[next++]!);
    all.push(built);
  }
  return all.concat(fresh.slice(next));
}

function byWeight(a: Built, b: Built): number {
  const more = b.entity.mentions.length - a.entity.mentions.length;
  if (more) return more;
  return a.entity.id < b.entity.id ? -1 : a.entity.id > b.entity.id ? 1 : 0;
}
