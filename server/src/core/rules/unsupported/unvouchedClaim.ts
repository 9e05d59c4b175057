import { articleRule } from '../../rule.ts';
import { headlineOf, type ProseSentence, passage, proseOf } from './prose.ts';
import { isJudged, sentenceView } from './sentenceView.ts';

/**
 * Odds of the model (natural logarithm) from which a sentence is warned of or noted. With whole corpora left out of
 * training, nine in ten sentences that reach the first were labelled unsupported (`npm run eval -- --data FOLDER sentences`).
 */
const warned = 0.4;
const noted = 0;
/** A sentence of few words (tokens) gives little to judge it by, and needs to lead by more. */
const few = 10;
const leadOfFew = 0.5;
/** So does one that names a source: what it claims may be what the source says. */
const leadOfSourced = 1.2;

export default articleRule({
  id: 'unsupported/unvouched-claim',
  title: 'Claim that nobody stands for',
  why: 'Hearsay, guesses, praise, minds read and records without a judge come in more wordings than any list has. A model trained on sentences that editors sent back, and on those that look like them and are sound, judges each sentence in the article’s own voice by its words, its grammar and the sources it names. Where another rule knows what is wrong with a sentence, only that rule speaks.',
  severity: 'warning',
  stage: 'stable',
  lastResort: true,
  examples: {
    bad: [
      'The council voted on Monday.\n\n⟦A man who moves in these circles has another story.⟧ The next session is in June.',
    ],
    good: [
      'The council voted on Monday.\n\nThe mayor told the council that she will be gone by spring. The next session is in June.',
    ],
  },
  *check(article) {
    if (!article.english) return;
    const { vouchers } = article.language;
    for (const prose of [...headlineOf(article), ...proseOf(article)]) {
      if (!isJudged(prose) || isCutOff(prose)) continue;
      const lead = (prose.tokens.length < few ? leadOfFew : 0) + (prose.named.length > 0 ? leadOfSourced : 0);
      const odds = vouchers.odds(sentenceView(prose, article.language.vectors)) - lead;
      if (odds < noted) continue;
      const at = { start: prose.sentence.start, end: prose.sentence.end };
      yield {
        at,
        message: `“${passage(article, at)}” reads like a claim, and nobody is named who stands for it.`,
        ...(odds < warned && { severity: 'information' as const }),
      };
    }
  },
});

/** A paragraph's last sentence that stops at a word that leads on: who stands for it may have been lost with its end. */
function isCutOff({ tokens, behind }: ProseSentence): boolean {
  const last = tokens.at(-1)!;
  return (
    !behind &&
    last.kind === 'word' &&
    (/^(?:DT|IN|TO|CC|MD|PRP\$|W..?)$/.test(last.pos) || /^(?:to|that|by)$/.test(last.lower))
  );
}
