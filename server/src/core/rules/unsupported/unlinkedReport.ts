import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { articleRule } from '../../rule.ts';
import { overlapping } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import { hasDay, hasTime, isQuoted, type ProseSentence, passage, proseOf, spanOf } from './prose.ts';

export default articleRule({
  id: 'unsupported/unlinked-report',
  title: 'Report named without date or link',
  why: `“According to articles in the Harbour Gazette”, “in an exclusive interview with Radio Nord”, “a study by Lund University”: the source has a name, but no title, date
or link, so nobody can find it.`,
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The ferry will be sold, ⟦according to articles in the Harbour Gazette⟧.',
      'She praised the plan ⟦in an exclusive interview with Radio Nord⟧.',
    ],
    good: [
      'The ferry will be sold, according to a report by the Harbour Gazette of 4 May 2031.',
      'She praised the plan in an interview with Radio Nord on Monday.',
      'In [a recent interview](https://example.org/interview) with Radio Nord she praised the plan.',
    ],
  },
  *check(article) {
    // One is enough: an article that leans on a paper throughout needs one link to it.
    let told = false;
    for (const prose of proseOf(article)) {
      const outlet = outletAlone(article, prose);
      if (outlet) {
        if (told) continue;
        told = true;
        yield {
          at: outlet,
          message: `“${passage(article, outlet, 80)}” has no title, date or link to find it by.`,
          ...(hasOtherSources(article, outlet) && { severity: 'information' as const }),
        };
        continue;
      }
      for (const match of find(prose.tokens)) {
        const at = withSource(prose, match);
        if (!at || isFindable(article, prose, at)) continue;
        yield {
          at,
          message: `“${passage(article, at, 80)}” has no title, date or link to find it by.`,
          ...(match.value !== 'certain' && { severity: 'information' as const }),
        };
        break;
      }
    }
  },
});

/** Words in the names of papers, stations and agencies. */
const outletWord =
  /\b(?:Post|Times|News|Herald|Courier|Tribune|Gazette|Star|Sun|Mail|Guardian|Telegraph|Journal|Chronicle|Observer|Express|Mirror|Standard|Daily|Weekly|Echo|Argus|Mercury|Examiner|Dispatch|Sentinel|Globe|Register|Independent|Inquirer|Bulletin|Advertiser|Radio|Ledger|Evening|Morning|Sunday|Beacon|Monitor|Press|Presse|Kurier|Bote|Corriere|Gazzetta|Wire|Citizen|Nation|Voice|Bugle|Enterprise|Review|Record|Reporter|Messenger|Zeitung|Tageblatt|Monde|TV|Television|Broadcasting)\b/;
/** "The weekly Der Bote": the kind of paper before its name. */
const outletNoun =
  /^(?:the |a )?(?:\p{L}+ )?(?:daily|weekly|monthly|newspaper|magazine|paper|tabloid|broadsheet|broadcaster|station|channel|website|portal|blog|podcast|news site|trade journal|periodical|broadcaster) \p{Lu}/iu;
const reporting = /^(?:according to|reported|reports|writes|wrote|reporting|citing|as reported (?:by|in))$/i;

/** "According to the Northern Echo", "the Post reported": the paper is all there is, in a paragraph without a date, a link or a quotation. */
function outletAlone(article: AnnotatedArticle, prose: ProseSentence): Span | undefined {
  const one = prose.attributions.find(({ source, cue, sourceKind }) => {
    if (!source || (sourceKind !== 'organisation' && sourceKind !== 'document')) return false;
    const words = article.text.slice(source.start, source.end);
    return (
      words.length < 60 &&
      (outletNoun.test(words) || (/^(?:the |The )?\p{Lu}/u.test(words) && outletWord.test(words))) &&
      !/ (?:of|for|by|from|in) /.test(words) &&
      reporting.test(article.text.slice(cue.start, cue.end))
    );
  });
  if (!one || isPlaced(article, prose, one)) return undefined;
  const near = [prose.before, prose.behind].filter((other) => other !== undefined);
  const placed = near.some((other) => hasTime(article, other) || other.citations.length > 0);
  return placed || article.citations.some(({ kind }) => kind !== 'outlet')
    ? undefined
    : { start: one.start, end: one.end };
}

/** Named sources beside the paper from which on it is one voice of several, as news usually has it. */
const severalSources = 2;

/** Whether the article leans on others by name as well: then naming a paper is ordinary attribution. */
function hasOtherSources(article: AnnotatedArticle, outlet: Span): boolean {
  const others = article.attributions.filter(
    ({ start, source, sourceKind }) =>
      source && start !== outlet.start && (sourceKind === 'person' || sourceKind === 'organisation'),
  );
  return new Set(others.map(({ source }) => article.text.slice(source!.start, source!.end))).size >= severalSources;
}

const rows: readonly PhraseRow<'certain' | 'loose' | 'outlet'>[] = [
  { pattern: '[ according to reports|articles|accounts|coverage|stories|reporting from|by|in ]', value: 'certain' },
  {
    pattern:
      '[ according to a|an #JJ|NN* report|article|story|account|study|survey|poll|investigation|analysis from|by|in|of ]',
    value: 'loose',
  },
  {
    pattern:
      '[ in a|an|his|her #JJ* interview|remarks|comments|article with|to|for|in a|an|the #JJ|NN|NNP* newspaper|agency|broadcaster|station|channel|magazine|daily|weekly|tabloid|podcast|website|portal ]',
    value: 'certain',
  },
  {
    pattern:
      '[ in a|an|his|her|its|their recent|latest|exclusive|candid|wide-ranging|previous|earlier #JJ|NN* interview|statement|speech|report|study|article|survey|post|address|briefing|press|letter with|to|for|by|from|in|on ]',
    value: 'certain',
  },
  {
    pattern:
      '[ a|an|one recent|new|latest #JJ|NN* report|study|survey|poll|investigation|analysis by|from|of|in|published|conducted|commissioned by|in? ]',
    value: 'loose',
  },
  { pattern: '[ reports|articles|coverage from|by|in ]', value: 'loose' },
  {
    pattern:
      '[ a|an|one|another #JJ|NN* audit|documentary|inquiry|review|probe|programme|program|dossier|biography|analysis|survey|study|report|ranking|estimate|expertise by|on|from|of|for|commissioned by? ]',
    value: 'loose',
  },
  {
    pattern:
      '[ told|telling|tells a|an|the #JJ* newspaper|magazine|broadcaster|station|channel|daily|weekly|podcast|paper|tabloid ]',
    value: 'outlet',
  },
];

const find = compilePhrases(rows);

/** The passage with the name behind it; undefined where no name follows. */
function withSource({ tokens }: ProseSentence, match: { from: number; to: number }) {
  let named = -1;
  for (let i = match.to; i < Math.min(tokens.length, match.to + 12); i++) {
    const { name, pos, text } = tokens[i]!;
    if (/^(?:[.;:]|that|which|who|said|says|has|have|is|was)$/i.test(text)) break;
    if (name !== 'O' || pos.startsWith('NNP')) named = i;
    else if (named >= 0 && text !== ',') break;
    else if (named >= 0 && text === ',' && !tokens[i + 1]?.pos.startsWith('NNP')) break;
  }
  return named < 0 ? undefined : spanOf(tokens, { from: match.from, to: named + 1 });
}

/** As below, but "this week" tells of the event: only a day or a date could be the paper's. */
function isPlaced(article: AnnotatedArticle, prose: ProseSentence, at: Span): boolean {
  return (
    isQuoted(prose, at) ||
    prose.citations.length > 0 ||
    hasDay(article, prose) ||
    overlapping(article.times, prose.sentence).some(({ anchor, kind }) => kind === 'date' && anchor !== 'relative') ||
    prose.quotations.some(({ kind }) => kind !== 'scare')
  );
}

function isFindable(article: AnnotatedArticle, prose: ProseSentence, at: { start: number; end: number }): boolean {
  if (isQuoted(prose, at) || prose.citations.length > 0 || hasTime(article, prose)) return true;
  if (prose.quotations.some(({ kind }) => kind !== 'scare')) return true;
  return /\b(?:19|20)\d\d\b/.test(article.text.slice(prose.sentence.start, prose.sentence.end));
}
