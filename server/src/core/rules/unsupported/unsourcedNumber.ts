import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';
import { overlapping } from '../../text/search.ts';
import { hasDay, hasSourceInParagraph, isOwnVoice, type ProseSentence, passage, proseOf } from './prose.ts';

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
      'Sales of bicycles rose by ⟦34 per cent⟧.',
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
      if (hasDay(article, prose)) continue;
      for (const quantity of overlapping(article.quantities, prose.sentence)) {
        const key = `${quantity.kind} ${quantity.low} ${quantity.head ?? ''}`;
        if (told.has(key) || !isStatistic(article, prose, quantity, least) || hasSourceInParagraph(prose)) continue;
        told.add(key);
        const at = withNoun(quantity);
        yield { at, message: `“${passage(article, at)}”: nobody is named who counted.` };
        break;
      }
    }
  },
});

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
    default:
      return false;
  }
}

/** The number with its counted noun, where that is near. */
function withNoun({ start, end, noun }: Quantity) {
  return noun && noun.start >= start && noun.end - start < 120
    ? { start, end: Math.max(end, noun.end) }
    : { start, end };
}
