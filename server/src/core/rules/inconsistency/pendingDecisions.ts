import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { execIn, matchesIn } from '../../text/triggers.ts';
import { headlineSentences, plannedIn, type ToldThing } from './plannedThings.ts';
import { isSpoken, type ToldSentence, toldSentences } from './toldSentences.ts';

/** What is told as settled or begun, and the passage that tells it as still to come. */
export interface RunAhead {
  readonly at: Span;
  readonly pending: Span;
}

const deciding =
  'decide|vote|rule|choose|pick|select|elect|announce (?:its|the|their|his|her) (?:decision|choice|verdict|ruling|winner)|make (?:its|the|their|a|his|her) (?:decision|choice|ruling)';
/** "UEFA will decide in May", "the ruling is expected next week", "two weeks before the vote". */
const pendings: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:will|is to|are to|(?:is|are) (?:due|expected|set|scheduled) to) (?:\p{L}+ly |then |only )?(?:${deciding})\b`,
    'giu',
  ),
  /\b(?:decides|votes|rules) on (?=[^.;]{0,30}\d)/giu,
  /\b(?:decision|ruling|verdict|vote|choice|announcement|referendum|ballot) (?:is|are) (?:to be (?:made|taken|announced|held)|(?:due|expected|scheduled|set|planned)\b|still (?:to come|awaited|pending|open))/giu,
];
/** Words of a headline for what is settled, with the words by which an article that bears it out tells the same. */
const settled: readonly (readonly [said: RegExp, told: RegExp])[] = [
  [
    /\b(?:confirmed|named|chosen|selected|picked|crowned|announced) as\b|\b(?:wins?|lands?|secures?|gets?|awarded|clinch(?:es)?) (?:the )?(?:right to |bid|race to|hosting|\p{Lu}\p{L}+ (?:20\d\d|bid))|\bto host\b(?=.*\bofficial\b)|\bofficial\b.*\b(?:host|home|venue|winner|capital)\b/iu,
    /\b(?:was|were|has been|have been|had been|been|is) (?:\p{L}+ly )?(?:confirmed|named|chosen|selected|picked|crowned|awarded|elected|appointed)\b|\b(?:won|awarded|chose|picked|selected|elected|decided|voted|secured|landed|clinched|beat|named) (?!for\b)/iu,
  ],
  [
    /\b(?:approves?|approved|clears?|cleared|passe[sd]|backs|adopts?|adopted|ratifie[sd]|green-?lights?|greenlit|agreed|(?:gets?|given|receives?|wins?) (?:the )?(?:green light|go-ahead|approval|clearance|licen[cs]e|nod))\b/iu,
    /\b(?:approved|approval|cleared|passed|backed|adopted|ratified|agreed|green light|go-ahead|decided|voted|signed|granted|gave|given)\b/iu,
  ],
  [
    /\b(?:rejects?|rejected|blocks|blocked|vetoe[sd]|throws? out|turns? down|scrap(?:s|ped)|abolishe[sd]|bans|banned|outlaw(?:s|ed))\b/iu,
    /\b(?:rejected|rejection|blocked|vetoed|threw out|turned down|scrapped|abolished|banned|outlawed|ban|decided|voted|refused|dismissed|against)\b/iu,
  ],
  [
    /\b(?:convicted|acquitted|found (?:not )?guilty|sentenced|jailed|cleared of)\b/iu,
    /\b(?:convicted|acquitted|found (?:not )?guilty|sentenced|jailed|cleared|pleaded|conviction|verdict (?:came|was))\b/iu,
  ],
];
/** A question, a hope or somebody's call is no news of a decision. */
const open =
  /\?|\b(?:could|may|might|will|would|should|set to|hopes?|wants?|urged?|calls?|bid to|if|poised|expected|likely|to be|close to|near|plans?|seeks?|why|how|who|what|not|never)\b/i;

/** A headline that tells as settled what its article tells as undecided: "Confirmed as host" over "will be chosen in May". */
export function settledInHeadline(article: AnnotatedArticle): RunAhead | undefined {
  const sentences = toldSentences(article);
  for (const headline of headlineSentences(article)) {
    if (open.test(headline.text)) continue;
    for (const [said, told] of settled) {
      const match = execIn(said, article.text, headline);
      if (!match) continue;
      const body = sentences.filter((one) => !isLinkLine(one));
      if (body.some((one) => told.test(unplanned(one.text)))) continue;
      const pending = pendingIn(article, body)[0];
      if (!pending) continue;
      const at = { start: headline.start + match.index, end: headline.start + match.index + match[0].length };
      return { at: wordsAround(headline, at), pending };
    }
  }
  return undefined;
}

/** What is to come, with "will be" and the like before it: no telling of a deed. */
function unplanned(text: string): string {
  return text.replace(
    /\b(?:will|would|to|could|may|might|should|must|can|if|unless|until|once|before|yet to|expected to|not|n['’]t|never) (?:\p{L}+ly |yet |have |already )?(?:be |been )?(?:\p{L}+ly )?\p{L}+/giu,
    ' ',
  );
}

function isLinkLine({ block }: ToldSentence): boolean {
  return block.kind === 'caption';
}

/** Decisions told as still to come, of the article's own voice, that do not lie before its date. */
export function pendingIn(article: AnnotatedArticle, sentences: readonly ToldSentence[]): Span[] {
  return sentences.flatMap((told) => {
    const dates = told.times.flatMap(({ kind, to }) => (kind === 'date' && to !== undefined ? [to] : []));
    if (article.date && dates.length > 0 && !dates.some((to) => to >= article.date!.iso)) return [];
    return pendings.flatMap((pattern) =>
      [...matchesIn(pattern, article.text, told)].flatMap((match) => {
        const span = { start: told.start + match.index, end: told.start + match.index + match[0].trimEnd().length };
        return isSpoken(article, span) ? [] : [span];
      }),
    );
  });
}

/** The matched words, in whole words. */
function wordsAround({ start, text }: ToldSentence, span: Span): Span {
  const rest = /^[\p{L}\d-]*/u.exec(text.slice(span.end - start))![0];
  return { start: span.start, end: span.end + rest.length };
}

const begun =
  /(?<thing>\p{L}[\p{L}-]{2,}) (?:(?:finally|officially|now) )?(?<verb>goes live|is here|has arrived|arrives|opens(?: its doors)?|enters (?:service|force|circulation)|takes effect|comes into force|starts running|begins operating|launches|up and running|now open|is open|in service)\b/giu;
/** Days on from which the present tense of a headline is no longer the news of what is about to happen. */
const soon = 30 * 86_400_000;

/** A headline in the present tense over an article by which the thing is to come in months or years: "Tram goes live". */
export function begunInHeadline(article: AnnotatedArticle): RunAhead | undefined {
  if (!article.date) return undefined;
  const late = Date.parse(article.date.iso) + soon;
  let planned: ToldThing[] | undefined;
  for (const headline of headlineSentences(article)) {
    if (open.test(headline.text) || headline.times.length > 0) continue;
    for (const match of matchesIn(begun, article.text, headline)) {
      planned ??= plannedIn(article, toldSentences(article)).filter(
        ({ due }) => due !== undefined && Date.parse(due) > late,
      );
      const thing = match.groups!['thing']!.toLowerCase();
      const names = new Set([thing, ...apposedTo(article, thing)]);
      const plan = planned.find((one) => names.has(one.thing));
      if (plan)
        return {
          at: { start: headline.start + match.index, end: headline.start + match.index + match[0].length },
          pending: { start: plan.start, end: plan.end },
        };
    }
  }
  return undefined;
}

/** What else the article calls a thing: "their common currency, the florin". */
function apposedTo({ text }: AnnotatedArticle, thing: string): string[] {
  const behind = new RegExp(
    String.raw`\b${thing}, (?:the|called the|named the|known as the) (\p{L}{3,})(?=[,.;)])`,
    'giu',
  );
  const before = new RegExp(String.raw`\bthe (\p{L}{3,}), (?:the|its|their|a|an) (?:[\p{L}-]+ ){0,3}${thing}\b`, 'giu');
  return [...text.matchAll(behind), ...text.matchAll(before)].map((match) => match[1]!.toLowerCase());
}

const behindUs =
  /\b(?:with|now that) (?:the|this|its|their) (?<what>vote|decision|ruling|verdict|choice|referendum|election|ballot)(?: (?:is|was))? (?:now |finally |safely )?(?:behind|over|done|out of the way)\b(?: (?:them|us|it|him|her))?/giu;

/** "With the vote now behind them", in an article that tells the vote as still to come. */
export function* decisionsBehind(article: AnnotatedArticle): Iterable<RunAhead> {
  const sentences = toldSentences(article);
  for (const told of sentences)
    for (const match of matchesIn(behindUs, article.text, told)) {
      const pending = pendingIn(
        article,
        sentences.filter((one) => one !== told),
      )[0];
      if (pending)
        yield { at: { start: told.start + match.index, end: told.start + match.index + match[0].length }, pending };
    }
}
