import { contradictions, type DatedFact, type FactContradiction } from '../facts/contradictions.js';
import type { LedgerReader, View } from '../ledger/reader.js';
import type { Named } from '../model/claim.js';
import type { FactKind } from '../model/fact.js';
import type { Saga } from '../model/saga.js';
import { originOf, spokenName } from '../model/source.js';

/** Two words in a ledger that cannot both be true. */
export interface Against {
  /** What they differ on; `saga`: whether a saga is on at all. */
  readonly about: FactContradiction['about'] | 'saga';
  readonly person: Named;
  /** Id of the saga; null for facts. */
  readonly saga: string | null;
  /** Ids of the facts, the earlier first; none for a saga. */
  readonly facts: readonly string[];
  /** Whose words they are. */
  readonly says: string;
  readonly against: string;
  /** ISO date of the later word; null if unknown. */
  readonly since: string | null;
  /** The claim that settled it; null while it is open, as facts always are. */
  readonly settledBy: string | null;
  /** One sentence that names both. */
  readonly why: string;
}

type Source = Pick<LedgerReader, 'sagas' | 'facts' | 'articles'>;
type Asked = Pick<View, 'asOf'>;

/** Facts that can be held against one another. */
const KINDS: readonly FactKind[] = ['age', 'contract', 'past-transfer', 'injury'];
/** Articles asked for at once. */
const MANY = 500;

/** What the ledger's words on some persons (none: on anybody) contradict one another in, the newest first. */
export async function against(
  ledger: Source,
  persons: readonly string[],
  view: Asked,
): Promise<readonly Against[]> {
  const asked = persons.length === 0 ? [view] : persons.map((player) => ({ ...view, player }));
  const found = new Map<string, Against>();
  for (const filter of asked) {
    for (const one of [...(await inSagas(ledger, filter)), ...(await inFacts(ledger, filter, view))])
      found.set(JSON.stringify(one), one);
  }
  return [...found.values()].sort(newestFirst);
}

async function inSagas(ledger: Source, filter: Asked): Promise<readonly Against[]> {
  const sagas = await ledger.sagas({ ...filter, order: 'person' });
  return sagas.flatMap((saga) =>
    (saga.contradictions ?? []).map(({ says, denies, since, dated, settledBy }): Against => {
      const [one, other] = [spokenName(says), spokenName(denies)];
      return {
        about: 'saga',
        person: saga.person,
        saga: saga.id,
        facts: [],
        says,
        against: denies,
        since: dated ?? since,
        settledBy,
        why: `${one} tells that ${gist(saga)}, and ${other} denies it.`,
      };
    }),
  );
}

function gist({ kind, person, from, to }: Saga): string {
  if (kind === 'move') return `${person.name} may go to ${to?.name ?? 'another club'}`;
  return `${person.name} may ${kind === 'stay' ? 'stay at' : 'leave'} ${from?.name ?? 'his club'}`;
}

async function inFacts(ledger: Source, filter: Asked, view: Asked): Promise<readonly Against[]> {
  const facts = (await Promise.all(KINDS.map((kind) => ledger.facts({ ...filter, kind })))).flat();
  const dates = await datesOf(ledger, view, [...new Set(facts.map((fact) => fact.article))]);
  const dated = facts.map((fact): DatedFact => ({ fact, date: dates.get(fact.article) ?? null }));
  return contradictions(dated).map(
    ({ about, first, second, why }): Against => ({
      about,
      person: second.fact.subject,
      saga: null,
      facts: [first.fact.id, second.fact.id],
      says: originOf(first.fact.sources).name,
      against: originOf(second.fact.sources).name,
      since: second.date,
      settledBy: null,
      why,
    }),
  );
}

async function datesOf(
  ledger: Source,
  view: Asked,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const dates = new Map<string, string | null>();
  for (let at = 0; at < ids.length; at += MANY)
    for (const { article } of await ledger.articles({ ...view, ids: ids.slice(at, at + MANY) }))
      dates.set(article.id, article.date);
  return dates;
}

function newestFirst(a: Against, b: Against): number {
  const key = (one: Against): readonly string[] => [one.person.name, one.about, one.why];
  const [left, right] = [a.since ?? '', b.since ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
