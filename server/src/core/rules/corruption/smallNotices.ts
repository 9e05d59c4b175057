import type { Block, Sentence, Token } from '../../article/article.ts';
import type { AnnotatedArticle } from '../../extract/annotations.ts';
import type { Span } from '../../text/span.ts';
import { isFiniteVerb } from './finiteVerbs.ts';
import { insideQuotation } from './quotationMarks.ts';
import { shown } from './textMatches.ts';

/** Longer blocks are text; a small ad costs by the word. */
const longest = 240;
const leastWords = 4;

const genre = String.raw`(?:LOST(?: (?:AND|&) FOUND)?|FOUND|STOLEN|FOR (?:SALE|RENT|HIRE)|TO LET|WANTED|HELP WANTED|SITUATIONS? (?:VACANT|WANTED)|VACANC(?:Y|IES)|FREE(?: TO (?:A )?GOOD HOMES?)?|(?:YARD|GARAGE|ESTATE|RUMMAGE|JUMBLE|CAR BOOT|BAKE|MOVING|STOOP) SALE|ROOMS? (?:TO|FOR) (?:LET|RENT)|FLAT TO LET|IN MEMORIAM|IN LOVING MEMORY|CARDS? OF THANKS|ACKNOWLEDGE?MENTS?|BIRTHDAYS?|(?:PUBLIC|LEGAL|PLANNING) NOTICES?|TENDERS?|AUCTION|TUITION|SERVICES|PERSONALS?|TIDES|TIDE TABLE|WEATHER|FORECAST|TODAY['’]S WEATHER|LOTTO|LOTTERY|WINNING NUMBERS|HOROSCOPES?|CROSSWORD|SUDOKU|BINGO|RECIPE(?: OF THE (?:DAY|WEEK))?|CHURCH SERVICES|BIRTHS?|DEATHS?|MARRIAGES?|ENGAGEMENTS?)`;
/** A genre in capitals opens the notice. */
const inCapitals = new RegExp(String.raw`^${genre}(?:\s?[:.–—-]|(?= (?:\p{Lu}|\d|\p{Ll})))`, 'u');
/** In small letters it does with a colon or comma; "Lost", "Found", "Wanted" and "Services" are headings of stories as well. */
const inSmallLetters = new RegExp(
  String.raw`^(?!(?:lost|found|stolen|wanted|free|services?|auction|weather|forecast|deaths?|births?|personals?|recipe|tenders?|birthdays?)(?: (?:and|&) found)?\b(?! (?:to (?:a )?good|of the)))${genre}\s?[:,–—]`,
  'iu',
);
/** Formulas that open a notice of a family or an authority. */
const formula =
  /^(?:In (?:loving|fond|ever loving) memory of\b|Births?: to\b|(?:NOTICE|Notice) is hereby given\b|Happy (?:\d+(?:st|nd|rd|th) )?[Bb]irthday,? (?:to )?\p{Lu}|(?:Sudoku|Crossword|Quiz) (?:answers|solutions?)\b|(?:Answers|Solutions?) to (?:yesterday|last week|today)['’]s (?:crossword|sudoku|quiz|puzzle)|(?:Today|Tomorrow|Tonight)(?:['’]s (?:weather|forecast|tides))?: .{0,60}(?:\d ?°|\d ?[CF]\b|\b(?:sunny|cloudy|showers|winds?|high|low)\b)|\p{Lu}{3,}, \p{Lu}\p{Ll}+ ?[–—-] ?(?:On|Suddenly|Peacefully|Aged)\b|(?:Recipe|Horoscope|Quote|Word) of the (?:day|week):)/u;

const contact =
  /\b(?:tel(?:ephone)?\.?:? ?\+?\d|(?:call|ring|phone|text|whats ?app|contact|apply|write|enquire|inquire)\b.{0,30}(?:\d{3,}|after (?:six|five|\d)|evenings|within|box \d)|\d{3,5}[ -]\d{3,6}(?:[ -]\d{2,4})?|evenings only|box (?:no\.? ?)?\d+)/iu;
const price = /[$€£] ?\d|\b(?:ono|obo|pcm|pw|p\/w|o\.n\.o|negotiable)\b/iu;
const shop =
  /\b(?:no (?:smokers|pets|early birds|call-out fee|agents|timewasters|time wasters|dss|flowers)|one (?:careful )?owner|good condition|as new|never used|buyer collects|references|first lesson free|all ages|free estimates?|fully insured|\d+ ?hrs|MOT|\d[\d,]+ miles|eyes down|donations to)\b/iu;

/** Small ads, notices of families and authorities, tides and winning numbers: what stood beside the story on its page. */
export function smallNotices(article: AnnotatedArticle): { readonly at: Span; readonly message: string }[] {
  return article.blocks
    .filter(({ kind }) => kinds.has(kind))
    .filter((block, index) => isNotice(article, block, index))
    .map(({ start, content }) => {
      const from = start + article.text.slice(start, content.end).search(/\S/);
      const at = { start: from, end: content.end };
      return {
        at,
        message: `“${shown(article.text.slice(from, content.end), 60)}” is a notice of the page, not part of the story.`,
      };
    });
}

const kinds: ReadonlySet<Block['kind']> = new Set(['paragraph', 'speakerTurn', 'heading', 'caption']);

function isNotice(article: AnnotatedArticle, block: Block, index: number): boolean {
  const { start, content, sentences } = block;
  if (content.end - start > longest) return false;
  const text = article.text.slice(start, content.end).trim();
  const mayOpen = inCapitals.test(text) || inSmallLetters.test(text);
  if (!mayOpen && !formula.test(text) && !(contact.test(text) || shop.test(text))) return false;
  if (text.split(/\s+/).length < leastWords || insideQuotation(article, content)) return false;
  // "WEATHER: Fog closed the airport": a clause of the story's own.
  if (formula.test(text)) return /hereby/.test(text) || !tellsOf(sentences);
  const signs = [contact, price, shop].filter((form) => form.test(text)).length;
  if (signs < 3 && tellsOf(sentences)) return false;
  // A label over a list of figures: "DEATHS: 14".
  if (mayOpen) {
    const behind = text.replace(/^[^:]*:/, '');
    return behind.split(/\s+/).length > 2 && /[.,;$€£]|\d/.test(behind);
  }
  // At the end of a story stands where tickets are sold; between two paragraphs of it nothing of the kind.
  return signs > 1 && isBetween(article, index);
}

/** A subject with its verb: "the council sold"; a fragment has "answers to Biscuit", "works". */
function tellsOf(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ tokens }) => tokens.some((token, i) => isFiniteVerb(token) && hasSubject(tokens, i)));
}

function hasSubject(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (at >= 0 && /^(?:RB|MD)/.test(tokens[at]!.pos)) at--;
  const before = tokens[at];
  if (!before || !/^(?:NN|PRP$|EX|WP|WDT|DT|CD)/.test(before.pos)) return false;
  // "who left us": of somebody in the notice.
  return !/^W/.test(before.pos);
}

function isBetween({ blocks }: AnnotatedArticle, index: number): boolean {
  const isText = (block: Block) => block.kind === 'paragraph' && block.content.end - block.content.start > 80;
  return blocks.slice(0, index).some(isText) && blocks.slice(index + 1).some(isText);
}
