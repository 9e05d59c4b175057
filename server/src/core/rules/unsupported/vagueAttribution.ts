import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { sourceNounKinds } from '../../extract/sourceNouns.ts';
import { articleRule } from '../../rule.ts';
import { singlePapers } from './hearsayWords.ts';
import { isDefinite, isHeld, saysWhose } from './papersHeld.ts';
import { hasSource, isOwnVoice, isQuoted, oneByClause, type ProseSentence, passage, proseOf, spanOf } from './prose.ts';
import { isAnswerOnly } from './reportsNothing.ts';
import { findVague, isHearsay, type Vague } from './vaguePhrases.ts';

export default articleRule({
  id: 'unsupported/vague-attribution',
  title: 'Vague attribution',
  why: `“Reports suggest”, “recent developments point to”, “it is believed that”: something is said to stand behind the claim, but not what. A
reader cannot look it up. Say which report, which development, who believes it, and link it.`,
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      '⟦Recent events have shown⟧ that the dam needs repair.',
      '⟦Some reports suggest⟧ the singer has left the band.',
      'It opened in May and, ⟦according to several studies⟧, has halved the traffic.',
      '⟦It is widely believed that⟧ the fire was set on purpose.',
      'The transfer fell through ⟦amid rumours⟧ of a failed test.',
    ],
    good: [
      'Reports from the Red Cross say the camp is full.',
      'The data show a rise of 4 per cent, the statistics office said.',
      'Studies by Lund University suggest otherwise.',
      'The court is said to sit on Mondays, according to its website.',
    ],
  },
  *check(article) {
    for (const prose of proseOf(article)) {
      const standing = findVague(prose.tokens).filter((one) => stands(article, prose, one));
      for (const match of oneByClause(prose.tokens, standing, ({ value }) => value.severity === 'warning')) {
        const at = spanOf(prose.tokens, match);
        yield { at, message: `“${passage(article, at)}” ${match.value.says}`, severity: match.value.severity };
      }
    }
  },
});

function stands(
  article: AnnotatedArticle,
  prose: ProseSentence,
  match: { from: number; to: number; value: Vague },
): boolean {
  const { tokens } = prose;
  const at = spanOf(tokens, match);
  if (prose.citations.length > 0 || (match.value.own ? isQuoted(prose, at) : !isOwnVoice(prose, at))) return false;
  // "Whenever we hear that": of what has not been heard.
  if (
    /^(?:i|we)$/.test(tokens[match.from]!.lower) &&
    /^(?:when|whenever|if|what|until|than|before)$/.test(tokens[match.from - 1]?.lower ?? '')
  )
    return false;
  // "The word is Latin"; "questions are being asked in parliament".
  const [last, next] = [tokens[match.to - 1]!.lower, tokens[match.to]];
  if (
    tokens[match.from]!.lower === 'word' &&
    tokens[match.from - 1]?.pos === 'DT' &&
    last !== 'that' &&
    next?.lower !== 'that'
  )
    return false;
  // Voices that are raised against nothing are loud.
  if (
    last === 'raised' &&
    tokens.slice(match.from, match.to).some(({ lower }) => lower === 'voices') &&
    !/^(?:against|for|about|over|calling|demanding|questioning|that)$/.test(next?.lower ?? '')
  )
    return false;
  // "How it began is told in the report": there it can be read.
  if (isPaperBehind(tokens, match) || isAnswerOnly(tokens, match.to)) return false;
  if (last === 'asked' && /^(?:in|by|at)$/.test(next?.lower ?? '')) return false;
  if (isOfOccasion(tokens, match)) return false;
  // Calls that are made are made by telephone.
  if (/^calls? (?:was|were|are|is|have|has)\b.*\bmade$/i.test(article.text.slice(at.start, at.end))) return false;
  // "Complaints can be made online": how to, and nobody has made any yet.
  if (
    /\b(?:can|may|must|should) be (?:made|lodged|filed|submitted|sent|raised|addressed|directed)$/i.test(
      article.text.slice(at.start, at.end),
    )
  )
    return false;
  if (isOfThoseBefore(tokens, match) || isSuperseded(tokens, match.to)) return false;
  if (/^they$/i.test(tokens[match.from]!.text) && /^(?:that|so)$/i.test(tokens[match.to]?.text ?? '') && prose.before)
    return false;
  const { phrase, study: single, passive, people, they, lone } = match.value;
  if (lone && !isPronoun(tokens, match.from)) return false;
  if (they && (match.from > 0 || standsForSomebody(article, prose))) return false;
  // "He added that … and that some studies suggest": the second clause hangs on the speaker of the first.
  if (
    /^that$/i.test(tokens[match.from - 1]?.text ?? '') &&
    /^(?:and|but|or)$/i.test(tokens[match.from - 2]?.text ?? '')
  )
    return false;
  if (people && !areUnnamedPeople(tokens, match.from)) return false;
  if (phrase && (isDefinite(tokens[match.from - 1]) || isHeld(tokens, match.to))) return false;
  const { demonym } = article.language.gazetteer;
  if (phrase && tokens.slice(match.from + 1, match.to).some((token) => saysWhose(token, demonym))) return false;
  if (
    single &&
    (hasNameBesideSpeaker(prose) || (prose.behind && tellsMore(prose.behind)) || isLinkedNear(article, prose))
  )
    return false;
  if (passive && hasAgent(tokens, match)) return false;
  return !(
    prose.attributions.some(({ sourceKind }) => sourceKind === 'person') ||
    (isHearsay(match.value) && (hasSource(prose) || (prose.before && hasSource(prose.before))))
  );
}

/** "… is told in the review", "was reported in their own minutes": one text that stands behind "in" or "on" with an article. */
function isPaperBehind(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const place = tokens.findIndex(({ lower }, i) => i > from && i <= to && /^(?:in|on)$/.test(lower));
  if (place < 0 || !/^(?:the|its|his|her|their|this|that)$/.test(tokens[place + 1]?.lower ?? '')) return false;
  return tokens.slice(place + 2, place + 6).some(({ lower }) => singlePapers.has(lower));
}

/** A name in the sentence, but for the label of whoever speaks it. */
function hasNameBesideSpeaker({ tokens, block }: ProseSentence): boolean {
  return tokens.some(({ name, start }) => /(?:PER|ORG)$/.test(name) && start >= (block.speaker?.end ?? 0));
}

/** The sentence behind says whose the study is: it has a link, or a source that goes on about it. */
function tellsMore(behind: ProseSentence): boolean {
  return (
    behind.citations.length > 0 ||
    (hasSource(behind) &&
      (behind.quotations.length > 0 ||
        behind.tokens.some(({ text }) => ofStudies.test(text)) ||
        /^(?:it|they|he|she|the|its|their)$/i.test(behind.tokens[0]?.text ?? '')))
  );
}

const ofStudies =
  /^(?:stud(?:y|ies)|surveys?|reports?|polls?|papers?|findings|results|researchers?|authors?|scientists?|respondents|data|analys[ie]s|journal|published|institute|university)$/i;

/** A link in the paragraph or the next may be the study's; one at the far end of the article is not. */
function isLinkedNear(article: AnnotatedArticle, { block }: ProseSentence): boolean {
  const next = article.blocks.find(({ start, sentences }) => start >= block.end && sentences.length > 0);
  const end = next?.end ?? block.end;
  return article.citations.some(({ kind, start }) => kind !== 'outlet' && start >= block.start && start < end);
}

/** Whether somebody in the sentence before, over the end of a paragraph too, may be meant by "they". */
function standsForSomebody(article: AnnotatedArticle, prose: ProseSentence): boolean {
  const all = proseOf(article);
  const before = prose.before ?? all[all.indexOf(prose) - 1];
  return (
    before?.tokens.some(
      ({ pos, lower, name }, i) =>
        pos === 'NNS' ||
        pos === 'NNPS' ||
        /^(?:they|their|them|people)$/.test(lower) ||
        sourceNounKinds(lower).has('body') ||
        name.endsWith('ORG') ||
        (lower === 'and' && before.tokens[i + 1]?.name.endsWith('PER') === true),
    ) === true
  );
}

const occasions =
  /^(?:hearing|inquest|trial|court|inquiry|enquiry|tribunal|session|meeting|debate|conference|count|proceedings|testimony|audit|inspection)$/;

/** "On results day it emerged that", "at the inquest it transpired that": the occasion tells where it came out. */
function isOfOccasion(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  if (!tokens.slice(from, to).some(({ lower }) => /^(?:emerged|transpired)$/.test(lower))) return false;
  const before = tokens.slice(0, from);
  const opens = before.findIndex(({ lower }) => /^(?:on|at|in|during|before)$/.test(lower));
  return (
    opens >= 0 &&
    before.some(
      ({ lower }, i) =>
        i > opens && (occasions.test(lower) || (lower === 'day' && /^(?:NN|VBG)/.test(before[i - 1]!.pos))),
    )
  );
}

/** "One reckons with a return", at the head of its clause; not "of the two, one expects a son". */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  if (at > 0 && !/^(?:[,;:–—]|and|but)$/.test(tokens[at - 1]!.lower)) return false;
  return tokens.every(
    ({ pos, lower }, i) => i === at || (pos !== 'CD' && !/^(?:other|others|another|both)$/.test(lower)),
  );
}

/** "Is thought by the police": the agent stands in the clause of the passive, not in the one it opens with "that" or "to". */
function hasAgent(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  const opens = (token: Token | undefined, next?: Token) =>
    /^(?:that|[,;:.])$/i.test(token?.text ?? '') || (token?.lower === 'to' && next?.pos.startsWith('VB') === true);
  if (opens(tokens[to - 1], tokens[to])) return tokens.slice(from, to).some(({ text }) => /^by$/i.test(text));
  const rest = tokens.slice(to, to + 12);
  const end = rest.findIndex((token, i) => opens(token, rest[i + 1]));
  return rest.slice(0, end < 0 ? rest.length : end).some(({ text }) => /^by$/i.test(text));
}

/** "Scientists debate the cause, but there is consensus that …": it is theirs. */
function isOfThoseBefore(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const shared = tokens
    .slice(from, to)
    .some(({ text }) => /^(?:consensus|agreement|disagreement|unanimity)$/i.test(text));
  return shared && tokens.slice(0, from).some(({ pos, lower }) => pos === 'NNS' && sourceNounKinds(lower).size > 0);
}

/** "Initial reports stated a pineapple; the broadcaster NDTV later said …": nothing rests on what a named source has put right. */
function isSuperseded(tokens: readonly Token[], to: number): boolean {
  const later = tokens.findIndex(
    ({ text }, index) => index > to && /^(?:later|since|subsequently|eventually)$/i.test(text),
  );
  return (
    later > 0 &&
    tokens
      .slice(Math.max(to, later - 5), later + 6)
      .some(({ name, pos }) => pos.startsWith('NNP') || /(?:PER|ORG)$/.test(name))
  );
}

/** A bare plural of people opens the sentence: "local business leaders are understood to". */
function areUnnamedPeople(tokens: readonly Token[], at: number): boolean {
  const kinds = sourceNounKinds(tokens[at]!.lower);
  if (!kinds.has('insider') && !kinds.has('collective')) return false;
  const before = tokens.slice(0, at);
  return (
    before.length < 4 &&
    before.every(({ pos, name }) => /^(?:JJ|NN|NNS|RB|CC)/.test(pos) && name === 'O' && !pos.startsWith('NNP'))
  );
}
