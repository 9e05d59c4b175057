import type { Block, TableRow } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { startingIn } from './prose.ts';

export default articleRule({
  id: 'unsupported/unsourced-table',
  title: 'Table without a source',
  why: `A table looks like data. Without a source line, a link or a sentence that says where it comes from, nobody can check a single cell. The rule looks
into the table and at the blocks around it.`,
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'Rents went up again.\n\n⟦| District | Rent 2030 | Rent 2031 |⟧\n|---|---|---|\n| North | 800 | 900 |\n| South | 700 | 720 |',
    ],
    good: [
      'Rents went up again.\n\n| District | Rent 2030 | Rent 2031 |\n|---|---|---|\n| North | 800 | 900 |\n\nSource: City of Lund',
      'Rents went up again, the statistics office said:\n\n| District | Rent 2030 | Rent 2031 |\n|---|---|---|\n| North | 800 | 900 |',
      '| Date | Opponent | Score |\n|---|---|---|\n| 4 May | Lund | 2-1 |',
    ],
  },
  *check(article) {
    for (const [index, block] of article.blocks.entries()) {
      const rows = block.rows?.filter(({ separator }) => !separator) ?? [];
      const head = rows[0];
      if (!head || rows.length < 2 || head.cells.length < 2) continue;
      if (isFixture(article, block) || isFactBox(article, rows) || isLayout(article, rows) || hasSource(article, index))
        continue;
      if (head.cells.some((cell) => sourceColumn.test(article.text.slice(cell.start, cell.end)))) continue;
      const at = { start: head.start, end: Math.min(head.end, head.start + 180) };
      yield {
        at,
        message: 'This table does not say where its contents come from.',
        ...((isLedIn(article, index) || isOfFigures(article, rows)) && { severity: 'information' as const }),
      };
    }
  },
});

/** A column of sources: a row without one is for the reader to see. */
const sourceColumn = /^[\s*_]*(?:sources?|references?|refs?|according to|quelle|origin)[\s*_.:]*$/i;

/** Most cells under the header, labels apart, begin with a figure: such a table mostly sums up what the text has with its source. */
function isOfFigures(article: AnnotatedArticle, rows: readonly TableRow[]): boolean {
  const hasValue = ({ start, end }: Span) => /[\p{L}\d]/u.test(article.text.slice(start, end));
  const cells = rows.slice(1).flatMap((row) => (row.cells.slice(1).some(hasValue) ? row.cells.slice(1) : []));
  const figures = cells.filter(({ start, end }) => /^[^\p{L}]{0,4}\d/u.test(article.text.slice(start, end)));
  return figures.length > cells.length / 2;
}

/** The paragraph before the table names a person or body who says things: the figures may be theirs. */
function isLedIn(article: AnnotatedArticle, index: number): boolean {
  const lead = article.blocks
    .slice(Math.max(0, index - 3), index)
    .filter(isFilled)
    .at(-1);
  return (
    lead?.kind === 'paragraph' &&
    startingIn(article.attributions, lead).some(({ sourceKind }) => /^(?:person|organisation)$/.test(sourceKind))
  );
}

const label =
  /^[\s*_]*(?:name|organi[sz]ation|type|founded|established|formed|headquarters|seat|location|address|members?|observers|chair(?:man|woman|person)?|current chair|president|director|owner|operator|website|languages?|opened|opening|status|date|duration|capacity|country|region|born|nationality|occupation|position|club)[\s*_:]*$/i;

/** Two columns whose first names what a thing is known by: a box of facts beside the text, not data. */
function isFactBox({ text }: AnnotatedArticle, rows: readonly TableRow[]): boolean {
  const labels = rows.filter(({ cells: [first] }) => first && label.test(text.slice(first.start, first.end)));
  return rows.every(({ cells }) => cells.length === 2) && labels.length >= 3 && labels.length * 2 > rows.length;
}

/** Rows of unequal length, half of them empty, and not one figure: a broken layout, not data. */
function isLayout({ text }: AnnotatedArticle, rows: readonly TableRow[]): boolean {
  const [head, ...body] = rows;
  const cells = body.flatMap((row) => row.cells).filter(({ start, end }) => end > start);
  const ragged = rows.some((row) => row.cells.length !== head!.cells.length);
  const hollow = head!.cells.filter(({ start, end }) => end > start).length * 2 <= head!.cells.length;
  return (
    (ragged || hollow) && !cells.some(({ start, end }) => /\d/.test(text.slice(start, Math.min(end, start + 400))))
  );
}

const sourceLine =
  /\b(?:sources?|source data|data|figures?|table|credit)\s*(?::|by\b|from\b)|\b(?:according to|compiled (?:by|from)|published by|provided by|statistics from|courtesy of)\b/i;

/** "The table shows the ministry's figures": whose they are. */
const owned =
  /\b\p{L}{3,}(?:['’]s|s['’]) (?:own |latest |official |final |new |most recent )*(?:figures|data|numbers|statistics|estimates|calculations|accounts|records|count|projections|forecasts?)\b/u;

/** Code units of a line under a table that only names its source. */
const longestSourceLine = 160;

/** In the table, in the block before it or in the two behind it: a source line, a link or a named source. */
function hasSource(article: AnnotatedArticle, index: number): boolean {
  const near: Block[] = [article.blocks[index]!];
  near.push(
    ...article.blocks
      .slice(Math.max(0, index - 4), index)
      .filter(isFilled)
      .slice(-1),
    ...article.blocks
      .slice(index + 1, index + 6)
      .filter(isFilled)
      .slice(0, 2),
  );
  return near.some((block) => {
    const text = article.text.slice(block.start, Math.min(block.end, block.start + 4000));
    if (sourceLine.test(text) || (block === near[1] && owned.test(text.slice(-longestSourceLine)))) return true;
    // A link in a paragraph behind the table stands for what that paragraph says; in a line of its own it is the source.
    const follows = block.start > article.blocks[index]!.start;
    if ((!follows || block.end - block.start < longestSourceLine) && startingIn(article.citations, block).length > 0)
      return true;
    const last = block.sentences.at(-1);
    const leads = block === near[1] && last !== undefined && block.end <= article.blocks[index]!.start;
    return (
      leads &&
      article.attributions.some(
        (one) => overlaps(one, last!) && /^(?:person|organisation|role)$/.test(one.sourceKind) && /:\s*$/.test(text),
      )
    );
  });
}

function isFilled({ kind }: Block): boolean {
  return kind !== 'blankRun' && kind !== 'furniture';
}

const calendar =
  /^#$|\b(?:rank|pos|position|rider|driver|runner|swimmer|team|club|played|won|lost|drawn|points|pts|gap|laps|date|day|time|opponent|venue|fixture|kick-?off|channel|score|result|home|away|address|opening hours|ingredient|quantity|phone|contact|email)\b/i;

/** Fixtures, timetables, results, recipes and addresses: the reporter can see them. */
function isFixture(article: AnnotatedArticle, block: Block): boolean {
  const head = block.rows![0]!;
  const fitting = head.cells.filter((cell) => calendar.test(article.text.slice(cell.start, cell.end))).length;
  return fitting * 2 >= head.cells.length;
}
