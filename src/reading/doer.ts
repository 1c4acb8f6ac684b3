import { COMMA } from '../text/tokens.js';
import { isPronoun } from './discourse.js';
import type { Element } from './element.js';
import { isWord, type Node } from './node.js';
import { isNominal } from './nominal.js';

/** "in Reuter | signing a new deal", "chances of him | leaving": a person behind a preposition who does what the gerund says. */
export function isDoer(nodes: readonly Node[], head: number, at: number, { cue, node }: Element): boolean {
  const item = nodes[at]!;
  return (
    (cue.act === 'join' || cue.act === 'leave' || cue.act === 'stay') &&
    cue.part === 'verb' &&
    !item.possessive &&
    node.from - item.to <= 1 &&
    (item.kind === 'person'
      ? isWord(nodes[head - 1], 'preposition')
      : isPronoun(item) && isWord(nodes[head - 1], 'preposition', 'of'))
  );
}

/** "After signing A, Everton ...": the subject of what follows. */
export function doerBehind(nodes: readonly Node[], from: number): readonly Node[] {
  for (let i = from + 1; i < nodes.length; i++) {
    const item = nodes[i]!;
    if (item.kind === 'mark' && item.mark === COMMA) {
      const next = nodes[i + 1];
      return next !== undefined && isNominal(next) ? [next] : [];
    }
  }
  return [];
}
