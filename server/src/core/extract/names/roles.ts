import type { Span } from '../../text/span.ts';
import { isCapitalised, isPossessive, type Line, type NameSpan } from './lines.ts';
import { isCompanionToken, isRoleToken } from './roleWords.ts';

/** Longest role in tokens ("deputy head of the research department at the University of Oslo"). */
const longestRole = 12;
const determiner = /^(?:the|a|an|its|his|her|their|our)$/i;

/** The title or role beside a person's name: before it ("coach Ana Prieto"), or after a comma ("the mayor of Lyon"). */
export function roleOf(line: Line, name: NameSpan): Span | undefined {
  return roleBefore(line, name) ?? roleAfter(line, name);
}

function roleBefore(line: Line, name: NameSpan): Span | undefined {
  const { tokens } = line;
  let end = name.from;
  // "Peru's president, Ana Prieto": the comma counts only behind a role.
  if (end > 1 && tokens[end - 1]!.text === ',' && isRoleToken(tokens[end - 2]!)) end--;
  let from = end;
  let seen = false;
  while (from > 0 && end - from < longestRole) {
    const token = tokens[from - 1]!;
    if (isRoleToken(token)) seen = true;
    else if (!isCompanionToken(token) && !isNounBeforeName(line, from - 1, seen)) break;
    from--;
  }
  while (
    from < end &&
    (determiner.test(tokens[from]!.text) || isPossessive(tokens[from]!.text) || tokens[from]!.kind === 'punctuation')
  )
    from++;
  if (from === end || (!seen && !isTradeNoun(tokens[end - 1]!.text, tokens[end - 1]!.pos))) return undefined;
  return { start: tokens[from]!.start, end: tokens[end - 1]!.end };
}

/** Words that may stand in a role: names of bodies and peoples, nouns and adjectives; not across a mark or a verb. */
function isNounBeforeName(line: Line, i: number, seen: boolean): boolean {
  const { text, pos, kind } = line.tokens[i]!;
  if (isPossessive(text)) return seen && line.tokens[i - 1]?.name !== 'O';
  if (kind !== 'word') return text === '-';
  if (isPerson(line, i)) return false;
  if (
    pos === 'NNS' &&
    !/^(?:sports?|affairs|operations|relations|systems|communications|human|rights|emergenc)/i.test(text)
  )
    return false;
  if (seen)
    return (
      /^(?:NN|NNS|NNP|NNPS|JJ)$/.test(pos) &&
      !(pos === 'JJ' && ((i === 0 && line.tokens[i]!.name === 'O') || text.endsWith('ed')))
    );
  return pos === 'NN' && !isCapitalised(text);
}

/** Whether the name of a person covers a token. */
function isPerson({ names }: Line, i: number): boolean {
  for (const { from, to, kind } of names) if (kind === 'PER' && from <= i && i < to) return true;
  return false;
}

/** A lower-case noun right before a person's name is a role when it is one by its ending. */
function isTradeNoun(word: string, pos: string): boolean {
  return (
    pos === 'NN' && !isCapitalised(word) && /(?:[^aeiou]er|or|ist|man|woman|person|ian|ant|ent|chief|mate)$/.test(word)
  );
}

/** What goes on with a sentence, or with another clause of it. */
const clauseTags: ReadonlySet<string> = new Set('VB VBD VBZ VBP VBN MD WP WDT WRB PRP CC'.split(' '));

function roleAfter(line: Line, name: NameSpan): Span | undefined {
  const { tokens } = line;
  if (tokens[name.to]?.text !== ',') return undefined;
  let from = name.to + 1;
  // An age or "who is" between the commas is not the role.
  if (/^\d{1,3}$/.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === ',') from += 2;
  if (determiner.test(tokens[from]?.text ?? '')) from++;
  let to = from;
  let seen = false;
  while (to < tokens.length && to - from < longestRole) {
    const { text, lower, pos, kind } = tokens[to]!;
    if (to - from < 5 && isRoleToken(tokens[to]!)) seen = true;
    if (!seen && to - from >= 5) return undefined;
    const isAnd = lower === 'and' || text === '&';
    if (!isAnd && clauseTags.has(pos)) break;
    if (isAnd && !seen && !isCompanionToken(tokens[to - 1]!)) break;
    if (kind === 'punctuation' && !/^[-–&'’/]$/.test(text)) break;
    to++;
  }
  while (to > from && /^(?:IN|TO|DT|CC|,)$/.test(tokens[to - 1]!.pos)) to--;
  if (!seen || to === from) return undefined;
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
