import type { Block, Sentence } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { articleRule, type RelatedPlace } from '../../rule.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { execIn } from '../../text/triggers.ts';
import { disclosed } from './disclosures.ts';
import { type Enumeration, enumerationsOf } from './enumerations.ts';
import { keptBack } from './keptBack.ts';

export default articleRule({
  id: 'inconsistency/self-denial',
  title: 'Says that nothing was disclosed, then discloses it',
  why: 'An article that calls talks confidential, or says that a meeting, statement or report went into no detail, and then lists the details without saying how they became known, contradicts itself.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The board met behind closed doors in ⟦confidential talks⟧ on Monday.\n\nThe initiatives include:\n- Closing the plant in Derby by June\n- A new works council for all sites\n- Cutting the night shift at both depots',
      'The board covered debt, staffing, pensions and the sale of two depots.\n\nWhile ⟦the board gave no details⟧, its chairman spoke of unity.',
    ],
    good: [
      'The board met behind closed doors on Monday. Two people who attended said it discussed closing the plant in Derby, a works council and the night shift.',
      'Police gave no details of the arrest. The trial covers theft, fraud and forgery.',
    ],
  },
  *check(article) {
    yield* confidential(article);
    yield* withoutDetail(article);
    yield* withoutNames(article);
    const known = [...disclosed(article)];
    yield* known;
    for (const finding of keptBack(article)) if (!known.some(({ at }) => overlaps(at, finding.at))) yield finding;
    yield* nothingNamed(article);
  },
});

const gathering = String.raw`(?:talks|meetings?|discussions?|negotiations?|deliberations?|sessions?|hearings?|consultations?|briefings?|report|review|agreement|proceedings|summit)`;
const secret = new RegExp(
  String.raw`\b(?:the |in |a )?(?:confidential|secret|closed-door|closed|private|behind-closed-doors|in-camera|undisclosed|classified) (?:\p{L}+ )?${gathering}\b|\b${gathering} (?:was|were|took place|held|is|are|remain(?:ed|s)?) (?:held )?(?:behind closed doors|confidential|secret|in private|in camera)\b`,
  'iu',
);
const strong = /\b(?:confidential|secret|classified|undisclosed|in camera)\b/iu;

/** How a reader is told that secrets came out. */
const sourced =
  /\b(?:leak(?:ed|s)?|sources?|according to|told|people (?:familiar|who|with)|person (?:familiar|who|with)|participants? (?:said|told)|minutes|documents? (?:seen|obtained)|seen by|obtained by|statement|communiqu[eé]|press release|spokes(?:man|woman|person)|afterwards|said|confirmed|published|transcript|disclosed|revealed)\b/iu;

function* confidential(article: AnnotatedArticle) {
  const sentences = sentencesOf(article);
  const first = sentences.findIndex(({ sentence }) => execIn(secret, article.text, sentence));
  if (first < 0) return;
  const lists = enumerationsOf(article).filter(
    ({ start, form }) => form !== 'sentence' && start > sentences[first]!.sentence.start,
  );
  const details = lists.filter(
    ({ start }) => !sentences.some(({ sentence, text }) => near(sentence, start) && sourced.test(text)),
  );
  if (details.length === 0) return;
  const chosen =
    sentences.find(({ text }) => secret.test(text) && strong.test(secret.exec(text)![0])) ?? sentences[first]!;
  const match = secret.exec(chosen.text)!;
  const at = trimmed(chosen.text, chosen.sentence.start + match.index, match[0]);
  yield {
    at,
    message: `“${match[0].trim()}”, yet the article lists what was dealt with, without saying how that became known.`,
    related: details.map((list): RelatedPlace => ({ at: list.items[0]!, message: 'Details' })),
  };
}

const denial =
  /\b(?<subject>(?:the |its |his |her |their )?(?:\p{L}+ ){0,2}\p{L}+) (?:(?:did|does|do) ?n[o'’]t (?:go into|delve into|provide|offer|give|include|contain|disclose|release|specify|mention)|declined to (?:give|go into|provide|offer|disclose)|(?:gave|offered|provided|contained|included|disclosed|released|went into) (?:no|few|little)|was short on|avoided|never (?:went into|gave|named|mentioned))(?: \p{L}+){0,2} (?:specifics|details?|particulars|specific (?:measures|threats|proposals|steps|plans|figures|names))\b/iu;

/** "No details of the meeting were made public", "they named no particular danger". */
const nothing = new RegExp(
  String.raw`\bno (?:further |specific )?(?:details|specifics|particulars) (?:of the (?<subject>${gathering}) )?(?:were|was|have been|has been) (?:made public|released|given|disclosed|provided|published|announced)|\b(?<named>(?:named|mentioned|identified|specified|listed)) no (?:particular|specific|single|concrete) \p{L}+`,
  'iu',
);

function* withoutDetail(article: AnnotatedArticle) {
  const sentences = sentencesOf(article);
  for (const { sentence, text } of sentences) {
    const match = execIn(denial, article.text, sentence) ?? execIn(nothing, article.text, sentence);
    if (!match) continue;
    const subject = headOf(match.groups!['subject'] ?? 'meeting');
    // A denial about one thing ("details of the arrest") says nothing of the rest.
    if (/^\s+(?:of|about|on|regarding|concerning|as to|for)\b/iu.test(text.slice(match.index + match[0].length)))
      continue;
    const told = enumerationsOf(article).filter((list) => !inside(list, sentence) && tells(list, subject));
    if (told.length === 0) continue;
    const start = sentence.start + match.index + leading(match[0]);
    yield {
      at: { start, end: sentence.start + match.index + match[0].length },
      message: `“${match[0].slice(leading(match[0]))}”, yet the article tells them elsewhere: “${short(article.text.slice(told[0]!.start, told[0]!.end))}”.`,
      related: told.map((list): RelatedPlace => ({ at: { start: list.start, end: list.end }, message: 'Details' })),
    };
  }
}

const blameless =
  /\b(?:(?:blam|accus|nam|identif|singl)(?:es|ed|e|ies|ied|ing) (?:nobody|no one|no-one|none)(?: (?:by name|out))?|(?:without|does n[o'’]t|did n[o'’]t|stops short of|stopped short of) (?:naming|blaming|name|blame) (?:anyone|anybody|any (?:individual|person)s?))\b/iu;
const blamed =
  /\b(?:(?:holds?|held|finds?|found) .{3,120}\b(?:responsible|liable|guilty|to blame|at fault|accountable)|(?:blam|accus)(?:es|ed) (?=\p{Lu}|the \p{Ll}))/u;

/** "The report blames nobody by name. It holds the mate, Lewis Gunn, responsible." */
function* withoutNames(article: AnnotatedArticle) {
  const sentences = sentencesOf(article);
  for (const [index, { sentence }] of sentences.entries()) {
    const match = execIn(blameless, article.text, sentence);
    const next = sentences[index + 1];
    if (!match || !next || !/^(?:It|They|He|She|The \p{Ll}+) /u.test(next.text)) continue;
    const told = blamed.exec(next.text);
    const named = article.mentions.some(
      ({ type, start, text: name }) =>
        type === 'person' && name.includes(' ') && inside({ start, end: start + 1 }, next.sentence),
    );
    if (!told || !named || /\b(?:not|nor|never|nobody)\b/u.test(told[0])) continue;
    const start = sentence.start + match.index;
    yield {
      at: { start, end: start + match[0].length },
      message: `“${match[0]}”, yet the next sentence does: “${short(next.text.slice(told.index))}”.`,
      related: [{ at: next.sentence, message: 'The names' }],
    };
  }
}

const noneNamed =
  /\b(?:named|mentioned|identified|specified|listed|gave|cited) no (?:particular|specific|single|concrete) (?<thing>\p{L}{4,})/iu;

/** "They named no particular danger", where the article has "they named three dangers: …". */
function* nothingNamed(article: AnnotatedArticle) {
  const sentences = sentencesOf(article);
  for (const { sentence } of sentences) {
    const match = execIn(noneNamed, article.text, sentence);
    if (!match) continue;
    const thing = match.groups!['thing']!.toLowerCase().replace(/(?:ies|y|s)$/, '');
    const told = sentences.find(
      (other) =>
        other.sentence !== sentence &&
        new RegExp(
          String.raw`\b(?:named|mentioned|identified|specified|listed|cited) (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:\p{L}+ )?${thing}(?:s|ies|es)?:`,
          'iu',
        ).test(other.text),
    );
    if (!told) continue;
    const start = sentence.start + match.index;
    yield {
      at: { start, end: start + match[0].length },
      message: `“${match[0]}”, yet the article names them elsewhere: “${short(told.text)}”.`,
      related: [{ at: told.sentence, message: 'Named here' }],
    };
  }
}

function sentencesOf(
  article: AnnotatedArticle,
): { readonly block: Block; readonly sentence: Sentence; readonly text: string }[] {
  return article.blocks
    .filter(({ kind }) => told.has(kind))
    .flatMap((block) =>
      block.sentences.map((sentence) => ({ block, sentence, text: article.text.slice(sentence.start, sentence.end) })),
    );
}

const told: ReadonlySet<string> = new Set(['headline', 'paragraph', 'speakerTurn', 'listItem']);

/** An enumeration of what was dealt with, told in the article's own voice. */
function tells({ form, text }: Enumeration, subject: string): boolean {
  if (form !== 'sentence') return true;
  return (
    dealing.test(text) &&
    !hedged.test(text) &&
    (gatherings.test(subject) || new RegExp(`\\b${subject}\\b`, 'iu').test(text))
  );
}

const dealing =
  /\b(?:discuss|cover|address|counter|combat|tackl|fight|agree|adopt|examin|deal|focus|outlin|announc|includ|target|review|approv)\p{L}*\b/iu;
const hedged = /\b(?:likely|may|might|could|probably|possibly|perhaps|expected|said|told|according to|will|would)\b/iu;
const gatherings = new RegExp(
  String.raw`^${gathering}$|^(?:conference|statement|communiqu[eé]|declaration|forum|document)$`,
  'iu',
);

/** Within three hundred characters before a list, where its source would be told. */
function near(sentence: Span, start: number): boolean {
  return sentence.end <= start + 1 && start - sentence.start < 300;
}

function inside(one: Span, other: Span): boolean {
  return one.start >= other.start && one.end <= other.end;
}

function headOf(subject: string): string {
  return subject.toLowerCase().split(' ').at(-1)!;
}

/** Length of conjunctions that the pattern's open start took along. */
function leading(match: string): number {
  return (
    /^(?:(?:while|although|though|but|and|because|since|that|as|when|where|however) )+/iu.exec(match)?.[0].length ?? 0
  );
}

function trimmed(_text: string, start: number, match: string): Span {
  const lead = /^(?:in|a) /iu.exec(match)?.[0].length ?? 0;
  return { start: start + lead, end: start + match.length };
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
