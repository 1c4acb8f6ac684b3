import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tell } from '../../test/support/told.js';
import type { Unfolded } from '../ledger/derive.js';
import { CLAIM_KINDS } from '../model/claim.js';
import type { Report } from '../model/report.js';
import type { Saga, Told } from '../model/saga.js';
import { dayOf } from '../provenance/order.js';
import { fold } from './fold.js';
import { reachOf } from './reach.js';
import { UnfoldingGroup } from './unfold.js';
import { usualWindow } from './window.js';

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

  hear(unfolded: Unfolded | null): void {
    if (unfolded === null) throw new Error('a whole group can always be told');
    const { sagas, reports, beside, gone } = unfolded;
    for (const id of gone) this.sagas.delete(id);
    for (const saga of sagas)
      this.sagas.set(saga.id, { saga, reports: reports.filter((one) => one.saga === saga.id) });
    // Their reports must be as they were last told.
    for (const saga of beside)
      this.sagas.set(saga.id, { saga, reports: this.sagas.get(saga.id)?.reports ?? [] });
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
        heard.hear({ ...fold(begun), told: [], beside: [], gone: [] });
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

  it('takes the days of a window from the claims that are left in a story', () => {
    const told = [
      tell('Kick', { claim: 'c0', from: null, to: 'Vale City', window: WINDOW, day: '2025-01-20' }),
      tell('Kick', { claim: 'c1', day: '2025-02-04' }),
      tell('Corner', { claim: 'c2', from: null, to: 'Vale City', kind: 'done', day: '2025-02-04' }),
    ];
    const group = new UnfoldingGroup(told);
    const heard = new Heard();
    heard.hear({ ...fold(told), told: [], beside: [], gone: [] });
    // Now that he is at Vale City, the first is told of his staying there, and stated the days no more.
    const last = tell('Corner', { claim: 'c3', day: '2025-02-04' });
    heard.hear(group.step([last], []));
    expect(heard.all()).toEqual(fold([...told, last]));
  });

  it('tells what begins unchanged only when asked', () => {
    const told = [tell('Kick'), tell('Corner', { to: 'Eastport', person: 'Joss Kestrel' })];
    const [first] = fold(told).sagas;
    const group = new UnfoldingGroup(told);
    expect(group.step([], [])?.sagas).toEqual([]);
    expect(group.step([], [], [first?.id ?? '', 'unknown'])).toMatchObject({
      sagas: [first],
      gone: ['unknown'],
    });
  });

  it('tells what stands beside a touched saga without its reports', () => {
    const told = [tell('Kick'), tell('Corner', { to: 'Eastport' })];
    const group = new UnfoldingGroup(told);
    const unfolded = group.step([tell('Whistle', { day: '2025-08-22' })], []);
    expect(unfolded?.sagas.map(({ to }) => to?.name)).not.toContain('Eastport');
    expect(unfolded?.beside.map(({ to }) => to?.name)).toEqual(['Eastport']);
    expect(unfolded?.reports.map(({ saga }) => saga)).not.toContain(unfolded?.beside[0]?.id);
  });

  it('leaves alone what a claim does not touch', () => {
    const told = [tell('Kick'), tell('Corner', { to: 'Eastport', person: 'Joss Kestrel' })];
    const group = new UnfoldingGroup(told);
    const unfolded = group.step([tell('Whistle', { day: '2025-08-22' })], []);
    expect(unfolded?.sagas.map(({ person }) => person.name)).toEqual(['Bram Kestrel']);
  });
});

describe('a part of a group that is folded step by step', () => {
  const LATER = [
    '2023-08-20',
    '2024-01-10',
    '2024-06-20',
    '2025-01-20',
    '2025-02-04',
    '2025-08-30',
    '2025-09-12',
  ];
  const STATED = [WINDOW, { label: '2024-winter', from: '2024-01-01', to: '2024-02-01' }];

  /** What a ledger would read again for claims from a day on. */
  function partOf(told: readonly Told[], came: readonly Told[]): readonly Told[] | null {
    const since = reachOf(came, usualWindow);
    if (since === null) return null;
    const year = since.slice(0, 4);
    return told.filter((one) => dayOf(one) >= since || (one.window !== null && one.window.label >= year));
  }

  it('tells what the whole group would tell, or that more of it must be known', () => {
    const days = fc.array(fc.tuple(fc.constantFrom(...LATER), fc.constantFrom(null, null, null, ...STATED)), {
      minLength: 24,
      maxLength: 24,
    });
    let [told, parts] = [0, 0];
    fc.assert(
      fc.property(claims, days, fc.nat(20), fc.nat(3), (list, dates, cut, more) => {
        const ordered = list
          .map((one, i) => ({ ...one, published: dates[i]?.[0] ?? null, window: dates[i]?.[1] ?? null }))
          .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
        const day = ordered[Math.min(cut, ordered.length - 1)]?.published ?? '';
        const before = ordered.filter((one) => dayOf(one) < day);
        const came = ordered.filter((one) => dayOf(one) >= day);
        const part = partOf(before, came);
        if (part === null) return;
        const roster = new UnfoldingGroup(before).roster();
        const known = new UnfoldingGroup(part, {}, roster);
        const heard = new Heard();
        heard.hear({ ...fold(before), told: [], beside: [], gone: [] });
        let counted = before;
        for (const step of [came.slice(0, more), came.slice(more)]) {
          const unfolded = known.step(step, []);
          if (unfolded === null) return;
          heard.hear(unfolded);
          counted = [...counted, ...step];
          expect(heard.all()).toEqual(fold(counted));
          expect(known.roster()).toBe(new UnfoldingGroup(counted).roster());
          told++;
          if (part.length < before.length && step.length > 0) parts++;
        }
      }),
      { numRuns: 1_500, seed: 5 },
    );
    // The case that this is about is among them, and not seldom.
    expect(told).toBeGreaterThan(500);
    expect(parts).toBeGreaterThan(100);
  });

  it.each([
    ['a claim goes', [], true],
    [
      'a bare name turns out to mean another',
      [tell('Corner', { person: 'Joss Kestrel', day: '2025-08-22' })],
      false,
    ],
  ] as const)('must know more where %s', (_what, came, goes) => {
    const one = tell('Kick', { person: 'Kestrel', day: '2025-08-20' });
    const roster = new UnfoldingGroup([one, tell('Kick', { day: '2021-08-20', claim: 'old' })]).roster();
    expect(new UnfoldingGroup([one], {}, roster).step(came, goes ? [one] : [])).toBeNull();
  });

  it('must know more where somebody goes by another name now', () => {
    const one = tell('Kick', { person: 'Bram Kestrel', personId: 'p1' });
    const roster = new UnfoldingGroup([one]).roster();
    const part = () => new UnfoldingGroup([one], {}, roster);
    const named = (claim: string) =>
      tell('Corner', { person: 'Abram Kestrel', personId: 'p1', day: '2025-08-22', claim });
    expect(part().step([named('a'), named('b')], [])).toBeNull();
    expect(part().step([tell('Corner', { personId: 'p1', day: '2025-08-22' })], [])).not.toBeNull();
  });
});

describe('the reach of claims', () => {
  it.each([
    ['2025-08-20', null, '2024-01-20', '2024-02-02'],
    ['2025-09-03', null, '2024-08-20', '2024-09-01'],
    ['2025-08-20', '2024-winter', '2022-08-20', '2022-09-01'],
    // What says that a deal is done may speak of the window that had just closed.
    ['2025-09-03', 'done', '2024-01-20', '2024-02-02'],
  ])('of %s, stating %s, begins between %s and %s', (day, what, low, high) => {
    const window =
      what?.includes('-') === true ? { label: what, from: '2024-01-01', to: '2024-02-01' } : null;
    const kind = what === 'done' ? what : 'talks';
    const since = reachOf([tell('Kick', { day, kind, window })], usualWindow);
    expect(since).not.toBeNull();
    expect((since ?? '') >= low && (since ?? '') <= high).toBe(true);
  });

  it.each([
    ['a label of another make', { label: 'the break', from: '2025-08-01', to: '2025-08-09' }, usualWindow],
    ['windows without an end', null, () => WINDOW],
  ])('is the whole group for %s', (_what, window, windowFor) => {
    expect(reachOf([tell('Kick', { window })], windowFor)).toBeNull();
  });
});
