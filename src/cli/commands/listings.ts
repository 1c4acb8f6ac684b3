import { type Command, Option } from 'commander';
import type { LedgerReader } from '../../ledger/reader.js';
import type { FactKind } from '../../model/fact.js';
import { REPORT_CLASSES, type ReportClass } from '../../model/report.js';
import type { SagaKind, Stage } from '../../model/saga.js';
import { ARTICLES, CLAIMS, FACTS, HITS, REPORTS, SAGAS } from '../layouts.js';
import { type Layout, writeListing } from '../listing.js';
import {
  day,
  examples,
  type ListOptions,
  languageTag,
  stageOption,
  viewOf,
  type WhoOptions,
  whoOf,
  withListOptions,
  withWhoOptions,
} from '../options.js';
import type { Session } from '../session.js';

export const FACT_KINDS: readonly FactKind[] = [
  'injury',
  'contract',
  'appearance',
  'past-transfer',
  'squad-role',
  'need',
  'condition',
  'statement',
  'valuation',
  'preference',
  'age',
];
const SAGA_KINDS: readonly SagaKind[] = ['move', 'stay', 'exit'];

async function list<T>(
  session: Session,
  options: ListOptions,
  layout: Layout<T>,
  ask: (ledger: LedgerReader) => Promise<readonly T[]>,
): Promise<void> {
  const items = await session.withLedger(options.ledger, 'read', ({ reader }) => ask(reader));
  await writeListing(session.output, items, layout, options.format ?? session.defaultFormat(), session.style);
}

interface SagaOptions extends ListOptions, WhoOptions {
  readonly stage?: Stage;
  readonly kind?: SagaKind;
  readonly since?: string;
  readonly id?: string;
}

export function addSagas(program: Command, session: Session): void {
  withListOptions(withWhoOptions(program.command('sagas')))
    .summary('who is said to go where, and how far it has come')
    .description('Lists sagas: everything said about one person and one destination in one window.')
    .addOption(stageOption())
    .addOption(new Option('--kind <kind>', 'only moves, stays or exits').choices(SAGA_KINDS))
    .option('--since <date>', 'only sagas that changed on or after that day', day)
    .option('--id <id>', 'only this saga')
    .addHelpText(
      'after',
      examples('hearsay sagas --club Liverpool', 'hearsay sagas --stage agreed --as-of 2025-09-01'),
    )
    .action((options: SagaOptions) =>
      list(session, options, SAGAS, (ledger) =>
        ledger.sagas({
          ...viewOf(options),
          ...whoOf(options),
          ...(options.stage === undefined ? {} : { stage: options.stage }),
          ...(options.kind === undefined ? {} : { kind: options.kind }),
          ...(options.since === undefined ? {} : { since: options.since }),
          ...(options.id === undefined ? {} : { id: options.id }),
        }),
      ),
    );
}

interface ReportOptions extends ListOptions, WhoOptions {
  readonly saga?: string;
  readonly article?: string;
  readonly class?: ReportClass;
}

export function addReports(program: Command, session: Session): void {
  withListOptions(withWhoOptions(program.command('reports')))
    .summary('who said it first, and who only repeated it')
    .description('Lists reports: each claim as an act of reporting, with its origin and what it added.')
    .option('--saga <id>', 'only reports of this saga')
    .option('--article <id>', 'only reports of this article')
    .addOption(new Option('--class <class>', 'only reports of this class').choices(REPORT_CLASSES))
    .addHelpText(
      'after',
      examples('hearsay reports --player Guehi', 'hearsay reports --class first --format csv'),
    )
    .action((options: ReportOptions) =>
      list(session, options, REPORTS, (ledger) =>
        ledger.reports({
          ...partsOf(options),
          ...(options.class === undefined ? {} : { class: options.class }),
        }),
      ),
    );
}

interface PartOptions extends ListOptions, WhoOptions {
  readonly saga?: string;
  readonly article?: string;
}

function partsOf(options: PartOptions): { saga?: string; article?: string } {
  return {
    ...viewOf(options),
    ...whoOf(options),
    ...(options.saga === undefined ? {} : { saga: options.saga }),
    ...(options.article === undefined ? {} : { article: options.article }),
  };
}

export function addClaims(program: Command, session: Session): void {
  withListOptions(withWhoOptions(program.command('claims')))
    .summary('the claims that articles make')
    .description('Lists claims, each with the exact words that it rests on.')
    .option('--saga <id>', 'only claims of this saga')
    .option('--article <id>', 'only claims of this article')
    .addHelpText(
      'after',
      examples('hearsay claims --player "Joe Gomez"', 'hearsay claims --source Calciomercato'),
    )
    .action((options: PartOptions) =>
      list(session, options, CLAIMS, async (ledger) =>
        (await ledger.claims(partsOf(options))).filter((stored) => stored.retired === null),
      ),
    );
}

export function addFacts(program: Command, session: Session): void {
  withListOptions(withWhoOptions(program.command('facts')))
    .summary('injuries, contracts, needs and other facts')
    .description('Lists facts: every structured statement that is not a claim.')
    .addOption(new Option('--kind <kind>', 'only facts of this kind').choices(FACT_KINDS))
    .option('--article <id>', 'only facts of this article')
    .addHelpText(
      'after',
      examples('hearsay facts --kind injury', 'hearsay facts --kind contract --player Gomez'),
    )
    .action((options: PartOptions & { readonly kind?: FactKind }) =>
      list(session, options, FACTS, async (ledger) => {
        const kind = options.kind === undefined ? {} : { kind: options.kind };
        const facts = await ledger.facts({ ...partsOf(options), ...kind });
        const articles = await retellings(
          ledger,
          options,
          facts.map((fact) => fact.article),
        );
        return facts.map((fact) => (articles.has(fact.article) ? { fact, retelling: true } : { fact }));
      }),
    );
}

/** Articles asked for at once. */
const MANY = 500;

/** Which of some articles are retellings. */
async function retellings(
  ledger: LedgerReader,
  options: ListOptions,
  articles: readonly string[],
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(articles)];
  const found = new Set<string>();
  for (let at = 0; at < ids.length; at += MANY) {
    const page = await ledger.articles({ ...viewOf(options), ids: ids.slice(at, at + MANY) });
    for (const { article } of page) if (article.retelling === true) found.add(article.id);
  }
  return found;
}

export function addSearch(program: Command, session: Session): void {
  withListOptions(program.command('search'))
    .summary('find articles by their words')
    .description('Searches the text of all articles in the ledger.')
    .argument('<word...>', 'words that the article holds')
    .addHelpText(
      'after',
      examples('hearsay search personal terms', 'hearsay search hijack --as-of 2025-09-01'),
    )
    .action((words: readonly string[], options: ListOptions) =>
      list(session, options, HITS, (ledger) => ledger.search(words.join(' '), viewOf(options))),
    );
}

interface ArticleOptions extends ListOptions {
  readonly outlet?: string;
  readonly lang?: string;
  readonly unread?: boolean;
}

export function addArticles(program: Command, session: Session): void {
  withListOptions(program.command('articles'))
    .summary('the articles in the ledger')
    .description('Lists articles, with how many claims and facts were read from each.')
    .option('--outlet <name>', 'only articles of this outlet (a name or its id)')
    .option('--lang <code>', 'only articles in this language', languageTag)
    .option('--unread', 'only articles in languages without wording')
    .addHelpText('after', examples('hearsay articles --outlet "BBC Sport"', 'hearsay articles --unread'))
    .action((options: ArticleOptions) =>
      list(session, options, ARTICLES, (ledger) =>
        ledger.articles({
          ...viewOf(options),
          ...(options.outlet === undefined ? {} : { outlet: options.outlet }),
          ...(options.lang === undefined ? {} : { lang: options.lang }),
          ...(options.unread === true ? { unread: true } : {}),
        }),
      ),
    );
}
