import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnnotatedArticle, annotate, decode, type Language, parseArticle } from '../src/core/index.ts';
import { confusedPlace } from '../src/core/language/confusedPlaces.ts';
import { confusedTexts } from '../src/core/rules/corruption/confusedText.ts';
import { proseSentences } from '../src/core/rules/corruption/proseSentences.ts';
import { leastNoted, leastWarned } from '../src/core/rules/corruption/wrongWord.ts';
import { overlaps, type Span } from '../src/core/text/span.ts';
import { loadLanguage } from '../src/node/loadLanguage.ts';
import { confusionKinds } from './confusedPairs.ts';
import { articleFiles } from './markedArticles.ts';
import { createRandom } from './random.ts';
import { modelsFolder } from './readModels.ts';

/** Damaged copies of each article, for each kind of confusion. */
const copies = 4;

interface Mistake extends Span {
  readonly written: string;
  readonly kind: number;
}

/** The half of the news that the model was not trained on: words taken for others that are found, and false alarms in the articles as they are. */
export function evaluateConfused(data: string): string {
  const language = loadLanguage(fileURLToPath(modelsFolder));
  const random = createRandom(3);
  const folder = join(data, 'wikinews');
  const alarms: number[] = [];
  const found = confusionKinds.map((): number[] => []);
  const taken = new Map<string, number>();
  let words = 0;
  for (const file of articleFiles(folder).filter((_, index) => index % 2 === 0)) {
    const { text } = decode(readFileSync(join(folder, file)));
    const article = read(file, text, language);
    alarms.push(...shownIn(article).map(({ odds }) => odds));
    const mistakes = mistakesOf(article);
    words += text.split(/\s+/).length;
    for (const [kind, odds] of found.entries()) {
      for (let copy = 0; copy < copies; copy++) {
        // No pair of words more than twice: the frequent ones would be all that is measured.
        const own = mistakes.filter((one) => one.kind === kind && (taken.get(keyOf(one)) ?? 0) < 2);
        const one = own[Math.floor(random() * own.length)];
        if (!one) continue;
        taken.set(keyOf(one), (taken.get(keyOf(one)) ?? 0) + 1);
        const damaged = text.slice(0, one.start) + one.written + text.slice(one.end);
        const at = { start: one.start, end: one.start + one.written.length };
        const hit = shownIn(read(file, damaged, language)).find((other) => overlaps(other.at, at));
        odds.push(hit?.odds ?? Number.NEGATIVE_INFINITY);
      }
    }
  }
  // The other kinds are not looked for.
  const measured = [...found.keys()].filter((kind) => found[kind]!.length > 0);
  const row = (name: string, limit: number) => {
    const cells = measured.map((kind) => share(found[kind]!, limit));
    const silent = ((1e4 * alarms.filter((odds) => odds >= limit).length) / words).toFixed(1);
    return `| ${name} | ${cells.join(' | ')} | ${silent} |`;
  };
  return [
    `| ${words} words | ${measured.map((kind) => confusionKinds[kind]).join(' | ')} | false alarms in 10,000 words |`,
    `|---|${measured.map(() => '---|').join('')}---|`,
    row('warned', leastWarned),
    row('any level', leastNoted),
  ].join('\n');
}

/** What the rule says by the model. */
function shownIn(article: AnnotatedArticle) {
  return [...confusedTexts(article, leastNoted)];
}

function read(path: string, text: string, language: Language): AnnotatedArticle {
  return annotate(parseArticle(path, { text, problems: [] }), language);
}

/** All that could be written for a word of the article and stands for that word in the table as well. */
function mistakesOf(article: AnnotatedArticle): Mistake[] {
  const { confused } = article.language;
  const found: Mistake[] = [];
  for (const { sentence } of proseSentences(article, new Set(['paragraph', 'speakerTurn']))) {
    const { tokens } = sentence;
    const columns = [
      tokens.map(({ text }) => text),
      tokens.map(({ pos }) => pos),
      tokens.map(({ name }) => name),
    ] as const;
    for (let i = 1; i < tokens.length; i++) {
      const place = confusedPlace(...columns, i);
      if (!place) continue;
      for (const { words } of confused.meant(place.key)) {
        const back = confused.meant(words.join(' ')).find((other) => other.words.join(' ') === place.key);
        const at = { start: tokens[i]!.start, end: tokens[i + place.size - 1]!.end };
        if (back) found.push({ ...at, written: words.join(''), kind: back.kind });
      }
    }
  }
  return found;
}

function keyOf({ written, kind, start, end }: Mistake): string {
  return `${written} ${kind} ${end - start}`;
}

function share(odds: readonly number[], limit: number): string {
  return `${odds.filter((one) => one >= limit).length} of ${odds.length}`;
}
