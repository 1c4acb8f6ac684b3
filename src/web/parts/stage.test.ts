import { describe, expect, it } from 'vitest';
import type { Stage } from '../../model/saga.js';
import { entries } from './stage.js';

describe('entries', () => {
  const cases: readonly (readonly [string, readonly Stage[], Readonly<Partial<Record<Stage, number>>>])[] = [
    ['each stage once', ['linked', 'talks', 'bid'], { linked: 0, talks: 1, bid: 2 }],
    ['a denial that changes no stage is no entry', ['linked', 'done', 'done'], { linked: 0, done: 1 }],
    ['off and back', ['linked', 'off', 'linked'], { off: 1, linked: 2 }],
    ['off, back and off again', ['linked', 'off', 'talks', 'off'], { linked: 0, talks: 2, off: 3 }],
    ['nothing', [], {}],
  ];
  it.each(cases)('%s', (_name, stages, expected) => {
    const history = stages.map((stage, i) => ({ date: '2026-01-01', what: '', stage, claim: String(i) }));
    const found = entries({ stage: stages[stages.length - 1] ?? 'linked', history });
    expect(Object.fromEntries([...found].map(([stage, change]) => [stage, Number(change.claim)]))).toEqual(
      expected,
    );
  });
});
