import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Dictionary } from '../../language/language.ts';

/** Words so frequent that they are the usual half of a fused word. */
const frequent = new Set(
  'a about after against all also an and any are as at be because been before being between but by can could did do during each even for from had has have he her him his how if in into is it its just like made many may more most much new no not now of off on one only or other our out over own said same she should since so some still such than that the their them then there these they this those through to too two under until up was we were what when where which while who will with would you your yesterday today tomorrow'.split(
    ' ',
  ),
);
/** Endings that a word of two letters and a stem would be mistaken for. */
const shortEnding = /^(?:as|at|be|do|he|if|in|is|it|no|of|on|or|so|to|up|us|we|an|me|my|by)$/;

/** Words that stand at the head of a sentence and seldom begin a name. */
const openers = new Set(
  'after although and because before but during from however in it its meanwhile she since that the their there these they this those when where which while with'.split(
    ' ',
  ),
);
/** Words that are the end of no name. */
const followers = new Set(
  'about after because been before could during from have into said that their there were when where which while will with would'.split(
    ' ',
  ),
);

/** Two words that lost the space between them; `certain` where one is a frequent word or the first is inflected. */
export interface FusedWords {
  readonly words: string;
  readonly certain: boolean;
}

/** "theministers" as "the ministers", or undefined where the word is no two words. */
export function fusedParts(article: AnnotatedArticle, token: Token, opensSentence: boolean): FusedWords | undefined {
  const { text } = token;
  const grown =
    /^([A-Z][a-z]+)((?:The|This|That|These|Those|There|They|When|While|After|According|However|Meanwhile|But))$/.exec(
      text,
    );
  if (grown) return { words: `${grown[1]!} ${grown[2]!}`, certain: true };
  const camel = /^([a-z]{2,})([A-Z][a-z]{2,})$/.exec(text);
  if (camel) return camelParts(article, camel[1]!, camel[2]!);
  if (text.length < 5) return undefined;
  const capital = /^[A-Z]/.test(text);
  let best: (FusedWords & { readonly score: number }) | undefined;
  for (let at = 2; at <= text.length - 2; at++) {
    const first = text.slice(0, at);
    const second = text.slice(at);
    const score = capital ? nameScore(article, first, second, opensSentence) : scoreOf(article, first, second);
    if (score > 0 && !capital && isOneWord(article, first, second)) return undefined;
    if (score > (best?.score ?? 0))
      best = { words: `${first} ${second}`, score, certain: score >= 30 && !isDoubtful(article, first, second) };
  }
  return best;
}

function camelParts(article: AnnotatedArticle, first: string, second: string): FusedWords | undefined {
  const { dictionary } = article.language;
  if (!dictionary.hasWord(first) || first === 'mac') return undefined;
  const certain =
    frequent.has(first) ||
    (first.length >= 4 && ((second.length >= 4 && dictionary.hasWord(second)) || openers.has(second.toLowerCase())));
  return certain && (second.length > 3 || openers.has(second.toLowerCase()))
    ? { words: `${first} ${second}`, certain }
    : undefined;
}

/** "Thecouncil" at the head of a sentence, "Parisafter" behind a name that the article or the dictionary knows. */
function nameScore(article: AnnotatedArticle, first: string, second: string, opensSentence: boolean): number {
  const { dictionary } = article.language;
  if (opensSentence && openers.has(first.toLowerCase()) && second.length >= 3 && isKnown(article, second))
    return 50 + first.length;
  // The text is searched last: it is as long as the article.
  const isName =
    followers.has(second) && first.length >= 4 && (dictionary.hasWord(first) || article.text.includes(`${first} `));
  return isName ? 50 + second.length : 0;
}

function isKnown(article: AnnotatedArticle, word: string): boolean {
  return (
    word.length > 1 &&
    article.language.dictionary.hasWord(word) &&
    (word.length > 3 || frequent.has(word) || commonShort.has(word))
  );
}

/** "youtube" is YouTube, "sunday" Sunday, "walkin" walking: written small or as it is spoken, with no space lost. */
function isOneWord({ language: { dictionary } }: AnnotatedArticle, first: string, second: string): boolean {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  if (dictionary.hasWord(capital(first + second)) || dictionary.hasWord(capital(first) + capital(second))) return true;
  if (second === 'in' && dictionary.hasWord(`${first}ing`)) return true;
  return second === 'ally' && first.endsWith('ic');
}

/** "headspace" is no "heads pace", "signoff" no sentence: where another cut or a phrasal noun is as good, nothing is certain. */
function isDoubtful({ language: { dictionary } }: AnnotatedArticle, first: string, second: string): boolean {
  if (/[^s]s$/.test(first) && dictionary.hasWord(first.slice(0, -1)) && dictionary.hasWord(`s${second}`)) return true;
  return isPhrasalNoun(dictionary, first, second);
}

/** "signoff", "teardown": the base form of a verb and a particle, which anybody may join to a noun. */
export function isPhrasalNoun(dictionary: Dictionary, verb: string, particle: string): boolean {
  return (
    /^(?:off|out|up|down|over|back|in|on|through)$/.test(particle) &&
    dictionary.hasWord(`${verb}s`) &&
    [`${verb}ing`, `${verb.replace(/e$/, '')}ing`, `${verb}${verb.slice(-1)}ing`].some(dictionary.hasWord)
  );
}

function scoreOf(article: AnnotatedArticle, first: string, second: string): number {
  if (!isKnown(article, first) || !isKnown(article, second)) return 0;
  const often = (word: string) => article.language.dictionary.perMillion(word);
  if (frequent.has(first) && frequent.has(second)) return 60;
  if (frequent.has(first))
    return (first.length >= 3 && second.length >= 3) ||
      (first.length === 2 && second.length >= 4 && !/^(?:be|up|on|in|no|so|as|do)$/.test(first))
      ? 40 + first.length
      : /^(?:on|in|as|be)$/.test(first) && second.length >= 5 && often(second) >= usual
        ? 35
        : 0;
  if (frequent.has(second))
    return second.length >= 3 || (shortEnding.test(second) && first.length >= 4) ? 40 + second.length : 0;
  if (first.length < 3 || second.length < 3) return 0;
  const sizes = Math.min(first.length, second.length);
  if (sizes < 4 && Math.min(often(first), often(second)) < everyday) return 0;
  const inflected = first.length >= 5 && second.length >= 4 && /(?:[^s]s|ed|ing|ly)$/.test(first);
  if (inflected && often(first) >= usual && often(second) >= usual) return 30 + sizes;
  // Of two readings the one with commoner words is meant: "head space", not "heads pace".
  return 10 + Math.min(sizes, 4) + Math.min(4, Math.log2(Math.max(1, Math.min(often(first), often(second)))));
}

/** A word that stands so often in a million words is met in every newspaper. */
const usual = 4;
/** Words of three letters must be so common: "per", "few". */
const everyday = 60;

/** Words of two and three letters that are words indeed; dictionaries hold many more that are abbreviations. */
const commonShort = new Set(
  'act add age ago aid aim air art ask bad ban bar bay bed bet bid big bit box boy bus buy car cap cat cut day die dog due ear eat egg end era eye far fee few fit fix fly fun gap gas get god got gun guy hit hot ice ill job key kid law lay led leg let lie lot low mad man map men met mix net nor odd oil old pay per put ran raw red run sad sat saw say sea see set sex sit six sky son sum sun tax tea ten tie tip top try use van via vow war way wet why win won yes yet go me my us am'.split(
    ' ',
  ),
);
