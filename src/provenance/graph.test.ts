import { describe, expect, it } from 'vitest';
import { tell } from '../../test/support/told.js';
import type { Told } from '../model/saga.js';
import { reportGraph } from './graph.js';

function arrows(told: readonly Told[]): readonly string[] {
  return reportGraph(told).edges.map(({ from, to, basis }) => `${from} -> ${to} (${basis})`);
}

const copy = tell('Corner < Kick', { day: '2025-08-02', claim: 'copy' });
const second = tell('Whistle < Corner', { day: '2025-08-03', claim: 'second' });

describe('reportGraph', () => {
  it('gives one phantom to all who cite a report that was never read', () => {
    const { nodes } = reportGraph([copy, second]);
    expect(nodes.filter((node) => node.kind === 'phantom')).toEqual([
      { kind: 'phantom', id: 'phantom:press:kick', voice: 'Kick', day: '2025-08-02' },
    ]);
    expect(arrows([copy, second])).toEqual([
      'copy -> phantom:press:kick (credit)',
      'second -> phantom:press:kick (citation)',
    ]);
  });

  it.each(['2025-08-01', '2025-08-04'])('puts the real report of %s in its place', (day) => {
    const real = tell('Kick', { day, claim: 'real' });
    const { nodes } = reportGraph([copy, second, real]);
    expect(nodes.every((node) => node.kind === 'read')).toBe(true);
    expect(arrows([copy, second, real])).toEqual(['copy -> real (credit)', 'second -> real (citation)']);
  });

  it("draws no arrow from a word of one's own", () => {
    expect(arrows([tell('Kick'), tell('Corner')])).toEqual([]);
  });
});
