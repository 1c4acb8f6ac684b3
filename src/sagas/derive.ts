import type { Derive } from '../ledger/derive.js';
import { type FoldOptions, fold } from './fold.js';
import { surnameKey } from './person.js';
import { UnfoldingGroup } from './unfold.js';

/** The pure functions by which a ledger's derived tables are made: groups are surnames, so that no person is split. */
export function createDerive(options: FoldOptions = {}): Derive {
  return {
    groupOf: (told) => surnameKey(told.person.name),
    fold: (group) => fold(group, options),
    unfold: (group) => new UnfoldingGroup(group, options),
  };
}
