import type { NamePhrase, Post } from '../model/name.js';
import type { Club } from './club.js';
import { postRows } from './data/posts.js';
import { agentRows, directorRows, managerRows } from './data/staff.js';
import { cell } from './rows.js';

/** Less than any club's: a name that is a club's too stays the club's. */
const WEIGHT = 0.1;

/**
 * Those of football who decide, speak and bargain and hardly ever move as players do: managers, directors and agents.
 * They have no id, since no record is kept of them: a name tells a reader their role, and of some which of these
 * clubs they ran when.
 */
export function staffPhrases(clubs: readonly Club[]): readonly NamePhrase[] {
  const posts = postsBy(clubs);
  return [
    ...phrasesOf(managerRows, 'manager', posts),
    ...phrasesOf(directorRows, 'staff', posts),
    ...phrasesOf(agentRows, 'agent', posts),
  ];
}

/** The posts of each person that are at one of these clubs. */
function postsBy(clubs: readonly Club[]): ReadonlyMap<string, readonly Post[]> {
  const ids = new Map(clubs.map(({ name, id }) => [name, id]));
  return new Map(
    postRows.map(([name, posts]) => [
      name,
      cell(posts).flatMap((post) => {
        const at = post.lastIndexOf(' ');
        const club = ids.get(post.slice(0, at));
        const [from, to] = post.slice(at + 1).split('..');
        return club === undefined ? [] : [{ club, from: from!, to: to! }];
      }),
    ]),
  );
}

function phrasesOf(
  rows: typeof managerRows,
  role: NonNullable<NamePhrase['role']>,
  posts: ReadonlyMap<string, readonly Post[]>,
): NamePhrase[] {
  return rows.flatMap(([name, also]) =>
    [name, ...cell(also)].map(
      (phrase): NamePhrase => ({
        ...(posts.has(name) ? { posts: posts.get(name)! } : {}),
        phrase,
        kind: 'person',
        id: '',
        name,
        form: 'full',
        weight: WEIGHT,
        wants: 'capital',
        role,
      }),
    ),
  );
}
