import type { Told } from '../model/saga.js';
import { inOrder } from './order.js';
import { type Traced, traceOrigins } from './trace.js';
import { PLAIN_VOICES, type Voices } from './voice.js';

/** A report that was read, or the report of a cited original that never was: a phantom. */
type ReportNode =
  | {
      readonly kind: 'read';
      readonly id: string;
      readonly claim: string;
      readonly voice: string;
      readonly day: string;
    }
  | {
      readonly kind: 'phantom';
      readonly id: string;
      readonly voice: string;
      /** No later than this: the day of the first report that cites it. */
      readonly day: string;
    };

/** A report takes its word from another; `basis` says how that is known. */
interface ReportEdge {
  readonly from: string;
  readonly to: string;
  readonly basis: Traced['basis'];
}

export interface ReportGraph {
  readonly nodes: readonly ReportNode[];
  readonly edges: readonly ReportEdge[];
}

/**
 * Who took it from whom in one saga: every report that is not its origin's own word points to the origin's report, or
 * to a phantom of it, of which there is one per origin. Once the real report is among the claims the phantom is gone.
 */
export function reportGraph(told: readonly Told[], voices: Voices = PLAIN_VOICES): ReportGraph {
  const traced = traceOrigins(inOrder(told), voices);
  const own = new Map<string, Traced[]>();
  for (const one of traced) {
    if (one.basis !== 'own word') continue;
    own.set(one.key, [...(own.get(one.key) ?? []), one]);
  }
  const phantoms = new Map<string, ReportNode>();
  const edges: ReportEdge[] = [];
  for (const one of traced) {
    if (one.basis === 'own word') continue;
    const original = originalOf(one, own.get(one.key) ?? []);
    const to = original?.told.claim ?? `phantom:${one.key}`;
    if (original === undefined && !phantoms.has(to))
      phantoms.set(to, { kind: 'phantom', id: to, voice: one.origin.name, day: one.day });
    edges.push({ from: one.told.claim, to, basis: one.basis });
  }
  return { nodes: [...traced.map(nodeOf), ...phantoms.values()], edges };
}

/** The origin's last own report up to the day of a copy; else its first one, that was read late. */
function originalOf(copy: Traced, own: readonly Traced[]): Traced | undefined {
  return own.findLast((one) => one.day <= copy.day) ?? own[0];
}

function nodeOf({ told, origin, basis, day }: Traced): ReportNode {
  const voice = basis === 'own word' ? origin.name : (told.outlet ?? 'unknown');
  return { kind: 'read', id: told.claim, claim: told.claim, voice, day };
}
