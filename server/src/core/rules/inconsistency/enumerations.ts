import type { Block, Sentence } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';

/** Things that an article tells one by one: a bulleted list, the rows of a table, or an enumeration in a sentence. */
export interface Enumeration extends Span {
  readonly form: 'list' | 'table' | 'sentence';
  readonly items: readonly Span[];
  /** The sentence it stands in or, for a list, the words of its items. */
  readonly text: string;
}

/** Every enumeration of three things or more, in text order. */
export function enumerationsOf(article: AnnotatedArticle): Enumeration[] {
  const found: Enumeration[] = [];
  let run: Block[] = [];
  const close = () => {
    if (run.length >= 3) found.push(enumeration(article, 'list', run));
    run = [];
  };
  for (const block of article.blocks) {
    if (block.kind === 'listItem') {
      run.push(block);
      continue;
    }
    close();
    if (block.kind === 'table') {
      const rows = (block.rows ?? []).filter(({ separator, cells }) => !separator && cells.length > 1).slice(1);
      if (rows.length >= 3) found.push(enumeration(article, 'table', rows));
    }
    if (block.kind !== 'paragraph' && block.kind !== 'speakerTurn') continue;
    for (const sentence of block.sentences) found.push(...inSentence(article, sentence));
  }
  close();
  return found;
}

function enumeration(article: AnnotatedArticle, form: Enumeration['form'], items: readonly Span[]): Enumeration {
  const [start, end] = [items[0]!.start, items.at(-1)!.end];
  return {
    start,
    end,
    form,
    items: items.map((item) => ({ start: item.start, end: item.end })),
    text: article.text.slice(start, end),
  };
}

/** "a, b, c and d" of common nouns: at least two commas and a final "and", each part short. */
function inSentence(article: AnnotatedArticle, sentence: Sentence): Enumeration[] {
  const { tokens } = sentence;
  const last = tokens.findLastIndex(({ text }) => text === 'and');
  if (last < 0) return [];
  const cuts: number[] = [];
  for (let i = last - (tokens[last - 1]?.text === ',' ? 2 : 1), since = 0; i >= 0; i--, since++) {
    if (tokens[i]!.text === ',') {
      cuts.unshift(i);
      since = -1;
    } else if (since > 6 || /^[.;:()]$/.test(tokens[i]!.text)) break;
  }
  if (cuts.length < 2) return [];
  const first = nounBefore(sentence, cuts[0]!);
  if (first === undefined) return [];
  const end = nounAfter(sentence, last);
  if (end === undefined) return [];
  const starts = [first, ...cuts.map((cut) => cut + 1), last + 1];
  const ends = [...cuts.map((cut) => cut - 1), tokens[last - 1]!.text === ',' ? last - 2 : last - 1, end];
  if (starts.some((from, index) => !hasNoun(sentence, from, ends[index]!))) return [];
  const items = starts.map((from, index) => ({ start: tokens[from]!.start, end: tokens[ends[index]!]!.end }));
  return [
    {
      start: items[0]!.start,
      end: items.at(-1)!.end,
      form: 'sentence',
      items,
      text: article.text.slice(sentence.start, sentence.end),
    },
  ];
}

/** First token of the noun phrase that ends before a comma. */
function nounBefore({ tokens }: Sentence, comma: number): number | undefined {
  let i = comma - 1;
  while (i >= 0 && /^(?:NN|JJ|CD|VBG|VBN)/.test(tokens[i]!.pos) && !/^NNPS?$/.test(tokens[i]!.pos)) i--;
  return i + 1 <= comma - 1 ? i + 1 : undefined;
}

/** Last token of the noun phrase after the final "and". */
function nounAfter({ tokens }: Sentence, and: number): number | undefined {
  let end: number | undefined;
  for (let i = and + 1; i < tokens.length && i <= and + 7; i++) {
    if (/^NNS?$/.test(tokens[i]!.pos)) end = i;
    else if (!/^(?:DT|JJ|CD|VBG|VBN|PRP\$|IN|POS)/.test(tokens[i]!.pos)) break;
  }
  return end;
}

function hasNoun({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from, to + 1).some(({ pos }) => /^NNS?$|^VBG$/.test(pos));
}
