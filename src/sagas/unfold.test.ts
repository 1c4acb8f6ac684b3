import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tell } from '../../test/support/told.js';
import { CLAIM_KINDS } from '../model/claim.js';
import type { Report } from '../model/report.js';
import type { Saga, Told } from '../model/saga.js';
import { fold } from './fold.js';
import { UnfoldingGroup } from './unfold.js';

const WINDOW = { label: '2025-summer', from: '2025-06-10', to: '2025-09-01' };

/** Claims that meet in every way: bearers of one name with and without ids and clubs, windows side by side. */
const claims: fc.Arbitrary<readonly Told[]> = fc
  .array(
    fc.record({
      chain: fc.constantFrom('Kick', 'Corner', 'Corner < Kick', 'Kick < Vale City (club)', 'Whistle'),
      person: fc.constantFrom('Bram Kestrel', 'Kestrel', 'B. Kestrel', 'Joss Kestrel', 'Bram O. Kestrel'),
      personId: fc.constantFrom(undefined, undefined, undefined, 'p1', 'p2'),
      clubId: fc.constantFrom(undefined, undefined, undefined, 'c1', 'c2'),
      from: fc.constantFrom('Vale City', 'Eastport', null, null),
      to: fc.constantFrom('Harbour Town', 'Eastport', 'Vale City', null),
      kind: fc.constantFrom(...CLAIM_KINDS, 'done' as const, 'agreed' as const),
      status: fc.constantFrom('positive' as const, 'positive' as const, 'negative' as const),
      certainty: fc.constantFrom('asserted' as const, 'confirmed' as const, 'hedged' as const),
      window: fc.constantFrom(null, null, null, WINDOW),
      day: fc.constantFrom(
        '2025-01-20',
        '2025-02-04',
        '2025-08-30',
        '2025-09-03',
        '2025-09-12',
        '2026-01-10',
      ),
    }),
    { maxLength: 24 },
  )
  .map((list) =>
    list.map(({ chain, personId, clubId, ...telling }, i) => {
      const told = tell(chain, {
        ...telling,
        claim: `c${i}`,
        article: `a${Math.floor(i / 2)}`,
        ...(personId === undefined ? {} : { personId }),
      });
      return clubId === undefined || told.to === null ? told : { ...told, to: { ...told.to, id: clubId } };
    }),
  );

/** Everything that was last told of each saga. */
class Heard {
  readonly sagas = new Map<string, { readonly saga: Saga; readonly reports: readonly Report[] }>();

  hear({ sagas, reports, gone }: ReturnType<UnfoldingGroup['step']>): void {
    for (const id of gone) this.sagas.delete(id);
    for (const saga of sagas)
      this.sagas.set(saga.id, { saga, reports: reports.filter((one) => one.saga === saga.id) });
  }

  all(): unknown {
    const ordered = [...this.sagas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
    return { sagas: ordered.map(({ saga }) => saga), reports: ordered.flatMap(({ reports }) => reports) };
  }
}

describe('a group that is folded step by step', () => {
  it('tells after every step what a whole fold tells, in whatever steps its claims come and go', () => {
    fc.assert(
      fc.property(claims, fc.array(fc.nat(5), { maxLength: 8 }), fc.nat(), (told, sizes, leaving) => {
        const begun = told.slice(0, sizes[0] ?? 0);
        const group = new UnfoldingGroup(begun);
        const heard = new Heard();
        heard.hear({ ...fold(begun), told: [], gone: [] });
        let counted: readonly Told[] = begun;
        const step = (came: readonly Told[], gone: readonly Told[]): void => {
          heard.hear(group.step(came, gone));
          counted = [...counted, ...came].filter((one) => !gone.includes(one));
          expect(heard.all()).toEqual(fold(counted));
        };
        for (const size of sizes.slice(1)) step(told.slice(counted.length, counted.length + size), []);
        const gone = counted.filter((_, i) => i % 5 === leaving % 5);
        step(told.slice(counted.length), gone);
      }),
      { numRuns: 400 },
    );
  });

  it('tells what begins unchanged only when asked', () => {
    const told = [tell('Kick'), tell('Corner', { to: 'Eastport', person: 'Joss Kestrel' })];
    const [first] = fold(told).sagas;
    const group = new UnfoldingGroup(told);
    expect(group.step([], []).sagas).toEqual([]);
    expect(group.step([], [], [first?.id ?? '', 'unknown'])).toMatchObject({
      sagas: [first],
      gone: ['unknown'],
    });
  });

  it('leaves alone what a claim does not touch', () => {
    const told = [tell('Kick'), tell('Corner', { to: 'Eastport', person: 'Joss Kestrel' })];
    const group = new UnfoldingGroup(told);
    const { sagas } = group.step([tell('Whistle', { day: '2025-08-22' })], []);
    expect(sagas.map(({ person }) => person.name)).toEqual(['Bram Kestrel']);
  });
});
