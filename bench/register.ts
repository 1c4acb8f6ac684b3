import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { importPlainPeople } from '../src/register/people/import/plain.js';
import { importReepPeople } from '../src/register/people/import/reep.js';
import { vocabularyOf } from '../src/register/people/import/vocabulary.js';
import { People } from '../src/register/people/people.js';
import { clubOn, type Mention, resolve } from '../src/register/people/resolve.js';
import { createRegister } from '../src/register/register.js';
import { type MadePerson, madePerson } from './people-source.js';

/**
 * The register's bench: its own making, then people imported from two CSV files (a Reep table of persons, a plain table
 * of their spells), then look-ups by name alone and with what a text says. `tsx bench/register.ts [PEOPLE]`.
 */
const PEOPLE = Number(process.argv[2] ?? 500_000);
const LOOKUPS = 50_000;

async function main(): Promise<void> {
  const madeRegister = best(5, () => createRegister());
  const register = createRegister();
  const phrases = [...register.names()].length;
  row('register made', `${madeRegister.toFixed(0)} ms`, `${phrases} phrases, ${register.clubs.length} clubs`);

  const clubs = register.clubs.map((club) => club.id);
  const nations = register.nations.map((nation) => nation.name);
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  try {
    const persons = join(folder, 'people.csv');
    const spells = join(folder, 'spells.csv');
    await write(
      persons,
      'key_wikidata,type,name,full_name,date_of_birth,nationality,position',
      (made) => [[made.id, 'player', made.name, made.full, made.born, made.nation, made.position]],
      clubs,
      nations,
    );
    await write(
      spells,
      'id,name,club,from,to',
      (made) => made.spells.map((spell) => [made.id, made.name, spell.club, spell.from, spell.to]),
      clubs,
      nations,
    );
    await load(persons, spells);
  } finally {
    rmSync(folder, { recursive: true });
  }

  async function load(persons: string, spells: string): Promise<void> {
    const people = new People();
    const words = vocabularyOf(register);
    const sink = { person: people.add.bind(people), complaint: () => undefined };
    const before = process.memoryUsage();
    let start = performance.now();
    const first = await importReepPeople('people.csv', createReadStream(persons, 'utf8'), words, sink);
    row(
      'people loaded',
      seconds(start),
      `${first.taken} rows, ${megabytes(statSync(persons).size)}, ${first.complaints} complaints`,
    );
    start = performance.now();
    const second = await importPlainPeople('spells.csv', createReadStream(spells, 'utf8'), words, sink);
    row(
      'careers loaded',
      seconds(start),
      `${second.taken} rows, ${megabytes(statSync(spells).size)}, ${second.complaints} complaints`,
    );
    globalThis.gc?.();
    const after = process.memoryUsage();
    row(
      'memory',
      megabytes(people.bytes),
      `in typed arrays; resident set grew by ${megabytes(after.rss - before.rss)}`,
    );

    const asked = Array.from({ length: LOOKUPS }, (_, at) =>
      madePerson((at * 7919) % PEOPLE, clubs, nations),
    ).filter((made) => made.spells.length > 0);
    lookups('resolve by full name', asked, (made) => rightly(people, made, { name: made.name }));
    lookups('resolve with club, age and date', asked, (made) =>
      rightly(people, made, mention(made, made.name)),
    );
    lookups('resolve surname with club, age and date', asked, (made) =>
      rightly(people, made, mention(made, made.name.slice(made.name.lastIndexOf(' ') + 1))),
    );
    lookups('club on a day', asked, (made) => clubOn(people, made.id, made.spells[0]?.from ?? '') !== null);
  }
}

function mention(made: MadePerson, name: string): Mention {
  const spell = made.spells[0];
  if (spell === undefined) return { name };
  const date = `${spell.from.slice(0, 4)}-09-15`;
  const birthday = made.born.slice(5) <= '09-15' ? 0 : 1;
  const age = Number(date.slice(0, 4)) - Number(made.born.slice(0, 4)) - birthday;
  return { name, club: spell.club, date, age };
}

function rightly(people: People, made: MadePerson, said: Mention): boolean {
  const found = resolve(people, said);
  return found.kind === 'one' && found.id === made.id;
}

function lookups(title: string, asked: readonly MadePerson[], ask: (made: MadePerson) => boolean): void {
  for (const made of asked.slice(0, 2000)) ask(made);
  let right = 0;
  const start = performance.now();
  for (const made of asked) if (ask(made)) right++;
  const spent = performance.now() - start;
  const micros = (spent * 1000) / asked.length;
  row(
    title,
    `${micros.toFixed(1)} µs`,
    `${Math.round(asked.length / (spent / 1000))} a second; ${((100 * right) / asked.length).toFixed(1)} % answered`,
  );
}

async function write(
  path: string,
  header: string,
  rows: (made: MadePerson) => readonly (readonly string[])[],
  clubs: readonly string[],
  nations: readonly string[],
): Promise<void> {
  const out = createWriteStream(path);
  out.write(`${header}\n`);
  for (let at = 0; at < PEOPLE; at++) {
    const text = rows(madePerson(at, clubs, nations))
      .map((cells) => `${cells.join(',')}\n`)
      .join('');
    if (!out.write(text)) await new Promise<void>((resume) => out.once('drain', resume));
  }
  out.end();
  await finished(out);
}

function best(times: number, run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function row(what: string, figure: string, more: string): void {
  console.log(`${what.padEnd(42)} ${figure.padStart(12)}   ${more}`);
}

const seconds = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;
const megabytes = (bytes: number): string => `${(bytes / 1048576).toFixed(0)} MB`;

await main();
