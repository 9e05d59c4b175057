import type { Token } from '../../article/article.ts';
import { sourceNounKinds } from '../../extract/sourceNouns.ts';
import { binding, verbBehind } from './tellerVerb.ts';
import { type Telling, tellingOf } from './tellingVerbs.ts';

/** Somebody without a name who tells something: "several participants hinted at", as token indexes. */
export interface NamelessTeller {
  readonly from: number;
  readonly head: number;
  /** Index behind the verb. */
  readonly to: number;
  readonly telling: Telling;
  readonly present: boolean;
  /** `hidden`: kept out of sight by the very word (sources, insiders, voices, "those in the know"). */
  readonly kind: 'hidden' | 'expert' | 'insider' | 'bystander';
}

const quantifier =
  /^(?:a|an|one|another|some|several|many|most|few|various|numerous|multiple|certain|other|others|two|three|four|more|unnamed|unidentified|countless|leading|senior|any)$/i;
const clauseOpener = /^(?:[,;:–—-]|and|but|while|as|because|although|though|since|yet|that|whereas|so|["“”*_|>#]+)$/i;
const inside = /^(?:NN|JJ|RB|VBN|VBG|CD|HYPH|,|CC)/;
/** Every such subject with its verb, in text order. Bounded work for each clause of the sentence. */
export function namelessTellers(tokens: readonly Token[]): NamelessTeller[] {
  const found: NamelessTeller[] = [];
  let end = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (
      i < end ||
      tokens[i]!.pos === 'CC' ||
      isApposition(tokens, i) ||
      (i > 0 && !clauseOpener.test(tokens[i - 1]!.text) && !isFronted(tokens, i))
    )
      continue;
    const one = tellerAt(tokens, i);
    if (one) {
      found.push(one);
      end = one.to;
    }
  }
  return found;
}

/** "Ana Diaz, a member of the board, said": the name stands before the comma. */
function isApposition(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.text === ',' && tokens[i - 2]?.name.endsWith('PER') === true;
}

/** "Backstage musicians complain": an adverb may open the clause without a comma. */
function isFronted(tokens: readonly Token[], i: number): boolean {
  return i === 1 && /^(?:RB|CC)/.test(tokens[0]!.pos);
}

function tellerAt(tokens: readonly Token[], from: number): NamelessTeller | undefined {
  const head = headAt(tokens, from);
  if (head === undefined) return undefined;
  const kind = kindOf(tokens, from, head);
  if (!kind) return undefined;
  const verb = verbBehind(tokens, head);
  if (!verb) return undefined;
  // Visitors see films; whoever watches by trade sees a state of things.
  if (kind === 'bystander' && /^(?:sees?|saw)$/.test(tokens[verb.at]!.text)) return undefined;
  const phrase = tokens.slice(from, verb.at);
  if (phrase.some(({ name }) => name.endsWith('PER'))) return undefined;
  const secret = secretNoun.test(tokens[head]!.text);
  if (
    !secret &&
    phrase.some(
      (token, i) =>
        isNaming(token) &&
        !(i > head - from && token.pos !== 'NNP' && /^(?:POS|PRP)/.test(token.pos)) &&
        !(i > head - from + 1 && kind !== 'bystander' && isPlaceBehind(phrase, i)),
    )
  )
    return undefined;
  return { from, head, to: verb.at + 1, kind, telling: verb.telling, present: verb.present };
}

/** "Diplomats in Geneva", "traders from Rotterdam": a place says where they are, not who. */
function isPlaceBehind(phrase: readonly Token[], i: number): boolean {
  let first = i;
  while (first > 0 && phrase[first]!.name.endsWith('LOC')) first--;
  return first < i && /^(?:in|from)$/.test(phrase[first]!.lower);
}

/** A name, a possessor or a figure in the phrase says who they are, or that they are a crowd that was counted. */
function isNaming({ name, pos, text }: Token): boolean {
  return name.endsWith('ORG') || pos.startsWith('NNP') || /^(?:POS|PRP\$)$/.test(pos) || /^\d/.test(text);
}

/** Index of the noun for people that heads the phrase beginning at `from`. */
function headAt(tokens: readonly Token[], from: number): number | undefined {
  const first = tokens[from]!;
  if (/^one$/i.test(first.text) && /^of$/i.test(tokens[from + 1]?.text ?? '')) return oneOf(tokens, from);
  if (first.pos === 'VBD' || (first.pos === 'VBN' && from > 0)) return undefined;
  if (/^(?:someone|somebody|others|some|many|several|most|those|insiders)$/i.test(first.text)) {
    const next = tokens[from + 1];
    if (!next) return undefined;
    if (binding.test(next.text) || tellingOf(next.text.toLowerCase(), tokens[from + 2]?.text ?? '')) return from;
    if (/^those$/i.test(first.text)) return undefined;
  }
  for (let i = from; i < Math.min(tokens.length, from + 7); i++) {
    const { text, pos } = tokens[i]!;
    if (i === from && quantifier.test(text)) continue;
    if (/^of$/i.test(text) && crowds.test(tokens[i - 1]?.text ?? '')) continue;
    const word = text.toLowerCase();
    const next = tokens[i + 1];
    if (isPerson(word, pos) && next && !/^(?:NNS?|POS|HYPH)$/.test(posUnlessTelling(tokens, i + 1))) return i;
    if (!inside.test(pos) || pos.startsWith('NNP') || text === ',') return undefined;
  }
  return undefined;
}

/** "Plenty of people", "a handful of traders": a number that nobody gives. */
const crowds =
  /^(?:number|handful|group|couple|majority|series|plenty|lots|loads|lot|scores|dozens|hundreds|thousands|pair|host|string|cluster|minority|few)$/i;

/** "One of the lads on the site told me": the noun behind "of the", when it can speak. */
function oneOf(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from + 2; i < Math.min(tokens.length, from + 7); i++) {
    if (/^NNS?$/.test(tokens[i]!.pos) && !/^NN/.test(posUnlessTelling(tokens, i + 1))) return i;
  }
  return undefined;
}

/** Tag of a token, or "verb" where it could be the verb of the clause: taggers take "circles speak" for two nouns. */
function posUnlessTelling(tokens: readonly Token[], i: number): string {
  const token = tokens[i];
  if (!token) return '';
  const { text, pos } = token;
  return tellingOf(text.toLowerCase(), tokens[i + 1]?.text ?? '') ? 'VBP' : pos;
}

const agent = /(?:[^e]ers|[^ao]ors|ists|icians|eurs|iers|eers|women|men|folk)$/;
const things =
  /^(?:numbers|papers|computers|orders|letters|answers|powers|factors|sensors|matters|quarters|borders|offers|waters|chapters|centers|trailers|errors|doors|floors|flowers|covers|towers|rivers|members|others|posters|newsletters|newspapers|layers|corners|shoulders|barriers|frontiers|carriers|servers|printers|scanners|drawers|rumors|colors|humors|tumors|motors|reactors|tractors|indicators|monitors|mirrors|terrors|horrors|favors|labors|harbors|vapors|sectors|vectors|doctors|specimen|acumen|omen|regimen|semen|lists|fists|mists|twists|wrists)$/;

/** A noun for a person or people, in the lexicon or by its ending. */
function isPerson(word: string, pos: string): boolean {
  const kinds = sourceNounKinds(word);
  if (kinds.has('collective') || kinds.has('insider') || kinds.has('bystander')) return true;
  if (kinds.has('role')) return true;
  return /^NNS?$/.test(pos) && agent.test(word) && !things.test(word);
}

const secretNoun =
  /^(?:sources?|insiders?|circles|voices|confidants?|confidantes?|whistle-?blowers?|informants?|tipsters?)$/i;

function kindOf(tokens: readonly Token[], from: number, head: number): NamelessTeller['kind'] | undefined {
  const noun = tokens[head]!.text.toLowerCase();
  const opener = tokens[from]!.text;
  const next = tokens[head + 1]?.text ?? '';
  if (secretNoun.test(noun) && !/^(?:the|this|that|his|her|its|their)$/i.test(opener)) return 'hidden';
  if (/^one$/i.test(opener) && /^of$/i.test(tokens[from + 1]?.text ?? '')) return 'insider';
  if (/^(?:someone|somebody|those)$/.test(noun)) return binding.test(next) ? 'hidden' : undefined;
  if (/^(?:people|persons?|figures|individuals|friends)$/.test(noun) && binding.test(next)) return 'hidden';
  if (/^(?:others|some|many|several|most)$/.test(noun)) return 'expert';
  // "A spokesman for the water board": whoever it is, the board says it.
  if (/^(?:spokes|representative)/.test(noun) && /^(?:for|of|from|at)$/i.test(next)) return undefined;
  const kinds = sourceNounKinds(noun);
  const plural = /(?:s|men|people|folk)$/.test(noun);
  const indefinite = quantifier.test(opener);
  if (/^(?:figure|figures|medium|media|data)$/.test(noun) && !isHumanFigure(tokens, from, head)) return undefined;
  if (!plural && !indefinite) return undefined;
  if (/^(?:the|this|these|both|all|no|every|each)$/i.test(opener)) return undefined;
  if (kinds.has('collective')) return 'expert';
  if (kinds.has('insider')) return 'insider';
  if (kinds.has('role') && !kinds.has('bystander'))
    return /^(?:a|an|one|another)$/i.test(opener) || plural ? 'insider' : undefined;
  return 'bystander';
}

/** "Industry figures", "senior figures", "figures in the party": people; "official figures": numbers. */
function isHumanFigure(tokens: readonly Token[], from: number, head: number): boolean {
  return tokens
    .slice(from, head)
    .some(({ text }) =>
      /^(?:senior|leading|key|prominent|influential|top|opposition|industry|party|establishment|business|political|religious|union)$/i.test(
        text,
      ),
    );
}
