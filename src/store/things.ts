import type { Derived } from '../ledger/derive.js';
import type { Named } from '../model/claim.js';
import { hashId } from '../model/id.js';
import type { Report } from '../model/report.js';
import type { Saga, Told } from '../model/saga.js';
import { nameKey } from './names.js';
import type { NameSort } from './schema.js';

/** A name that a saga speaks of. */
interface Spoken {
  readonly sort: NameSort;
  readonly named: Named;
  /** Its `nameKey`. */
  readonly key: string;
}

interface Common {
  /** Unique within the group, across the kinds. */
  readonly id: string;
  /** Equal for equal states. */
  readonly hash: string;
}

/** What is derived of a group, each as one row of its own table. */
export type DerivedThing =
  | (Common & { readonly kind: 'saga'; readonly saga: Saga; readonly body: string })
  | (Common & {
      readonly kind: 'report';
      readonly report: Report;
      readonly since: string | null;
      readonly body: string;
    })
  | (Common & { readonly kind: 'name'; readonly saga: string; readonly spoken: Spoken });

interface Written {
  readonly body: string;
  readonly hash: string;
}

/** What was written of a state once: a fold that gives the same object again spares writing it again. */
const written = new WeakMap<Saga | Report, Written>();

function writtenOf(state: Saga | Report): Written {
  const known = written.get(state);
  if (known !== undefined) return known;
  const body = JSON.stringify(state);
  const made = { body, hash: hashId(body) };
  written.set(state, made);
  return made;
}

/** A fold's answer as rows. Two claims of one id count once, so that hostile input cannot break a key. */
export function thingsOf(derived: Derived, told: readonly Told[]): readonly DerivedThing[] {
  const byClaim = new Map(told.map((one) => [one.claim, one]));
  const things = new Map<string, DerivedThing>();
  for (const saga of derived.sagas) {
    const { body, hash } = writtenOf(saga);
    const id = `s:${saga.id}`;
    things.set(id, { kind: 'saga', id, hash, saga, body });
    for (const spoken of namesOf(saga, byClaim)) {
      const nameId = `n:${saga.id}:${spoken.key}`;
      things.set(nameId, { kind: 'name', id: nameId, hash: '', saga: saga.id, spoken });
    }
  }
  for (const report of derived.reports) {
    const { body, hash } = writtenOf(report);
    const id = `r:${report.claim}`;
    const told = byClaim.get(report.claim);
    const since = told === undefined ? report.date : told.published;
    things.set(id, { kind: 'report', id, hash, report, since, body });
  }
  return [...things.values()];
}

/** Its person and clubs, all names that its claims give the person, and every source of their chains. */
function namesOf(saga: Saga, byClaim: ReadonlyMap<string, Told>): Iterable<Spoken> {
  const spoken = new Map<string, Spoken>();
  const speak = (sort: NameSort, named: Named): void => {
    const key = nameKey(sort, named);
    if (!spoken.has(key)) spoken.set(key, { sort, named, key });
  };
  speak('person', saga.person);
  for (const club of [saga.from, saga.to]) if (club !== null) speak('club', club);
  for (const id of saga.claims) {
    const told = byClaim.get(id);
    if (told === undefined) continue;
    speak('person', told.person);
    for (const source of told.sources) speak('source', source);
  }
  return spoken.values();
}
