import { COLON } from '../text/tokens.js';
import { groupEnd } from './group.js';
import { credits, isWord, type Node, nodeAt } from './node.js';
import type { ShapedCue } from './shapes.js';

/** "reject | Reuter | bid", "in Reuter talks": a name in front of a noun, as headlines have it. */
export function isHeadlinesModifier(nodes: readonly Node[], at: number): boolean {
  const { kind, how, from, to, possessive, value } = nodes[at]!;
  if (kind !== 'person' || how !== 'named' || possessive || value === 'modified') return false;
  const before = nodeAt(nodes, at - 1);
  const noun = nodes[at + 1]!;
  // "Reuter move to Everton in doubt": what one does himself has an "s".
  if (before === undefined || before.mark === COLON)
    return noun.form === 'base' && noun.leads && noun.sense?.noun?.act === 'join' && noun.from === to;
  // "as | Reuter | exit stalls", "after Reuter | bid": one who acts has an "s" there, too.
  if (isWord(before, 'subordinate'))
    return (
      before.to === from &&
      noun.form === 'base' &&
      noun.sense?.noun != null &&
      !noun.leads &&
      noun.from === to
    );
  if (from - before.to > 2) return false;
  // "let Reuter move", "will Reuter return": a verb after all.
  if (
    isWord(before, 'modal') ||
    isWord(before, 'do') ||
    isWord(before, 'and') ||
    before.cue?.governs === 'allow'
  )
    return false;
  if (before.kind === 'cue') return (before.to === from || isAnswer(nodes, at)) && !before.leads;
  if (isWord(before, 'preposition', 'to')) return false;
  // "submit £30m | Reuter offer", "have | Reuter bid rejected"
  if (before.kind === 'amount') return before.to === from && noun.sense?.noun != null && !noun.leads;
  if (isWord(before, 'have')) return isAnswered(nodes, at + 1);
  // "Everton make | Reuter offer": an unknown verb stands between.
  const told = before.kind === 'club' && from > before.to;
  if (!told && !isWord(before, 'preposition') && !isWord(before, 'hedge')) return false;
  return noun.sense?.noun != null && !isWord(nodes[at + 2], 'preposition', 'to') && !noun.leads;
}

/** "reject | Everton bid", "on Everton target": a noun's modifier follows a verb, a preposition or a price. */
export function hangsOn(nodes: readonly Node[], club: number): boolean {
  const before = nodeAt(nodes, club - 1);
  if (before === undefined) return false;
  if (isAnswer(nodes, club)) return true;
  if (nodes[club]!.from - before.to > (before.possessive ? 1 : 0)) return false;
  return (
    before.kind === 'cue' ||
    before.kind === 'amount' ||
    // "have told Everton target | Reuter"
    credits(before, 'after') ||
    isWord(before, 'preposition') ||
    (isWord(before, 'determiner') && !opensWhatIsSaid(nodes, club - 1)) ||
    isWord(before, 'possessive', 'his') ||
    // "Reuter's Everton move"
    (before.kind === 'person' && before.possessive)
  );
}

/** "It is understood | that | Everton plan to sign him", but "after | that | Everton bid" */
function opensWhatIsSaid(nodes: readonly Node[], at: number): boolean {
  if (at === 0 || !isWord(nodes[at], 'relative')) return false;
  return !isWord(nodes[at - 1], 'preposition') && !isWord(nodes[at - 1], 'subordinate');
}

/** "as a surprise | Everton | target", "another potential | Everton | target": the noun's article stands in front of the club. */
export function isArticled(nodes: readonly Node[], club: number): boolean {
  const { from, possessive } = nodes[club]!;
  if (possessive) return false;
  const before = nodeAt(nodes, club - 1);
  const article = isWord(before, 'hedge') ? nodeAt(nodes, club - 2) : before;
  return isWord(article, 'determiner', 'a') && from - article!.to <= 2;
}

/** "reject | second Everton bid", "accept | improved | Everton bid": a word stands between an answer and what is answered. */
export function isAnswer(nodes: readonly Node[], club: number): boolean {
  let at = club - 1;
  if (isWord(nodeAt(nodes, at), 'common', 'new')) at--;
  const verb = nodeAt(nodes, at);
  const governs = verb?.cue?.part === 'verb' ? verb.cue.governs : '';
  return (governs === 'reject' || governs === 'agree') && nodes[at + 1]!.from - verb!.to <= 1;
}

/** "have bid | rejected", "have bid for Reuter | rejected": what is answered is a bid, and nobody bids. */
export function isAnswered(nodes: readonly Node[], index: number): boolean {
  let at = index + 1;
  if (isWord(nodes[at], 'preposition', 'for') && nodes[at + 1]?.kind === 'person') at += 2;
  const answer = nodes[at];
  return (
    answer?.kind === 'cue' &&
    answer.from === nodes[at - 1]!.to &&
    (answer.form === 'ed' || answer.form === 'participle') &&
    answer.cue?.governs === 'reject'
  );
}

/** "in exchange for | $200,000 in allocation money": what is got in return is nobody. */
function isPaidInKind(nodes: readonly Node[], at: number): boolean {
  if (!isWord(nodes[at + 1], 'preposition', 'for')) return false;
  for (let i = at + 2; i < nodes.length && i < at + 7; i++) {
    const { kind } = nodes[i]!;
    if (kind === 'person' || isWord(nodes[i], 'pronoun')) return false;
    if (kind === 'mark' || kind === 'cue' || kind === 'amount') break;
  }
  return true;
}

/** "for | wanted | striker Reuter": a participle between a preposition and a person. */
function isDescription(nodes: readonly Node[], at: number): boolean {
  const { form, sense, from, to } = nodes[at]!;
  if (form !== 'ed' || sense!.cue?.act !== 'buy' || sense!.cue.kind !== 'interest') return false;
  const next = nodes[at + 1];
  // "put a £20m price tag on the head of | wanted striker Reuter": the sum stands inside the cue.
  const inside = nodeAt(nodes, at - 1)?.kind === 'amount' && nodeAt(nodes, at - 2)?.kind === 'cue';
  const before = nodeAt(nodes, inside ? at - 2 : at - 1);
  return (
    next?.kind === 'person' &&
    next.from === to &&
    (isWord(before, 'preposition') || (before?.kind === 'cue' && before.tail !== '')) &&
    from - before!.to <= 1
  );
}

/** "dropped out, | leaving | Fulham and Porto to fight it out", "| leaving | Fulham in the running": nobody goes from them. */
function leavesOthers(nodes: readonly Node[], at: number): boolean {
  if (nodeAt(nodes, at - 1)?.kind !== 'mark' || nodes[at + 1]?.kind !== 'club') return false;
  const last = groupEnd(nodes, at + 1);
  const next = nodes[last + 1];
  return last > at + 1 || (next?.from === nodes[last]!.to && next?.cue?.governs === 'want');
}

/** "of | departing | winger Reuter", "replace the | departing | Reuter"; but "with | departing | Reuter" */
function isLedName(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  const next = nodes[at + 1];
  if (next?.kind !== 'person' || next.how !== 'named' || next.from !== nodes[at]!.to) return false;
  if (nodes[at]!.to - nodes[at]!.from > 1 || before?.to !== nodes[at]!.from) return false;
  if (isWord(before, 'preposition')) return before.value !== 'with';
  return isWord(before, 'determiner', 'the') || before.kind === 'cue';
}

/** "thanked Reuter for his | services": what he has done, and nobody signs him. */
function isThanked(nodes: readonly Node[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - THANKS; i--) if (isWord(nodes[i], 'verb', 'thanks')) return true;
  return false;
}

/** Nodes between thanks and what they are for. */
const THANKS = 8;

/** "want | close to | £35m for Reuter": what the sum is like; but "close to a £35m deal". */
function isAbout(nodes: readonly Node[], at: number): boolean {
  const { to, tail } = nodes[at]!;
  const amount = nodes[at + 1];
  if (amount?.kind !== 'amount' || amount.from !== to || (tail !== 'to' && !nodes[at]!.leads)) return false;
  const next = nodes[at + 2];
  return next?.kind !== 'cue' || next.from !== amount.to;
}

/** What only says of somebody what he is or was, and what is paid for him with. */
export function isNameless(nodes: readonly Node[], at: number, cue: ShapedCue | null): boolean {
  if (cue === null) return false;
  const next = nodes[at + 1];
  // "new arrival | Reuter"
  if (cue.notion === 'arrival') return next?.kind === 'person' && next.from === nodes[at]!.to;
  if (cue.governs === 'close' && isAbout(nodes, at)) return true;
  if (cue.act === 'leave' && nodes[at]!.form === 'ing' && leavesOthers(nodes, at)) return true;
  // "the transfer of | departing | winger Reuter": what he is called of whom the rest is told.
  if (cue.act === 'leave' && nodes[at]!.form === 'ing' && isLedName(nodes, at)) return true;
  // "signed Reuter from | rival | Fulham": what Fulham are, and nobody's doing.
  if (cue.governs === 'rival' && nodes[at]!.form === 'base' && isBehind(nodes, at)) return true;
  if (cue.notion === 'shortlist' && isEpithet(nodes, at)) return true;
  if (cue.notion === 'signing' && cue.part === 'noun' && isThanked(nodes, at)) return true;
  if (cue.notion === 'value' && valuesOffer(nodes, at)) return true;
  // "a bid for | want-away | Reuter": what he is called.
  if (cue.act === 'leave' && nodes[at]!.form === 'base' && (isBehind(nodes, at) || isLedTo(nodes, at)))
    return true;
  return cue.act === 'swap' ? isPaidInKind(nodes, at) : isDescription(nodes, at);
}

/** "close to signing | long-term target | Reuter", "a bid for their top | target | Reuter": what he is called whom the rest is about. */
function isEpithet(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  if (next?.kind !== 'person' || next.how !== 'named' || next.from !== nodes[at]!.to) return false;
  const own = isWord(nodeAt(nodes, at - 1), 'possessive');
  const before = nodeAt(nodes, own ? at - 2 : at - 1);
  if (before === undefined || before.to !== nodes[own ? at - 1 : at]!.from) return false;
  if (before.kind === 'cue')
    return before.cue?.part === 'verb' && (before.cue.act === 'buy' || before.tail !== '');
  return isWord(before, 'preposition') && OF_TARGET.has(before.value);
}

/** What leads from a bid, talks or interest to whom they are about. */
const OF_TARGET: ReadonlySet<string> = new Set(['for', 'in', 'on', 'over', 'with', 'about', 'of']);

/** "from | rival", "by | rival": no verb has its base form right behind a preposition but "to". */
function isBehind(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  return isWord(before, 'preposition') && before!.value !== 'to' && before!.to === nodes[at]!.from;
}

/** "a move for | want-away | Reuter": so does none behind what leads to somebody. */
function isLedTo(nodes: readonly Node[], at: number): boolean {
  const before = nodeAt(nodes, at - 1);
  return (
    before?.kind === 'cue' && before.tail !== '' && before.tail !== 'to' && before.to === nodes[at]!.from
  );
}

/** "doubts | over", "in | doubt": where nobody stands in front of it who doubts. */
export function isNoDoubt(nodes: readonly Node[], index: number, before: number): boolean {
  const doer = nodeAt(nodes, before);
  if (doer?.kind !== 'person' && doer?.kind !== 'club' && !isWord(doer, 'pronoun') && !isWord(doer, 'and'))
    return true;
  return isWord(nodes[index + 1], 'preposition') && nodes[index + 1]!.from === nodes[index]!.to;
}

/** "a deal | that | valued Reuter at £16m": what somebody offers is worth, and no price of his club's. */
export function valuesOffer(nodes: readonly Node[], index: number): boolean {
  if (nodes[index]?.sense?.cue?.notion !== 'value' || !isWord(nodeAt(nodes, index - 1), 'relative'))
    return false;
  for (let i = index - 2; i >= 0 && i >= index - OFFER; i--) {
    const { kind, sense } = nodes[i]!;
    if (kind === 'cue')
      return (
        sense?.noun?.kind === 'bid' ||
        sense?.noun?.notion === 'deal' ||
        sense?.cue?.kind === 'bid' ||
        sense?.cue?.notion === 'deal'
      );
    if (kind !== 'club' && kind !== 'amount' && !isWord(nodes[i], 'preposition')) return false;
  }
  return false;
}

/** Nodes back from the verb within which the offer stands ("a bid from Everton | that"). */
const OFFER = 5;

/** "as | a target", "as their top option", "as the ideal successor to Benti" */
export function asTarget(nodes: readonly Node[], at: number): boolean {
  for (let i = at + 1; i < nodes.length && i <= at + 3; i++)
    if (nodes[i]!.sense?.noun?.notion === 'shortlist' || isWord(nodes[i], 'preposition', 'beside'))
      return true;
  return false;
}

/** "talks over | Reuter deal", "agreement on | Reuter deal" */
export function isOver(item: Node | undefined): boolean {
  return (
    isWord(item, 'preposition', 'in') ||
    isWord(item, 'preposition', 'on') ||
    isWord(item, 'preposition', 'over')
  );
}
