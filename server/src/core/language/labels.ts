import type { NameTag } from '../article/article.ts';

/** Labels of the name model; their order is that of its weights. */
export const nameTags: readonly NameTag[] = [
  'O',
  'B-PER',
  'I-PER',
  'B-ORG',
  'I-ORG',
  'B-LOC',
  'I-LOC',
  'B-MISC',
  'I-MISC',
];

/** True when `tag` may follow `before` (undefined at a sentence's start): a name is continued only by its own kind. */
export function mayFollow(before: NameTag | undefined, tag: NameTag): boolean {
  if (!tag.startsWith('I-')) return true;
  return before !== undefined && before !== 'O' && before.slice(2) === tag.slice(2);
}
