import { COMMA } from '../text/tokens.js';
import type { Mentions } from './mentions.js';
import { isWord, type Node, nodeAt } from './node.js';
import type { PersonEntry } from './people.js';
import type { Sentence } from './sentence.js';

/** Whether a description is of somebody's agent, who has no name of his own ("his agent", "the agent of Reuter"). */
export function isUnnamedAgent({ person, how, traits, indefinite }: Node): boolean {
  return person === null && how === 'described' && traits?.role === 'agent' && !indefinite;
}

/** "the agent | of Reuter | has met Everton": whose agent he is; null if that is not said behind him. */
export function clientBehind(nodes: readonly Node[], agent: Node): PersonEntry | null {
  const at = nodes.indexOf(agent);
  const of = nodes[at + 1];
  const client = nodes[at + 2];
  if (!isWord(of, 'preposition', 'of') || of!.from !== agent.to || client?.kind !== 'person') return null;
  return client.person;
}

/** Keeps with every agent who has a name of his own whose agent he is said to be. */
export function giveClients(sentences: readonly Sentence[], mentions: Mentions): void {
  for (let s = 0; s < sentences.length; s++)
    for (let m = mentions.begin[s]!; m < mentions.begin[s + 1]!; m++) {
      const { nodes } = sentences[s]!;
      const at = mentions.at[m]!;
      const { person, how } = nodes[at]!;
      if (person === null || person.role !== 'agent' || person.client !== null || how !== 'named') continue;
      const client = clientBeside(nodes, at);
      if (client !== undefined && client.person !== person) person.client = client.person;
    }
}

/** The client whom the words beside an agent's name give. */
function clientBeside(nodes: readonly Node[], at: number): Node | undefined {
  // "Reuter's | agent Benti"
  const before = nodeAt(nodes, at - 1);
  if (isOwner(before)) return before;
  if (before?.mark === COMMA) {
    // "Reuter's agent, | Benti", "the agent of Reuter, | Benti"
    if (isWord(nodeAt(nodes, at - 2), 'role', 'agent') && isOwner(nodeAt(nodes, at - 3)))
      return nodes[at - 3];
    if (isAgentOf(nodes, at - 4) && nodes[at - 2]!.kind === 'person') return nodes[at - 2];
  }
  if (nodes[at + 1]?.mark !== COMMA) return undefined;
  // "Benti, | Reuter's agent", "Benti, | the agent of Reuter"
  if (isOwner(nodes[at + 2]) && isWord(nodes[at + 3], 'role', 'agent')) return nodes[at + 2];
  const agent = isWord(nodes[at + 2], 'determiner') ? at + 3 : at + 2;
  return isAgentOf(nodes, agent) && nodes[agent + 2]?.kind === 'person' ? nodes[agent + 2] : undefined;
}

function isOwner(item: Node | undefined): boolean {
  return item?.kind === 'person' && item.possessive;
}

/** "the agent of" */
function isAgentOf(nodes: readonly Node[], at: number): boolean {
  const item = nodeAt(nodes, at);
  if (!isWord(item, 'role', 'agent') && item?.traits?.role !== 'agent') return false;
  return isWord(nodes[at + 1], 'preposition', 'of');
}
