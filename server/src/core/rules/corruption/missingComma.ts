import type { Token } from '../../article/article.ts';
import { articleRule } from '../../rule.ts';
import { proseSentences } from './proseSentences.ts';

/** Offices and relations that a name in apposition explains. */
const office =
  /^(?:president|premier|chancellor|minister|secretary|general|governor|mayor|senator|chairman|chairwoman|chair|chairperson|chief|director|head|leader|commissioner|ambassador|spokesman|spokeswoman|spokesperson|coach|captain|manager|owner|founder|editor|author|king|queen|prince|princess|pope|archbishop|bishop|rector|dean|professor|principal|treasurer|envoy|prosecutor|judge|sheriff|superintendent|executive|officer|wife|husband|son|daughter|brother|sister|father|mother|widow|partner|rival|successor|predecessor|deputy|speaker)$/i;

export default articleRule({
  id: 'corruption/missing-comma',
  title: 'Apposition that is opened and not closed',
  why: '“The mayor, Ann Lee and the chief of police, Tom Reed, also came”: the first name is set off by a comma before it and needs one behind it, or three people are read instead of two.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: ['The mayor, ⟦Ann Lee⟧ and the chief of police, Tom Reed, also came.'],
    good: [
      'The mayor, Ann Lee, and the chief of police, Tom Reed, also came.',
      'The winners were the captain, Ann Lee and Tom Reed.',
      'The singer, Ann Lee and Tom Reed came.',
    ],
  },
  *check(article) {
    for (const { sentence } of proseSentences(article)) {
      const { tokens } = sentence;
      for (let i = 2; i + 4 < tokens.length; i++) {
        if (tokens[i]!.text !== ',' || !office.test(tokens[i - 1]!.text)) continue;
        const end = nameEnd(tokens, i + 1);
        if (end === undefined || tokens[end + 1]?.text !== 'and' || !secondApposition(tokens, end + 2)) continue;
        const at = { start: tokens[i + 1]!.start, end: tokens[end]!.end };
        const fix = { title: 'Put the comma', edits: [{ at: { start: at.end, end: at.end }, text: ',' }], safe: false };
        yield {
          at,
          message: `The comma that closes the apposition “${article.text.slice(at.start, at.end)}” is missing.`,
          fix,
        };
      }
    }
  },
});

/** Index of the last token of a name of two to four capitalised words. */
function nameEnd(tokens: readonly Token[], from: number): number | undefined {
  let end = from;
  while (end < tokens.length && end < from + 4 && /^\p{Lu}[\p{L}.’'-]+$/u.test(tokens[end]!.text)) end++;
  return end - from >= 2 ? end - 1 : undefined;
}

/** "the chief of police, Tom Reed," or "Secretary General, Ann Lee,": another office with a name between commas. */
function secondApposition(tokens: readonly Token[], from: number): boolean {
  const comma = tokens.findIndex(({ text }, i) => i > from && i <= from + 8 && text === ',');
  if (comma < 0 || !tokens.slice(from, comma).some(({ text }) => office.test(text))) return false;
  const end = nameEnd(tokens, comma + 1);
  return end !== undefined && tokens[end + 1]?.text === ',';
}
