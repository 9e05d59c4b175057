import type { Block } from '../../article/article.ts';
import { furnitureKind } from '../../article/furniture.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { mayMatch } from '../../text/triggers.ts';

/** A piece of the page in the middle of a paragraph. */
export interface RunIn extends Span {
  readonly what: string;
}

/** A name as credits give it, up to where the text goes on: "K. Zimba/Copperline", "Jane Roe / The River". */
const word = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{Ll}’'-]+|\p{Lu}{2,6}(?!\p{L}))`;
const goesOn = String.raw`(?!(?:The|A|An|In|On|At|It|He|She|They|We|But|And|After|When|While|For|From|According|This|That|These|There)\b(?! [\p{Lu}]\p{Ll}+(?:$|[.)])))`;
const names = String.raw`${word}(?:[ -]${goesOn}${word}){0,3}(?:\s?[/|]\s?${word}(?: ${goesOn}${word}){0,3}){0,2}`;
const label = String.raw`(?:(?:FILE )?(?:PHOTO|IMAGE|PICTURE|VIDEO|GRAPHIC|CREDIT)|(?:File )?(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Vv]ideo|[Gg]raphic|[Ii]llustration|[Cc]redit))s?(?: (?:[Cc]redit|by|courtesy(?: of)?|via))?`;

const forms: readonly { readonly what: string; readonly form: RegExp }[] = [
  { what: 'a photo credit', form: new RegExp(String.raw`(?<![\p{L}\d(])${label}: ?${names}`, 'gu') },
  {
    what: 'a photo credit',
    form: new RegExp(String.raw`\((?:${label}:? ?|AP Photo/|Getty Images/|Reuters/|AFP/)${names}\)`, 'gu'),
  },
  {
    what: 'a photo credit',
    form: /(?<=[.!?]["”’)]? ?)(?:(?:[\p{Lu}][\p{Ll}]+ ){1,3}\/ ?)?(?:(?:AFP |EPA )?(?:via )?Getty Images|AP Photo|File [Pp]hoto|Shutterstock|iStock|Alamy)(?= ?\p{Lu}|\s*$)/gu,
  },
  {
    what: 'a label of the page',
    form: /(?<=[.!?]["”’)]? ?)(?:ADVERTISEMENT|Advertisement|ADVERTISING|SPONSORED|Sponsored [Cc]ontent)(?:\s?[-–—.:]\s?(?:[Ss]croll|SCROLL|[Cc]ontinue|CONTINUE|[Ss]tory|STORY|[Aa]rticle|ARTICLE)[^.\n]{0,40})?(?= ?\p{Lu}|\s*$)/gu,
  },
  {
    what: 'a link to another article',
    form: /(?<=[.!?]["”’)]? ?)(?:READ (?:MORE|ALSO|NEXT)|ALSO READ|SEE ALSO|RELATED|WATCH|LISTEN)\s?[:|]\s?\p{Lu}[^.!?\n“"]{4,120}/gu,
  },
  {
    what: 'a link to another article',
    form: /(?<=[.!?]["”’)]? ?)(?:(?:Up [Nn]ext|Editor['’]s [Pp]icks?|Most [Rr]ead|Most [Pp]opular|In [Pp]ictures|Now [Pp]laying|You (?:might|may) also like|In case you missed it)\s?[:|]\s?\p{Lu}[^.!\n“"]{4,120}|Most (?:[Rr]ead|[Pp]opular|[Vv]iewed) (?=1\.? )[^\n]{4,160}|Editor['’]s picks?: [^.!?\n“"]{4,120})/gu,
  },
  {
    what: 'a pointer to another page',
    form: /(?<=(?:^|[.!?]["”’)]?) ?)(?:\p{Lu}{2,}[ ’'-]){1,6}(?:ON )?(?:PAGE|P\.) ?\p{Lu}?\d{1,3}(?!\d)/gmu,
  },
  {
    what: 'a button of the page',
    form: /(?<=[.!?]["”’)]? ?)(?:(?:View|Show|Read|See|Hide)(?: all)? (?:\d+ )?(?:[Cc]omments|[Rr]eplies) ?\(\d+\)|(?:Photo|Image|Picture|Slide) \d{1,3} (?:of|\/) \d{1,3}\b\.?)/gu,
  },
  {
    what: 'a note of a news agency to its desks',
    form: /(?<![\p{L}\d])\d{1,2}(?:st|nd|rd|th) L(?:d|D)(?:-Writethru)?\b[^.\n]{0,80}/gu,
  },
  {
    what: 'a caption',
    form: /(?<=[.!?]["”’)]? )(?:Figure|Fig\.|Table|Chart|Graph|Graphic|Map|Diagram|Photo|Picture|Image|Illustration) \d{1,2}[a-z]?: \p{Lu}[^.!?\n]{4,120}\./gu,
  },
];

/** "UPDATE 3-Agency says", "URGENT - Bridge closed", "RPT-FACTBOX-Who": what the dispatch is, before the words of its headline. */
const slug =
  /^(?:(?:(?:RPT|REPEAT|REFILE|CORRECTED|RECAST)-)?(?:(?:UPDATE|WRAPUP|LEAD) ?\d{1,2} ?[-–—:]|(?:RPT|REPEAT|REFILE|CORRECTED|RECASTS?|FACTBOX|TIMELINE|BRIEF|WRAPUP|NEWSMAKER|EXPLAINER|PREVIEW|INSIGHT|EXCLUSIVE|ANALYSIS|DIARY)-(?=\p{Lu}\p{Ll}))|(?:URGENT|FLASH|BULLETIN|NEWSALERT|NEWS ALERT|SNAP|ADVISORY)(?: [-–—] ?|: ?|\s{2,}))(?=\S)/u;

/** The slug of a news agency before a headline. */
export function slugBefore(article: AnnotatedArticle, { content }: Block): RunIn[] {
  const found = slug.exec(article.text.slice(content.start, Math.min(content.end, content.start + 60)))?.[0].trimEnd();
  return found ? [{ start: content.start, end: content.start + found.length, what: 'a slug of a news agency' }] : [];
}

/** Credits, labels of advertisements and links that a scraper left inside a paragraph. */
export function runInFurniture(article: AnnotatedArticle, block: Block): RunIn[] {
  const text = article.text.slice(block.content.start, block.content.end);
  const found: RunIn[] = [];
  for (const { what, form } of forms) {
    if (!mayMatch(form, article.text, block.content.start, block.content.end)) continue;
    for (const match of text.matchAll(form)) {
      const start = block.content.start + match.index;
      const end = start + match[0].trimEnd().length;
      if (found.every((other) => other.end <= start || end <= other.start)) found.push({ start, end, what });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "*Posted on 3 May 2031 · filed under: money*": in Markdown the writer has set the whole line off himself. */
export function isSetOff({ format }: AnnotatedArticle, line: string): boolean {
  return format === 'markdown' && /^(?<mark>[*_]{1,3})\S[^*_]*\S\k<mark>$/.test(line.trim());
}

/** The name of an account, or a button with a plus sign, behind the name of the writer. */
const account = /^\s*(?:@\w{2,30}|\+ ?\p{L}{3,12})\s*$/u;

/** "24 April 2031 | Tags: #banks": pieces of a line with a date that belong to the page; the date itself is the article's. */
export function piecesBesideDate(article: AnnotatedArticle, { content }: Span & { readonly content: Span }): RunIn[] {
  const line = article.text.slice(content.start, content.end);
  if (!/[|·•]|\s{2,}/.test(line)) return [];
  return [...line.matchAll(/(?:[^|·•\s]|\s(?!\s))+/g)].flatMap(({ 0: piece, index }) => {
    const start = content.start + index + piece.search(/\S/);
    const kind = furnitureKind(piece)?.name;
    // The name of an agency beside the date says where the story comes from.
    const isOwn = kind === 'photo credit' || (kind === 'page footer' && isSetOff(article, line));
    const name = (isOwn ? undefined : kind) ?? (account.test(piece) ? 'button to follow somebody' : undefined);
    return name && piece.trim() !== '' ? [{ start, end: start + piece.trim().length, what: `a ${name}` }] : [];
  });
}
