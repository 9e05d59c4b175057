import { articleRule } from '../../rule.ts';
import { unknownWords } from './unknownWords.ts';

export default articleRule({
  id: 'corruption/split-word',
  title: 'Word with a space or hyphen in it',
  why: 'Line ends, narrow columns and recognition of scanned pages break words: “impor tant”, “govern- ment”. Neither piece is a word, together they are.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: ['It was an ⟦impor tant⟧ vote for the town.', 'The ⟦gov- ernment⟧ resigned.'],
    good: ['The pre- and post-war houses were sold.', 'It was all right, and more over there.'],
  },
  *check(article) {
    for (const { start, end, fault, text, meant } of unknownWords(article)) {
      if (fault !== 'split') continue;
      const at = { start, end };
      yield {
        at,
        message: `“${text}” looks like “${meant}” with a break in it.`,
        fix: { title: `Write “${meant}”`, edits: [{ at, text: meant! }], safe: true },
      };
    }
  },
});
