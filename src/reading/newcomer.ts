import type { ClaimKind } from '../model/claim.js';
import { arrived } from './arrived.js';
import type { ClubEntry } from './club.js';
import { isComma } from './context.js';
import { type CreditAround, creditAround } from './credit.js';
import { type Draft, hasJoined } from './draft.js';
import { fellowSignings, joinedSignings } from './fellow-signings.js';
import { listedSignings } from './listed-signings.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';
import type { PersonEntry } from './people.js';

/** Who has come to a club, or is to come, and the tokens that say so. */
interface Arrival {
  readonly person: PersonEntry;
  readonly to: ClubEntry;
  readonly kind: ClaimKind;
  readonly tokenFrom: number;
  readonly tokenTo: number;
  readonly hedged: boolean;
}

/** "Alan Reuter is Everton's new manager", "is their new striker": who somebody has become is where he has gone. */
export function newcomers(
  page: Page,
  nodes: readonly Node[],
  index: number,
  around: CreditAround,
  out: Draft[],
): void {
  for (let i = 0; i < nodes.length; i++) {
    const { traits, cue, sense, kind, value } = nodes[i]!;
    if (traits?.signing !== true) {
      // "have made one | signing", "one major | signing": whatever else the word may be.
      const before = nodeAt(nodes, i - 1);
      const noun = isWord(before, 'verb', 'made') || isWord(before, 'former') ? (sense?.noun ?? cue) : cue;
      if (noun?.notion === 'signing' && noun.part === 'noun') {
        listedSignings(page, nodes, i, index, around, out);
        joinedSignings(nodes, i, index, out);
      } else if (kind === 'side' && value === 'newcomer') joinedSignings(nodes, i, index, out);
      continue;
    }
    if (nodes[i]!.how === 'named') joinedSignings(nodes, i, index, out);
    enter(madeSigning(page, nodes, i - 1), index, around, out);
    enter(namedSigning(page, nodes, i), index, around, out);
    listedSignings(page, nodes, i, index, around, out);
    enter(signingIn(nodes, i), index, around, out);
    const signing = beSigning(page, nodes, i);
    enter(signing, index, around, out);
    if (signing !== null) fellowSignings(page, nodes, i, signing.to, index, out);
  }
  for (let i = 0; i + 2 < nodes.length; i++) enter(newcomerAt(page, nodes, i), index, around, out);
  for (let i = 1; i + 1 < nodes.length; i++) enter(headlinedSigning(page, nodes, i), index, around, out);
}

function enter(found: Arrival | null, index: number, around: CreditAround, out: Draft[]): void {
  if (found === null || hasJoined(out, found.to, found.person)) return;
  const { person, to, kind, tokenFrom, tokenTo, hedged } = found;
  const draft = arrived(person, to, kind, tokenFrom, tokenTo, index, creditAround(around));
  if (hedged) draft.certainty = 'hedged';
  out.push(draft);
}

/** "Reuter | is Everton's new manager", "will be the new Everton manager" */
function newcomerAt(page: Page, nodes: readonly Node[], at: number): Arrival | null {
  const item = nodes[at]!;
  const { person } = item;
  if (item.kind !== 'person' || item.how !== 'named' || person === null || item.possessive) return null;
  const modal = isWord(nodes[at + 1], 'modal', 'will');
  const be = nodes[modal ? at + 2 : at + 1]!;
  const post = nodes[modal ? at + 3 : at + 2];
  if (post === undefined) return null;
  const to = post.traits?.club?.resolved ?? null;
  if (!isWord(be, 'be', 'be') || be.from - item.to > 2 || post.from - be.to > 1) return null;
  if (post.kind !== 'person' || post.how !== 'described' || to === null || post.indefinite) return null;
  // "is the new manager", "is Everton's new striker", but "is the Everton captain", "is set to be"
  if (!page.marks.newcomer.test(page.slice(post.from, post.to))) return null;
  const kind = modal ? 'agreed' : 'done';
  return { person, to, kind, tokenFrom: item.from, tokenTo: post.to, hedged: false };
}

/** "Everton made Reuter their first signing", "making Reuter his third signing as Everton boss". */
function madeSigning(page: Page, nodes: readonly Node[], at: number): Arrival | null {
  const item = nodeAt(nodes, at);
  const post = nodes[at + 1]!;
  if (item?.kind !== 'person' || item.how !== 'named' || item.possessive || item.person === null) return null;
  const { person } = item;
  if (post.how !== 'described' || post.indefinite || post.from - item.to > 1) return null;
  if (!page.marks.makes.test(page.slice(item.from - 1, item.from))) return null;
  // Who is made a signing signs nobody.
  if (person.role === 'manager') person.role = null;
  const to = post.traits!.club?.resolved ?? placeBehind(nodes, at + 2) ?? makerOf(nodes, at);
  if (to === null) return null;
  const kind = makingOf(nodes, at);
  return { person, to, kind, tokenFrom: item.from - 1, tokenTo: post.to, hedged: false };
}

/** "Everton have made their | first signing | of the summer in Reuter": who it is stands behind it. */
function signingIn(nodes: readonly Node[], at: number): Arrival | null {
  const post = nodes[at]!;
  if (post.how !== 'described' || !isWord(nodeAt(nodes, at - 1), 'verb', 'made')) return null;
  const i = isWord(nodes[at + 1], 'preposition', 'of') ? at + 3 : at + 1;
  const item = nodes[i + 1];
  if (!isWord(nodes[i], 'preposition', 'in') || item?.kind !== 'person' || item.how !== 'named') return null;
  if (item.person === null || item.possessive || item.from - nodes[i]!.to > 1) return null;
  const to = post.traits!.club?.resolved ?? makerOf(nodes, at);
  if (to === null || to === item.person.club) return null;
  const kind = makingOf(nodes, at);
  return { person: item.person, to, kind, tokenFrom: post.from - 1, tokenTo: item.to, hedged: false };
}

/** "Everton make | Reuter | third summer signing": so headlines have it. */
function headlinedSigning(page: Page, nodes: readonly Node[], at: number): Arrival | null {
  const item = nodes[at]!;
  const maker = nodes[at - 1]!;
  if (item.kind !== 'person' || item.how !== 'named' || item.possessive || item.person === null) return null;
  const post = nodes[at + 1]!;
  if (!isWord(post, 'man') || (maker.kind !== 'club' && !isWord(maker, 'verb'))) return null;
  if (!page.marks.makes.test(page.slice(item.from - 1, item.from))) return null;
  const to = maker.kind === 'club' ? (maker.club?.resolved ?? null) : makerOf(nodes, at);
  if (to === null || !page.marks.numbered.test(page.slice(item.to, post.to))) return null;
  const kind = makingOf(nodes, at);
  return { person: item.person, to, kind, tokenFrom: item.from - 1, tokenTo: post.to, hedged: false };
}

/** "Reuter is Everton's third signing", "is expected to be their next signing": as whose signing somebody is told of. */
function beSigning(page: Page, nodes: readonly Node[], at: number): Arrival | null {
  const post = nodes[at]!;
  const be = nodeAt(nodes, at - 1);
  const to = post.traits!.club?.resolved ?? null;
  if (to === null || post.how !== 'described' || post.indefinite) return null;
  // "is Everton's third signing", but "is Everton's record signing"
  if (!isWord(be, 'be', 'be') || post.from - be!.to > 1) return null;
  if (!page.marks.counted.test(page.slice(post.from, post.to))) return null;
  let i = at - 2;
  let kind: ClaimKind = 'done';
  let hedged = false;
  const led = isWord(nodeAt(nodes, i), 'preposition', 'to');
  const cue = nodeAt(nodes, led ? i - 1 : i);
  if (led || cue?.leads === true) {
    const governs = cue?.cue?.governs;
    if (governs !== 'close' && governs !== 'want') return null;
    kind = governs === 'close' ? 'agreed' : 'interest';
    hedged = cue?.cue?.certainty === 'hedged';
    i = led ? i - 2 : i - 1;
    while (isWord(nodeAt(nodes, i), 'be') || isWord(nodeAt(nodes, i), 'have')) i--;
  } else if (isWord(cue, 'modal')) {
    hedged = !isWord(cue, 'modal', 'will');
    kind = hedged ? 'interest' : 'agreed';
    i--;
  }
  const item = nodeAt(nodes, i);
  if (item?.kind !== 'person' || item.how !== 'named' || item.possessive || item.person === null) return null;
  if (nodes[i + 1]!.from - item.to > 1) return null;
  return { person: item.person, to, kind, tokenFrom: item.from, tokenTo: post.to, hedged };
}

/** "Everton's second signing of the day, | Reuter, ...": who it is stands behind it. */
function namedSigning(page: Page, nodes: readonly Node[], at: number): Arrival | null {
  const post = nodes[at]!;
  const to = post.traits!.club?.resolved ?? null;
  if (post.how !== 'described' || to === null || !page.marks.counted.test(page.slice(post.from, post.to)))
    return null;
  let i = at + 1;
  while (i < nodes.length && i <= at + 3 && !isComma(nodes[i])) i++;
  const item = nodes[i + 1];
  const end = nodes[i + 2];
  if (!isComma(nodes[i]) || nodes[i]!.from - post.to > 5 || item?.kind !== 'person' || item.how !== 'named')
    return null;
  if (item.person === null || item.possessive || item.from !== nodes[i]!.to) return null;
  if (end !== undefined && end.kind !== 'mark' && !isWord(end, 'be') && !isWord(end, 'have')) return null;
  return { person: item.person, to, kind: 'done', tokenFrom: post.from, tokenTo: item.to, hedged: false };
}

/** "are ready to | make Reuter their first signing": no more than wished for; "will | make", "are set to | make": agreed. */
function makingOf(nodes: readonly Node[], at: number): ClaimKind {
  const verb = nodeAt(nodes, at - 1)?.to === nodes[at]!.from ? at - 1 : at;
  const lead = nodeAt(nodes, verb - 1);
  if (isWord(lead, 'modal')) return isWord(lead, 'modal', 'will') ? 'agreed' : 'interest';
  const to = isWord(lead, 'preposition', 'to');
  if (!to && lead?.leads !== true) return 'done';
  const cue = (to ? nodeAt(nodes, verb - 2) : lead)?.cue;
  return cue?.governs === 'close' && cue.certainty !== 'hedged' ? 'agreed' : 'interest';
}

/** "has made Reuter his first signing at | Everton" */
function placeBehind(nodes: readonly Node[], at: number): ClubEntry | null {
  if (!isWord(nodes[at], 'preposition', 'at') || nodes[at]!.from !== nodes[at - 1]!.to) return null;
  return nodes[at + 1]?.kind === 'club' ? (nodes[at + 1]!.club?.resolved ?? null) : null;
}

/** The club, or the manager's club, in front of somebody; else that of the post named behind. */
function makerOf(nodes: readonly Node[], at: number): ClubEntry | null {
  for (let i = at - 1; i >= 0; i--) {
    const { kind, club, person, traits } = nodes[i]!;
    if (kind === 'club' && club?.resolved != null) return club.resolved;
    const own = kind === 'person' ? (traits?.club?.resolved ?? person?.club ?? null) : null;
    if (own !== null) return own;
  }
  for (let i = at + 1; i < nodes.length; i++) {
    const { kind, how, traits } = nodes[i]!;
    if (kind === 'person' && how === 'described' && traits?.role === 'manager')
      return traits.club?.resolved ?? null;
  }
  return null;
}
