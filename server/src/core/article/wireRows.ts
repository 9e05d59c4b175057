import { isOneLine } from './lineEnds.ts';
import {
  endsAsSentence,
  isCutMark,
  isDeskContact,
  isMadeOfSignOffs,
  isServiceLine,
  opensAsSentence,
} from './wireSignOffs.ts';

/** What the lines of a news agency around a story are called; they were written for desks, not for readers. */
export type WireRow =
  | 'slug of a news agency'
  | 'note of a news agency to its desks'
  | 'sign-off of a news agency'
  | 'contact of the desk';

/** Where a line stands: above the first running text, below the last, or between. */
export type Place = 'head' | 'middle' | 'foot';

const longest = 200;

/** The kind of line that a news agency put around its story; undefined where the line may be the story's own. */
export function wireRow(line: string, place: Place): WireRow | undefined {
  const trimmed = line.trim();
  if (trimmed === '' || trimmed.length > longest || day.test(trimmed) || !isOneLine(trimmed)) return undefined;
  const first = trimmed[0]!;
  const asSentence = opensAsSentence(trimmed);
  if (goesOnBeginnings.includes(first) && goesOn.test(trimmed)) return 'note of a news agency to its desks';
  if (addressedBeginnings.includes(first) && addressed.test(trimmed)) return 'note of a news agency to its desks';
  if (!asSentence) {
    if (isTied(trimmed) && filed.test(trimmed)) return 'slug of a news agency';
    if (/^(?:-\s?30\s?-|#{3,5}|-{2,} ?END ?-{2,})$/.test(trimmed)) return 'sign-off of a news agency';
    if (mayBeCut.test(trimmed) && isCutMark(trimmed)) return 'note of a news agency to its desks';
  }
  if (isServiceLine(trimmed)) return 'note of a news agency to its desks';
  if (place === 'middle') return undefined;
  if (place === 'head' && isSlug(trimmed)) return 'slug of a news agency';
  if (!asSentence && isNote(trimmed)) return 'note of a news agency to its desks';
  if (isSignOff(trimmed) || isMadeOfSignOffs(trimmed)) return 'sign-off of a news agency';
  if (place === 'head') return undefined;
  return isDeskContact(trimmed) ? 'contact of the desk' : undefined;
}

/** A day by itself, as pages have it under the headline. */
const day = /^\d{4}-\d\d-\d\d$/;

const mayBeCut = /^[([]?(?:BEGIN|END|START|OPTIONAL|STORY|story|begin|end|start|optional|X X|\d{1,2}(?:st|nd|rd|th) )/;

/** What the first two expressions below begin with. */
const goesOnBeginnings = '([-MmEe';
const addressedBeginnings = '^EAFDSMN';

/** Key words of a slug are tied by hyphens or dashes, or the line begins with the number of a version. */
function isTied(line: string): boolean {
  const first = line.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || line.includes('-') || line.includes('–');
}

/** "(MORE)", "-more-", "more to follow": the story goes on in another dispatch. */
const goesOn =
  /^[([-]*\s*(?:MORE|more|MTF|mtf|(?:MORE|More|more) (?:TO|to) (?:FOLLOW|COME|follow|come)|(?:END|End|end) (?:OF|of) (?:TAKE|take|DISPATCH|dispatch))\s*[)\]-]*\.?$/;

/** "BC-HARBOUR-FIRE 3rd Ld", "5th Ld-Writethru", "ALN-02-09-25 1412GMT": no story has such a line anywhere. */
const filed =
  /^(?:(?:[a-z]{1,3}-)?\p{Lu}[\p{Lu}\d]*(?:[-–]\p{Lu}[\p{L}\d]*){1,5},? (?:\d{1,2}(?:st|nd|rd|th) )?(?:L[dD]|[Ww]ritethru|L[dD]-[Ww]ritethru|NewsAlert|Bulletin|ADV\d*)\b.{0,60}|\p{Lu}{2,4}(?:-\p{Lu}{2,4}){0,2}-\d\d-\d\d-\d\d(?:\d\d)? \d{4} ?\p{Lu}{2,4}|\d{1,2}(?:st|nd|rd|th) L[dD](?:-[Ww]ritethru)?\b.{0,100})$/u;

/** "2nd lead", "UPDATE 3", "adds quotes": which version of the dispatch this is, or what is new in it. */
const version = String.raw`(?:\d{1,2}(?:st|nd|rd|th)[ -](?:lead|ld|take|add|update|writethru|version)|(?:lead|update|take|add|version|correction|wrapup)[ -]?\d{1,2}|(?:\d{1,2}(?:st|nd|rd|th) )?(?:ld|lead)-all|writethru|writethrough|ld-writethru)`;
const change = String.raw`(?:(?:updates?|adds?|recasts?|corrects?|refiles?|repeats?|writes? through|clarifies|deletes?|changes?|fixes|rewrites?|trims?|resend(?:s|ing)?|inserts?|subs?)(?:[ ,;:]|$)|with (?:quotes?|details?|comment|background|reactions?))`;
const versioned = new RegExp(String.raw`(?<![\p{L}\d])${version}(?![\p{L}\d])`, 'iu');
const bracket = new RegExp(String.raw`\S\s+\((?:${version}|${change})[^()]*\)\s*$`, 'iu');
/** "BC-EU--Austria", "^AM-SAVINGS-BANK:nl": the code of a service, then key words tied by hyphens. */
const keyed = /^\^?\p{Lu}{2,3}-{1,2}\p{Lu}[\p{L}\d]*(?:-{1,2}[\p{L}\d]+)*(?![\p{L}\d])/u;

/**
 * A line that names the dispatch: capitals, numbers and hyphens ("NNA 0417 BRIDGE-INQUIRY 2ND-LD"), or key words with the number
 * of a version, the length or a code of the wire behind them.
 */
export function isSlug(line: string): boolean {
  if (endsAsSentence(line)) return false;
  // Then only a version in brackets at its end tells.
  if (opensAsSentence(line) && !line.trimEnd().endsWith(')')) return false;
  const words = line.trim().split(/\s+/);
  if (words.length > 12) return false;
  if (line.startsWith('^') && /^\^\p{Lu}/u.test(line)) return true;
  if (keyed.test(line) && (versioned.test(line) || /,\s?\d{2,4}$|:\p{Ll}{1,3}$/u.test(line))) return true;
  if (bracket.test(line)) return true;
  return (
    words.length >= 3 &&
    words.length <= 10 &&
    !/\p{Ll}/u.test(line) &&
    words.some((word) => /^\d{2,5}$/.test(word)) &&
    words.some((word) => /^\p{Lu}[\p{Lu}\d]*(?:-[\p{Lu}\d]+)+$/u.test(word))
  );
}

const addressed =
  /^\^?(?:E[Dd][Ss]\.?|ATTN\.?|Attn\.?|ATTENTION|Attention|FAO|DESKS?|SUBS|(?:MANAGING )?EDITORS|N(?:OTE|ote) (?:TO|to) (?:EDITORS|[Ee]ditors|DESKS?|[Dd]esks?|SUBS|[Ss]ubs|CLIENTS|[Cc]lients|SUBSCRIBERS|[Ss]ubscribers))\s?[:–—-]/u;
/** "KILL last para", "PICKUP 6th graf": an order in capitals about parts of a text. */
const order =
  /^(?:KILL|PICK ?UP|SUBS?|TRIM|HOLD|INSERT|DELETE|OMIT|EMBARGO(?:ED)?|NO EMBARGO|NOT FOR (?:RELEASE|PUBLICATION)|RESENDING|RESENDS|REFILING|REPEATING)\b[^\p{Lu}]/u;
const changes = new RegExp(String.raw`^\((?:${change})[^()]*\)$`, 'iu');

function isNote(line: string): boolean {
  return order.test(line) || changes.test(line);
}

const zone = String.raw`(?:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|BST|IST|JST|AEST|Z)`;
const month = String.raw`(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)`;
/** "1412GMT", "2241 230426 GMT", "111742 OCT 24": when the dispatch went out, as the wire writes it. */
const stamp = new RegExp(
  String.raw`(?<!\d)\d{4}(?: \d{6})? ?${zone}(?![\p{L}\d])|(?<!\d)\d{6}${zone}? ${month}(?![\p{L}])`,
  'u',
);
/** "mf/kl/ea": who wrote, edited and sent it. */
const initials = /^[\p{Ll}]{2,4}(?:[/-][\p{Ll}]{2,4}){1,4}$/u;
const end = /^[-–—=([\s]*(?:-30-|ENDS?(?: IT)?|\(?(?:END|End|Ends)\)?)[-–—=)\]\s]*$/;

function isSignOff(line: string): boolean {
  // "End", "Ends"
  const mayBeEnd = !opensAsSentence(line) || line.startsWith('End');
  if (mayBeEnd && (end.test(line) || (line.includes('/') && initials.test(line)))) return true;
  return stamp.test(line) && line.split(/\s+/).length <= 8 && !endsAsSentence(line);
}
