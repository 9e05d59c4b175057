import { articleRule } from '../../rule.ts';
import { proseSentences } from './proseSentences.ts';

/** First halves and second halves of compounds that are hyphenated before a noun. */
const first =
  /^(?:large|small|full|medium|long|short|mid|near|high|low|middle|wide|first|second|third|top|world|real|part|open|closed|old|new|two|three|four|five|six|decade|year|week|month|cutting|ground|record|far|ever|well|ill)$/i;
const pairs: ReadonlySet<string> = new Set(
  'large-scale small-scale full-scale medium-sized mid-sized long-term short-term medium-term near-term long-range short-range medium-range high-level low-level high-profile low-profile high-speed high-quality low-quality high-rise low-income middle-income high-income full-time part-time first-class second-class world-class top-level top-secret real-time real-life open-ended open-air closed-door old-fashioned cutting-edge ground-breaking record-breaking far-reaching far-right far-left ever-growing well-known ill-fated long-standing long-awaited long-running short-lived  high-tech low-cost long-distance'.split(
    ' ',
  ),
);

export default articleRule({
  id: 'corruption/missing-hyphen',
  title: 'Compound adjective without its hyphen',
  why: 'Before a noun, “large-scale” and “long-term” are one word with a hyphen; conversions and translations drop it. After the noun, and where the second half is the noun itself (“in the long term”), no hyphen is wanted and none is asked for.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: ['The navy held three ⟦large scale⟧ exercises in May.', 'It was a ⟦long term⟧ plan for the port.'],
    good: [
      'The plan is good in the long term.',
      'On a large scale it failed.',
      'The large-scale exercise ended.',
      'She works full time and knows the city well.',
    ],
  },
  *check(article) {
    for (const { sentence } of proseSentences(article)) {
      const { tokens } = sentence;
      for (let i = 0; i + 2 < tokens.length; i++) {
        const [one, two, noun] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]!];
        if (!first.test(one.text) || !pairs.has(`${one.lower}-${two.text}`)) continue;
        // A plural or proper noun right behind it is what the two words describe.
        const counted = /^(?:CD|DT|JJ)/.test(tokens[i - 1]?.pos ?? '') && noun.pos === 'VBZ';
        if (
          (!/^NNS?$/.test(noun.pos) && !counted) ||
          !/^\p{Ll}{3,}$/u.test(noun.text) ||
          noun.start === two.end ||
          /^(?:ago|today|yesterday|tomorrow|year|week)$/.test(noun.text)
        )
          continue;
        if (/^\s+$/.test(article.text.slice(one.end, two.start)) === false || tokens[i - 1]?.text === '-') continue;
        const at = { start: one.start, end: two.end };
        const text = `${one.text}-${two.text}`;
        yield {
          at,
          message: `“${text}” before “${noun.text}” wants a hyphen.`,
          fix: { title: `Write “${text}”`, edits: [{ at, text }], safe: false },
        };
      }
    }
  },
});
