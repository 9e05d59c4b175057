import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type Statement, statementsOf } from '../../extract/statements/statements.ts';
import type { Phrase } from '../../extract/statements/subjects.ts';
import { isPlain, settledKinds } from './reversals.ts';
import { marksContrast, marksOtherTime } from './voices.ts';

/** So many sentences tell what a headline sums up. */
const lead = 5;
const told = new Set([...settledKinds, 'victory', 'running', 'layoff', 'trend']);

/** What a headline tells and the opening of the article tells the other way round, and only so. */
export function* headlineReversals(
  article: AnnotatedArticle,
): Iterable<{ readonly headline: Statement; readonly body: Statement }> {
  const statements = statementsOf(article);
  const body = statements.filter(
    ({ reading }) => reading.block.kind !== 'headline' && reading.block.kind !== 'heading',
  );
  const first = body[0]?.reading.index ?? 0;
  for (const headline of statements) {
    if (headline.reading.block.kind !== 'headline' || !told.has(headline.kind) || !isPlain(headline) || headline.scope)
      continue;
    const alike = body.filter((one) => one.kind === headline.kind && sameThing(headline, one));
    if (alike.some(({ side }) => side === headline.side)) continue;
    const against = alike.find(
      (one) =>
        one.reading.index < first + lead &&
        isPlain(one) &&
        !one.scope &&
        !marksContrast(one.reading) &&
        // A trend is told against the year before.
        !marksOtherTime(headline.reading, one.reading, headline.kind !== 'trend'),
    );
    if (against) yield { headline, body: against };
  }
}

function sameThing(headline: Statement, one: Statement): boolean {
  const themes = (statement: Statement) => [statement.object, statement.of].filter((phrase) => phrase !== undefined);
  const acted = headline.object && !headline.passive;
  if (acted)
    return (
      themes(one).some((phrase) => alike(headline.object!, phrase)) &&
      (one.passive || !one.object || alike(headline.object!, one.object))
    );
  return (
    headline.of !== undefined &&
    one.of !== undefined &&
    alike(headline.of, one.of) &&
    (one.passive === headline.passive || !one.object)
  );
}

/** One name, or one noun with no word before it that the other contradicts. */
function alike(a: Phrase, b: Phrase): boolean {
  if (a.name !== undefined && b.name !== undefined) return a.name === b.name;
  return (
    a.head.length > 2 &&
    a.head === b.head &&
    (a.name ?? a.head) === (b.name ?? b.head) &&
    (a.modifiers.every((word) => b.modifiers.includes(word)) || b.modifiers.every((word) => a.modifiers.includes(word)))
  );
}
