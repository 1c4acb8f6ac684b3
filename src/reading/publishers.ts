import { nodeAt } from './node.js';
import type { PersonEntry } from './people.js';
import type { Sentence } from './sentence.js';

/**
 * "according to Dagens Kamp", "Foglio Granata wrote that": of whom the text says nothing but what he published is an
 * outlet or a journalist, and nobody's player.
 */
export function givePublishers(sentences: readonly Sentence[]): void {
  let cited: Map<PersonEntry, number> | null = null;
  for (const { nodes } of sentences) {
    for (let i = 0; i < nodes.length; i++) {
      const { kind, how, value, person, from, to } = nodes[i]!;
      if (kind !== 'person' || how !== 'named' || value !== '' || person === null || person.role !== null)
        continue;
      const before = nodeAt(nodes, i - 1)?.sense?.attribution;
      const after = nodes[i + 1]?.sense?.attribution;
      if (
        !(before?.publisher === true && before.source === 'before' && from - nodes[i - 1]!.to <= 2) &&
        !(after?.publisher === true && after.source === 'after' && nodes[i + 1]!.from === to)
      )
        continue;
      cited ??= new Map();
      cited.set(person, (cited.get(person) ?? 0) + 1);
    }
  }
  if (cited === null) return;
  for (const [person, times] of cited)
    if (times === person.at.length && isBlank(person)) person.role = 'pundit';
}

/** Of whom nothing but the name is told. */
function isBlank({ age, position, club, nations, former, id }: PersonEntry): boolean {
  return (
    id === null &&
    age === null &&
    position === null &&
    club === null &&
    nations.length === 0 &&
    former.length === 0
  );
}
