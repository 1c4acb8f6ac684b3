import { list } from './list.js';

/** Nouns that count what stands behind their "of" ("a series of bids"). */
export const COUNTS: readonly string[] = list(
  'number | series | string | couple | succession | flurry | spate | host | raft | handful | pair | round',
);
