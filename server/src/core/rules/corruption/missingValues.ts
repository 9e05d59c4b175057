/** What programs print for a value that they do not have. */
const nothing = String.raw`(?:undefined|null|nil|NaN|\(null\)|Invalid [Dd]ate|\[object \w+\])`;
/** Labels whose value is never "none" in a page that is whole; "Injuries: none" is news. */
const needed = String.raw`(?:author|by|writer|reporter|caption|photo(?:graph)?|image|picture|credit|source|date|published|posted|updated|tags?|category|section|title|headline|location)`;
const tlds = String.raw`(?:com|org|net|edu|gov|info|co|uk|eu|io|de|fr|es|it|nl|au|ca|us|int|tv|me|html?|php|pdf|jpe?g|png)`;

/** Missing values beside labels, in prose and in messages of the programs that build pages. */
export const missingValues: readonly RegExp[] = [
  // "Published 10 April · Author: undefined", "*Author: null*"
  new RegExp(
    String.raw`(?<=(?:^|[·|•—–]) ?[*_(]{0,3}\p{Lu}[\p{L} ]{1,24}[*_]{0,2}: ?[*_]{0,2})${nothing}(?=[*_)]{0,3}[ \t]*(?:$|[·|•—–,]))`,
    'gmu',
  ),
  new RegExp(
    String.raw`(?<=(?:^|[·|•—–] ?)[*_(]{0,3}${needed}(?: credit| by)?[*_]{0,2}: ?[*_]{0,2})(?:none|n/a|unknown|unnamed|untitled|#)(?=[*_)]{0,3}[ \t]*(?:$|[·|•—–]))`,
    'gimu',
  ),
  new RegExp(
    String.raw`(?<=^[*_]{0,2}(?:[Ww]ritten )?[Bb]y:? )(?:${nothing}|None|N/A)(?=[*_]{0,2}[ \t]*(?:$|[·|•—–,]))`,
    'gmu',
  ),
  /(?<=(?:^|[:·|•]|\b(?:on|at|since|updated|published|posted)) ?)Invalid [Dd]ate\b/gm,
  // No English word: where it is explained, it stands behind "value" or in quotation marks.
  /(?<![\p{L}\p{N}“"'`‘])(?<!\b(?:values?|values? of|called|type|is|as|an?) )NaN(?![\p{L}\p{N}”"'`’])/gu,
  /(?<=\b(?:in|from|by|for|at|with|of) )undefined(?=:| (?:on|at|and|with|by|in) |,? *$)/gm,
  /(?<![\w%])%[a-z]{3,20}(?:_[a-z]{2,20}){0,3}%(?![\w%])/g,
  /(?<![\w#])#N\/A\b/g,
  /\b[Tt]ranslation[ _]missing: ?[\w.]+|^(?:MISSING_TRANSLATION|MISSING_[A-Z_]{3,30}|TRANSLATION_MISSING)\b.*$/gm,
  new RegExp(String.raw`^[ \t]*[a-z][a-z_]{1,24}(?:\.[a-z][a-z_]{1,24}){2,5}(?<!\.${tlds})[ \t]*$`, 'gm'),
  /^[ \t]*(?:(?:PHP )?(?:ERROR|Error|WARNING|Warning|Fatal error|Parse error|Notice|Exception)|Uncaught \w+): [^\n]{0,120}\b(?:missing|undefined|not found|null|failed|cannot|unexpected|invalid|timed out|no such)\b[^\n]{0,120}$/gm,
];

/** Gaps in a list of the front matter: `tags: ["", "mill", undefined]`. */
export const gapsInLists =
  /(?<=^[\w-]{1,40}:[ \t]*\[[^\]\n]{0,200})(?<=[[,] ?)(?:undefined|null|NaN|None|""|'')(?= ?[\],])/gm;
