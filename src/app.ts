import { readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type {
  Ledger,
  Listening,
  Opening,
  PeopleImport,
  PeopleSink,
  ReadingDesk,
  Services,
} from './cli/services.js';
import type { TellLanguage } from './intake/language.js';
import { isFootball } from './languages/en/football.js';
import { english } from './languages/en/index.js';
import { type Derive, deriveAs, deriveBy } from './ledger/derive.js';
import type { LedgerReader } from './ledger/reader.js';
import type { Article } from './model/article.js';
import type { Named } from './model/claim.js';
import type { Judgement } from './model/judgement.js';
import type { NamePhrase } from './model/name.js';
import type { Reading } from './model/reading.js';
import type { Told } from './model/saga.js';
import type { Source } from './model/source.js';
import type { Taken, TakeOptions } from './model/taken.js';
import { PLAIN_VOICES, type Voices } from './provenance/voice.js';
import { ruleTree } from './reading/explain.js';
import type { Register } from './register/register.js';

export interface AppOptions {
  /** The instant, ISO 8601; the clock unless given. Nothing below asks for the time itself. */
  readonly now?: () => string;
  /** The file of imported people. */
  readonly people?: string;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The language packs that there are. */
const LANGUAGES = [english];
/** The country whose windows count where the text tells of none. */
const HOME = 'GB-ENG';
/** Seasons of the example corpus; its labels and notes stand beside them. */
const EXAMPLE_FILE = /^\d{4}-\d{2}\.jsonl$/;
const PEOPLE = join('.hearsay', 'people.jsonl');

/** Puts the whole program together. What a command does not need is never loaded. */
export function createApp(options: AppOptions = {}): Services {
  const now = options.now ?? (() => new Date().toISOString());
  const people = options.people ?? PEOPLE;
  const names = once(() => loadNames(people));
  const register = once(async () => registerWith(await names()));
  const desk = once(async () => readingDesk(await register(), names, []));
  const derive = once(async () => deriveWith(await register()));
  const tellLanguage = once(async () => {
    const { loadTellLanguage } = await import('./intake/language.js');
    return loadTellLanguage(LANGUAGES.map((one) => one.code));
  });
  const deskOver = async (ledger: LedgerReader | null): Promise<ReadingDesk> => {
    const judgements = ledger === null ? [] : await ledger.judgements();
    if (judgements.length === 0) return desk();
    const { applyJudgements } = await import('./register/judged.js');
    return readingDesk(applyJudgements(await register(), judgements), names, judgements);
  };
  return {
    version: version(),
    take: (inputs, taking, stdin) => takeAll(inputs, taking, stdin, now(), register, tellLanguage),
    reader: deskOver,
    open: async (location, how) => open(location, how, await register(), await derive()),
    serve: (ledger, host, port) => serve(ledger, host, port, now, deskOver),
    examples,
    importPeople: async (input, chunks, sink) => importPeople(await register(), people, input, chunks, sink),
  };
}

async function* takeAll(
  inputs: readonly string[],
  options: TakeOptions,
  stdin: Readable,
  now: string,
  register: () => Promise<Register>,
  tellLanguage: () => Promise<TellLanguage>,
): AsyncGenerator<Taken> {
  const [{ take }, { inferDate }, { outletOfDomain, outletNamed }] = await Promise.all([
    import('./intake/intake.js'),
    import('./languages/en/date.js'),
    register(),
  ]);
  const parts = { outletOfDomain, outletOfName: outletNamed, inferDate, tellLanguage, now };
  yield* take(inputs, options, parts, stdin);
}

/** The names of the people that were imported here. */
async function loadNames(file: string): Promise<readonly NamePhrase[]> {
  const [{ People }, { peopleIn }] = await Promise.all([
    import('./register/people/people.js'),
    import('./intake/people.js'),
  ]);
  const people = new People();
  for await (const person of peopleIn(file)) people.add(person);
  return [...people.phrases()];
}

/** The register that comes with the package, with names over and above its own. */
async function registerWith(phrases: readonly NamePhrase[]): Promise<Register> {
  const { createRegister } = await import('./register/register.js');
  return createRegister(phrases.length === 0 ? {} : { phrases });
}

/** Reads by a register; threads of its own make the same one of the same names and judgements. */
async function readingDesk(
  register: Register,
  names: () => Promise<readonly NamePhrase[]>,
  judgements: readonly Judgement[],
): Promise<ReadingDesk> {
  const [{ readerWith, sparedThreads }, { readAhead }] = await Promise.all([
    import('./reader-worker.js'),
    import('./reading/ahead.js'),
  ]);
  const reader = readerWith(register);
  const isClub = (name: string): boolean => register.clubsNamed(name).some((club) => club.name === name);
  const read = (article: Article): Reading => reader.read(article);
  const open = async () => sparedThreads({ phrases: await names(), judgements });
  return {
    read,
    readAll: (articles) => readAhead(articles, { read, open }),
    isFootball: (text) => isFootball(text, isClub),
    explain: (article, claim) => ruleTree(reader, LANGUAGES, article, claim),
  };
}

async function open(location: string, how: Opening, register: Register, derive: Derive): Promise<Ledger> {
  const { openLedger } = await import('./store/open.js');
  const path = await ledgerPath(location);
  // What people judged stands in the ledger itself, so it is known only once that is open.
  let by = derive;
  const ledger = await openLedger(path, {
    derive: deriveBy(() => by),
    readonly: how.mode === 'read',
    existing: how.mode === 'write',
    onOlder: how.onOlder,
  });
  const judgements = await ledger.reader.judgements();
  if (judgements.length > 0) by = await judgedDerive(derive, register, judgements);
  return ledger;
}

/** Everyone and every club that was merged into another is folded under that one's name; claims keep their words. */
async function judgedDerive(
  derive: Derive,
  register: Register,
  judgements: readonly Judgement[],
): Promise<Derive> {
  const [{ decide }, { identifierOf }] = await Promise.all([
    import('./register/decisions.js'),
    import('./register/judged.js'),
  ]);
  const identify = identifierOf(register);
  const { canonical, standing } = decide(judgements, identify);
  const texts = standing.flatMap(({ subject, object }) => [subject, object]);
  const rename = <T extends Named>(named: T): T => {
    const text = named.id ?? named.name;
    const node = canonical(text);
    if (node === identify(text)) return named;
    const name = register.club(node)?.name ?? texts.find((one) => identify(one) === node) ?? named.name;
    const { id: _, ...rest } = named;
    return { ...rest, name, ...(node.startsWith('name:') ? {} : { id: node }) } as T;
  };
  const renamed = (told: Told): Told => ({
    ...told,
    person: rename(told.person),
    from: told.from && rename(told.from),
    to: told.to && rename(told.to),
  });
  return deriveAs(derive, renamed);
}

/** Sagas and reports by the register's windows, outlets and journalists. */
async function deriveWith(register: Register): Promise<Derive> {
  const [{ createDerive }, { windowAt }, { usualWindow }] = await Promise.all([
    import('./sagas/derive.js'),
    import('./register/windows.js'),
    import('./sagas/window.js'),
  ]);
  return createDerive({
    windowFor: (date, country = HOME) => {
      const { label, from, to } = windowAt(country, date, 'current') ?? usualWindow(date);
      return { label, from, to };
    },
    voices: voicesOf(register),
  });
}

/** One voice for all the names of a source, and for a journalist and the outlets that print him. */
function voicesOf(register: Register): Voices {
  const idOf = (source: Source): string | null => {
    if (source.id !== undefined) return source.id;
    if (source.sort === 'outlet') return register.outletNamed(source.name)?.id ?? null;
    return source.sort === 'journalist' ? (register.journalistNamed(source.name)?.id ?? null) : null;
  };
  const writesFor = (journalist: string | null, outlet: string | null): boolean =>
    journalist !== null &&
    outlet !== null &&
    register.journalist(journalist)?.outlets.includes(outlet) === true;
  return {
    keyOf: (source) => idOf(source) ?? PLAIN_VOICES.keyOf(source),
    sameVoice: (a, b) => writesFor(idOf(a), idOf(b)) || writesFor(idOf(b), idOf(a)),
  };
}

/** A directory stands for the ledger in it. */
async function ledgerPath(location: string): Promise<string> {
  if (/^[a-z]+:\/\//i.test(location)) return location;
  const info = await stat(location).catch(() => null);
  return info?.isDirectory() === true ? join(location, 'ledger.db') : location;
}

async function serve(
  ledger: LedgerReader,
  host: string,
  port: number,
  now: () => string,
  deskOver: (ledger: LedgerReader) => Promise<ReadingDesk>,
): Promise<Listening> {
  const [{ createDesk }, { serveDesk }] = await Promise.all([
    import('./web/desk.js'),
    import('./web/serve.js'),
  ]);
  // Loaded by the first page that asks, so that the desk opens at once.
  const desk = once(() => deskOver(ledger));
  const explaining = async (article: Article, claim: string) => (await desk()).explain(article, claim);
  return serveDesk(createDesk({ reader: ledger, version: version(), now, explain: explaining }), {
    host,
    port,
  });
}

/** Imports people into the file that the register is loaded with; what its first line looks like tells the format. */
async function importPeople(
  register: Register,
  file: string,
  input: string,
  chunks: AsyncIterable<string>,
  sink: PeopleSink,
): Promise<PeopleImport> {
  const [
    { importReepPeople },
    { importWikidata },
    { importPlainPeople },
    { vocabularyOf },
    { PeopleFile },
    { peeked },
  ] = await Promise.all([
    import('./register/people/import/reep.js'),
    import('./register/people/import/wikidata.js'),
    import('./register/people/import/plain.js'),
    import('./register/people/import/vocabulary.js'),
    import('./intake/people.js'),
    import('./intake/lines.js'),
  ]);
  const { opening, all } = await peeked(chunks);
  const words = vocabularyOf(register);
  const out = await PeopleFile.open(file);
  const into = { person: out.add.bind(out), complaint: sink };
  try {
    const found = /^\s*[[{]/.test(opening)
      ? await importWikidata(input, all, into)
      : await (/key_wikidata/.test(opening) ? importReepPeople : importPlainPeople)(input, all, words, into);
    await out.keep();
    return found;
  } catch (error) {
    await out.drop();
    throw error;
  }
}

async function examples(): Promise<readonly string[]> {
  const directory = join(ROOT, 'examples');
  const names = (await readdir(directory)).filter((name) => EXAMPLE_FILE.test(name));
  return names.sort((a, b) => (a < b ? -1 : 1)).map((name) => join(directory, name));
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '0';
}

/** Does a thing when first asked, and then no more. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
