import { AGREEMENT } from './corpus/agreement.js';
import { DONE } from './corpus/done.js';
import { INTEREST } from './corpus/interest.js';
import { LEAVING } from './corpus/leaving.js';
import { NONE } from './corpus/none.js';
import type { Phrasing } from './corpus/phrasing.js';
import { REFUSAL } from './corpus/refusal.js';

/** Phrasings of every English rule with the claims that they make; people invented. */
export const CORPUS: readonly Phrasing[] = [...INTEREST, ...REFUSAL, ...LEAVING, ...AGREEMENT, ...DONE];

/** Sentences that make no claim. */
export const SILENT: readonly string[] = NONE;
