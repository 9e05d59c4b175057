import { contextOf } from '../../extract/claims/contexts.ts';
import { readArticle, type SentenceReading } from '../../extract/claims/reading.ts';
import { verbGroup } from '../../extract/claims/verbGroup.ts';
import { sourceRule } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { oppositeOf } from './opposites.ts';

export default sourceRule({
  id: 'inconsistency/source-conflict',
  title: 'The opposite of what the declared source says',
  why: 'An article that names its sources says that something rose, was included or lies above a mark, where the source says in the same words that it fell, was left out or lies below.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      ['---\nsources: b.txt\n---\nThe harbour authority ⟦raised⟧ its mooring fees in May.', 'From May the harbour authority lowers its mooring fees.'],
      ['---\nsources: b.txt\n---\nThe ticket ⟦excludes⟧ the museum ferry.', 'The day ticket includes the museum ferry and the tower.'],
    ],
    good: [
      ['---\nsources: b.txt\n---\nThe harbour authority cut its mooring fees in May.', 'From May the harbour authority lowers its mooring fees.'],
      ['---\nsources: b.txt\n---\nThe tram company raised its fares.', 'From May the harbour authority lowers its mooring fees.'],
    ],
  },
  *check(article, sources) {
    if (sources.found.length === 0) return;
    const there = sources.found.flatMap((source) => readArticle(source).sentences.flatMap((sentence) => polesOf(sentence).map((pole) => ({ ...pole, source }))));
    for (const sentence of readArticle(article).sentences) {
      for (const pole of polesOf(sentence)) {
        const alike = there.filter((other) => other.pair === pole.pair).map((other) => ({ other, common: commonOf(pole, other) }));
        const best = Math.max(0, ...alike.map(({ common }) => common));
        if (best < 2) continue;
        // The same side anywhere near these words is enough to be silent.
        if (alike.some(({ other, common }) => other.side === pole.side && common >= Math.max(1, best - 1))) continue;
        const against = alike.find(({ other, common }) => common === best && other.side !== pole.side);
        if (!against) continue;
        const { source, at } = against.other;
        yield { at: pole.at, message: `“${article.text.slice(pole.at.start, pole.at.end)}” here, but “${source.text.slice(at.start, at.end)}” in ${source.path}.` };
      }
    }
  },
});

/** A word with an opposite, and what it is said of. */
interface Pole {
  readonly pair: string;
  readonly side: boolean;
  readonly at: Span;
  readonly context: readonly string[];
}

function polesOf(reading: SentenceReading): Pole[] {
  return reading.tokens.flatMap((token, index): Pole[] => {
    const found = oppositeOf(reading.words[index]!);
    if (!found) return [];
    const denied = verbGroup(reading.tokens, index).polarity === 'denied';
    const at = { start: token.start, end: token.end };
    const context = contextOf(reading, at, 4, 5).filter((term) => !oppositeOf(term.replace('+', '')));
    return [{ pair: found.pair, side: found.side !== denied, at, context }];
  });
}

function commonOf(a: Pole, b: Pole): number {
  return a.context.filter((term) => b.context.includes(term)).length;
}
