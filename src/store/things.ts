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

interface NameThing extends Common {
  readonly kind: 'name';
  readonly saga: string;
  readonly spoken: Spoken;
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
  | NameThing;

/** The id of a name that a saga speaks of, by the name's key. */
export function nameThingId(saga: string, name: string): string {
  return `n:${saga}:${name}`;
}

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

/** The names of each saga that were met before: most are met again on every later day. */
export type NamesMet = Map<string, Map<string, NameThing>>;

/**
 * A fold's answer as rows. Two claims of one id count once, so that hostile input cannot break a key. `met` is shared by
 * the days of one group.
 */
export function thingsOf(
  derived: Derived,
  told: readonly Told[],
  met: NamesMet = new Map(),
): readonly DerivedThing[] {
  const byClaim = new Map<string, Told>();
  for (const one of told) byClaim.set(one.claim, one);
  const things = new Map<string, DerivedThing>();
  for (const saga of derived.sagas) {
    const thing = thingOf(saga);
    things.set(thing.id, thing);
    for (const name of namesOf(saga, byClaim, met)) things.set(name.id, name);
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

/** A saga alone, without its names. */
export function thingOf(saga: Saga): DerivedThing {
  const { body, hash } = writtenOf(saga);
  return { kind: 'saga', id: `s:${saga.id}`, hash, saga, body };
}

/** Its person and clubs, all names that its claims give the person, and every source of their chains. */
function namesOf(saga: Saga, byClaim: ReadonlyMap<string, Told>, met: NamesMet): Iterable<NameThing> {
  const names = new Set<NameThing>();
  const known = metOf(saga.id, met);
  const speak = (sort: NameSort, named: Named): void => {
    const key = nameKey(sort, named);
    let thing = known.get(key);
    if (thing === undefined) {
      const id = nameThingId(saga.id, key);
      thing = { kind: 'name', id, hash: '', saga: saga.id, spoken: { sort, named, key } };
      known.set(key, thing);
    }
    names.add(thing);
  };
  speak('person', saga.person);
  for (const club of [saga.from, saga.to]) if (club !== null) speak('club', club);
  for (const id of saga.claims) {
    const told = byClaim.get(id);
    if (told === undefined) continue;
    speak('person', told.person);
    for (const source of told.sources) speak('source', source);
  }
  return names;
}

function metOf(saga: string, met: NamesMet): Map<string, NameThing> {
  const known = met.get(saga);
  if (known !== undefined) return known;
  const made = new Map<string, NameThing>();
  met.set(saga, made);
  return made;
}
