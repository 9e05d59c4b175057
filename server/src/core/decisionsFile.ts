import { isMap, isSeq, type Node, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import type { ConfigProblem } from './config.ts';
import { type Decision, type Verdict, verdicts } from './decisions.ts';
import type { Span } from './text/span.ts';
import {
  indentationAt,
  isBlock,
  lastOffset,
  linesOfItem,
  pairOf,
  withLinesAfter,
  withText,
  yamlLines,
} from './yamlEdit.ts';

/** In the order in which an entry is written. */
const fields = ['article', 'rule', 'verdict', 'quote', 'before', 'after', 'against', 'reason', 'by', 'on'] as const;
const heading = ' Findings of Source Check that a person has settled. One entry a block, sorted; safe to edit by hand.';

/** Reads sourcecheck.decisions.yaml; entries that cannot be used are reported with their place and left out. */
export function readDecisions(text: string): {
  readonly decisions: readonly (Decision & { readonly at: Span })[];
  readonly problems: readonly ConfigProblem[];
} {
  const document = parseDocument(text);
  const problems: ConfigProblem[] = document.errors.map(({ message, pos }) => ({
    message: `This file could not be read as YAML: ${message.split('\n')[0]}`,
    at: { start: pos[0], end: Math.max(pos[1], pos[0] + 1) },
  }));
  if (problems.length || document.contents === null) return { decisions: [], problems };
  const list = isMap(document.contents) ? document.contents.get('decisions', true) : undefined;
  if (!isSeq(list)) {
    if (isMap(document.contents) && document.contents.has('decisions')) return { decisions: [], problems };
    return { decisions: [], problems: [{ message: 'Expected a list under "decisions:".', at: { start: 0, end: 1 } }] };
  }
  const decisions = list.items.flatMap((item) => {
    const at = rangeOf(item as Node);
    const entry = isMap(item) ? (item.toJS(document) as Record<string, unknown>) : {};
    const missing = (['article', 'rule', 'verdict', 'quote'] as const).filter(
      (field) => typeof entry[field] !== 'string',
    );
    if (missing.length)
      problems.push({
        message: `This decision lacks ${missing.map((field) => `"${field}"`).join(', ')}; it settles nothing.`,
        at,
      });
    else if (!verdicts.includes(entry['verdict'] as Verdict))
      problems.push({ message: `A verdict is one of: ${verdicts.join(', ')}.`, at });
    else
      return [
        {
          ...(Object.fromEntries(
            fields.filter((field) => entry[field] !== undefined).map((field) => [field, String(entry[field])]),
          ) as unknown as Decision),
          before: String(entry['before'] ?? ''),
          after: String(entry['after'] ?? ''),
          at,
        },
      ];
    return [];
  });
  return { decisions, problems };
}

/**
 * The file with one more decision, in its place in the order; comments and other entries stay as they are, to the letter.
 * @throws Error when the text is no YAML: then nothing can be changed without losing something.
 */
export function addDecision(text: string, decision: Decision): string {
  const items = entriesOf(text);
  const entry = Object.fromEntries(
    fields
      .filter((field) => decision[field] !== undefined && decision[field] !== '')
      .map((field) => [field, decision[field]]),
  );
  if (text.trim() === '') return `#${heading}\n\ndecisions:\n${yamlLines(entry, '    ', '- ')}\n`;
  if (items === undefined) return rewritten(text, entry);
  const indentation = indentationAt(text, items[0]!.node.range![0]);
  const lines = yamlLines(entry, `${indentation}  `, '- ');
  const key = sortKey(decision);
  // Settled again, a finding keeps one entry: the newer one.
  const known = items.find((item) => item.key === key);
  if (known) return withText(text, linesOfItem(text, known.node), lines);
  const next = items.findIndex((item) => item.key > key);
  const before = items[(next < 0 ? items.length : next) - 1];
  if (before) return withLinesAfter(text, lastOffset(before.node), `\n${lines}`);
  const list = parseDocument(text).contents as YAMLMap;
  return withLinesAfter(text, pairOf(list, 'decisions')!.key.range![1], `${lines}\n`);
}

/** The file without a decision; the text is returned as it was when the decision is not in it. */
export function removeDecision(text: string, decision: Decision): string {
  const document = parseDocument(text);
  const list = isMap(document.contents) ? document.contents.get('decisions', true) : undefined;
  if (!isSeq(list)) return text;
  const key = sortKey(decision);
  const index = list.items.findIndex((item) => isMap(item) && sortKey(item.toJS(document) as Decision) === key);
  const item = list.items[index];
  if (!item) return text;
  if (!isBlock(list) || list.items.length === 1) {
    list.items.splice(index, 1);
    return document.toString({ lineWidth: 0 });
  }
  const { start, end } = linesOfItem(text, item as Node);
  // With the empty lines behind it, or at the end those before it.
  const behind = /^(?:\r?\n)+/.exec(text.slice(end))?.[0].length ?? 0;
  const isLast = index === list.items.length - 1;
  const before = isLast ? (/(?:\r?\n[ \t]*)*$/.exec(text.slice(0, start).replace(/\r?\n$/, ''))?.[0].length ?? 0) : 0;
  return text.slice(0, start - before) + text.slice(end + behind);
}

/** The entries of a list written in blocks, with their places in the order; undefined for another form. */
function entriesOf(text: string): readonly { readonly node: Node; readonly key: string }[] | undefined {
  const document = parseDocument(text);
  if (document.errors.length)
    throw new Error(`sourcecheck.decisions.yaml cannot be read: ${document.errors[0]!.message}`);
  const list = pairOf(document.contents, 'decisions')?.value;
  if (!isBlock(list) || !isSeq(list) || (document.contents as YAMLMap).flow) return undefined;
  return list.items.map((item) => ({
    node: item as Node,
    key: isMap(item) ? sortKey(item.toJS(document) as Decision) : '',
  }));
}

/** For a file without a list in blocks: an empty one, or one in brackets. */
function rewritten(text: string, entry: object): string {
  const document = parseDocument(text);
  const there: unknown = isMap(document.contents) ? document.contents.get('decisions', true) : undefined;
  const list = isSeq(there) ? there : new YAMLSeq();
  if (list !== there) document.set('decisions', list);
  list.flow = false;
  const node = document.createNode(entry) as YAMLMap;
  node.flow = false;
  const key = sortKey(entry as Decision);
  const index = list.items.findIndex((item) => isMap(item) && sortKey(item.toJS(document) as Decision) > key);
  list.items.splice(index < 0 ? list.items.length : index, 0, node);
  return document.toString({ lineWidth: 0 });
}

function sortKey({ article, rule, quote, before, against }: Decision): string {
  return [article, rule, quote, before ?? '', against ?? ''].join('\0');
}

function rangeOf(node: Node | null): Span {
  const range = node?.range;
  return range ? { start: range[0], end: Math.max(range[1], range[0] + 1) } : { start: 0, end: 1 };
}
