import type { ClubEntry } from './club.js';
import type { Event } from './element.js';
import type { Roles } from './filler.js';
import { isWord, type Node, nodeAt } from './node.js';

/** "after leaving Fulham": of somebody who is elsewhere by now. */
export function isLeftBefore(nodes: readonly Node[], { main, elements }: Event): boolean {
  return (
    main.cue.act === 'leave' &&
    main.cue.part === 'verb' &&
    main.node.form === 'ing' &&
    elements.length === 1 &&
    // "after parting company with | Reuter"
    main.args.every(({ slot, item }) => LEFT.has(slot) && item.kind !== 'person') &&
    isWord(nodeAt(nodes, main.group.from - 1), 'subordinate', 'past')
  );
}

/** Where the club stands: "leaving Fulham", "departing from Fulham", "terminating his contract at Fulham". */
const LEFT: ReadonlySet<string> = new Set(['object', 'from', 'at']);

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

/** Nodes in front of a departure told in passing within which it is said for whom somebody had played. */
const NEAR = 6;

/** "after leaving | Fulham", "had played for | Fulham before his release": where somebody was until the move that is told. */
export function leftBefore(
  nodes: readonly Node[],
  event: Event,
  sellers: Roles['sellers'],
): ClubEntry | null {
  const { main } = event;
  if (isLeftBefore(nodes, event)) return sellers.length === 1 ? sellers[0]!.what : null;
  const when = main.index - 2;
  if (main.cue.part !== 'noun' || !isWord(nodeAt(nodes, main.index - 1), 'possessive')) return null;
  if (!isWord(nodeAt(nodes, when), 'subordinate')) return null;
  if (sellers.length === 1) return sellers[0]!.what;
  for (let i = when - 1; i > 0 && i >= when - NEAR; i--)
    if (nodes[i]!.kind === 'club' && isWord(nodes[i - 1], 'preposition', 'for'))
      return nodes[i]!.club?.resolved ?? null;
  return null;
}

/** "how far he can go": a word that tells something only of what somebody lets or wants. */
export function isLoose(nodes: readonly Node[], { main, elements }: Event): boolean {
  if (main.cue.final !== true || main.cue.act !== 'leave' || elements.length > 1) return false;
  const { node, group } = main;
  // "Reuter could | move on", "is likely to | move on"
  if (node.to - node.from > 1 && node.form === 'base' && (group.modal !== '' || group.hedged)) return false;
  // "told Reuter that | he | can | go"
  const who = nodeAt(nodes, main.index - 2);
  const his = isWord(who, 'pronoun', 'he');
  if (!isWord(nodeAt(nodes, main.index - 1), 'modal') || !(his || who?.kind === 'person')) return true;
  const said = isWord(nodeAt(nodes, main.index - 3), 'relative') ? main.index - 4 : main.index - 3;
  // "has been told | he can go", "Everton say | Reuter can go"
  if (nodeAt(nodes, said)?.sense?.attribution != null) return false;
  return !his || nodeAt(nodes, said)?.kind !== 'person' || !isWord(nodeAt(nodes, said - 1), 'verb');
}
