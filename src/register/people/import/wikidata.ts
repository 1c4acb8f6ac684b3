import type { Line, PersonRecord, Spell } from '../person.js';
import type { ImportReport, ImportSink, TextChunks } from './complaint.js';
import { linesOf } from './lines.js';
import { idValue, nameValue } from './values.js';
import { COUNTRIES, LOAN, MANAGER_OCCUPATIONS, PLAYER_OCCUPATIONS, POSITIONS } from './wikidata-words.js';

const HUMAN = 'Q5';
/** English first, then what most languages write alike. */
const LABELS = ['en', 'mul', 'en-gb', 'es', 'fr', 'de', 'it', 'pt'];
const MOST_NAMES = 20;
const MOST_SPELLS = 100;

/**
 * Imports people from a Wikidata JSON dump: one entity a line, as an array (the dumps' own form) or as JSON Lines.
 * Taken are humans (P31) whose occupation (P106) is footballer or manager, with labels and aliases, birth (P569),
 * citizenship and sporting nationality (P27, P1532), positions (P413) and teams (P54) with start and end (P580, P582).
 * Other entities are passed over in silence; what is no JSON, or a footballer without a name, is complained of.
 */
export async function importWikidata(
  input: string,
  chunks: TextChunks,
  sink: ImportSink,
): Promise<ImportReport> {
  let rows = 0;
  let taken = 0;
  let complaints = 0;
  const complain = (row: number, reason: string): void => {
    complaints++;
    sink.complaint({ input, row, reason });
  };
  for await (const lines of linesOf(chunks)) {
    for (const { number, text } of lines) {
      if (text === null) {
        rows++;
        complain(number, 'the line is too long for an entity');
        continue;
      }
      const json = text.trim().replace(/,$/, '');
      if (json === '' || json === '[' || json === ']') continue;
      rows++;
      const entity = parsed(json);
      if (entity === undefined) {
        complain(number, 'it is no JSON object');
        continue;
      }
      const read = personOf(entity);
      if (read === null) continue;
      if (typeof read === 'string') complain(number, read);
      else {
        taken++;
        sink.person(read);
      }
    }
  }
  if (rows === 0) complain(1, 'there is no entity in it');
  return { rows, taken, complaints };
}

type Json = Readonly<Record<string, unknown>>;

function parsed(json: string): Json | undefined {
  try {
    return asObject(JSON.parse(json));
  } catch {
    return undefined;
  }
}

/** A person, null for an entity that is none of football, or why it cannot be used. */
function personOf(entity: Json): PersonRecord | string | null {
  const claims = asObject(entity.claims);
  if (claims === undefined) return null;
  if (!itemsOf(claims, 'P31').includes(HUMAN)) return null;
  const occupations = itemsOf(claims, 'P106');
  const player = occupations.some((item) => PLAYER_OCCUPATIONS.has(item));
  const manager = occupations.some((item) => MANAGER_OCCUPATIONS.has(item));
  if (!player && !manager) return null;
  const id = typeof entity.id === 'string' ? idValue(entity.id) : null;
  if (id === null) return 'a footballer without a usable id';
  const names = namesOf(entity);
  const [name, ...also] = names;
  if (name === undefined) return `${id} has no usable name`;
  const nations = [...itemsOf(claims, 'P1532'), ...itemsOf(claims, 'P27')].flatMap(
    (item) => COUNTRIES[item] ?? [],
  );
  const lines = itemsOf(claims, 'P413').flatMap((item): readonly Line[] => {
    const line = POSITIONS[item];
    return line === undefined ? [] : [line];
  });
  return {
    id,
    name,
    also,
    born: statementsOf(claims, 'P569').flatMap((one) => timeOf(asObject(one.mainsnak)) ?? [])[0] ?? null,
    nations: [...new Set(nations)],
    lines: [...new Set(lines)],
    role: player ? 'player' : 'manager',
    career: careerOf(claims),
  };
}

function namesOf(entity: Json): readonly string[] {
  const labels = asObject(entity.labels);
  const aliases = asObject(entity.aliases);
  const names = new Set<string>();
  for (const language of LABELS) {
    const name = nameValue(asText(asObject(labels?.[language])?.value));
    if (name !== null) names.add(name);
    // One label is enough for a name; further languages only where English has none.
    if (names.size > 0) break;
  }
  for (const language of ['en', 'mul']) {
    for (const alias of asList(aliases?.[language])) {
      const name = nameValue(asText(asObject(alias)?.value));
      if (name !== null && names.size > 0 && names.size < MOST_NAMES) names.add(name);
    }
  }
  return [...names];
}

function careerOf(claims: Json): readonly Spell[] {
  const spells: Spell[] = [];
  for (const statement of statementsOf(claims, 'P54').slice(0, MOST_SPELLS)) {
    const club = itemOf(asObject(statement.mainsnak));
    if (club === null) continue;
    const qualifiers = asObject(statement.qualifiers) ?? {};
    const first = (property: string): Json | undefined => asObject(asList(qualifiers[property])[0]);
    spells.push({
      club,
      from: timeOf(first('P580')),
      to: timeOf(first('P582')),
      loan: asList(qualifiers.P1642).some((snak) => itemOf(asObject(snak)) === LOAN),
    });
  }
  return spells;
}

/** The statements of a property that are not deprecated. */
function statementsOf(claims: Json, property: string): readonly Json[] {
  return asList(claims[property]).flatMap((statement) => {
    const object = asObject(statement);
    return object === undefined || object.rank === 'deprecated' ? [] : [object];
  });
}

function itemsOf(claims: Json, property: string): readonly string[] {
  return statementsOf(claims, property).flatMap((statement) => itemOf(asObject(statement.mainsnak)) ?? []);
}

function itemOf(snak: Json | undefined): string | null {
  const id = asObject(asObject(snak?.datavalue)?.value)?.id;
  return typeof id === 'string' && /^Q\d{1,12}$/.test(id) ? id : null;
}

/** "+1997-05-23T00:00:00Z" with precision 11 (day), 10 (month), 9 (year). */
function timeOf(snak: Json | undefined): string | null {
  const value = asObject(asObject(snak?.datavalue)?.value);
  const time = asText(value?.time);
  const precision = value?.precision;
  const match = /^\+(\d{4})-(\d{2})-(\d{2})T/.exec(time ?? '');
  if (match === null || typeof precision !== 'number' || precision < 9) return null;
  const [, year, month, day] = match;
  if (precision === 9 || month === '00') return year ?? null;
  return precision === 10 || day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
}

function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
