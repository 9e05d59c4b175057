import type { AnnotatedArticle, EntityType, Mention } from '../extract/annotations.ts';

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

export function createEntities(_articles: () => ReadonlyMap<string, AnnotatedArticle>, _options?: EntityOptions): Entities {
  return { replace: () => {}, configure: () => {}, all: () => [], at: () => undefined, of: () => [] };
}
