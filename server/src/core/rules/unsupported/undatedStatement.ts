import type { AnnotatedArticle, Attribution } from '../../extract/annotations.ts';
import { reportingKinds } from '../../extract/reportingVerbs.ts';
import { articleRule } from '../../rule.ts';
import { hasTime, isQuoted, type ProseSentence, passage, proseOf } from './prose.ts';

export default articleRule({
  id: 'unsupported/undated-statement',
  title: 'Statement without words, date or occasion',
  why: `“The ministry has repeatedly warned”, “the club previously stressed”: somebody is named, but no speaker, no day, no occasion and no words are
given, so the statement cannot be found. Say who said it, when and where, or link it.`,
  severity: 'information',
  stage: 'stable',
  examples: {
    bad: [
      '⟦The ministry has repeatedly warned⟧ of the danger.',
      '⟦The club’s leadership previously stressed⟧ its loyalty to the coach.',
      '⟦Brussels has confirmed⟧ the sale.',
    ],
    good: [
      'The ministry has repeatedly warned of the danger, most recently in a letter of 4 May.',
      'The ministry warned of the danger on Monday.',
      '“We have always been loyal,” the club has said.',
    ],
  },
  *check(article) {
    for (const prose of proseOf(article)) {
      for (const attribution of prose.attributions) {
        const at = isLoose(article, prose, attribution);
        if (!at) continue;
        yield { at, message: `“${passage(article, at)}”: who said it, when and where is not told.` };
        break;
      }
    }
  },
});

const often =
  /^(?:previously|repeatedly|often|consistently|frequently|long|always|earlier|already|regularly|routinely|continually|constantly|traditionally|historically|persistently|publicly|openly|privately|recently|also)$/i;
const weak = /^(?:already|also|recently|earlier|publicly|openly)$/i;
const committing =
  /^(?:confirmed|voiced|emphasi[sz]ed|stressed|expressed|pledged|promised|vowed|signalled|signaled|indicated|acknowledged|identified|outlined|warned|denied|rejected|criticised|criticized|condemned|reaffirmed|reiterated|insisted|called|urged|demanded|admitted|agreed|declared|underlined|underscored|highlighted)$/i;

/** The passage from the source to the verb, when the statement has neither words nor date nor occasion. */
function isLoose(
  article: AnnotatedArticle,
  prose: ProseSentence,
  { source, cue, sourceKind, start, end }: Attribution,
) {
  if (!source || source.start > cue.start || !/^(?:organisation|role|collective|anonymous)$/.test(sourceKind))
    return undefined;
  if (isQuoted(prose, cue) || prose.quotations.length > 0 || prose.citations.length > 0 || hasTime(article, prose))
    return undefined;
  const { tokens } = prose;
  const verb = tokens.findIndex((token) => token.start === cue.start);
  const between = tokens.filter((token) => token.start >= source.end && token.end <= cue.start).map(({ text }) => text);
  const perfect = between.some((word) => /^(?:has|have)$/i.test(word));
  const adverb = between.find((word) => often.test(word));
  if (/^(?:they|we)$/i.test(article.text.slice(source.start, source.end))) return undefined;
  const committed = committing.test(article.text.slice(cue.start, cue.end));
  const strong = adverb !== undefined && !weak.test(adverb);
  const said = reportingKinds(article.text.slice(cue.start, cue.end).toLowerCase());
  const reports =
    said !== undefined &&
    (said.has('speech') || said.has('stance')) &&
    !/^wonder/i.test(article.text.slice(cue.start, cue.end));
  if (!((strong && reports) || (committed && perfect))) return undefined;
  return isLocated(tokens.slice(verb + 1)) ? undefined : { start, end };
}

/** An occasion: "in a letter", "at a hearing", "told the court". */
function isLocated(rest: ProseSentence['tokens']): boolean {
  return rest.some(
    ({ text }, i) =>
      /^(?:in|at|during|via|through|on)$/i.test(text) &&
      occasions.test(
        rest
          .slice(i + 1, i + 5)
          .map((token) => token.text)
          .join(' '),
      ),
  );
}

const occasions =
  /\b(?:letter|statement|speech|interview|hearing|conference|briefing|report|email|e-mail|post|tweet|memo|filing|court|parliament|meeting|debate|documents?|twitter|facebook|television|website|broadcast|resolution|press|manifesto|address)\b/i;
