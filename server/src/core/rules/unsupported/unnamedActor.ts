import type { AnnotatedArticle } from '../../extract/annotations.ts';
import { compilePhrases, type PhraseRow } from '../../language/phrases.ts';
import { articleRule } from '../../rule.ts';
import { accusationRows, accusationSets } from './accusations.ts';
import { hasSource, isQuoted, type ProseSentence, passage, proseOf, spanOf } from './prose.ts';

export default articleRule({
  id: 'unsupported/unnamed-actor',
  title: 'Actor left out',
  why: `“An official visit to the island”: whose? “The president of the federation has joined the talks” in a text that never names a president. The
reader needs the person the news is about.`,
  severity: 'warning',
  stage: 'stable',
  examples: {
    bad: [
      'Plans point to ⟦an official visit to Norway⟧ in May.',
      '⟦The president of Norway⟧ has joined the talks in Oslo. Nothing was decided.',
    ],
    good: [
      'Plans point to an official visit to Norway by King Felipe.',
      'Felipe VI begins a visit to Norway on Monday.',
      'The president of Norway has joined the talks in Oslo. “Nothing was decided,” Ana Diaz said.',
    ],
  },
  *check(article) {
    const sentences = proseOf(article);
    const seen = new Set<string>();
    let accusedIn: ProseSentence | undefined;
    for (const prose of sentences) {
      for (const match of find(prose.tokens)) {
        const at = spanOf(prose.tokens, match);
        const words = article.text.slice(at.start, at.end).toLowerCase();
        if (
          (/^(?:visit|office)$/.test(match.value) && seen.has(match.value)) ||
          (match.value === 'accused' && accusedIn === prose) ||
          isQuoted(prose, at) ||
          !isNameless(article, prose, match)
        )
          continue;
        seen.add(match.value).add(words);
        if (match.value === 'accused') accusedIn = prose;
        yield {
          at,
          message: `“${passage(article, at)}”: the article does not say who${/^(?:accused|hint)$/.test(match.value) ? ' is meant' : ''}.`,
          ...(match.value === 'office' && { severity: 'information' as const }),
        };
      }
    }
  },
});

/** Who may have done something and is not named: people of rank, and bodies. */
const actors = new Set(
  (
    'official officer minister politician lawyer banker businessman businesswoman investor executive director manager actor singer judge coach player ' +
    'champion senator councillor mayor general colonel diplomat businessman entrepreneur financier publisher editor doctor professor athlete official ' +
    'company firm federation bank airline club union agency ministry broadcaster newspaper supplier contractor manufacturer consortium fund brewery hotel'
  ).split(' '),
);

const rows: readonly PhraseRow<'visit' | 'office' | 'figure'>[] = [
  {
    pattern:
      '[ a|an|one|another|certain former|leading|senior|prominent|high-ranking|well-known|influential|foreign|powerful|famous|certain|retired|top #JJ|NN* <actors> ] #RB|MD* #VBD|VBZ|VBN|had|has|was|kept|knew|let|put|set|cut|paid',
    value: 'figure',
  },
  {
    pattern:
      '[ one <actors> ] #RB* had|has|tried|refused|paid|knew|bribed|offered|threatened|kept|hid|ignored|declined|wanted|ordered|asked|demanded',
    value: 'figure',
  },
  { pattern: '[ a|an|another|the #JJ|VBG|NN* visit|trip|tour|pilgrimage to #JJ|NN* ]', value: 'visit' },
  {
    pattern:
      '[ the|its president|premier|prime|king|queen|chancellor|mayor|governor|ceo|chairman|chairwoman|chair|chief|director|head|captain|coach|leader|founder|owner minister|executive|coach|officer? of #DT? #NNP* ] has|have|is|was|will|had|#VBD|VBZ',
    value: 'office',
  },
];

const find = compilePhrases([...rows, ...accusationRows], { actors, ...accusationSets });

function isNameless(
  article: AnnotatedArticle,
  prose: ProseSentence,
  match: { from: number; to: number; value: string },
): boolean {
  const { tokens } = prose;
  // An accusation has its target left out, whoever else is named.
  if (match.value === 'accused' || match.value === 'hint') return !hasSource(prose);
  if (match.value === 'figure')
    return (
      !hasSource(prose) &&
      !prose.attributions.some(
        ({ start, end }) => start < spanOf(tokens, match).end && spanOf(tokens, match).start < end,
      ) &&
      !tokens.some(({ name }) => /PER$/.test(name)) &&
      !prose.behind?.tokens.some(({ name }) => name === 'B-PER') &&
      tokens[match.to]?.text !== ','
    );
  if (match.value === 'office')
    return !article.blocks.some(({ sentences }) =>
      sentences.some((sentence) => sentence.tokens.some(({ name }) => name === 'B-PER')),
    );
  if (!/^NNP/.test(tokens[match.to - 1]!.pos) || tokens[match.from]!.lower === 'the') return false;
  // "on a visit to Norway the minister said": the visitor is the subject of the sentence or stands in the one before.
  if (
    /^(?:on|during|after|from|of|with|cut|paid|pay|pays|paying|made|make|makes|making|began|begin|begins|start|plan|plans|planned|planning|cancel|cancelled|canceled|postponed)$/i.test(
      tokens[match.from - 1]?.text ?? '',
    )
  )
    return false;
  if (
    /^for$/i.test(tokens[match.from - 1]?.text ?? '') &&
    !/^(?:preparations?|plans?|arrangements?|dates?|hopes|talks?|agenda|programme|program|itinerary)$/i.test(
      tokens[match.from - 2]?.text ?? '',
    )
  )
    return false;
  const near = [prose.before, prose, prose.behind].flatMap((one) => one?.tokens ?? []);
  if (near.some(({ name }) => name.endsWith('PER'))) return false;
  return !tokens.some(({ text }) => /^(?:by|he|she|his|her|who|their|they)$/i.test(text));
}
