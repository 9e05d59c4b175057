import type { EntityPart, FindingPart, Hover, HoverPart, ReadingPart } from './hover.ts';
import type { ArticlePassages, Passage } from './passages.ts';

export interface HoverLinks {
  /** Target of a link to a zero-based line of an article. */
  readonly line: (path: string, line: number) => string;
  /** Target of "show all"; without it every article is listed. */
  readonly all?: (entityName: string) => string;
  /** Articles shown before "show all"; 12 fill a hover in a usual window. */
  readonly shown?: number;
}

const usualShown = 12;
const shownClashes = 5;
const shownAlike = 3;

/** The hover as Markdown. Nothing from an article keeps a meaning in Markdown: see `escapeMarkdown`. */
export function hoverMarkdown(hover: Hover, links: HoverLinks): string {
  return hover.parts.map((part) => partText(part, links)).join('\n\n---\n\n');
}

/**
 * Text that Markdown shows as it is: all ASCII punctuation is escaped, which CommonMark (section 2.4) allows everywhere
 * in text and which breaks autolinks, raw HTML and icons too; white space is collapsed.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .trim();
}

function partText(part: HoverPart, links: HoverLinks): string {
  switch (part.kind) {
    case 'entity':
      return entityText(part, links);
    case 'reading':
      return readingText(part, links);
    case 'finding':
      return findingText(part, links);
  }
}

function entityText(part: EntityPart, links: HoverLinks): string {
  const { name, type, role, aliases, articles, corpusSize, clashes, corroborated } = part;
  const others = aliases.length ? `also ${aliases.slice(0, 6).map(escapeMarkdown).join(', ')}` : '';
  const identity = [`**${escapeMarkdown(name)}**`, type, role ? escapeMarkdown(role) : '', others]
    .filter(Boolean)
    .join(' · ');
  const count = `in ${articles.length} of ${corpusSize} ${corpusSize === 1 ? 'article' : 'articles'}`;
  const lines = [identity, '', count, '', articleList(articles, links, name)];
  if (clashes.length) {
    lines.push('', `${clashes.length === 1 ? 'A clash' : `${clashes.length} clashes`}:`, '');
    lines.push(...clashes.slice(0, shownClashes).map((clash) => clashLine(clash, links)));
    if (clashes.length > shownClashes) lines.push(`- and ${clashes.length - shownClashes} more`);
  }
  if (corroborated.length) {
    lines.push('', 'Said alike in several articles:', '');
    lines.push(
      ...corroborated
        .slice(0, shownAlike)
        .map((one) => `- ${escapeMarkdown(one.what)}: “${escapeMarkdown(one.words)}” ${placeLinks(one.places, links)}`),
    );
    if (corroborated.length > shownAlike) lines.push(`- and ${corroborated.length - shownAlike} more`);
  }
  return lines.join('\n');
}

function articleList(articles: readonly ArticlePassages[], links: HoverLinks, name: string): string {
  const shown = links.all ? articles.slice(0, links.shown ?? usualShown) : articles;
  const rows = shown.map((article) => articleRow(article, links));
  const rest = articles.length - shown.length;
  if (rest && links.all) rows.push(`- [show all ${articles.length} articles](${links.all(name)})`);
  return rows.join('\n');
}

/** Date and title, then the first passage; each links to its line. */
function articleRow({ path, title, date, passages, total }: ArticlePassages, links: HoverLinks): string {
  // The headline is there already: what the text says is worth more.
  const first = passages.find(({ text }) => text !== title) ?? passages[0]!;
  const target = links.line(path, first.line);
  const more = total > 1 ? ` (${total} mentions)` : '';
  const head = `- ${date ? `${escapeMarkdown(date)} ` : ''}[${escapeMarkdown(title)}](${target})${more}`;
  return `${head}  \n  ${passageLink(first, links)}`;
}

function passageLink(passage: Passage, links: HoverLinks): string {
  return `[line ${passage.line + 1}](${links.line(passage.path, passage.line)}): ${escapeMarkdown(passage.text)}`;
}

function clashLine(clash: FindingPart, links: HoverLinks): string {
  return `- ${escapeMarkdown(clash.message)} ${placeLinks(clash.passages, links)}`;
}

function placeLinks(places: readonly { readonly path: string; readonly line: number }[], links: HoverLinks): string {
  return places
    .map(({ path, line }) => `[${escapeMarkdown(fileName(path))}:${line + 1}](${links.line(path, line)})`)
    .join(', ');
}

function readingText({ reading, elsewhere, alone }: ReadingPart, links: HoverLinks): string {
  const lines = [`Read as ${escapeMarkdown(reading)}`];
  if (elsewhere.length) lines.push('', 'Other articles on this:', '', articleList(elsewhere, { line: links.line }, ''));
  if (alone) lines.push('', 'No other article says anything on this.');
  return lines.join('\n');
}

/** The passages alone: the message stands above them already, where the editor shows the finding itself. */
function findingText({ rule, passages }: FindingPart, links: HoverLinks): string {
  const rows = passages.map((passage, i) => {
    const note = i === 0 ? 'here' : escapeMarkdown(passage.message);
    return `- ${escapeMarkdown(fileName(passage.path))}, ${passageLink(passage, links)} (${note})`;
  });
  const heading = passages.length === 2 ? 'Both passages' : `All ${passages.length} passages`;
  return [`${heading} (${escapeMarkdown(rule)}):`, '', ...rows].join('\n');
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
