import type { Language } from '../../language/language.ts';
import { articleRule } from '../../rule.ts';
import { isPhrasalNoun } from './fusedParts.ts';
import { lostSpaces } from './lostSpaces.ts';
import { unknownWords } from './unknownWords.ts';

export default articleRule({
  id: 'corruption/fused-words',
  title: 'Two words without a space between them',
  why: 'Line ends that were dropped, deleted markup and recognition of scanned pages run words together. A word that no dictionary has, and that is two frequent words side by side, has lost its space; so has a full stop with the next sentence right behind it.',
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'The result of ⟦thevote⟧ was announced at noon.',
      'She joined the ⟦policeafter⟧ school.',
      'The game ⟦ended.The⟧ fans sang.',
    ],
    good: [
      'The paywall went up, and a livestream began.',
      'He worked for the BBC and example.com, e.g. on iPhone apps.',
    ],
  },
  *check(article) {
    for (const { start, end, fault, text, meant, repeated, foreign } of unknownWords(article)) {
      if (fault !== 'fused' || repeated || foreign) continue;
      const at = { start, end };
      const certain = !isCompound(article.language, meant!);
      const fix = { title: `Write “${meant}”`, edits: [{ at, text: meant! }], safe: certain };
      yield {
        at,
        message: `“${text}” looks like “${meant}” without the space.`,
        fix,
        ...(!certain && { severity: 'information' as const }),
      };
    }
    yield* lostSpaces(article);
  },
});

/** Letters, with the space, that a closed compound of two nouns seldom has. */
const longestCompound = 16;
/** Endings of the second halves that writers join to any noun: "policymaker", "citywide", "sportswashing". */
const joinsOn =
  /(?:er|ers|or|ors|ing|ings|ist|ists|man|men|woman|women|mate|mates|wide|side|like|proof|land|fest|gate|scape|ware|core|verse|tech|coin|time|work|works|house|book|box|line|stricken|driven|based|led|born)$/;

/** Two nouns may be a new compound ("videojournalist"); a frequent or inflected word, an adverb or an adjective may not. */
function isCompound({ tagger, dictionary }: Language, words: string): boolean {
  const [first, second] = words.split(' ') as [string, string];
  if (isPhrasalNoun(dictionary, first, second)) return true;
  if (words.length > longestCompound || short.test(words) || /(?:[^s]s|ed|ing|ly)$/.test(first)) return false;
  if (first.length < 3 || second.length < 3) return false;
  const [, before, after] = tagger.tag(['the', first, second, '.']).pos as [string, string, string];
  if (!/^(?:NN|JJ$)/.test(before) || !/^(?:NN|VB[NG]|JJ$)/.test(after) || notInCompounds.test(second)) return false;
  if (before === 'JJ' && first.length > 5) return false;
  return joinsOn.test(second) || first.length < 6 || second.length < 4;
}
/** Words that name a time or an order rather than a thing. */
const notInCompounds = /^(?:yesterday|today|tomorrow|tonight|later|earlier|ago|himself|herself|itself|themselves)$/;
const short =
  /\b(?:about|after|also|been|before|because|being|between|could|during|each|even|from|have|into|just|like|made|many|more|most|much|only|other|over|said|same|should|since|some|still|such|than|that|their|them|then|there|these|they|this|those|three|four|five|six|seven|eight|nine|ten|through|under|until|very|were|what|when|where|which|while|with|will|would|your|later|few|per|least|younger|older|therefore|however)\b/;
