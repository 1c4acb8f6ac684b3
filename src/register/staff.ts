import type { NamePhrase } from '../model/name.js';
import { agentRows, directorRows, managerRows } from './data/staff.js';
import { cell } from './rows.js';

/** Less than any club's: a name that is a club's too stays the club's. */
const WEIGHT = 0.1;

/**
 * Those of football who decide, speak and bargain and hardly ever move as players do: managers, directors and agents.
 * They have no id, since no record is kept of them: a name tells a reader their role and nothing else.
 */
export function staffPhrases(): readonly NamePhrase[] {
  return [
    ...phrasesOf(managerRows, 'manager'),
    ...phrasesOf(directorRows, 'staff'),
    ...phrasesOf(agentRows, 'agent'),
  ];
}

function phrasesOf(rows: typeof managerRows, role: NonNullable<NamePhrase['role']>): NamePhrase[] {
  return rows.flatMap(([name, also]) =>
    [name, ...cell(also)].map(
      (phrase): NamePhrase => ({
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
