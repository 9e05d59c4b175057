import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { readArticle, type SentenceReading } from '../../extract/claims/reading.ts';
import { singularOf } from '../../extract/singular.ts';
import type { WordVectors } from '../../language/language.ts';
import type { Span } from '../../text/span.ts';
import type { DeniedAndTold } from './deniedAndTold.ts';
import { isPerson } from './parts.ts';
import { marksContrast, marksOtherTime } from './voices.ts';

/** So many sentences behind "nobody asked" somebody may ask. */
const reach = 2;
const auxiliary =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|ever|yet|even|once|really|also|still|got|gets?|['’]s|['’]ve)$/;
/** Verbs that say little by themselves: who does one thing may leave the other undone. */
const light =
  /^(?:ha[sd]|have|having|say|said|says|saying|make|makes|made|making|take|takes|took|taken|taking|go|goes|went|gone|going|do|does|did|done|doing|get|gets|got|getting|come|comes|came|coming|give|gives|gave|given|giving|know|knows|knew|known|see|sees|saw|seen|want\w*|think|thinks|thought|tell|tells|told|telling|become|becomes|became|includ\w+|need\w*|use[ds]?|using|look\w*|seem\w*|report\w*|play\w*|work\w*|kill\w*|injur\w+|hurt|call\w*|keep\w*|kept|put\w*|set\w*|hold\w*|held|find\w*|found|stay\w*|remain\w*|stand\w*|stood|believ\w+|try|tried|trying|let|pay|pays|paid|turn\w*|show\w*|lead\w*|led|liv\w+|claim\w*|expect\w*|like[ds]?)$/;
const opens = /^(?:nobody|none|no-one|neither|no|not)$/;
const partly =
  /\b(?:except|apart from|other than|but for|aside from|almost|nearly|hardly|so far|at first|initially|until|unless|if|would|could|should|must|may|might|will)\b/;

/** "Nobody asked what she meant. “Eighteen what?” asked Ludo": what nobody did, done in the next sentences. */
export function* deniedVerbs(article: AnnotatedArticle): Iterable<DeniedAndTold> {
  const body = readArticle(article).sentences.filter(({ block }) => !/^(?:headline|heading)$/.test(block.kind));
  for (const [index, reading] of body.entries()) {
    if (reading.tokens.length > 60 || !reading.words.some((word) => opens.test(word))) continue;
    const denied = deniedIn(reading);
    if (!denied || partly.test(reading.words.join(' '))) continue;
    for (const other of body.slice(index + 1, index + 1 + reach)) {
      if (other.block !== reading.block && other.index !== reading.index + 1) break;
      if (other.tokens.length > 60 || marksContrast(other) || marksOtherTime(reading, other)) continue;
      // "Had a child cried, the choir would have stopped."
      if (/^(?:had|should|were|if|unless)$/.test(other.words[0] ?? '')) continue;
      const told = other.tokens.findIndex((token, i) => isTold(article.language.vectors, other, token, i, denied));
      if (told < 0) continue;
      const { start, end } = other.tokens[told]!;
      yield {
        universal: denied,
        exception: {
          start: Math.max(other.start, start - 20 > other.start ? wordAt(article.text, start - 20) : other.start),
          end,
        },
      };
      break;
    }
  }
}

/** Where the word behind an offset begins. */
function wordAt(text: string, offset: number): number {
  return text.indexOf(' ', offset) + 1;
}

interface Denied extends Span {
  readonly stem: string;
  readonly complement: Complement;
}

/** What follows a verb: the preposition, or the nouns of its object. */
interface Complement {
  readonly by?: string;
  readonly object?: readonly string[];
}

function complementAt({ tokens, words }: SentenceReading, verb: number): Complement {
  let i = verb + 1;
  while (/^RB/.test(tokens[i]?.pos ?? '')) i++;
  const { pos } = tokens[i] ?? { pos: '.' };
  if (/^(?:IN|TO|RP)$/.test(pos))
    return times.test(words[i]!) && !(words[i] === 'for' && /^ask/.test(words[verb]!))
      ? {}
      : { by: words[i]!, object: nounsFrom(tokens, i + 1) };
  // Behind a quotation the subject follows its verb.
  if (!/^(?:DT|PRP|NN$|NNS|CD|JJ|PDT)/.test(pos) || /^["“”,]$/.test(words[verb - 1] ?? '')) return {};
  return { object: nounsFrom(tokens, i) };
}

/** Words that lead to when or why, not to what a verb is about. */
const times =
  /^(?:while|as|when|because|after|before|since|until|during|despite|for|if|that|although|though|on|in|by)$/;

/** Singulars of the nouns of a phrase, '' for a number. */
function nounsFrom(tokens: readonly Token[], from: number): readonly string[] {
  const rest = tokens.slice(from, from + 6);
  const end = rest.findIndex((token) => /^(?:[.,:]|W|IN|VB|MD)/.test(token.pos));
  return rest
    .slice(0, end < 0 ? undefined : end)
    .filter((token) => /^(?:NN|CD)/.test(token.pos))
    .map((token) => (token.pos === 'CD' ? '' : singularOf(token.lower)));
}

/** Whether what somebody did may be just what nobody did: "asked two", where nobody asked a question. */
function fits(vectors: WordVectors, denied: Complement, told: Complement): boolean {
  const isSame = () =>
    told.object!.some(
      (noun) =>
        noun === '' || denied.object!.some((other) => noun === other || vectors.similarity(noun, other) > alike),
    );
  if (told.by !== undefined) {
    if (denied.by === undefined) return denied.object === undefined;
    return denied.by === told.by && (told.object!.length === 0 || denied.object!.length === 0 || isSame());
  }
  if (told.object === undefined) return true;
  return denied.by === undefined && denied.object !== undefined && isSame();
}

/** Two nouns so alike may stand for one thing, as "scheme" and "plan" do. */
const alike = 0.42;

/** Nobody, or no person of a kind, as the subject of a verb that says something. */
function deniedIn(reading: SentenceReading): Denied | undefined {
  const { tokens, words } = reading;
  const first = words.findIndex((word, i) => opens.test(word) && isSubject(tokens, words, i));
  if (first < 0) return undefined;
  for (let i = first + 1; i < tokens.length && i < first + 12; i++) {
    if (/^[.,;:—–]$/.test(words[i]!) || /^(?:who|which|that)$/.test(words[i]!)) return undefined;
    if (!/^VB[DZPN]?$/.test(tokens[i]!.pos) || auxiliary.test(words[i]!)) continue;
    if (light.test(words[i]!)) return undefined;
    return {
      start: tokens[first]!.start,
      end: tokens[i]!.end,
      stem: stemOf(words[i]!),
      complement: complementAt(reading, i),
    };
  }
  return undefined;
}

function isSubject(tokens: readonly Token[], words: readonly string[], i: number): boolean {
  const before = words[i - 1];
  if (before !== undefined && !/^(?:[,;:“"—–]|and|that|said|says|but|where|when|while)$/.test(before)) return false;
  if (/^(?:nobody|no-one)$/.test(words[i]!)) return true;
  if (/^(?:none|neither)$/.test(words[i]!)) return words[i + 1] !== 'of' || isOfPeople(tokens, words, i + 2);
  if (words[i] === 'not') return words[i + 1] === 'one' && (words[i + 2] !== 'of' || isOfPeople(tokens, words, i + 3));
  return words[i + 1] === 'one' || (/^NN/.test(tokens[i + 1]?.pos ?? '') && isPerson(singularOf(words[i + 1]!)));
}

/** "Of the sailors", "of them": the noun of a group is one for people. */
function isOfPeople(tokens: readonly Token[], words: readonly string[], from: number): boolean {
  const noun = tokens.findIndex(({ pos }, i) => i >= from && i < from + 5 && /^(?:NNP?S|PRP)$/.test(pos));
  return noun >= 0 && (/^(?:them|us)$/.test(words[noun]!) || isPersonNoun(words[noun]!));
}

/** The same verb, done by somebody: not denied, not wished for, and not by "them all" again. */
function isTold(
  vectors: WordVectors,
  reading: SentenceReading,
  { pos }: Token,
  i: number,
  { stem, complement }: Denied,
): boolean {
  const { tokens, words } = reading;
  if (!/^VB[DZPNG]$/.test(pos) || stemOf(words[i]!) !== stem || !fits(vectors, complement, complementAt(reading, i)))
    return false;
  if (!hasPerson(reading, i)) return false;
  const before = words.slice(Math.max(0, i - 6), i).join(' ');
  if (
    /\b(?:not|never|no|nobody|none|neither|nor|without|if|to|would|could|might|may|will|should|can|must|whether|before|after|everybody|everyone|all)\b|n['’]t\b/.test(
      before,
    )
  )
    return false;
  // A passive is done to somebody else: "the question was asked by none".
  return !(pos === 'VBN' && /^(?:is|are|was|were|been|be)$/.test(words[i - 1] ?? '') && tokens[i + 1]?.lower !== 'by');
}

/** Somebody with a name, a pronoun or a noun for people stands beside the verb. */
function hasPerson({ tokens, words }: SentenceReading, verb: number): boolean {
  let i = verb - 1;
  while (i >= 0 && (/^(?:RB|VB|MD)/.test(tokens[i]!.pos) || words[i] === ',')) i--;
  const near = [tokens[i], tokens[verb + 1]];
  return near.some(
    (token) =>
      token !== undefined &&
      (/^(?:i|we|he|she|they|who|one|two|three|four|five|some|several|many)$/.test(token.lower) ||
        /^NNP/.test(token.pos) ||
        (/^NN/.test(token.pos) && isPersonNoun(token.lower))),
  );
}

function isPersonNoun(word: string): boolean {
  const noun = singularOf(word);
  return isPerson(noun) || /(?:er|or|man|ist|ant|ent|ian|ow|or|ief|ess)$/.test(noun);
}

function stemOf(word: string): string {
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|ed|es|s|e)$/, '')
    .replace(/([^aeiou])\1$/, '$1');
}
