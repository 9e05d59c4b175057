import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { allForms } from '../../extract/inflect.ts';
import { peoplePlurals } from '../../extract/sourceNouns.ts';
import type { PhraseMatch } from '../../language/phrases.ts';
import { articleRule } from '../../rule.ts';
import { overlapping } from '../../text/search.ts';
import {
  hasDay,
  hasSourceInParagraph,
  hasSourceNearby,
  isOwnVoice,
  type ProseSentence,
  passage,
  proseOf,
  spanOf,
} from './prose.ts';
import { findShares, type Share } from './shareOfPeople.ts';

export default articleRule({
  id: 'unsupported/unsourced-number',
  title: 'Figure without a source',
  why: `A rate, a total or a rounded count is somebody's count. When neither the sentence nor its paragraph names a source, and the article has no
references, a reader cannot tell who counted. Ages, dates, scores, times, small counts and what a reporter could see on the day are left alone.`,
  severity: 'information',
  stage: 'stable',
  options: {
    least: {
      default: 10,
      description: 'Counts below this number are left alone; percentages and sums of money are not counts.',
    },
  },
  examples: {
    bad: [
      'The fair drew about ⟦12,000 visitors⟧ last year.',
      '⟦Sales of bicycles rose by 34 per cent⟧.',
      'The council wants to sign ⟦14 new contracts⟧.',
      'The bridge cost ⟦€40 million⟧.',
    ],
    good: [
      'The fair drew about 12,000 visitors, the organisers said.',
      'She scored 28 points in 31 minutes.',
      'The 45-year-old lives at 12 Mill Lane.',
      'Three people were hurt on Friday.',
      'Sales rose by 34 per cent. The dealers’ association counted the shops in June, its chair Ana Diaz said.',
    ],
  },
  *check(article, { least }) {
    if (article.citations.some(({ role }) => role === 'definition')) return;
    const told = new Set<string>();
    for (const prose of proseOf(article)) {
      if (hasDay(article, prose) || isLaidDown(prose.tokens)) continue;
      const share = findShares(prose.tokens).find((one) => isUncounted(prose, one));
      if (share) {
        const at = spanOf(prose.tokens, share);
        yield { at, message: `“${passage(article, at)}”: nobody is named who counted.`, severity: 'warning' };
        continue;
      }
      for (const quantity of overlapping(article.quantities, prose.sentence)) {
        const key = `${quantity.kind} ${quantity.low} ${quantity.head ?? ''}`;
        if (told.has(key) || !isStatistic(article, prose, quantity, least) || hasSourceInParagraph(prose)) continue;
        told.add(key);
        const at = withNoun(quantity);
        yield {
          at,
          message: `“${passage(article, at)}”: nobody is named who counted.`,
          ...(isFinding(prose, quantity) && { severity: 'warning' as const }),
        };
        break;
      }
    }
  },
});

/** "Under the deal, wages rise by four per cent", "Under Swiss law …": what is laid down there was counted by nobody. */
function isLaidDown(tokens: readonly Token[]): boolean {
  const under = tokens.findIndex(({ lower }) => lower === 'under');
  if (under < 0 || (under > 0 && !/^(?:,|but|and)$/.test(tokens[under - 1]!.lower))) return false;
  return tokens.slice(under + 1, under + 8).some(({ lower }) => laying.test(lower));
}
const laying =
  /^(?:deal|agreement|plan|plans|law|laws|rules?|contract|terms?|settlement|scheme|treaty|pact|proposals?|programme|program|offer|arrangements?|regulations?|act|bill|charter|budget|lease|licen[cs]e|policy|sentence|accord|package|reform|draft|compromise|formula|changes)$/;

/** Ballots are counted in public. */
const ballots =
  /^(?:votes?|voted|ballots?|seats?|elections?|elected|delegates?|turnout|parliament|referendum|poll(?:ed|ing)?)$/i;
const done = /^(?:had|did|was|were|died|known|found|killed)$/i;

/** A share at the head of its clause, for which neither the sentence nor its neighbours name a source. */
function isUncounted(prose: ProseSentence, { from, to, value }: PhraseMatch<Share>): boolean {
  const { tokens, attributions } = prose;
  if (value !== 'tally' && !opensClause(tokens[from - 1])) return false;
  if (tokens.some(({ text }) => ballots.test(text)) || tokens.slice(to, to + 2).some(({ text }) => done.test(text)))
    return false;
  if (attributions.some(({ sourceKind, start }) => sourceKind === 'document' && start === prose.sentence.start))
    return false;
  return isOwnVoice(prose, spanOf(tokens, { from, to })) && !hasSourceNearby(prose);
}

function opensClause(before: Token | undefined): boolean {
  return (
    before === undefined ||
    before.pos === 'CC' ||
    /^(?:[,;:—–]|with|that|as|while|although|because|since)$/i.test(before.text)
  );
}

/** What a reporter counts on the spot, or what a rule of the game or the house lays down. */
const plain =
  /^(?:delegate|vote|electorate|ballot|crew|crewmember|co-petitioner|defendant|occupant|passenger|point|goal|minute|second|hour|day|week|month|year|season|game|match|round|lap|inning|over|run|wicket|try|yard|set|seat|vote|page|chapter|episode|storey|story|floor|room|step|player|man|page|verse|article|section|clause|number|platform|gate|flight|route|bus|line|year-old|o'clock|a\.m|p\.m|time|occasion|term|member|side|part|piece|half|quarter|stage|world|state|county|district|letter|character|word|song|track|album|book|film|child|son|daughter|sibling|degree|kilometre|kilometer|mile|metre|meter|foot)s?$/i;

function isStatistic(article: AnnotatedArticle, prose: ProseSentence, quantity: Quantity, least: number): boolean {
  if (!isOwnVoice(prose, quantity)) return false;
  const before = article.text.slice(Math.max(prose.sentence.start, quantity.start - 24), quantity.start);
  if (
    /(?:\b(?:no|number|article|section|chapter|page|room|gate|route|flight|highway|interstate|resolution|aged?|under|over-|u|f|formula|channel|phase|group|covid)[ .-]*|[\p{Lu}][\p{L}]*-)$/iu.test(
      before,
    )
  )
    return false;
  switch (quantity.kind) {
    case 'percentage':
    case 'percentage-point':
      return quantity.low !== 100 || quantity.high !== 100;
    case 'money':
      return Number.isFinite(quantity.low) && quantity.low >= 10_000;
    case 'cardinal': {
      if (!quantity.head || !quantity.noun || plain.test(quantity.head)) return false;
      const size = Number.isFinite(quantity.low) ? quantity.low : quantity.high;
      if (size >= 1900 && size <= 2100 && !quantity.approximate && !quantity.bound) return false;
      return size >= least && (quantity.approximate || quantity.bound !== undefined || size < 1_000_000_000);
    }
    case 'measure':
      return /\b(?:million|billion|m|bn)\b/i.test(article.text.slice(quantity.start, quantity.end));
    case 'fraction':
      return isFinding(prose, quantity);
    default:
      return false;
  }
}

const opinions = allForms(
  'trust believe think want support prefer fear agree disagree feel favour favor oppose approve disapprove like dislike expect hope plan intend regard consider rate recommend worry back distrust regret',
);
const trade =
  /^(?:bookings?|sales|revenues?|turnover|profits?|orders?|exports?|imports?|demand|visits?|visitors|attendance|traffic|crime|thefts?|burglaries|prices|rents?|complaints|subscriptions|memberships?|applications|enrolments?|enrollments?|admissions|costs|emissions|output|production|productivity|satisfaction|unemployment|wages)$/i;
const moved = allForms('rise fall grow increase decrease drop climb jump soar surge plunge plummet shrink decline');

/** What only a survey or a ledger can tell: "70 per cent of customers trust", "with bookings up 35 per cent". */
function isFinding({ tokens }: ProseSentence, { kind, start, end }: Quantity): boolean {
  if (kind !== 'percentage' && kind !== 'fraction') return false;
  const behind = tokens.filter((token) => token.start >= end).slice(0, 6);
  const of = behind.findIndex(({ text }) => /^of$/i.test(text));
  const people = behind.findIndex(({ text, pos }) => /^NNS$/.test(pos) && peoplePlurals.has(text.toLowerCase()));
  if (
    of >= 0 &&
    of < 3 &&
    people > of &&
    behind
      .slice(people + 1, people + 4)
      .some(({ text }) => opinions.has(text.toLowerCase()) || /^(?:against|favour|favor|opposed)$/i.test(text))
  )
    return true;
  const before = tokens.filter((token) => token.end <= start).slice(-6);
  const money = tokens.some(({ text }) => /^[$£€¥]|^(?:million|billion|dollars|pounds|euros)$/i.test(text));
  if (money || before.some(({ pos }) => pos === 'CD')) return false;
  const turn = before.findLastIndex(({ text }) => /^(?:up|down)$/i.test(text) || moved.has(text.toLowerCase()));
  return turn > 0 && before.slice(Math.max(0, turn - 3), turn).some(({ text }) => trade.test(text));
}

/** The number with its counted noun, where that is near. */
function withNoun({ start, end, noun }: Quantity) {
  return noun && noun.start >= start && noun.end - start < 120
    ? { start, end: Math.max(end, noun.end) }
    : { start, end };
}
