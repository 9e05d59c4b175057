import type { BlockKind, Sentence, Token } from '../../article/article.ts';
import { scripts } from '../../article/functionWords.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { accentedWord, foreignPieces } from './foreignPieces.ts';
import { proseSentences } from './proseSentences.ts';
import { insideQuotation } from './quotationMarks.ts';
import { shown, textMatches } from './textMatches.ts';
import { unknownWords } from './unknownWords.ts';

/** Shorter runs are set phrases and names. */
const leastWords = 3;
/** A clause that opens a sentence says enough with one function word, when it is so long. */
const leastOpening = 4;
/** Short words that stand in names of people, places and bodies all over the world. */
const partsOfNames = new Set(
  'al da de del della delle den der des di do dos du el et il la las le les los ten ter van von zu for man han war'.split(
    ' ',
  ),
);
/** An English word so frequent is no sign of another language ("was", "die", "are"). */
const englishWord = 16;
/** A word that English has more often than this is read as English. */
const frequentWord = 1000;

/** Pronouns, conjunctions and auxiliaries of the languages that most texts are translated from, besides those of the table. */
const moreWords: Readonly<Record<string, string>> = {
  German:
    'ich du er sie es wir ihr wenn dass aber oder als wie noch nur kein keine haben hatte hatten werden wurde wurden kann konnte muss soll um durch gegen ohne sein seine ihre diese dieser',
  French:
    'je tu nous vous ils elle elles ou où donc quand si être avoir fait cette leur leurs était étaient ont comme sans sous chez très',
  Spanish: 'yo ella ellos nosotros cuando porque muy hay está están fue sin sobre también ser había sus esta este',
  Italian: 'io lui lei noi voi quando perché ma molto essere aveva questo questa stato ancora senza dove',
  Portuguese: 'eu ela eles nós quando porque muito está foi sem também ser tinha seu sua isso',
  Dutch: 'ik jij hij zij wij als maar nog geen hebben had werd kan zich haar deze dit wel',
};

/** For each function word of two letters or more the languages that have it. */
const languagesOf = new Map<string, Set<string>>();
for (const { name, words } of scripts[0]!.languages ?? [])
  for (const word of [...words, ...(moreWords[name] ?? '').split(' ')]) {
    if (word.length > 1) languagesOf.set(word, (languagesOf.get(word) ?? new Set()).add(name));
  }

export default articleRule({
  id: 'corruption/foreign-phrase',
  title: 'Words of another language inside the text',
  why: 'Machine translation leaves clauses as they were, and text generation slips into another language: “Wenn es regnet, the game is off.” Words that are quoted, in brackets or in italics, names and set phrases are left alone.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      '⟦Wenn es nicht regnet⟧, the game goes on as planned.',
      'The mill was sold in May. ⟦Le moulin est resté fermé pendant un an.⟧ It opened again in June.',
    ],
    good: [
      'The party Movimiento para el Cambio won. It was a fait accompli, a cri de coeur of the mayor.',
      'The song “Wenn es nicht regnet” was sung, and *que será, será* as well.',
    ],
  },
  *check(article) {
    const found: Located[] = [];
    const kinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'listItem', 'speakerTurn']);
    for (const { sentence } of proseSentences(article, kinds)) found.push(...inSentence(article, sentence));
    for (const [form, what] of article.english ? foreignForms : []) {
      for (const match of textMatches(article, form)) {
        const at = { start: match.index, end: match.index + match[0].length };
        if (!found.some((one) => overlaps(one.at, at))) found.push({ at, message: `“${shown(match[0])}” ${what}.` });
      }
    }
    yield* found;
    // One word alone may be a term of the trade; where a translator left more behind, it is one word more.
    if (found.length === 0 && !isTranslated(article)) return;
    for (const { sentence } of proseSentences(article, kinds)) yield* strayWords(article, sentence, found);
  },
});

/** "Von unserer Korrespondentin", "De notre envoyé spécial": how papers of other languages name who wrote. */
const foreignByline =
  /(?<![\p{L}\d])(?:Von unsere[mr] (?:\p{Lu}\p{Ll}+)|(?:Par|De) notre (?:correspondante?|envoyée? spéciale?|rédaction|journaliste)|De (?:nuestra?|nuestro) (?:corresponsal|enviad[oa] especial|redacción)|Van onze (?:correspondente?|redacteur|redactrice|verslaggever|verslaggeefster|redactie)|Da(?:l nostro|lla nostra) (?:corrispondente|inviat[oa])|D[oa] noss[oa] (?:correspondente|enviad[oa]))(?![\p{L}])/gu;

/** "», añadió el secretario": who said what was quoted, in another language. */
const foreignSaying =
  /(?<=["”“»’'],? )(?:(?:añadió|dijo|afirmó|declaró|explicó|señaló|aseguró|comentó|ha declarado|acrescentou|disse|afirmou|declarou|explicou|ha detto|ha dichiarato|ha aggiunto|afferma|a-t-(?:il|elle) (?:dit|déclaré|ajouté|expliqué|affirmé)|a (?:déclaré|ajouté|expliqué|affirmé)|déclare|explique|sagte|erklärte|betonte|meinte|ergänzte|hieß es|zei|zegt|aldus|powiedział|powiedziała|dodał|dodała)(?![\p{L}’'])(?: (?:el|la|los|las|il|lo|le|les|une?|o|os|der|die|das|de|het|ein|eine|aus|su|seu|sua|son|sa)(?: (?!and\b|or\b|but\b)[\p{L}’'-]+){1,4}| \p{Lu}\p{Ll}+|(?=[,.])))/gu;

const foreignForms: readonly (readonly [RegExp, string])[] = [
  [foreignByline, 'names a writer in another language, above an English text'],
  [foreignSaying, 'says in another language who is quoted'],
];

/** Longest line in which a page says that its text was translated, in characters. */
const longestNotice = 120;

/** The page says above or below the text that it was translated. */
function isTranslated({ text, blocks }: AnnotatedArticle): boolean {
  return [...blocks.slice(0, 3), ...blocks.slice(-2)].some(
    ({ content }) =>
      content.end - content.start < longestNotice &&
      /\btranslat(?:ed|ion)\b.{0,40}\b(?:from|by|of)\b/iu.test(text.slice(content.start, content.end)),
  );
}

type Located = ArticleFinding & { readonly at: Span };

function inSentence(article: AnnotatedArticle, sentence: Sentence): Located[] {
  const { tokens } = sentence;
  const found: Located[] = [];
  const add = (at: Span, language: string) => {
    if (insideQuotation(article, at) || isMarked(article.text, at) || found.some((one) => overlaps(one.at, at))) return;
    const text = shown(article.text.slice(at.start, at.end), 60);
    found.push({ at, message: `“${text}” is ${language}, in the middle of an English text.` });
  };
  if (tokens.some(({ lower }) => languagesOf.has(lower))) {
    for (const run of foreignRuns(article, tokens)) {
      const at = { start: run[0]!.start, end: run.at(-1)!.end };
      const language = languageOf(article, run, tokens);
      if (language) add(run.length >= tokens.length - 2 ? { start: at.start, end: sentence.end } : at, language);
    }
  }
  for (const { from, to, language } of foreignPieces(tokens, article.language.dictionary))
    add({ start: tokens[from]!.start, end: tokens[to - 1]!.end }, language);
  return found;
}

/** Shorter words that no dictionary has may be slips or names of things. */
const longForeign = 9;
/** What English makes its own nouns with: "voivodeship" is borrowed, but English. */
const englishEnding = /(?:ship|hood|ness|dom|less|ward|wards|wright|monger)$/;

/** "Icequake": two English words that anybody may join. */
function isCompound({ language: { dictionary } }: AnnotatedArticle, text: string): boolean {
  for (let at = leastPart; at <= text.length - leastPart; at++)
    if (
      [text.slice(0, at), text.slice(at)].every((part) => dictionary.hasWord(part) && dictionary.perMillion(part) >= 1)
    )
      return true;
  return false;
}

const leastPart = 3;

function* strayWords(
  article: AnnotatedArticle,
  { tokens }: Sentence,
  found: readonly Located[],
): Iterable<ArticleFinding> {
  const unknown = new Set(
    unknownWords(article)
      .filter(
        ({ fault, meant, text }) =>
          fault === 'unknown' &&
          !meant &&
          text.length >= longForeign &&
          !englishEnding.test(text) &&
          !isCompound(article, text),
      )
      .map(({ start }) => start),
  );
  for (const [i, token] of tokens.entries()) {
    if (!accentedWord(tokens, i, article.language.dictionary) && !unknown.has(token.start)) continue;
    if (found.some(({ at }) => overlaps(at, token))) continue;
    if (insideQuotation(article, token) || isMarked(article.text, token)) continue;
    if (article.text.split(token.text).length > 2) continue;
    const at = { start: token.start, end: token.end };
    yield { at, message: `“${token.text}” is no English, and other words of this text are none either.` };
  }
}

/** Runs of words that no English dictionary has, or that are function words of another language. */
function foreignRuns({ language: { dictionary } }: AnnotatedArticle, tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  const close = () => {
    while (run.length > 0 && run.at(-1)!.kind !== 'word') run.pop();
    if (run.length >= leastWords) runs.push(run);
    run = [];
  };
  const isForeign = ({ kind, lower, text }: Token, i: number) =>
    kind === 'word' &&
    ((languagesOf.has(lower) && dictionary.perMillion(lower) < frequentWord) ||
      !(dictionary.hasWord(lower) || (i > 0 && dictionary.hasWord(text))));
  const foreign = tokens.map(isForeign);
  for (const [i, token] of tokens.entries()) {
    // "dreht sich fast lautlos": a word that English has as well.
    const between = token.kind === 'word' && run.length > 0 && foreign[i - 1] && foreign[i + 1];
    if (foreign[i] || between) run.push(token);
    else close();
  }
  close();
  return runs;
}

/** The language whose function words the run has, where it is no name and no set phrase. */
function languageOf(
  { language: { dictionary } }: AnnotatedArticle,
  run: readonly Token[],
  tokens: readonly Token[],
): string | undefined {
  const words = run.filter(({ kind }) => kind === 'word');
  const small = words.filter(({ text, lower }) => /^\p{Ll}/u.test(text) && !partsOfNames.has(lower));
  const opens = run[0] === tokens[0];
  const next = tokens[tokens.indexOf(run.at(-1)!) + 1];
  const after = next?.kind === 'word' ? tokens[tokens.indexOf(next) + 1] : next;
  const clause =
    opens &&
    (next === undefined || (after !== undefined && after.kind === 'punctuation' && /^[,.;:!?]$/.test(after.text)));
  if (small.length < 2 || (/^\p{Lu}/u.test(run[0]!.text) && !clause)) return undefined;
  const counts = new Map<string, number>();
  const telling = new Map<string, number>();
  for (const { lower } of words) {
    for (const name of languagesOf.get(lower) ?? []) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (!partsOfNames.has(lower) && dictionary.perMillion(lower) < englishWord)
        telling.set(name, (telling.get(name) ?? 0) + 1);
    }
  }
  const [best] = [...telling].sort((a, b) => b[1] - a[1] || (counts.get(b[0]) ?? 0) - (counts.get(a[0]) ?? 0));
  const unknown = words.filter(({ text, lower }) => !languagesOf.has(lower) && !dictionary.hasWord(text)).length;
  if (!best || unknown === 0) return undefined;
  const enough = clause && words.length >= leastOpening ? 1 : 2;
  return best[1] >= enough ? best[0] : undefined;
}

/** In italics, brackets, behind "called" or before "which means": given on purpose. */
function isMarked(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (/[*_(["“„«‘'/]\s*$/.test(before) || /^\s*[*_)\]/]/.test(text.slice(end, end + 3))) return true;
  if (
    /^,? (?:which (?:is|are|means?)|meaning|literally|that is|i\.e\.|or (?:the|an?) )/u.test(text.slice(end, end + 16))
  )
    return true;
  return /\b(?:call(?:s|ed)?|named|titled|entitled|known as|motto|slogan|phrase|term|words?|song|novel|film|book|proverb|saying|means?|translates?|in (?:the )?original)\b[^.!?]{0,20}$/iu.test(
    before,
  );
}
