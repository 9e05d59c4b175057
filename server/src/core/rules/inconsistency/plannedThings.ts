import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { singularOf } from '../../extract/singular.ts';
import type { Span } from '../../text/span.ts';
import { execIn, matchesIn } from '../../text/triggers.ts';
import { isSpoken, sentencesOf, type ToldSentence, toldSentences } from './toldSentences.ts';

/** A passage that tells of something which is not there yet, or is there already. */
export interface ToldThing extends Span {
  /** Singular of its noun, or its name, in lower case. */
  readonly thing: string;
  readonly told: ToldSentence;
  /** ISO date from which it is to be there, where the sentence says so. */
  readonly due?: string;
}

const adverbs = String.raw`(?:(?:not|only|first|then|now|also|soon|probably|\p{L}+ly) ){0,2}`;
const coming = [
  'be (?:\\p{L}+ly )?(?:opened|launched|introduced|inaugurated|unveiled|commissioned|completed|finished|rolled out|handed over|ready|available)',
  'be put into (?:service|operation|circulation|use)',
  'open',
  'launch',
  'enter (?:service|circulation|force|operation|use)',
  'go (?:live|online|on sale|on stream|into (?:service|operation|force|use|production))',
  'come into (?:service|operation|force|use|effect)',
  'take effect',
  '(?:start|begin) (?:running|operating|service|operations|work)',
].join('|');
const plan = String.raw`(?:(?:will|shall) ${adverbs}|(?:is|are) (?:(?:\p{L}+ly|still|now) )?(?:due|set|expected|scheduled|planned|supposed|meant|intended|likely)? ?to ${adverbs})(?:${coming})`;
const noun = String.raw`(?<thing>\p{L}[\p{L}-]{2,})`;
/** "The tram will open in May", "once finished, the bridge will", "the planned museum", "the line is still being built". */
const plans: readonly RegExp[] = [
  new RegExp(String.raw`${noun}(?:, (?:which|that|[^,.;:]{2,40},))? (?:${plan})\b`, 'giu'),
  new RegExp(
    String.raw`${noun} (?:will first \p{L}+|will become (?=[^.;]{2,60}\b(?:from|on|in) [^.;]{0,20}20\d\d)|is still (?:being built|under construction|in the making|years away)|is (?:being built|under construction))`,
    'giu',
  ),
  new RegExp(
    String.raw`\bonce (?:it is |they are )?(?:finished|completed|built|opened|open|launched|introduced|in (?:operation|service|use))(?: (?:after|in|on|by|at)\b[^,.;]{2,60})?, (?:the|this|its|their) (?:\p{L}+ )?${noun} (?:will|is to|should)\b`,
    'giu',
  ),
];
/** "Since its launch the app has", "the bridge has been carrying cars", "the museum opened its doors". */
const dones: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|[,;:] |\band )(?:the|this|its|their) (?:[\p{L}-]+ ){0,2}?${noun} (?:has|have|had) [^.;]{3,80}?\bsince (?:its|their) (?:introduction|launch|opening|inauguration|debut|release|roll-?out|commissioning|completion|premiere|entry into (?:service|force|circulation))\b(?! (?:was|were|is|had)\b)`,
    'giu',
  ),
  new RegExp(
    String.raw`\bsince (?:its|their) (?:introduction|launch|opening|inauguration|debut|release|roll-?out|commissioning|completion|entry into (?:service|force|circulation)), (?:the|this|its|their) (?:[\p{L}-]+ ){0,2}?${noun} (?:has|have|had)\b`,
    'giu',
  ),
  new RegExp(
    String.raw`\bsince the (?:introduction|launch|opening|inauguration|roll-?out|commissioning|completion) of (?:the|this|its|their) (?:new )?${noun}(?=[,.]| (?:has|have|had|it|they|the|more|many)\b)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?:^|[,;:] |\band )(?:the|this) (?:new )?${noun} (?:opened (?:its|their) (?:doors|gates)|(?:has|have) (?:already )?(?:been )?(?:welcoming|serving|running|operating|carrying|attracting|in (?:use|service|operation|circulation))\b)`,
    'giu',
  ),
];
/** "New Tower, 120 rooms (opened 2019)": what a list says of a thing by its full name. */
const listed =
  /^[^\p{L}]*(?<name>(?:\p{Lu}[\p{L}’'-]* ){1,4}?(?<thing>\p{L}{3,}))(?:,[^()\n]{0,60})? \((?:opened|completed|inaugurated|launched|in (?:service|use|operation) since)(?: in)? (?<year>(?:19|20)\d\d)\)/u;

/** A list that says since when a thing is there, and a sentence by which it is to come, with the same full name. */
export function* listedThings(
  article: AnnotatedArticle,
): Iterable<{ readonly done: ToldThing; readonly plan: ToldThing }> {
  const sentences = toldSentences(article);
  const done = sentences.flatMap((told) => {
    const match = told.block.kind === 'listItem' ? execIn(listed, article.text, told) : null;
    if (!match) return [];
    const name = match.groups!['name']!;
    const end = told.start + match.index + match[0].length;
    const thing = match.groups!['thing']!.toLowerCase();
    return [{ name, start: told.start + match[0].lastIndexOf(' (') + 1, end, thing, told }];
  });
  if (done.length === 0) return;
  const planned = plannedIn(article, sentences);
  for (const one of done) {
    const plan = planned.find(
      ({ thing, told }) => thing === one.thing && told !== one.told && told.text.includes(one.name),
    );
    if (plan) yield { done: one, plan };
  }
}

/** Two of a kind, or a part of one: what stands already may be the other. */
const others =
  'old|older|former|previous|existing|current|present|second|third|other|another|two|three|both|temporary|provisional|next|last|similar|earlier';
const partial =
  /\b(?:again|re-?open\w*|re-?launch\w*|extension|extended|expan\w+|section|phase|stage|stretch|branch|wing|part of|version|update|upgrade|season|second|third|next|another|also|nationwide|all of|everywhere|further|fully|if|would|could|worldwide|abroad|until|closed|test|pilot|trial)\b/iu;
/** Words that do not say what it is, and things that begin anew every year. */
const vague =
  /^(?:which|that|it|they|this|who|year|season|festival|event|race|fair|market|sale|session|school|term|trial|tournament|edition|exhibition|show|company|government|city|people|talks|negotiations|hearing|inquiry|investigation|election|polls?|campaign|service|work|construction|play|film|book|album|restaurant|shop|store)$/;

/** What the article tells of as still to come and, elsewhere, as there already: each done passage with a plan. */
export function* plannedThings(
  article: AnnotatedArticle,
): Iterable<{ readonly done: ToldThing; readonly plan: ToldThing }> {
  const sentences = toldSentences(article);
  const done = sentences.flatMap((told) => [...thingsIn(article, told, dones)]);
  if (done.length === 0) return;
  const planned = plannedIn(article, sentences);
  const told = new Set<string>();
  for (const one of done) {
    if (told.has(one.thing) || hasDateBefore(article, one) || hasOther(article, one.thing)) continue;
    const against = planned.find((other) => other.thing === one.thing && other.told !== one.told);
    if (!against) continue;
    told.add(one.thing);
    yield { done: one, plan: against };
  }
}

/** What is told as still to come, of sentences in the article's own voice. */
export function plannedIn(article: AnnotatedArticle, sentences: readonly ToldSentence[]): ToldThing[] {
  return sentences.flatMap((told) =>
    [...thingsIn(article, told, plans)].flatMap((one) => {
      const due = dueOf(article, told);
      return due === 'past' ? [] : [{ ...one, ...(due && { due }) }];
    }),
  );
}

function* thingsIn(article: AnnotatedArticle, told: ToldSentence, patterns: readonly RegExp[]): Iterable<ToldThing> {
  if (told.text.length > 500) return;
  for (const pattern of patterns)
    for (const match of matchesIn(pattern, article.text, told)) {
      const thing = singularOf(match.groups!['thing']!.toLowerCase());
      const span = { start: told.start + match.index, end: told.start + match.index + match[0].length };
      if (vague.test(thing) || partial.test(told.text) || isSpoken(article, span)) continue;
      const lead = /^(?:[,;:] |and )/iu.exec(match[0])?.[0].length ?? 0;
      yield { start: span.start + lead, end: span.end, thing, told };
    }
}

/** The last day that a plan names, where it lies behind the article; 'past' where it lies before it. */
function dueOf(article: AnnotatedArticle, { times }: ToldSentence): string | undefined {
  const dates = times.filter(({ kind, to }) => kind === 'date' && to !== undefined).map(({ to }) => to!);
  if (dates.length === 0 || !article.date) return undefined;
  const last = dates.sort().at(-1)!;
  return last > article.date.iso ? last : 'past';
}

/** "Since its launch in 2019": of another thing, or of another place. */
function hasDateBefore(article: AnnotatedArticle, { told }: ToldThing): boolean {
  const year = Number(article.date?.iso.slice(0, 4) ?? Number.NaN);
  return told.times.some(
    ({ kind, from, anchor }) => kind === 'date' && from && anchor === 'absolute' && !(Number(from.slice(0, 4)) >= year),
  );
}

function hasOther({ text }: AnnotatedArticle, thing: string): boolean {
  return new RegExp(String.raw`\b(?:${others})\b(?: [\p{L}-]+)? ${thing}(?:s|es)?\b`, 'iu').test(text);
}

/** The sentences of the headline. */
export function headlineSentences(article: AnnotatedArticle): ToldSentence[] {
  return article.headline ? sentencesOf(article, article.headline) : [];
}
