import type { FactRule, FactWords } from '../../../reading/facts/rule.js';
import { inflect } from '../inflect.js';
import { TIME } from '../time.js';
import { APPEARANCES } from './appearances.js';
import { CAREER } from './career.js';
import { CONDITIONS } from './conditions.js';
import { CONTRACT } from './contract.js';
import { FIGURES } from './figures.js';
import { FITNESS } from './fitness.js';
import { MOVES } from './moves.js';
import { NEEDS } from './needs.js';
import { RENEWALS } from './renewals.js';
import { SQUAD } from './squad.js';
import { STANDING } from './standing.js';
import { WISHES } from './wishes.js';

const list = (words: string): readonly string[] => words.split(' ');

/** Verbs of saying that make what follows somebody's own word. */
const SAYING =
  'say tell add admit insist reveal confirm explain declare claim state concede stress reiterate announce write warn joke acknowledge vow suggest deny respond reply note maintain tweet'.split(
    ' ',
  );

/** The forms of "be" and "have" that English verbs do not share with others. */
function spelt(rule: FactRule): FactRule {
  const patterns = rule.patterns.map((pattern) =>
    pattern.replaceAll('[be]', 'be|is|are|was|were|been|being').replaceAll('[have]', 'have|has|had|having'),
  );
  return { ...rule, patterns };
}

/** How English states facts. */
export const FACTS: FactWords = {
  rules: [
    ...CONTRACT,
    ...RENEWALS,
    ...FITNESS,
    ...APPEARANCES,
    ...CAREER,
    ...MOVES,
    ...FIGURES,
    ...SQUAD,
    ...STANDING,
    ...NEEDS,
    ...WISHES,
    ...CONDITIONS,
  ].map(spelt),
  time: TIME,
  modifiers: {
    from: ['from'],
    to: ['to'],
    at: ['at', 'for', 'with', 'with', 'against'],
    time: ['in', 'on', 'during', 'over', 'before', 'back'],
    until: ['until', 'till', 'til'],
    since: ['since'],
    money: ['for', 'of'],
    loan: ['loan', 'temporary'],
    inside: list(
      'the a an of around about some reported initial season long club record deal arrangement fee free transfer permanent age region as agent all competitions period basis just only approximately worth his her their its both so far month week year month back side club team outfit summer spell two one half former deals seasons years months terms second first premier undisclosed sum nominal permanently join',
    ),
  },
  injury: list(
    'knee ankle hamstring achilles thigh calf groin back hip shoulder foot ligament ligaments muscle heel acl cruciate anterior posterior medial meniscus toe wrist arm leg metatarsal head rib ribs quad quadriceps abductor adductor hand finger eye jaw collarbone tendon cartilage kneecap lung cheekbone nose shin fibula tibia concussion illness ill injury injuries injured tear torn rupture ruptured strain strained sprain sprained twisted dislocated fracture fractured broken broke problem problems surgery operation knock setback complaint long-term long term serious minor muscular left right stress',
  ),
  absence: {
    until: ['until', 'till', 'til'],
    since: ['since'],
    spans: list(
      'for next another further to least around about than miss misses missed nearly almost of out spend spent face faces',
    ),
    before: ['before'],
    not: list('not no never unlikely cannot cant wont wont isnt hardly'),
    happened: ['in', 'on', 'during', 'last', 'back'],
  },
  party: {
    with: ['at', 'with'],
    article: ['the'],
    their: ['their'],
    season: ['season'],
    signing: list(
      'sign signs signed signing pen pens penned penning ink inked inking put agree agreed agreeing agrees commit commits committed committing extend extended extending moves move arrives',
    ),
    former: list(
      'had previous current existing remaining former due reject rejects rejected rejecting refuse refused declined turn turned turning snubbed spurned',
    ),
  },
  option: list('option options'),
  skippable: list(
    'a an the also still now already just only currently reportedly then since again really very yet so both all even simply almost certainly effectively finally once however initially clearly firmly fully deeply extremely previously recently officially merely surely probably largely apparently naturally eventually certainly himself',
  ),
  linking: list('if unless until provided providing once'),
  relatives: ['who', 'whose', 'whom'],
  oblique: list(
    'of at for with under by to from behind alongside against about over than like into beside between on via',
  ),
  clause: list('but while although though whereas because which who as before after with and'),
  saying: [
    ...SAYING.flatMap((verb) => inflect(verb).map(({ word }) => word)),
    'continued',
    'wrote',
    'read',
    'speaking',
    'reads',
  ],
  spokesmen: list('spokesman spokeswoman spokesperson'),
  first: ['i', 'me', 'my', 'im', 'ive', 'id', 'ill'],
  of: ['of'],
  holding: ['of', 'in', 'on'],
  reporting: SAYING.flatMap((verb) =>
    inflect(verb)
      .filter(({ form }) => form !== 'ing' && form !== 'base')
      .map(({ word }) => word),
  ),
  passive: list('is are was were be been being'),
  plural: ['have'],
  continuing: list('added adds adding continued continues concluded concludes'),
  perfect: ['has', 'have'],
  absolute: ['with'],
};
