import type { Command } from 'commander';
import type { Claim } from '../../model/claim.js';
import { Problem } from '../../model/problem.js';
import { examples, type LedgerOption, withLedgerOption } from '../options.js';
import { type Session, STATUS } from '../session.js';
import { plainLine, report } from '../terminal.js';
import { chainWords, claimWords, moveWords } from '../words.js';

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
  const { stored, how } = await session.withLedger(location, 'read', async ({ reader }) => {
    const stored = await reader.claim(id);
    if (stored === null) throw new Problem('not-found', id, 'no claim of this id in the ledger');
    const version = await reader.article(stored.claim.article, stored.version);
    if (version === null) return { stored, how: null };
    const desk = await session.services.reader(reader);
    return { stored, how: desk.explain(version.article, id) };
  });
  await session.output.write(explained(stored.claim, how, stored.told.retelling === true));
}

async function explainInput(session: Session, input: string): Promise<void> {
  const desk = await session.services.reader(null);
  for await (const taken of session.services.take([input], {}, session.terminal.stdin)) {
    if (taken.kind === 'problem') {
      report(session.terminal, taken.problem.input, taken.problem.reason);
      session.status = STATUS.someInputs;
      continue;
    }
    const retold = taken.article.retelling === true;
    for (const claim of desk.read(taken.article).claims) {
      await session.output.write(`${explained(claim, desk.explain(taken.article, claim.id), retold)}\n`);
    }
  }
}

/** A claim, the words that it rests on, and how they were read. */
function explained(claim: Claim, how: string | null, retold: boolean): string {
  const lines = [
    `${plainLine(claim.person.name)}: ${claimWords(claim)} ${moveWords(claim.from, claim.to)}, ${claim.certainty} (claim ${claim.id})`,
    `  words   "${plainLine(claim.quote.exact)}" (${claim.quote.part ?? 'text'} ${claim.quote.start}-${claim.quote.end})`,
    `  whose   ${plainLine(chainWords(claim.sources))}`,
  ];
  if (retold) lines.push('  retold  the words retell the outlet\u2019s report, they are not its own');
  if (claim.fee !== null) lines.push(`  fee     ${plainLine(claim.fee.stated)} (${claim.fee.sort})`);
  if (claim.window !== null) lines.push(`  window  ${claim.window.label}`);
  const steps = how?.trimEnd().split('\n') ?? [
    `rule ${claim.rule}, which today\u2019s rules no longer fill so`,
  ];
  lines.push(...steps.map((step) => `  ${step.replace(/\p{Cc}/gu, ' ')}`));
  return `${lines.join('\n')}\n`;
}
