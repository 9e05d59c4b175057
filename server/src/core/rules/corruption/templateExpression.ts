import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { isNavigationLink, leadsNowhere } from '../../extract/pageLinks.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { gapsInLists, missingValues } from './missingValues.ts';
import { shown, textMatches, withoutOverlaps } from './textMatches.ts';

/** Syntax of template languages and what programs print for a value they do not have. */
const forms: readonly RegExp[] = [
  /\{\{\{?[^{}\n]{0,120}\}\}\}?/g, // Mustache, Jinja, wiki templates
  /\{%-?[^%\n]{1,120}%\}/g, // Jinja, Liquid
  /<%[=-]?[^%\n]{1,120}%>/g, // ERB, JSP
  /<\?(?:php|=)[^?\n]{0,120}\?>/g,
  /\$\{[\w.() ]{1,60}\}|#\{[\w.() ]{1,60}\}/g,
  /\[object (?:Object|Undefined|Null|Array|HTML\w*Element|Promise)\]/g,
  /\[\/?(?:caption|gallery|embed|video|audio|shortcode|vc_\w+|et_pb_\w+|wp\w*|ads?|adrotate|playlist|contact-form[\w-]*|youtube|twitter|instagram|tweet|sc|quote|img|url|center|size|color|list|code|spoiler)(?:[ =][^\]\n]{0,200})?\]/gi,
  /\[\/(?:b|i|u|s)\]|\[(b|i|u|s)\](?=[^[\]\n]{1,200}\[\/\1\])/gi, // forum code, in pairs
  /(?<![\w.]|\b(?:is|was|are|were|be|been|being|remains?|remained|left|still|largely|legally|deliberately|yet|and|or|currently|stays?|stayed|term) )(?:undefined|NaN)(?= (?:undefined|NaN|ago|min|views|comments|shares|percent|people|points)|[,.]? *$)|(?<=[$£€])(?:undefined|NaN|null)\b/gm,
  /(?<![\w%])%(?:[sdif]|\d+\$[sd]|\([a-z_]+\)[sd])(?![\w%])/g,
  /(?<![\w{])\{(?:[a-z]+_)*(?:name|title|date|city|author|headline|company|count|number|url|link|image|price|value|content|body|summary|location|first_name|last_name|user|year|month|day)\}(?!\})/gi,
  /(?<=^|\|)[ \t]*(?:undefined|NaN|null|#REF!|#N\/A|#VALUE!|#DIV\/0!|#NAME\?|\[object Object\])[ \t]*(?=\||$)/gm, // a whole cell or line
  /(?<![\w{$#@])\{(?:[a-z]+(?:_[a-z\d]+)+|[a-z]{2,}(?:[A-Z][a-z\d]*)+|[a-z]{3,})\}(?!\})/g, // a slot named as programs name things
  /(?<=^(?:\**\p{Lu}[\p{L} ]{1,24}\**:\**|[^\n|]*\|[^\n]*\d) ?)(?:undefined|NaN|null)(?=[ \t|]*$)/gmu, // the value of a label, the end of a row
  /#(?:REF!|VALUE!|DIV\/0!|NAME\?)/g,
  /%%[A-Za-z][\w.-]{1,40}%%|<<[A-Za-z]\w*(?:[_. ]\w+){0,3}>>|«[A-Za-z]+(?:_[A-Za-z\d]+)+»/g, // fields of newsletters and form letters
  /(?<=^[ \t]{0,4}(?:#{1,6} )?|[.!?]["”’]? )(?:Undefined|undefined|\[?object Object\]?)(?=\.?[ \t]*$)/gm, // behind the last sentence of a paragraph
  // A picture or link whose name or address is missing: "![undefined](/media/undefined.jpg)", "[null](#)", "![]()".
  /!?\[(?:undefined|null|NaN|\[object Object\])\]\([^()\n]{0,200}\)|!?\[[^\]\n]{0,120}\]\((?:[^()\s]{0,120}\/)?(?:undefined|null|NaN|none)(?:\.\w{2,4})?(?:\?[^()\s]{0,60})?\)|!\[[^\]\n]{0,120}\]\(\s*#?\s*\)/g,
  /^[ \t]*\{"[\w-]{1,40}"\s*:[^\n]{0,400}\}[ \t]*,?$|^[ \t]*"[\w-]{1,40}"\s*:\s*(?:"[^"\n]{0,200}"|null|true|false|\d+|\[|\{),?[ \t]*$/gm, // JSON
  /\[\[?(?:widget|include|embed|block|module|component|partial|snippet|insert|render|gallery|slot|ad|related|newsletter|image|video|poll|hero|teaser|promo)[:=][^\][\n]{1,120}\]\]?(?!\()/gi,
  /@\{[\w.]{1,40}\}|\*\|[A-Z_]{2,30}\|\*|##[A-Z_]{3,30}##|\[\[\+?[a-z_.]{2,30}\]\](?!\()/g,
];

const all = [...forms, ...missingValues];

/** Braces of a template have no place in a web address either. */
const inAddresses: ReadonlySet<RegExp> = new Set(forms.slice(0, 3));

/** Braces that are a value of the front matter, and what programs print for a value they do not have. */
const values: readonly RegExp[] = [
  ...forms.slice(0, 6),
  gapsInLists,
  /(?<=^[\w-]{1,40}:[ \t]*["']?)(?:undefined|NaN|None|\[object \w+\])(?=["']?[ \t]*$)/gm,
];

/** No form matches a text without one of these. */
const mayHold =
  /[{}[\]%#|"<«]|[Uu]ndefined|object Object|NaN|null|\bnil\b|[Nn]one|n\/a|N\/A|[Uu]nknown|[Uu]nnamed|[Uu]ntitled|Invalid|issing|MISSING|rror|ERROR|arning|WARNING|otice|xception|^[ \t]*[a-z_]+\.[a-z_.]+[ \t]*$/m;

export default articleRule({
  id: 'corruption/template-expression',
  title: 'Template expression in the text',
  why: 'A template language’s braces, a shortcode of a publishing system or a program’s “undefined” stand where a value should have been put in. The value is missing, and the code is not meant for readers.',
  severity: 'error',
  stage: 'stable',
  examples: {
    bad: [
      'The bill of ⟦{{ amount }}⟧ was paid.',
      '⟦[caption id="att_3" width="300"]⟧The harbour in May⟦[/caption]⟧',
      'Dear ⟦{first_name}⟧, the fair opens on Friday.',
    ],
    good: [
      'The set {1, 2} is finite, and “[the council]” was named.',
      'Some variables stayed undefined in the report.',
    ],
  },
  *check(article) {
    if (!mayHold.test(article.text)) return;
    const found: (ArticleFinding & { readonly at: Span })[] = [];
    for (const form of all) {
      for (const match of textMatches(article, form, inAddresses.has(form))) {
        const start = match.index + match[0].search(/\S/);
        const at = { start, end: match.index + match[0].trimEnd().length };
        found.push({ at, message: `“${shown(match[0], 50)}” is code of a template that was never filled in.` });
      }
    }
    found.push(...inFrontMatter(article), ...deadLinks(article));
    yield* withoutOverlaps(found);
  },
});

/** "[Read the plan](#)": the text of a link whose address was never put in; buttons of the page have none. */
function deadLinks(article: AnnotatedArticle): (ArticleFinding & { readonly at: Span })[] {
  return article.citations
    .filter((one) => one.kind === 'link' && one.url !== undefined && leadsNowhere(one.url))
    .filter((one) => article.format !== 'text' && !isNavigationLink(article, one))
    .map(({ start, end }) => {
      const at = { start, end };
      const text = shown(article.text.slice(start, end), 50);
      return { at, message: `The link “${text}” leads nowhere: its address was never put in.` };
    });
}

/** `author: {{ page.author }}`: a generator of pages copied its template instead of the value. */
function inFrontMatter(article: AnnotatedArticle): (ArticleFinding & { readonly at: Span })[] {
  const block = article.blocks.find(({ kind }) => kind === 'frontMatter');
  if (!block) return [];
  const text = article.text.slice(block.start, block.end);
  return values.flatMap((form) =>
    [...text.matchAll(form)].map((match) => {
      const start = block.start + match.index;
      const at = { start, end: start + match[0].length };
      return { at, message: `“${shown(match[0], 50)}” is code of a template that was never filled in.` };
    }),
  );
}
