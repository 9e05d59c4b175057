import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { singularOf } from '../../extract/singular.ts';
import type { Span } from '../../text/span.ts';
import { matchesIn } from '../../text/triggers.ts';
import { isSpoken, type ToldSentence, toldSentences } from './toldSentences.ts';

/** What an article denies so that it holds for good, and the words that tell the same thing wherever the article has them. */
interface Row {
  /** Global, with the group `thing`: whom or what it is of. */
  readonly denies: RegExp;
  /** Global, with a group `thing` that has to be the same, or `kin`, which stands for each of them. */
  readonly tells: RegExp;
}

const procedures =
  'tender|tendering|bidding|competition|consultation|inspection|audit|permit|licen[cs]e|auction|referendum|inquest';
const rows: readonly Row[] = [
  // Whoever never answered has not written back either.
  {
    denies:
      /\b(?:the )?(?<thing>\p{L}{3,})(?: itself)? (?:(?:has|have|had) )?never (?:once )?(?:answered|replied|responded|wrote back|reacted)(?=[.,;:]| (?:to (?:my|our|the|these|any|it)|any|my|our|us|me)\b)/giu,
    tells:
      /\b(?:the )?(?<thing>\p{L}{3,})(?:['’]s (?:press |media )?(?:spokes\p{L}+|office|secretary|press office|lawyers?))? (?:replied|answered|wrote back|wrote(?= that\b|, | in (?:a|its|an|her|his) )|told (?:us|me|this (?:paper|newspaper|magazine|blog|reporter))|responded (?:that|by|with))/giu,
  },
  {
    denies:
      /\b(?:the )?(?<thing>\p{L}{3,}) (?:did (?:not|n['’]t)|has not|have not|failed to) (?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?) to (?:any of )?(?:my|our|this (?:paper|newspaper)['’]s) (?:questions|e-?mails?|letters?|requests?|calls?|inquir(?:y|ies)|enquir(?:y|ies))\b/giu,
    tells:
      /\b(?:the )?(?<thing>\p{L}{3,})(?:['’]s (?:press |media )?(?:spokes\p{L}+|office|secretary|press office))? (?:replied|answered|wrote back|told (?:us|me|this (?:paper|newspaper)))/giu,
  },
  // A tender that was held, or that drew bids.
  {
    denies: new RegExp(
      String.raw`\bwithout (?:any|even a|a single)(?: (?:public|prior|open|formal|proper|kind of|sort of))? (?<thing>${procedures})\b`,
      'giu',
    ),
    tells: new RegExp(
      String.raw`\b(?:the|its|their) (?:[\p{L}-]+ ){0,2}?(?<thing>${procedures}) (?:(?:had|has) )?(?:drew|drawn|attracted|brought|received|won|was (?:held|won|published|launched|carried out|issued|granted|completed)|took place|lasted|produced|closed|ended|found|showed|ran)\b`,
      'giu',
    ),
  },
];
/** Not for good, not of all, or seen by the article itself. */
const partly =
  /\b(?:at first|initially|until|before|so far|first|yet|later|then|eventually|finally|in the end|some|only|other|further|separate|another|if|not|n['’]t|however|but|critics|claims?|claimed|alleged\w*|contrary|rumou?rs?)\b/iu;

/** Denials of the rows above, each with the passage of the article that tells what it denies. */
export function* deniedElsewhere(
  article: AnnotatedArticle,
): Iterable<{ readonly universal: Span; readonly exception: Span }> {
  const sentences = toldSentences(article);
  for (const { denies, tells } of rows)
    for (const told of sentences)
      for (const denial of found(article, told, denies)) {
        const rest = told.text.replace(article.text.slice(denial.start, denial.end), '');
        if (
          /\b(?:at first|initially|until|so far|yet|later|then|eventually|claims?|claimed|alleged\w*|if)\b/iu.test(rest)
        )
          continue;
        const other = sentences
          .filter((one) => one !== told && !partly.test(one.text))
          .flatMap((one) => [...found(article, one, tells)])
          .find(
            ({ thing, start, end }) =>
              thing === denial.thing &&
              !/\b(?:second|new|next|old|previous|earlier)\b/i.test(article.text.slice(start, end)),
          );
        if (other) yield { universal: spanOf(denial), exception: spanOf(other) };
      }
}

function* found(
  article: AnnotatedArticle,
  told: ToldSentence,
  pattern: RegExp,
): Iterable<Span & { readonly thing: string }> {
  for (const match of matchesIn(pattern, article.text, told)) {
    const span = { start: told.start + match.index, end: told.start + match.index + match[0].length };
    const thing = singularOf(match.groups!['thing']!.toLowerCase());
    if (!/^(?:who|which|that|they|and|but|she|you)$/.test(thing) && !isSpoken(article, span)) yield { ...span, thing };
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
