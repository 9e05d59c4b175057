import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { ActiveRule } from './check.ts';
import type { EntityOptions } from './corpus/entities.ts';
import type { EntityType } from './extract/annotations.ts';
import type { Option, Rule, Severity } from './rule.ts';
import { rules } from './rules/index.ts';
import type { Span } from './text/span.ts';

export const configFile = 'sourcecheck.yaml';
export const decisionsFile = 'sourcecheck.decisions.yaml';
export const defaultArticles: readonly string[] = ['**/*.{txt,md}'];

export const severities: readonly Severity[] = ['hint', 'information', 'warning', 'error'];
export const entityTypes: readonly EntityType[] = [
  'person',
  'organisation',
  'country',
  'place',
  'event',
  'work',
  'other',
];
const families = ['corruption', 'inconsistency', 'unsupported'] as const;

export type Level = Severity | 'off';

/** What sourcecheck.yaml says, read with all mistakes left out. */
export interface Config {
  /** Globs of the articles, relative to the folder of the file. */
  readonly articles: readonly string[];
  /** Levels by rule id or family. */
  readonly levels: ReadonlyMap<string, Level>;
  /** Options by rule id. */
  readonly options: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly nursery: boolean;
  readonly entities: EntityOptions;
  /** At most so many findings of one rule are shown in one article by the editor; the rest is counted. */
  readonly caps: Readonly<Record<string, number>>;
  /** Holidays and dated events the house knows, for the calendar rules. */
  readonly holidays: readonly HouseDate[];
  readonly events: readonly HouseDate[];
}

/** A dated fact of the house: a holiday has a country and `MM-DD`, an event a full or partial ISO date. */
export interface HouseDate {
  readonly name: string;
  readonly date: string;
  readonly country?: string;
}

/** A mistake in the configuration; the rest of it holds. */
export interface ConfigProblem {
  readonly message: string;
  readonly at: Span;
}

export const defaultConfig: Config = {
  articles: defaultArticles,
  levels: new Map(),
  options: new Map(),
  nursery: false,
  entities: { declared: [] },
  caps: {},
  holidays: [],
  events: [],
};

/** Reads sourcecheck.yaml. Never fails: what cannot be used is reported with its place and the default stands. */
export function readConfig(text: string): { readonly config: Config; readonly problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const report = (message: string, at: Span) => void problems.push({ message, at });
  const document = parseDocument(text, { lineCounter: new LineCounter() });
  for (const error of document.errors)
    report(`This file could not be read as YAML: ${error.message.split('\n')[0]}`, {
      start: error.pos[0],
      end: Math.max(error.pos[1], error.pos[0] + 1),
    });
  if (document.errors.length || document.contents === null) return { config: defaultConfig, problems };
  const root = document.contents;
  if (!isMap(root)) {
    report('Expected settings such as "articles:" and "rules:", each on a line of its own.', rangeOf(root));
    return { config: defaultConfig, problems };
  }
  const config: { -readonly [K in keyof Config]: Config[K] } = { ...defaultConfig };
  for (const pair of root.items) readSetting(pair, config, report);
  return { config, problems };
}

/** The rules a configuration asks for. `nursery` adds the rules that are not on by default. */
export function activeRules(config: Config, nursery = config.nursery, all: readonly Rule[] = rules): ActiveRule[] {
  return all.flatMap((rule) => {
    const level = config.levels.get(rule.id) ?? config.levels.get(rule.id.split('/')[0]!);
    if (level === 'off') return [];
    if (rule.stage === 'nursery' && !nursery && !config.levels.has(rule.id)) return [];
    const given = config.options.get(rule.id) ?? {};
    const options = Object.fromEntries(
      Object.entries(rule.options ?? {}).map(([name, option]) => [
        name,
        withHouseDates(config, name, given[name] ?? option.default),
      ]),
    ) as ActiveRule['options'];
    return [{ rule, severity: level ?? rule.severity, fixedSeverity: config.levels.has(rule.id), options }];
  });
}

/** An option called `holidays` or `events` also takes the dates of the house, as "name|date" or "name|date|country". */
function withHouseDates(config: Config, option: string, value: unknown): unknown {
  if ((option !== 'holidays' && option !== 'events') || !Array.isArray(value)) return value;
  return [
    ...value,
    ...config[option].map(({ name, date, country }) => [name, date, ...(country ? [country] : [])].join('|')),
  ];
}

type Report = (message: string, at: Span) => void;

function readSetting(pair: Pair, config: { -readonly [K in keyof Config]: Config[K] }, report: Report): void {
  const key = keyOf(pair);
  const value = pair.value as Node | null;
  switch (key) {
    case 'articles':
      config.articles =
        stringsOf(value, pair, 'a glob or a list of globs such as "news/**/*.md"', report) ?? config.articles;
      return;
    case 'rules':
      return readRules(value, pair, config, report);
    case 'stage':
    case 'nursery':
      if (
        key === 'stage'
          ? scalarOf(value) !== 'nursery' && scalarOf(value) !== 'stable'
          : typeof scalarOf(value) !== 'boolean'
      ) {
        return report(
          key === 'stage' ? '"stage" is "stable" or "nursery".' : '"nursery" is true or false.',
          placeOf(value, pair),
        );
      }
      config.nursery = scalarOf(value) === 'nursery' || scalarOf(value) === true;
      return;
    case 'entities':
      config.entities = { declared: readEntities(value, pair, report) };
      return;
    case 'caps':
      config.caps = readCaps(value, pair, report);
      return;
    case 'holidays':
    case 'events':
      config[key] = readDates(value, pair, key, report);
      return;
    default:
      report(
        `"${key}" is not a setting. The settings are articles, rules, stage, entities, holidays, events and caps.`,
        placeOf(pair.key as Node, pair),
      );
  }
}

function readRules(
  value: Node | null,
  pair: Pair,
  config: { -readonly [K in keyof Config]: Config[K] },
  report: Report,
): void {
  if (!isMap(value))
    return report('"rules" takes lines such as "corruption/doubled-word: warning".', placeOf(value, pair));
  const levels = new Map<string, Level>();
  const options = new Map<string, Record<string, unknown>>();
  for (const item of value.items) {
    const id = keyOf(item);
    const rule = rules.find((one) => one.id === id);
    if (!rule && !families.includes(id as (typeof families)[number])) {
      report(`There is no rule or family "${id}".${nearest(id)}`, placeOf(item.key as Node, item));
      continue;
    }
    const setting = item.value as Node | null;
    if (isMap(setting) && rule) {
      const given: Record<string, unknown> = {};
      for (const option of setting.items) readOption(rule, option, given, levels, report);
      options.set(id, given);
    } else readLevel(id, setting, item, levels, report);
  }
  config.levels = levels;
  config.options = options;
}

function readLevel(id: string, value: Node | null, pair: Pair, levels: Map<string, Level>, report: Report): void {
  // YAML 1.1 readers took a bare `off` for false; people write both.
  const level = scalarOf(value) === false ? 'off' : scalarOf(value);
  if (level === 'off' || severities.includes(level as Severity)) levels.set(id, level as Level);
  else report('A level is off, hint, information, warning or error.', placeOf(value, pair));
}

function readOption(
  rule: Rule,
  pair: Pair,
  given: Record<string, unknown>,
  levels: Map<string, Level>,
  report: Report,
): void {
  const name = keyOf(pair);
  const value = pair.value as Node | null;
  if (name === 'level') return readLevel(rule.id, value, pair, levels, report);
  const option = (rule.options as Record<string, Option> | undefined)?.[name];
  if (!option) {
    const known = ['level', ...Object.keys(rule.options ?? {})].join(', ');
    return report(`${rule.id} has no option "${name}". It takes ${known}.`, placeOf(pair.key as Node, pair));
  }
  const raw = isSeq(value) ? value.items.map((item) => scalarOf(item as Node)) : scalarOf(value);
  const wanted = Array.isArray(option.default) ? 'a list of texts' : `a ${typeof option.default}`;
  const fits = Array.isArray(option.default)
    ? Array.isArray(raw) && raw.every((one) => typeof one === 'string')
    : typeof raw === typeof option.default;
  if (fits) given[name] = raw;
  else report(`"${name}" takes ${wanted}.`, placeOf(value, pair));
}

function readEntities(value: Node | null, pair: Pair, report: Report): EntityOptions['declared'] {
  if (!isSeq(value)) {
    report(
      '"entities" takes a list: "- name: …", with "type", "aliases" and "not" where needed.',
      placeOf(value, pair),
    );
    return [];
  }
  return value.items.flatMap((item) => {
    if (!isMap(item) || typeof item.get('name') !== 'string') {
      report('An entity needs a name: "- name: World Health Organization".', rangeOf(item as Node));
      return [];
    }
    const type = item.get('type');
    if (type !== undefined && !entityTypes.includes(type as EntityType))
      report(`A type is one of ${entityTypes.join(', ')}.`, rangeOf(item.get('type', true) as unknown as Node));
    const list = (key: string) => {
      const found = item.items.find((one) => keyOf(one) === key);
      return found ? (stringsOf(found.value as Node, found, 'a name or a list of names', report) ?? []) : [];
    };
    for (const one of item.items)
      if (!['name', 'type', 'aliases', 'not'].includes(keyOf(one)))
        report(
          `An entity has no "${keyOf(one)}"; it takes name, type, aliases and not.`,
          placeOf(one.key as Node, one),
        );
    const known = entityTypes.includes(type as EntityType) ? { type: type as EntityType } : {};
    return [{ name: item.get('name') as string, ...known, aliases: list('aliases'), not: list('not') }];
  });
}

function readCaps(value: Node | null, pair: Pair, report: Report): Record<string, number> {
  if (!isMap(value)) {
    report('"caps" takes lines such as "unsupported/evaluative-language: 5".', placeOf(value, pair));
    return {};
  }
  const caps: Record<string, number> = {};
  for (const item of value.items) {
    const number = scalarOf(item.value as Node);
    const id = keyOf(item);
    if (!rules.some((rule) => rule.id === id) && id !== 'default')
      report(`There is no rule "${id}".${nearest(id)}`, placeOf(item.key as Node, item));
    else if (typeof number === 'number' && number >= 0) caps[id] = number;
    else report('A cap is a number, 0 or more.', placeOf(item.value as Node, item));
  }
  return caps;
}

function readDates(value: Node | null, pair: Pair, key: string, report: Report): HouseDate[] {
  if (!isSeq(value)) {
    report(
      `"${key}" takes a list: "- { name: …, date: ${key === 'holidays' ? '06-12, country: …' : '1945-05-09'} }".`,
      placeOf(value, pair),
    );
    return [];
  }
  return value.items.flatMap((item) => {
    const name = isMap(item) ? item.get('name') : undefined;
    const date = isMap(item) ? item.get('date') : undefined;
    const country = isMap(item) ? item.get('country') : undefined;
    const form = key === 'holidays' ? /^(?:\d{4}-)?\d{2}-\d{2}$/ : /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
    if (typeof name === 'string' && (typeof date === 'string' || typeof date === 'number') && form.test(String(date))) {
      return [{ name, date: String(date), ...(typeof country === 'string' && { country }) }];
    }
    report(
      `Needs a name and a date (${key === 'holidays' ? 'MM-DD' : 'YYYY, YYYY-MM or YYYY-MM-DD'}).`,
      rangeOf(item as Node),
    );
    return [];
  });
}

function stringsOf(value: Node | null, pair: Pair, wanted: string, report: Report): string[] | undefined {
  const items = isSeq(value) ? value.items.map((item) => scalarOf(item as Node)) : [scalarOf(value)];
  if (items.length && items.every((item) => typeof item === 'string' && item !== '')) return items as string[];
  report(`Expected ${wanted}.`, placeOf(value, pair));
  return undefined;
}

/** " Did you mean …?" for a rule id that is one or two slips away from a known one. */
function nearest(id: string): string {
  const tail = id.split('/').pop()!;
  const found =
    rules.find((rule) => rule.id.endsWith(`/${tail}`)) ??
    rules.find((rule) => rule.id.split('/')[1]!.startsWith(tail.slice(0, 5)) && tail.length >= 5);
  return found ? ` Did you mean "${found.id}"?` : '';
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function scalarOf(node: Node | null | undefined): unknown {
  return isScalar(node) ? node.value : undefined;
}

function rangeOf(node: Node | null | undefined): Span {
  const range = isNode(node) ? node.range : undefined;
  return range ? { start: range[0], end: Math.max(range[1], range[0] + 1) } : { start: 0, end: 1 };
}

/** Where the value stands, or its key where it has none. */
function placeOf(node: Node | null | undefined, pair: Pair): Span {
  const span = rangeOf(node);
  return isNode(node) && node.range && node.range[1] > node.range[0] ? span : rangeOf(pair.key as Node);
}
