import { createReadStream } from 'node:fs';
import type { Command } from 'commander';
import { faultOfFile } from '../../model/file-problem.js';
import { hashId } from '../../model/id.js';
import type { Judgement, JudgementKind } from '../../model/judgement.js';
import { Problem } from '../../model/problem.js';
import { type Layout, writeListing } from '../listing.js';
import {
  examples,
  type LedgerOption,
  type ListOptions,
  withLedgerOption,
  withListOptions,
} from '../options.js';
import { type Session, STATUS } from '../session.js';
import { plainLine, report } from '../terminal.js';

const JUDGEMENTS: Layout<Judgement> = {
  none: 'No judgement.',
  columns: [
    { head: 'Id', least: 16 },
    { head: 'When', least: 10 },
    { head: 'Kind' },
    { head: 'Subject', least: 10 },
    { head: 'Object', least: 10 },
    { head: 'Takes back', least: 10 },
  ],
  row: (one) => [one.id, one.at, one.kind, one.subject, one.object, one.undoes ?? ''],
  line: (one) => ({ type: 'judgement', ...one }),
};

interface Verb {
  readonly kind: JudgementKind;
  readonly summary: string;
  readonly description: string;
  readonly subject: readonly [string, string];
  readonly object: readonly [string, string];
  readonly example: string;
}

const VERBS: readonly Verb[] = [
  {
    kind: 'merge',
    summary: 'two entries are one',
    description: 'Judges that two names or ids mean the same person, club or outlet.',
    subject: ['<one>', 'the id or name that stays'],
    object: ['<other>', 'the id or name that is the same'],
    example: 'hearsay register merge "Joe Gomez" "Joseph Gomez"',
  },
  {
    kind: 'split',
    summary: 'two entries are not one',
    description: 'Judges that two names or ids mean different persons, clubs or outlets.',
    subject: ['<one>', 'the id or name'],
    object: ['<other>', 'the id or name that is another'],
    example: 'hearsay register split "Joe Gomez" "Mario Gomez"',
  },
  {
    kind: 'alias',
    summary: 'an entry is also called so',
    description: 'Judges that an entry is also known by another name.',
    subject: ['<entry>', 'the id or name'],
    object: ['<name>', 'what it is also called'],
    example: 'hearsay register alias "Liverpool" "Die Roten von der Anfield Road"',
  },
];

export function addRegister(program: Command, session: Session): void {
  const register = program
    .command('register')
    .summary('people to know, and which names mean the same')
    .description(
      'Imports people, and records judgements on names. Judgements are kept in the ledger, replayed on every rebuild, and reversible.',
    );
  addPeopleImport(register, session);
  for (const verb of VERBS) {
    withLedgerOption(
      register
        .command(verb.kind)
        .summary(verb.summary)
        .description(verb.description)
        .argument(...verb.subject)
        .argument(...verb.object),
    )
      .addHelpText('after', examples(verb.example))
      .action((subject: string, object: string, options: LedgerOption) =>
        judge(session, options.ledger, { kind: verb.kind, subject, object, undoes: null }),
      );
  }
  withLedgerOption(
    register
      .command('undo')
      .summary('take a judgement back')
      .description('Takes an earlier judgement back; both stay on record.')
      .argument('<id>', 'the id of the judgement'),
  )
    .addHelpText('after', examples('hearsay register undo 3f2a9c0d1b7e6a54'))
    .action(async (id: string, options: LedgerOption) => {
      const all = await session.withLedger(options.ledger, 'read', ({ reader }) => reader.judgements());
      const found = all.find((one) => one.id === id);
      if (found === undefined) throw new Problem('not-found', id, 'no judgement of this id in the ledger');
      const undone = all.find((one) => one.undoes === id && !all.some((later) => later.undoes === one.id));
      if (undone !== undefined) throw new Problem('usage', id, `was taken back already, by ${undone.id}`);
      await judge(session, options.ledger, {
        kind: found.kind,
        subject: found.subject,
        object: found.object,
        undoes: id,
      });
    });
  withListOptions(register.command('judgements'))
    .summary('list all judgements')
    .description('Lists all judgements in the order in which they were made.')
    .addHelpText('after', examples('hearsay register judgements'))
    .action(async (options: ListOptions) => {
      const all = await session.withLedger(options.ledger, 'read', ({ reader }) => reader.judgements());
      const seen = all.filter(
        (one) => options.asOf === undefined || one.at.slice(0, options.asOf.length) <= options.asOf,
      );
      const items = seen.slice(0, options.limit ?? seen.length);
      await writeListing(
        session.output,
        items,
        JUDGEMENTS,
        options.format ?? session.defaultFormat(),
        session.style,
      );
    });
}

/** Keeps a judgement and makes all that is derived anew by it. */
async function judge(session: Session, location: string, said: Omit<Judgement, 'id' | 'at'>): Promise<void> {
  const empty = said.subject.trim() === '' || said.object.trim() === '';
  if (empty) throw new Problem('usage', `register ${said.kind}`, 'a name or an id is empty');
  if (said.subject === said.object)
    throw new Problem('usage', said.subject, 'two different names or ids are expected');
  const at = session.terminal.now();
  const judgement: Judgement = {
    id: hashId(said.kind, said.subject, said.object, said.undoes, at),
    at,
    ...said,
  };
  const kept = await session.withLedger(location, 'make', ({ writer }) => writer.judge(judgement));
  // Opened again, so that the ledger is folded by all judgements, this one included.
  if (kept) await session.withLedger(location, 'write', ({ writer }) => writer.rebuild());
  await session.output.write(kept ? `${judgement.id} kept\n` : 'known already\n');
}

function addPeopleImport(register: Command, session: Session): void {
  register
    .command('import')
    .summary('people for the reader to know')
    .description(
      'Imports people from Reep CSV, Wikidata JSON (an entity a line) or a plain CSV with the columns id, name and, as ' +
        'far as known, also, born, nationality, position, role, club, from, to, loan. All later readings know them. ' +
        'Kept in .hearsay/people.jsonl.',
    )
    .argument('<file...>', 'files to import')
    .addHelpText('after', examples('hearsay register import people.csv'))
    .action(async (files: readonly string[]) => {
      for (const file of files) await importFile(session, file);
    });
}

async function importFile(session: Session, file: string): Promise<void> {
  const complain = (input: string, reason: string): void => {
    report(session.terminal, input, reason);
    session.status = STATUS.someInputs;
  };
  try {
    const chunks = createReadStream(file, { encoding: 'utf8' });
    const { taken, rows } = await session.services.importPeople(file, chunks, ({ input, row, reason }) =>
      complain(`${input}:${row}`, reason),
    );
    if (taken === 0) complain(file, 'nobody to import in it: no row has what a person needs');
    else await session.output.write(`${people(taken)} of ${plainLine(file)}, rows read: ${rows}\n`);
  } catch (error) {
    const fault = faultOfFile(error, file);
    if (fault === null) throw error;
    complain(file, fault.reason);
  }
}

function people(number: number): string {
  return number === 1 ? '1 person' : `${number} people`;
}
