import { type Block, textOf } from '../article/article.ts';
import type { AnnotatedArticle, Quotation } from '../extract/annotations.ts';
import { type Claim, typedValueAttributes } from '../extract/claims.ts';
import { contains, type Span } from '../text/span.ts';

/** An entry of the outline. `selection` lies inside `at`, as editors demand. */
export interface DocumentSymbol {
  readonly kind: 'headline' | 'heading' | 'quotation' | 'claim';
  readonly name: string;
  /** Who is quoted; the attribute of a claim. */
  readonly detail: string;
  readonly at: Span;
  readonly selection: Span;
  readonly children: readonly DocumentSymbol[];
}

/** Attributes that only serve the engine and would fill the outline with words and lines. */
const engineAttributes = new Set<string>([
  'quotation',
  'spelling',
  'repeated-line',
  'stray-name',
  'unknown-word',
  'term',
  'expansion',
  ...typedValueAttributes,
]);

/** The outline: the headline and the headings, each with the headings of lower level, quotations and claims below it. */
export function documentSymbols(article: AnnotatedArticle): DocumentSymbol[] {
  const heads = article.blocks.filter(
    ({ kind, content }) => (kind === 'headline' || kind === 'heading') && content.end > content.start,
  );
  const end = article.blocks.at(-1)?.end ?? article.text.length;
  const leaves = [
    ...article.quotations.flatMap((quotation) => quotationSymbol(article, quotation)),
    ...claimSymbols(article),
  ];
  leaves.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  const before = leaves.filter((leaf) => !heads.length || leaf.at.start < heads[0]!.start);
  return [...before, ...sections(article, heads, leaves, end)];
}

/** Headings of one level or less follow one another; what is deeper belongs to the one before. */
function sections(
  article: AnnotatedArticle,
  heads: readonly Block[],
  leaves: readonly DocumentSymbol[],
  end: number,
): DocumentSymbol[] {
  const found: DocumentSymbol[] = [];
  for (let i = 0; i < heads.length; ) {
    const head = heads[i]!;
    let next = i + 1;
    while (next < heads.length && levelOf(heads[next]!) > levelOf(head)) next++;
    const inner = heads.slice(i + 1, next);
    const stop = heads[next]?.start ?? end;
    const own = leaves.filter(({ at }) => at.start >= head.start && at.start < (inner[0]?.start ?? stop));
    const at = { start: head.start, end: Math.max(stop, head.end) };
    const children = [...own, ...sections(article, inner, leaves, stop)];
    const kind = head.kind === 'headline' ? 'headline' : 'heading';
    found.push({
      kind,
      name: shortened(textOf(article, head.content)),
      detail: '',
      at,
      selection: spanOf(head.content),
      children,
    });
    i = next;
  }
  return found;
}

/** The headline stands above all headings; a heading without a level counts as one of the second. */
function levelOf({ kind, level }: Block): number {
  return kind === 'headline' ? 0 : (level ?? 2);
}

function quotationSymbol(article: AnnotatedArticle, quotation: Quotation): DocumentSymbol[] {
  if (quotation.kind !== 'speech') return [];
  const source = article.attributions[quotation.attribution ?? -1]?.source;
  const at = spanOf(quotation);
  const inner = contains(quotation, quotation.content) ? spanOf(quotation.content) : at;
  const detail = source ? shortened(textOf(article, source)) : '';
  return [
    { kind: 'quotation', name: shortened(textOf(article, quotation)), detail, at, selection: inner, children: [] },
  ];
}

function claimSymbols(article: AnnotatedArticle): DocumentSymbol[] {
  const seen = new Set<string>();
  return article.claims.flatMap((claim) => {
    const key = `${claim.attribute} ${claim.start} ${claim.end}`;
    if (engineAttributes.has(claim.attribute) || claim.end <= claim.start || seen.has(key)) return [];
    seen.add(key);
    return [claimSymbol(article, claim)];
  });
}

function claimSymbol(article: AnnotatedArticle, claim: Claim): DocumentSymbol {
  const at = spanOf(claim);
  return {
    kind: 'claim',
    name: shortened(textOf(article, claim)),
    detail: claim.attribute,
    at,
    selection: at,
    children: [],
  };
}

const longestName = 80;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestName ? line : `${line.slice(0, longestName - 1).trimEnd()}…`;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
