import { isWord, type Node } from './node.js';
import type { PersonEntry } from './people.js';

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
