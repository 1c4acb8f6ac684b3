import { type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../engine.js';

/**
 * What news touches stands together: the states of a group's sagas and reports, as far as they tell what held when, are kept
 * side by side, apart from what each of them says, which never changes. In SQLite, whose rows stand in the order of their
 * keys, little more than the row itself tells until when: as long as five indexes repeated it, the end of one state was
 * written to as many pages of a large file. PostgreSQL, which writes a changed row anew and all its indexes with it, lists
 * states from those alone.
 */
export function placeStates(engine: Engine): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      for (const name of ['sagas', 'reports'])
        await sql`alter table ${sql.ref(name)} rename to ${sql.ref(`${name}_before`)}`.execute(db);
      for (const [name, table] of Object.entries(TABLES))
        await sql.raw(creating(engine, name, table)).execute(db);
      for (const statement of FILL) await sql.raw(statement).execute(db);
      for (const name of ['sagas', 'reports']) await sql`drop table ${sql.ref(`${name}_before`)}`.execute(db);
      for (const [name, columns, covered] of INDEXES)
        await sql
          .raw(`create index ${name} on ${columns} ${engine === 'postgres' ? covered : ''}`)
          .execute(db);
    },
  };
}

interface Table {
  readonly columns: string;
  readonly key: string;
  /** What PostgreSQL's index of the key holds besides. */
  readonly covered?: string;
  /** SQLite: rows are stored in the order of the key itself. */
  readonly clustered?: true;
}

const STATE = 'clan text, id text, valid_from text, valid_to text, hash text';

const TABLES: Readonly<Record<string, Table>> = {
  sagas: {
    columns: `${STATE}, kind text, stage text, person_n integer, person_fold text, changed text, reports integer, body_n integer`,
    key: 'clan, id, valid_from',
    clustered: true,
  },
  saga_bodies: { columns: 'n integer, body text', key: 'n' },
  saga_clans: { columns: 'id text, clan text', key: 'id, clan', clustered: true },
  reports: {
    columns: `${STATE}, saga text, class text, since text, body_n integer`,
    key: 'clan, id, valid_from',
    covered: 'valid_to, saga, class, since, body_n',
    clustered: true,
  },
  report_bodies: { columns: 'n integer, body text', key: 'n' },
};

function creating(engine: Engine, name: string, { columns, key, covered, clustered }: Table): string {
  const sqlite = engine === 'sqlite';
  const typed = columns
    .replace(/ text/g, sqlite ? ' text' : ' text collate "C"')
    .replace(/,|$/g, ' not null$&');
  const primary = `primary key (${key})${covered === undefined || sqlite ? '' : ` include (${covered})`}`;
  const ending = sqlite ? (clustered ? 'without rowid, strict' : 'strict') : '';
  return `create table ${name} (${typed}, ${primary}) ${ending}`;
}

/** Put in by their keys, rows fill whole pages. Bodies are numbered so that those of one group follow one another. */
const FILL = [
  `insert into sagas (clan, id, valid_from, valid_to, hash, kind, stage, person_n, person_fold, changed, reports, body_n)
    select clan, id, valid_from, valid_to, hash, kind, stage, person_n, person_fold, changed, reports,
      row_number() over (order by clan, id, valid_from)
    from sagas_before order by clan, id, valid_from`,
  `insert into saga_bodies (n, body)
    select s.body_n, b.body from sagas s join sagas_before b
      on b.clan = s.clan and b.id = s.id and b.valid_from = s.valid_from
    order by s.body_n`,
  'insert into saga_clans (id, clan) select distinct id, clan from sagas order by id, clan',
  `insert into reports (clan, id, valid_from, valid_to, hash, saga, class, since, body_n)
    select clan, id, valid_from, valid_to, hash, saga, class, since,
      row_number() over (order by clan, saga, since, id, valid_from)
    from reports_before order by clan, id, valid_from`,
  `insert into report_bodies (n, body)
    select r.body_n, b.body from reports r join reports_before b
      on b.clan = r.clan and b.id = r.id and b.valid_from = r.valid_from
    order by r.body_n`,
];

/** Name, table with columns, and what PostgreSQL's holds besides; SQLite's hold the key of the row in any case. */
const INDEXES = [
  ['sagas_changed', 'sagas (changed desc, id, valid_from, valid_to)', 'include (clan, body_n)'],
  ['sagas_reports', 'sagas (reports desc, id, valid_from)', 'include (clan, valid_to, body_n)'],
  ['sagas_person', 'sagas (person_fold, id, valid_from)', 'include (clan, valid_to, body_n, person_n)'],
] as const;
