import type { Article } from '../article/article.ts';
import { packed, unpacked } from '../article/packedTokens.ts';
import { parseArticle } from '../article/parse.ts';
import { type ActiveRule, checkArticle, checkSources, checkTopic, type RuleFailure } from '../check.ts';
import { againstOf, createMatcher, type Decision } from '../decisions.ts';
import { annotate } from '../extract/annotate.ts';
import type { AnnotatedArticle } from '../extract/annotations.ts';
import type { Claim, Topic } from '../extract/claims.ts';
import type { Language } from '../language/language.ts';
import { type Finding, inReportOrder, oneOfEachClash, withoutVaguer } from '../report.ts';
import type { Decoded } from '../text/decode.ts';
import { createEntities, type Entities, type EntityOptions } from './entities.ts';
import type { EventNode } from './events.ts';
import { createSources, type SourceDocument } from './sources.ts';
import { createTopics } from './topics.ts';

/**
 * The articles of one folder and everything derived from them: the only mutable object of the core. After every call the
 * findings are those of a run from scratch over the same articles (a property test says so). Articles are held against one
 * another when somebody asks for findings, so that a folder is compared once, not again with each article that is read.
 */
export interface Corpus {
  /** Puts an article in place of what was at `path`. */
  replace(path: string, decoded: Pick<Decoded, 'text' | 'problems'>): void;
  /** Takes an article out; a path that is not there changes nothing. */
  remove(path: string): void;
  /**
   * Paths whose findings may have changed since the last call. To know them, articles are compared under the topics that
   * have changed: `most` of them at a time, for a host that has requests to answer in between.
   */
  takeChanged(most?: number): ReadonlySet<string>;
  /** Whether articles are still to be compared. */
  readonly isBehind: boolean;
  /** Checks everything again with other rules or levels. */
  configure(settings: CorpusSettings): void;
  /** Puts other decisions in place of those that hold; nothing is checked again. */
  settle(decisions: readonly Decision[]): void;
  paths(): readonly string[];
  article(path: string): AnnotatedArticle | undefined;
  /** Findings of one article that are not settled, in text order; none for an unknown path. */
  findings(path: string): readonly Finding[];
  /** Findings of one article that a decision settles, with it. */
  settled(path: string): readonly { readonly finding: Finding; readonly decision: Decision }[];
  /** Decisions that settle no finding: the passage or the fault is gone. */
  staleDecisions(): readonly Decision[];
  topic(key: string): Topic | undefined;
  /** The key of the topic that a claim of the article at `path` stands under. */
  topicKey(path: string, claim: Claim): string;
  /** Happenings that at least two articles tell. */
  events(): readonly (readonly EventNode[])[];
  readonly entities: Entities;
  /** Rules that threw since the last call; each rule is listed once. */
  takeFailures(): readonly RuleFailure[];
}

export interface CorpusSettings {
  readonly rules: readonly ActiveRule[];
  readonly entities?: EntityOptions;
  readonly decisions?: readonly Decision[];
  /** Documents outside the corpus that its articles are checked against. */
  readonly sources?: readonly SourceDocument[];
}

export function createCorpus(language: Language, initial: CorpusSettings): Corpus {
  let settings = initial;
  /** Packed: what looks at all tokens of an article is done with it before it is kept. */
  const articles = new Map<string, AnnotatedArticle>();
  const own = new Map<string, readonly Finding[]>();
  const topics = createTopics();
  /** Findings of a topic, by topic key. */
  const clashes = new Map<string, readonly Finding[]>();
  /** Topic keys with findings on an article, by path. */
  const touching = new Map<string, Set<string>>();
  /** Keys of topics that have changed and were not checked since. */
  const stale = new Set<string>();
  let changed = new Set<string>();
  const sources = createSources(language, () => articles, initial.sources);
  const entities = createEntities(() => articles, initial.entities);
  const failures = new Map<string, RuleFailure>();
  const noted = new Set<string>();

  const note = (found: readonly RuleFailure[]) => {
    for (const failure of found) {
      if (noted.has(failure.rule)) continue;
      noted.add(failure.rule);
      failures.set(failure.rule, failure);
    }
  };
  const recheckTopic = (key: string) => {
    stale.delete(key);
    const before = clashes.get(key) ?? [];
    const topic = topics.get(key);
    const after = topic ? checkTopic(topic, settings.rules) : { findings: [], failures: [] };
    note(after.failures);
    for (const { path } of before) touching.get(path)?.delete(key);
    for (const { path } of after.findings) touching.set(path, (touching.get(path) ?? new Set()).add(key));
    if (after.findings.length) clashes.set(key, after.findings);
    else clashes.delete(key);
    for (const { path } of before) changed.add(path);
    for (const { path } of after.findings) changed.add(path);
  };
  /** Only topics that an article speaks under, or did before, have findings on it. */
  const catchUpWith = (path: string) => {
    if (stale.size === 0) return;
    for (const key of [...topics.keysOf(path), ...(touching.get(path) ?? [])]) if (stale.has(key)) recheckTopic(key);
  };
  const recheckArticle = (path: string, fresh?: AnnotatedArticle) => {
    const kept = articles.get(path);
    if (!kept) return void own.delete(path);
    const article = fresh ?? unpacked(kept);
    const result = checkArticle(article, settings.rules);
    note(result.failures);
    const declared = sources.of(article);
    const against = declared ? checkSources(article, declared, settings.rules) : { findings: [], failures: [] };
    note(against.failures);
    own.set(path, [...result.findings, ...against.findings]);
  };
  let match = createMatcher(settings.decisions ?? [], (path) => articles.get(path)?.text);
  const allFindings = (path: string): Finding[] => {
    catchUpWith(path);
    const shared = [...(touching.get(path) ?? [])].flatMap((key) =>
      clashes.get(key)!.filter((finding) => finding.path === path),
    );
    const textOf = (other: string) => articles.get(other)?.text;
    return oneOfEachClash(inReportOrder([...(own.get(path) ?? []), ...withoutVaguer(shared)]), (finding) =>
      againstOf(finding, textOf),
    );
  };
  const settled = (path: string) =>
    allFindings(path).flatMap((finding) => {
      const decision = match(finding);
      return decision ? [{ finding, decision }] : [];
    });
  const change = (path: string, fresh: AnnotatedArticle | undefined) => {
    const before = articles.get(path);
    const after = fresh && packed(fresh);
    if (after) articles.set(path, after);
    else articles.delete(path);
    entities.replace(path, before, after);
    recheckArticle(path, fresh);
    changed.add(path);
    for (const other of sources.replace(path, after)) {
      recheckArticle(other);
      changed.add(other);
    }
    for (const key of topics.replace(path, before, after)) stale.add(key);
  };

  return {
    replace(path, decoded) {
      const before = articles.get(path);
      const article: Article = parseArticle(path, decoded);
      const isSame = before?.text === article.text && before.problems.length === article.problems.length;
      if (!isSame) change(path, annotate(article, language));
    },
    remove(path) {
      if (articles.has(path)) change(path, undefined);
    },
    takeChanged(most = Number.POSITIVE_INFINITY) {
      let left = most;
      for (const key of stale) {
        if (left-- <= 0) break;
        recheckTopic(key);
      }
      const taken = changed;
      changed = new Set();
      return taken;
    },
    get isBehind() {
      return stale.size > 0;
    },
    configure(next) {
      settings = next;
      noted.clear();
      match = createMatcher(next.decisions ?? [], (path) => articles.get(path)?.text);
      entities.configure(next.entities);
      sources.configure(next.sources);
      for (const path of articles.keys()) recheckArticle(path);
      clashes.clear();
      touching.clear();
      for (const key of topics.keys()) stale.add(key);
      for (const path of articles.keys()) changed.add(path);
    },
    settle(decisions) {
      settings = { ...settings, decisions };
      match = createMatcher(decisions, (path) => articles.get(path)?.text);
    },
    paths: () => [...articles.keys()].sort(),
    article: (path) => articles.get(path),
    findings: (path) => allFindings(path).filter((finding) => !match(finding)),
    settled,
    staleDecisions() {
      const used = new Set([...articles.keys()].flatMap((path) => settled(path).map(({ decision }) => decision)));
      return (settings.decisions ?? []).filter((decision) => !used.has(decision));
    },
    topic: (key) => topics.get(key),
    topicKey: (path, claim) => topics.keyOf(path, claim),
    events: () => topics.events(),
    entities,
    takeFailures() {
      const taken = [...failures.values()];
      failures.clear();
      return taken;
    },
  };
}
