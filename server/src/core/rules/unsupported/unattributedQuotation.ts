import type { Block, Sentence } from '../../article/article.ts';
import type { AnnotatedArticle, Mention, Quotation } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';
import { firstEndingAfter, overlapping } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import { passage, startingIn } from './prose.ts';

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
      if (isPulled(article, quotation)) continue;
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
  // A lost mark in the middle: “We asked for nothing, said Ana Diaz. We got it.”
  if (
    /[,.!?] (?:said|says|added|told) (?:\p{Lu}|(?:the|a|an|his|her|its) )|[,.!?] (?:he|she|they) (?:said|says|added)\b/u.test(
      article.text.slice(quotation.start, Math.min(quotation.end, quotation.start + 400)),
    )
  )
    return false;
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

/** Words by whose repetition a quotation lifted out of the text is known. */
const pulledWords = 6;

/** A quotation set large between paragraphs, whose last words stand in the text a second time, beside their speaker. */
function isPulled(article: AnnotatedArticle, { content }: Quotation): boolean {
  const words = article.text
    .slice(content.start, content.end)
    .trim()
    .replace(/[.,!?]+$/, '')
    .split(/\s+/);
  if (words.length < pulledWords) return false;
  const tail = words.slice(-pulledWords).join(' ');
  for (let at = article.text.indexOf(tail); at >= 0; at = article.text.indexOf(tail, at + 1)) {
    if (at >= content.end || at + tail.length <= content.start) return true;
  }
  return false;
}

const speakingWords =
  /\b(?:words?|said|says?|saying|wrote|writes?|reads?|reading|quot\w+|statement|slogans?|message|signs?|banners?|placards?|chant\w*|sang|sings?|sung|song|lyrics?|letter|post\w*|tweet\w*|caption\w*|titled|entitled|called|calling|phrase|motto|verse|text\w*|told|tells?|asks?|asked|asking|answer\w*|repl\w+|shout\w*|yell\w*|scream\w*|thought|added|adding|spoke|speaking|speech|refer\w*|describ\w+|proclaim\w+|inscri\w+|defin\w+|stat\w+|clause|article|section|law|report\w*|warn\w*|joke\w*|remark\w*|comment\w*|declar\w+|announc\w+|conclu\w+|explain\w*|claim\w*|insist\w*|argu\w+|label\w*|urg\w+|call\w*|express\w*|according|recall\w*|mention\w*|term\w*|finding|found|judge\w*|tell\w*|note\w*|noting|pledg\w+|promis\w+|accus\w+|nam\w+|hear\w*|voice\w*|whisper\w*|respon\w+|testif\w+|cit\w+|for being|because of|as)\b/i;

/** How far from the quotation a word of speaking is looked for in its sentence, in code units. */
const reach = 400;

/** A word of speaking in the same sentence; a speaker or a person in the sentence beside it; a paragraph that leads to it. */
function hasSpeakerNearby(article: AnnotatedArticle, quotation: Quotation): boolean {
  const index = firstEndingAfter(article.blocks, quotation.start);
  const block = article.blocks[index]!;
  const first = firstEndingAfter(block.sentences, quotation.start);
  const touched = overlapping(block.sentences, quotation);
  const own = { start: touched[0]?.start ?? block.start, end: touched.at(-1)?.end ?? block.end };
  const lead = article.text.slice(Math.max(own.start, quotation.start - reach), quotation.start);
  const tail = article.text.slice(quotation.end, Math.min(own.end, quotation.end + reach));
  if (speakingWords.test(`${lead} ${tail}`) || /:\s*$/.test(lead) || namesSomebody(article, touched, quotation))
    return true;
  const beside = [block.sentences[first - 1], block.sentences[first + touched.length]].filter(
    (one) => one !== undefined,
  );
  if (namesSomebody(article, beside, quotation) || beside.some((one) => introduces(article, one))) return true;
  // “He sees everything …” is said by somebody else than the man the paragraph before was about.
  const ofAnother = /^(?:he|she|his|her)\b/i.test(
    article.text.slice(quotation.content.start, quotation.content.start + 6),
  );
  return bordering(article, index, quotation).some(
    (one) => introduces(article, one) || (!ofAnother && namesSomebody(article, [one], quotation)),
  );
}

/** Somebody speaks in the sentence, or it ends in a colon. */
function introduces(article: AnnotatedArticle, sentence: Sentence): boolean {
  if (/:\s*$/.test(article.text.slice(sentence.start, sentence.end))) return true;
  return (
    startingIn(article.attributions, sentence).some((one) => one.sourceKind !== 'agentless') ||
    quoting.test(article.text.slice(sentence.start, sentence.end))
  );
}

const quoting =
  /\b(?:said|says|told|wrote|writes|reads?|asked|added|sang|chanted|shouted|statement|letter|tweet(?:ed)?|post(?:ed)?|message|interview|speech|words|spoke|recalls?|recalled|explain(?:s|ed)|testified|quoted?|tells|speaks|caption|lyrics|poem|prayer|slogan|verse)\b/i;

/** A person, or "he" and "she": “‘We tried.’ Diaz shook her head.” */
function namesSomebody(article: AnnotatedArticle, sentences: readonly Sentence[], quotation: Quotation): boolean {
  const outside = ({ start, end }: Span) => end <= quotation.start || start >= quotation.end;
  const person = (one: Mention) => one.type === 'person' && outside(one);
  if (sentences.some((sentence) => startingIn(article.mentions, sentence).some(person))) return true;
  return sentences.some(({ tokens }) =>
    tokens.some(
      ({ name, text, start, end }) => outside({ start, end }) && (name.endsWith('PER') || /^(?:he|she|i)$/i.test(text)),
    ),
  );
}

/** The last sentence of the paragraph before and the first of the one behind, when the quotation opens or closes its own. */
function bordering(article: AnnotatedArticle, index: number, quotation: Quotation): Sentence[] {
  const filled = (block: Block) =>
    block.kind !== 'blankRun' && block.kind !== 'furniture' && block.sentences.length > 0;
  const block = article.blocks[index]!;
  const before = article.blocks
    .slice(Math.max(0, index - 3), index)
    .filter(filled)
    .at(-1)
    ?.sentences.at(-1);
  const behind = article.blocks.slice(index + 1, index + 4).find(filled)?.sentences[0];
  const opens = quotation.start - block.content.start < 3;
  const closes = block.content.end - quotation.end < 3;
  return [opens ? before : undefined, closes ? behind : undefined].filter((one) => one !== undefined);
}

/** A long speech is marked at its beginning. */
function firstWords(article: AnnotatedArticle, { start, end }: Quotation) {
  if (end - start <= 160) return { start, end };
  const cut = article.text.lastIndexOf(' ', start + 150);
  return { start, end: cut > start ? cut : start + 150 };
}
