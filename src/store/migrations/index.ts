import type { MigrationProvider } from 'kysely';
import type { Engine } from '../engine.js';
import { createLedger } from './001-ledger.js';
import { markRetellings } from './002-retelling.js';
import { indexNameParts } from './003-name-parts.js';
import { keepCounts } from './004-counts.js';
import { indexOrders } from './005-orders.js';
import { noteFolded } from './006-folded.js';
import { coverPastDays } from './007-covering.js';
import { countDays } from './008-days.js';
import { keepRosters } from './009-rosters.js';
import { tellPersons } from './010-persons.js';
import { indexEnds } from './011-ends.js';
import { numberSagaNames } from './012-saga-names.js';
import { clusterTellings } from './013-tellings.js';
import { placeStates } from './014-states.js';
import { orderNamesByTime } from './015-name-times.js';
import { listBodies } from './016-listed-bodies.js';

export const MIGRATION_TABLE = 'hearsay_migration';
export const MIGRATION_LOCK = 'hearsay_migration_lock';

/** All migrations by name, oldest first; a name once released is never changed. */
export const MIGRATIONS = [
  '001-ledger',
  '002-retelling',
  '003-name-parts',
  '004-counts',
  '005-orders',
  '006-folded',
  '007-covering',
  '008-days',
  '009-rosters',
  '010-persons',
  '011-ends',
  '012-saga-names',
  '013-tellings',
  '014-states',
  '015-name-times',
  '016-listed-bodies',
] as const;

export function migrationsFor(engine: Engine): MigrationProvider {
  return {
    getMigrations: async () => ({
      '001-ledger': createLedger(engine),
      '002-retelling': markRetellings,
      '003-name-parts': indexNameParts(engine),
      '004-counts': keepCounts(engine),
      '005-orders': indexOrders,
      '006-folded': noteFolded(engine),
      '007-covering': coverPastDays(engine),
      '008-days': countDays(engine),
      '009-rosters': keepRosters(engine),
      '010-persons': tellPersons,
      '011-ends': indexEnds,
      '012-saga-names': numberSagaNames(engine),
      '013-tellings': clusterTellings(engine),
      '014-states': placeStates(engine),
      '015-name-times': orderNamesByTime(engine),
      '016-listed-bodies': listBodies(engine),
    }),
  };
}
