import type { Token } from '../../article/article.ts';
import type { AnnotatedArticle, Quantity } from '../../extract/annotations.ts';
import { numeralValue } from '../../extract/numerals.ts';
import { person } from './parts.ts';
import type { ToldSentence } from './toldSentences.ts';

const cache = new WeakMap<ToldSentence, readonly Quantity[]>();

/**
 * The figures of a sentence as a list of them is read: with "one", "once" and "twice" where they count an item, and with
 * the currency or measure that only one figure of the sentence states ("from 40 to 50 million euros").
 */
export function figuresOf(article: AnnotatedArticle, told: ToldSentence): readonly Quantity[] {
  const known = cache.get(told);
  if (known) return known;
  const small = smallWords(article, told);
  const counts = told.quantities.filter(({ kind }) => kind !== 'age' && kind !== 'ordinal');
  const all = [...counts.map((one) => comparedWith(article.text, told, one)), ...small].sort(
    (a, b) => a.start - b.start,
  );
  const figures = withSharedUnit(article, all);
  cache.set(told, figures);
  return figures;
}

/** In "600 more than the 4,600 of June" the last figure is no bound but what the first is compared with. */
function comparedWith(text: string, told: ToldSentence, one: Quantity): Quantity {
  if (!one.bound) return one;
  const value = Number.isFinite(one.low) ? one.low : one.high;
  const lead = text.slice(Math.max(told.start, one.start - 30), one.start);
  // "Is to go up to 60": here it moves, and the figure is where it comes to.
  const moves =
    one.bound === 'at-most' &&
    /\b(?:go|goes|going|gone|went|moves?|moved|put|pushed|add|adds|added|adding) up to (?:an? )?$/.test(lead);
  if (
    !moves &&
    !/(?:\d[^.;:,]{0,12} (?:more|fewer|less|higher|lower) than|\b(?:twice|times|half) as (?:many|much) as) (?:the|its|their) $/.test(
      lead,
    )
  )
    return one;
  const { bound: _, ...rest } = one;
  return { ...rest, low: value, high: value };
}

const small: Readonly<Record<string, number>> = { one: 1, once: 1, twice: 2, thrice: 3 };

/** Numerals that are a count only beside others: "one was disqualified", "twice in June". */
function smallWords({ text }: AnnotatedArticle, { sentence: { tokens }, quantities, times }: ToldSentence): Quantity[] {
  if (quantities.length === 0) return [];
  return tokens.flatMap((token, i): Quantity[] => {
    const other = sizeOf(token) ?? besideName(tokens, i);
    if (other)
      return [...quantities, ...times].some(({ start, end }) => start < token.end && token.start < end) ? [] : [other];
    const word = token.text.toLowerCase();
    const somebody = /^an?$/.test(word) ? personBehind(tokens, i) : undefined;
    const value = somebody ? 1 : small[word];
    if (value === undefined || quantities.some(({ start, end }) => start < token.end && token.start < end)) return [];
    const lead = text.slice(Math.max(0, token.start - 8), token.start);
    const next = tokens[i + 1];
    if (!/(?:\b(?:and|while|but|plus),? |[,;:(—–] ?)$/.test(lead)) return [];
    if (!somebody && (!/^(?:VB|IN|TO|RB|MD)/.test(next?.pos ?? '') || /^(?:as|more|again)$/i.test(next!.text)))
      return [];
    const counted = word.length > 3 ? { head: 'time', noun: { start: token.start, end: token.end } } : {};
    const noun = somebody && { head: somebody.text.toLowerCase(), noun: { start: somebody.start, end: somebody.end } };
    const one = { start: token.start, end: token.end, kind: 'cardinal', low: value, high: value } as const;
    return [{ ...one, approximate: false, ...counted, ...noun }];
  });
}

/** "the 12-person jury", "a five-member panel": a group told with its size. */
function sizeOf({ text, start, end }: Token): Quantity | undefined {
  const match = /^(?<size>\d{1,3}|[a-z]+)-(?:person|member)$/i.exec(text);
  const word = match?.groups?.['size'];
  const value = word === undefined ? undefined : /^\d/.test(word) ? Number(word) : numeralValue(word);
  return value === undefined
    ? undefined
    : {
        start,
        end,
        kind: 'cardinal',
        low: value,
        high: value,
        approximate: false,
        head: 'person',
        noun: { start, end },
      };
}

/** "Moreau 160, Petit 98 and Girard 42": in a list of results a number behind a name is a count. */
function besideName(tokens: readonly Token[], i: number): Quantity | undefined {
  const [name, { text, start, end, pos }, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (pos !== 'CD' || !/^\d{1,3}(?:,\d{3})*$/.test(text) || !name?.pos.startsWith('NNP')) return undefined;
  if (!/^(?:,|and|\.|;|\))$/.test(next?.text ?? '.') || !/^(?:,|and|;|:)$/.test(tokens[i - 2]?.text ?? ''))
    return undefined;
  const value = Number(text.replaceAll(',', ''));
  return { start, end, kind: 'cardinal', low: value, high: value, approximate: false };
}

/** "a retired teacher": the noun of a single person, which stands in a list for one. */
function personBehind(tokens: readonly Token[], article: number): Token | undefined {
  let i = article + 1;
  while (i < article + 4 && /^(?:JJ|VBN|NN|CD)$/.test(tokens[i]?.pos ?? '') && /^NN$/.test(tokens[i + 1]?.pos ?? ''))
    i++;
  const noun = tokens[i];
  const isPerson =
    noun?.pos === 'NN' &&
    (person.has(noun.text.toLowerCase()) ||
      /(?:woman|man|ist|nurse|chef|cook|clerk|widow|widower|farmer|porter|cyclist|teacher|doctor|actor|singer|dancer|manager|lawyer|monk|priest|nun|judge|mother|father|daughter|son|couple)$/.test(
        noun.text,
      ));
  return isPerson ? noun : undefined;
}

const currencyWord = /\bpounds?$/i;

/** Bare numbers take the currency or measure that is the only one of their sentence. */
function withSharedUnit({ text }: AnnotatedArticle, figures: readonly Quantity[]): readonly Quantity[] {
  const isSterling = figures.some(({ kind, unit }) => kind === 'money' && unit === 'GBP');
  // "Pounds" are money beside other pounds that are.
  const read = figures.map((one) =>
    isSterling && one.unit === 'lb' && currencyWord.test(text.slice(one.start, one.end))
      ? ({ ...one, kind: 'money', unit: 'GBP' } as const)
      : one,
  );
  const valued = read.filter(({ kind }) => kind === 'money' || kind === 'measure');
  const units = new Set(valued.map(({ unit }) => unit));
  if (units.size !== 1) return read;
  const { kind, unit } = valued[0]!;
  return read.map((one) => {
    const isBare =
      one.kind === 'cardinal' &&
      (one.head === undefined || /^(?:day|week|month|year)$/.test(one.head)) &&
      one.low === one.high;
    // "40 million to 50 million euros", "12.40 to 13.10 euros": of the size of a sum, not "two shops".
    const sized = valued.some(({ low }) => one.low / low > 0.02 && one.low / low < 50);
    const written = /\d/.test(text.slice(one.start, one.end));
    const isScaled = /\d[\d,.]* (?:thousand|million|billion|trillion)$/.test(text.slice(one.start, one.end));
    return isBare && sized && written && (isScaled || isListed(text, one)) ? { ...one, kind, unit: unit! } : one;
  });
}

/** A bare figure beside "from", "to", "against" or a list mark, whose noun was said before. */
function isListed(text: string, { start, end }: Quantity): boolean {
  const lead = text.slice(Math.max(0, start - 12), start);
  const tail = text.slice(end, end + 14);
  return (
    /(?:\b(?:from|to|against|than|and|of|by)|[,;]) $/.test(lead) &&
    /^(?:[,;.)]| (?:to|from|and|on|in|for|at|against|by|came|went|was)\b|$)/.test(tail)
  );
}
