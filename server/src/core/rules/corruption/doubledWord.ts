import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { allForms } from '../../extract/inflect.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { type DoubledApart, doubledApart, doubledVerb } from './doubledApart.ts';
import { proseSentences } from './proseSentences.ts';
import { insideQuotation } from './quotationMarks.ts';
import { shown } from './textMatches.ts';

/** Words that good English has twice in a row: "had had", "that that", "what it is is", "came in in May", "bye bye". */
const mayRepeat = new Set(
  'had that do her in on over it more very so no yes really many much far never ever long big old now there well ha bye knock tut hush hear oh hey please go again and-and blah cha choo pom tick win who what do did new out up down back can there'.split(
    ' ',
  ),
);
/** Words that never repeat, whatever stands around them. */
const never = new Set(
  'the a an of to and at from with by for as or but this these those its their his our your my be been were will would could should may might must into than when which while because if not has have is was are'.split(
    ' ',
  ),
);

export default articleRule({
  id: 'corruption/doubled-word',
  title: 'Word that stands twice',
  why: 'The same word twice in a row, most often across a line end or after an edit, is a slip. Doublings that English allows (“had had”, “that that”), names, numbers and emphasis are left alone.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: ['The crew left ⟦the the⟧ harbour at dawn.', 'The ⟦firm firm⟧ said so.'],
    good: [
      'All that she had had was that that night.',
      'Duran Duran sang in Baden Baden.',
      '“No, no, very very good,” he said.',
      'The score was 3 3 after an hour.',
    ],
  },
  *check(article) {
    for (const { sentence } of proseSentences(article)) {
      const { tokens } = sentence;
      const verb = doubledVerb(tokens);
      if (verb) yield* apart(article, tokens, verb);
      for (let i = 0; i + 1 < tokens.length; i++) {
        const far = doubledApart(tokens, i);
        if (far) {
          yield* apart(article, tokens, far);
          continue;
        }
        const found = doubledAt(article, tokens[i]!, tokens[i + 1]!, tokens[i - 1], tokens[i + 2], tokens.slice(0, i));
        if (found) yield found;
      }
    }
  },
});

/** Words that stand twice with something between; what somebody says may stammer. */
function* apart(
  article: AnnotatedArticle,
  tokens: readonly Token[],
  { from, to }: DoubledApart,
): Iterable<ArticleFinding> {
  const at = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  if (insideQuotation(article, at) || isMonth(tokens, from)) return;
  yield { at, message: `“${tokens[from]!.text}” stands twice: “${shown(article.text.slice(at.start, at.end), 50)}”.` };
}

/** "From May 6 to May 18": a name beside its day. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  return /^\p{Lu}/u.test(tokens[at]!.text) && [tokens[at - 1], tokens[at + 1]].some((beside) => beside?.pos === 'CD');
}

/** "What it is is", "all they were were": a clause that ends with the verb. */
const nearestClause = 6;
const clauseVerb = /^(?:is|was|are|were|has|have)$/;

/** Verbs and adverbs that have "on" or "in" of their own, behind which another may stand: "came in in May", "went on on Monday". */
const withParticle: Readonly<Record<string, ReadonlySet<string>>> = {
  on: new Set([
    ...allForms(
      'have go carry move live hold log hang keep turn switch drag press pass work come call sign put get take read look stay remain bring play push sail ride walk lean try wear leave',
    ),
    ...'be is are was were been being later early further so from what head now spurred egged cheered urged lights heating power cameras engines coats clothes hats gloves boots'.split(
      ' ',
    ),
  ]),
  in: new Set([
    ...allForms(
      'come get go move bring check give join log settle swear drop fly phone hand let put take turn weigh build plug live set kick cash fill step stay sleep chip cave close call write ' +
        'break barge pile pour flood drive walk rush stand fit wade weave rein usher phase lock shut tune sign box opt squeeze factor snow steal trade draw reel haul rope pitch mix sink seep leak pull dig',
    ),
    ...'be is are was were been being us them him me it voted hemmed shipped airlifted bused bussed where all back early late home'.split(
      ' ',
    ),
  ]),
};

/** "open on on Tuesdays", "born in in Leeds": what stands before has no particle that the first could be. */
function isParticle(lower: string, before: Token | undefined): boolean {
  const own = withParticle[lower];
  return own === undefined || before === undefined || own.has(before.lower) || !/^(?:VB|JJ|CD)/.test(before.pos);
}

/** "Those who who": behind a noun, its number or a comma "who" opens a clause, and does not ask. */
function isRelative(lower: string, lead: readonly Token[]): boolean {
  const before = lead.at(-1);
  return lower === 'who' && before !== undefined && /^(?:NN|CD|,|DT|PRP$)/.test(before.pos);
}

function doubledAt(
  article: AnnotatedArticle,
  one: Token,
  two: Token,
  before?: Token,
  after?: Token,
  lead: readonly Token[] = [],
): ArticleFinding | undefined {
  if (one.kind !== 'word' || two.kind !== 'word') return undefined;
  const word = two.text;
  if (one.lower !== word.toLowerCase() || !/^\p{Ll}/u.test(word)) return undefined;
  if (word.length < 2 && word !== 'a') return undefined;
  if (/^['’]/.test(word) || !/^\s+$/.test(article.text.slice(one.end, two.start))) return undefined;
  // "step by step by step", "more and more and more": longer doublings belong to doubled-phrase.
  const lower = word.toLowerCase();
  if (
    clauseVerb.test(lower) &&
    lead.slice(-nearestClause, -1).some(({ text }) => /^(?:what|whatever|all|who|whoever|where|how)$/i.test(text))
  )
    return undefined;
  if (!never.has(lower) && !isRelative(lower, lead)) {
    if ((mayRepeat.has(lower) && isParticle(lower, before)) || insideQuotation(article, one)) return undefined;
    if (!article.language.dictionary.hasWord(lower)) return undefined;
    if (before && before.lower === lower) return undefined;
    if (
      one.pos !== two.pos &&
      one.pos !== '' &&
      /^(?:VB|NN)/.test(two.pos) &&
      after &&
      one.pos.slice(0, 2) !== two.pos.slice(0, 2)
    )
      return undefined;
  }
  const at = { start: one.start, end: two.end };
  const edits = [{ at: { start: one.end, end: two.end }, text: '' }];
  return {
    at,
    message: `“${word}” stands twice.`,
    fix: { title: `Remove the second “${word}”`, edits, safe: never.has(lower) },
  };
}
