import { readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type {
  BriefFormat,
  Ledger,
  Listening,
  OpenMode,
  Period,
  ReadingDesk,
  Services,
} from './cli/services.js';
import type { TellLanguage } from './intake/language.js';
import { isFootball } from './languages/en/football.js';
import { english } from './languages/en/index.js';
import type { LedgerReader } from './ledger/reader.js';
import type { Article } from './model/article.js';
import type { Source } from './model/source.js';
import type { Taken, TakeOptions } from './model/taken.js';
import { PLAIN_VOICES, type Voices } from './provenance/voice.js';
import type { Reader } from './reading/reader.js';
import type { Register } from './register/register.js';

export interface AppOptions {
  /** The instant, ISO 8601; the clock unless given. Nothing below asks for the time itself. */
  readonly now?: () => string;
  /** Other parts in place of the English reader and the shipped register. */
  readonly parts?: () => Promise<Parts>;
}

/** What reading is made of. */
export interface Parts {
  readonly reader: Reader;
  readonly outlets: OutletBook;
  /** Whether a name is the full name of a club. */
  readonly isClub: (name: string) => boolean;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The language packs that there are. */
const LANGUAGES = [english];
/** How far back a briefing looks unless told: days up to the newest change. */
const BRIEF_DAYS = 7;
const DAY_MS = 86_400_000;
/** The country whose windows count where the text tells of none. */
const HOME = 'GB-ENG';
/** Seasons of the example corpus; its labels and notes stand beside them. */
const EXAMPLE_FILE = /^\d{4}-\d{2}\.jsonl$/;

/** A register as far as the program at large asks it. */
export interface OutletBook {
  outletOfDomain(domain: string): { readonly id: string; readonly name: string } | null;
  outletOfName(name: string): { readonly id: string; readonly name: string } | null;
}

/** Puts the whole program together. What a command does not need is never loaded. */
export function createApp(options: AppOptions = {}): Services {
  const now = options.now ?? (() => new Date().toISOString());
  const parts = once(options.parts ?? loadParts);
  const tellLanguage = once(async () => {
    const { loadTellLanguage } = await import('./intake/language.js');
    return loadTellLanguage(LANGUAGES.map((one) => one.code));
  });
  return {
    version: version(),
    take: (inputs, taking, stdin) => takeAll(inputs, taking, stdin, now(), parts, tellLanguage),
    reader: async () => readingDesk(await parts()),
    open,
    brief,
    serve: (ledger, host, port) => serve(ledger, host, port, now, parts),
    examples,
  };
}

async function* takeAll(
  inputs: readonly string[],
  options: TakeOptions,
  stdin: Readable,
  now: string,
  parts: () => Promise<Parts>,
  tellLanguage: () => Promise<TellLanguage>,
): AsyncGenerator<Taken> {
  const { take } = await import('./intake/intake.js');
  const { inferDate } = await import('./languages/en/date.js');
  const { outlets } = await parts();
  yield* take(
    inputs,
    options,
    {
      outletOfDomain: outlets.outletOfDomain,
      outletOfName: outlets.outletOfName,
      inferDate,
      tellLanguage,
      now,
    },
    stdin,
  );
}

const loadRegister = once(async () => (await import('./register/register.js')).createRegister());

/** The English reader over the register that comes with the package. */
async function loadParts(): Promise<Parts> {
  const [register, { createReader }] = await Promise.all([loadRegister(), import('./reading/read.js')]);
  return {
    reader: createReader(LANGUAGES, register),
    outlets: { outletOfDomain: register.outletOfDomain, outletOfName: register.outletNamed },
    isClub: (name) => register.clubsNamed(name).some((club) => club.name === name),
  };
}

function readingDesk({ reader, isClub }: Parts): ReadingDesk {
  return {
    read: (article) => reader.read(article),
    isFootball: (text) => isFootball(text, isClub),
    explain: (article, claim) => explain(reader, article, claim),
  };
}

/** The rule behind a claim, with the rule's example; null if the article does not make that claim. */
function explain(reader: Reader, article: Article, id: string): string | null {
  const claim = reader.read(article).claims.find((one) => one.id === id);
  if (claim === undefined) return null;
  const example = exampleOf(claim.rule);
  return `rule ${claim.rule}${example === null ? '' : `\n  for example "${example}"`}\n`;
}

function exampleOf(rule: string): string | null {
  for (const { cues } of LANGUAGES) {
    const cue = cues.find((one) => one.rule === rule);
    if (cue !== undefined) return cue.example;
  }
  return null;
}

async function open(location: string, mode: OpenMode): Promise<Ledger> {
  const { openLedger } = await import('./store/open.js');
  const derive = await loadDerive();
  const path = await ledgerPath(location);
  // `write` makes nothing: it asks first whether there is a ledger.
  if (mode === 'write') await (await openLedger(path, { derive, readonly: true })).reader.close();
  return openLedger(path, { derive, readonly: mode === 'read' });
}

/** Sagas and reports by the register's windows, outlets and journalists. */
const loadDerive = once(async () => {
  const [register, { createDerive }, { windowAt }, { usualWindow }] = await Promise.all([
    loadRegister(),
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
});

/** One voice for all the names of a source, and for a journalist and the only outlet that prints him. */
function voicesOf(register: Register): Voices {
  const idOf = (source: Source): string | null => {
    if (source.id !== undefined) return source.id;
    if (source.sort === 'outlet') return register.outletNamed(source.name)?.id ?? null;
    return source.sort === 'journalist' ? (register.journalistNamed(source.name)?.id ?? null) : null;
  };
  // Who writes for several outlets makes no one voice of them: what the chains say of him decides.
  const writesFor = (journalist: string | null, outlet: string | null): boolean => {
    if (journalist === null || outlet === null) return false;
    const outlets = register.journalist(journalist)?.outlets ?? [];
    return outlets.length === 1 && outlets[0] === outlet;
  };
  return {
    keyOf: (source) => idOf(source) ?? PLAIN_VOICES.keyOf(source),
    sameVoice: (journalist, outlet) => writesFor(idOf(journalist), idOf(outlet)),
  };
}

/** A directory stands for the ledger in it. */
async function ledgerPath(location: string): Promise<string> {
  if (/^[a-z]+:\/\//i.test(location)) return location;
  const info = await stat(location).catch(() => null);
  return info?.isDirectory() === true ? join(location, 'ledger.db') : location;
}

async function brief(ledger: LedgerReader, period: Period, format: BriefFormat): Promise<string> {
  const brief = await import('./brief/index.js');
  const asOf = period.asOf === undefined ? {} : { asOf: { published: period.asOf } };
  const since = period.since === undefined ? await firstDay(ledger, period) : period.since;
  const [sagas, reports, claims] = await Promise.all([
    ledger.sagas({ ...asOf, ...(since === null ? {} : { since }) }),
    ledger.reports(asOf),
    ledger.claims(asOf),
  ]);
  const told = claims.filter((stored) => stored.retired === null).map((stored) => stored.told);
  const briefing = brief.brief({ sagas, reports, told, since, asOf: period.asOf ?? null });
  switch (format) {
    case 'markdown':
      return brief.toMarkdown(briefing, period.limit === undefined ? {} : { limit: period.limit });
    case 'json':
      return brief.toJson(briefing);
    case 'table':
      return brief.toTable(briefing);
  }
}

/** The day so many days before the newest change; null in a ledger without any. */
async function firstDay(ledger: LedgerReader, { asOf, days = BRIEF_DAYS }: Period): Promise<string | null> {
  const view = asOf === undefined ? {} : { asOf: { published: asOf } };
  const [newest] = await ledger.sagas({ ...view, order: 'changed', limit: 1 });
  if (newest === undefined) return null;
  const date = newest.lastChanged.date.slice(0, 10);
  const day = Date.parse(date.length === 7 ? `${date}-01` : date);
  return new Date(day - days * DAY_MS).toISOString().slice(0, 10);
}

async function serve(
  ledger: LedgerReader,
  host: string,
  port: number,
  now: () => string,
  parts: () => Promise<Parts>,
): Promise<Listening> {
  const [{ createDesk }, { serveDesk }] = await Promise.all([
    import('./web/desk.js'),
    import('./web/serve.js'),
  ]);
  // Loaded by the first page that asks, so that the desk opens at once.
  const explaining = async (article: Article, claim: string) =>
    explain((await parts()).reader, article, claim);
  const desk = createDesk({ reader: ledger, version: version(), now, explain: explaining });
  return serveDesk(desk, { host, port });
}

async function examples(): Promise<readonly string[]> {
  const directory = join(ROOT, 'examples');
  const names = await readdir(directory);
  return names
    .filter((name) => EXAMPLE_FILE.test(name))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => join(directory, name));
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
