import type { VerbForm } from '../../reading/rule.js';

/** Irregular verbs of transfer news: base -> past, participle. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bid: ['bid', 'bid'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  buy: ['bought', 'bought'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  draw: ['drew', 'drawn'],
  fall: ['fell', 'fallen'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  forget: ['forgot', 'forgotten'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  ride: ['rode', 'ridden'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  speak: ['spoke', 'spoken'],
  split: ['split', 'split'],
  steal: ['stole', 'stolen'],
  swap: ['swapped', 'swapped'],
  swoop: ['swooped', 'swooped'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  tie: ['tied', 'tied'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
  hit: ['hit', 'hit'],
  beat: ['beat', 'beaten'],
  feel: ['felt', 'felt'],
  hand: ['handed', 'handed'],
  understand: ['understood', 'understood'],
  choose: ['chose', 'chosen'],
  undergo: ['underwent', 'undergone'],
  quit: ['quit', 'quit'],
  stand: ['stood', 'stood'],
  outbid: ['outbid', 'outbid'],
  catch: ['caught', 'caught'],
  strike: ['struck', 'struck'],
  shake: ['shook', 'shaken'],
  spend: ['spent', 'spent'],
  hang: ['hung', 'hung'],
  cling: ['clung', 'clung'],
  have: ['had', 'had'],
  do: ['did', 'done'],
  fly: ['flew', 'flown'],
  grow: ['grew', 'grown'],
  lend: ['lent', 'lent'],
  stick: ['stuck', 'stuck'],
  drive: ['drove', 'driven'],
  show: ['showed', 'shown'],
  deal: ['dealt', 'dealt'],
  build: ['built', 'built'],
  rise: ['rose', 'risen'],
  freeze: ['froze', 'frozen'],
  sit: ['sat', 'sat'],
  cast: ['cast', 'cast'],
  sweep: ['swept', 'swept'],
  overtake: ['overtook', 'overtaken'],
  teach: ['taught', 'taught'],
  fling: ['flung', 'flung'],
  foresee: ['foresaw', 'foreseen'],
  shoot: ['shot', 'shot'],
  rebuild: ['rebuilt', 'rebuilt'],
  shut: ['shut', 'shut'],
  outdo: ['outdid', 'outdone'],
  tear: ['tore', 'torn'],
  wind: ['wound', 'wound'],
  grind: ['ground', 'ground'],
  strive: ['strove', 'striven'],
};

/** The one verb with forms of its own in every person. */
const BE: readonly { readonly form: VerbForm; readonly word: string }[] = [
  { form: 'base', word: 'be' },
  { form: 'third', word: 'is' },
  { form: 'third', word: 'are' },
  { form: 'ing', word: 'being' },
  { form: 'past', word: 'was' },
  { form: 'past', word: 'were' },
  { form: 'participle', word: 'been' },
];

/** Verbs that double their last letter. */
const DOUBLING = new Set([
  'flog',
  'drop',
  'plan',
  'plot',
  'snap',
  'swap',
  'stop',
  'snub',
  'trim',
  'submit',
  'refer',
  'transfer',
  'step',
  'scrap',
  'ship',
  'bag',
  'nab',
  'prefer',
  'slam',
  'admit',
  'permit',
  'pip',
  'strip',
  'tap',
  'pen',
  'ban',
  'jet',
  'set',
  'put',
  'cut',
  'get',
  'let',
  'run',
  'win',
  'bid',
  'begin',
  'forget',
  'hit',
  'quit',
  'shut',
  'outbid',
  'split',
  'wrap',
  'tip',
  'bat',
  'plug',
  'cap',
  'rip',
  'hop',
  'grab',
  'slip',
  'commit',
  'net',
  'star',
  'spot',
  'cancel',
  'travel',
  'rival',
  'fuel',
  'signal',
  'dip',
  'dig',
  'tug',
  'trap',
  'sit',
  'defer',
  'shun',
  'leapfrog',
  'slap',
  'pin',
  'swat',
  'rebut',
  'vet',
  'slug',
  'nip',
  'lob',
  'beg',
  'chat',
  'excel',
  'pencil',
  'regret',
]);

function ing(base: string): string {
  if (DOUBLING.has(base)) return `${base}${base.at(-1)}ing`;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !base.endsWith('ee') && !base.endsWith('ye')) return `${base.slice(0, -1)}ing`;
  return `${base}ing`;
}

function third(base: string): string {
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return `${base}s`;
}

function regularPast(base: string): string {
  if (DOUBLING.has(base)) return `${base}${base.at(-1)}ed`;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}ed`;
}

/** All forms of an English verb; `ed` where past and participle are one word. */
export function inflect(base: string): readonly { readonly form: VerbForm; readonly word: string }[] {
  if (base === 'be') return BE;
  const irregular = IRREGULAR[base];
  const past = irregular?.[0] ?? regularPast(base);
  const participle = irregular?.[1] ?? past;
  const forms: { form: VerbForm; word: string }[] = [
    { form: 'base', word: base },
    { form: 'third', word: third(base) },
    { form: 'ing', word: ing(base) },
  ];
  if (past === participle) {
    if (past !== base) forms.push({ form: 'ed', word: past });
  } else {
    forms.push({ form: 'past', word: past });
    if (participle !== base) forms.push({ form: 'participle', word: participle });
  }
  return forms;
}
