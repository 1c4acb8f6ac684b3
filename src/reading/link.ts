import { isAbsolute, isOwnAim } from './context.js';
import { ownsTerms } from './coordination.js';
import { isPronoun } from './discourse.js';
import type { Element } from './element.js';
import { ends, isUnderWith } from './ending.js';
import { clubAmong, follows, hasOnly, hasSlot } from './having.js';
import { isToldOf, isUndone } from './in-passing.js';
import { lastOf } from './list.js';
import { namesDescribed } from './list-aside.js';
import { namesClubsBetween } from './nearby.js';
import { credits, isKind, isWord, type Node, nodeAt } from './node.js';
import { finiteAfter, isNominal } from './nominal.js';
import { claused, isThat } from './post.js';
import { isContract } from './shapes.js';
import { isTargetAlone } from './target-alone.js';

/** Cues after which a whole clause may follow ("want him to join", "confirm that he will leave"). */
export function takesClause(element: Element): boolean {
  return element.cue.governs !== '';
}

/** "deny that | ...", "denied a report in Harbour Post that | ...", "there is no truth in reports that | ...": a clause follows, and with it its subject. */
export function opensClause(item: Node, current: Element): boolean {
  // "willing to pay the £60m | that Everton demand": what the sum is, and nothing that is paid for.
  if (!hasOnly(current.args, 'in') || current.amounts.length > 0) return false;
  return isWord(item, 'relative')
    ? // "has confirmed | that he is having a medical": what is only said is not completed.
      isThat(item) && takesClause(current) && current.cue.governs !== 'complete'
    : current.cue.governs === 'reject' && item.sense?.attribution != null;
}

/** "has spent weeks with | rumours that | Reuter could leave": what follows is a clause of its own. */
export function opensReport(item: Node): boolean {
  return item.kind === 'word' && item.tail !== '' && credits(item, 'alone');
}

/** Whether a noun phrase behind a cue is no object of it: too far from a noun, or the subject of a verb of its own. */
export function isOthers(
  nodes: readonly Node[],
  from: number,
  to: number,
  { cue, node }: Element,
  chained: boolean,
): boolean {
  // "moves for two attackers, | Reuter and Benti": named behind what describes them.
  if (cue.part === 'noun' && nodeAt(nodes, from - 1)?.kind === 'mark' && namesDescribed(nodes, from - 1))
    return false;
  // "after negotiations | the two clubs have agreed": theirs is the clause that follows.
  if (cue.part === 'noun' && cue.kind === 'talks' && nodes[from]!.kind === 'club' && finiteAfter(nodes, to))
    return true;
  // "a move to an English club or | Everton"
  if (isWord(nodeAt(nodes, from - 1), 'and') && nodeAt(nodes, from - 2)?.kind === 'club') return false;
  // "Their main target this summer is expected to be | Reuter"
  if (cue.notion === 'shortlist' && isWord(nodeAt(nodes, from - 1), 'be')) return false;
  if (cue.part === 'noun') return nodes[to]!.from - node.to > 4 && nodes[from]!.from - node.to > 1;
  // "Joining | Everton | is Reuter"
  if (node.form === 'ing' && isWord(nodes[to + 1], 'be') && nodes[to + 2]?.kind === 'person') return false;
  return finiteAfter(nodes, to) && !chained && cue.governs === '';
}

type Link = 'chain' | 'after' | 'skip' | 'stop';

/** How the next cue goes with the one before it. */
export function linkBetween(
  nodes: readonly Node[],
  current: Element,
  next: Element,
  slot: string,
  possessed: boolean,
  refused: boolean,
): Link {
  const { cue } = next;
  const form = cue.final === true ? 'base' : next.node.form;
  const first = current.cue;
  const governs = first.governs !== '';
  const noun = first.part === 'noun';
  const held = current.args.filter((arg) => arg.slot !== 'possessor');
  const person = held.some((arg) => arg.item.kind === 'person' || isPronoun(arg.item));
  // "a deal could | depend on Everton", "be sold with his | future uncertain", "join Everton to | reunite with Reuter"
  const again = cue.notion === 'reunion' && first.act === 'join' && hasSlot(current.args, 'object', 'club');
  const other = cue.notion === 'untrue' || again || (cue.unsettled === true && first.act === 'sell');
  if (other || (noun && cue.governs === 'neutral') || first.notion === 'suitors') return 'stop';
  if (isUndone(nodes, current, next) || isTargetAlone(nodes, current, next)) return 'stop';
  if (cue.part === 'noun') {
    // "for less than | his release clause", "activated the clause in | his contract", "linked with Everton in | a deal worth £20m"
    if ((slot === 'than' || (slot === 'with' && first.act === 'stay')) && cue.notion === 'release')
      return 'skip';
    const into = slot === 'in' && isContract(cue);
    if (into && (first.act === 'link' || first.notion === 'release')) return 'skip';
    // "have received a boost | in their pursuit of Reuter": what they received is something else.
    const own = next.args.some(({ item }) => item.kind === 'word');
    if (first.subject === 'seller' && own && cue.kind === 'interest') return 'stop';
    if (first.object === 'makeweight') return 'chain'; // "include Benti | in a deal"
    if (first.signed !== undefined && isContract(cue) && isKind(held[0]?.item, 'club'))
      return nodeAt(nodes, next.index - 1) === held[0]!.item ? 'chain' : 'skip'; // "signs a | Fulham | deal"
    if (
      !noun &&
      first.kind === 'done' &&
      first.act !== '' &&
      first.governs !== 'rival' &&
      // "with Reuter signed | on a four-year deal", "has joined | in a £12m deal"
      (held.length > 0 || slot === 'on' || (slot === 'in' && first.act === 'join')) &&
      !possessed
    ) {
      // "has added Reuter to their shortlist" is no signing.
      const listed = slot === 'to' && first.act === 'buy' && cue.notion === 'shortlist';
      // "have joined Everton in the pursuit of Reuter"
      const pursued = slot === 'in' && first.act === 'join' && cue.act === 'buy' && cue.governs === 'want';
      return cue.act === 'stay' || cue.act === 'swap' || listed || pursued ? 'chain' : 'skip';
    }
    // "Everton's interest in Reuter hangs on | their | interest in Benti"
    if (noun && person && cue.governs === 'want' && hasSlot(next.args, 'possessor', 'word')) return 'stop';
    // "sell Reuter to raise funds for | a move for another"
    if (
      !noun &&
      first.act === 'sell' &&
      person &&
      !possessed &&
      cue.act !== 'stay' &&
      cue.act !== 'swap' &&
      cue.kind !== 'bid'
    )
      return isContract(cue) ? 'skip' : 'stop';
    if (slot === 'under' && first.act !== '') return 'stop'; // "will leave Fulham under the terms of the agreement"
    // "the capture of Reuter on a three-year deal", "will leave Fulham at the end of his contract": when or on what terms.
    // "was sold to Everton on a three-year deal": so is who has been named in front.
    const moved = (person || (first.act === 'sell' && current.group.be)) && !possessed;
    if (isContract(cue) && (moved || ownsTerms(first.act) || first.act === 'leave')) return 'skip';
    // "a new deal | in a bid to fend off interest", "has handed in a transfer request | in a bid to force a move"
    const apart = noun ? first.act === 'stay' : first.act === 'leave' && first.kind === 'exit';
    if (apart && slot === 'in' && cue.governs === 'want' && cue.act === '') return 'stop';
    if (slot !== '' || possessed) return 'chain';
    // "his move to Everton is | a done deal"
    if (noun && next.group.be && cue.governs === 'close') return 'after';
    if (noun && held.length > 0) return cue.act === 'swap' ? 'chain' : 'stop';
    const bound =
      cue.act === 'stay' ||
      cue.kind === 'bid' ||
      cue.vacant === true ||
      cue.act === 'swap' ||
      cue.governs !== '' ||
      governs;
    return bound || held.length === 0 ? 'chain' : 'stop';
  }
  // "Everton target Reuter | is in talks": a clause of his own.
  if (
    noun &&
    person &&
    first.notion === 'shortlist' &&
    (next.group.be || next.group.have || next.group.modal !== '' || form === 'third')
  )
    return 'stop';
  // "hijack West Ham's bid to sign": what a possessive stands before is a noun, whatever its form.
  if (possessed && form === 'base') return next.node.sense?.noun == null ? 'stop' : 'chain';
  // "have all but completed the signing"
  if (
    first.governs === 'close' &&
    first.part === 'adjective' &&
    held.length === 0 &&
    (form === 'ed' || form === 'participle') &&
    nodeAt(nodes, next.index - 1) === current.node
  )
    return 'chain';
  if ((cue.notion === 'loaned' && first.kind === 'done') || first.notion === 'doubt') return 'stop';
  if (noun && form === 'none' && !next.group.to && isOwnAim(nodes, first, next.group.from)) return 'stop';
  if (cue.part === 'adjective') {
    // "his move to Everton in doubt", as headlines have it; "with a move to Everton close"
    const stated = noun && (cue.notion === 'doubt' || isUnderWith(nodes, current));
    if (noun && (next.group.be || next.group.have || (stated && follows(nodes, next, held)))) return 'after';
    if (
      next.group.to ||
      first.governs === 'rival' ||
      (first.act === 'join' && cue.governs === 'want' && held.length > 0) ||
      (governs && held.length === 0) ||
      // "played down reports that they are | close to"
      (first.governs === 'reject' && (next.group.be || next.group.have)) ||
      // "want Reuter | off the wage bill"
      (first.act === 'buy' && cue.notion === 'away' && isNominal(nodes[next.index - 1]!)) ||
      // "lost out to Fulham in the race to sign him"
      (first.governs === 'fail' && first.act === 'buy' && !person && cue.governs === 'want')
    )
      return 'chain';
    return governs && person && next.group.be ? 'chain' : 'stop';
  }
  // "has confirmed Reuter | will be in town to | complete a medical": what is said of him is not completed.
  if (first.governs === 'complete' && next.group.to && isToldOf(nodes, held[0]?.item, next)) return 'stop';
  // "keen to | talk to": a phrase that has no other form.
  if (
    (form === 'base' || (form === 'none' && cue.governs === 'talk' && first.governs === 'want')) &&
    next.group.to
  ) {
    // "expect Fulham | to bid for him": theirs is the bid.
    const awaited = first.governs === 'close' && first.part === 'adjective' && first.notion === '';
    if (awaited && cue.act !== 'sell' && isKind(held[0]?.item, 'club')) return 'stop';
    // "has snubbed Everton to join Fulham": the second is no part of what he refused.
    if (
      first.clubOnly !== undefined &&
      (cue.act === 'join' || cue.act === 'stay') &&
      held[0]?.item.kind === 'club'
    )
      return 'stop';
    // "a new deal | to fend off interest", "a new deal | to stay at Fulham"
    if (first.act === 'stay') {
      // "has turned down a new deal at Fulham | to join Everton"
      if (refused && cue.act === 'join') return 'stop';
      return cue.governs === 'reject' || cue.governs === 'stop' ? 'stop' : 'chain';
    }
    // "is willing to turn down clubs in the Bundesliga | to join Fulham"
    if (
      first.governs === 'reject' &&
      cue.act === 'join' &&
      namesClubsBetween(nodes, current.index, next.index)
    )
      return 'stop';
    // "could reject interest from Everton | to join Fulham", "fought off interest from Everton | to close in on Reuter"
    if (
      refused &&
      noun &&
      held.length > 0 &&
      (cue.act === 'join' || cue.governs === 'close' || (cue.act === 'buy' && person))
    )
      return 'stop';
    // "has turned down a move to Everton | to stay at Fulham"
    if (refused && noun && cue.act === 'stay' && clubAmong(held) !== undefined) return 'stop';
    if (first.act === '' || governs || noun || first.act === 'link') return 'chain';
    // "offered £9m to sign him"
    if (first.kind === 'bid' && cue.act === 'buy' && !person) return 'chain';
    if (first.kind === 'agreed' && first.act === 'join' && cue.act === 'join' && held.length === 0)
      return 'chain';
    // "has left Fulham to join Everton" is one move; "signed him to replace" is another matter.
    return first.act === 'leave' && cue.act === 'join' ? 'chain' : 'stop';
  }
  // "expected to be named", "hopes to be sold", "close to being sold"
  if (
    (form === 'ed' || form === 'participle') &&
    (next.group.to || (next.group.being && first.governs === 'close')) &&
    next.group.be &&
    (governs || noun) &&
    held.length === 0
  )
    return 'chain';
  if (form === 'base' && next.group.modal !== '') {
    if (governs && held.length > 0) return 'chain';
    return noun ? 'after' : 'stop';
  }
  if (form === 'ing') {
    // "with contract talks | breaking down"
    if (noun && cue.governs === 'stop' && held.length === 0 && ends(next)) return 'after';
    // "will be their second arrival, with Reuter | joining on Monday"
    if (noun && isAbsolute(nodes, next.group.from)) return 'stop';
    // "have joined Everton in pursuing Reuter", "in trying to sign Reuter"
    if (first.act === 'join' && (cue.act === 'buy' || (slot === 'in' && cue.governs === 'want')))
      return 'chain';
    return governs || noun || first.act === 'link' ? 'chain' : 'stop';
  }
  // "let Reuter | join": a bare infinitive behind its object.
  if (
    first.governs === 'allow' &&
    form === 'base' &&
    held.length > 0 &&
    (person || held[0]!.item.kind === 'word' || (held[0]!.item.kind === 'club' && cue.act === 'buy'))
  )
    return follows(nodes, next, held) ? 'chain' : 'stop';
  // "his arrival tells me the boss | has yet to": who stands right in front of the verb is its subject.
  const subject = nodeAt(nodes, next.group.from - 1);
  if (noun && current.node.tail === '' && held.some((arg) => arg.slot === 'object' && arg.item === subject))
    return 'stop';
  if (noun) return ends(next) ? 'after' : 'stop';
  if (form === 'base' && held.length === 0 && governs && nodeAt(nodes, next.index - 1) === current.node)
    return 'chain';
  // "was ruled out with a knee injury, and Reuter | was brought in": no clause of what a preposition leads to.
  const told = person && held.some(({ slot }) => slot === 'object' || slot === 'clause' || slot === '');
  // "has given no indication that he | wants to leave"
  const denied = first.governs === 'lack' && form === 'third';
  if (governs && told && (next.group.have || next.group.be || denied)) return 'chain';
  // "wants Reuter | tied down"
  if (
    ((first.governs === 'want' && (cue.act === 'keep' || (cue.act === 'sell' && cue.notion !== 'demand'))) ||
      (first.governs === 'allow' && cue.act === 'buy')) &&
    person &&
    (form === 'ed' || form === 'participle') &&
    follows(nodes, next, held)
  )
    return 'chain';
  // "denied that Everton have signed Reuter", "no truth in reports that Everton want him"
  if (
    (first.governs === 'reject' ||
      ((first.governs === 'lack' || first.governs === 'fail') && claused(nodes, current))) &&
    held.length > 0 &&
    (next.group.have || next.group.be || claused(nodes, current))
  )
    return 'chain';
  // "dismissed talk he | wants to leave": a clause without a "that".
  const direct = lastOf(held)?.slot === 'object';
  if (first.notion === 'denial' && direct && !next.group.to && follows(nodes, next, held)) return 'chain';
  const participle = form === 'ed' || form === 'participle';
  return governs && held.length === 0 && participle && (cue.governs === 'reject' || cue.governs === 'agree')
    ? 'after'
    : 'stop';
}
