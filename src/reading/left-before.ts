import type { Event } from './element.js';
import { isWord, type Node, nodeAt } from './node.js';

/** "after leaving Fulham": of somebody who is elsewhere by now. */
export function isLeftBefore(nodes: readonly Node[], { main, elements }: Event): boolean {
  return (
    main.cue.act === 'leave' &&
    main.cue.part === 'verb' &&
    main.node.form === 'ing' &&
    elements.length === 1 &&
    // "after parting company with | Reuter"
    main.args.every(({ slot, item }) => (slot === 'object' || slot === 'from') && item.kind !== 'person') &&
    isWord(nodeAt(nodes, main.group.from - 1), 'subordinate', 'past')
  );
}

/** "back to the club | he left": which club is meant. */
export function isDefining(nodes: readonly Node[], { main, elements }: Event): boolean {
  if (main.cue.act !== 'leave' || elements.length > 1 || main.group.from !== main.index) return false;
  const subject = nodeAt(nodes, main.index - 1);
  const club = nodeAt(nodes, main.index - 2);
  return isWord(subject, 'pronoun', 'he') && club?.kind === 'club' && club.to === subject!.from;
}

/** "was left in tears", "were left short": in what state, and not by whom. */
export function isLeftSo({ main, elements }: Event): boolean {
  const { cue, group, node, args } = main;
  return (
    cue.act === 'leave' &&
    cue.part === 'verb' &&
    node.form === 'ed' &&
    group.be &&
    node.to - node.from === 1 &&
    elements.length === 1 &&
    args.every(({ slot }) => slot !== 'object' && slot !== 'for')
  );
}
