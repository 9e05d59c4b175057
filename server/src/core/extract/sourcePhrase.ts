import type { Token } from '../article/article.ts';
import { remembered } from '../text/remembered.ts';
import type { SourceKind } from './annotations.ts';
import { opensThatClause } from './reportingVerbs.ts';
import { type SourceNoun, sourceNounKinds } from './sourceNouns.ts';

/** A noun phrase as a range of token indexes, `from` included, `to` not, with the index of its head noun. */
export interface SourcePhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** Longest noun phrase that is looked at, in tokens: hostile text has longer ones, news has not. */
const reach = 40;

const noun = /^NN/;
const inner = /^(?:NN|JJ|CD|PRP\$|POS|VBN|VBG|DT|PDT|FW|\$|HYPH|AFX|WP\$)/;
const isInner = remembered((pos) => inner.test(pos));
const joins =
  /^(?:of|for|at|from|in|with|on|to|near|within|inside|behind|de|von|van|about|across|around|by|close|familiar)$/i;

const leaning = /^(?:close|familiar|briefed|acquainted|involved|connected|based|living|working|present)$/i;

/** The noun phrase that ends just before index `end`, with the phrases that hang on it by a preposition. */
export function phraseBefore(tokens: readonly Token[], end: number): SourcePhrase | undefined {
  let from = end;
  let head = -1;
  const floor = Math.max(0, end - reach);
  for (let i = end - 1; i >= floor; ) {
    const start = baseStart(tokens, i, floor);
    if (start > i) break;
    from = start;
    head = i;
    const before = tokens[start - 1];
    if (!before || start - 1 < floor) break;
    if (before.pos !== 'CC' && !joins.test(before.text)) break;
    if (before.pos === 'CC' && !/^(?:and|or|&)$/i.test(before.text)) break;
    // "a source close to the club", "people familiar with the case"
    const joint = start - 2 >= floor && leaning.test(tokens[start - 2]!.text) ? start - 3 : start - 2;
    const shared = before.pos === 'CC' && /^JJ/.test(tokens[start]!.pos) && /^JJ/.test(tokens[joint]?.pos ?? '');
    if (joint < floor || (!isPhraseEnd(tokens[joint]!) && !shared)) break;
    // "regional and foreign observers": two adjectives share the noun.
    if (shared) {
      from = Math.max(floor, baseStart(tokens, joint, floor));
      break;
    }
    i = joint;
  }
  return head < 0 ? undefined : { from, to: end, head: headOf(tokens, from, head) };
}

/** The noun phrase that begins at index `start`, with the phrases that hang on it by a preposition. */
export function phraseAfter(tokens: readonly Token[], start: number): SourcePhrase | undefined {
  const first = baseEnd(tokens, start);
  if (first === start) return undefined;
  let to = first;
  while (to < tokens.length && to - start < reach && joins.test(tokens[to]!.text)) {
    const next = baseEnd(tokens, to + 1);
    if (next === to + 1) break;
    to = next;
  }
  return { from: start, to, head: headOf(tokens, start, first - 1) };
}

function isPhraseEnd(token: Token): boolean {
  return (
    noun.test(token.pos) ||
    token.pos === 'PRP' ||
    token.pos === 'CD' ||
    token.name !== 'O' ||
    sourceNounKinds(token.lower).size > 0
  );
}

/** Index of the first token of the base phrase whose last token is `last`; greater than `last` where none ends there. */
function baseStart(tokens: readonly Token[], last: number, floor: number): number {
  if (tokens[last]!.pos === 'PRP' || tokens[last]!.pos === 'EX') return last;
  if (!isPhraseEnd(tokens[last]!) && !/^(?:DT|JJ|CD|JJS)$/.test(tokens[last]!.pos)) return last + 1;
  let start = last;
  while (start - 1 >= floor && belongs(tokens, start - 1)) start--;
  return start;
}

function baseEnd(tokens: readonly Token[], start: number): number {
  const opening = tokens[start];
  if (!opening) return start;
  if (opening.pos === 'PRP') return start + 1;
  let end = start;
  let last = start;
  while (end < tokens.length && end - start < reach && belongs(tokens, end)) {
    if (isPhraseEnd(tokens[end]!) || /^(?:DT|JJ)$/.test(tokens[end]!.pos)) last = end + 1;
    end++;
  }
  return last;
}

/** True where a token can stand inside a base noun phrase. Verb forms belong only between a determiner and a noun. */
function belongs(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (opensThatClause(tokens, i)) return false;
  if (token.name !== 'O') return token.pos !== 'IN' || token.name.startsWith('I');
  if (token.pos === 'VBG' && /^(?:circles|quarters)$/i.test(tokens[i + 1]?.text ?? '')) return true;
  if (token.pos === 'VBN' || token.pos === 'VBG')
    return /^(?:DT|JJ|PRP\$|CD)$/.test(tokens[i - 1]?.pos ?? '') && noun.test(tokens[i + 1]?.pos ?? '');
  if (token.kind === 'punctuation' && token.pos !== 'POS') return token.text === '-' || token.text === '/';
  return isInner(token.pos);
}

/** The head: the last noun of the first base phrase; "some of the fans" has "fans". */
function headOf(tokens: readonly Token[], from: number, last: number): number {
  for (let i = last; i >= from; i--) if (isPhraseEnd(tokens[i]!)) return i;
  return last;
}

const indefinite =
  /^(?:a|an|one|another|some|several|many|most|few|various|numerous|multiple|certain|other|others|unnamed|unidentified|two|three|four|five|all|both|any)$/i;
const definite = /^(?:the|this|that|these|those|his|her|its|their|our|my|your|’s|'s)$/i;
const vagueQuantity = /^(?:some|many|most|few|several|others|everyone|everybody)$/i;

const feast = /^(?:Easter|Christmas|Thanksgiving|Ramadan|Whitsun)$/;
const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;
const person = /^(?:he|she|i|we|you)$/i;
const spoken = /^(?:spokes|representative)/i;

/** "Press agency PAP": a body, whatever its tag. */
const acronym = /^\p{Lu}{2,6}$/u;

/** Who a noun phrase names, by names and nouns alone; `none` where it is nobody and nothing that says things. */
export function sourceKindOf(tokens: readonly Token[], phrase: SourcePhrase): SourceKind {
  const own = tokens.slice(phrase.from, phrase.head + 1);
  const head = tokens[phrase.head]!;
  const word = head.lower;
  if (feast.test(head.text)) return 'none';
  if (own.some((token) => token.name.endsWith('PER'))) return 'person';
  if (head.pos === 'PRP') return person.test(word) ? 'person' : word === 'they' ? 'role' : 'none';
  if (calendar.test(head.text)) return 'none';
  const kinds = sourceNounKinds(word);
  if (kinds.size > 0) return kindOfNoun(tokens.slice(phrase.from, phrase.to), own, kinds);
  if (head.pos.startsWith('NNP') || head.name !== 'O' || acronym.test(head.text)) return 'organisation';
  return vagueQuantity.test(word) ? 'collective' : 'none';
}

/** Before "papers": those that somebody wrote, not those that are printed every day. */
const writtenPapers =
  /^(?:court|legal|tax|bank|internal|leaked|secret|briefing|position|working|discussion|green|white)$/i;

/** "analysts" are nobody; "the analysts", "analysts at Norden Bank" and "the bank's analysts" can be found. */
function kindOfNoun(all: readonly Token[], own: readonly Token[], kinds: ReadonlySet<SourceNoun>): SourceKind {
  const head = own.at(-1)!;
  if (/^papers?$/i.test(head.text) && own.some(({ text }) => writtenPapers.test(text))) return 'document';
  if (kinds.has('body')) return isLooseBody(all, own) ? 'collective' : 'organisation';
  if (kinds.has('document') || (kinds.has('hearsay') && !kinds.has('insider'))) return 'document';
  if (/^figures?$/i.test(head.text) && !areHuman(all, own)) return 'document';
  const plural = head.pos === 'NNS' || /(?:s|men|people)$/i.test(head.text);
  const first = own[0]!.text;
  const possessed = own.some((token) => token.pos === 'POS' || token.pos === 'PRP$');
  const unspecific = !possessed && (indefinite.test(first) || (plural && !definite.test(first)));
  const attached = all.slice(own.length).some((token) => sourceNounKinds(token.lower).has('body'));
  const named =
    own.some(namesSomebody) ||
    all.some((token) => /(?:PER|ORG)$/.test(token.name)) ||
    (plural && all.some((token) => token.name.endsWith('LOC'))) ||
    (attached && spoken.test(head.text));
  if (!unspecific || named || own.some(countsPeople)) return 'role';
  if (kinds.has('collective')) return 'collective';
  return kinds.has('insider') || kinds.has('bystander') ? 'anonymous' : 'role';
}

/** "Figures in legal circles" and "senior figures" are people; "figures", "official figures" and "figures for May" numbers. */
function areHuman(all: readonly Token[], own: readonly Token[]): boolean {
  const next = all[own.length];
  return (
    own.some(({ text }) =>
      /^(?:senior|leading|key|prominent|influential|top|opposition|industry|party|establishment)$/i.test(text),
    ) ||
    (/^(?:in|within|inside|close|on)$/i.test(next?.text ?? '') &&
      all.slice(own.length + 1).every(({ pos }) => pos !== 'CD'))
  );
}

/** "1,200 students": a crowd, not a source; "one resident" is somebody. */
function countsPeople({ pos, text }: Token): boolean {
  return pos === 'CD' && !/^(?:one|two|1|2)$/i.test(text);
}

/** "conservation groups", "unions", "several companies": bodies without a name, more than one of them. */
function isLooseBody(all: readonly Token[], own: readonly Token[]): boolean {
  const head = own.at(-1)!;
  if (head.pos !== 'NNS' || definite.test(own[0]!.text) || /^(?:police|authorities|forces)$/i.test(head.text))
    return false;
  return all.every(({ name, pos }) => name === 'O' && pos !== 'POS' && pos !== 'PRP$' && !pos.startsWith('NNP'));
}

/** A place or a house before the noun ("Lisbon prosecutors") says whose they are; an adjective of nationality does not. */
function namesSomebody(token: Token): boolean {
  return /(?:LOC|ORG)$/.test(token.name) || (token.pos.startsWith('NNP') && token.name === 'O');
}
