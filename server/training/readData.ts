import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence of a treebank or of a corpus annotated with names. */
export interface TaggedSentence {
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

/** Sentences of one document, in order. */
export type TaggedDocument = readonly TaggedSentence[];

/**
 * Reads `file` below the data folder: one word and its tag on a line, an empty line between sentences, `# document`
 * before each document. Rows without a tag are dropped.
 */
export function readDocuments(data: string, file: string): TaggedDocument[] {
  const documents: TaggedSentence[][] = [[]];
  let words: string[] = [];
  let tags: string[] = [];
  const close = () => {
    if (words.length > 0) documents.at(-1)!.push({ words, tags });
    words = [];
    tags = [];
  };
  for (const line of readFileSync(join(data, file), 'utf8').split('\n')) {
    const [word, tag] = line.split('\t');
    if (line === '') close();
    else if (line === '# document') {
      close();
      documents.push([]);
    } else if (word && tag) {
      words.push(word);
      tags.push(tag);
    }
  }
  close();
  return documents.filter((document) => document.length > 0);
}

/** Sentences of a file without documents. */
export function readSentences(data: string, file: string): TaggedSentence[] {
  return readDocuments(data, file).flat();
}

/** The value of `--name` on the command line. */
export function argument(name: string): string {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? undefined : process.argv[at + 1];
  if (value === undefined) throw new Error(`Say where the data is: --${name} FOLDER`);
  return value;
}
