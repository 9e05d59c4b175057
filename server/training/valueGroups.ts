import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../src/core/index.ts';
import { files, readCases } from './cases/readCases.ts';
import { corporaFolder, learntCorpora } from './markedArticles.ts';
import { readPairs } from './mutateFacts/readPairs.ts';
import { readStories } from './stories/readStories.ts';

/** A place that a label names. */
export interface Passage {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}
export interface Label {
  readonly at: Passage;
  readonly others: readonly Passage[];
}
export interface Group {
  readonly name: string;
  /** Where facts stand that both articles tell: two equal values of which one stands there are of one matter, however small. */
  readonly told?: readonly Passage[];
  /** Places of which it is not known whether they agree with the other articles. */
  readonly open?: readonly Passage[];
  /** How much each pair counts; 1 where it is not said. */
  readonly weight?: number;
  readonly articles: readonly { readonly path: string; readonly text: string }[];
  readonly labels: readonly Label[];
}

const tests = join(import.meta.dirname, '../../test');
const fixtures = join(tests, 'rules/inconsistency');

/** Articles that tell one story, with what is known of the values in them; of halves, the one that may be looked at. */
export function valueGroups(): Group[] {
  const labelled = learntCorpora().map((name) => labelledGroup(name));
  const written = ['pairs.md', 'pairsApart.md'].flatMap((file) =>
    readPairs(file)
      .filter(({ half }) => half === 'work')
      .map(({ name, texts, marked }) =>
        agreeing(
          name,
          texts,
          marked.flatMap((changes, side) => changes.map(({ at }) => ({ path: paths[side]!, ...at }))),
        ),
      ),
  );
  const cases = files.flatMap((file) =>
    readCases(file)
      .filter(({ half, right }) => half === 'work' && right.length === 2)
      .map(({ name, right, wrong }) => agreeing(name, right, [{ path: paths[1], ...changeIn(right[1]!, wrong[1]!) }])),
  );
  const stories = readStories().map(
    ({ name, articles, contradictions }): Group => ({
      name,
      articles,
      labels: contradictions.map(([at, other]) => ({ at, others: [other] })),
    }),
  );
  return [...labelled, ...stories, ...written, ...cases, ...silentFixtures()];
}

const paths = ['a.md', 'b.md'] as const;

function agreeing(name: string, texts: readonly string[], told: readonly Passage[]): Group {
  return { name, articles: texts.map((text, index) => ({ path: paths[index]!, text })), labels: [], told };
}

/** The part of a text that another version of it has not. */
function changeIn(text: string, other: string): { readonly start: number; readonly end: number } {
  let start = 0;
  while (start < text.length && text[start] === other[start]) start++;
  let cut = 0;
  while (cut < text.length - start && text.at(-1 - cut) === other.at(-1 - cut)) cut++;
  return { start, end: text.length - cut };
}

interface GoldPlace {
  readonly file: string;
  readonly line: number;
  readonly quote: string;
}

function labelledGroup(name: string): Group {
  const folder = join(corporaFolder, name);
  const articles = readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .map((path) => ({ path, text: decode(readFileSync(join(folder, path))).text }));
  const placeOf = ({ file, line, quote }: GoldPlace): Passage => {
    const { text } = articles.find(({ path }) => path === file)!;
    const lineStart = [...text.matchAll(/\r\n|\n|\r/g)][line - 2];
    const start = text.indexOf(quote, lineStart ? lineStart.index + lineStart[0].length : 0);
    return { path: file, start, end: start + quote.length };
  };
  const { defects } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as {
    defects: (GoldPlace & { family: string; other?: GoldPlace[] })[];
  };
  const labels = defects
    .filter(({ family }) => family === 'inconsistent')
    .map((defect) => ({ at: placeOf(defect), others: (defect.other ?? []).map(placeOf) }));
  return { name, articles, labels };
}

/** The cases of fixtures with several articles: where no finding stands, there is none. */
function silentFixtures(): Group[] {
  return readdirSync(fixtures)
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => readFileSync(join(fixtures, file), 'utf8').split(/^## /m).slice(1))
    .map((section): Group => {
      const blocks = [...section.matchAll(/^```text (\S+)\n([\s\S]*?)\n?^```/gm)];
      const articles = blocks.map(([, path, body]) => ({ path: path!, text: body!.replace(marks, '') }));
      const open = blocks.flatMap(([, path, body]) => markedIn(body!).map((span) => ({ path: path!, ...span })));
      return { name: section.slice(0, section.indexOf('\n')), articles, labels: [], open, weight: 4 };
    })
    .filter(({ articles }) => articles.length > 1);
}

const marks = /⟦(?:\d+:)?|⟧/g;

/** Where the marks of findings stand, in the text without them. */
function markedIn(body: string): { readonly start: number; readonly end: number }[] {
  let end = 0;
  return body.split(marks).flatMap((piece, index) => {
    const start = end;
    end += piece.length;
    return index % 2 === 1 ? [{ start, end }] : [];
  });
}
