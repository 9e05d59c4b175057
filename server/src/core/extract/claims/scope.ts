import { spellingFact } from '../../article/spellingFacts.ts';
import { mayMatch } from '../../text/triggers.ts';
import type { Claim } from '../claims.ts';
import { headAfter, verbStem } from './nounPhrase.ts';
import { nameBefore, passagesOf } from './passages.ts';
import { type ArticleReading, claimOn, type SentenceReading, tokenAt } from './reading.ts';
import { verbGroup } from './verbGroup.ts';

export const group = String.raw`(?:heads of (?:state|government)|member (?:states|countries|nations|governments|parties|associations|clubs|unions|organi[sz]ations|companies|cities|churches)|members?|states?|countries|nations|parties|participants|delegates?|delegations?|leaders?|ministers?|councillors?|councilors?|lawmakers?|legislators|senators|deputies|directors|shareholders|allies|sides|partners|clubs|unions|governors|judges|jurors|commissioners|teams)`;
const accord = String.raw`(?:aligned|align(?:s|ing)?|agreed?|united|unite|unanimous|affirmed (?:their|its) (?:alignment|unity|consensus)|reaffirmed (?:their|its) (?:alignment|unity|consensus)|of one mind|in (?:full |complete )?(?:agreement|accord)|spoke with one voice|speak with one voice|stood together|stand together|shared? (?:a|the same) (?:position|view)|reached (?:a )?consensus|backed|endorsed|supported|approved|adopted|signed|put (?:their|its) (?:signatures?|names?) (?:under|to|on|beneath))`;
/** "All members backed …", "member states have aligned …", "was adopted unanimously". */
const universal = new RegExp(
  String.raw`\b(?:(?<all>all|every one|each|every|everyone|everybody)(?: of)?(?: the| its| their)?(?: \p{L}+)? (?:\p{L}+ )?${group}(?:,? without (?:a single )?exception,?)? (?:have |has |had |were |are )?(?:\p{L}+ly )?${accord}|(?<bare>(?:the )?member (?:states|countries|nations|governments|associations|clubs|unions|organi[sz]ations|companies|cities|churches))(?: of [\p{L} ]{2,40})? (?:have |had |were |are )?(?:\p{L}+ly )?(?:aligned|united|unanimous|of one mind|affirmed their (?:alignment|unity|consensus)|reaffirmed their (?:alignment|unity|consensus)|spoke with one voice|stood together|reached (?:a )?consensus)|(?<none>no ${group} (?:has |have |had )?(?:ever )?(?:(?:raised|voiced|made|had|expressed) (?:an |any |a single )?(?:objections?|dissent|doubts?|reservations?)|objected|opposed (?:it|the|this)|voted against|abstained|dissented|stayed away|was absent|were absent|missed))|(?<unanimous>unanimously|unanimous (?:backing|approval|support|vote|decision|consent|endorsement)|by consensus|without (?:a single )?(?:dissent|dissenting vote|objection|opposition)|with no (?:dissent|votes against|objections|opposition)|no one (?:opposed|objected|voted against)|nobody (?:opposed|objected|voted against)))(?=[\s,.;:!?)’”"]|$)`,
  'giu',
);
const partial =
  /\b(?:some|most|many|several|few|not all|nearly|almost|other|remaining|two|three|four|five|half)\b[^,.;]{0,30}$/iu;

const against =
  /\b(?:vot(?:ed|ing) against|voted no\b|abstain(?:ed|ing)|object(?:ed|ing) to|oppos(?:ed|ing) (?:the|it|this|any)|veto(?:ed|ing)|refus(?:ed|ing) to (?:sign|back|endorse|support|vote|join)|dissent(?:ed|ing)|broke ranks|walk(?:ed|ing) out|declin(?:ed|ing) to (?:sign|back|endorse|support)|did n[o'’]t (?:sign|back|support)|withheld (?:its|his|her|their) (?:support|vote|signature))\b/giu;
/** "By nine votes to two", "voted 9-2": a division that somebody lost. */
const division =
  /\b(?:by|with) (?<yes>\p{L}+|\d{1,3}) votes? (?:to|against) (?<no>\p{L}+|\d{1,3})\b|\b(?:voted|vote of|by a vote of|votes?|passed|carried|approved|adopted) (?:by )?(?<for>\d{1,3})\s?[-–](?:to-)?\s?(?<lost>\d{1,3})\b/giu;
const divided =
  /\b(?:(?:internal|deep|open|sharp|bitter|persistent|growing|public) (?:divisions?|rifts?|splits?|disagreements?|dissent)|divisions? (?:within|among|between|inside|persist)|failed to (?:agree|reach (?:a |an )?(?:consensus|agreement|common))|(?:challenges?|difficult(?:y|ies)|trouble|struggl(?:e|es|ed|ing))[^.;]{0,60}\b(?:maintain|preserv|keep)(?:ing)? (?:cohesion|unity)|lack of (?:consensus|unity|cohesion)|no (?:consensus|agreement) was reached)\b/giu;

/** What is said of all, and what is said of one that was different. */
export function scopeClaims(reading: ArticleReading): Claim[] {
  const body = mostNamedBody(reading);
  return reading.sentences.flatMap((sentence) => [
    ...unityClaims(reading, sentence),
    ...abilityClaims(reading, sentence, body),
  ]);
}

function unityClaims({ article }: ArticleReading, reading: SentenceReading): Claim[] {
  const { event } = reading;
  if (!event || article.text[reading.end - 1] === '?') return [];
  const claims: Claim[] = [];
  for (const { start, end, text, groups } of passagesOf(article, reading, universal)) {
    const before = article.text.slice(reading.start, start);
    const verb = tokenAt(reading.tokens, groups['unanimous'] ? start : end - 1);
    const { modality, polarity } = verbGroup(reading.tokens, verb);
    if (
      partial.test(before) ||
      modality !== 'fact' ||
      polarity === 'denied' ||
      /\b(?:if|whether|until|unless|that not)\b[^,.;]*$/iu.test(before)
    )
      continue;
    claims.push(claimOn(article, { start, end }, { attribute: 'scope', value: { text }, event }));
  }
  for (const { start, end, text } of passagesOf(article, reading, against)) {
    const name = nameBefore(
      article,
      reading,
      start,
      /^(?:,[^,]{1,60},)?\s*(?:(?:also|however|has|have|had|alone|both|who|which|was|were)\s+)*$/u,
    );
    if (
      !name ||
      reading.words.some((word) => word === 'would' || word === 'could' || word === 'might' || word === 'if')
    )
      continue;
    const value = { text: `${name.mention.text} ${text}`, list: [name.key] };
    claims.push(
      claimOn(article, { start: name.mention.start, end }, { attribute: 'scope', value, event, polarity: 'denied' }),
    );
  }
  for (const { start, end, text, groups } of passagesOf(article, reading, division)) {
    if (/^(?:0|no|none|nil|zero)$/i.test(groups['no'] ?? groups['lost']!)) continue;
    claims.push(
      claimOn(
        article,
        { start, end },
        { attribute: 'scope', value: { text, unit: 'division' }, event, polarity: 'denied' },
      ),
    );
  }
  for (const { start, end, text } of passagesOf(article, reading, divided)) {
    claims.push(claimOn(article, { start, end }, { attribute: 'scope', value: { text }, event, polarity: 'denied' }));
  }
  return claims;
}

const always = new Set([
  'always',
  'never',
  'consistently',
  'invariably',
  'unfailingly',
  'constantly',
  'fully',
  'entirely',
  'completely',
]);
const isAlways = spellingFact(({ lower }) => always.has(lower));
const doubted =
  /\b(?:doubts? (?:whether|that|if) [^.;]{1,60} can|(?:questions?|doubts?|concerns?|scepticism|skepticism) (?:about|over|as to|on|regarding) [^.;]{0,60}?\b(?:ability|capacity|willingness|power)(?: of [^.;]{1,40})? to|(?:inability|failure|struggl(?:e|es|ed|ing)|fail(?:s|ed|ing)?|unable|unwilling|powerless|incapable) (?:to|of)|(?:cannot|can not|could not|couldn['’]t|can['’]t|has not|have not|did not|does not) )\s*$/iu;

/** "Always balances the interests of its members" against "questions about its ability to balance the interests of …". */
function abilityClaims({ article }: ArticleReading, reading: SentenceReading, body: string | undefined): Claim[] {
  const { tokens, words } = reading;
  const named = reading.names.filter(({ mention }) => mention.type === 'organisation').map(({ key }) => key);
  // "The union always protects …" names the body elsewhere.
  const bodies = named.length ? named : body ? [body] : [];
  if (bodies.length === 0 || !(mayMatch(doubted, article.text, reading.start, reading.end) || tokens.some(isAlways)))
    return [];
  return tokens.flatMap((token, index): Claim[] => {
    if (!token.pos.startsWith('VB')) return [];
    const adverb = words[index - 1] ?? '';
    const universal = always.has(adverb) && adverb !== 'never';
    const from = Math.max(reading.start, token.start - 120);
    const doubt = mayMatch(doubted, article.text, from, token.start)
      ? doubted.exec(article.text.slice(from, token.start).replace(/\b\p{L}+ly\s*$/u, ''))
      : null;
    if (!universal && !doubt) return [];
    const { modality, polarity } = verbGroup(tokens, index);
    if (universal && (modality !== 'fact' || polarity === 'denied') && token.pos !== 'VBG') return [];
    const object = headAfter(reading, index);
    if (!object) return [];
    const span = { start: universal ? tokens[index - 1]!.start : token.start, end: object.end };
    const value = {
      text: `${(doubt?.[0] ?? '').trimStart()}${article.text.slice(span.start, span.end)}`,
      list: [...new Set(bodies)],
    };
    return [
      claimOn(article, span, {
        attribute: 'ability',
        subject: `${verbStem(token.text)}:${object.lemma}`,
        value,
        polarity: doubt ? 'denied' : 'asserted',
      }),
    ];
  });
}

/** The organisation an article names most often. */
function mostNamedBody({ names }: ArticleReading): string | undefined {
  const counts = new Map<string, number>();
  for (const { mention, key } of names)
    if (mention.type === 'organisation') counts.set(key, (counts.get(key) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0];
}
