import type { Token } from '../../article/article.ts';
import { sourceNounKinds } from '../../extract/sourceNouns.ts';
import type { NamelessTeller } from './namelessTellers.ts';
import type { ProseSentence } from './prose.ts';

/** Kept out of sight, told without being vouched for, or held in general and in the present: news has a name for such things. */
export function isStrong(prose: ProseSentence, { kind, telling, present, from, head, to }: NamelessTeller): boolean {
  const { tokens, before } = prose;
  if (kind === 'hidden' || isToldToUs(tokens, to)) return true;
  if (telling === 'say' && kind !== 'bystander' && isOfSeveral(tokens.slice(head + 1, to))) return true;
  if (telling === 'side' && kind === 'expert' && present && applause.test(tokens[to - 1]!.text)) return true;
  if (telling === 'side' || forecaster.test(tokens[head]!.text) || crowd.test(tokens[head]!.text)) return false;
  if (tokens.slice(0, from).some(({ name }) => /(?:ORG|PER)$/.test(name))) return false;
  if (telling === 'say' && isOneOnTheSpot(prose, { from, head, to })) return false;
  if (telling === 'say' && before?.attributions.some(({ sourceKind }) => sourceKind === 'person')) return false;
  if (secretive.test(wordsOf(tokens.slice(from, head)))) return true;
  if (unwilling.test(wordsOf(tokens.slice(head, to)))) return true;
  if (telling === 'claim') return present || kind !== 'bystander' || /^hint/i.test(tokens[to - 1]!.text);
  if (telling === 'judge')
    return (
      present ||
      /^(?:a|an|one|another)$/i.test(tokens[from]!.text) ||
      (kind !== 'bystander' && bareWatchers.test(tokens[head]!.text))
    );
  return present;
}

/** "…, an usher says,": one person by what they do, in an aside of a scene, tells what is going on. */
function isOneOnTheSpot(
  { tokens }: ProseSentence,
  { from, head, to }: Pick<NamelessTeller, 'from' | 'head' | 'to'>,
): boolean {
  return (
    from > 0 &&
    head === from + 1 &&
    /^an?$/.test(tokens[from]!.lower) &&
    /^[,.]$/.test(tokens[to]?.text ?? '') &&
    sourceNounKinds(tokens[head]!.lower).has('bystander')
  );
}

/** "Delegates from two countries told": whose they are is left out as well. */
function isOfSeveral(behind: readonly Token[]): boolean {
  return behind.some(
    ({ lower, pos }, i) =>
      /^(?:of|from)$/.test(behind[i - 1]?.lower ?? '') &&
      (pos === 'CD' || /^(?:several|various|some|many|different|both)$/.test(lower)) &&
      behind[i + 1]?.pos === 'NNS',
  );
}

/** "Told me", "tells this newspaper": a source of the writer's own, without a name. */
function isToldToUs(tokens: ProseSentence['tokens'], to: number): boolean {
  return (
    /^(?:told|tells?)$/i.test(tokens[to - 1]!.text) &&
    (/^(?:me|us)$/i.test(tokens[to]?.text ?? '') ||
      (/^(?:this|our)$/i.test(tokens[to]?.text ?? '') &&
        /^(?:newspaper|paper|magazine|reporter|correspondent|website|station|agency|newsroom|column|writer|channel)$/i.test(
          tokens[to + 1]?.text ?? '',
        )))
  );
}

/** Those whose trade it is to judge from outside. */
const bareWatchers =
  /^(?:diplomats|observers|analysts|experts|commentators|pundits|watchers|insiders|critics|specialists|connoisseurs)$/i;

/** Applause and blame of those who watch: an opinion of nobody's. */
const applause = /^(?:hail|prais|applaud|celebrat|dismiss)/i;

/** What a crowd demands and claims it says in public: it stands for itself. */
const crowd = /^(?:protest(?:er|or)|demonstrator|striker|marcher|picketer|rioter)s?$/i;
const forecaster = /^(?:meteorologist|forecaster|seismologist)s?$/i;

/** "who did not want to be named", "who asked not to be identified": the article says itself that nobody may know. */
const unwilling =
  /\b(?:named|identified|quoted|anonym\w+|(?:give|giving|gave|have|see) (?:his|her|their) (?:full |real )?names?)\b/i;
const wordsOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join(' ');

export const secretive =
  /\b(?:senior|former|seasoned|veteran|long-time|well-informed|well-connected|high-level|high-ranking|top|leading|unnamed|anonymous|undisclosed|unidentified|unspecified|well-placed|influential|key)\b/i;
