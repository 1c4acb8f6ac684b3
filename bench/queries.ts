import { parseArgs } from 'node:util';
import type { LedgerReader } from '../src/ledger/reader.js';
import { createDerive } from '../src/sagas/derive.js';
import { openLedger } from '../src/store/open.js';
import { seeded } from '../test/store/seeded.js';
import { World } from './ledger-world.js';
import { table } from './table.js';

/*
 * How long the heavier questions of the desk take one by one, of a ledger that `bench/ledger.ts --ledger` has filled:
 * `npx tsx bench/queries.ts LEDGER [--articles 400000] [--asks 40]`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string', default: '400000' }, asks: { type: 'string', default: '40' } },
});
const [location = 'ledger.db'] = positionals;
const asks = Number(values.asks);
const world = new World({ seed: 1, persons: 20_000, perDay: 120, skew: 0.8 });
const random = seeded(5);
const { reader } = await openLedger(location, { derive: createDerive(), readonly: true });

const past = () => ({ asOf: { published: world.day(Math.floor(random() * Number(values.articles))) } });
const persons = Array.from({ length: asks }, () => world.person());
const sagas = (
  await Promise.all(persons.map(async (player) => (await reader.sagas({ player, limit: 1 }))[0]?.id ?? ''))
).filter((id) => id !== '');
const person = (i: number): string => persons[i % persons.length] ?? '';
const saga = (i: number): string => sagas[i % sagas.length] ?? '';

type Question = (ledger: LedgerReader, i: number) => Promise<readonly unknown[]>;
const QUESTIONS: Readonly<Record<string, Question>> = {
  'sagas, newest change first': (ledger) => ledger.sagas({ limit: 31 }),
  'the same of a past day': (ledger) => ledger.sagas({ limit: 31, ...past() }),
  'sagas by reports': (ledger) => ledger.sagas({ order: 'reports', limit: 31 }),
  'sagas by reports, of a past day': (ledger) => ledger.sagas({ order: 'reports', limit: 31, ...past() }),
  'sagas by person': (ledger) => ledger.sagas({ order: 'person', limit: 31 }),
  'a saga': (ledger, i) => ledger.sagas({ id: saga(i) }),
  'its reports': (ledger, i) => ledger.reports({ saga: saga(i) }),
  'sagas of a person': (ledger, i) => ledger.sagas({ player: person(i), limit: 200 }),
  'of a past day': (ledger, i) => ledger.sagas({ player: person(i), limit: 200, ...past() }),
  'facts of a person': (ledger, i) => ledger.facts({ player: person(i), limit: 200 }),
  'sagas of a club': (ledger) => ledger.sagas({ club: world.club(), limit: 200 }),
  'sagas of a club, of a past day': (ledger) => ledger.sagas({ club: world.club(), limit: 200, ...past() }),
  'reports of a source': (ledger) => ledger.reports({ source: world.outlet(), order: 'newest', limit: 300 }),
  'reports of a source, of a past day': (ledger) =>
    ledger.reports({ source: world.outlet(), order: 'newest', limit: 300, ...past() }),
  'articles of an outlet': (ledger) => ledger.articles({ outlet: world.outlet(), limit: 30 }),
  'search for a name': (ledger, i) => ledger.search(person(i), { limit: 30 }),
  'search for common words': (ledger) => ledger.search('manager window', { limit: 30 }),
};

const rows: (readonly string[])[] = [];
for (const [name, ask] of Object.entries(QUESTIONS)) {
  const times: number[] = [];
  let found = 0;
  for (let i = 0; i < asks; i++) {
    const from = performance.now();
    found += (await ask(reader, i)).length;
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  rows.push([name, (found / asks).toFixed(0), at(0.5), at(0.99)]);
}
console.log(table(['question', 'rows', 'median ms', 'p99'], rows));
await reader.close();
