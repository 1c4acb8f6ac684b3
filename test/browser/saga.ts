import type { Saga } from '../../src/model/saga.js';

/** An invented saga with what a test does not care for filled in. */
export function sagaWith(given: Partial<Saga> & Pick<Saga, 'id'>): Saga {
  return {
    kind: 'move',
    person: { name: 'Ada Lund' },
    from: null,
    to: { name: 'Moor' },
    window: { label: '2026-winter', from: '2026-01-01', to: '2026-02-02' },
    stage: 'linked',
    origins: 1,
    reports: 1,
    articles: 1,
    outlets: 1,
    firstReported: { date: '2026-01-05', source: 'Dale Post', claim: 'c' },
    lastChanged: { date: '2026-01-05', what: 'linked', claim: 'c' },
    fee: null,
    rivals: [],
    probability: null,
    flags: [],
    history: [],
    claims: ['c'],
    ...given,
  };
}
