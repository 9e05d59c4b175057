import { linePart } from './lineParts.ts';

/** What parts the buttons and links of one line: bars, dots, arrows, wide gaps, the clock of a player. */
const bar = /\s*(?:[|·•▪▸▶►⏵‹›»«]|[←→]|\s{2,}|\t)\s*|\s*\(?\d{1,2}:\d{2}(?:\s*\/\s*\d{1,2}:\d{2})?\)?(?=\s|$)\s*/u;
/** Weaker than a bar: prose has dashes and full stops as well. */
const weak = /\s+[-–—]\s+|(?<=[.!?])\s+(?=[\p{Lu}©])/u;
const weakParts = linePart.sentence | linePart.otherSentence | linePart.dash;
const most = 14;
/** Words on the buttons of a page that say nothing by themselves. */
const button =
  /^(?:home(?:page)?|about|archives?|menu|subscribe|log[ -]?(?:in|out)|sign[ -]?(?:in|up|out)|register|search|contact|newsletters?|donate|shop|store|jobs|careers|e-?paper|podcasts?|videos?|audio|photos?|gallery|live|tip jar|faqs?|help|(?:my )?(?:account|profile)|advertise|rss|feeds?|weather|games|crosswords?|classifieds|obituaries|events|ok(?:ay)?,?(?: got it)?|got it|accept|agree|learn more|close|dismiss|skip|play|pause|mute|back|next|previous|top|share|print|save|(?:e-?)?mail|link|more|older posts?|newer posts?|issue \d+|vol(?:ume|\.)? \d+(?:,? (?:no\.?|issue) \d+)?|no\. \d+|\d+ (?:likes?|shares?|comments?|views?|reads?|reactions?|claps?))$/iu;
/** A button alone on a line is told from a heading only by what stands round it. */
export function isButton(line: string): boolean {
  return (
    button.test(line) ||
    /^(?:reply|report|submit|cancel|send|vote|contribute|translate|disclaimer|breadcrumb|weather|puzzles|comments?)$/i.test(
      line,
    )
  );
}

const menuWords =
  /^(?:skip to content|menu|search|home|news|sports?|weather|business|politics|opinion|world|local|culture|arts|life|lifestyle|travel|video|videos|photos|podcasts?|newsletters?|more|sections?|subscribe|login|log in|log out|sign in|sign up|sign out|register|my account|account|share|tweet|pin|pin it|e-?mail|print|save|facebook|twitter|linkedin|whatsapp|reddit|x|instagram|youtube|tiktok|copy link|comments?|close|skip|play|pause|mute|next|previous|about|about us|contact|contact us|shop|jobs|donate|help|live|latest|trending|saved|profile|notifications|settings|edition|e-?paper|puzzles|games|crosswords?|obituaries|classifieds|advertise|cookies|privacy|terms|gift|listen|follow|bookmark)$/i;
/** So many words of a menu in a row are no sentence. */
const leastMenu = 3;

/** "Menu Search Sign in": words of a menu in a row, each with its capital, and nothing between them. */
export function isMenu(line: string): boolean {
  if (line.length > 120 || !/^\p{Lu}[\p{L} -]+$/u.test(line)) return false;
  const words = line.split(/ +/);
  let count = 0;
  for (let i = 0; i < words.length; count++) {
    if (!/^\p{Lu}/u.test(words[i]!)) return false;
    const length = [3, 2, 1].find((n) => i + n <= words.length && menuWords.test(words.slice(i, i + n).join(' ')));
    if (!length) return false;
    i += length;
  }
  return count >= leastMenu;
}

/** "News > Politics > Local elections 2030": names of pages between arrows, two or more of them. */
const trail =
  /(?:^|(?<=[|·•]\s*))(?:\p{Lu}[^>»›«‹|·•<\n.!?]{0,39}?\s*[>»›]\s*){2,6}\p{Lu}[^>»›«‹|·•<\n.!?]{0,59}?(?=\s*(?:[|·•]|$))/u;

/** The line without the trail of pages that it opens with, or undefined where it has none. */
export function withoutTrail(line: string): string | undefined {
  return trail.test(line) ? line.replace(trail, '').replace(/^[\s|·•]+|[\s|·•]+$/gu, '') : undefined;
}

/** A date keeps its line: it dates the article. */
const dated = /\b(?:1[89]|20)\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/;

/** The line as a reader of the page saw it: without the marks of Markdown, arrows and bullets before it. */
export function plainLine(line: string): string {
  return line
    .replace(/!\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)/g, '')
    .replace(/\[([^\][\n]{1,200})\]\([^)\n]{0,400}(?:\(\w*\))?\)/g, '$1')
    .replace(/(?<![\w*_])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\w*_])/g, '')
    .replace(/^[\s>➤➜➡👉★☆✦▶►▸»•·↓↑🔔📧📩💬🔗-]+/u, '')
    .trim();
}

/**
 * Whether a line is made of pieces that belong to the page: between bars half of them, between dashes and full stops all.
 * `parts` are those of the line (see `partsOf`), `isFurniture` judges one piece. False for a line with a date or with running text in it.
 */
export function arePiecesFurniture(line: string, parts: number, isFurniture: (piece: string) => boolean): boolean {
  const judged = (piece: string) => isFurniture(piece) || button.test(piece);
  // Running text, nearly always: one piece.
  if ((parts & linePart.bar) === 0) return (parts & weakParts) !== 0 && !isByline(line) && allWeak(line, judged);
  const pieces = line.split(bar).filter((piece) => piece !== '');
  const parted = bar.test(line);
  if (isByline(line)) return false;
  if (dated.test(line) || pieces.length > most || (pieces.length < 2 && !parted))
    return !parted && allWeak(line, judged);
  const known = pieces.filter((piece) => judged(piece) || allWeak(piece, judged));
  const others = pieces.filter((piece) => !known.includes(piece));
  return known.length > 0 && known.length >= others.length && others.every(isLabel);
}

/** Every piece between dashes and full stops is furniture, and there are two or more. */
function allWeak(line: string, judged: (piece: string) => boolean): boolean {
  const first = line.search(weak);
  if (first < 0 || !judged(withoutStop(line.slice(0, first)))) return false;
  const pieces = line.split(weak);
  return pieces.length > 1 && pieces.length <= most && pieces.every((piece) => judged(withoutStop(piece)));
}

function isByline(line: string): boolean {
  return (line.startsWith('b') || line.startsWith('B')) && /^by:? /i.test(line);
}

function withoutStop(piece: string): string {
  return piece.endsWith('.') || piece.endsWith('!') ? piece.slice(0, -1) : piece;
}

/** A name of a page, section or paper: a few words without a full stop. */
function isLabel(piece: string): boolean {
  return piece.split(/\s+/).length <= 6 && !/[.!?;]$/.test(piece) && !/\d{3}/.test(piece);
}
