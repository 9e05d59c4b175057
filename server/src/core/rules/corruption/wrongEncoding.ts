import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { mojibakeIn } from './mojibake.ts';
import { inAddress, shown, textMatches } from './textMatches.ts';

/** What an apostrophe of a Macintosh or DOS text becomes before a clitic, and remains of mojibake that lost its tail. */
const apostrophes =
  /(?<=(?<!\p{L})(?:[Ii]t|[Tt]hat|[Hh]e|[Ss]he|[Tt]here|[Ww]hat|[Ww]ho|[Ll]et|[Tt]hey|[Ww]e|[Yy]ou|[Dd]on|[Dd]idn|[Dd]oesn|[Ii]sn|[Ww]asn|[Aa]ren|[Ww]eren|[Cc]ouldn|[Ww]ouldn|[Ww]on|[Cc]an|[Hh]asn|[Hh]aven))[íõ](?=(?:s|t|re|ve|ll|d)(?!\p{L}))|(?<=\p{L})(?:Õ|Æ|¹|´|`|â(?:€)?)(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/gu;
/** Mojibake of quotation marks whose last byte was dropped: "â€" alone is no text in any language. */
const cutOff = /â€(?![\u0080-\u009f™œ˜“”¦¢¡°])[\uFFFD?]?/g;
const macQuotes = /(?<![\p{L}\p{N}])Ò(?=[\p{L}\p{N}])[^ÒÓ\n\r]{2,300}Ó(?![\p{L}\p{N}])/gu;

export default articleRule({
  id: 'corruption/wrong-encoding',
  title: 'Text read in the wrong encoding',
  why: 'UTF-8 that a program read as windows-1252, Mac Roman or windows-1251 turns “é” into “Ã©” and an apostrophe into “â€™”, sometimes twice over. The bytes still say what was meant, so the repair is certain. Words of languages that use these letters are left alone.',
  severity: 'error',
  stage: 'stable',
  anyLanguage: true,
  examples: {
    bad: [
      'The cafÃ© reopened, and the ownerâ€™s son cooks.',
      'The price rose to Â£20, the shop said.',
      'The team didnÕt train on Monday.',
    ].map((text) => text.replace(/Ã©|â€™|Â(?=£)|Õ/g, '⟦$&⟧').replace('⟦Â⟧£', '⟦Â£⟧')),
    good: [
      'In the café a glass costs £20 or €23.',
      'Nguyễn Thị Ánh, Björk Guðmundsdóttir and Şükrü Çağlar sang in “ÉTÉ”.',
      'The letter “Å” and the word “âge” are hard to set.',
    ],
  },
  *check(article) {
    if (!/[^\x00-\x7f]|`/.test(article.text)) return;
    const found = mojibakeIn(article.text).filter(({ start }) => !inAddress(article.text, start));
    for (const { start, end, wrong, meant, readAs } of found) {
      const at = { start, end };
      const fix = {
        title: `Write “${shown(meant, 30)}”`,
        edits: [{ at, text: meant === '\ufeff' ? '' : meant }],
        safe: !meant.includes('\ufffd'),
      };
      yield { at, message: `“${shown(wrong, 30)}” is “${shown(meant, 30)}” in UTF-8, read as ${readAs}.`, fix };
    }
    const covered = new Set(found.map(({ start }) => start));
    yield* apostropheRemains(article, covered);
    for (const match of textMatches(article, cutOff)) {
      const at = { start: match.index, end: match.index + match[0].length };
      if (covered.has(match.index) || /^(?:s|t|re|ve|ll|d|m)(?!\p{L})/u.test(article.text.slice(at.end, at.end + 3)))
        continue;
      yield { at, message: `“${match[0]}” is the rest of a quotation mark or dash in UTF-8 that lost its last byte.` };
    }
    for (const match of textMatches(article, macQuotes)) {
      const at = { start: match.index, end: match.index + match[0].length };
      const text = `“${match[0].slice(1, -1)}”`;
      yield {
        at,
        message: '“Ò” and “Ó” are quotation marks of a Mac Roman text, read as windows-1252.',
        fix: { title: 'Write quotation marks', edits: [{ at, text }], safe: true },
      };
    }
  },
});

function* apostropheRemains(article: AnnotatedArticle, covered: ReadonlySet<number>): Iterable<ArticleFinding> {
  for (const match of textMatches(article, apostrophes)) {
    if (covered.has(match.index)) continue;
    const stem = /\p{L}+$/u.exec(article.text.slice(Math.max(0, match.index - 30), match.index))![0];
    const isWord =
      article.language.dictionary.hasWord(stem) ||
      (/n$/.test(stem) && article.language.dictionary.hasWord(`${stem}’t`));
    if (!isWord || stem.length < 2) continue;
    const at = { start: match.index, end: match.index + match[0].length };
    yield {
      at,
      message: `“${match[0]}” stands for an apostrophe after “${stem}”.`,
      fix: { title: 'Write an apostrophe', edits: [{ at, text: '’' }], safe: true },
    };
  }
}
