import type { Command } from 'commander';
import { Problem } from '../../model/problem.js';
import { examples, type LedgerOption, withLedgerOption } from '../options.js';
import type { Session } from '../session.js';
import { STATUS } from '../session.js';
import { report } from '../terminal.js';

export function addExplain(program: Command, session: Session): void {
  withLedgerOption(
    program
      .command('explain')
      .summary('why a claim was read as it was')
      .description(
        'Prints the rule behind a claim, the words that filled its roles, and what was refined. ' +
          'Takes the id of a claim in the ledger, or a file, whose claims are all explained.',
      )
      .argument('<claim|file>', 'the id of a claim, or an input as for `hearsay read`'),
  )
    .addHelpText('after', examples('hearsay explain 3f2a9c0d1b7e6a54', 'hearsay explain article.txt'))
    .action(async (what: string, options: LedgerOption) => {
      if (/^[0-9a-f]{16}$/.test(what)) await explainClaim(session, what, options.ledger);
      else await explainInput(session, what);
    });
}

async function explainClaim(session: Session, id: string, location: string): Promise<void> {
  const desk = await session.services.reader();
  const text = await session.withLedger(location, 'read', async ({ reader }) => {
    const stored = await reader.claim(id);
    if (stored === null) throw new Problem('not-found', id, 'no claim of this id in the ledger');
    const article = await reader.article(stored.claim.article, stored.version);
    return article === null ? null : desk.explain(article.article, id);
  });
  if (text === null)
    throw new Problem('not-found', id, 'today’s rules do not read this claim in its article');
  await session.output.write(text);
}

async function explainInput(session: Session, input: string): Promise<void> {
  const desk = await session.services.reader();
  for await (const taken of session.services.take([input], {}, session.terminal.stdin)) {
    if (taken.kind === 'problem') {
      report(session.terminal, taken.problem.input, taken.problem.reason);
      session.status = STATUS.someInputs;
      continue;
    }
    for (const claim of desk.read(taken.article).claims) {
      const text = desk.explain(taken.article, claim.id);
      if (text !== null) await session.output.write(`${text}\n`);
    }
  }
}
