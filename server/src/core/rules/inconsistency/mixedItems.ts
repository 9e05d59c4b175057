import type { Token } from '../../article/article.ts';
import { numeralValue } from '../../extract/numerals.ts';

/** The fewest and the most items that the pieces may be; undefined where a number among them is read in no way. */
export function boundsOf(
  items: readonly (readonly Token[])[],
  people: boolean,
  joined: boolean,
): { least: number; most: number } | undefined {
  const isMixed = items.some(isNamed);
  let least = 0;
  let most = 0;
  let open = false;
  for (const [index, own] of items.entries()) {
    if (isAside(own)) continue;
    const ands = own.filter(({ lower }) => lower === 'and' || lower === '&').length;
    if (ands > 1) return undefined;
    const isLast = index === items.length - 1 && own.at(-1) !== items[0]!.at(-1);
    const told = piecesOf(own)
      .slice(1)
      .filter((piece, i) => !isAside(piece) && !isDescribing(piece) && !isDescribing(piecesOf(own)[i]!)).length;
    const number = own.slice(0, 4).findIndex(({ pos }) => pos === 'CD');
    const weight = number < 0 ? 1 : (numeralValue(own[number]!.lower) ?? Number(own[number]!.text));
    if (
      number > 2 ||
      (number >= 0 && !(weight > 1 && weight < 20 && /^NN/.test(own.at(-1)!.pos) && /s$/.test(own.at(-1)!.text)))
    )
      return undefined;
    // "The mayor, Ann Lee": what opens with an article beside a name may say who it is; "beans" may go with "beef with peas".
    const isSaid: boolean =
      index > 0 &&
      !(isLast && joined) &&
      weight === 1 &&
      (isBare(own) ||
        (isMixed && (!isNamed(own) || isDescribing(own) || isDescribing(items[index - 1]!))) ||
        (open && !/^(?:DT|PRP\$)$/.test(own[0]!.pos)));
    // A run that ends with an "and" of its own may be one item: "Ann Lee of Lee, Moss and Park".
    if (!isLast && ands > 0 && items.slice(0, index).some(hasTail)) least = 0;
    open = own.some(({ lower }) => lower === 'with') || (open && isSaid);
    // "Two Paivas" in a list of people are two of them; "two soups" among dishes may be one dish.
    least += isSaid ? 0 : people ? weight : 1;
    most += weight + ands + told;
  }
  return { least: Math.max(1, least), most };
}

/** "Ann Lee of Lee": a preposition that may lead to more than one. */
function hasTail(own: readonly Token[]): boolean {
  return own.some(({ pos }) => pos === 'IN');
}

/** "The oldest in town": no noun of its own. */
function isBare(own: readonly Token[]): boolean {
  const tail = own.findIndex(({ pos }, i) => i > 0 && pos === 'IN');
  return (
    isDescribing(own) && !own.slice(0, tail < 0 ? undefined : tail).some(({ pos }) => /^(?:NN|VBG|FW|CD)/.test(pos))
  );
}

function isDescribing(own: readonly Token[]): boolean {
  return /^(?:DT|PRP\$)$/.test(own[0]!.pos) && !/^\p{Lu}/u.test(own[1]?.text ?? '');
}

/** A phrase with a noun or a name and without a verb of its own. */
export function isPlain(own: readonly Token[]): boolean {
  if (own.length > 14) return false;
  const clause = own.findIndex(({ lower }) => /^(?:who|which|that|whose|where)$/.test(lower));
  const bare = clause > 0 ? own.slice(0, clause) : own;
  // The tagger takes "dumplings" by itself for a verb.
  if (bare.length === 1 && /s$/.test(bare[0]!.text)) return true;
  if (bare.some(({ pos, text }) => /^(?:VB[DPZ]|MD|EX|WRB)$/.test(pos) && !/^\p{Lu}/u.test(text))) return false;
  return (
    isAside(own) ||
    isDescribing(own) ||
    bare.some(
      ({ pos, lower, text }) =>
        /^(?:NN|VBG|FW)/.test(pos) || /^\p{Lu}/u.test(text) || /^(?:myself|himself|herself|me)$/.test(lower),
    )
  );
}

/** An age, a relative clause, "from Leeds": said of the item before. */
export function isAside(own: readonly Token[]): boolean {
  const [first] = own;
  if (own.length === 1 && first!.pos === 'CD') return true;
  return (
    /^(?:IN|WP|WDT|WRB|VBN|TO|RB|CC)$/.test(first!.pos) ||
    /^(?:aged|both|all|each|now|once|formerly)$/.test(first!.lower)
  );
}

/** Has a name of its own, whatever stands before it: "the Old Chock", "the engineer Lise Amundsen"; not "the school in Linde". */
export function isNamed(own: readonly Token[]): boolean {
  const tail = own.findIndex(({ pos }, i) => i > 0 && pos === 'IN');
  return own
    .slice(0, tail < 0 ? undefined : tail)
    .some(({ text, pos }, i) => /^\p{Lu}/u.test(text) && (i > 0 || /^NN/.test(pos)));
}

/** What commas part inside an item. */
export function piecesOf(own: readonly Token[]): Token[][] {
  const pieces: Token[][] = [[]];
  for (const token of own) {
    if (token.text === ',') pieces.push([]);
    else pieces.at(-1)!.push(token);
  }
  return pieces.filter((piece) => piece.length > 0);
}
