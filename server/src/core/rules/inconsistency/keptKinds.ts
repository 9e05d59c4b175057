import type { Span } from '../../text/span.ts';
import type { ToldSentence } from './toldSentences.ts';

/** A kind of value that somebody keeps back, and what it looks like where it is told all the same. */
export interface KeptKind {
  /** Global. */
  readonly nouns: RegExp;
  /** Offsets in the sentence of the words that give the value. */
  readonly told: (sentence: ToldSentence, thing: string | undefined) => Span | undefined;
}

/** The kinds, each with the nouns by which it is kept back. */
export const keptKinds: readonly KeptKind[] = [
  {
    nouns: /\b(?:prices?|sum|terms|fees?|how much)\b/gi,
    told: (sentence) => {
      const pays =
        /\b(?:(?:is|are|was|were) (?:to )?pay(?:ing)?|pays|paid|bought .{2,60} for|sold .{2,60} for|the (?:price|fee|sum) (?:is|was)|costs?|cost (?:it|them|him|her)|changed hands for|went for|for (?=[$€£¥\d]))\b/i.exec(
          sentence.text,
        );
      const sum = sentence.quantities.find(({ kind }) => kind === 'money');
      return pays && sum ? { start: sum.start, end: sum.end } : undefined;
    },
  },
  {
    nouns: /\b(?:names?|identity|identities|who (?:he|she|the \w+) (?:is|was))\b/gi,
    told: ({ start, text }) => {
      const named =
        /\b(?:identif(?:ied|ies)|nam(?:ed|es))(?: the (?:victim|dead|man|woman|suspect|driver|pilot|boy|girl|winner|donor|buyer|\w+)| him| her| them)?(?: by \w+ \w+)? as (?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+)|\b(?:victim|dead (?:man|woman)|suspect|winner|buyer|donor|driver) (?:is|was) (?<other>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+)/u.exec(
          text,
        );
      const name = named?.groups?.['name'] ?? named?.groups?.['other'];
      if (!named || !name) return undefined;
      const at = start + named.index + named[0].length - name.length;
      return { start: at, end: at + name.length };
    },
  },
  {
    nouns: /\b(?:dates?|day|timetable|when)\b/gi,
    told: ({ start, text, times }, thing) => {
      const set =
        /(?<of>[\p{L}-]+)(?:, [^,]{2,50},)?,? (?:(?:has|have) been|is|was|are|were|will be) (?:fixed|set|scheduled|booked|planned|timed|held|due)(?: to \w+)? (?:for|on) /iu.exec(
          text,
        );
      const day =
        set &&
        times.find(
          (time) =>
            time.kind === 'date' &&
            time.start <= start + set.index + set[0].length + 12 &&
            time.start >= start + set.index,
        );
      if (!day || !thing || !isOne(thing, set.groups!['of']!.toLowerCase())) return undefined;
      return { start: day.start, end: day.end };
    },
  },
  {
    nouns: /\bhow many\b|\b(?:number|count) of\b/gi,
    told: ({ quantities }, thing) => {
      const count = quantities.find(
        ({ kind, head, low, high }) =>
          kind === 'cardinal' && low === high && head !== undefined && thing?.startsWith(head) && head.length > 3,
      );
      return count && { start: count.start, end: count.end };
    },
  },
  {
    nouns: /\b(?:causes?|reasons?|why|explanation|what (?:caused|started|led to))\b/gi,
    told: ({ start, text }) =>
      at(
        start,
        /\b(?:(?:was|were) (?:caused|started|triggered|set off|sparked) by|was (?:due to|the result of)|the (?:cause|reason) (?:was|is)|blamed it on|put it down to)\b[^.;]{3,60}/i.exec(
          text,
        ),
      ),
  },
  {
    nouns: /\b(?:how (?:members|they|each|the \w+) voted|(?:vote|result|tally|count|breakdown|margin))\b/gi,
    told: ({ start, text }) =>
      at(
        start,
        /\b(?:by|voted|won|passed|carried) (?:by )?(?:\d{1,4}|\p{L}+) (?:votes? )?(?:to|[-–]) ?(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu.exec(
          text,
        ),
      ),
  },
  {
    nouns: /\b(?:age|how old)\b/gi,
    told: ({ quantities }) => quantities.find(({ kind }) => kind === 'age'),
  },
  {
    nouns: /\b(?:successors?|replacement|who will (?:succeed|replace|follow))\b/gi,
    told: ({ start, text }) =>
      at(
        start,
        /\b(?:will be (?:succeeded|replaced|followed) by (?:\p{Ll}+ ){0,4}\p{Lu}\p{L}+|\p{Lu}\p{L}+ (?:will|is to) (?:succeed|replace|take over from) )/u.exec(
          text,
        ),
      ),
  },
];

/** Nouns for one happening. */
const same = [
  'launch liftoff lift-off blast-off flight start take-off',
  'opening reopening inauguration',
  'wedding marriage ceremony',
  'election vote poll ballot referendum voting',
  'trial hearing case',
  'match game final fixture',
  'strike walkout stoppage',
  'release publication',
  'funeral burial',
  'date day it',
].map((row) => new Set(row.split(' ')));

function isOne(a: string, b: string): boolean {
  return a === b || b === 'it' || b === 'date' || same.some((row) => row.has(a) && row.has(b));
}

function at(start: number, match: RegExpExecArray | null): Span | undefined {
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined;
}
