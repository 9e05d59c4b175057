import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { contextOf } from '../../extract/claims/contexts.ts';
import { readArticle, type SentenceReading } from '../../extract/claims/reading.ts';
import { verbGroup } from '../../extract/claims/verbGroup.ts';
import { singularOf } from '../../extract/singular.ts';
import { sourceRule } from '../../rule.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { answerTo, denialsIn } from './denials.ts';
import { negatedAdjectives } from './negativeForms.ts';
import { oppositeOf } from './opposites.ts';
import type { Told } from './told.ts';
import { turnedFigures } from './turnedFigures.ts';

export default sourceRule({
  id: 'inconsistency/source-conflict',
  title: 'The opposite of what the declared source says',
  why: 'An article that names its sources says that something rose, was included or lies above a mark, where the source says in the same words that it fell, was left out or lies below; or it denies what the source tells.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      [
        '---\nsources: b.txt\n---\nThe harbour authority ⟦raised⟧ its mooring fees in May.',
        'From May the harbour authority lowers its mooring fees.',
      ],
      [
        '---\nsources: b.txt\n---\nThe ticket ⟦excludes⟧ the museum ferry.',
        'The day ticket includes the museum ferry and the tower.',
      ],
    ],
    good: [
      [
        '---\nsources: b.txt\n---\nThe harbour authority cut its mooring fees in May.',
        'From May the harbour authority lowers its mooring fees.',
      ],
      [
        '---\nsources: b.txt\n---\nThe tram company raised its fares.',
        'From May the harbour authority lowers its mooring fees.',
      ],
    ],
  },
  *check(article, sources) {
    if (sources.found.length === 0) return;
    const there = sources.found.flatMap((source) =>
      readArticle(source).sentences.map((sentence) => ({ sentence, source })),
    );
    const here = readArticle(article).sentences;
    const told: Span[] = [];
    for (const found of [
      ...turnedFigures(article, here, there),
      ...negatedAdjectives(article, here, there),
      ...denials(here, there),
      ...opposites(article, here, there),
    ]) {
      if (told.some((span) => overlaps(span, found.at))) continue;
      told.push(found.at);
      yield found;
    }
  },
});

function* opposites(article: AnnotatedArticle, here: readonly SentenceReading[], there: readonly Told[]) {
  const poles = there.flatMap(({ sentence, source }) => polesOf(sentence).map((pole) => ({ ...pole, source })));
  for (const pole of here.flatMap(polesOf)) {
    const alike = poles
      .filter((other) => other.pair === pole.pair)
      .map((other) => ({ other, common: commonOf(pole, other) }));
    const best = Math.max(0, ...alike.map(({ common }) => common));
    // The same side anywhere near these words is enough to be silent.
    if (best < 2 || alike.some(({ other, common }) => other.side === pole.side && common >= Math.max(1, best - 1)))
      continue;
    const against = alike.find(({ other, common }) => common === best && other.side !== pole.side);
    if (!against) continue;
    const { source, at } = against.other;
    yield {
      at: pole.at,
      message: `“${article.text.slice(pole.at.start, pole.at.end)}” here, but “${source.text.slice(at.start, at.end)}” in ${source.path}.`,
    };
  }
}

/** What is denied here and told as so in a source, where no source denies it too. */
function* denials(here: readonly SentenceReading[], there: readonly Told[]) {
  for (const denial of here.flatMap(denialsIn)) {
    const answers = there.map((told) => ({ told, answer: answerTo(denial, told.sentence) }));
    const against = answers.find(({ answer }) => answer === 'asserted');
    if (!against || answers.some(({ answer }) => answer === 'denied')) continue;
    const { sentence, source } = against.told;
    yield {
      at: denial.at,
      message: `Denied here, but told in ${source.path}: “${source.text.slice(sentence.start, sentence.end).slice(0, 70).trimEnd()}”.`,
    };
  }
}

/** A word with an opposite, and what it is said of. */
interface Pole {
  readonly pair: string;
  readonly side: boolean;
  readonly at: Span;
  readonly context: readonly string[];
  /** The noun directly after it, which it is said of more surely than of anything else near. */
  readonly noun?: string;
}

function polesOf(reading: SentenceReading): Pole[] {
  return reading.tokens.flatMap((token, index): Pole[] => {
    const found = oppositeOf(reading.words[index]!);
    if (!found) return [];
    const denied = verbGroup(reading.tokens, index).polarity === 'denied';
    const at = { start: token.start, end: token.end };
    const context = contextOf(reading, at, 4, 5).filter((term) => !oppositeOf(term.replace('+', '')));
    const next = reading.tokens[index + 1];
    const noun = next && /^NN/.test(next.pos) ? singularOf(next.text) : undefined;
    return [{ pair: found.pair, side: found.side !== denied, at, context, ...(noun && { noun }) }];
  });
}

function commonOf(a: Pole, b: Pole): number {
  const common = a.context.filter((term) => b.context.includes(term)).length;
  return a.noun !== undefined && a.noun === b.noun ? Math.max(common + 1, 2) : common;
}
