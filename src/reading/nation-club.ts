import type { ClubEntry } from './club.js';
import type { Discourse } from './discourse.js';
import type { Node } from './node.js';

/** The team of a nation that a name is the name of, as a club of the article. */
export function nationClub(discourse: Discourse, item: Node): ClubEntry {
  const nation = item.names.find((name) => name.kind === 'nation')!;
  let entry = discourse.clubs.all.get(nation.id);
  if (entry === undefined) {
    entry = { key: nation.id, id: nation.id, name: nation.name, at: [item.from], nation: true };
    discourse.clubs.all.set(nation.id, entry);
  }
  return entry;
}
