import type { Token } from '../../article/article.ts';
import { spellingFact } from '../../article/spellingFacts.ts';
import { editDistance } from '../../language/editDistance.ts';
import type { Gazetteer } from '../../language/language.ts';
import { foldedName, soundOf } from '../../language/nameSound.ts';
import { overlapping } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { Claim } from '../claims.ts';
import { type ArticleReading, claimOn } from './reading.ts';

/** A word of a name where it stands. */
interface Occurrence {
  readonly token: Token;
  /** Word of a name right before it, in lower case. */
  readonly before?: string;
  /** Number of the sentence. */
  readonly sentence: number;
  /** The word is the last of its name. */
  readonly last: boolean;
  /** It stands in the name of a person, and no article before it makes it a family's. */
  readonly person: boolean;
}

interface Form {
  readonly text: string;
  readonly folded: string;
  readonly at: Occurrence[];
}

/** No article has so many words of names; a list of a register may. */
const mostForms = 500;
const writing = /\b(?:tweet|wrote|writ|post)/iu;
/** Shorter words are too often one letter apart. */
const shortest = 5;
/** Of a million words: a word that is rarer is hardly ever meant where it has a capital. */
const rare = 0.25;

const mayBeName = spellingFact(({ text }) => text.length >= shortest && /^\p{Lu}\p{Ll}+$/u.test(text));

/**
 * Words of names that one article spells in two ways: a letter or two apart, and nothing shows that two bearers are meant.
 * The rarer spelling and the other one meet under one subject; `list` holds the other spelling.
 */
export function nameSlipClaims(reading: ArticleReading): Claim[] {
  const { article } = reading;
  const forms = formsOf(reading);
  if (forms.length > mostForms) return [];
  const claims: Claim[] = [];
  for (const [i, one] of forms.entries())
    for (const other of forms.slice(i + 1)) {
      if (!isSlip(one, other, article.language.gazetteer)) continue;
      const rarer = other.at.length > one.at.length ? one : other;
      const usual = rarer === one ? other : one;
      const subject = [one.folded, other.folded].sort().join(' ');
      for (const form of [rarer, usual])
        claims.push(
          claimOn(article, form.at[0]!.token, {
            attribute: 'nameSlip',
            subject,
            value: { text: form.text, low: form.at.length, list: [form === rarer ? usual.text : rarer.text] },
          }),
        );
    }
  return claims;
}

function formsOf({ article, sentences }: ArticleReading): Form[] {
  const { dictionary } = article.language;
  const forms = new Map<string, Form>();
  // What somebody has written is quoted as it was spelt.
  const written = article.attributions
    .flatMap(({ cue, content }) => (content && writing.test(article.text.slice(cue.start, cue.end)) ? [content] : []))
    .sort((a, b) => a.start - b.start);
  const links = article.citations.filter(({ kind }) => kind === 'link' || kind === 'url');
  for (const { tokens, names, index } of sentences)
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const { text } = token;
      if (!mayBeName(token) || !token.pos.startsWith('NNP')) continue;
      if (isWithin(links, token) || isWithin(written, token)) continue;
      const [left, right] = [tokens[i - 1], tokens[i + 1]];
      // Half of a name with a hyphen is no name of its own.
      if (goesOn(article.text, token)) continue;
      const before = left && isCapitalName(left) ? left.lower : undefined;
      const mention = names.find(({ mention: { start, end } }) => start <= token.start && token.end <= end)?.mention;
      const person = mention?.type === 'person' && left?.lower !== 'the';
      const last = !(right && isCapitalName(right)) || mention?.end === token.end;
      // A word of the language is a name where a person is called so.
      if (!(person && last && left) && dictionary.perMillion(token.lower) > rare) continue;
      const form = forms.get(text) ?? { text, folded: foldedName(text), at: [] };
      forms.set(text, form);
      form.at.push({ token, sentence: index, last, person, ...(before && { before }) });
    }
  return [...forms.values()];
}

const isCapital = spellingFact(({ text }) => /^\p{Lu}/u.test(text));

function isCapitalName(token: Token): boolean {
  return token.pos.startsWith('NNP') && isCapital(token);
}

/** Whether a letter, digit or hyphen stands right before a word, or a hyphen right behind it. */
function goesOn(text: string, { start, end }: Token): boolean {
  const before = text[start - 1] ?? ' ';
  return (before !== ' ' && /[-–\p{L}\d]/u.test(before)) || text[end] === '-' || text[end] === '–';
}

function isWithin(spans: readonly Span[], token: Token): boolean {
  return spans.length > 0 && overlapping(spans, token).length > 0;
}

function isSlip(one: Form, other: Form, gazetteer: Gazetteer): boolean {
  const [a, b] = [one.folded, other.folded];
  // Accents that one passage leaves out are no slip.
  if (a === b || (a[0] !== b[0] && soundOf(a)[0] !== soundOf(b)[0]) || Math.abs(a.length - b.length) > 2) return false;
  const edits = editDistance(a, b);
  if (edits > 2) return false;
  const together = one.at.some((first) => other.at.some((second) => first.sentence === second.sentence));
  if (together) return false;
  const sharesNeighbour = one.at.some(
    ({ before }) => before !== undefined && other.at.some((o) => o.before === before),
  );
  if (
    isInflected(a, b) &&
    !(sharesNeighbour && a.length === b.length && soundOf(a) === soundOf(b)) &&
    !isOfPerson(one, other)
  )
    return false;
  const least = Math.min(a.length, b.length);
  if (edits === 2 && !(least >= 7 && soundOf(a) === soundOf(b)) && !(sharesNeighbour && least >= 8)) return false;
  if (least < 6 && !sharesNeighbour && !isOfPerson(one, other)) return false;
  const isPlace = ({ text }: Form) =>
    gazetteer.isCity(text) || gazetteer.isRegion(text) || gazetteer.country(text) || gazetteer.demonym(text);
  if (isPlace(one) && isPlace(other)) return false;
  const isGiven = ({ text, at }: Form) => gazetteer.isGivenName(text) && at.some(({ last }) => !last);
  if (isGiven(one) || isGiven(other)) return sharesNeighbour && !(isGiven(one) && isGiven(other));
  return isOneBearer(one, other) && (sharesNeighbour || !bothKnown(one, other, gazetteer) || isShortForm(one, other));
}

function bothKnown(one: Form, other: Form, gazetteer: Gazetteer): boolean {
  const known = ({ text }: Form) => gazetteer.isSurname(text) || gazetteer.isGivenName(text) || gazetteer.isCity(text);
  return known(one) && known(other);
}

/** "Kosova" and "Kosovan", "Serbia" and "Serbian": one is the other with an ending, or they differ in their endings. */
function isInflected(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= Math.min(a.length, b.length) - 1;
}

/** No two given names before the two spellings. */
function isOneBearer(one: Form, other: Form): boolean {
  const given = (form: Form) =>
    new Set(form.at.flatMap(({ before }) => (before && !titles.test(before) ? [before] : [])));
  const [a, b] = [given(one), given(other)];
  return a.size === 0 || b.size === 0 || [...a].some((name) => b.has(name));
}

/** One stands alone wherever it stands, and the other is introduced in full: "Jody Branigan", then "Brannigan said". */
function isShortForm(one: Form, other: Form): boolean {
  const full = (form: Form) => form.at.some(({ before, last }) => last && before !== undefined && !titles.test(before));
  return full(one) !== full(other);
}

/** Both are surnames of people, wherever they stand, and only one of the two is ever introduced in full. */
function isOfPerson(one: Form, other: Form): boolean {
  return [...one.at, ...other.at].every(({ person, last }) => person && last) && isShortForm(one, other);
}

const titles =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|president|minister|mayor|judge|justice|captain|sergeant|inspector|superintendent|councillor|senator|governor|bishop|father|sister|rev|reverend|king|queen|prince|princess|director|manager|coach|chairman|chancellor|secretary|detective|officer|general|colonel|major|lieutenant)\.?$/;
