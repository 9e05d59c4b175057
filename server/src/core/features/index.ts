/** Editor features: pure functions of a corpus, a path and UTF-16 offsets; they return plain data with offsets. */
export { definitionAt, fullestMention } from './definition.ts';
export { highlightsAt } from './highlights.ts';
export type { EntityPart, FindingPart, Hover, HoverPart, ReadingPart } from './hover.ts';
export { clashesOf, entityPart, hoverAt } from './hover.ts';
export { escapeMarkdown, type HoverLinks, hoverMarkdown } from './hoverMarkdown.ts';
export type { ArticlePassages, Location, Passage } from './passages.ts';
export { passageAt, passagesByArticle, titleOf } from './passages.ts';
export { referencesAt } from './references.ts';
export { type WorkspaceSymbol, workspaceSymbols } from './workspaceSymbols.ts';
