import type { Token } from '../../article/article.ts';

/** "The/DT mayor/NN has/VBZ ": tokens in lower case, each with its part of speech and a space behind it. */
export function taggedText(tokens: readonly Token[]): string {
  let text = '';
  for (const { lower, pos } of tokens) text += `${lower.replace(/[\s/]/g, '_')}/${pos} `;
  return text;
}

/** The token at an offset of the tagged text. */
export function tokenAt(text: string, offset: number): number {
  let at = 0;
  for (let i = text.indexOf(' '); i >= 0 && i < offset; i = text.indexOf(' ', i + 1)) at++;
  return at;
}
