import type { Block } from './article.ts';
import { frequentEnglish, type LanguageSigns, type Script, scripts } from './functionWords.ts';
import { spellingSign } from './spellingSigns.ts';
import { signsOf } from './spellings.ts';

/** Fewer words of the Latin script, or fewer letters of another, decide nothing. */
const enoughWords = 40;
const enoughLetters = 60;
/** Words that are looked at; the rest of a long article is not written in another language. */
const sampleWords = 2000;
/**
 * Running English has its function words at 25 to 40 % of its words, other languages at less than 8 % (they share a few, and
 * quote titles); what has 10 % holds English of its own.
 */
const englishShare = 0.1;
/** Any language of the table has its own at 10 % or more, and several that are not found in names too. */
const otherShare = 0.1;
const fewestKinds = 3;
const partsOfNames = new Set(
  'a al da das de del della delle den der des di do dos du e el het i la las le los na o of san ten ter van von y zu'.split(
    ' ',
  ),
);
/** Where the script has ruled English out, less is enough to tell one language from its neighbours. */
const tellingShare = 0.03;

/**
 * The English name of the language of an article's prose, where it is clearly another one than English: it is written in
 * another script, or it has the function words of another language and hardly any of English. Undefined for English, for
 * texts too short to tell, and for what is no prose (results, rolls of names).
 */
export function otherLanguageOf(blocks: readonly Block[]): string | undefined {
  if (isSurelyEnglish(blocks)) return undefined;
  const words = wordsOf(blocks);
  const letters = new Map<Script, number>();
  const byScript = new Map<Script, string[]>();
  for (const word of words) {
    const script = scripts.find(({ letter }) => letter.test(word));
    if (!script) continue;
    letters.set(script, (letters.get(script) ?? 0) + word.length);
    const own = byScript.get(script);
    if (own) own.push(word);
    else byScript.set(script, [word]);
  }
  const [main, count] = [...letters].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (!main || count === undefined) return undefined;
  const own = byScript.get(main)!;
  if (main.name === 'Latin') return own.length < enoughWords ? undefined : latinLanguage(main, own);
  const all = [...letters.values()].reduce((sum, n) => sum + n, 0);
  if (count < enoughLetters || count < all / 2) return undefined;
  if (!main.languages) return main.name === 'Chinese' && hasKana(letters) ? 'Japanese' : main.name;
  const best = likeliest(main.languages, own);
  return best && best.share > tellingShare ? best.name : `a language in ${main.name} script`;
}

/** Most words are in plain letters, and so many of all are English that no other language can win: nearly every article. */
function isSurelyEnglish(blocks: readonly Block[]): boolean {
  let known = 0;
  let plain = 0;
  let letters = 0;
  let words = 0;
  for (const { sentences } of blocks) {
    for (const { tokens } of sentences) {
      for (const token of tokens) {
        if (token.kind !== 'word') continue;
        const signs = signsOf(token);
        // Not the length of its string, for which the string would have to be fetched from memory.
        const length = token.end - token.start;
        if ((signs & spellingSign.english) !== 0) known++;
        if ((signs & spellingSign.plain) !== 0) plain += length;
        letters += length;
        words++;
      }
      if (words > sampleWords) return isEnglishShare(known, words) && plain > letters / 2;
    }
  }
  return isEnglishShare(known, words) && plain > letters / 2;
}

function isEnglishShare(known: number, words: number): boolean {
  return known > englishShare * words;
}

function latinLanguage({ languages = [] }: Script, words: readonly string[]): string | undefined {
  const ofEnglish = words.filter((word) => frequentEnglish.has(word)).length / words.length;
  const best = likeliest(languages, words);
  if (!best || ofEnglish > englishShare || best.share < Math.max(otherShare, ofEnglish)) return undefined;
  return best.kinds < fewestKinds ? undefined : best.name;
}

/** The language whose words and letters are the most frequent, with their share and how many different ones are no parts of names. */
function likeliest(languages: readonly LanguageSigns[], words: readonly string[]) {
  return languages
    .map(({ name, words: known, letter }) => {
      const own = words.filter((word) => known.has(word) || letter?.test(word));
      return {
        name,
        share: own.length / words.length,
        kinds: new Set(own.filter((word) => !partsOfNames.has(word))).size,
      };
    })
    .sort((a, b) => b.share - a.share)[0];
}

function wordsOf(blocks: readonly Block[]): string[] {
  const words: string[] = [];
  for (const { sentences } of blocks) {
    for (const { tokens } of sentences) {
      for (const { kind, lower } of tokens) if (kind === 'word') words.push(lower);
      if (words.length > sampleWords) return words;
    }
  }
  return words;
}

function hasKana(letters: ReadonlyMap<Script, number>): boolean {
  return [...letters.keys()].some(({ name }) => name === 'Japanese');
}
