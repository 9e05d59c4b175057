import type { Token } from '../../article/article.ts';
import type { Attribution } from '../../extract/annotations.ts';
import { allForms } from '../../extract/inflect.ts';
import type { Span } from '../../text/span.ts';

/** Verbs by which somebody undertakes or refuses something, with "to": what stands behind them is a deed, not a report. */
const undertaking = allForms(
  'agree refuse decide offer threaten propose pledge vow promise decline swear ask appeal hope',
);
/** Verbs by which somebody wants something from another. */
const asking = allForms('ask urge request appeal call');

/** Verbs of saying that are as often deeds: "wrote the letter", "rejected the offer", "called the strike". */
const deeds = allForms(
  'reject call write read dismiss oppose support welcome demand propose outline question accuse blame protest post deny identify put document record see find ' +
    'feel know consider hail publish announce disclose promise appeal credit release report thank request brand object',
);

const claiming = allForms('claim');
/** What is claimed by taking it: "claimed 43 lives", "claimed victory", "claimed her third title". */
const prize =
  /^(?:(?:about|at least|more than|over|some|nearly|almost|up to|another) )*(?:\d|lives\b|victims\b|victory\b|the (?:lives?|title|prize|crown|lead)\b|(?:a|his|her|its|their|the) (?:first|second|third|\d+\w+|\p{L}+)? ?(?:title|victory|win|medal|prize|crown|seat|refund|lives?)\b|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)\b)/u;

/** "Agreed to sell", "asked the region for money": an act or a wish, of which the sentence hands nothing on. */
export function isUndertaking(text: string, { cue, content }: Attribution): boolean {
  if (!content || content.start < cue.end) return false;
  const verb = wordsOf(text, cue);
  const behind = text.slice(content.start, Math.min(content.end, content.start + 60));
  if (claiming.has(verb) && prize.test(behind)) return true;
  if (undertaking.has(verb) && /^(?:not )?to \p{Ll}/u.test(behind)) return true;
  return (
    asking.has(verb) &&
    /^(?:(?!\b(?:that|whether|if|how|why|what|who|when)\b)[\p{L}’' -]){0,30}\bfor (?:a|an|the|more|his|her|its|their|\p{Ll})/u.test(
      behind,
    )
  );
}

/** Verbs that tell how somebody stands to a thing and leave what is said of the thing to the writer. */
const attitudes = allForms(
  'welcome reject dismiss oppose support protest thank demand request approve back sign endorse join leave',
);

/** "Astronomers welcomed the most powerful telescope ever built": the praise of the telescope is not theirs. */
export function isAttitude(text: string, attribution: Attribution): boolean {
  const { cue, content } = attribution;
  if (isUndertaking(text, attribution)) return true;
  if (!content || content.start < cue.end || !attitudes.has(wordsOf(text, cue))) return false;
  return !/^(?:that|how|why|as|,|:|["“‘])/i.test(text.slice(content.start, content.start + 8));
}

/** The verb has a thing for its object, no clause: nothing is reported. */
export function isDeed(text: string, attribution: Attribution): boolean {
  const { cue, content } = attribution;
  if (isUndertaking(text, attribution)) return true;
  if (!content || content.start < cue.end || !deeds.has(wordsOf(text, cue))) return false;
  return !/^(?:that|how|why|whether|he|she|they|it|,|:|["“‘])/i.test(text.slice(content.start, content.start + 8));
}

/** "Say yes to the plan", "says goodbye": a decision or a greeting, in which nothing is told. */
export function isAnswerOnly(tokens: readonly Token[], behindVerb: number): boolean {
  const [word, next] = [tokens[behindVerb]?.lower ?? '', tokens[behindVerb + 1]];
  if (!/^(?:say|says|said|saying)$/.test(tokens[behindVerb - 1]?.lower ?? '')) return false;
  if (/^(?:yes|no|aye)$/.test(word)) return next?.lower === 'to';
  return /^(?:goodbye|farewell|hello|sorry|thanks|amen|grace|prayers|mass)$/.test(word);
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).toLowerCase();
}
