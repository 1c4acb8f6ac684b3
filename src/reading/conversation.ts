import type { Element, Event } from './element.js';
import { hasSlot } from './having.js';
import { isName } from './name.js';
import { isWord, type Node, nodeAt } from './node.js';
import { runsClub } from './officer.js';
import { NAMES } from './sense.js';
import { subjectOf } from './subject.js';

/**
 * "Reuter discusses his move", "Benti looks at what went wrong", "Reuter talks about life at Everton", "the manager speaks
 * to the Harbour Post": what is only talked of or looked at, and nothing that anybody does about a career.
 */
export function isConversation(nodes: readonly Node[], event: Event, earlier: readonly Event[]): boolean {
  const first = event.elements[0]!;
  const { cue } = first;
  if (cue.notion !== 'airing' && cue.governs !== 'talk') return false;
  if (cue.part === 'noun') return isChat(nodes, first);
  if (cue.part !== 'verb' || first.group.be) return false;
  const airs = cue.notion === 'airing';
  // "explores | why they lost": no person.
  if (
    airs &&
    isWord(nodes[first.index + 1], 'common', 'thing') &&
    nodes[first.index + 1]!.from === first.node.to
  )
    return true;
  if (airs && isWished(event)) return false;
  if (!airs && !isOfPress(nodes, first) && !goesOnAiring(event)) return false;
  const subject = subjectOf(nodes, event, earlier);
  const speaker = subject[subject.length - 1];
  if (speaker?.kind !== 'person' || speaker.person === null) return false;
  // "has discussed a move with Everton": the other side.
  if (hasClubBeside(event)) return false;
  if (!airs) return isOfPress(nodes, first) || !hasSlot(first.args, 'object', 'club');
  // "The Everton manager is looking at Reuter": he who chooses.
  return !runsClub(speaker.person.role) || !hasSlot(event.main.args, 'object', 'person');
}

/** "Reuter | talks about", "Reuter | talks to Benti", "Reuter explains ... and | talks Everton": the noun of talks where a person does it. */
function isChat(nodes: readonly Node[], { cue, index, node }: Element): boolean {
  if (node.to - node.from > 1 && cue.notion !== 'airing') return false;
  const before = nodeAt(nodes, index - 1);
  if (before === undefined || before.possessive || before.to !== node.from) return false;
  if (before.kind !== 'person' && !isWord(before, 'and')) return false;
  const next = nodes[index + 1];
  if (next === undefined || next.from !== node.to) return cue.notion === 'airing';
  if (cue.notion === 'airing') return !isWord(next, 'preposition', 'to');
  if (before.kind !== 'person') return next.kind === 'person' && next.how === 'named';
  if (isWord(next, 'preposition', 'on')) return true;
  if (isWord(next, 'preposition', 'to')) {
    const whom = isWord(nodes[index + 2], 'determiner') ? nodes[index + 3] : nodes[index + 2];
    return whom?.kind === 'person' || isName(whom, NAMES.outlet);
  }
  return next.kind === 'club' || isName(next, NAMES.outlet);
}

/** "speaks to | the Harbour Post", "sits down with | the Harbour Post's Benti" */
function isOfPress(nodes: readonly Node[], { index, node }: Element): boolean {
  const at = isWord(nodes[index + 1], 'determiner') ? index + 2 : index + 1;
  const whom = nodes[at];
  if (whom === undefined || whom.from - node.to > 2) return false;
  return isName(whom, NAMES.outlet | NAMES.journalist) || whom.person?.role === 'pundit';
}

/** "has spoken about his | desire to join Everton" */
function isWished({ elements }: Event): boolean {
  for (let i = 1; i < elements.length; i++) {
    const { governs, notion } = elements[i]!.cue;
    if (governs === 'want' && notion !== 'airing') return true;
  }
  return false;
}

/** "sits down with Reuter to | discuss his career" */
function goesOnAiring({ elements }: Event): boolean {
  return elements.length > 1 && elements[1]!.cue.notion === 'airing';
}

/** "discussed it | with Everton" */
function hasClubBeside({ elements }: Event): boolean {
  for (const { args } of elements) if (hasSlot(args, 'with', 'club')) return true;
  return false;
}
