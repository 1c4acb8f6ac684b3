import type { Club } from '../../club.js';
import type { Complaint, ImportReport, TextChunks, Vocabulary } from './complaint.js';
import { importTable } from './table.js';
import { idValue, nameValue } from './values.js';

/** A club of which only a table tells is hardly known. */
const WEIGHT = 0.05;

/** Countries in words that the register does not use. */
const COUNTRIES: Readonly<Record<string, string>> = {
  "People's Republic of China": 'CN',
  'Kingdom of the Netherlands': 'NL',
  'Kingdom of Denmark': 'DK',
};

export interface ClubSink {
  readonly club: (club: Club) => void;
  readonly complaint: (complaint: Complaint) => void;
}

/**
 * Imports the teams file of the Reep register (CC0, made from Wikidata): `key_wikidata`, `name`, `country`, `stadium`.
 * Clubs that the register has under the same id are its own affair: `known` tells them, and they are passed over.
 * A club gets no league and a small weight, so that it never outdoes a known one of its name.
 */
export function importReepTeams(
  input: string,
  chunks: TextChunks,
  words: Vocabulary,
  known: (id: string) => boolean,
  sink: ClubSink,
): Promise<ImportReport> {
  return importTable<Club>(
    input,
    chunks,
    {
      needs: ['key_wikidata', 'name', 'country'],
      row: (cell) => {
        const id = idValue(cell('key_wikidata'));
        if (id === null) return 'no usable key_wikidata';
        const written = nameValue(cell('name'));
        if (written === null || written === id || /^Q\d+$/.test(written)) return `${id} has no usable name`;
        const land = cell('country')?.trim() ?? '';
        if (land === '') return `${id} is of no country`;
        const country = COUNTRIES[land] ?? words.nation(land);
        if (country === null) return `${id}: the register knows no country "${land.slice(0, 60)}"`;
        const stadium = nameValue(cell('stadium'));
        const name = shortName(written);
        return {
          id,
          name,
          also: name === written ? [] : [written],
          nicknames: [],
          grounds: stadium === null || /^Q\d+$/.test(stadium) ? [] : [stadium],
          city: null,
          country,
          league: null,
          weight: WEIGHT,
          parent: null,
          women: false,
        };
      },
    },
    (club) => {
      if (!known(club.id)) sink.club(club);
    },
    sink.complaint,
  );
}

/** "Arsenal F.C." -> "Arsenal": the letters after a name are written in no story. */
function shortName(written: string): string {
  const short = written.replace(/ (?:A\.)?F\.C\.$| [AS]?FC$| S\.C\.$| C\.F\.$| F\.K\.$/, '');
  return short.length < 3 ? written : short;
}
