import { roleOf } from './fit.js';
import { isWord, type Node, nodeAt } from './node.js';
import { runsClub } from './officer.js';
import type { PersonEntry } from './people.js';
import type { Sentence } from './sentence.js';

/**
 * "appoint Reuter as manager", "Reuter has resigned as Everton coach", "to succeed Reuter": whoever has, gets or
 * leaves a post has its role, unless the text has called him something else. Returns the posts so told: no persons.
 */
export function giveOffices(
  sentences: readonly Sentence[],
  as: (token: number) => boolean,
): ReadonlySet<Node> {
  let offices = NONE;
  for (const { nodes } of sentences) {
    for (let i = 1; i < nodes.length; i++) {
      const role = officeOf(nodes[i]!);
      if (role === null) continue;
      const holder = holderOf(nodes, i, as);
      if (holder === null) continue;
      holder.role ??= role;
      if (offices === NONE) offices = new Set();
      offices.add(nodes[i]!);
    }
    for (let i = 1; i < nodes.length; i++) {
      if (nodes[i]!.kind === 'cue') follow(nodes, i);
      else if (
        isWord(nodes[i - 1], 'common', 'run-by') &&
        nodes[i]!.how === 'named' &&
        nodes[i]!.person !== null
      )
        nodes[i]!.person!.role ??= 'manager';
    }
  }
  return offices;
}

const NONE = new Set<Node>();

/** "takes charge of Fulham"; "to succeed Reuter", whose role is known. */
function follow(nodes: readonly Node[], at: number): void {
  const { office } = nodes[at]!.cue!;
  if (office === '' || office === 'post') return;
  if (office === 'list') {
    giveList(nodes[at - 1]!);
    return;
  }
  const next = nodes[at + 1];
  const role =
    office === 'charge' ? (next?.kind === 'club' ? 'manager' : null) : (next?.person?.role ?? null);
  if (role !== 'manager' && role !== 'staff') return;
  const holder = hangsOn(nodes, at) ? firstNamed(nodes, at) : personBefore(nodes, at);
  if (holder !== null && holder !== next?.person) holder.role ??= role;
}

/** "tops | Owen Stadler's | shopping list": who has a list of players runs a team. */
function giveList({ kind, how, possessive, person }: Node): void {
  if (kind !== 'person' || how !== 'named' || !possessive || person === null) return;
  if (person.position === null && person.age === null) person.role ??= 'manager';
}

/** "Benti dropped Reuter after | replacing Stadler": told of whom the clause in front is about. */
function hangsOn(nodes: readonly Node[], at: number): boolean {
  const before = nodes[at - 1];
  return nodes[at]!.form === 'ing' && isWord(before, 'subordinate');
}

function firstNamed(nodes: readonly Node[], end: number): PersonEntry | null {
  for (let i = 0; i < end; i++) {
    const { kind, how, person, possessive } = nodes[i]!;
    if (kind === 'person' && (how === 'named' || how === 'described') && !possessive) return person;
  }
  return null;
}

/** The role of a post that stands without its holder's name: "manager", "the new Everton coach". */
function officeOf(item: Node): 'manager' | 'staff' | null {
  if (item.possessive) return null;
  const named =
    item.kind === 'person' ? item.how === 'described' && item.traits !== null : isWord(item, 'role');
  if (!named) return null;
  const role = roleOf(item.kind === 'person' ? (item.traits!.role ?? '') : item.value);
  return runsClub(role) ? role : null;
}

function holderOf(nodes: readonly Node[], at: number, as: (token: number) => boolean): PersonEntry | null {
  let link = at - 1;
  while (link > 0 && leadsPost(nodes[link]!)) link--;
  const before = nodes[link]!;
  if (nodes[at]!.from - before.to > 2) return null;
  if (isWord(before, 'subordinate', 'as') || (before.kind === 'cue' && as(before.to - 1)))
    return personBefore(nodes, link);
  if (before.kind === 'cue') {
    // "has been appointed | Everton manager"
    const appointed = before.cue?.act === 'buy' && isWord(nodeAt(nodes, link - 1), 'be');
    return appointed || before.cue?.office === 'post' ? personBefore(nodes, link) : null;
  }
  // "Reuter is | the Everton manager"
  return isWord(before, 'be') && nodeAt(nodes, link - 1)?.how === 'named' ? nodes[link - 1]!.person : null;
}

/** "as | the | new | head coach" */
function leadsPost(item: Node): boolean {
  return (
    isWord(item, 'determiner') ||
    isWord(item, 'possessive') ||
    (isWord(item, 'former') && !isWord(item, 'former', 'former'))
  );
}

/** The person named last before a node who can be its subject or object. */
function personBefore(nodes: readonly Node[], at: number): PersonEntry | null {
  let clause = false;
  for (let i = at - 1; i >= 0; i--) {
    const item = nodes[i]!;
    if (isWord(item, 'but')) return null;
    if (isWord(item, 'relative')) clause = true;
    if (item.kind !== 'person' || item.how !== 'named' || item.possessive) continue;
    // "worked with Reuter as manager", but "was watched by Reuter, who is the manager"
    return nodeAt(nodes, i - 1)?.kind === 'word' && isWord(nodeAt(nodes, i - 1), 'preposition') && !clause
      ? null
      : item.person;
  }
  return null;
}
