import { entityTypes, severities } from '../config.ts';
import type { Option, Rule } from '../rule.ts';
import { ruleOf, rules } from '../rules/index.ts';
import type { Span } from '../text/span.ts';

/** A word that may stand at the caret in sourcecheck.yaml. */
export interface ConfigCompletion {
  readonly label: string;
  readonly insert: string;
  readonly detail: string;
  readonly documentation?: string;
  readonly at: Span;
}

/** What a word of sourcecheck.yaml means, in Markdown. */
export interface ConfigHover {
  readonly at: Span;
  readonly markdown: string;
}

/** The settings at the top of the file, with what each is for. */
const settings: Readonly<Record<string, string>> = {
  articles: 'Globs of the articles, relative to this folder.',
  rules: 'Levels and options by rule or family.',
  stage: '`nursery` also runs the rules that are not on by default.',
  entities: 'Names of the house: one entity each, with the names that are the same and those that are not.',
  holidays: 'Public holidays of the house: `date` is MM-DD, with the `country`.',
  events: 'Dated events of the house: `date` is YYYY, YYYY-MM or YYYY-MM-DD.',
  caps: 'How many findings of one rule the editor shows in one article.',
};
const entityKeys: Readonly<Record<string, string>> = {
  name: 'The name in the form the house uses.',
  type: `One of ${entityTypes.join(', ')}.`,
  aliases: 'Other names of the same entity.',
  not: 'Names that are never this entity, however alike.',
};
const families: Readonly<Record<string, string>> = {
  corruption: 'Damage: lost characters, torn tables, furniture, doubled words …',
  inconsistency: 'Clashes within an article and between articles.',
  unsupported: 'Statements whose support is missing.',
};
const levels: readonly string[] = ['off', ...severities];

/** What may be written at an offset; empty where anything may stand. */
export function completeConfig(text: string, offset: number): ConfigCompletion[] {
  const place = placeOf(text, offset);
  if (!place) return [];
  const { parents, key, typed, sameLevel } = place;
  const at = { start: offset - typed.length, end: offset };
  const values = (all: readonly string[], detail: string) => all.map((label) => ({ label, insert: label, detail, at }));
  const keys = (all: Readonly<Record<string, string>>) =>
    Object.entries(all)
      .filter(([name]) => !sameLevel.has(name))
      .map(([label, detail]) => ({ label, insert: `${label}: `, detail, at }));
  const [top, second] = parents;
  if (key === undefined) {
    if (top === undefined) return keys(settings);
    if (top === 'entities') return keys(entityKeys);
    if (top === 'rules' && second === undefined) return [...keys(families), ...ruleKeys(at, sameLevel)];
    if (top === 'rules' && second !== undefined) return keys(optionsOf(ruleOf(second)));
    if (top === 'caps') return [...keys({ default: 'Every rule that is not named.' }), ...ruleKeys(at, sameLevel)];
    return [];
  }
  if (top === undefined && key === 'stage') return values(['stable', 'nursery'], 'stage');
  if (top === 'entities' && key === 'type') return values(entityTypes, 'type');
  if (top === 'rules' && (second === undefined || key === 'level')) return values(levels, 'level');
  const option =
    top === 'rules' && second !== undefined ? (ruleOf(second)?.options as Options | undefined)?.[key] : undefined;
  return option ? values([JSON.stringify(option.default)], option.description) : [];
}

/** The meaning of the rule, setting or option at an offset; undefined elsewhere. Also for the file of decisions. */
export function hoverConfig(text: string, offset: number): ConfigHover | undefined {
  const line = lineAround(text, offset);
  for (const match of line.text.matchAll(/[a-z]+\/[a-z-]+|[A-Za-z]+/g)) {
    const at = { start: line.start + match.index, end: line.start + match.index + match[0].length };
    if (offset < at.start || offset > at.end) continue;
    const rule = ruleOf(match[0]);
    if (rule) return { at, markdown: ruleText(rule) };
    const isKey = text[at.end] === ':' && /^[\s-]*$/.test(line.text.slice(0, match.index));
    const [top, second] = parentsOf(text, line.start, indentOf(line.text));
    const meaning = isKey ? meaningOf(match[0], top, second) : undefined;
    return meaning === undefined ? undefined : { at, markdown: meaning };
  }
  return undefined;
}

type Options = Readonly<Record<string, Option>>;

function meaningOf(key: string, top: string | undefined, second: string | undefined): string | undefined {
  if (top === undefined) return settings[key];
  if (top === 'entities') return entityKeys[key];
  if (top !== 'rules') return undefined;
  return second === undefined ? families[key] : optionsOf(ruleOf(second))[key];
}

function optionsOf(rule: Rule | undefined): Record<string, string> {
  const options = Object.entries((rule?.options ?? {}) as Options);
  const described = options.map(([name, { default: usual, description }]) => [
    name,
    `${description} (default ${JSON.stringify(usual)})`,
  ]);
  return { level: `One of ${levels.join(', ')}.`, ...Object.fromEntries(described) };
}

function ruleKeys(at: Span, taken: ReadonlySet<string>): ConfigCompletion[] {
  return rules
    .filter(({ id }) => !taken.has(id))
    .map((rule) => ({ label: rule.id, insert: `${rule.id}: `, detail: rule.title, documentation: ruleText(rule), at }));
}

function ruleText({ id, title, why, severity, stage }: Rule): string {
  return `**${id}**: ${title}\n\n${why}\n\nUsual level: ${stage === 'nursery' ? 'off (nursery)' : severity}.`;
}

/** Where the caret is: below which keys, after which key on its line, behind which letters. */
function placeOf(text: string, offset: number) {
  const line = lineAround(text, offset);
  const before = line.text.slice(0, offset - line.start);
  if (/(?:^|\s)#/.test(before)) return undefined;
  const [, lead, key, typed] = /^([\s-]*)(?:([\w/-]+):\s+)?([\w/-]*)$/.exec(before) ?? [];
  if (lead === undefined || typed === undefined) return undefined;
  const indent = lead.length;
  const sameLevel = keysBeside(text, line.start, indent);
  return { parents: parentsOf(text, line.start, indent), key, typed, sameLevel };
}

/** Keys above a line that stand at lower and lower indentation, the outermost first. */
function parentsOf(text: string, lineStart: number, indent: number): string[] {
  const parents: string[] = [];
  let limit = indent;
  for (const line of text
    .slice(0, lineStart)
    .split(/\r\n|\n|\r/)
    .reverse()) {
    if (limit === 0) break;
    const [, lead, key] = /^([\s-]*)([\w/-]+):/.exec(line) ?? [];
    if (lead === undefined || key === undefined || lead.length >= limit) continue;
    limit = lead.length;
    parents.unshift(key);
  }
  return parents;
}

/** Keys around a line with the same indentation and the same parent: what need not be offered again. */
function keysBeside(text: string, lineStart: number, indent: number): Set<string> {
  const found = new Set<string>();
  const keyOf = (line: string): string | undefined | 'end' => {
    const [, lead, key] = /^([\s-]*)([\w/-]+):/.exec(line) ?? [];
    if (lead === undefined) return undefined;
    return lead.length < indent ? 'end' : lead.length === indent ? key : undefined;
  };
  const isItem = (line: string) => indent > 0 && /^\s*-/.test(line);
  const own = lineAround(text, lineStart).text;
  // The keys of a list item begin at its dash.
  for (const line of isItem(own)
    ? []
    : text
        .slice(0, lineStart)
        .split(/\r\n|\n|\r/)
        .reverse()
        .slice(1)) {
    const key = keyOf(line);
    if (key === 'end') break;
    if (key !== undefined) found.add(key);
    if (isItem(line)) break;
  }
  for (const line of text
    .slice(lineStart)
    .split(/\r\n|\n|\r/)
    .slice(1)) {
    const key = keyOf(line);
    if (key === 'end' || isItem(line)) break;
    if (key !== undefined) found.add(key);
  }
  return found;
}

function indentOf(line: string): number {
  return /^[\s-]*/.exec(line)![0].length;
}

function lineAround(text: string, offset: number): { readonly start: number; readonly text: string } {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const end = text.slice(start).search(/[\r\n]/);
  return { start, text: end < 0 ? text.slice(start) : text.slice(start, start + end) };
}
