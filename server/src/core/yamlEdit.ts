import { Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from './text/span.ts';

/**
 * Edits of YAML as text: what a person wrote around the changed lines (comments, alignment, quotation marks, line ends)
 * stays as it is, which writing the whole document anew would not do. Offsets are UTF-16, into the text that was parsed.
 */

/** The text with lines put in behind the line on which `offset` lies; `lines` are indented already and end in no line break. */
export function withLinesAfter(text: string, offset: number, lines: string): string {
  const at = lineEnd(text, offset);
  const eol = lineBreakOf(text);
  const opening = at > 0 && text[at - 1] !== '\n' ? eol : '';
  return `${text.slice(0, at)}${opening}${lines.replaceAll('\n', eol)}${eol}${text.slice(at)}`;
}

/** The text with a block at its end, an empty line before it. */
export function withBlockAtEnd(text: string, block: string): string {
  const eol = lineBreakOf(text);
  const body = block.replaceAll('\n', eol) + eol;
  const before = text.trimEnd();
  return before === '' ? `${text}${body}` : `${before}${eol}${eol}${body}`;
}

/** The text with other words for a part of it. */
export function withText(text: string, { start, end }: Span, words: string): string {
  return text.slice(0, start) + words.replaceAll('\n', lineBreakOf(text)) + text.slice(end);
}

/** The lines of an entry of a block list, from its dash to the last line of its value, the line break left out. */
export function linesOfItem(text: string, item: Node): Span {
  const [start] = item.range!;
  return { start: lineStart(text, start), end: withoutBreak(text, lineEnd(text, lastOffset(item))) };
}

/** A value as YAML, every line indented; the first line with `lead` in place of the last characters of its indentation. */
export function yamlLines(value: unknown, indentation: string, lead = ''): string {
  const lines = new Document(value).toString({ lineWidth: 0 }).trimEnd().split('\n');
  return lines
    .map((line, index) =>
      index === 0
        ? `${indentation.slice(0, indentation.length - lead.length)}${lead}${line}`
        : line && indentation + line,
    )
    .join('\n');
}

/** The white space before what stands on the line of an offset, a list's dash left out. */
export function indentationAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset)))![0];
}

/** The pair of a block mapping that can be edited as text; undefined for another form. */
export function pairOf(map: unknown, key: string): (Pair<Node, Node | null> & { readonly key: Node }) | undefined {
  if (!isMap(map)) return undefined;
  const found = map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  return found as (Pair<Node, Node | null> & { readonly key: Node }) | undefined;
}

/** A mapping or list written in lines, with at least one entry. */
export function isBlock(node: unknown): node is YAMLMap<Node, Node | null> | YAMLSeq<Node> {
  return (isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0;
}

/** Offset of the last character of a node's value, or of its end where it is empty. */
export function lastOffset(node: Node): number {
  const [start, end] = node.range!;
  if (isBlock(node)) {
    const last: unknown = node.items.at(-1);
    const pair = last as Pair<Node, Node | null>;
    return lastOffset(isMap(node) ? (pair.value ?? pair.key) : (last as Node));
  }
  return Math.max(start, end - 1);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Behind the line break of the line on which an offset lies. */
function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

function withoutBreak(text: string, end: number): number {
  if (text[end - 1] !== '\n') return end;
  return text[end - 2] === '\r' ? end - 2 : end - 1;
}

function lineBreakOf(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
