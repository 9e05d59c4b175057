import type { Token } from '../../article/article.ts';
import type { Dictionary } from '../../language/language.ts';

/** A few words of another language, in tokens of their sentence. */
export interface ForeignPiece {
  readonly from: number;
  readonly to: number;
  readonly language: string;
}

/**
 * Words that make a clause of other words: conjunctions, auxiliaries, pronouns, articles, prepositions. Names of people, papers
 * and dishes have hardly any of them besides articles and "of".
 */
const clauseWords: Readonly<Record<string, string>> = {
  German:
    'und nicht aber oder wenn dass ist sind hat haben wird wurde wurden ich wir mit einem einer eine kein keine auch noch nach bei vom zum zur sich für über vor',
  French:
    'et est sont était étaient avait ont dans pour pas que qui il elle nous vous ils elles sous sur cette ses leur avec chez mais été',
  Spanish: 'que es fue está por pero sus una un muy con también cuando después según había y en',
  Italian: 'che è sono una non con suo anche della nella ma più',
  Portuguese: 'os um uma não que foi em pelo pela são com também seu sua',
  Dutch: 'het een van voor heeft werd zijn niet maar ook door naar',
  Polish: 'się nie jest oraz przez dla przy',
};
const languages = new Map<string, string[]>();
for (const [name, words] of Object.entries(clauseWords))
  for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), name]);

/** Articles and the like, which stand in names as well: they count only where a whole aside is foreign. */
const small = /^(?:der|die|das|den|dem|des|de|la|le|les|el|los|las|lo|il|gli|os|do|da|del|du|au|aux|al)$/;
/** With one of these between two nouns, dishes and drinks are named. */
const prepositions = /^(?:con|com|avec|sous|sur|mit|en|em|voor|van|por|pour)$/;
/** Words that join nouns in names as well. */
const joins =
  /^(?:con|com|avec|sous|sur|mit|en|em|voor|van|por|pour|dans|für|nach|bei|vom|zum|zur|chez|und|et|y|un|una|een|um|uma|della|nella)$/;

/** Words so foreign to English that one alone is a slip of the translator. */
const strict =
  /^(?:und|mit|nicht|oder|aber|auch|avec|dans|que|pero|che|también|também|não|het|heeft|oraz|się|por|muy|y|et|con)$/;

/** Above it a word is English, whatever other language has it too. */
const englishWord = 16;
/** A word of the dictionary so rare is read as foreign beside a foreign word. */
const rareWord = 0.5;

/** The pieces of a sentence that are no English. `foreign` tells which tokens are no English words. */
export function foreignPieces(tokens: readonly Token[], dictionary: Dictionary): ForeignPiece[] {
  const pieces: ForeignPiece[] = [];
  const foreign = tokens.map((token, i) => isForeign(dictionary, token, i));
  for (let from = 0; from < tokens.length; from++) {
    // A name before a small word is no part of what is foreign.
    if (!foreign[from] || (from > 0 && /^\p{Lu}/u.test(tokens[from]!.text))) continue;
    let to = from + 1;
    while (to < tokens.length && foreign[to]) to++;
    const language = ofRun(tokens, from, to, dictionary);
    if (language) pieces.push({ from, to, language });
    from = to - 1;
  }
  return pieces;
}

function isForeign(dictionary: Dictionary, { kind, lower, text }: Token, i: number): boolean {
  if (kind !== 'word' || !/^\p{L}+$/u.test(text)) return false;
  if (lower.length === 1) return strict.test(lower);
  if (strict.test(lower) || languages.has(lower) || small.test(lower))
    return dictionary.perMillion(lower) < englishWord || /^(?:la|de)$/.test(lower);
  return (
    !(dictionary.hasWord(lower) || (i > 0 && dictionary.hasWord(text))) || dictionary.perMillion(lower) < rareWord / 8
  );
}

function ofRun(tokens: readonly Token[], from: number, to: number, dictionary: Dictionary): string | undefined {
  const words = tokens.slice(from, to);
  const [before, next] = [tokens[from - 1], tokens[to]];
  const opens = from === 0;
  const capital = ({ text }: Token) => /^\p{Lu}/u.test(text);
  if (words.length === 1) return single(tokens, from, dictionary);
  const inName =
    (!opens && before !== undefined && before.kind === 'word' && capital(before)) ||
    (next !== undefined && capital(next));
  const strong = words.filter(({ lower }) => languages.has(lower));
  const language = likeliest(strong);
  const aside = !opens && /^[,–—]$/.test(before?.text ?? '') && /^[,–—.;]$/.test(next?.text ?? '');
  if (
    aside &&
    words.length >= 3 &&
    !words.some(capital) &&
    words.some(({ lower }) => small.test(lower) || languages.has(lower))
  )
    return language ?? 'no English';
  if (!language || (inName && !(language === 'German' && strong.length > 1))) return undefined;
  if (words.slice(1).some(capital) && language !== 'German') return undefined;
  // "Comité pour la défense" is the name of somebody; a clause has more than prepositions.
  const clause = strong.some((token) => token === words[0] || !joins.test(token.lower));
  if (capital(words[0]!) && (!opens || words.length < 3 || !clause)) return undefined;
  const unknown = words.filter(
    ({ lower, text }) => !languages.has(lower) && !small.test(lower) && !dictionary.hasWord(text),
  ).length;
  if (unknown === 0 && new Set(strong.map(({ lower }) => lower)).size < 2) return undefined;
  const dish =
    words.length === 3 && strong.length === 1 && prepositions.test(strong[0]!.lower) && strong[0] !== words[0];
  return dish ? undefined : language;
}

/** "5,000 euros und a watch": between English words in small letters, or behind a number. */
function single(tokens: readonly Token[], at: number, dictionary: Dictionary): string | undefined {
  const [before, one, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!strict.test(one.text) || !before || !next) return undefined;
  if (dictionary.hasWord(one.text) && !/^(?:DT|PRP\$|VB[DPZ]|MD)$/.test(next.pos)) return undefined;
  const plain = ({ text, lower, kind }: Token) => kind === 'word' && /^\p{Ll}/u.test(text) && dictionary.hasWord(lower);
  if (!plain(next) || before.kind !== 'word' || /^(?:al|cetera)$/.test(next.text)) return undefined;
  // A word that is spoken of: "the y axis", "a con man".
  return /^(?:DT|PRP\$)$/.test(before.pos) ? undefined : languages.get(one.lower)?.[0];
}

function likeliest(strong: readonly Token[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { lower } of strong)
    for (const name of languages.get(lower)!) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** "its turnê with three cases": a small word with letters that English has only in words of its dictionary. */
export function accentedWord(tokens: readonly Token[], i: number, dictionary: Dictionary): boolean {
  const { text, kind } = tokens[i]!;
  if (kind !== 'word' || !/^\p{Ll}{4,}$/u.test(text) || !/[^a-z]/.test(text) || dictionary.hasWord(text)) return false;
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  return !dictionary.hasWord(plain) && /^(?:DT|PRP\$|JJ|IN|TO)$/.test(tokens[i - 1]?.pos ?? '');
}
