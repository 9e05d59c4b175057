import type { Token } from '../../article/article.ts';
import { subjectOf } from '../../extract/attributionSubject.ts';
import { sourceNounKinds } from '../../extract/sourceNouns.ts';
import type { SourcePhrase } from '../../extract/sourcePhrase.ts';

/**
 * Who has the mind that a verb tells of: one person, several who are pointed out, a house or capital that stands for people, or
 * something pointed out of which the words do not tell.
 */
export type Minded = 'person' | 'people' | 'house' | 'thing';

/** Nouns for people by what they do, where no list has them. */
const agentive =
  /(?:[^aeo]ter|[dklnv]er|cher|sher|aster|[^ao]tor|ssor|ist|ician|eur|ess|man|woman|groom|bride|widow|widower|heir|heiress|rival|juror|bishop|tycoon|magnate|umpire|curate|priest|vicar|dean|mason|monk|nun|clerk|lord|nephew|niece|cousin|uncle|aunt|thief|crook|genius|accused|elder|youth|veteran|captain|skipper|mate|bailiff|sheriff|vet|nurse|pilot|chef|cook|guard|guide|judge|boss|coach|host|poet|monarch|soprano|tenor|cellist)$/;
const manyPeople =
  /(?:[dklnv]ers|chers|[^ao]tors|ssors|ists|icians|eurs|men|women|jurors|heirs|rivals|twins|couple|siblings|sisters|brothers|parents|family|trustees|pair|two|three|heirs|spouses)$/;
const definite = /^(?:the|this|that|these|those|his|her|its|their|our|my|both|’s|'s)$/;
const helping = /^(?:VB[DZPNG]?|MD|RB[RS]?|TO)$/;

/** Tokens over which the subject of a second verb is sought behind the first: "he bought the club and wanted". */
const sharedReach = 24;

/** The mind that the subject of the verb at `i` has; undefined for things, for everybody and nobody, for "I", "we", "you" and "it". */
export function mindBehind(tokens: readonly Token[], i: number): Minded | undefined {
  const phrase = subjectAt(tokens, i);
  return phrase && mindOf(tokens, phrase);
}

/** The subject right before the verb, over its helping words and an aside; or that of an earlier verb of the same clause. */
function subjectAt(tokens: readonly Token[], i: number): SourcePhrase | undefined {
  const own = subjectOf(tokens, i, new Set(), () => false);
  if (own) return own;
  let at = i - 1;
  while (at >= 0 && i - at < 6 && helping.test(tokens[at]!.pos) && !/^VB[DZP]$/.test(tokens[at]!.pos)) at--;
  if (!/^(?:and|but|or|then|,)$/.test(tokens[at]?.lower ?? '')) return undefined;
  for (at--; at >= 0 && i - at < sharedReach; at--) {
    const { pos, lower } = tokens[at]!;
    if (/^[;:.?!"“”]$/.test(lower)) return undefined;
    if (!/^(?:VBD|VBZ|VBP|MD)$/.test(pos)) continue;
    const earlier = subjectOf(tokens, at, new Set(), () => false);
    if (earlier) return earlier;
  }
  return undefined;
}

function mindOf(tokens: readonly Token[], { from, head }: SourcePhrase): Minded | undefined {
  const own = tokens.slice(from, head + 1);
  const { pos, lower, name } = tokens[head]!;
  if (pos === 'PRP') return /^(?:he|she)$/.test(lower) ? 'person' : lower === 'they' ? 'people' : undefined;
  if (own.some((token) => token.name.endsWith('PER'))) return 'person';
  if (/(?:ORG|LOC)$/.test(name) || (pos === 'NNP' && /^\p{Lu}/u.test(tokens[head]!.text) && from > 0)) return 'house';
  if (!pos.startsWith('NN')) return undefined;
  const pointed = own.some((token) => definite.test(token.lower) || /(?:POS|PRP\$)/.test(token.pos));
  if (!pointed) return pos.startsWith('NNP') ? 'house' : undefined;
  const kinds = sourceNounKinds(lower);
  if (
    kinds.has('body') ||
    /^(?:opposition|chain|landlords|publisher|left|right|competition|investor|brewery|bakery|studio|label|developer)$/.test(
      lower,
    )
  )
    return 'house';
  if (kinds.has('document') || (kinds.has('hearsay') && !kinds.has('insider'))) return undefined;
  const many = pos.startsWith('NNS') || pos === 'NNPS';
  if (kinds.size > 0) return many ? 'people' : 'person';
  if (many || /^(?:pair|couple|family|two|three)$/.test(lower)) return manyPeople.test(lower) ? 'people' : 'thing';
  return agentive.test(lower) ? 'person' : 'thing';
}

/** "They wanted money, and the bank sent them half of it", "the robbers wanted cash": it was asked for. */
export function isRansom(tokens: readonly Token[], at: number): boolean {
  return tokens.some(
    ({ lower }, i) =>
      /^(?:thie(?:f|ves)|robbers?|burglars?|hackers?|kidnappers?|hijackers?|captors?|blackmailers?|extortionists?|pirates|gang|ransom|intruders?|raiders?)$/.test(
        lower,
      ) ||
      (i > at && /^(?:sent|paid|gave|handed|refused|pay|transferred)$/.test(lower)),
  );
}
