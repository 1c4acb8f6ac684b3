import { type ColumnDataType, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../engine.js';
import { ROOM } from './frozen.js';

/**
 * What claims say, and what folding must know of their articles, stands apart from where they count: in SQLite by groups,
 * so that the claims of one group are read from a few pages and not each from a page of its own.
 */
export function clusterTellings(engine: Engine): Migration {
  const sqlite = engine === 'sqlite';
  const text: ColumnDataType | ReturnType<typeof sql> = sqlite ? 'text' : sql`text collate "C"`;
  return {
    up: async (db: Kysely<unknown>) => {
      const table = db.schema
        .createTable('tellings')
        .addColumn('place', 'integer', (column) => column.notNull().primaryKey())
        .addColumn('article', text, (column) => column.notNull())
        .addColumn('version', text, (column) => column.notNull())
        .addColumn('url', text)
        .addColumn('outlet', text)
        .addColumn('date', text)
        .addColumn('read_at', text, (column) => column.notNull())
        .addColumn('retelling', 'integer', (column) => column.notNull())
        .addColumn('passage', text, (column) => column.notNull())
        .addColumn('body', text, (column) => column.notNull());
      await (sqlite ? table.modifyEnd(sql`strict`) : table).execute();
      await sql`alter table clans add column next_place integer not null default 0`.execute(db);
      await (sqlite ? bringAlong(db) : bringAlongByNumber(db));
      for (const [name, columns] of sqlite ? INDEXES : [...INDEXES, ...COVERING])
        await sql`create index ${sql.ref(name)} on claims ${sql.raw(columns)}`.execute(db);
    },
  };
}

const INDEXES = [
  ['claims_article', '(article_n)'],
  ['claims_clan', '(clan, since, until, n, place)'],
  ['claims_window', '(clan, window_label, since, until, n, place) where window_label is not null'],
] as const;

/** PostgreSQL: claims are listed from these alone and told from their tellings, without their own rows being read. */
const COVERING = [
  ['claims_id', '(id) include (n, clan, since, until, place)'],
  ['claims_place', '(n) include (clan, id, since, until, place)'],
] as const;

const KEPT = `n, id, article_n, clan, since, until, kind, status, certainty, loan, fee_value, fee_currency, window_label,
  person_n, from_n, to_n, origin_n, quote_start, quote_end`;

/** SQLite: the claims without their texts are written anew, which is sooner done than to cut these out of each row. */
async function bringAlong(db: Kysely<unknown>): Promise<void> {
  await sql`create table claims_placed (n integer not null primary key, id text not null,
    article_n integer not null, clan text not null, since text not null, until text not null, kind text not null,
    status text not null, certainty text not null, loan integer not null, fee_value real, fee_currency text,
    window_label text, person_n integer not null, from_n integer, to_n integer, origin_n integer not null,
    quote_start integer not null, quote_end integer not null, place integer not null) strict`.execute(db);
  await sql`insert into claims_placed select ${sql.raw(KEPT)},
      first_value(n) over grouped * ${sql.lit(ROOM)} + row_number() over grouped
    from claims window grouped as (partition by clan order by n) order by n`.execute(db);
  await sql`insert into tellings select p.place, a.id, a.version, a.url, a.outlet, a.date, a.read_at, a.retelling, c.passage, c.body
    from claims_placed p cross join claims c cross join articles a
    where c.n = p.n and a.n = c.article_n order by p.place`.execute(db);
  await sql`update clans set next_place = last.place + 1
    from (select clan, max(place) as place from claims_placed group by clan) last
    where last.clan = clans.clan`.execute(db);
  await sql`drop table claims`.execute(db);
  await sql`alter table claims_placed rename to claims`.execute(db);
  await sql`create index claims_id on claims (id)`.execute(db);
}

async function bringAlongByNumber(db: Kysely<unknown>): Promise<void> {
  await sql`insert into tellings select c.n, a.id, a.version, a.url, a.outlet, a.date, a.read_at, a.retelling, c.passage, c.body
    from claims c join articles a on a.n = c.article_n order by c.n`.execute(db);
  for (const [name] of [...INDEXES, ...COVERING]) await sql`drop index ${sql.ref(name)}`.execute(db);
  await sql`alter table claims drop column body, drop column passage, add column place integer not null default 0`.execute(
    db,
  );
  // This writes the table anew, without the room that the texts took.
  await sql`alter table claims alter column place type integer using n`.execute(db);
}
