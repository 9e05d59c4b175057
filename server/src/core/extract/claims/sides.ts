import { execIn } from '../../text/triggers.ts';
import type { Claim } from '../claims.ts';
import { singularOf } from '../singular.ts';
import { nameAfter, passagesOf } from './passages.ts';
import { personBefore } from './persons.ts';
import { type ArticleReading, claimOn } from './reading.ts';

/** "a second slipway on the north side", "the new station on the left bank". */
const placed =
  /(?<!\p{L})(?<lead>(?:\p{L}{1,30}\s{1,3}){0,3})(?<noun>\p{Ll}{3,30})\s+(?:\p{Ll}+ed\s+|to be built\s+)?(?:on|at|along|in)\s+(?:the|its)\s+(?<side>north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|left|right|upper|lower)(?:[\s-]hand)?\s+(?:side|bank|quay|shore|coast|wing|edge|end|slope|tip|pier|stand|flank|ridge)\b/gu;
/** What stands in it, looked for first: most words may begin a noun phrase. */
const ofSide = /(?:the|its)\s+(?:north|south|east|west|left|right|upper|lower)/u;
const another =
  /\b(?:existing|old|first|former|current|present|original|other|previous|two|both|three|no|existing)\s+$/iu;
const vague = new Set(
  'work works one people house houses home man woman crowd residents those part place people fire side goal shot'.split(
    ' ',
  ),
);

/** "His left foot", "over the right eyebrow", "the left wrist". */
const limb =
  /(?<!\p{L})(?:his|her|their|the|a|one)\s+(?<side>left|right)\s+(?:lower\s+|upper\s+|middle\s+|index\s+|ring\s+|little\s+)?(?<part>foot|leg|knee|ankle|thigh|toe|heel|hip|hand|arm|forearm|wrist|elbow|finger|thumb|shoulder|collarbone|lung|kidney|ear|eye|eyebrow|eyelid|cheek|temple|breast|jaw|calf|shin|hamstring|groin|palm|buttock)s?(?!\p{L})/giu;
const parts: Readonly<Record<string, string>> = { eyebrow: 'eye', eyelid: 'eye', forearm: 'arm' };

/** Which of a person's two limbs or organs is spoken of. Keyed by the part and by the person spoken of before. */
export function limbClaims({ article, sentences, story }: ArticleReading): Claim[] {
  if (!story) return [];
  return sentences.flatMap((reading) =>
    passagesOf(article, reading, limb).flatMap((passage): Claim[] => {
      const person = personBefore(sentences, reading, passage.start);
      if (!person) return [];
      const part = passage.groups['part']!.toLowerCase();
      const value = { text: passage.text, list: [passage.groups['side']!.toLowerCase()] };
      const subject = `${parts[part] ?? part} of ${person.key}`;
      return [claimOn(article, passage, { attribute: 'side', subject, value, story })];
    }),
  );
}

/** On which side a thing stands or is to stand. Keyed by the thing. */
export function sideClaims({ article, sentences }: ArticleReading): Claim[] {
  return sentences.flatMap((reading) => {
    const { event } = reading;
    if (!event || reading.block.kind === 'heading' || !execIn(ofSide, article.text, reading)) return [];
    return [...passagesOf(article, reading, placed)].flatMap(({ start, end, groups }): Claim[] => {
      const noun = singularOf(groups['noun']!);
      const lead = groups['lead'] ?? '';
      if (vague.has(groups['noun']!) || vague.has(noun) || another.test(lead) || groups['noun']!.endsWith('ed'))
        return [];
      const at = start + lead.length;
      const side = groups['side']!.replace(/ern$/, '');
      const value = { text: article.text.slice(at, end), list: [side] };
      return [claimOn(article, { start: at, end }, { attribute: 'side', subject: noun, value, event })];
    });
  });
}

const groups = String.raw`(?:survivors|passengers|injured|wounded|victims|hostages|evacuees|children|pupils|patients|casualties|crew|miners|climbers|sailors|fans|prisoners|bodies|refugees|migrants)`;
const moved = String.raw`(?:landed|brought(?:\s+(?:ashore|back|down|safely))*|put\s+ashore|taken(?:\s+(?:ashore|back))?|flown|airlifted|transferred|moved|evacuated|bussed|ferried|carried)`;
/** "the survivors, most of whom were brought ashore on X", "the children were flown to X", "X, where all the survivors were landed". */
const taken = new RegExp(
  String.raw`\b(?:all(?:\s+of)?\s+)?the\s+(?<group>${groups})(?:\s+of\s+the\s+\p{L}+)?(?:,?\s+(?:most|all|nearly\s+all)\s+of\s+whom|,?\s+who)?\s+(?:were|had\s+been|have\s+been|was)\s+(?:all\s+|mostly\s+|safely\s+|first\s+)?(?<deed>${moved})`,
  'giu',
);

/** To which place the survivors, the injured or the children of a happening were brought. Keyed by the group. */
export function landingClaims({ article, sentences, main, incident }: ArticleReading): Claim[] {
  return sentences.flatMap((reading) => {
    const event = reading.event === main ? (incident ?? main) : reading.event;
    if (!event) return [];
    return [...passagesOf(article, reading, taken)].flatMap(({ start, end, groups: { group } }): Claim[] => {
      const before = article.text.slice(reading.start, start);
      if (/\b(?:some|two|three|four|five|six|half|several|of|\d+)\s*(?:of\s+)?$/iu.test(before)) return [];
      const after = nameAfter(
        article,
        reading,
        end,
        /^\s+(?:to|at|on|in|ashore at|ashore on)\s+(?:the\s+)?(?:\p{Ll}+\s+){0,3}$/u,
      );
      const where =
        /,\s+where\s+$/iu.test(before) && reading.names.filter(({ mention }) => mention.end <= start).at(-1);
      const place = after ?? (where && article.text.slice(where.mention.end, start).length < 10 ? where : undefined);
      if (!place || (place.mention.type === 'person' && /\s/.test(place.mention.text))) return [];
      const span = { start, end: after?.mention.end ?? end };
      const value = { text: place.mention.text, list: [place.key] };
      return [claimOn(article, span, { attribute: 'landing', subject: group!.toLowerCase(), value, event })];
    });
  });
}
