import { lineOf, type PersonRecordRole } from '../person.js';
import type { ImportReport, ImportSink, TextChunks, Vocabulary } from './complaint.js';
import { importTable } from './table.js';
import { dateValue, idValue, listValue, nameValue } from './values.js';

const SYNONYMS: Readonly<Record<string, string>> = {
  player: 'name',
  player_name: 'name',
  full_name: 'also',
  alias: 'also',
  aliases: 'also',
  date_of_birth: 'born',
  birth_date: 'born',
  dob: 'born',
  nation: 'nationality',
  country: 'nationality',
  citizenship: 'nationality',
  positions: 'position',
  club_name: 'club',
  team: 'club',
  since: 'from',
  joined: 'from',
  start: 'from',
  until: 'to',
  left: 'to',
  end: 'to',
};

const ROLES: ReadonlySet<string> = new Set(['player', 'manager', 'staff']);

/**
 * Imports a plain CSV: `id`, `name` and, as far as known, `also`, `born`, `nationality`, `position`, `role`, and one
 * spell a row in `club`, `from`, `to`, `loan`. Rows of one id are one person; lists in a cell are parted by ";".
 */
export function importPlainPeople(
  input: string,
  chunks: TextChunks,
  words: Vocabulary,
  sink: ImportSink,
): Promise<ImportReport> {
  return importTable(
    input,
    chunks,
    {
      needs: ['id', 'name'],
      synonyms: SYNONYMS,
      row: (cell) => {
        const id = idValue(cell('id'));
        if (id === null) return 'no usable id';
        const name = nameValue(cell('name'));
        if (name === null) return `${id} has no usable name`;
        const [born, from, to] = [dateValue(cell('born')), dateValue(cell('from')), dateValue(cell('to'))];
        if (born === undefined) return noDate(id, 'born', cell('born'));
        if (from === undefined) return noDate(id, 'from', cell('from'));
        if (to === undefined) return noDate(id, 'to', cell('to'));
        if (from !== null && to !== null && to.slice(0, from.length) < from.slice(0, to.length)) {
          return `${id}: it ends (${to}) before it begins (${from})`;
        }
        const said = nameValue(cell('club'));
        const club = said === null ? null : words.club(said);
        if (said !== null && club === null) return `${id}: no club of the register is called "${said}"`;
        const role = (cell('role') ?? '').trim().toLowerCase();
        if (role !== '' && !isRole(role)) return `${id}: "${role.slice(0, 40)}" is no role`;
        return {
          id,
          name,
          also: listValue(cell('also')).flatMap((other) => nameValue(other) ?? []),
          born,
          nations: listValue(cell('nationality')).flatMap((nation) => words.nation(nation) ?? []),
          lines: listValue(cell('position')).flatMap((position) => lineOf(position) ?? []),
          role: isRole(role) ? role : 'player',
          career:
            club === null
              ? []
              : [{ club, from, to, loan: /^(?:1|y|yes|true|loan)$/i.test(cell('loan')?.trim() ?? '') }],
        };
      },
    },
    sink.person,
    sink.complaint,
  );
}

function noDate(id: string, column: string, text = ''): string {
  return `${id}: "${text.slice(0, 40)}" is no date (${column})`;
}

function isRole(text: string): text is PersonRecordRole {
  return ROLES.has(text);
}
