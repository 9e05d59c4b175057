import type { Article } from '../article/article.ts';
import type { Citation, Mention } from './annotations.ts';

/** Ways to say which newspaper, agency or station brought the news; the name follows. */
const BROUGHT =
  /\b(?:first |also |originally )?(?:reported|broadcast|aired|carried|published|revealed|disclosed|quoted|cited)(?: [a-z]+day| first| earlier)? (?:by|in|on) (?:the )?(?:(?:state|public|local|national|daily|weekly)[ -])?(?:(?:news )?(?:agency|channel|broadcaster|newspaper|daily|weekly|website|station|magazine) )?$/i;

/** What a match of `BROUGHT` may have as its last word. */
const LAST_WORDS = new Set(
  'by in on the state public local national daily weekly agency channel broadcaster newspaper website station magazine'.split(
    ' ',
  ),
);

/** No word of them is as long as this. */
const longestWord = 12;

/** The word of ASCII letters, in lower case, that ends one space or hyphen before an offset; '' where none does. */
function wordBefore(text: string, offset: number): string {
  const gap = text.charCodeAt(offset - 1);
  if (gap !== 0x20 && gap !== 0x2d) return '';
  let start = offset - 1;
  while (start > 0 && offset - start <= longestWord && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, offset - 1).toLowerCase();
}

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/** The longest stretch of `BROUGHT`, in code units. */
const reach = 80;

/** Last words of the names of newspapers, agencies and stations. */
const HOUSES =
  /(?:News|Times|Post|Herald|Tribune|Guardian|Journal|Gazette|Chronicle|Telegraph|Observer|Mirror|Mail|Star|Press|Agency|Radio|Television|TV|Broadcasting|Network|Zeitung|Monde|Independent|Standard|Courier|Echo|Argus|Sentinel|Examiner|Inquirer|Dispatch|Magazine|Review|Weekly|Daily)$/;

/** "reported by Reuters", "first published in the Guardian": the outlet's name, with the verb; it leads to no page by itself. */
export function outletCitations(article: Article, mentions: readonly Mention[]): Citation[] {
  return mentions.flatMap((mention): Citation[] => {
    if (mention.type === 'country' || mention.type === 'event') return [];
    if (!LAST_WORDS.has(wordBefore(article.text, mention.start))) return [];
    const before = article.text.slice(Math.max(0, mention.start - reach), mention.start);
    const brought = BROUGHT.exec(before);
    if (!brought) return [];
    // Only "reported by" says enough; behind other verbs the name must be that of a house.
    const isReport = /^(?:first |also |originally )?(?:reported|broadcast|aired|carried)\b.* by /i.test(brought[0]);
    if (mention.type === 'place' && !HOUSES.test(mention.text)) return [];
    if (!isReport && !HOUSES.test(mention.text)) return [];
    return [{ start: mention.start - brought[0].length, end: mention.end, kind: 'outlet', role: 'use' }];
  });
}
