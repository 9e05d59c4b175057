import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { bareSlot, deskNoteRows } from './deskNoteRows.ts';
import { nounSlots } from './nounSlots.ts';
import { placeholderRows } from './placeholderRows.ts';
import { insideQuotation } from './quotationMarks.ts';
import { shown, textMatches, withoutOverlaps } from './textMatches.ts';

export default articleRule({
  id: 'corruption/placeholder',
  title: 'Placeholder never filled in',
  why: 'Templates, drafts and generators mark what is still to come: “[Guest Name]”, “TK”, “XX percent”, “lorem ipsum”. Left in a finished article, the fact is missing. Words that an editor put into a quotation in brackets, “[sic]” and “[…]” are none.',
  severity: 'error',
  stage: 'stable',
  examples: {
    bad: [
      'Joining us is ⟦[Speaker Name]⟧, who teaches law in Leeds.',
      'Turnout reached ⟦XX⟧ percent in the capital.',
      'The fire broke out at ⟦[TIME]⟧ in a warehouse, said ⟦[Insert name of spokesperson]⟧.',
      'Profit rose to £3 million, ⟦TK⟧ the chief executive said.',
    ],
    good: [
      '“We told [the mayor] that [his] plan would fail,” she said.',
      '“The date [of the match] was moved,” he said [sic].',
      'Malcolm XX is a film. Super Bowl XXXIV was played in Atlanta.',
    ],
  },
  *check(article) {
    if (!article.english) return;
    const found: (ArticleFinding & { readonly at: Span })[] = [];
    for (const { what, form, left } of rows) {
      for (const match of textMatches(article, form)) {
        const at = { start: match.index, end: match.index + match[0].length };
        if (deskNotes.has(form) ? insideQuotation(article, at) : isEditorial(article, at)) continue;
        const text = shown(match[0], 50);
        const message = left
          ? `“${text}” is ${what} that was left in the text.`
          : `“${text}” is a placeholder: ${what} was never filled in.`;
        found.push({ at, message });
      }
    }
    for (const at of nounSlots(article))
      found.push({
        at,
        message: `“${shown(article.text.slice(at.start, at.end), 50)}” is a placeholder: a template slot was never filled in.`,
      });
    found.push(...emptyFields(article));
    yield* withoutOverlaps(found);
  },
});

/** "date: TBD" in the front matter: the field is there, its value is not. */
const emptyField =
  /^[ \t]*[\w-]{2,40}[ \t]*:[ \t]*(["']?)((?:TB[ACD]|TK|TKTK|TODO|FIXME|XXX+|PLACEHOLDER|CHANGEME|\?{2,}|insert [^\n"']{2,40}(?: here)?|your [^\n"']{2,40}|lorem ipsum[^\n"']{0,60}|yyyy-mm-dd|dd\/mm\/yyyy))\1[ \t]*$/gim;

function emptyFields(article: AnnotatedArticle): (ArticleFinding & { readonly at: Span })[] {
  const block = article.blocks.find(({ kind }) => kind === 'frontMatter');
  if (!block) return [];
  const text = article.text.slice(block.start, block.end);
  return [...text.matchAll(emptyField)].map((match) => {
    const start = block.start + match.index;
    const at = { start, end: start + match[0].trimEnd().length };
    return { at, message: `“${shown(match[0], 50)}” is a placeholder: the field was never filled in.` };
  });
}

const rows = [...placeholderRows, ...deskNoteRows];
const deskNotes: ReadonlySet<RegExp> = new Set(deskNoteRows.map(({ form }) => form));

/** In lower case, brackets hold an editor's words inside a quotation: "[date]" for "then", "[the party]". */
function isEditorial(article: AnnotatedArticle, at: Span): boolean {
  const { text } = article;
  if (bareSlot.test(text.slice(at.start, at.end)) && !insideQuotation(article, at)) return false;
  return (
    /^\[(?:\p{Ll}|the |a |an )/u.test(text.slice(at.start, at.end)) &&
    !/^\[(?:insert|add|enter|your|fill|paste|type|to be|more to|citation|link|note|ed|editor|sub|desk|eds|source|please|pls|check|confirm|verify|untranslat\w+)\b|^\[[^\]]*\d:\d\d/iu.test(
      text.slice(at.start, at.end),
    )
  );
}
