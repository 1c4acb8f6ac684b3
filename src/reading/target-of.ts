import { merge } from './apposition.js';
import { adjacent, type Made } from './club-phrase.js';
import { isName } from './name.js';
import { isWord, type Node, type Traits } from './node.js';
import { NAMES } from './sense.js';

/**
 * "Genk striker | and Fulham target Reuter", "Brazil forward | and Everton and Leeds target Benti": whether the words behind a
 * description go on with whose target the same man is, and name him.
 */
export function isTargetToo(nodes: readonly Node[], { made, next: at }: Made): boolean {
  if (made.how !== 'described') return false;
  if (!isWord(nodes[at], 'and') || nodes[at]!.from !== nodes[at - 1]!.to) return false;
  let i = at + 1;
  while (isName(nodes[i], NAMES.club) && adjacent(nodes, i - 1, i, i === at + 1 ? 2 : 0))
    i += isWord(nodes[i + 1], 'and') ? 2 : 1;
  const target = nodes[i];
  if (i === at + 1 || target?.sense?.noun?.notion !== 'shortlist' || target.from !== nodes[i - 1]!.to)
    return false;
  const name = nodes[i + 1];
  return (
    name?.kind === 'name' && name.from === target.to && name.names.every(({ kind }) => kind === 'person')
  );
}

/** Gives a named person what was told of him before he was named; nothing is left to be told then. */
export function tellToo(person: Node, told: Traits | null): null {
  if (told === null) return null;
  merge(person.traits!, told);
  person.traits!.plays ||= told.plays;
  person.value = 'modified';
  person.weak = false;
  return null;
}
