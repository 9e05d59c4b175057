import type { Token } from '../../article/article.ts';
import type { WordVectors } from '../../language/language.ts';
import { figure, quoted, type SentenceView } from '../../language/sentenceFeatures.ts';
import { contains } from '../../text/span.ts';
import type { ProseSentence } from './prose.ts';

/** Words outside of quotations that a sentence needs to be judged. */
const leastWords = 3;

/** Whether a sentence says enough in the article's own voice. */
export function isJudged({ tokens, quotations }: ProseSentence): boolean {
  const own = tokens.filter(
    (token) => token.kind === 'word' && !quotations.some(({ content }) => contains(content, token)),
  );
  return own.length >= leastWords;
}

/** A sentence as the model of unvouched sentences is told of it. */
export function sentenceView(prose: ProseSentence, vectors: WordVectors): SentenceView {
  const words: string[] = [];
  const pos: string[] = [];
  const push = (word: string, tag: string) => {
    // A quotation or a name is one word, however long.
    if (word === words.at(-1) && (word === quoted || tag === 'NAME')) return;
    words.push(word);
    pos.push(tag);
  };
  for (const token of prose.tokens) {
    if (prose.quotations.some(({ content }) => contains(content, token))) push(quoted, 'QUOTED');
    else if (token.name !== 'O') push(token.name.slice(2), 'NAME');
    else if (/\d/.test(token.text)) push(figure, token.pos);
    else push(isUnknownName(token) ? 'name' : token.lower, token.pos);
  }
  const kinds = (sentence: ProseSentence | undefined) => [
    ...new Set(sentence?.attributions.map(({ sourceKind }) => sourceKind) ?? []),
  ];
  return {
    words,
    pos,
    groups: words.map((word) => vectors.groups(word)),
    sources: kinds(prose),
    sourcesBefore: kinds(prose.before),
    named: prose.named.length > 0,
    cited: prose.citations.length > 0,
    block: prose.block.kind,
  };
}

function isUnknownName({ pos }: Token): boolean {
  return pos === 'NNP' || pos === 'NNPS';
}
