import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRegister } from '../../register.js';
import type { PersonRecord } from '../person.js';
import { complaintLine, type ImportReport, type ImportSink, type TextChunks } from './complaint.js';
import { importPlainPeople } from './plain.js';
import { importReepPeople } from './reep.js';
import { importReepTeams } from './reep-teams.js';
import { vocabularyOf } from './vocabulary.js';

const words = vocabularyOf(createRegister());

interface Taken {
  readonly people: PersonRecord[];
  readonly complaints: string[];
  readonly report: ImportReport;
}

async function taken(run: (sink: ImportSink) => Promise<ImportReport>): Promise<Taken> {
  const people: PersonRecord[] = [];
  const complaints: string[] = [];
  const report = await run({
    person: (person) => people.push(person),
    complaint: (complaint) => complaints.push(complaintLine(complaint)),
  });
  expect(report.taken).toBe(people.length);
  expect(report.complaints).toBe(complaints.length);
  for (const complaint of complaints) expect(complaint).not.toMatch(/[\r\n]/);
  return { people, complaints, report };
}

const plain = (text: string | TextChunks) =>
  taken((sink) => importPlainPeople('p.csv', typeof text === 'string' ? [text] : text, words, sink));

describe('plain CSV', () => {
  it('reads persons and their spells, under usual column names', async () => {
    const { people, complaints } = await plain(
      [
        'ID,Player,DOB,Nationality,Position,Club,From,To,Loan,Aliases',
        'p1,Ada Invented,1999-05-01,English,Centre-Back,Liverpool,2018-07-01,2022,,A. I.;Ada I',
        'p1,Ada Invented,,,,Everton,2022-07,,yes,',
      ].join('\n'),
    );
    expect(complaints).toEqual([]);
    expect(people[0]).toEqual({
      id: 'p1',
      name: 'Ada Invented',
      also: ['A. I.', 'Ada I'],
      born: '1999-05-01',
      nations: ['GB-ENG'],
      lines: ['defender'],
      role: 'player',
      career: [{ club: 'Q1130849', from: '2018-07-01', to: '2022', loan: false }],
    });
    expect(people[1]?.career[0]).toMatchObject({ from: '2022-07', to: null, loan: true });
  });

  it.each([
    ['id,name\n,Ann', 'p.csv, row 2: no usable id'],
    ['id,name\nx y,Ann', 'p.csv, row 2: no usable id'],
    ['id,name\n1,', 'p.csv, row 2: 1 has no usable name'],
    ['id,name\n1,42', 'p.csv, row 2: 1 has no usable name'],
    [`id,name\n1,${'a'.repeat(201)}`, 'p.csv, row 2: 1 has no usable name'],
    ['id,name,born\n1,Ann,23/05/1997', 'p.csv, row 2: 1: "23/05/1997" is no date (born)'],
    ['id,name,born\n1,Ann,1997-15-40', 'p.csv, row 2: 1: "1997-15-40" is no date (born)'],
    [
      'id,name,club\n1,Ann,Nowhere Rovers',
      'p.csv, row 2: 1: no club of the register is called "Nowhere Rovers"',
    ],
    ['id,name,club\n1,Ann,United', 'p.csv, row 2: 1: no club of the register is called "United"'],
    [
      'id,name,club,from,to\n1,Ann,Arsenal,2020,2019',
      'p.csv, row 2: 1: it ends (2019) before it begins (2020)',
    ],
    ['id,name,role\n1,Ann,king', 'p.csv, row 2: 1: "king" is no role'],
    ['id,name\n1,Ann,3,4', 'p.csv, row 2: it has 4 cells, the header 2'],
    ['name\nAnn', 'p.csv, row 1: the header lacks id'],
    ['', 'p.csv, row 1: there is no header row'],
    ['\u0000\u0001', 'p.csv, row 1: the header lacks id, name'],
  ])('%j', async (text, complaint) => {
    const { people, complaints } = await plain(text);
    expect(complaints).toEqual([complaint]);
    expect(people).toEqual([]);
  });

  it('goes on after bad rows', async () => {
    const { people, complaints, report } = await plain('id,name\n1,Ann\n,\n2,Bob\n3\n4,"Dan\n5,Eve');
    expect(people.map((person) => person.name)).toEqual(['Ann', 'Bob', 'Eve']);
    expect(complaints).toEqual([
      'p.csv, row 3: no usable id',
      'p.csv, row 5: 3 has no usable name',
      'p.csv, row 6: a quote is never closed',
    ]);
    expect(report.rows).toBe(5);
  });

  it('reads a real stream', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-people-'));
    try {
      const path = join(folder, 'people.csv');
      const rows = Array.from({ length: 20_000 }, (_, at) => `p${at},Ann Né ${at}`);
      writeFileSync(path, ['id,name', ...rows].join('\n'));
      const { people } = await plain(createReadStream(path, { encoding: 'utf8', highWaterMark: 1001 }));
      expect(people.length).toBe(20_000);
      expect(people[19_999]?.name).toBe('Ann Né 19999');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('Reep CSV', () => {
  const header =
    'key_wikidata,type,name,full_name,date_of_birth,nationality,position,height_cm,key_transfermarkt';

  it('reads people', async () => {
    const { people, complaints } = await taken((sink) =>
      importReepPeople(
        'people.csv',
        [
          header,
          'Q1,player,"""Tito"" Invented",,,,,,',
          'Q2,player,Ben Made,Benjamin Made,1997-05-23,England,Centre-Back,188,1',
          'Q3,manager,Carl Shaped,,1960,Utopia,,,',
        ]
          .join('\n')
          .split(/(?<=a)/),
        words,
        sink,
      ),
    );
    expect(complaints).toEqual([]);
    expect(
      people.map(({ id, name, also, born, nations, lines, role }) => [
        id,
        name,
        also,
        born,
        nations,
        lines,
        role,
      ]),
    ).toEqual([
      ['Q1', '"Tito" Invented', [], null, [], [], 'player'],
      ['Q2', 'Ben Made', ['Benjamin Made'], '1997-05-23', ['GB-ENG'], ['defender'], 'player'],
      ['Q3', 'Carl Shaped', [], '1960', [], [], 'manager'],
    ]);
  });

  it('complains of rows without id, name or date', async () => {
    const { people, complaints } = await taken((sink) =>
      importReepPeople(
        'people.csv',
        [
          [
            header,
            ',player,Ann,,,,,,',
            'Q5,player,Q5,,,,,,',
            'Q6,player,Ann,,soon,,,,',
            'Q7,player,Ann,,,,,,',
          ].join('\n'),
        ],
        words,
        sink,
      ),
    );
    expect(people.map((person) => person.id)).toEqual(['Q7']);
    expect(complaints).toEqual([
      'people.csv, row 2: no usable key_wikidata',
      'people.csv, row 3: Q5 has no usable name',
      'people.csv, row 4: Q6: "soon" is no date of birth',
    ]);
  });
});

describe('Reep teams', () => {
  it('reads clubs that the register does not have', async () => {
    const register = createRegister();
    const clubs: string[] = [];
    const complaints: string[] = [];
    const text = [
      'reep_id,key_wikidata,name,country,founded,stadium,key_transfermarkt',
      'r1,Q161217,07 Made Town F.C.,Faroe Islands,2007-11-06,,27811',
      'r2,Q9617,Arsenal F.C.,United Kingdom,,Emirates Stadium,11',
      'r3,Q999999001,Q999999001,Italy,,,',
      'r4,Q999999002,Atlantis City,Atlantis,,,',
      "r5,Q999999003,Dragon Gate,People's Republic of China,,Q5,",
      'r6,,Nameless,Italy,,,',
    ].join('\n');
    const report = await importReepTeams('teams.csv', [text], words, (id) => register.club(id) !== null, {
      club: (club) =>
        clubs.push(`${club.id} ${club.name} ${club.also} ${club.country} ${club.grounds}`.trim()),
      complaint: (complaint) => complaints.push(complaintLine(complaint)),
    });
    expect(clubs).toEqual(['Q161217 07 Made Town 07 Made Town F.C. FO', 'Q999999003 Dragon Gate  CN']);
    expect(complaints).toEqual([
      'teams.csv, row 4: Q999999001 has no usable name',
      'teams.csv, row 5: Q999999002: the register knows no country "Atlantis"',
      'teams.csv, row 7: no usable key_wikidata',
    ]);
    expect(report).toEqual({ rows: 6, taken: 3, complaints: 3 });
  });
});
