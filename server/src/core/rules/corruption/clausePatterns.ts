import type { Token } from '../../article/article.ts';
import { complementPatterns } from './complementPatterns.ts';
import { isFiniteVerb } from './finiteVerbs.ts';
import type { MissingWord } from './missingWordPatterns.ts';

/** "According to , the", "by a single .": a slot that was filled with nothing leaves its space before the mark behind it. */
function spaceBeforeMark(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [one, two] = [tokens[i]!, tokens[i + 1]!];
  if (!/^[,.]$/.test(two.text) || two.start === one.end || one.kind !== 'word' || !/^\p{Ll}/u.test(one.text))
    return undefined;
  if (tokens[i + 2] && tokens[i + 2]!.start === two.end && two.text === '.') return undefined;
  // Some texts part every mark from its word, and others a mark behind a bracket or a quotation.
  const spaced = tokens.some(
    ({ text, start }, at) => at > 0 && at !== i + 1 && /^[,.]$/.test(text) && start > tokens[at - 1]!.end,
  );
  return spaced ? undefined : { what: `A word is missing after “${one.text}”`, length: 2 };
}

/** What "of" and a bare noun make by themselves: "turned 65, of course". */
const ownMeaning = /^(?:course|late|age|note|which|interest|use|importance|old|yore)$/;

/** "brought home 25 of honey": a number that counts nothing. "Part 2 of season", "top 40 of pop" have a label before. */
function countOfNothing(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [count, of, noun] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]];
  if (count.kind !== 'number' || of.text !== 'of' || noun?.pos !== 'NN' || ownMeaning.test(noun.text)) return undefined;
  if (!/^[\d.,]+$/.test(count.text) || !/^\p{Ll}{3,}$/u.test(noun.text) || /^NN/.test(tokens[i + 3]?.pos ?? ''))
    return undefined;
  const before = tokens[i - 1];
  const counts =
    before &&
    (/^(?:VB|RP|TO)/.test(before.pos) ||
      /^(?:about|some|over|than|around|nearly|almost|with|another)$/.test(before.text));
  return counts ? { what: `“${count.text}” counts nothing: a noun is missing`, length: 3 } : undefined;
}

const sides = /^(?:left|right|north|south|east|west|point|fore|manner|rear|front|back|side|letter|tune|contrary|core)$/;

/** "The coach is to the panel on Monday": what somebody is to do is not said. */
function nothingToDo(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [be, to, determiner, noun] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2], tokens[i + 3]];
  if (!/^(?:is|are|was|were)$/.test(be.text) || to.text !== 'to' || !noun) return undefined;
  if (!/^(?:the|a|an|his|her|their|its)$/.test(determiner!.text) || !/^(?:NN|JJ)/.test(noun.pos)) return undefined;
  if (sides.test(noun.text) || tokens.some(({ lower }) => /^(?:what|thanks?|due|much|left|right)$/.test(lower)))
    return undefined;
  const lead = tokens.slice(Math.max(0, i - 10), i);
  // "The director, who left in May, is to": the verb of the clause about somebody is no other verb.
  const who = lead.findIndex(({ lower }) => lower === 'who');
  const comma = who < 0 ? -1 : lead.findIndex(({ text }, at) => at > who && text === ',');
  const subject = comma < 0 ? lead : [...lead.slice(0, who), ...lead.slice(comma)];
  const person =
    subject.some(({ name }) => name.endsWith('PER')) || /^(?:he|she|they|we)$/i.test(tokens[i - 1]?.text ?? '');
  const other = subject.some((token) => /^(?:VB[DZP]|WDT)$/.test(token.pos));
  const closes = tokens[i - 1]?.text === ',';
  return person && (closes || !other) ? { what: `A verb is missing after “${be.text} to”`, length: 3 } : undefined;
}

const opensClause = /^(?:where|when|because|if|whether|while)$/;

/** "when the children after school in the yard.": a clause up to the end of its sentence, and nothing in it can be a verb. */
function clauseWithoutVerb(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [opener, determiner, noun] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]];
  if (i < 3 || !opensClause.test(opener.text) || !/^(?:the|a|an|his|her|their|its|our|every)$/.test(determiner.text))
    return undefined;
  if (!/^(?:NN|JJ)/.test(noun?.pos ?? '') || tokens.at(-1)!.text !== '.') return undefined;
  const clause = tokens.slice(i + 2, -1);
  if (clause.length < 4 || clause.some(({ kind, text }) => kind === 'punctuation' && text !== '-')) return undefined;
  const verb = clause.some(
    (token) => isFiniteVerb(token) || /^(?:VB|MD|FW|W|CC)/.test(token.pos) || /(?:ed|ing)$/.test(token.text),
  );
  // "the province votes for", "the members room in": behind another noun, a noun may be the verb.
  const mayBe = clause.some(({ pos, text }, at) => {
    const before = clause[at - 1]?.pos ?? '';
    return /^NNS?$/.test(pos) && /^\p{Ll}/u.test(text) && /^NN/.test(before) && (pos === 'NNS') !== /S$/.test(before);
  });
  if (verb || mayBe || !clause.some(({ pos }) => pos === 'IN')) return undefined;
  return { what: `The clause behind “${opener.text}” has no verb`, length: tokens.length - i - 1 };
}

/** "a miner, not paid since May": a participle that is denied, and its auxiliary is gone. */
function deniedParticiple(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [not, participle, next] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]];
  if (not.text !== 'not' || i < 3 || tokens.at(-1)!.text !== '.') return undefined;
  if (!/^VB[ND]$/.test(participle.pos) || !/^(?:since|for|yet|until|in|at|on|the|a|an|to)$/.test(next?.text ?? ''))
    return undefined;
  // "The mill, not used since May, was sold": there is another verb for the sentence.
  const others = tokens.filter((token) => token !== participle && isFiniteVerb(token));
  if (others.length > 0 || tokens.some(({ pos }) => /^(?:VBG|W)/.test(pos))) return undefined;
  return { what: 'An auxiliary verb is missing before “not”', length: 2 };
}

/** "he formerly at a sawmill": a subject, an adverb and a preposition, and no verb up to the end of the clause. */
function subjectWithoutVerb(tokens: readonly Token[], i: number): MissingWord | undefined {
  const [subject, adverb, preposition] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]];
  if (!/^(?:he|she|they|we|He|She|They|We)$/.test(subject.text) || tokens.at(-1)!.text !== '.') return undefined;
  if (
    !/^RB$/.test(adverb.pos) ||
    !/^(?:\p{Ll}+ly|then|now|once|later|also|first|still|never|always|often)$/u.test(adverb.text)
  )
    return undefined;
  if (!/^(?:at|in|on|with|for|from|of|into|under|by)$/.test(preposition?.text ?? '')) return undefined;
  if (/^(?:than|as|and|or|nor|but|not|is|are|was|were|do|does|did)$/.test(tokens[i - 1]?.lower ?? '')) return undefined;
  const end = tokens.findIndex(({ text }, at) => at > i + 2 && /^[,;:–—.]$/.test(text));
  const clause = tokens.slice(i + 3, end < 0 ? undefined : end);
  if (clause.some((token) => isFiniteVerb(token) || /^VB/.test(token.pos) || /ed$/.test(token.text))) return undefined;
  // "she, then at Leeds, wrote": the verb may come behind the next comma.
  const rest = end < 0 ? [] : tokens.slice(end + 1);
  if (tokens[i - 1]?.text === ',' && i > 3 && rest.some(isFiniteVerb) && finiteBefore(tokens, i)) return undefined;
  if (rest.length > 0 && isFiniteVerb(rest[0]!)) return undefined;
  return { what: `A verb is missing after “${subject.text}”`, length: 3 };
}

function finiteBefore(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(0, i).some(isFiniteVerb);
}

export const clausePatterns = [
  ...complementPatterns,
  subjectWithoutVerb,
  spaceBeforeMark,
  countOfNothing,
  nothingToDo,
  clauseWithoutVerb,
  deniedParticiple,
];
