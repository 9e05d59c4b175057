import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { articleRule } from '../../rule.ts';
import { isQuoted, type ProseSentence, passage, proseOf, spanOf } from './prose.ts';

export default articleRule({
  id: 'unsupported/unplaced-expert',
  title: 'Expert without a post',
  why: `“Dr Ana Holm, a leading expert on rivers”: the praise stands where the institute, the firm or the book should stand. A reader cannot look
such an expert up, and generated interviews are full of them. The rule is silent where the article says anywhere what ties the person to a house or an office.`,
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'We spoke with Ana Holm, ⟦a leading expert on river ecology⟧.',
      'Peter Wendt, ⟦a renowned specialist in crisis communication⟧, sees it differently.',
    ],
    good: [
      'We spoke with Ana Holm, a leading expert on river ecology at Lund University.',
      'Peter Wendt, a renowned specialist in crisis communication, sees it differently. Wendt teaches at Aarhus University.',
      'The lute was made by Ana Holm, a carpenter.',
    ],
  },
  *check(article) {
    for (const prose of proseOf(article)) {
      for (const match of find(prose.tokens)) {
        const at = spanOf(prose.tokens, match);
        const name = nameBefore(prose, match.from);
        if (!name || isQuoted(prose, at) || prose.citations.length > 0 || isPlaced(article, prose, name)) continue;
        yield { at, message: `“${passage(article, at)}”: the article does not say where.` };
      }
    }
  },
});

const praised =
  'leading|renowned|respected|well-respected|highly-respected|well-known|noted|prominent|distinguished|seasoned|acclaimed|eminent|foremost|recognised|recognized|world-renowned|top|celebrated|veteran|international|independent';

const rows: readonly PhraseRow<'expert'>[] = [
  {
    pattern: `#NNP|NN , [ a|an #RB? ${praised} #JJ|NN|CC* expert|authority|specialist|scholar|analyst|researcher|voice|strategist|consultant on|in|of|for|about #DT|JJ|NN|NNP|VBG|CC|NNS* ]`,
    value: 'expert',
  },
];
const find = compilePhrases(rows);

const title = /^(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Professor)\.?$/;

/** The surname before the comma. */
function nameBefore({ tokens }: ProseSentence, from: number): string | undefined {
  const token = tokens[from - 2];
  if (!token || tokens[from - 1]!.text !== ',') return undefined;
  const titled = tokens.slice(Math.max(0, from - 5), from - 2).some(({ text }) => title.test(text));
  return /PER$/.test(token.name) || (titled && token.pos === 'NNP') ? token.text : undefined;
}

/** A house, an office or a work stands with the name somewhere. */
function isPlaced(article: AnnotatedArticle, own: ProseSentence, name: string): boolean {
  return article.blocks.some(({ sentences }) =>
    sentences.some(
      ({ start, tokens }) =>
        (start === own.sentence.start || tokens.some(({ text }) => text === name)) &&
        tokens.some((token, i) => token.name.endsWith('ORG') || (houses.test(token.lower) && i > 0)),
    ),
  );
}

const houses =
  /^(?:university|institute|college|school|academy|centre|center|hospital|clinic|museum|ministry|laborator(?:y|ies)|lab|think-tank|foundation|observatory|department|faculty|professor|lecturer|teaches|taught|founder|founded|author|wrote|company|firm|council|agency|society|association|commission|headed|heads|director|book|books|newspaper|bank|police|army|navy|heads|runs|works|worked)$/;
