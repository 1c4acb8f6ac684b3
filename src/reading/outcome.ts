import type { Credit } from './credited.js';
import { type Draft, drafted } from './draft.js';
import type { Arg, Element, Event } from './element.js';
import type { Roles } from './filler.js';
import { isSpokenOfBetween } from './interlude.js';
import { lastOf } from './list.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { Sentence } from './sentence.js';
import type { Stage } from './stage.js';
import { feeOf, spanOf } from './terms.js';

/** "There has been no contact", "no agreement has been found", "nothing is agreed": what is said not to be. */
function isNotYet(nodes: readonly Node[], { elements, main }: Event): boolean {
  const { cue, group, args, node } = main;
  if (elements.length > 1 || (cue.kind !== 'agreed' && cue.kind !== 'talks' && cue.kind !== 'bid'))
    return false;
  if (cue.part === 'verb' && group.be && !group.negated)
    return (
      args.length === 0 && isWord(nodeAt(nodes, group.from - 1), 'common', 'thing') && group.modal === ''
    );
  return group.negated && node.sense?.noun != null && args.every(isUnnamed);
}

/** "between the two clubs", "we have no agreement": a side that the text does not name here. */
function isUnnamed({ item }: Arg): boolean {
  return item.kind === 'club' && item.club?.resolved == null;
}

/** Tokens between what is done and what it is done to ("have rejected | two further | offers"). */
const NEAR = 2;

/** "The deal fell through", "a move collapsed": what became of the move last spoken of. */
function speaksOfIt(nodes: readonly Node[], event: Event): boolean {
  const [first, second] = event.elements;
  const refused =
    event.elements.length === 2 &&
    second === event.main &&
    (first!.cue.governs === 'reject' || first!.cue.governs === 'stop') &&
    first!.cue.act === '' &&
    // "breaks down what goes into a transfer": tells it apart.
    second!.node.from - first!.node.to <= NEAR;
  if (
    refused &&
    event.main.cue.part === 'noun' &&
    event.main.args.every((arg) => arg.slot === 'possessor' && arg.item.kind === 'word') &&
    (event.main.cue.act === 'buy' || event.main.cue.act === 'join')
  )
    return true;
  if (isNotYet(nodes, event)) return true;
  // "a deal is | yet to be agreed": what is open has not fallen through.
  if (event.after[0]?.cue.notion === 'not-yet') return false;
  return (
    event.elements.length === 1 &&
    event.main.cue.part === 'noun' &&
    event.after.length > 0 &&
    event.main.args.every(
      (arg) => (arg.slot === 'possessor' && arg.item.kind !== 'club') || arg.slot === 'refuser',
    ) &&
    (event.main.cue.act === 'buy' || event.main.cue.act === 'join')
  );
}

/** "Fulham have rejected two offers" */
export function refusesBid({ elements, main }: Event): boolean {
  return elements.length === 2 && elements[0]!.cue.governs === 'reject' && main.cue.kind === 'bid';
}

/**
 * The move that a text spoke of last; where that was how a player had come to the club that he is at ("Everton want Reuter. He
 * joined Fulham in 2021. But the deal | has collapsed"), the one that is still to be made.
 */
export function moveSpokenOf(out: readonly Draft[]): Draft | undefined {
  const last = lastOf(out);
  if (last === undefined || last.kind !== 'done') return last;
  for (let i = out.length - 2; i >= 0 && out[i]!.sentence >= last.sentence - 1; i--) {
    const draft = out[i]!;
    if (draft.person !== last.person) return last;
    if (draft.kind !== 'done' && draft.status === 'positive' && draft.to !== null && draft.to !== last.to)
      return draft;
  }
  return last;
}

/** Sentences by which what is not yet may stand behind the move that it is said of. */
const FAR = 4;

/** Whether an event is told of the move last spoken of, and that is near enough. */
export function reaches(
  sentences: readonly Sentence[],
  index: number,
  event: Event,
  last: Draft,
  out: readonly Draft[],
): boolean {
  const { nodes } = sentences[index]!;
  if (!speaksOfIt(nodes, event)) return false;
  // "Everton, Fulham and Genk want Reuter. Lyon have turned down bids": nobody knows whose.
  if (last.sentence < index && refusesBid(event) && hasOthers(last, out)) return false;
  if (last.sentence >= index - 1) return true;
  if (last.sentence < index - FAR || !(isNotYet(nodes, event) || refusesBid(event) || isEnded(event, last)))
    return false;
  for (let s = last.sentence + 1; s <= index; s++)
    for (const item of sentences[s]!.nodes)
      if (isSpokenOfBetween(sentences[s]!, item, last.person, out)) return false;
  return true;
}

/** "The move has fallen through": of one that has not been made. */
function isEnded({ after }: Event, last: Draft): boolean {
  const governs = after[0]?.cue.governs;
  return last.kind !== 'done' && (governs === 'stop' || governs === 'fail');
}

/** Whether more than one club has been said to seek him in the same breath. */
function hasOthers({ person, to, sentence }: Draft, out: readonly Draft[]): boolean {
  for (let i = out.length - 1; i >= 0 && out[i]!.sentence === sentence; i--) {
    const other = out[i]!;
    if (other.person === person && other.to !== null && other.to !== to && other.kind !== 'done') return true;
  }
  return false;
}

function isDescribed({ item }: Arg): boolean {
  return (item.kind === 'person' || item.kind === 'club') && item.how === 'described';
}

/** "want to tie him down amid interest from Everton. Talks | have begun": of the deal at the club that he is at. */
export function isOfStay(
  { main, elements }: Event,
  last: Draft,
  index: number,
  out: readonly Draft[],
): boolean {
  if (elements.length > 1 || main.cue.part !== 'noun') return false;
  if (main.cue.kind !== 'talks' && main.cue.kind !== 'agreed') return false;
  // "He wants to stay but there is no agreement | between the player and the club"
  if (!main.args.every(isDescribed)) return false;
  if (last.kind === 'stay' && last.sentence === index) return true;
  if (main.args.length > 0) return false;
  if (last.kind !== 'interest' || last.sentence >= index) return false;
  for (let i = out.length - 1; i >= 0 && out[i]!.sentence === last.sentence; i--) {
    const { kind, cue, status } = out[i]!;
    if (kind === 'stay') return status === 'positive' && cue?.notion === 'contract';
  }
  return false;
}

/** What has come to nothing: talks, a bid, an interest that was no more than that, or the move. */
function unmade(nodes: readonly Node[], event: Event, last: Draft): Draft['kind'] {
  if (isNotYet(nodes, event)) return event.main.cue.kind || last.kind;
  // "made a move for him but their offer | was rejected"
  if (last.kind === 'talks' && event.main.cue.kind === 'bid') return 'bid';
  // "made a move for him but the deal | fell through"
  if (last.kind === 'talks' && event.main.cue.notion === 'deal') return 'done';
  if (last.kind === 'talks' || last.kind === 'bid') return last.kind;
  // "will bid again after an offer was rejected"
  if (event.main.cue.kind === 'bid') return 'bid';
  // "are interested in him, although talks | have made no progress"
  if (event.main.cue.kind === 'talks' && last.kind === 'interest') return 'talks';
  const { act, governs } = event.main.cue;
  return last.kind === 'interest' && act === 'buy' && governs === 'want' ? 'interest' : 'done';
}

/** "Personal terms have been agreed", "the deal is close" */
function isSettled({ cue, group }: Element): boolean {
  if (group.negated || (group.modal !== '' && group.modal !== 'will')) return false;
  return cue.governs === 'agree' || cue.governs === 'close';
}

export function pickUp(
  nodes: readonly Node[],
  event: Event,
  stage: Stage,
  last: Draft,
  /** "had a bid | rejected by Fulham": who turns it down has him. */
  [seller]: Roles['sellers'],
  index: number,
  credit: Credit | null,
  out: Draft[],
): void {
  const outcome = event.after[0] ?? event.elements[0]!;
  const missing = isNotYet(nodes, event);
  // "that interest is expected to survive": of a wish nothing is agreed.
  const wished = event.main.cue.governs === 'want';
  const settled = !missing && !wished && stage.status === 'positive' && isSettled(outcome);
  if (last.to === null || (stage.status !== 'negative' && !settled && !missing)) return;
  if (settled && (last.status === 'negative' || last.kind === 'done')) return;
  const span = spanOf(event, []);
  out.push(
    drafted({
      ...last,
      from: last.from ?? (seller === undefined || seller.what === last.to ? null : seller.what),
      kind: settled ? 'agreed' : unmade(nodes, event, last),
      status: settled ? 'positive' : 'negative',
      fee: missing ? null : (feeOf(event, last.kind, null) ?? last.fee),
      certainty: credit === null ? 'asserted' : credit.sort === 'speech' ? 'confirmed' : 'reported',
      sources: credit?.sources ?? last.sources,
      tokenFrom: span.from,
      tokenTo: span.to,
      sentence: index,
      rule: outcome.cue.rule,
      cue: outcome.cue,
      trace: [
        ...last.trace,
        { what: 'outcome', value: outcome.cue.rule, because: 'of the move last spoken of' },
      ],
    }),
  );
}
