import type { ClubEntry } from './club.js';
import { type Draft, tellsOf } from './draft.js';
import { groupStart } from './group.js';
import { addsFirst } from './nearby.js';
import { credits, isNotion, isWord, type Node, nodeAt } from './node.js';
import type { Page } from './page.js';
import type { PersonEntry } from './people.js';
import { followOthers, leavePlaces } from './room.js';
import { isTown } from './said-by.js';
import { sectionClub } from './section.js';
import { hostOf, type Sentence, withInserted } from './sentence.js';
import { aboutBefore, antecedentOf, commanded, isInsteadOf, leadOf } from './whose-club.js';

/** How many claims back a suitor is looked for. */
const SUITORS = 40;

/** The one club of a sentence that nobody is to join is the club that he is at. */
export function giveOrigins(
  page: Page,
  sentences: readonly Sentence[],
  index: number,
  out: readonly Draft[],
): void {
  if (sentences[index + 1]?.inserted === true) return;
  const host = hostOf(sentences, index);
  const nodes = withInserted(sentences, host, index);
  const here: Draft[] = [];
  for (let i = out.length - 1; i >= 0 && out[i]!.sentence >= host; i--) here.push(out[i]!);
  if (here.length === 0 || here.every((draft) => draft.from !== null)) return;
  leavePlaces(page, nodes, here);
  followOthers(nodes, here);
  leaveActing(here);
  const left = new Set<ClubEntry>();
  /** Whose clause it is ("joining Benti, who had been with Fulham"). */
  let holder: PersonEntry | null = null;
  for (let i = 0; i < nodes.length; i++) {
    const item = nodes[i]!;
    if (isWord(item, 'relative')) holder = antecedentOf(nodes, i);
    else if (item.kind === 'mark') holder = null;
    if (holder !== null && !here.some(({ person }) => person === holder)) continue;
    const club = item.kind === 'club' ? (item.club?.resolved ?? null) : null;
    if (isCited(page, nodes, i)) continue;
    // "has ended talk of a move to | Everton": where nobody is yet.
    if (nodeAt(nodes, i - 1)?.leads === true && nodes[i - 1]!.sense?.noun?.act === 'join') continue;
    // "arrived in | Everton": a town, of who goes elsewhere.
    if (isWord(nodeAt(nodes, i - 1), 'preposition', 'in') && here.some(isMove)) continue;
    if (isNotion(nodeAt(nodes, i - 1), 'journey') || isNotion(nodeAt(nodes, i - 1), 'freed')) continue;
    // "is in talks with Everton after leaving | Fulham"
    if (isLeft(nodes, i) && !here.some(isMove)) continue;
    // "lead the race, with | Fulham | having pulled out": another that wanted him.
    if (pullsOut(nodes, i) && here.every(({ kind }) => kind === 'interest')) continue;
    // "after a loan spell at | Everton", of who does not come back from it.
    if (isLoanedTo(nodes, i) && !here.some(({ kind }) => kind === 'loan-return')) continue;
    if (club === null || isPassedOver(nodes, i) || here.some((draft) => draft.to === club)) continue;
    // "along with | Fulham's | £30m-rated captain Benti": his.
    if (item.possessive && nodes[i + 1]?.kind === 'amount' && nodes[i + 2]?.kind === 'person') continue;
    // "in talks with Fulham for Benti, with Reuter set to leave": theirs is Benti.
    if (here.some(({ from, to, kind }) => from === club && to !== null && kind !== 'done')) continue;
    // "was sacked after the defeat by | Everton"
    const front = page.slice(Math.max(nodes[0]!.from, item.from - 4), item.from);
    if (!page.marks.opponent.test(front)) left.add(club);
  }
  const [named] = left;
  const home = named ?? commanded(nodes) ?? sectionClub(sentences, host) ?? hostBefore(sentences, host, out);
  if (left.size > 1 || home == null) return;
  let several = false;
  for (const { person } of here) several ||= person !== here[0]!.person;
  // Who wants him is not where he is, nor is he at two clubs.
  for (let i = out.length - 1; i >= 0 && i >= out.length - SUITORS; i--) {
    const { person, to, from, kind, sentence } = out[i]!;
    if (kind === 'done' || !tellsOf(here, person)) continue;
    if (to === home || (sentence < host && from !== null && from !== home)) return;
  }
  for (const draft of here) {
    // Of several persons those who leave or stay do so at that club.
    if ((several || left.size === 0) && draft.kind !== 'exit' && draft.kind !== 'stay') continue;
    if (
      draft.from === null &&
      (draft.person.club === null || draft.kind === 'loan-return') &&
      (draft.person.role !== 'manager' || draft.kind === 'exit') &&
      draft.kind !== 'done'
    )
      draft.from = home;
  }
}

/** "Benti will join Fulham. Reuter will also go": the club of the sentence before, if it is not only where others go. */
function hostBefore(sentences: readonly Sentence[], index: number, out: readonly Draft[]): ClubEntry | null {
  const club = aboutBefore(sentences, index);
  if (club === null || leadOf(sentences[index - 1]!) === club) return club;
  for (let i = out.length - 1; i >= 0 && out[i]!.sentence >= index - 1; i--)
    if (out[i]!.sentence === index - 1 && out[i]!.to === club) return null;
  return club;
}

/** "according to | Calcio Mattina", "reports in | Leeds": an outlet with a name like a club's, or the town. */
function isCited(page: Page, nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  const item = nodes[at]!;
  if (item.kind !== 'club' || !credits(before, 'before')) return false;
  return (item.how === 'named' && item.club?.resolved?.id === null) || isTown(page, before!, item);
}

function pullsOut(nodes: readonly Node[], at: number): boolean {
  const verb = isWord(nodes[at + 1], 'have') ? nodes[at + 2] : nodes[at + 1];
  return nodes[at]!.kind === 'club' && isNotion(verb, 'withdrawal');
}

function isMove({ kind }: Draft): boolean {
  return kind === 'agreed' || kind === 'done';
}

function isLeft(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  return (
    before !== undefined &&
    before.form === 'ing' &&
    before.cue?.act === 'leave' &&
    isWord(nodeAt(nodes, at - 2), 'subordinate', 'past')
  );
}

function isLoanedTo(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  return (
    isWord(nodeAt(nodes, at - 2), 'loan') &&
    (isWord(before, 'preposition', 'at') || isWord(before, 'preposition', 'with'))
  );
}

/** "would rather join Everton than | Fulham", "signed from | Fulham": a rival or a past club, not where he is. */
function isPassedOver(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, groupStart(nodes, at) - 1);
  if (isWord(before, 'preposition', 'from') && hasCome(nodeAt(nodes, at - 2))) return true;
  // "Everton, not | Fulham", "Everton rather than | Fulham", "rather than a move to | Fulham"
  if (isWord(before, 'negation') || isInsteadOf(nodes, at)) return true;
  if (before?.tail === 'from' && (hasCome(before) || isPricedMove(nodes, at - 1))) return true;
  if (at === 1 && addsFirst(nodes)) return true;
  // "snubbed by | Everton"
  if (isWord(before, 'preposition', 'by') && nodeAt(nodes, at - 2)?.cue?.governs === 'reject') return true;
  return PASSING_OVER.some((preposition) => isWord(before, 'preposition', preposition));
}

/** "a £20m | signing from" */
function isPricedMove(nodes: readonly Node[], at: number): boolean {
  return nodes[at]!.form === 'ing' && nodeAt(nodes, at - 1)?.kind === 'amount';
}

/** "joined from", "signed from", "a signing from" */
function hasCome(item: Node | undefined): boolean {
  const cue = item?.cue;
  // "a £20m signing from"
  if (item?.traits?.signing === true || isWord(item, 'man', 'signing')) return true;
  return (
    cue != null &&
    cue.kind === 'done' &&
    cue.part === 'verb' &&
    (item!.form === 'ed' || item!.form === 'past' || item!.form === 'participle')
  );
}

const PASSING_OVER = ['over', 'than', 'beside', 'against', 'in', 'like'] as const;

/** "Fulham will move for Benti | if Reuter leaves": who acts then is whom he leaves. */
function leaveActing(here: readonly Draft[]): void {
  for (const draft of here) {
    if (draft.kind !== 'exit' || draft.from !== null || draft.certainty !== 'speculative') continue;
    if (draft.person.club === null && draft.status === 'positive') draft.from = actingOf(draft.person, here);
  }
}

/** The one club that wants others in the same breath. */
function actingOf(person: PersonEntry, here: readonly Draft[]): ClubEntry | null {
  let acting: ClubEntry | null = null;
  for (const { to, person: other, certainty } of here) {
    if (to === null || certainty !== 'speculative') continue;
    if (other === person || (acting !== null && acting !== to)) return null;
    acting = to;
  }
  return acting;
}

/** "will move for Benti | if Reuter leaves": a name that nothing else shows to be one, of whom a club's plans depend. */
export function isAnswered(
  person: PersonEntry,
  conditional: boolean,
  index: number,
  out: readonly Draft[],
): boolean {
  const last = out[out.length - 1];
  return conditional && last?.sentence === index && last.to !== null && last.person !== person;
}

export function isKnown({ what }: { readonly what: PersonEntry }): boolean {
  return what.evidence >= 1;
}
