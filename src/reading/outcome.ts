import type { Credit } from './attribution.js';
import { type Draft, drafted } from './draft.js';
import type { Element, Event } from './element.js';
import type { Stage } from './stage.js';
import { spanOf } from './terms.js';

/** "There has been no contact", "no agreement has been found": what is said not to be, without a name. */
function isNotYet({ elements, main }: Event): boolean {
  const { cue, group, args } = main;
  return (
    elements.length === 1 &&
    group.negated &&
    args.length === 0 &&
    main.node.sense?.noun != null &&
    (cue.kind === 'agreed' || cue.kind === 'talks' || cue.kind === 'bid')
  );
}

/** "The deal fell through", "a move collapsed": what became of the move last spoken of. */
export function speaksOfIt(event: Event): boolean {
  const [first, second] = event.elements;
  const refused =
    event.elements.length === 2 &&
    second === event.main &&
    (first!.cue.governs === 'reject' || first!.cue.governs === 'stop') &&
    first!.cue.act === undefined;
  if (
    refused &&
    event.main.cue.part === 'noun' &&
    event.main.args.every((arg) => arg.slot === 'possessor' && arg.item.kind === 'word') &&
    (event.main.cue.act === 'buy' || event.main.cue.act === 'join')
  )
    return true;
  if (isNotYet(event)) return true;
  return (
    event.elements.length === 1 &&
    event.main.cue.part === 'noun' &&
    event.after.length > 0 &&
    event.main.args.every((arg) => arg.slot === 'possessor' && arg.item.kind !== 'club') &&
    (event.main.cue.act === 'buy' || event.main.cue.act === 'join')
  );
}

/** What has come to nothing: talks, a bid, an interest that was no more than that, or the move. */
function unmade(event: Event, last: Draft): Draft['kind'] {
  if (isNotYet(event)) return event.main.cue.kind!;
  if (last.kind === 'talks' || last.kind === 'bid') return last.kind;
  const { act, governs } = event.main.cue;
  return last.kind === 'interest' && act === 'buy' && governs === 'want' ? 'interest' : 'done';
}

/** "Personal terms have been agreed", "the deal is close" */
function isSettled({ cue, group }: Element): boolean {
  if (group.negated || (group.modal !== '' && group.modal !== 'will')) return false;
  return cue.governs === 'agree' || cue.governs === 'close';
}

export function pickUp(
  event: Event,
  stage: Stage,
  last: Draft,
  index: number,
  credit: Credit | null,
  out: Draft[],
): void {
  const outcome = event.after[0] ?? event.elements[0]!;
  const settled = stage.status === 'positive' && isSettled(outcome);
  if (last.to === null || (stage.status !== 'negative' && !settled)) return;
  if (settled && (last.status === 'negative' || last.kind === 'done')) return;
  const span = spanOf(event, []);
  out.push(
    drafted({
      ...last,
      kind: settled ? 'agreed' : unmade(event, last),
      status: settled ? 'positive' : 'negative',
      certainty: credit === null ? 'asserted' : 'reported',
      sources: credit?.sources ?? last.sources,
      tokenFrom: span.from,
      tokenTo: span.to,
      sentence: index,
      rule: outcome.cue.rule,
      trace: [
        ...last.trace,
        { what: 'outcome', value: outcome.cue.rule, because: 'of the move last spoken of' },
      ],
    }),
  );
}
