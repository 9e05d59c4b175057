import type { AnnotatedArticle, Attribution } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import { overlapping } from '../../text/search.ts';
import { contains, type Span } from '../../text/span.ts';
import { oneLine, type ToldSentence, toldSentences } from './toldSentences.ts';
import { type Withheld, type Withholding, withholdingIn } from './withholding.ts';

/** What somebody is said to keep back and the sentences beside it give all the same. */
export function* disclosed(article: AnnotatedArticle): Iterable<ArticleFinding> {
  const sentences = toldSentences(article);
  for (const [index, sentence] of sentences.entries()) {
    const withheld = withholdingIn(article.text, sentence);
    if (!withheld) continue;
    const place = given(article, sentences, index, withheld);
    if (!place) continue;
    const at = { start: sentence.start + withheld.start, end: sentence.start + withheld.end };
    yield {
      at,
      message: `“${short(oneLine(article, at))}”, yet the article has it: “${short(oneLine(article, place))}”.`,
      related: [{ at: place, message: 'Told here' }],
    };
  }
}

/** Where the sentences beside a withholding give what it keeps back. */
function given(
  article: AnnotatedArticle,
  sentences: readonly ToldSentence[],
  index: number,
  withheld: Withholding,
): Span | undefined {
  const sentence = sentences[index]!;
  const next = sentences[index + 1];
  const near = (from: number, to: number) =>
    sentences
      .slice(Math.max(0, index + from), index + to + 1)
      .filter((one) => one !== sentence && !isGuarded(one.text));
  if (withheld.what === 'speech') return near(-2, 2).find((one) => speaks(article, sentence, withheld, one, false));
  if (withheld.what === 'answer') return next && answers.test(next.text) && !isGuarded(next.text) ? next : undefined;
  if (withheld.what === 'cause' && withheld.agentless)
    return near(-2, 2).find(({ text }) => causes.test(text) && !hedged.test(text));
  if (withheld.agentless) return near(-1, 2).find((one) => givesUnsourced(article, one, withheld.what));
  if (withheld.what === 'name') {
    const named = near(1, 2).find((one) => namedBySame(article, sentence, withheld, one));
    if (named) return named;
  }
  const rest = afterColon(sentence, withheld);
  if (rest && isFirstPerson(sentence, withheld) && hasValue(article, rest, 'matter')) return rest;
  if (!next || isGuarded(next.text) || !speaks(article, sentence, withheld, next, true)) return undefined;
  return tells(article, sentence, next, withheld) ? next : undefined;
}

/** Words by which a sentence says that it gives a part only, at another time, or from another source. */
const guards =
  /\b(?:only|but|just|however|except|beyond|other than|although|later|earlier|previously|last (?:week|month|year)|next|ago|in a statement|afterwards|referred|referring|instead|leaked|leak|familiar|sources?|according to|documents?|filings?|reportedly|rumou?red|believed|estimated|analysts?|relatives?|family|media reports?|lawyer|would not|could not|did not|declined|refused|cit(?:ed|ing)|privacy|confidential|ongoing|investigation|policy|too early|respect|matter for)\b/iu;
const hedged =
  /\b(?:may|might|could|possibly|perhaps|probably|likely|believe[ds]?|suspect(?:ed|s)?|appears?|seems?|thought|said|says|whether|if)\b/iu;
const causes =
  /(?:^It (?:was|is) .{3,80}\bthat\b|\b(?:(?:was|were|is) (?:caused by|due to|the result of|to blame)|the (?:cause|reason) (?:was|is)|caused the|because of)\b)/iu;
const answers =
  /^(?:Its|His|Her|Their|The (?:company|firm|ministry|club|bank|agency)[’']s) (?:\p{L}+ )?(?:answers?|reply|replies|responses?)\b/u;

function isGuarded(text: string): boolean {
  return guards.test(text);
}

/** "Police did not release the name. The victim was named by police as …" */
function namedBySame(
  article: AnnotatedArticle,
  sentence: ToldSentence,
  withheld: Withholding,
  { text }: ToldSentence,
): boolean {
  const by = /\b(?:named|identified) by (?:the )?(\p{L}+) as (?=\p{Lu})/u.exec(text)?.[1]?.toLowerCase();
  return by !== undefined && by === speakerOf(article, sentence, withheld);
}

/** "I will not say a word about the case: the judge is …": what stands behind the colon. */
function afterColon({ text, start, end }: ToldSentence, { end: from }: Withholding): Span | undefined {
  const colon = text.slice(from).search(/[:;]/);
  return colon >= 0 && colon < 60 ? { start: start + from + colon + 1, end } : undefined;
}

function isFirstPerson({ text }: ToldSentence, { start }: Withholding): boolean {
  return /\b(?:I|We)\s+(?:\p{L}+\s+)?$/iu.test(text.slice(0, start));
}

/** Whether a sentence is said by the one who keeps something back: by a pronoun, or by the same last word. */
function speaks(
  article: AnnotatedArticle,
  sentence: ToldSentence,
  withheld: Withholding,
  other: ToldSentence,
  byPronoun: boolean,
): boolean {
  const said = article.attributions.filter(({ cue }) => contains(other, cue));
  if (said.length === 0) return byPronoun && puts.test(other.text);
  const who = speakerOf(article, sentence, withheld);
  return said.some((attribution) => {
    const name = sourceOf(article, attribution);
    if (name === undefined) return false;
    if (/^(?:he|she|they|it|i|we)$/.test(name))
      return byPronoun ? other.start > sentence.start : who === undefined || who === name || sameSex(who, name);
    return who !== undefined && name === who;
  });
}

const puts = /\b(?:he|she|they|it) (?:put it at|said it (?:was|would be)|went on|added)\b/iu;

/** "He spoke with no one. … he told a reporter": one pronoun, or a name and a pronoun. */
function sameSex(who: string, name: string): boolean {
  return !/^(?:he|she|they|it|i|we)$/.test(who) && /^(?:he|she)$/.test(name);
}

/** Last word of whoever keeps something back, in lower case: the words before it, or the source of its quotation. */
function speakerOf(
  article: AnnotatedArticle,
  { text, start, end }: ToldSentence,
  withheld: Withholding,
): string | undefined {
  const quoted = article.attributions.find(
    ({ content, cue }) =>
      content && cue.start < end && content.start <= start + withheld.start && start + withheld.start < content.end,
  );
  const before = text.slice(0, withheld.start);
  const near = /([\p{L}\p{M}-]+)[’']?\s*(?:,[^,]{1,50},)?\s*(?:(?:also|again|still|repeatedly|who)\s+)?$/u
    .exec(before)?.[1]
    ?.toLowerCase();
  return (quoted && sourceOf(article, quoted)) ?? near;
}

function sourceOf({ text }: AnnotatedArticle, { source }: Attribution): string | undefined {
  return source && /([\p{L}\p{M}-]+)[^\p{L}]*$/u.exec(text.slice(source.start, source.end))?.[1]?.toLowerCase();
}

/** Whether what the speaker goes on to say holds a value of the kind kept back. */
function tells(
  article: AnnotatedArticle,
  sentence: ToldSentence,
  next: ToldSentence,
  { what, thing }: Withholding,
): boolean {
  if (what === 'matter')
    return (
      hasValue(article, next, 'matter', sentence) ||
      /\bsa(?:id|ys) (?:that )?(?:it|they) (?:was|were|is|are|had|has)\b/iu.test(next.text)
    );
  if (
    what === 'number' &&
    thing &&
    !/^(?:number|figure|total|price|sum|date|amount|cost|count|statistic|toll)s?$/.test(thing)
  )
    return next.quantities.some(
      ({ kind, head }) => kind === 'cardinal' && head !== undefined && thing.startsWith(head),
    );
  return hasValue(article, next, what, sentence);
}

function hasValue(article: AnnotatedArticle, span: Span, what: Withheld, besides?: Span): boolean {
  const quantities = article.quantities.filter((one) => contains(span, one));
  const known = besides ? article.text.slice(besides.start, besides.end) : '';
  const isNew = (one: Span) => !known.includes(article.text.slice(one.start, one.end));
  const named = overlapping(article.mentions, span).some(
    (one) => one.type === 'person' && isNew(one) && one.text.includes(' '),
  );
  if (what === 'money') return quantities.some(({ kind }) => kind === 'money');
  if (what === 'name') return named;
  if (what === 'number')
    return quantities.some(({ kind }) => kind === 'cardinal' || kind === 'money' || kind === 'percentage');
  if (what === 'cause')
    return (
      causes.test(article.text.slice(span.start, span.end)) ||
      /\bbecause\b/i.test(article.text.slice(span.start, span.end))
    );
  return named || quantities.some((one) => isNew(one) && /^(?:money|measure|percentage|cardinal)$/.test(one.kind));
}

const trade = /\b(?:paid|pays?|bought|sold|costs?|price|worth|for)\b/iu;
const otherMoney =
  /\b(?:revenues?|sales of|turnover|profits?|loss|valued|market value|fined?|debt|budget|in (?:19|20)\d\d|a year|per|each)\b/iu;

/** A value that nobody is said to have leaked or guessed. */
function givesUnsourced(article: AnnotatedArticle, sentence: ToldSentence, what: Withheld): boolean {
  const own = !article.attributions.some(({ cue }) => contains(sentence, cue));
  if (what === 'money')
    return own && trade.test(sentence.text) && !otherMoney.test(sentence.text) && hasValue(article, sentence, 'money');
  if (what === 'name')
    return (
      /\b(?:was|were) (?:named|identified) (?:by (?:the )?(?:police|officials|officers|authorities|prosecutors) )?as (?=\p{Lu})/u.test(
        sentence.text,
      ) && hasValue(article, sentence, 'name')
    );
  return false;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
