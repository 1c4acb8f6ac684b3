import { type ColumnDataType, type Kysely, type Migration, type RawBuilder, sql } from 'kysely';
import type { Engine } from '../engine.js';

/** Which type a column has, and whether it may be null. */
type Column = 'text' | 'text?' | 'int' | 'int?' | 'real?';
type Columns = Readonly<Record<string, Column>>;

const DERIVED: Columns = { clan: 'text', id: 'text', valid_from: 'text', valid_to: 'text', hash: 'text' };
const DERIVED_KEY = ['clan', 'id', 'valid_from'] as const;

interface Table {
  readonly columns: Columns;
  readonly key: readonly string[];
  /** SQLite: rows are stored in the order of the key itself. */
  readonly clustered?: boolean;
}

const TABLES: Readonly<Record<string, Table>> = {
  articles: {
    columns: {
      n: 'int',
      key: 'text',
      id: 'text',
      version: 'text',
      url: 'text?',
      outlet: 'text?',
      outlet_id: 'text?',
      outlet_n: 'int?',
      author: 'text?',
      date: 'text?',
      date_basis: 'text',
      lang: 'text',
      title: 'text?',
      body_start: 'int',
      read_at: 'text',
      since: 'text',
      until: 'text',
      unread: 'int',
      withdrawn: 'int',
      claims: 'int',
      facts: 'int',
    },
    key: ['n'],
  },
  texts: { columns: { n: 'int', text: 'text' }, key: ['n'] },
  claims: {
    columns: {
      n: 'int',
      id: 'text',
      article_n: 'int',
      clan: 'text',
      since: 'text',
      until: 'text',
      kind: 'text',
      status: 'text',
      certainty: 'text',
      loan: 'int',
      fee_value: 'real?',
      fee_currency: 'text?',
      window_label: 'text?',
      person_n: 'int',
      from_n: 'int?',
      to_n: 'int?',
      origin_n: 'int',
      quote_start: 'int',
      quote_end: 'int',
      passage: 'text',
      body: 'text',
    },
    key: ['n'],
  },
  claim_names: {
    columns: { name_n: 'int', since: 'text', claim_n: 'int' },
    key: ['name_n', 'since', 'claim_n'],
    clustered: true,
  },
  facts: {
    columns: {
      n: 'int',
      id: 'text',
      article_n: 'int',
      since: 'text',
      until: 'text',
      kind: 'text',
      subject_n: 'int',
      quote_start: 'int',
      quote_end: 'int',
      body: 'text',
    },
    key: ['n'],
  },
  fact_names: { columns: { name_n: 'int', fact_n: 'int' }, key: ['name_n', 'fact_n'], clustered: true },
  names: {
    columns: { n: 'int', key: 'text', sort: 'text', name: 'text', fold: 'text', register_id: 'text?' },
    key: ['n'],
  },
  tallies: {
    columns: { lang: 'text', articles: 'int', unread: 'int', claims: 'int', facts: 'int' },
    key: ['lang'],
    clustered: true,
  },
  judgements: { columns: { n: 'int', id: 'text', at: 'text', body: 'text' }, key: ['n'] },
  clans: { columns: { clan: 'text', claims: 'int' }, key: ['clan'], clustered: true },
  pending: { columns: { clan: 'text', from_day: 'text', claims: 'int' }, key: ['clan'], clustered: true },
  sagas: {
    columns: {
      ...DERIVED,
      kind: 'text',
      stage: 'text',
      person_n: 'int',
      person_fold: 'text',
      from_n: 'int?',
      to_n: 'int?',
      window_label: 'text',
      changed: 'text',
      reports: 'int',
      body: 'text',
    },
    key: DERIVED_KEY,
  },
  saga_names: { columns: { ...DERIVED, name_n: 'int', saga: 'text' }, key: DERIVED_KEY, clustered: true },
  reports: {
    columns: { ...DERIVED, saga: 'text', article: 'text', class: 'text', since: 'text', body: 'text' },
    key: DERIVED_KEY,
  },
};

const INDEXES: Readonly<Record<string, readonly string[]>> = {
  articles_version: ['articles', 'key', 'version'],
  articles_id: ['articles', 'id'],
  articles_url: ['articles', 'url'],
  articles_since: ['articles', 'since', 'id'],
  articles_outlet: ['articles', 'outlet_n', 'since'],
  articles_read: ['articles', 'read_at'],
  claims_id: ['claims', 'id'],
  claims_article: ['claims', 'article_n'],
  claims_clan: ['claims', 'clan', 'n'],
  facts_id: ['facts', 'id'],
  facts_article: ['facts', 'article_n'],
  facts_kind: ['facts', 'kind', 'since'],
  names_key: ['names', 'key'],
  names_fold: ['names', 'sort', 'fold'],
  judgements_id: ['judgements', 'id'],
  sagas_id: ['sagas', 'id', 'valid_to'],
  sagas_present: ['sagas', 'valid_to', 'changed', 'id'],
  sagas_changed: ['sagas', 'changed', 'id'],
  saga_names_name: ['saga_names', 'name_n', 'saga', 'valid_to'],
  reports_saga: ['reports', 'saga', 'valid_to'],
};

const UNIQUE = new Set(['articles_version', 'names_key', 'judgements_id']);

/** The first shape of a ledger: articles, claims and facts as they were read, and what is derived of them. */
export function createLedger(engine: Engine): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      for (const [name, table] of Object.entries(TABLES)) await createTable(db, engine, name, table);
      for (const [name, [table = '', ...columns]] of Object.entries(INDEXES)) {
        const builder = db.schema.createIndex(name).on(table).columns(columns);
        await (UNIQUE.has(name) ? builder.unique() : builder).execute();
      }
      await createSearch(db, engine);
    },
  };
}

async function createTable(db: Kysely<unknown>, engine: Engine, name: string, table: Table): Promise<void> {
  let builder = db.schema.createTable(name);
  for (const [column, type] of Object.entries(table.columns)) {
    const optional = type.endsWith('?');
    builder = builder.addColumn(column, typeOf(engine, type), (col) => (optional ? col : col.notNull()));
  }
  builder = builder.addPrimaryKeyConstraint(`${name}_pk`, [...table.key] as never[]);
  if (engine === 'sqlite')
    builder = builder.modifyEnd(table.clustered ? sql`without rowid, strict` : sql`strict`);
  await builder.execute();
}

function typeOf(engine: Engine, column: Column): ColumnDataType | RawBuilder<unknown> {
  const type = column.replace('?', '');
  if (type === 'int') return 'integer';
  if (type === 'real') return engine === 'sqlite' ? 'real' : 'double precision';
  return engine === 'sqlite' ? 'text' : sql`text collate "C"`;
}

/** Full-text search over folded words: an FTS5 index without a copy of the text, or a GIN index over lexemes. */
async function createSearch(db: Kysely<unknown>, engine: Engine): Promise<void> {
  if (engine === 'sqlite') {
    await sql`create virtual table search using fts5(words, content='', columnsize=0, detail=none, tokenize='ascii')`.execute(
      db,
    );
    return;
  }
  await sql`create table search (n integer primary key, words tsvector not null)`.execute(db);
  await sql`create index search_words on search using gin (words)`.execute(db);
}
