import type { Block } from '../../article/article.ts';
import type { AnnotatedArticle, Quotation } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';
import { firstEndingAfter, overlapping } from '../../text/search.ts';
import { passage } from './prose.ts';

export default articleRule({
  id: 'unsupported/unattributed-quotation',
  title: 'Quotation without a speaker',
  why: `Words between quotation marks are somebody's. A quotation of a sentence or more needs its speaker in the same sentence or in the one beside it.
Titles, nicknames, single words set off, headlines and the turns of an interview are left alone.`,
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The market opened on Friday. ⟦“We have never seen so many people in one place.”⟧ The stalls close at six.',
      'According to Ana Diaz, the fund will build a new wall – ⟦«The old one is full of holes, and everybody in the village knows that very well.»⟧',
    ],
    good: [
      'The market opened on Friday. “We have never seen so many people,” Ana Diaz said.',
      'Ana Diaz was pleased. “We have never seen so many people in one place.”',
      'They sang “You are my sunshine” and went home.',
      'The sign reads: “No dogs are allowed on the beach after dark.”',
    ],
  },
  *check(article) {
    let end = -1;
    for (const quotation of article.quotations) {
      if (quotation.start < end) continue;
      end = quotation.end;
      if (quotation.kind !== 'speech' || !isSpoken(article, quotation)) continue;
      const apart = isSetApart(article, quotation);
      if (!apart && (quotation.attribution !== undefined || hasSpeakerNearby(article, quotation))) continue;
      yield {
        at: firstWords(article, quotation),
        message: `Nobody is said to speak these words: “${passage(article, quotation.content, 50)}”.`,
      };
    }
  },
});

const leastWords = 6;
const prose: ReadonlySet<Block['kind']> = new Set(['paragraph', 'listItem']);

/** A clause or more in running text: not a slogan, a title or the words on a sign. */
function isSpoken(article: AnnotatedArticle, quotation: Quotation): boolean {
  const block = overlapping(article.blocks, quotation)[0];
  if (!block || !prose.has(block.kind)) return false;
  return (
    article.text.slice(quotation.content.start, quotation.content.end).trim().split(/\s+/, leastWords).length >=
    leastWords
  );
}

/**
 * A quotation that a dash hangs on a sentence about something else: "According to X, the fund will build – «…»". The source
 * of the first half is not said to have spoken the second.
 */
function isSetApart(article: AnnotatedArticle, quotation: Quotation): boolean {
  const lead = article.text.slice(Math.max(0, quotation.start - 3), quotation.start);
  if (!/[–—-]\s*$/.test(lead) || quotation.attribution === undefined) return false;
  const { cue, source } = article.attributions[quotation.attribution]!;
  const words = article.text.slice(quotation.content.start, quotation.content.end).split(/\s+/, 21).length;
  const between = source ? article.text.slice(source.end, quotation.start).trim().split(/\s+/, 8).length : 0;
  return words > 12 && between > 5 && /^(?:according to|citing)/i.test(article.text.slice(cue.start, cue.end));
}

const speakingWords =
  /\b(?:words?|said|says?|saying|wrote|writes?|reads?|reading|quot\w+|statement|slogans?|message|signs?|banners?|placards?|chant\w*|sang|sings?|sung|song|lyrics?|letter|post\w*|tweet\w*|caption\w*|titled|entitled|called|calling|phrase|motto|verse|text\w*|told|tells?|asks?|asked|asking|answer\w*|repl\w+|shout\w*|yell\w*|scream\w*|thought|added|adding|spoke|speaking|speech|refer\w*|describ\w+|proclaim\w+|inscri\w+|defin\w+|stat\w+|clause|article|section|law|report\w*|warn\w*|joke\w*|remark\w*|comment\w*|declar\w+|announc\w+|conclu\w+|explain\w*|claim\w*|insist\w*|argu\w+|label\w*|urg\w+|call\w*|express\w*|according|recall\w*|mention\w*|term\w*|finding|found|judge\w*|tell\w*|note\w*|noting|pledg\w+|promis\w+|accus\w+|nam\w+|hear\w*|voice\w*|whisper\w*|respon\w+|testif\w+|cit\w+|for being|because of|as)\b/i;

/** Any word of speaking or writing in the sentence, the one before or the one behind, in this paragraph or the next. */
function hasSpeakerNearby(article: AnnotatedArticle, quotation: Quotation): boolean {
  const index = firstEndingAfter(article.blocks, quotation.start);
  const block = article.blocks[index]!;
  const first = firstEndingAfter(block.sentences, quotation.start);
  const touched = overlapping(block.sentences, quotation).length;
  const from = block.sentences[Math.max(0, first - 1)]?.start ?? block.start;
  const to = block.sentences[Math.min(block.sentences.length - 1, first + touched)]?.end ?? block.end;
  const around = `${article.text.slice(from, quotation.start)} ${article.text.slice(quotation.end, to)}`;
  if (speakingWords.test(around) || /:\s*$/.test(article.text.slice(from, quotation.start))) return true;
  const aside = article.attributions.some(
    (one) => one.start < to && one.end > from && (one.end <= quotation.start || one.start >= quotation.end),
  );
  if (aside || namesSomebody(block, from, to, quotation)) return true;
  return neighbours(article, index).some((text) => speakingWords.test(text));
}

/** A person or body in the sentence itself or beside it: “‘We tried.’ Diaz shook her head.” */
function namesSomebody(block: Block, from: number, to: number, quotation: Quotation): boolean {
  return overlapping(block.sentences, { start: from, end: to }).some(({ tokens }) =>
    tokens.some(
      ({ name, pos, start, end }) =>
        (end <= quotation.start || start >= quotation.end) &&
        (/(?:PER|ORG)$/.test(name) || (pos === 'PRP' && /(?:PER|ORG)$/.test(name))),
    ),
  );
}

/** The end of the paragraph before and the beginning of the one behind, when the quotation stands at their border. */
function neighbours(article: AnnotatedArticle, index: number): string[] {
  const filled = (block: Block) => block.kind !== 'blankRun' && block.kind !== 'furniture';
  const before = article.blocks
    .slice(Math.max(0, index - 3), index)
    .filter(filled)
    .at(-1);
  const behind = article.blocks.slice(index + 1, index + 4).find(filled);
  return [
    before && article.text.slice(before.sentences.at(-1)?.start ?? before.start, before.end),
    behind && article.text.slice(behind.start, behind.sentences[0]?.end ?? behind.end),
  ]
    .filter((text) => text !== undefined)
    .map((text) => text.slice(0, 600));
}

/** A long speech is marked at its beginning. */
function firstWords(article: AnnotatedArticle, { start, end }: Quotation) {
  if (end - start <= 160) return { start, end };
  const cut = article.text.lastIndexOf(' ', start + 150);
  return { start, end: cut > start ? cut : start + 150 };
}
