import { isCapitalised, type Line, maskOf, touches, wordsAsText } from './lines.ts';
import { type Form, keyOf } from './nameKinds.ts';
import { shapeCount, shapeOf } from './wordShapes.ts';

/** Forms by their words; how many words the forms that begin with a word have, the most first. */
export interface FormIndex {
  readonly forms: ReadonlyMap<string, Form>;
  /** Forms known from prose by their words in capitals, for lines in capitals. */
  readonly capitals: ReadonlyMap<string, Form>;
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** 1 for the shapes of those words: most words of a text have another. */
  readonly shapes: Uint8Array;
  /** Whether one of them has no capital. */
  readonly small: boolean;
}

/** A known form where it stands in a line: tokens from `from` to `to` (exclusive). */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly form: Form;
}

/** `inCapitals` when the article has lines in capitals. */
export function indexOf(forms: ReadonlyMap<string, Form>, inCapitals: boolean): FormIndex {
  const capitals = new Map<string, Form>();
  const lengths = new Map<string, number[]>();
  const shapes = new Uint8Array(shapeCount);
  let small = false;
  const add = (words: readonly string[]) => {
    const first = words[0]!;
    shapes[shapeOf(first)] = 1;
    if (!isCapitalised(first)) small = true;
    const known = lengths.get(first);
    if (known === undefined) lengths.set(first, [words.length]);
    else if (!known.includes(words.length)) known.push(words.length);
  };
  for (const form of forms.values()) {
    add(form.words);
    if (!inCapitals || inProse(form) === 0) continue;
    const upper = form.words.map((word) => word.toUpperCase());
    add(upper);
    if (!capitals.has(keyOf(upper))) capitals.set(keyOf(upper), form);
  }
  for (const sizes of lengths.values()) if (sizes.length > 1) sizes.sort((a, b) => b - a);
  return { forms, capitals, lengths, shapes, small };
}

/** Where known forms stand outside every name of the line; of several the longest. */
export function passedOver(line: Line, index: FormIndex): readonly Occurrence[] {
  if (!mayBeginBesideNames(line, index)) return none;
  const found = occurrences(line, index, { from: 0, to: line.tokens.length });
  if (found.length === 0 || line.names.length === 0) return found;
  const taken = maskOf(line, line.names);
  return found.filter((occurrence) => !touches(taken, occurrence));
}

const none: readonly Occurrence[] = [];

/** Whether a form may begin outside the names of the line: most lines have no such word. */
function mayBeginBesideNames({ tokens, names, traits, base }: Line, { shapes, lengths, small }: FormIndex): boolean {
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (next < names.length && names[next]!.from === i) {
      i = names[next++]!.to - 1;
      continue;
    }
    if (traits[base + i] === 0 && !small) continue;
    const { text } = tokens[i]!;
    if (shapes[shapeOf(text)] !== 0 && lengths.has(text)) return true;
  }
  return false;
}

/** Where known forms stand within a stretch of the line, `not` left out; of several that begin together the longest. */
export function occurrences(
  line: Line,
  index: FormIndex,
  within: { from: number; to: number },
  not?: Form,
): Occurrence[] {
  const found: Occurrence[] = [];
  for (let i = within.from; i < within.to; i++) {
    if (line.traits[line.base + i] === 0 && !index.small) continue;
    const { text } = line.tokens[i]!;
    if (index.shapes[shapeOf(text)] === 0) continue;
    const lengths = index.lengths.get(text);
    if (lengths === undefined) continue;
    for (const length of lengths) {
      const span = { from: i, to: i + length };
      const form = span.to <= within.to ? formAt(line, index, wordsAsText(line, span)) : undefined;
      if (!form || form === not) continue;
      found.push({ ...span, form });
      i += length - 1;
      break;
    }
  }
  return found;
}

function formAt(line: Line, index: FormIndex, key: string): Form | undefined {
  const form = formOf(line, index, key);
  if (!form || form.tagged < 1) return undefined;
  // A single word known as a name from titles only says nothing about prose.
  return line.style === 'prose' && inProse(form) === 0 && form.words.length === 1 ? undefined : form;
}

/** The form with these words; in a line of capitals that which the prose has. */
export function formOf(line: Line, index: FormIndex, key: string): Form | undefined {
  return (line.style === 'capitals' ? index.capitals.get(key) : undefined) ?? index.forms.get(key);
}

/** How often the tagger saw the form in prose. */
export function inProse(form: Form): number {
  return form.tagged - form.inTitles;
}
