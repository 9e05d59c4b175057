import type { Span } from '../../text/span.ts';
import { execIn } from '../../text/triggers.ts';

/** What somebody keeps back: the whole matter, or a value of one kind. */
export type Withheld = 'matter' | 'money' | 'name' | 'number' | 'cause' | 'answer' | 'speech';

/** A wording of keeping something back, found in a sentence. */
export interface Withholding {
  readonly what: Withheld;
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
  /** Nobody is said to refuse: the thing itself "was not disclosed". */
  readonly agentless: boolean;
  /** What the sentence calls the thing, in lower case, where it does. */
  readonly thing?: string;
}

const refuses = String.raw`(?:(?:has |have |had |is |are |was |were )?(?:declin|refus)(?:ed|es|ing) to|(?:would|will|wo|did|does|do|has|have|could|can|ca)(?: ?n[o'’]t|not)|(?:is|are|was|were) (?:unwilling|not willing|not prepared|not ready|not going|unable) to|['’]ll not)`;
const give = String.raw`(?:give|gave|given|disclose[ds]?|reveal(?:ed|s)?|release[ds]?|provide[ds]?|offer(?:ed|s)?|share[ds]?|publish(?:ed|es)?|divulge[ds]?|specif(?:y|ied|ies)|mention(?:ed|s)?|state[ds]?|cite[ds]?|make|made|issue[ds]?)`;
const det = String.raw`(?:the |any |its |his |her |their |a |an |further |exact |full |such |single )*`;
const kinds: Readonly<Record<'money' | 'name' | 'number' | 'cause' | 'matter', string>> = {
  money: 'price|sum|sums|purchase price|amount|cost|costs|fee|salary|value|financial terms|terms|transfer fee|ransom',
  name: 'name|names|identity|identities',
  number: 'number|numbers|figure|figures|count|total|totals|statistics|death toll',
  cause: 'cause|reason|reasons|motive|explanation',
  matter: 'details?|particulars|specifics|information|account|comment|statement',
};

const matters = String.raw`(?:comment|elaborate|discuss|talk about|speak about|say (?:a word|anything|more)|go into|be drawn)`;
const press = String.raw`(?:the )?(?:press|media|reporters?|journalists?|newspapers?|television)`;

interface Wording {
  readonly what: Withheld;
  readonly pattern: RegExp;
  readonly agentless?: boolean;
}

const wordings: readonly Wording[] = [
  ...Object.entries(kinds).flatMap(([what, nouns]): Wording[] => [
    // "Refused to give any details", "did not disclose the price".
    { what: what as Withheld, pattern: new RegExp(String.raw`\b${refuses} ${give} ${det}(?<thing>${nouns})\b`, 'iu') },
    // "Gave no numbers", "without naming a price".
    {
      what: what as Withheld,
      pattern: new RegExp(
        String.raw`\b(?:${give}|keeps?|kept|had|has) no (?:exact |further |single )?(?<thing>${nouns})\b`,
        'iu',
      ),
    },
    // "The price was not disclosed", "no names were given", "an undisclosed sum".
    {
      what: what as Withheld,
      agentless: true,
      pattern: new RegExp(
        String.raw`\b(?:the|its|their|his|her) (?<thing>${nouns})(?: of [\p{L} ’']{2,40}?)? (?:(?:was|were|is|are|has been|have been) (?:not|never) (?:been )?(?:disclosed|released|revealed|given|published|named|known|made public|announced)|(?:was|were|is|are|has been|have been) (?:kept|being kept) (?:secret|confidential|under wraps|quiet)|remains? (?:secret|confidential|undisclosed|unknown|unclear|a secret|a mystery|under wraps)|(?:was|is) (?:secret|undisclosed|unknown|a secret|a mystery))`,
        'iu',
      ),
    },
    {
      what: what as Withheld,
      agentless: true,
      pattern: new RegExp(
        String.raw`\b(?:no (?:exact |further )?(?<thing>${nouns}) (?:was|were|has been|have been) (?:given|disclosed|released|revealed|published|made public|announced)|(?:for|at) an undisclosed (?:sum|price|amount|fee))\b`,
        'iu',
      ),
    },
  ]),
  {
    what: 'matter',
    pattern: new RegExp(String.raw`\b${refuses} ${matters}\b(?! (?:further|more|beyond|until))`, 'iu'),
  },
  {
    what: 'name',
    pattern: new RegExp(
      String.raw`\b(?:${refuses} (?:name|identify) (?:anyone|anybody|names|(?:the|any|his|her|its) \p{L}+)|(?:names?|named|blames?|blamed|accus(?:es|ed)|identif(?:ies|ied)) (?:nobody|no one|no-one)(?: by name)?|without naming (?:anyone|anybody|names|him|her))\b`,
      'iu',
    ),
  },
  {
    what: 'number',
    pattern: new RegExp(
      String.raw`\b${refuses} (?:say|give|tell|know|put a figure on) (?:exactly )?how many (?<thing>\p{L}+)`,
      'iu',
    ),
  },
  {
    what: 'money',
    pattern: new RegExp(String.raw`\b${refuses} (?:say|tell|reveal|disclose) (?:exactly )?how much\b`, 'iu'),
  },
  {
    what: 'number',
    pattern:
      /\b(?:the |its |a |any )?(?:exact )?(?<thing>number|figure|total|price|sum|date|amount|cost) (?:was|is|were|has|had) (?:not (?:yet )?(?:been )?(?:settled|fixed|decided|set|known|final|certain)|still open|undecided|unknown|n['’]t (?:yet )?(?:been )?(?:settled|fixed|decided|set|known))\b/iu,
  },
  {
    what: 'cause',
    agentless: true,
    pattern:
      /\b(?:why|how|what (?:caused|drove|made|led|sparked|started)) [^,.;]{3,80}? (?:is|was|remains|remained) (?:still )?(?:unknown|unclear|a mystery|not known|an open question|a riddle|unexplained)\b/iu,
  },
  {
    what: 'answer',
    pattern:
      /\b(?:(?:did|has|have|had|does|do) ?(?:not|n['’]t|never) (?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?)(?=[^.]{0,25}\b(?:questions?|requests?|letters?|e-?mails?|enquir(?:y|ies)|inquir(?:y|ies)|calls?|messages?|quer(?:y|ies)|us)\b|\s*[.,])|left [^,.;]{0,40} unanswered)\b/iu,
  },
  {
    what: 'speech',
    pattern: new RegExp(
      String.raw`\b(?:(?:has |have |had )?never (?:spoke|spoken|talked|speaks?|talks?) (?:to|with) ${press}|(?:gives?|gave|has given|have given|grants?|granted) no interviews?|has never given (?:an |a single )?interviews?|(?:refused|declined|turned down) all (?:requests for )?interviews|(?:spoke|talked|spoken) (?:to|with) (?:no one|nobody|no-one)|(?:said|say) not (?:a|one) (?:single )?word|did ?(?:not|n['’]t) (?:say|utter) a (?:single )?word|made no (?:statement|comment|remark)|(?:kept|remained|stayed) silent)\b`,
      'iu',
    ),
  },
];

/** The wording of a sentence that says something is kept back; undefined where there is none, or none that is meant in earnest. */
export function withholdingIn(article: string, sentence: Span): Withholding | undefined {
  const text = article.slice(sentence.start, sentence.end);
  for (const { what, pattern, agentless = false } of wordings) {
    const match = execIn(pattern, article, sentence);
    if (!match || partly.test(text.slice(Math.max(0, match.index - 20), match.index + match[0].length + 30))) continue;
    const thing = match.groups?.['thing']?.toLowerCase();
    return { what, start: match.index, end: match.index + match[0].length, agentless, ...(thing && { thing }) };
  }
  return undefined;
}

/** "Declined to comment further", "at first gave no details", "if he refused to say": not all, or not for long. */
const partly =
  /\b(?:further|beyond|at first|initially|first|until|unless|if|immediately|yet|so far|except|other than)\b/iu;
