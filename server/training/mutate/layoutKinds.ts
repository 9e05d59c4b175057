import type { DamageKind } from './kinds.ts';
import { oneOf, type PlainArticle, plainWords, replaced } from './plainArticle.ts';
import type { Random } from './random.ts';

/** A paragraph break in the middle of the article, or its end. */
function breakAt(article: PlainArticle, random: Random, end = false): number | undefined {
  if (end) return article.paragraphs.at(-1)?.end;
  return oneOf(random, article.paragraphs.slice(0, -1))?.end;
}

function lines(name: string, description: string, choices: readonly string[], end: boolean): DamageKind {
  return {
    name,
    description,
    grade: 'certain',
    damage(article, random) {
      const at = breakAt(article, random, end);
      return at === undefined ? undefined : replaced(article.text, at, at, `\n\n${random.pick(choices)}`);
    },
  };
}

function inPlaceOf(name: string, description: string, choices: readonly string[]): DamageKind {
  return {
    name,
    description,
    grade: 'certain',
    damage(article, random) {
      const word = oneOf(random, plainWords(article, 5));
      return word && replaced(article.text, word.start, word.end, random.pick(choices));
    },
  };
}

const rows = [
  ['Region', 'Votes', 'Share'],
  ['North', '4,120', '31'],
  ['South', '3,870', '29'],
  ['West', '2,004', '15'],
];
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function table(change: (lines: string[], random: Random, article: PlainArticle) => string[]): DamageKind['damage'] {
  return (article, random) => {
    const at = breakAt(article, random);
    if (at === undefined) return undefined;
    const good = [row(rows[0]!), '|---|---|---|', ...rows.slice(1).map(row)];
    return replaced(article.text, at, at, `\n\n${change(good, random, article).join('\n')}`);
  };
}

export const layoutKinds: readonly DamageKind[] = [
  {
    name: 'table-padded',
    description: 'a table whose header has empty cells behind it',
    grade: 'certain',
    damage: table(([head, rule, ...body]) => [`${head!}||||`, `${rule!}---|---|---|`, ...body]),
  },
  {
    name: 'table-short-row',
    description: 'a table with a cell missing from a row',
    grade: 'certain',
    damage: table((all, random) => {
      const short = 2 + random.below(3);
      return all.map((line, i) => (i === short ? line.replace(/\| [^|]*\|$/, '|') : line));
    }),
  },
  {
    name: 'table-with-prose',
    description: 'a table whose last row was not closed before the text went on',
    grade: 'certain',
    damage: table((all, _random, article) => [
      ...all.slice(0, -1),
      `| West | 2,004 | ${article.sentences
        .slice(0, 3)
        .map(({ text }) => text)
        .join(' ')}`,
    ]),
  },
  lines('stray-delimiter', 'a pipe or brace that stands alone on a line', ['|', '||', '}', '}}', ']', '| |'], false),
  lines('blank-run', 'a run of blank lines', ['\n\n\n\n\n', '\n\n\n\n\n\n\n\n'], false),
  lines(
    'missing-table',
    'a table that is announced and absent',
    ['The table below shows the results by region.', 'The following table lists the votes of each party.'],
    false,
  ),
  inPlaceOf('placeholder', 'a slot of a template that was not filled in', [
    '[Name]',
    '[City]',
    '[INSERT NUMBER]',
    'TK',
    '[Your Name Here]',
    '[Company Name]',
    '[date]'.toUpperCase(),
    '[Insert quote]',
    'XX percent',
    '____',
  ]),
  inPlaceOf('template-expression', 'an expression of a template language', [
    '{{ title }}',
    '{% if count %}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the damage is such an expression.
    '${name}',
    '{{user.city}}',
    '<%= date %>',
    '[object Object]',
    '%TEAM_NAME%',
  ]),
  lines(
    'share-bar',
    'buttons to pass the page on',
    [
      'Share this article',
      'Facebook Twitter WhatsApp',
      'Share on Facebook',
      'Click to share on Twitter',
      'Email Print',
      'Copy link',
    ],
    false,
  ),
  lines(
    'newsletter-box',
    'a box that offers a newsletter',
    [
      'Sign up for our daily newsletter',
      'Get the latest news delivered to your inbox',
      'Subscribe to our newsletter',
      'Enter your email address',
    ],
    false,
  ),
  lines(
    'advertisement',
    'the label of an advertisement',
    ['Advertisement', 'ADVERTISEMENT', 'Story continues below advertisement', 'Sponsored content'],
    false,
  ),
  lines(
    'cookie-notice',
    'a notice about cookies',
    [
      'We use cookies to improve your experience on our site.',
      'This website uses cookies. Accept all',
      'Accept all cookies',
    ],
    true,
  ),
  lines(
    'comment-form',
    'a comment form under the text',
    [
      'Leave a comment',
      'Post a comment',
      '12 Comments',
      'You must be logged in to post a comment.',
      'Be the first to comment',
    ],
    true,
  ),
  lines(
    'related-link',
    'a link to another article in the text',
    [
      'Read more: Mayor promises new bridge by the end of the year',
      'RELATED: Five things to know about the vote',
      'Also read: What the budget means for schools',
      'Read also: Storm warning for the coast',
    ],
    false,
  ),
  lines(
    'next-article',
    'the headline of the next article',
    [
      'Next article\n\nNew Bridge Opens to Traffic After Three Years',
      'Previous Post\n\nSchool Board Votes to Keep Libraries Open',
    ],
    true,
  ),
  lines(
    'chatbot-remark',
    'what a chatbot says before and after its answer',
    [
      "Certainly! Here's a summary of the article:",
      'I hope this helps! Let me know if you need any changes.',
      'As an AI language model, I cannot verify these claims.',
      'Sure, here is the rewritten article:',
      'Would you like me to expand on any section?',
    ],
    true,
  ),
  lines(
    'prompt',
    'the order a generator was given',
    [
      'Write a 500-word news article about the vote.',
      'Rewrite the following article in a neutral tone.',
      'Please summarize the above text in three paragraphs.',
    ],
    true,
  ),
];
