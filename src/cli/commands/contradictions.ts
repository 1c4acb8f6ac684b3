import type { Command } from 'commander';
import { against } from '../contradictions.js';
import { CONTRADICTIONS } from '../layouts.js';
import { writeListing } from '../listing.js';
import { examples, type ListOptions, viewOf, withListOptions } from '../options.js';
import type { Session } from '../session.js';

interface ContradictionOptions extends ListOptions {
  readonly open?: boolean;
}

export function addContradictions(program: Command, session: Session): void {
  withListOptions(program.command('contradictions'))
    .summary('who contradicts whom')
    .description(
      'Lists words that cannot both be true, the newest first: a saga that one origin tells and another denies, and ages, contract ends, fees, clauses and injuries that no person can have at once.',
    )
    .argument('[person...]', 'names or ids; without any, everybody')
    .option('--open', 'only what nothing has settled yet')
    .addHelpText(
      'after',
      examples('hearsay contradictions Guehi', 'hearsay contradictions --open --as-of 2025-09-01'),
    )
    .action(async (persons: readonly string[], options: ContradictionOptions) => {
      const { limit, ...view } = viewOf(options);
      const found = await session.withLedger(options.ledger, 'read', ({ reader }) =>
        against(reader, persons, view),
      );
      const shown = options.open === true ? found.filter((one) => one.settledBy === null) : found;
      await writeListing(
        session.output,
        shown.slice(0, limit),
        CONTRADICTIONS,
        options.format ?? session.defaultFormat(),
        session.style,
      );
    });
}
