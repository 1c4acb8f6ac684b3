/** Statements that give a ledger the shape it had before its states stood together (`014-states`), with all that it tells. */
export function withoutStates(engine: 'sqlite' | 'postgres'): readonly string[] {
  const text = engine === 'sqlite' ? 'text' : 'text collate "C"';
  const table = (name: string, columns: readonly string[]) =>
    `create table ${name} (${columns.map((column) => column.replace(/ text$/, ` ${text}`)).join(', ')},
      primary key (clan, id, valid_from))`;
  const state = ['clan text', 'id text', 'valid_from text', 'valid_to text', 'hash text'];
  return [
    'alter table sagas rename to sagas_now',
    'alter table reports rename to reports_now',
    table('sagas', [
      ...state,
      'kind text',
      'stage text',
      'person_n integer',
      'person_fold text',
      'from_n integer',
      'to_n integer',
      'window_label text',
      'changed text',
      'reports integer',
      'body text',
    ]),
    table('reports', [...state, 'saga text', 'article text', 'class text', 'since text', 'body text']),
    `insert into sagas select clan, id, valid_from, valid_to, hash, kind, stage, person_n, person_fold, null, null, '',
      changed, reports, (select body from saga_bodies b where b.n = body_n) from sagas_now`,
    `insert into reports select clan, id, valid_from, valid_to, hash, saga, '', class, since,
      (select body from report_bodies b where b.n = body_n) from reports_now`,
    ...['sagas_now', 'reports_now', 'saga_bodies', 'report_bodies', 'saga_clans'].map(
      (name) => `drop table ${name}`,
    ),
    'create index sagas_id on sagas (id, valid_from, valid_to, changed)',
    "create index sagas_present on sagas (changed desc, id, valid_from) where valid_to = '9999-99-99'",
    'create index sagas_changed on sagas (changed desc, id, valid_from, valid_to)',
    'create index sagas_reports on sagas (reports desc, id, valid_from, valid_to, changed)',
    'create index sagas_person on sagas (person_fold, id, valid_from, valid_to, changed, person_n)',
    'create index reports_saga on reports (saga, valid_to)',
    'drop index saga_names_name',
    'create index saga_names_name on saga_names (name_n, saga, valid_from, valid_to)',
    'drop index if exists facts_place',
    "delete from hearsay_migration where name >= '014'",
  ];
}
