import type { NamedMention } from './nameKeys.ts';
import type { SentenceReading } from './reading.ts';

/** How many sentences a pronoun or "the 41-year-old" reaches back. */
const reach = 3;

/**
 * The person spoken of just before an offset: the last one named in the sentence itself, or the first one named in the
 * nearest of the sentences before it, within its paragraph or, from a paragraph's start, the one before.
 */
export function personBefore(
  sentences: readonly SentenceReading[],
  reading: SentenceReading,
  offset: number,
): NamedMention | undefined {
  const people = ({ names }: SentenceReading) => names.filter(({ mention }) => mention.type === 'person');
  const here = people(reading).filter(({ mention }) => mention.end <= offset);
  if (here.length > 0) return here.at(-1);
  for (let i = reading.index - 1; i >= 0 && i >= reading.index - reach; i--) {
    const before = sentences[i]!;
    if (before.block.kind === 'headline' || before.block.kind === 'heading') return undefined;
    const named = people(before);
    // Of several people, the one the sentence begins with is most often meant; who else might be is not known.
    if (named.length > 0) return new Set(named.map(({ key }) => key)).size <= 2 ? named[0] : undefined;
  }
  return undefined;
}

/** The one person whom the sentences before name, as far back as `reach`; undefined where they name nobody or several. */
export function onlyPersonBefore(
  sentences: readonly SentenceReading[],
  reading: SentenceReading,
  reach: number,
): NamedMention | undefined {
  const named = sentences
    .slice(Math.max(0, reading.index - reach), reading.index)
    .filter(({ block }) => block.kind !== 'headline' && block.kind !== 'heading')
    .flatMap(({ names }) => names.filter(({ mention }) => mention.type === 'person'));
  return new Set(named.map(({ key }) => key)).size === 1 ? named.at(-1) : undefined;
}

/** The given name of each surname that the article writes in full. */
export function givenNames(names: readonly NamedMention[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { mention, key } of names) {
    const words = mention.text.split(/\s+/);
    if (mention.type === 'person' && words.length > 1 && !found.has(key)) found.set(key, words[0]!);
  }
  return found;
}

/** The given name of whoever a mention names: its own, or the one that the article writes before the surname; '' without one. */
export function givenNameOf({ mention, key }: NamedMention, given: ReadonlyMap<string, string>): string {
  const words = mention.text.split(/\s+/);
  return words.length > 1 && !courtesy.test(words[0]!) ? words[0]! : (given.get(key) ?? '');
}

const courtesy = /^(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Captain|Judge|Father|Sister|Brother)\.?$/u;
