import { allForms } from '../../extract/inflect.ts';
import type { PhraseRow, WordSets } from '../../language/phrases.ts';

/** Who is meant by "certain": people, houses and powers that could be named. */
const accused = new Set(
  (
    'media outlets portals newspapers papers tabloids websites channels journalists reporters editors politicians circles forces parties commentators activists bloggers individuals ' +
    'persons people elements interests groups organisations organizations ngos gentlemen colleagues officials bankers lobbies lobbyists states countries capitals embassies experts ' +
    'critics businessmen oligarchs deputies councillors trolls accounts quarters'
  ).split(' '),
);
/** What they are accused of doing. */
const misdeeds = allForms(
  'wage spread plant attack sow undermine sabotage smear slander lie invent fabricate discredit mislead manipulate conspire distort twist exploit provoke incite agitate obstruct slander ' +
    'besmirch vilify denigrate poison stir orchestrate hinder malign peddle feed',
);
/** What they are accused of, as a thing: "the untruths which certain portals print". */
const charges = new Set(
  'untruth untruths lie lies falsehood falsehoods slander slanders smear smears smear-campaign propaganda insinuation insinuations manipulation manipulations fabrication fabrications disinformation calumny calumnies campaign campaigns intrigue intrigues hysteria provocation provocations'.split(
    ' ',
  ),
);
const person =
  'gentleman|lady|family|businessman|businesswoman|politician|minister|deputy|mayor|councillor|restaurant|villa|firm|company|newspaper|portal|party|club|cousin|brother-in-law|someone|somebody';

/** Accusations and hints at somebody whom the article will not name. */
export const accusationRows: readonly PhraseRow<'accused' | 'hint'>[] = [
  {
    pattern: '[ certain #JJ|VBN|NN|RB|,|HYPH* <accused> ] #IN|DT|NN|JJ|CC|WP|PRP|MD|VBP|VBD|VBN|TO* <misdeeds>',
    value: 'accused',
  },
  { pattern: '[ certain #JJ|VBN|NN|RB|,|HYPH* <accused> and those who ]', value: 'accused' },
  {
    pattern:
      '[ certain #JJ|VBN|NN|RB|,|HYPH* <accused> #IN|DT|NN* are|is|were|was|#RB* trying|seeking|attempting|conspiring to ]',
    value: 'accused',
  },
  { pattern: '<charges> that|which|, [ certain #JJ|VBN|NN|RB|,|HYPH* <accused> ]', value: 'accused' },
  { pattern: '<charges> by|from|of|in [ certain #JJ|VBN|NN|RB|,|HYPH* <accused> ]', value: 'accused' },
  { pattern: '[ those|people who #RB* pay|finance|fund|sponsor|bankroll|instruct|steer them ]', value: 'accused' },
  { pattern: '[ so-called #NN? #NNS abroad|from #RB* ] want|wants|wish|try|are', value: 'accused' },
  // Money that "goes where it always goes".
  {
    pattern:
      '[ goes|go|went|ends|ended|landed|lands #RB? where it|they|everything always|usually|ever goes|go|does|do|has|ends|went|did|end|lands ]',
    value: 'hint',
  },
  { pattern: '[ into|in|to the usual|well-known|right|same #JJ? pockets|accounts|hands ] .|,|;|again', value: 'hint' },
  { pattern: '[ ask yourself|yourselves #RB? who|whose|why|where ]', value: 'hint' },
  { pattern: '[ no prizes for guessing ]', value: 'hint' },
  {
    pattern:
      '[ you|one|we #RB* only|just|need|merely has|have|needs|need|only|to|but* look|glance|drive|walk at|past|through|around|behind the|#NN #NN|NNS|JJ|IN* ]',
    value: 'hint',
  },
  { pattern: `[ a certain ${person} ] #IN|WP|VBD|VBZ|MD|.|,|POS|NNP`, value: 'hint' },
  { pattern: '[ those|people who #RB* should|ought|must to? know who they|we are|mean ]', value: 'hint' },
  { pattern: '[ foreign|invisible|hidden|unseen hand|hands behind ] #DT|NN|JJ', value: 'hint' },
  {
    pattern: '[ powerful|vested|dark|hidden|mighty interests|forces|hands #RB? are|is|? at work|play ]',
    value: 'hint',
  },
  { pattern: '[ one|we #RB* knows|know why|who ] .|!', value: 'hint' },
  { pattern: '[ will|must #RB* have had his|her|their|its #JJ? reasons ]', value: 'hint' },
  { pattern: '[ one hand washes the other ]', value: 'hint' },
  { pattern: "[ they|elites|powerful do not|n't want you|us to know|learn ]", value: 'hint' },
];

export const accusationSets: WordSets = { accused, misdeeds, charges };
