import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { ArticleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { matchesIn } from '../../text/triggers.ts';
import { type KeptKind, keptKinds } from './keptKinds.ts';
import { oneLine, type ToldSentence, toldSentences } from './toldSentences.ts';

/** So many sentences on, an article still speaks of what it said is kept back. */
const reach = 5;
/** From the word that denies to the value's noun, in characters. */
const window = 70;

const denies =
  /\b(?:(?:did|does|do|has|have|was|were|is|are|would|will|could)(?: not|n['’]t| yet to)|wo n['’]t|never|no|nobody|declin(?:ed|es) to|refus(?:ed|es) to|without|nor|neither)\b/i;
const everyDenial = new RegExp(denies, 'gi');
const gives =
  /\b(?:disclos|releas|reveal|giv(?:e|en|ing)|gave|nam(?:ed|ing|e)\b|publish|announc|specif|identif|divulg|set\b|fix|decid|made (?:public|known)|say\b|said\b|stat(?:e|ed)\b|confirm|known\b|shar(?:e|ed)\b|put a figure|agreed|settled)/i;
const partly =
  /\b(?:at first|initially|earlier|had not|hadn['’]t|further|exact|exactly|other|if|would not say whether|immediately|so far only|until (?:yesterday|now|then))\b/i;
/** Told before, by others, as a guess, or not as it came out. */
const otherwise =
  /\b(?:had|offered|bid|bids|estimat\w+|analysts?|reportedly|reports?|media|newspapers?|sources?|worth|valued|leaked|last|previous\w*|friends?|famil(?:y|ies)|relatives?|neighbou?rs?|lawyer|colleagues|social media|could|might|may|if|asked|appeal\w*|missing|not|n['’]t|never|ago|earlier|separate|later|believed|thought|rumou?r\w*|would|about|around|up to|between|suspected|alleged\w*|hop\w+|wants?|target|a year|each|per|annual|sales|revenue|turnover|profit|debt|but|although|accidentally|mistake|however|budget|familiar|according)\b/i;

/** What an article says nobody gives, and gives a few sentences on. */
export function* keptBack(article: AnnotatedArticle): Iterable<ArticleFinding> {
  const sentences = toldSentences(article);
  for (const [index, sentence] of sentences.entries()) {
    for (const kind of keptKinds) {
      const denial = denialIn(article, sentence, kind);
      if (!denial) continue;
      const rest = sentences.slice(Math.max(0, index - 1), index + reach + 1).filter((one) => one !== sentence);
      const told = rest
        .map((one) => (!otherwise.test(one.text) ? kind.told(one, denial.thing) : undefined))
        .find((span) => span !== undefined);
      if (!told || article.text.slice(sentence.start, sentence.end).includes(article.text.slice(told.start, told.end)))
        continue;
      yield {
        at: { start: sentence.start + denial.start, end: sentence.start + denial.end },
        message: `“${sentence.text.slice(denial.start, denial.end)}”, yet the article gives it: “${oneLine(article, told)}”.`,
        related: [{ at: told, message: 'Told here' }],
      };
      break;
    }
  }
}

interface Denial extends Span {
  /** What the date or the number is of. */
  readonly thing?: string;
}

/** "No launch date has been set", "did not disclose the price", "has not released the name of". */
function denialIn(article: AnnotatedArticle, sentence: ToldSentence, { nouns }: KeptKind): Denial | undefined {
  const { text } = sentence;
  for (const noun of matchesIn(nouns, article.text, sentence)) {
    if (partly.test(text)) return undefined;
    const end = noun.index + noun[0].length;
    const before = text.slice(Math.max(0, noun.index - window), noun.index);
    const after = text.slice(end, end + window);
    const clause = before.slice(before.search(/[^,;:]*$/));
    const following = /^[^,;:]*/.exec(after)![0];
    const no = /\bno(?: \p{L}+){0,2} $/iu.exec(clause);
    const left = [...clause.matchAll(everyDenial)].at(-1);
    const right = denies.exec(following);
    const thing = /(\p{L}+) $/u.exec(clause)?.[1]?.toLowerCase();
    const of = /^ (?:of|for) (?:the |its |their |a )?(\p{L}+)/u.exec(after)?.[1]?.toLowerCase();
    const who = /how many$/i.test(noun[0]) ? /^ (\p{L}+)/u.exec(after)?.[1]?.toLowerCase() : undefined;
    const what = who ?? of ?? (thing && !/^(?:the|a|an|its|no|any)$/.test(thing) ? thing : undefined);
    const found =
      no && gives.test(following)
        ? {
            start: noun.index - no[0].length,
            end: end + gives.exec(following)!.index + gives.exec(following)![0].length,
          }
        : left && gives.test(clause.slice(left.index))
          ? { start: noun.index - (clause.length - left.index), end }
          : no && gives.test(clause)
            ? { start: noun.index - no[0].length, end }
            : right && gives.test(following.slice(right.index))
              ? { start: noun.index, end: end + right.index + lastOf(following.slice(right.index)) }
              : undefined;
    if (found) return { ...found, end: wordEnd(text, found.end), ...(what && { thing: what }) };
  }
  return undefined;
}

/** Where the words that would give the value end. */
function lastOf(text: string): number {
  const match = gives.exec(text)!;
  return match.index + match[0].length;
}

function wordEnd(text: string, at: number): number {
  return at + /^\p{L}*/u.exec(text.slice(at))![0].length;
}
