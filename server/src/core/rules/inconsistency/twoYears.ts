import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type Statement, statementsOf } from '../../extract/statements/statements.ts';
import { isPlain, samePhrase } from './reversals.ts';
import { sameVoice } from './voices.ts';

/** What happens once to one thing or person. */
const once = new Set(['founding', 'birth']);

interface Dated {
  readonly statement: Statement;
  readonly year: number;
}

/** Statements of one article that put one founding or birth into two years, in text order. */
export function* twoYears(
  article: AnnotatedArticle,
): Iterable<{ readonly first: Statement; readonly second: Statement; readonly message: string }> {
  const dated = statementsOf(article).flatMap((statement): Dated[] => {
    const year =
      once.has(statement.kind) && statement.side && isPlain({ ...statement, before: false })
        ? yearOf(statement)
        : undefined;
    return year === undefined ? [] : [{ statement, year }];
  });
  for (const [index, { statement: second, year }] of dated.entries()) {
    const other = dated
      .slice(Math.max(0, index - 20), index)
      .find(
        (one) =>
          one.statement.kind === second.kind &&
          one.year !== year &&
          one.statement.words[0] === second.words[0] &&
          samePhrase(one.statement.of!, second.of!, second.reading.index - one.statement.reading.index) &&
          sameVoice(article, one.statement, second),
      );
    const verb = second.words.at(-1)!;
    if (other) yield { first: other.statement, second, message: `“${verb}” in ${year} here, in ${other.year} above.` };
  }
}

/** The year told with a verb: "founded in 1923", "in 1923 the club was founded", "it was in 1923 that …". The only one of its sentence. */
function yearOf({ reading }: Statement): number | undefined {
  const years = new Set(
    reading.times.flatMap(({ kind, from, to, anchor, approximate }) =>
      kind === 'date' && anchor === 'absolute' && !approximate && from && from.slice(0, 4) === to?.slice(0, 4)
        ? [Number(from.slice(0, 4))]
        : [],
    ),
  );
  return years.size === 1 ? [...years][0] : undefined;
}
