import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { articleRule } from '../../rule.ts';
import { isFiniteVerb } from './finiteVerbs.ts';
import { proseSentences } from './proseSentences.ts';
import { questionHeading } from './questionHeading.ts';
import { insideQuotation } from './quotationMarks.ts';
import { shown } from './textMatches.ts';

/** Capitalised words that a heading must have before the sentence begins. */
const leastCapitals = 4;
/** Small words inside titles. */
const small =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|over|per|the|to|under|vs|via|with|within|without|between|after|against|&|[-–—:,’'])$/i;
/** Words that open sentences and no part of a title when a small word follows. */
const openers =
  /^(?:The|This|That|These|Those|It|He|She|They|We|There|In|On|At|As|After|Before|While|When|Since|During|Although|Though|However|According|But|And|A|An|For|From|With|If|To|By|Under|Despite|Meanwhile|Many|Some|Most|Its|His|Her|Their|Our|Both|Each|Last|Although|Every|No|Not|You|I|Your|All|Another|Several|Two|Three|Four|Five|More|Nearly|About|Around|Once|Until|Because|So|Yet|Today|Yesterday|Then|Here|One|Any|Those)$/;

export default articleRule({
  id: 'corruption/fused-heading',
  title: 'Heading fused with the sentence below',
  why: 'When a line break is lost, a heading and the first sentence of its paragraph become one line: “What the Council Decided The council met …”. Neither can be read as it was meant.',
  severity: 'error',
  stage: 'stable',
  examples: {
    bad: [
      '⟦Plans for Closing Schools and Libraries in the County⟧ Closing schools would save two million pounds a year, the county said in its report.',
      '⟦What the New Rules Mean for Small Farms⟧ The rules take effect in May, and farmers with less than ten hectares are free of them.',
    ],
    good: [
      'The Royal Society for the Protection of Birds said that the number of birds fell.',
      'World Health Organization Director-General Tedros Adhanom Ghebreyesus told reporters that the count was late.',
    ],
  },
  *check(article) {
    for (const { block, sentence, index } of proseSentences(article)) {
      const asked = index === 0 && block.kind === 'paragraph' ? questionHeading(article, block) : undefined;
      if (asked) {
        const after = article.text.slice(asked.end, asked.end + 40);
        yield {
          at: asked,
          message: `A heading that asks runs into the text: “${shown(after, 30)}”.`,
          fix: {
            title: 'Part heading and text',
            edits: [{ at: { start: asked.end, end: asked.end + 1 }, text: '\n\n' }],
            safe: false,
          },
        };
        continue;
      }
      const inCell = block.kind === 'table' && sentence.end - sentence.start > 60;
      const camel = cameled(article, sentence.tokens);
      if (index > 0 && !inCell && !camel) continue;
      if (camel) {
        const at = { start: sentence.start, end: camel };
        const edits = [{ at: { start: camel, end: camel }, text: '\n\n' }];
        const message = `A heading or label runs into the text: “${shown(article.text.slice(at.start, camel + 12), 60)}”.`;
        yield { at, message, fix: { title: 'Part heading and text', edits, safe: false } };
        continue;
      }
      const end =
        headingEnd(article, sentence.tokens) ??
        echoedEnd(article, sentence.tokens) ??
        labelEnd(sentence.tokens, block.kind);
      if (end === undefined || insideQuotation(article, sentence)) continue;
      const at = { start: sentence.start, end: sentence.tokens[end]!.end };
      const next = sentence.tokens[end + 1]!;
      const edits = [{ at: { start: at.end, end: next.start }, text: '\n\n' }];
      yield {
        at,
        message: `A heading runs into the sentence that begins with “${shown(article.text.slice(next.start, next.start + 40), 30)}”.`,
        fix: { title: 'Part heading and text', edits, safe: false },
      };
    }
  },
});

/** Words that open headings; the sentence below may then begin with any name. */
const asksOrExplains = /^(?:What|How|Why|Where|Who|When|Understanding|Inside|Behind|Examining|Exploring|Introducing)$/;

/** Words in front of the place where the space is lost. */
const longestLabel = 10;

/**
 * "Shipping News CourtsThe inquiry …", "What You Can DoBoil your water": capitalised words, the last of them grown together
 * with the first of the sentence. Returns the offset between the two.
 */
function cameled(article: AnnotatedArticle, tokens: readonly Token[]): number | undefined {
  const { dictionary } = article.language;
  for (let i = 0; i <= longestLabel && i + 1 < tokens.length; i++) {
    const { text, start } = tokens[i]!;
    const parts = /^(\p{Lu}\p{Ll}+|\p{Ll}{2,})(\p{Lu}\p{Ll}*)$/u.exec(text);
    if (parts && i > 0) {
      const [, first, second] = parts as unknown as [string, string, string];
      // "JetBlue" is a name; behind a question or a gerund any word may open the sentence.
      const opens =
        openers.test(second) || (asksOrExplains.test(tokens[0]!.text) && dictionary.hasWord(second.toLowerCase()));
      const known = dictionary.hasWord(first) || dictionary.hasWord(first.toLowerCase());
      return opens && known && /^\p{Ll}/u.test(tokens[i + 1]!.text) && article.text.split(text).length === 2
        ? start + first.length
        : undefined;
    }
    if (!/^\p{Lu}|^\d/u.test(text) && !small.test(text) && !/^['’]s?$/.test(text)) return undefined;
  }
  return undefined;
}

/** Headings of one or two words that any story may have. */
const label =
  /^(?:Background|Context|History|Overview|Reactions?|Analysis|Timeline|Outlook|Introduction|Conclusion|Summary|Consequences|Aftermath|Criticism|Response|Investigation|Victims|Causes?|Impact|Details|Legacy|Controversy|Methodology|Findings|Recommendations|Next steps|Key points|Early life|Personal life|Career)$/;

/** "Background The group belongs": the name of a section, then the capital of a sentence's own first word. */
function labelEnd(tokens: readonly Token[], kind: string): number | undefined {
  if (kind !== 'paragraph') return undefined;
  for (const end of [0, 1]) {
    const words = tokens.slice(0, end + 1).map(({ text }) => text);
    const next = tokens[end + 1];
    if (
      label.test(words.join(' ')) &&
      next &&
      openers.test(next.text) &&
      /^\p{Ll}|^\p{Lu}\p{Ll}/u.test(tokens[end + 2]?.text ?? '')
    )
      return end;
  }
  return undefined;
}

/** Words of a heading whose noun is said again at once: in longer runs a name has the word twice. */
const longestEcho = 5;

/** "Deposit Trends Deposits stood at …": the noun of the heading is the first word of the sentence as well. */
function echoedEnd(article: AnnotatedArticle, tokens: readonly Token[]): number | undefined {
  const { dictionary } = article.language;
  const common = ({ text }: Token) => /^\p{Lu}\p{Ll}{3,}$/u.test(text) && dictionary.hasWord(text.toLowerCase());
  const stem = ({ text }: Token) => text.toLowerCase().replace(/(?:ies|es|s|y)$/, '');
  for (let i = 2; i < Math.min(tokens.length - 6, longestEcho); i++) {
    if (!/^\p{Lu}/u.test(tokens[i - 1]!.text) && !small.test(tokens[i - 1]!.text)) return undefined;
    const opener = tokens[i]!;
    if (
      small.test(tokens[i - 1]!.text) ||
      !common(opener) ||
      !/^(?:VB|MD|IN|RB|CC)/.test(tokens[i + 1]!.pos) ||
      !/^\p{Ll}/u.test(tokens[i + 1]!.text)
    )
      continue;
    const heading = tokens.slice(0, i);
    if (
      heading.slice(0, -1).some((token) => common(token) && stem(token) === stem(opener)) &&
      heading.every(isTitleWord)
    )
      return i - 1;
  }
  return undefined;
}

function isTitleWord({ text }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text) || small.test(text);
}

/** Index of the last token of a heading that the sentence begins with. */
function headingEnd(article: AnnotatedArticle, tokens: readonly Token[]): number | undefined {
  let last = -1;
  let capitals = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (/^\p{Lu}|^\d/u.test(tokens[i]!.text)) {
      last = i;
      capitals++;
    } else if (!small.test(tokens[i]!.text) && !/^['’]s?$/.test(tokens[i]!.text)) break;
  }
  // The last capital opens the sentence; a small word follows it at once, and a capital of the heading stands before it.
  const opener = tokens[last];
  const before = tokens[last - 1];
  if (
    !opener ||
    !before ||
    capitals - 1 < (asksOrExplains.test(tokens[0]!.text) ? leastCapitals - 1 : leastCapitals) ||
    tokens.length - last < 6
  )
    return undefined;
  if (!/^\p{Lu}\p{L}+$/u.test(before.text) || !/^\p{Ll}/u.test(tokens[last + 1]?.text ?? '')) return undefined;
  const named = asksOrExplains.test(tokens[0]!.text) && isFiniteVerb(tokens[last + 1]!);
  if (!named && !openers.test(opener.text) && !/^\p{Lu}\p{Ll}+ing$/u.test(opener.text)) return undefined;
  const heading = tokens.slice(0, last);
  const words = heading.filter(({ text }) => /^\p{Lu}/u.test(text));
  const common = words.filter(
    ({ text, name }) => name === 'O' && article.language.dictionary.hasWord(text.toLowerCase()),
  );
  const asks = asksOrExplains.test(heading[0]!.text);
  // In title case the tagger takes ordinary words for names; many dictionary words outweigh it.
  const ordinary = words.filter(({ text }) => article.language.dictionary.hasWord(text.toLowerCase())).length;
  return (asks || common.length >= 2 || ordinary >= leastCapitals) &&
    heading.some(({ text }) => /^\p{Ll}/u.test(text) || openers.test(text) || /^(?:What|How|Why|Where|Who)$/.test(text))
    ? last - 1
    : undefined;
}
