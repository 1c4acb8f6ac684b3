import type { Derive } from '../ledger/derive.js';
import { type FoldOptions, fold } from './fold.js';
import { surnameKey } from './person.js';
import { reachOf } from './reach.js';
import { UnfoldingGroup } from './unfold.js';
import { usualWindow } from './window.js';

/** The pure functions by which a ledger's derived tables are made: groups are surnames, so that no person is split. */
export function createDerive(options: FoldOptions = {}): Derive {
  return {
    groupOf: (told) => surnameKey(told.person.name),
    fold: (group) => fold(group, options),
    unfold: (group, roster = null) => new UnfoldingGroup(group, options, roster),
    reach: (came) => reachOf(came, options.windowFor ?? usualWindow),
  };
}
