import { isAbsolute, isComma } from './context.js';
import { isTold, sharesGerund } from './gerund.js';
import { isNotion, isWord, type Node, nodeAt } from './node.js';

/** What the small words in front of a cue tell of it. */
export interface VerbGroup {
  modal: '' | 'could' | 'may' | 'might' | 'would' | 'will';
  negated: boolean;
  be: boolean;
  have: boolean;
  /** "being sold": a participle that stands for a clause. */
  being: boolean;
  /** "launch a raid | to sign him": an infinitive with words of its own in front, that says what for. */
  purpose: boolean;
  /** An infinitive ("to sign"). */
  to: boolean;
  hedged: boolean;
  /** "after joining", "with Reuter joining": a gerund that tells of what has happened. */
  back: boolean;
  /** First node of the group. */
  from: number;
}

/** "could", "may", "might": what leaves it open. */
export function isMaybe(modal: string): boolean {
  return modal === 'could' || modal === 'may' || modal === 'might';
}

/** The small words in front of a node. */
export function verbGroup(nodes: readonly Node[], index: number): VerbGroup {
  const group: VerbGroup = {
    modal: '',
    negated: false,
    be: false,
    being: false,
    have: false,
    to: false,
    purpose: false,
    hedged: false,
    back: false,
    from: index,
  };
  if (nodeAt(nodes, index - 1)?.leads === true && nodes[index]!.from === nodes[index - 1]!.to)
    group.to = true;
  for (let i = index - 1; i >= 0; i--) {
    const item = nodes[i]!;
    if (nodes[i + 1]!.from - item.to > 3) break;
    // "are said to | have held talks": the hedge is what they are said to be, and not the talks.
    if ((item.kind === 'cue' || group.to) && isWord(item, 'hedge')) {
      // "is not believed to be | close": that is denied, and nobody's belief; "is not expected to" denies by itself.
      const own = item.form !== 'ed';
      const denied = !own && isWord(nodeAt(nodes, i - 1), 'negation') && isWord(nodeAt(nodes, i - 2), 'be');
      const be = nodeAt(nodes, denied ? i - 2 : i - 1);
      if (isWord(be, 'be')) {
        group.hedged = true;
        group.negated ||= denied || (!own && isContractedNegation(be!));
        i = group.from = denied ? i - 2 : i - 1;
        continue;
      }
    }
    if (item.kind !== 'word') {
      // "is | reportedly believed to be | keen": a hedge that is a cue of its own.
      break;
    }
    if (isWord(item, 'modal')) {
      // "may | have to"
      if (group.modal === '' || isMaybe(item.value)) group.modal = item.value as VerbGroup['modal'];
    } else if (isWord(item, 'negation')) {
      group.negated = true;
      // "won't"
      if (item.value === 'will' && group.modal === '') group.modal = 'will';
    } else if (isWord(item, 'be')) {
      // "are known to | have made"
      if (group.to && group.have) break;
      group.be = true;
      if (isWord(item, 'be', 'being')) group.being = true;
    } else if (isWord(item, 'have')) group.have = true;
    else if (isWord(item, 'preposition', 'to')) group.to = true;
    // "a possible | bid": what is weighed is a bid, and that it is weighed is no guess.
    else if (isWord(item, 'hedge'))
      group.hedged ||= item.value !== 'possible' || isWord(nodeAt(nodes, i - 1), 'be');
    // "has | since | joined Everton"
    else if (isWord(item, 'subordinate', 'past') && isWord(nodeAt(nodes, i - 1), 'have') && i > 1) continue;
    // "may | yet | sign him"
    else if (
      isWord(item, 'but') &&
      // "have not | yet | made contact"
      (isWord(nodeAt(nodes, i - 1), 'modal') || isWord(nodeAt(nodes, i - 1), 'negation')) &&
      nodes[i - 1]!.to === item.from
    )
      continue;
    // "will | this week | join Everton"
    else if (
      isWord(item, 'common', 'time') &&
      (isWord(nodeAt(nodes, i - 1), 'modal') || isWord(nodeAt(nodes, i - 1), 'have'))
    )
      continue;
    // "rejected the chance to | permanently | sell him"
    else if (isWord(item, 'permanent') && isWord(nodeAt(nodes, i - 1), 'preposition', 'to')) continue;
    else if (isWord(item, 'determiner')) {
      // "the | affair | is closed": the article of a noun that nothing is known of.
      if (nodes[i + 1]!.from > item.to && group.be) break;
    } else if (!isWord(item, 'do')) break;
    if (isContractedNegation(item)) group.negated = true;
    group.from = i;
  }
  // "he'd | joined Everton": what would be "he'd join" has been.
  if (group.modal === 'would' && nodes[index]!.form === 'ed' && !group.have && !group.be) {
    group.modal = '';
    group.have = true;
  }
  if (group.to && !group.be) {
    const before = nodeAt(nodes, group.from - 1);
    group.purpose =
      before !== undefined &&
      before.kind !== 'mark' &&
      // "£45m | to spend on Reuter"
      (before.kind === 'amount' ||
        nodes[group.from]!.from - before.to > 0 ||
        // "tells Everton | to sign him", "Everton told | to sign him"
        before.sense?.attribution?.bids === true ||
        (before.kind === 'club' && nodeAt(nodes, group.from - 2)?.sense?.attribution?.bids === true));
  }
  // "No | Everton | bid for Reuter"
  if (nodes[index]!.form === 'base' && nodeAt(nodes, index - 1)?.kind === 'club')
    group.negated ||= deniesBehind(nodeAt(nodes, index - 2)) && !nodes[index - 1]!.possessive;
  // "before | making a move for him": what is still to come.
  if (isNotion(nodes[index], 'enquiry') && nodes[index]!.form === 'ing')
    group.to ||= isWord(nodeAt(nodes, group.from - 1), 'subordinate', 'next');
  if (nodes[index]!.form === 'ing' && !group.be)
    group.back =
      isWord(nodeAt(nodes, group.from - 1), 'subordinate', 'past') ||
      isWord(nodeAt(nodes, group.from - 1), 'but', 'despite') ||
      sharesGerund(nodes, group.from) ||
      isAbsolute(nodes, group.from) ||
      // "On signing Reuter, the Everton manager said"
      (group.from === 1 && isWord(nodes[0], 'preposition', 'on')) ||
      ((isComma(nodeAt(nodes, group.from - 1)) ||
        isWord(nodeAt(nodes, group.from - 1), 'subordinate', 'next') ||
        isWord(nodeAt(nodes, group.from - 1), 'preposition', 'by')) &&
        isTold(nodes, group.from - 1));
  if (!group.back && group.modal === '' && nodes[index]!.form === 'ing' && !group.be)
    group.modal = modalFirst(nodes, group.from - 1);
  return group;
}

/**
 * "will have a medical | before | joining Everton": what comes after something that is certain is certain too, and so does
 * what comes after something that goes on ("is having a medical | ahead of | joining"); "must sell | before | bidding": and
 * what hangs on something hangs on it. Of any other modal nothing follows.
 */
function modalFirst(nodes: readonly Node[], at: number): VerbGroup['modal'] {
  if (
    !isWord(nodeAt(nodes, at), 'subordinate', 'next') &&
    !isWord(nodeAt(nodes, at), 'preposition', 'ahead of')
  )
    return '';
  for (let i = at - 1; i >= 0; i--) {
    const item = nodes[i]!;
    if (isWord(item, 'modal')) return item.value === 'will' || item.value === 'would' ? item.value : '';
    if (isWord(item, 'be')) return 'will';
    if (item.kind === 'mark' || isWord(item, 'but') || isWord(item, 'negation')) return '';
  }
  return '';
}

/** The group with other values. Written out, as elements are (see `reframed`): all groups are to be of one kind. */
export function regrouped(group: VerbGroup, other: Partial<VerbGroup>): VerbGroup {
  return {
    modal: other.modal ?? group.modal,
    negated: other.negated ?? group.negated,
    be: other.be ?? group.be,
    being: other.being ?? group.being,
    have: other.have ?? group.have,
    to: other.to ?? group.to,
    purpose: other.purpose ?? group.purpose,
    hedged: other.hedged ?? group.hedged,
    back: other.back ?? group.back,
    from: other.from ?? group.from,
  };
}

/** "No | Everton bid", but "neither Everton nor | Fulham bid" */
function deniesBehind(item: Node | undefined): boolean {
  return isWord(item, 'negation', 'not') && !isWord(item, 'and');
}

function isContractedNegation(item: Node): boolean {
  return item.alsoClass === 'negation';
}
