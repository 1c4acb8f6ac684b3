import { COMMA } from '../text/tokens.js';
import { isClub } from './discourse.js';
import type { Draft } from './draft.js';
import { lastOf } from './list.js';
import { isWord, type Node, nodeAt } from './node.js';
import { runsClub } from './officer.js';
import type { Page } from './page.js';
import { openingOf } from './parenthesis.js';

/**
 * "made an offer that was rejected", "a £20m bid, but the Genoese refused it": a bid or an approach, in this sentence or
 * the last, whose answer stands behind it is one that was answered so.
 */
export function answerBids(page: Page, nodes: readonly Node[], index: number, out: readonly Draft[]): void {
  const asked = askedFor(index, out);
  if (asked === null) return;
  const { person, sentence, tokenTo } = asked;
  for (let i = 0; i < nodes.length; i++) {
    const item = nodes[i]!;
    if (sentence === index && item.from < tokenTo) continue;
    // Somebody else may be spoken of from here on.
    if (item.kind === 'person' && item.person !== null && item.person !== person && !actsForClub(item))
      return;
    const plain = saysNo(nodes, i, asked);
    const answer = plain ? 'no' : (item.sense?.cue?.answers ?? '');
    if (answer === '' || !(plain || isAnswer(page, nodes, i, asked))) continue;
    for (let k = out.length - 1; k >= 0 && out[k]!.sentence >= sentence; k--)
      if (isOneBid(out[k]!, asked)) give(out[k]!, answer, nodes[i]!, sentence === index);
    return;
  }
}

/** The bid last made, if nobody else was spoken of since. */
function askedFor(index: number, out: readonly Draft[]): Draft | null {
  const last = lastOf(out);
  if (last === undefined || last.sentence < index - 1) return null;
  for (let i = out.length - 1; i >= 0 && out[i]!.sentence >= index - 1; i--) {
    const draft = out[i]!;
    // "made a bid. | The £5m offer was rejected": of this sentence only what tells of the same bid.
    if (draft.sentence !== last.sentence && (draft.to !== last.to || last.kind !== 'bid')) return null;
    if (draft.person !== last.person && draft.rule !== last.rule) return null;
    if (isAsked(draft)) return draft;
  }
  return null;
}

function isAsked({ kind, status, to }: Draft): boolean {
  return (kind === 'bid' || kind === 'talks') && status === 'positive' && to !== null;
}

/** One bid for several players, or of several clubs for one. */
function isOneBid(draft: Draft, asked: Draft): boolean {
  return (
    draft === asked ||
    (isAsked(draft) &&
      draft.sentence === asked.sentence &&
      draft.rule === asked.rule &&
      draft.kind === asked.kind)
  );
}

function give(draft: Draft, answer: 'no' | 'yes', by: Node, near: boolean): void {
  if (near) draft.tokenTo = Math.max(draft.tokenTo, by.to);
  if (answer === 'no') draft.status = 'negative';
  else draft.kind = 'agreed';
  draft.trace = [
    ...draft.trace,
    {
      what: 'answer',
      value: answer === 'no' ? 'refused' : 'accepted',
      because: by.sense?.cue?.rule ?? 'in so many words',
    },
  ];
}

/** A manager or an official in front of the answer may be who gives it. */
function actsForClub({ person, traits }: Node): boolean {
  return runsClub(person?.role ?? traits?.role);
}

/** Whether what is refused or accepted is what was asked before, and not something named anew. */
function isAnswer(page: Page, nodes: readonly Node[], at: number, asked: Draft): boolean {
  const { form, sense, to } = nodes[at]!;
  let start = at - 1;
  let passive = false;
  for (; start >= 0 && HELPERS.has(nodes[start]!.wordClass); start--) {
    if (isOpen(nodes[start]!)) return false;
    if (isWord(nodes[start], 'be')) passive = true;
  }
  // "Fulham, who are top, | have declined"
  const open = nodeAt(nodes, start)?.mark === COMMA ? openingOf(nodes, start) : -1;
  const subject = nodeAt(nodes, open > 0 ? open - 1 : start);
  const after = nodes[at + 1];
  const next = after !== undefined && after.from - to <= 1 ? after : undefined;
  if (passive) {
    if (form !== 'ed' && form !== 'participle') return false;
    // "which was rejected", "both were accepted", "but it was turned down"
    if (isIt(page, subject) || isThatBid(nodes, start) || isByHome(nodes, at, asked)) return true;
    // "offered £20m, only to be rebuffed", "bid £20m but were knocked back"
    return isLink(subject) && (next === undefined || next.kind === 'word' || next.kind === 'mark');
  }
  if (form !== 'ed' && form !== 'past' && form !== 'participle' && form !== 'third') return false;
  // "made an enquiry but it came to nothing"
  if (sense!.cue!.governs === 'stop') return isIt(page, subject);
  if (!isOther(subject, asked)) return false;
  // "the Genoese refused both", "but Fulham turned it down", "Fulham declined"
  return sense!.cue!.objectless === true || isIt(page, next) || after === undefined || after.kind === 'mark';
}

/** "but Fulham said | no", and no more than that. */
function saysNo(nodes: readonly Node[], at: number, asked: Draft): boolean {
  if (!isWord(nodes[at], 'negation')) return false;
  const after = nodes[at + 1];
  if (after !== undefined && after.kind !== 'mark') return false;
  const verb = nodeAt(nodes, at - 1);
  return verb?.sense?.attribution != null && isOther(nodeAt(nodes, at - 2), asked);
}

/** "but | the | £5m | offer | was rejected": the bid that has just been told of. */
function isThatBid(nodes: readonly Node[], at: number): boolean {
  const item = nodeAt(nodes, at);
  if (item === undefined || item.cue?.kind !== 'bid' || nodes[at + 1]!.from !== item.to) return false;
  const before = nodeAt(nodes, at - 1);
  return isWord(before?.kind === 'amount' ? nodeAt(nodes, at - 2) : before, 'determiner', 'the');
}

/** "has been rejected by Fulham": by the club that was asked for him. */
function isByHome(nodes: readonly Node[], at: number, { from, to, person }: Draft): boolean {
  const by = nodes[at + 1];
  const club = nodes[at + 2]?.club?.resolved ?? null;
  return (
    isWord(by, 'preposition', 'by') && club !== null && club !== to && club === (from ?? person.club ?? club)
  );
}

/** "could have been rejected", "has not been rejected", "if it is rejected": no answer yet. */
function isOpen(item: Node): boolean {
  return isWord(item, 'negation') || isWord(item, 'modal') || isWord(item, 'condition');
}

/** Where a clause goes on with the same subject. */
function isLink(item: Node | undefined): boolean {
  return item === undefined || item.kind === 'mark' || isWord(item, 'but') || isWord(item, 'and');
}

/** The other side of the bid, which can answer it. */
function isOther(item: Node | undefined, { to }: Draft): boolean {
  if (item === undefined || item.possessive) return false;
  // "but the club said no": nobody refuses his own bid.
  if (isClub(item)) return item.how === 'described' || item.club!.resolved !== to;
  return item.kind === 'person' || isWord(item, 'pronoun', 'they') || isWord(item, 'relative');
}

/** Small words between a subject and the verb that answers. */
const HELPERS: ReadonlySet<string> = new Set([
  'be',
  'have',
  'do',
  'negation',
  'modal',
  'preposition',
  'condition',
]);

/** What a bid goes by once it is named. */
function isIt(page: Page, item: Node | undefined): boolean {
  return item !== undefined && item.kind === 'word' && page.marks.thing.test(page.slice(item.from, item.to));
}
