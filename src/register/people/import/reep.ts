import { lineOf, type PersonRecordRole } from '../person.js';
import type { ImportReport, ImportSink, TextChunks, Vocabulary } from './complaint.js';
import { importTable } from './table.js';
import { dateValue, idValue, nameValue } from './values.js';

const ROLES: Readonly<Record<string, PersonRecordRole>> = {
  player: 'player',
  manager: 'manager',
  coach: 'manager',
  staff: 'staff',
};

/**
 * Imports the people file of the Reep register (CC0, made from Wikidata): one row a person with `key_wikidata`, `type`,
 * `name`, `full_name`, `date_of_birth`, `nationality`, `position`. It tells no careers.
 */
export function importReepPeople(
  input: string,
  chunks: TextChunks,
  words: Vocabulary,
  sink: ImportSink,
): Promise<ImportReport> {
  return importTable(
    input,
    chunks,
    {
      needs: ['key_wikidata', 'name'],
      row: (cell) => {
        const id = idValue(cell('key_wikidata'));
        if (id === null) return 'no usable key_wikidata';
        const name = nameValue(cell('name'));
        if (name === null || name === id) return `${id} has no usable name`;
        const born = dateValue(cell('date_of_birth'));
        if (born === undefined) return `${id}: "${cell('date_of_birth')?.slice(0, 40)}" is no date of birth`;
        const full = nameValue(cell('full_name'));
        const nation = words.nation(cell('nationality') ?? '');
        const line = lineOf(cell('position') ?? '');
        return {
          id,
          name,
          also: full === null || full === name ? [] : [full],
          born,
          nations: nation === null ? [] : [nation],
          lines: line === null ? [] : [line],
          role: ROLES[(cell('type') ?? '').trim().toLowerCase()] ?? 'player',
          career: [],
        };
      },
    },
    sink.person,
    sink.complaint,
  );
}
