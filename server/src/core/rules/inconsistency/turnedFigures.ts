import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type SentenceReading, tokenAt } from '../../extract/claims/reading.ts';
import type { Span } from '../../text/span.ts';
import { oppositeOf } from './opposites.ts';
import type { Told } from './told.ts';

/** "A decline of 4.8 %" where the source has a growth of 4.8 %. */
export function* turnedFigures(article: AnnotatedArticle, here: readonly SentenceReading[], there: readonly Told[]) {
  const told = there.flatMap(({ sentence, source }) => turnsOf(sentence).map((turn) => ({ ...turn, source })));
  for (const turn of here.flatMap(turnsOf)) {
    const same = told.filter(({ value, kind }) => value === turn.value && kind === turn.kind);
    const against = same[0];
    if (!against || same.some(({ up }) => up === turn.up)) continue;
    const { source, at } = against;
    yield {
      at: turn.at,
      message: `“${article.text.slice(turn.at.start, turn.at.end)}” here, but “${source.text.slice(at.start, at.end)}” in ${source.path}.`,
    };
  }
}

/** A share or amount by which something rose or fell. */
interface Turn {
  readonly value: number;
  readonly kind: string;
  readonly up: boolean;
  readonly at: Span;
}

function turnsOf(reading: SentenceReading): Turn[] {
  const { tokens, words, quantities } = reading;
  return quantities.flatMap(({ kind, low, start, end }): Turn[] => {
    if (kind !== 'percentage' && kind !== 'money') return [];
    const first = tokenAt(tokens, start);
    const last = tokenAt(tokens, end - 1);
    const before = [...words.slice(Math.max(0, first - 3), first).entries()].reverse();
    const after = words.slice(last + 1, last + 3);
    const sideOf = (word: string) => {
      const pole = oppositeOf(word);
      return pole?.pair === 'direction' ? pole.side : undefined;
    };
    // "Grew by 17 %", "a decline of 17 %"; "a 17 % increase".
    const by = before.find(([, word]) => sideOf(word) !== undefined);
    if (
      by &&
      before
        .slice(0, before.indexOf(by))
        .every(([, word]) => /^(?:by|of|about|nearly|almost|some|only|just|a|an|around|,)$/.test(word))
    ) {
      const token = tokens[Math.max(0, first - 3) + by[0]]!;
      return [{ value: low, kind, up: sideOf(by[1])!, at: { start: token.start, end } }];
    }
    const then = after.findIndex((word) => sideOf(word) !== undefined);
    if (then < 0 || (then === 1 && !/^JJ|^NN/.test(tokens[last + 1]!.pos))) return [];
    return [{ value: low, kind, up: sideOf(after[then]!)!, at: { start, end: tokens[last + 1 + then]!.end } }];
  });
}
