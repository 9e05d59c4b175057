import type { AnnotatedArticle, Attribution } from '../../extract/annotations.ts';
import { allForms } from '../../extract/inflect.ts';
import { reportingKinds } from '../../extract/reportingVerbs.ts';
import { sourceNounKinds } from '../../extract/sourceNouns.ts';
import { type ArticleFinding, articleRule } from '../../rule.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { headWord, isExplained } from './explainedSource.ts';
import { findNameless } from './namelessPhrases.ts';
import { type NamelessTeller, namelessTellers } from './namelessTellers.ts';
import { addressesAudience } from './ownReaders.ts';
import { hasName, hasSource, isOwnVoice, isQuoted, type ProseSentence, passage, proseOf, spanOf } from './prose.ts';
import { isAnswerOnly } from './reportsNothing.ts';
import { isNamelessSpeaker } from './speakers.ts';
import { isStrong, secretive } from './tellerStrength.ts';

export default articleRule({
  id: 'unsupported/anonymous-source',
  title: 'Anonymous source',
  why: `What “observers”, “analysts” or “a senior official” say cannot be checked: nobody can ask them, and nobody answers for it. A name, an
organisation or a link belongs beside the claim. The rule is silent where somebody is named in the same sentence or in the one before or behind it.`,
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      '⟦Observers say⟧ the merger will go through before the summer.',
      'The striker will leave in January, ⟦a source close to the club said⟧.',
      '⟦Remarks attributed to a senior coalition politician⟧ suggest the tax will be dropped.',
      'The minister has decided, with ⟦officials weighing⟧ several dates.',
    ],
    good: [
      'Observers from the Carter Center said the vote was orderly.',
      'Analysts expect a loss. “It will be deep,” said Maria Keller of Norden Bank.',
      'The bank laid off forty analysts.',
      'The researchers said their results were preliminary.',
    ],
  },
  *check(article) {
    for (const prose of proseOf(article)) {
      const strong = ({ severity }: ArticleFinding) => severity === undefined;
      const spoken = [...tellers(article, prose), ...spokenSources(article, prose)];
      const found = [...spoken, ...nominalSources(article, prose, spoken.some(strong))];
      const seen: Span[] = [];
      for (const one of [...found.filter(strong), ...found.filter((other) => !strong(other))]) {
        if (seen.some(({ start, end }) => one.at.start < end && start < one.at.end)) continue;
        seen.push(one.at);
        yield one;
      }
    }
  },
});

/** "Several participants hinted at", "those in the know say": a clause with a subject nobody could ask. */
function* tellers(article: AnnotatedArticle, prose: ProseSentence): Iterable<ArticleFinding> {
  for (const teller of namelessTellers(prose.tokens)) {
    const source = spanOf(prose.tokens, { from: teller.from, to: teller.head + 1 });
    const at = spanOf(prose.tokens, teller);
    const opposed = isOpposed(prose.tokens, teller);
    if (isQuoted(prose, at) || (!opposed && isExplained(article, prose, { source, start: at.start }))) continue;
    if (addressesAudience(prose.tokens, at) || isAnswerOnly(prose.tokens, teller.to)) continue;
    yield {
      at,
      message: `“${passage(article, at)}” names nobody who could be asked.`,
      ...((isRelayed(article, prose, at) || !(opposed || isStrong(prose, teller))) && {
        severity: 'information' as const,
      }),
    };
  }
}

/** "Kessler blames the tower, but most specialists now reject this": set against whoever is named, and so not theirs. */
function isOpposed(tokens: ProseSentence['tokens'], { from, kind, present }: NamelessTeller): boolean {
  return (
    kind === 'expert' &&
    present &&
    tokens[from - 2]?.text === ',' &&
    tokens.slice(0, from - 2).some(({ name }) => /(?:PER|ORG)$/.test(name)) &&
    /^(?:but|yet|while|whereas|though|although)$/.test(tokens[from - 1]!.lower)
  );
}

/** "Reuters, citing anonymous sources, reported": a house with a name hands it on, and answers for it. */
function isRelayed({ text }: AnnotatedArticle, { named }: ProseSentence, at: Span): boolean {
  return named.some(
    ({ sourceKind, source, start, end, content }) =>
      sourceKind === 'organisation' &&
      source !== undefined &&
      /^(?:[Tt]he )?\p{Lu}/u.test(text.slice(source.start, source.end)) &&
      source.end <= at.start &&
      ((start <= at.start && at.end <= end) || (content !== undefined && overlaps(content, at))),
  );
}

/** "observers say", "said a source", "according to insiders", "statements attributed to an official". */
function* spokenSources(article: AnnotatedArticle, prose: ProseSentence): Iterable<ArticleFinding> {
  for (const attribution of prose.attributions) {
    const { source, sourceKind } = attribution;
    if (!source || (sourceKind !== 'anonymous' && sourceKind !== 'collective')) continue;
    const cue = article.text.slice(attribution.cue.start, attribution.cue.end);
    if (
      (ownWords.has(cue.toLowerCase()) && !followedByThat(prose, attribution)) ||
      isQuoted(prose, source) ||
      addressesAudience(prose.tokens, source) ||
      isAnswerOnly(
        prose.tokens,
        prose.tokens.findIndex(({ start }) => start >= attribution.cue.end),
      ) ||
      isExplained(article, prose, attribution)
    )
      continue;
    yield {
      at: withNoun(prose, attribution, cue),
      message: `“${passage(article, source)}” names nobody who could be asked.`,
      ...((isRelayed(article, prose, attribution) || isWeak(article, prose, attribution)) && {
        severity: 'information' as const,
      }),
    };
  }
}

/** "Statements attributed to": the noun before the cue belongs to the passage. */
function withNoun({ tokens }: ProseSentence, { start, end }: Attribution, cue: string): Span {
  if (!/^(?:attributed|reported|confirmed|published|claimed|announced)/i.test(cue)) return { start, end };
  const at = tokens.findIndex((token) => token.start === start);
  return /^NN/.test(tokens[at - 1]?.pos ?? '') ? { start: tokens[at - 1]!.start, end } : { start, end };
}

function followedByThat({ tokens }: ProseSentence, { cue }: Attribution): boolean {
  return tokens.some(({ start, text }) => start > cue.end && start < cue.end + 3 && text === 'that');
}

/** People whose word stands for no more than what they saw, know or want; a desk may let them pass unnamed. */
const lesser =
  /(?:scientist|researcher|scholar|academic|historian|activist|campaigner|supporter|backer|follower|meteorologist|forecaster|seismologist|officer|worker|engineer|doctor|nurse|lawyer|attorney|prosecutor|investigator|detective|firefighter|rescuer|paramedic|organi[sz]er|teacher|soldier|lawmaker|legislator|politician|player|coach|developer|employee|member|figure|participant|attendee|planner|physician|clinician|delegate|parliamentarian|councillor|leader|person|trader|investor|director|manager|agent)s?$/i;
const ownWords: ReadonlySet<string> = allForms(
  'show speak shout swear record rule read find know identify document reveal add join agree disagree feel signal call reject back support defend demand protest',
);

/** Whoever is called so is kept out of sight on purpose, whatever the verb and whoever speaks in the sentence before. */
const hidden =
  /\bcircles$|(?:^|[ -])(?:sources|insiders?|source (?:close|familiar|near|with|inside|within))\b|^(?:an?|one|another) (?:[\w-]+ )?source\b|\b(?:people|persons?|those|figures|individuals|friends|voices|circles) (?:very )?(?:close to|familiar with|with (?:direct |first-hand )?knowledge|briefed on|in the know|within|inside|in [\w-]+ circles)\b/i;

/** People the reporter could have met, spokesmen, and groups that only take a stance: a reader may ask, a desk need not. */
function isWeak(article: AnnotatedArticle, prose: ProseSentence, { source, cue, sourceKind }: Attribution): boolean {
  // "People in the know": the tagger takes the last word for a verb, outside the phrase.
  const words = article.text.slice(
    source!.start,
    source!.end + (/ in the$/.test(article.text.slice(source!.start, source!.end)) ? 5 : 0),
  );
  const verb = article.text.slice(cue.start, cue.end).toLowerCase();
  const head = headWord(words);
  if (hidden.test(words) || (verb === 'according to' && /^(?:some|many|most|others|several)$/i.test(words)))
    return false;
  if (sourceKind !== 'collective' && prose.before?.attributions.some((other) => other.sourceKind === 'person'))
    return true;
  if (!isReported(verb)) return true;
  if (secretive.test(words)) return false;
  if (sourceKind === 'collective')
    return (
      lesser.test(head) ||
      (quantity.test(head) && !isOfMany(article, prose, { source, cue })) ||
      sourceNounKinds(head.toLowerCase()).has('body')
    );
  if (/^(?:aides?|diplomats?|whistle-?blowers?|informants?)$/i.test(head)) return false;
  return !/^(?:official|executive|negotiator|minister|banker|regulator)$/i.test(head);
}

/** "Many believe": in the present and at the head of its clause, of people at large and not of those just named. */
function isOfMany(
  article: AnnotatedArticle,
  { tokens, before }: ProseSentence,
  { source, cue }: Pick<Attribution, 'source' | 'cue'>,
): boolean {
  const words = article.text.slice(source!.start, source!.end);
  const verb = tokens.find(({ start }) => start === cue.start);
  return (
    /^(?:many|some|most|few|others)$/i.test(words) &&
    /^(?:VBP?|NN)$/.test(verb?.pos ?? '') &&
    !before?.tokens.some(({ pos, lower }) => pos === 'NNS' && people.some((kind) => sourceNounKinds(lower).has(kind)))
  );
}

const people = ['collective', 'insider', 'bystander', 'role'] as const;
const quantity = /^(?:some|many|most|few|several|others|everyone|everybody|people|both|all)$/i;

/** A verb that hands on what was said or thought, or a phrase such as "according to". */
function isReported(cue: string): boolean {
  const kinds = reportingKinds(cue);
  return kinds === undefined || kinds.has('speech') || kinds.has('thought') || kinds.has('finding');
}

/** Nobody is named in the sentence or behind it, nothing shows who "those" are, and the word is not somebody's. */
function isCrowd(prose: ProseSentence, { from, to }: { from: number; to: number }): boolean {
  const before = prose.tokens[from - 1];
  if (before && /^(?:DT|PRP\$|POS|IN|NN|JJ|CD)/.test(before.pos)) return false;
  if (prose.tokens.slice(from, to).some(({ name, pos }) => name !== 'O' || pos.startsWith('NNP'))) return false;
  return (
    !hasName(prose, /PER$/) &&
    !(prose.behind && hasSource(prose.behind)) &&
    isOwnVoice(prose, spanOf(prose.tokens, { from, to }))
  );
}

/** What is heard or learned, before "from a man who was there": a thief may have taken something from him. */
const hearing =
  /^(?:leak|leaked|given|shown|passed|said|described|put|written|claim|claims|claimed|hear|heard|learn|learned|learnt|according|told|information|know|knows|account|accounts|tips?|rumou?rs?|version|confirmed|confirmation)$/;

/** Sources that are no subject of a verb of saying; why there is no name adds nothing where the source was `found` already. */
function* nominalSources(article: AnnotatedArticle, prose: ProseSentence, found: boolean): Iterable<ArticleFinding> {
  for (const match of findNameless(prose.tokens)) {
    const at = spanOf(prose.tokens, match);
    if (isQuoted(prose, at) || prose.citations.length > 0) continue;
    if (match.value === 'excuse' && (found || hasName(prose, /PER$/))) continue;
    if (match.value === 'crowd' && !isCrowd(prose, match)) continue;
    if (match.value === 'told' && !prose.tokens.slice(0, match.from).some(({ lower }) => hearing.test(lower))) continue;
    const named = hasName(prose, /PER$/);
    if (match.value === 'interview' && (named || !isNamelessSpeaker(article, prose.block))) continue;
    if (
      match.value === 'group' &&
      (named || prose.tokens.slice(match.from, match.to + 4).some(({ name }) => /ORG$/.test(name)))
    )
      continue;
    const head = prose.tokens[match.to - 1]!.lower;
    const witness = match.value === 'group' && !sourceNounKinds(head).has('collective');
    yield {
      at,
      message: `“${passage(article, at)}” ${/^(?:hidden|excuse|told)$/.test(match.value) ? 'hides who the source is.' : 'names nobody who could be asked.'}`,
      ...((witness || match.value === 'group' || isRelayed(article, prose, at)) && {
        severity: 'information' as const,
      }),
    };
  }
}
