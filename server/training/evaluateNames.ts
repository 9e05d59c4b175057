import { fileURLToPath } from 'node:url';
import type { NameTag } from '../src/core/article/article.ts';
import { voteNames } from '../src/core/extract/vote.ts';
import { loadLanguage } from '../src/node/loadLanguage.ts';
import type { Figures } from './evaluate.ts';
import { heldOut, lowerCaseWords, nameDocuments } from './nameTraining.ts';
import type { TaggedDocument } from './readData.ts';
import { modelsFolder } from './readModels.ts';

/** Names found in the documents of wikigold held out of training: exact spans, with and without voting. */
export function evaluateNames(data: string): Figures {
  const { tagger } = loadLanguage(fileURLToPath(modelsFolder));
  const documents = nameDocuments(data, 'ner/wikigold.tsv').slice(-heldOut);
  const found = documents.map((document) => {
    const lower = lowerCaseWords(document);
    return document.map(({ words }) => ({ words, names: tagger.tag(words, lower).names }));
  });
  const gold = documents.flat().map(({ tags }) => tags as readonly NameTag[]);
  const plain = found.flat().map(({ names }) => names);
  const byArticle = found.flatMap((document) => voteNames(document));
  const byCorpus = voteNames(found.flat());
  return {
    ...scores('no voting', gold, plain),
    ...scores('voting in each article', gold, byArticle),
    ...scores('voting in the corpus', gold, byCorpus),
    ...headlineScores(documents, tagger),
  };
}

/** Each sentence in capitals, as a headline over the rest of its document. */
function headlineScores(
  documents: readonly TaggedDocument[],
  tagger: ReturnType<typeof loadLanguage>['tagger'],
): Figures {
  const gold = documents.flat().map(({ tags }) => tags as readonly NameTag[]);
  const upper = documents.flatMap((document) =>
    document.map((sentence) => {
      const lower = lowerCaseWords(document.filter((other) => other !== sentence));
      return tagger.tag(
        sentence.words.map((word) => word.toUpperCase()),
        lower,
      ).names;
    }),
  );
  return scores('in capitals', gold, upper);
}

/** F1 of spans of any kind, of the three kinds by kind, and the precision and recall of the former. */
export function scores(
  title: string,
  gold: readonly (readonly NameTag[])[],
  found: readonly (readonly NameTag[])[],
): Figures {
  const untyped = agreement(gold, found, () => true, false);
  const typed = agreement(gold, found, (kind) => kind !== 'MISC', true);
  const figures: Record<string, number> = {
    [`${title}: F1 untyped`]: untyped.f1,
    [`${title}: precision untyped`]: untyped.precision,
    [`${title}: recall untyped`]: untyped.recall,
    [`${title}: F1 of person, organisation, place`]: typed.f1,
  };
  for (const wanted of ['PER', 'ORG', 'LOC', 'MISC']) {
    figures[`${title}: F1 of ${wanted}`] = agreement(gold, found, (kind) => kind === wanted, true).f1;
  }
  return figures;
}

function agreement(
  gold: readonly (readonly NameTag[])[],
  found: readonly (readonly NameTag[])[],
  counts: (kind: string) => boolean,
  typed: boolean,
): { readonly f1: number; readonly precision: number; readonly recall: number } {
  let both = 0;
  let inGold = 0;
  let inFound = 0;
  for (const [i, tags] of gold.entries()) {
    const wanted = new Set(spans(tags, counts, typed));
    const given = spans(found[i]!, counts, typed);
    inGold += wanted.size;
    inFound += given.length;
    both += given.filter((span) => wanted.has(span)).length;
  }
  return {
    f1: (200 * both) / (inGold + inFound),
    precision: (100 * both) / inFound,
    recall: (100 * both) / inGold,
  };
}

/** Names as text: first word, last word, kind. */
function spans(tags: readonly NameTag[], counts: (kind: string) => boolean, typed: boolean): string[] {
  const found: string[] = [];
  for (let i = 0; i < tags.length; ) {
    const start = i++;
    if (!tags[start]!.startsWith('B-')) continue;
    while (i < tags.length && tags[i]!.startsWith('I-')) i++;
    const kind = tags[start]!.slice(2);
    if (counts(kind)) found.push(`${start} ${i}${typed ? ` ${kind}` : ''}`);
  }
  return found;
}
