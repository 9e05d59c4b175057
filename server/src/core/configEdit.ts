import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import type { Level } from './config.ts';
import {
  indentationAt,
  isBlock,
  lastOffset,
  pairOf,
  withBlockAtEnd,
  withLinesAfter,
  withText,
  yamlLines,
} from './yamlEdit.ts';

/**
 * sourcecheck.yaml with the level of a rule or family set; comments and everything else stay as they are.
 * @throws Error when the text is no YAML: then nothing can be changed without losing something.
 */
export function setLevel(text: string, id: string, level: Level): string {
  const document = parsed(text);
  const rules = pairOf(document.contents, 'rules');
  if (!rules && !hasFlow(document.contents)) return withBlockAtEnd(text, `rules:\n  ${id}: ${level}`);
  const there = pairOf(rules?.value, id);
  const scalar = pairOf(there?.value, 'level')?.value ?? there?.value;
  if (isScalar(scalar) && scalar.range && scalar.range[1] > scalar.range[0])
    return withText(text, { start: scalar.range[0], end: scalar.range[1] }, level);
  const [key, block, line] = there ? ['level', there.value, `level: ${level}`] : [id, rules?.value, `${id}: ${level}`];
  if (isBlock(block) && isMap(block)) return withLinesAfter(text, lastOffset(block), indentationOf(text, block) + line);
  const map = there && isMap(there.value) ? there.value : mapAt(document, 'rules');
  map.set(key, level);
  return written(document);
}

/**
 * sourcecheck.yaml with another name of an entity; the entity is added when none has that name.
 * @throws Error when the text is no YAML.
 */
export function addAlias(text: string, name: string, alias: string): string {
  const document = parsed(text);
  const list = pairOf(document.contents, 'entities')?.value;
  const entry = { name, aliases: [alias] };
  if (!list && !hasFlow(document.contents) && !pairOf(document.contents, 'entities'))
    return withBlockAtEnd(text, `entities:\n${yamlLines(entry, '    ', '- ')}`);
  const known = isSeq(list)
    ? list.items.find((item): item is YAMLMap => isMap(item) && item.get('name') === name)
    : undefined;
  if (!known && isBlock(list)) {
    const dash = indentationAt(text, (list.items[0] as Node).range![0]);
    return withLinesAfter(text, lastOffset(list), yamlLines(entry, `${dash}  `, '- '));
  }
  const aliases = pairOf(known, 'aliases')?.value;
  if (isSeq(aliases) && aliases.toJSON().includes(alias)) return text;
  if (isBlock(aliases)) {
    const dash = indentationAt(text, (aliases.items[0] as Node).range![0]);
    return withLinesAfter(text, lastOffset(aliases), yamlLines(alias, `${dash}  `, '- '));
  }
  return withAliasInDocument(document, known, entry);
}

/** For forms that cannot be edited as text: everything in brackets on a line, an empty list. */
function withAliasInDocument(
  document: Document,
  known: YAMLMap | undefined,
  entry: { readonly name: string; readonly aliases: readonly string[] },
): string {
  const there: unknown = rootOf(document).get('entities', true);
  const list = isSeq(there) ? there : new YAMLSeq();
  if (list !== there) rootOf(document).set('entities', list);
  if (!known) list.add(document.createNode(entry));
  else {
    const aliases: unknown = known.get('aliases', true);
    const only = known.get('aliases');
    if (isSeq(aliases)) aliases.add(entry.aliases[0]);
    else known.set('aliases', document.createNode([...(typeof only === 'string' ? [only] : []), ...entry.aliases]));
  }
  return written(document);
}

function parsed(text: string): Document {
  const document = parseDocument(text);
  if (document.errors.length)
    throw new Error(`sourcecheck.yaml cannot be read as YAML: ${document.errors[0]!.message.split('\n')[0]}`);
  return document;
}

/** A document that is one mapping in braces, or no mapping at all: a block cannot be put at its end. */
function hasFlow(contents: unknown): boolean {
  return contents !== null && !(isMap(contents) && !contents.flow);
}

/** The white space before the keys of a block mapping. */
function indentationOf(text: string, map: { readonly items: readonly unknown[] }): string {
  const [first] = map.items as readonly { readonly key: Node }[];
  return indentationAt(text, first!.key.range![0]);
}

function rootOf(document: Document): YAMLMap {
  if (!isMap(document.contents)) document.contents = document.createNode({}) as YAMLMap;
  return document.contents as YAMLMap;
}

function mapAt(document: Document, key: string): YAMLMap {
  const root = rootOf(document);
  const there: unknown = root.get(key, true);
  if (isMap(there)) return there;
  const made = document.createNode({}) as YAMLMap;
  root.set(key, made);
  return made;
}

function written(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
