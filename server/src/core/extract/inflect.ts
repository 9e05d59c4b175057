/** The five forms of an English verb. Irregular past forms are given, the rest follows the spelling rules. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** Past tense and, where it differs, past participle of the irregular verbs of the tables of words. */
const irregular: Readonly<Record<string, readonly [string, string?]>> = {
  be: ['was', 'been'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bind: ['bound'],
  bite: ['bit', 'bitten'],
  bleed: ['bled'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  build: ['built'],
  burst: ['burst'],
  buy: ['bought'],
  cast: ['cast'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  cling: ['clung'],
  come: ['came', 'come'],
  cost: ['cost'],
  cut: ['cut'],
  deal: ['dealt'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  feed: ['fed'],
  feel: ['felt'],
  fight: ['fought'],
  find: ['found'],
  flee: ['fled'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  forecast: ['forecast'],
  foresee: ['foresaw', 'foreseen'],
  get: ['got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hang: ['hung'],
  have: ['had'],
  hear: ['heard'],
  hide: ['hid', 'hidden'],
  hit: ['hit'],
  hold: ['held'],
  hurt: ['hurt'],
  keep: ['kept'],
  know: ['knew', 'known'],
  lay: ['laid'],
  lead: ['led'],
  leave: ['left'],
  lend: ['lent'],
  let: ['let'],
  lose: ['lost'],
  make: ['made'],
  mean: ['meant'],
  meet: ['met'],
  pay: ['paid'],
  put: ['put'],
  quit: ['quit'],
  read: ['read'],
  ride: ['rode', 'ridden'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  shake: ['shook', 'shaken'],
  shed: ['shed'],
  shoot: ['shot'],
  show: ['showed', 'shown'],
  shrink: ['shrank', 'shrunk'],
  shut: ['shut'],
  sing: ['sang', 'sung'],
  sink: ['sank', 'sunk'],
  sit: ['sat'],
  sleep: ['slept'],
  slide: ['slid'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  split: ['split'],
  spread: ['spread'],
  stand: ['stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck'],
  strike: ['struck'],
  swear: ['swore', 'sworn'],
  swim: ['swam', 'swum'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tear: ['tore', 'torn'],
  tell: ['told'],
  think: ['thought'],
  throw: ['threw', 'thrown'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld'],
  wear: ['wore', 'worn'],
  win: ['won'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld'],
  write: ['wrote', 'written'],
};

const bases = new Map(
  Object.entries(irregular).flatMap(([base, forms]) => forms.map((form) => [form!, base] as const)),
);

/** The base form of an irregular past form ("wore" gives "wear"); other words as they are. */
export function regularForm(word: string): string {
  return bases.get(word) ?? word;
}

/** Verbs that double their last letter though their last syllable is not the only one. */
const doubling = new Set([
  'admit',
  'commit',
  'submit',
  'refer',
  'compel',
  'deter',
  'regret',
  'prefer',
  'occur',
  'infer',
  'begin',
  'acquit',
  'quit',
  'forbid',
]);

/** Inflects a verb given in its base form, in lower case; of "point out" the first word is inflected. */
export function inflect(verb: string): VerbForms {
  const [base, ...rest] = verb.split(' ') as [string, ...string[]];
  const tail = rest.length ? ` ${rest.join(' ')}` : '';
  const stem = stemOf(base);
  const past = irregular[base]?.[0] ?? `${stem}ed`;
  return {
    base: verb,
    third: `${base === 'be' ? 'is' : base === 'have' ? 'has' : thirdPerson(base)}${tail}`,
    past: `${past}${tail}`,
    participle: `${irregular[base]?.[1] ?? past}${tail}`,
    gerund: `${gerundStem(base)}ing${tail}`,
  };
}

/** Every form of every verb of a list written with spaces between. */
export function allForms(verbs: string): Set<string> {
  return new Set(verbs.split(/\s+/).flatMap((verb) => Object.values(inflect(verb))));
}

/** Past participles of the verbs of a list. */
export function participles(verbs: string): Set<string> {
  return new Set(verbs.split(/\s+/).map((verb) => inflect(verb).participle));
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** What "ed" is put to: "state" gives "stat", "deny" gives "deni", "quip" gives "quipp". */
function stemOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}i`;
  if (base.endsWith('e')) return base.slice(0, -1);
  return doubled(base);
}

function gerundStem(base: string): string {
  if (/[^eoy]e$/.test(base) && base.length > 2) return base.slice(0, -1);
  return doubled(base);
}

function doubled(base: string): string {
  const short = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base);
  return short || doubling.has(base) ? base + base.at(-1) : base;
}
