import { type Document, isMap, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import type { Level } from './config.ts';

/**
 * sourcecheck.yaml with the level of a rule or family set; comments and everything else stay as they are.
 * @throws Error when the text is no YAML: then nothing can be changed without losing something.
 */
export function setLevel(text: string, id: string, level: Level): string {
  const document = parsed(text);
  const rules = mapAt(document, 'rules');
  const there: unknown = rules.get(id, true);
  if (isMap(there)) there.set('level', level);
  else rules.set(id, level);
  return written(document);
}

/**
 * sourcecheck.yaml with another name of an entity; the entity is added when none has that name.
 * @throws Error when the text is no YAML.
 */
export function addAlias(text: string, name: string, alias: string): string {
  const document = parsed(text);
  const there: unknown = rootOf(document).get('entities', true);
  const list = isSeq(there) ? there : new YAMLSeq();
  if (list !== there) rootOf(document).set('entities', list);
  const known = list.items.find((item): item is YAMLMap => isMap(item) && item.get('name') === name);
  if (!known) list.add(document.createNode({ name, aliases: [alias] }));
  else {
    const aliases: unknown = known.get('aliases', true);
    if (isSeq(aliases)) {
      if (!aliases.toJSON().includes(alias)) aliases.add(alias);
    } else {
      const only = known.get('aliases');
      known.set('aliases', document.createNode(typeof only === 'string' ? [only, alias] : [alias]));
    }
  }
  return written(document);
}

function parsed(text: string): Document {
  const document = parseDocument(text);
  if (document.errors.length)
    throw new Error(`sourcecheck.yaml cannot be read as YAML: ${document.errors[0]!.message.split('\n')[0]}`);
  return document;
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
  return document.toString({ lineWidth: 0 });
}
