import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { deniedAndTold } from './deniedAndTold.ts';
import { deniedElsewhere } from './deniedElsewhere.ts';
import { deniedVerbs } from './deniedVerbs.ts';
import { exceptionsIn } from './exceptions.ts';
import { fullHouses } from './fullHouses.ts';
import { noneOfNumber } from './sameNumber.ts';
import { onlyOnes } from './theOnlyOne.ts';
import { oneLine } from './toldSentences.ts';
import { wholesAndParts } from './wholeAndSome.ts';

export default articleRule({
  id: 'inconsistency/exception',
  title: 'Said of all or of none, and told otherwise of one',
  why: '“All”, “nobody”, “without exception” and “unanimously” leave no room for an exception. Where the same article tells of one and does not say that it is one, a reader cannot know which of the two sentences holds.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      '⟦Nobody was hurt⟧ when the crane fell on Friday. The driver was taken to hospital with a broken arm.',
      '⟦Every school in the valley was closed⟧ on Monday. The village school stayed open.',
      'The panel rejected the appeal, and ⟦the ruling was unanimous⟧. Two judges dissented.',
    ],
    good: [
      'Nobody on the bridge was hurt when the crane fell on Friday. The driver of the crane was taken to hospital.',
      'Every school in the valley was closed on Monday, except the village school, which stayed open.',
      'The panel rejected the appeal, and the ruling was unanimous. In an earlier case two judges dissented.',
    ],
  },
  *check(article) {
    const told: Span[] = [];
    for (const { universal, exception } of [
      ...exceptionsIn(article),
      ...noneOfNumber(article),
      ...partsOfAll(article),
      ...onlyOnes(article),
      ...deniedAndTold(article),
      ...deniedVerbs(article),
      ...fullHouses(article),
      ...deniedElsewhere(article),
    ]) {
      if (told.some((other) => overlaps(other, universal))) continue;
      told.push(universal);
      yield {
        at: { start: universal.start, end: universal.end },
        message: `“${short(oneLine(article, universal))}” leaves no room for “${short(oneLine(article, exception))}”.`,
        related: [{ at: { start: exception.start, end: exception.end }, message: 'The exception' }],
      };
    }
  },
});

/** The same of a number of them, and of every one. */
function partsOfAll(article: AnnotatedArticle): { universal: Span; exception: Span }[] {
  return [...wholesAndParts(article)].map(({ whole, some }) => ({ universal: whole, exception: some }));
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
