import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRegister } from '../../register.js';
import type { PersonRecord } from '../person.js';
import { complaintLine, type ImportReport, type ImportSink, type TextChunks } from './complaint.js';
import { csvRecords } from './csv-records.js';
import { importPlainPeople } from './plain.js';
import { importReepPeople } from './reep.js';
import { importReepTeams } from './reep-teams.js';
import { vocabularyOf } from './vocabulary.js';
import { importWikidata } from './wikidata.js';

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

async function cells(text: string, piece = text.length || 1): Promise<readonly unknown[]> {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += piece) pieces.push(text.slice(at, at + piece));
  const rows: unknown[] = [];
  for await (const records of csvRecords(pieces))
    for (const record of records)
      rows.push('cells' in record ? record.cells : `${record.number}: ${record.reason}`);
  return rows;
}

describe('csv rows', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\ufeffa,b\r\n1,2\r\n\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n"1\n2",3\n',
      [
        ['a', 'b'],
        ['1\n2', '3'],
      ],
    ],
    [
      'a,b\n"say ""x""",3',
      [
        ['a', 'b'],
        ['say "x"', '3'],
      ],
    ],
    ['', []],
    ['\n\n', []],
  ])('%j', async (text, rows) => {
    expect(await cells(text)).toEqual(rows);
    expect(await cells(text, 1)).toEqual(rows);
  });

  it('loses one row to a quote that is never closed, not the file', async () => {
    const rows = ['id,name', '1,"Ann', '2,Bob', '3,"Cec, il"', '4,Dan'];
    expect(await cells(rows.join('\n'))).toEqual([
      ['id', 'name'],
      '2: a quote is never closed',
      ['2', 'Bob'],
      ['3', 'Cec, il'],
      ['4', 'Dan'],
    ]);
  });

  it('takes two slips for two slips, not for one long cell', async () => {
    const rows = ['id,name', '1,"Ann', '2,Bob', '3,"Cec', '4,Dan'];
    expect(await cells(rows.join('\n'))).toEqual([
      ['id', 'name'],
      '2: a quote is never closed',
      ['2', 'Bob'],
      '4: a quote is never closed',
      ['4', 'Dan'],
    ]);
  });

  it('survives a slip before thousands of rows', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => `${at},Name ${at}`);
    const rows = await cells(['id,name', 'x,"open', ...many].join('\n'), 1000);
    expect(rows.length).toBe(5002);
    expect(rows[1]).toBe('2: a quote is never closed');
    expect(rows[5001]).toEqual(['4999', 'Name 4999']);
  });

  it('gives sound tables back whatever their cells and pieces', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é'), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        async (table, piece) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const text = [['h', 'k'], ...table].map((row) => row.map(quoted).join(',')).join('\n');
          expect(await cells(text, piece)).toEqual([['h', 'k'], ...table]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        await cells(text, 7);
      }),
      { numRuns: 200 },
    );
  });
});

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

describe('Wikidata JSON', () => {
  const item = (id: string) => ({ mainsnak: { datavalue: { value: { id } } } });
  const time = (text: string, precision: number) => ({ datavalue: { value: { time: text, precision } } });
  const entity = (id: string, more: object = {}, labels: object = { en: { value: 'Ben Made' } }) =>
    JSON.stringify({
      id,
      labels,
      aliases: { en: [{ value: 'B. Made' }, { value: 7 }] },
      claims: { P31: [item('Q5')], P106: [item('Q937857')], ...more },
    });
  const read = (text: string) => taken((sink) => importWikidata('dump.json', [text], sink));

  it('reads footballers with their careers, in the form of the dumps', async () => {
    const career = {
      P569: [{ mainsnak: time('+1997-05-23T00:00:00Z', 11) }],
      P27: [item('Q145'), item('Q999')],
      P1532: [item('Q21')],
      P413: [item('Q336286')],
      P54: [
        { ...item('Q1130849'), qualifiers: { P580: [time('+2015-06-20T00:00:00Z', 11)] } },
        {
          ...item('Q9616'),
          qualifiers: {
            P580: [time('+2014-00-00T00:00:00Z', 9)],
            P582: [time('+2015-02-00T00:00:00Z', 10)],
            P1642: [{ datavalue: { value: { id: 'Q2914547' } } }],
          },
        },
        { ...item('Q1'), rank: 'deprecated' },
        { mainsnak: { snaktype: 'somevalue' } },
      ],
    };
    const { people, complaints } = await read(`[\n${entity('Q10', career)},\n${entity('Q11')}\n]\n`);
    expect(complaints).toEqual([]);
    expect(people.map((person) => person.id)).toEqual(['Q10', 'Q11']);
    expect(people[0]).toEqual({
      id: 'Q10',
      name: 'Ben Made',
      also: ['B. Made'],
      born: '1997-05-23',
      nations: ['GB-ENG', 'GB'],
      lines: ['defender'],
      role: 'player',
      career: [
        { club: 'Q1130849', from: '2015-06-20', to: null, loan: false },
        { club: 'Q9616', from: '2014', to: '2015-02', loan: true },
      ],
    });
  });

  it('passes over what is not of football and complains of what is broken', async () => {
    const lines = [
      JSON.stringify({ id: 'Q1', claims: { P31: [item('Q515')] } }),
      JSON.stringify({ id: 'Q2', claims: { P31: [item('Q5')], P106: [item('Q36180')] } }),
      '{"id":"Q3",',
      'null',
      '[1]',
      '{"claims":[]}',
      entity('Q4', {}, {}),
      entity('no id'),
      entity('Q5', { P54: 'x', P569: [null], P27: [{ mainsnak: { datavalue: { value: { id: 5 } } } }] }),
    ];
    const { people, complaints } = await read(lines.join('\n'));
    expect(people.map((person) => person.id)).toEqual(['Q5']);
    expect(complaints).toEqual([
      'dump.json, row 3: it is no JSON object',
      'dump.json, row 4: it is no JSON object',
      'dump.json, row 5: it is no JSON object',
      'dump.json, row 7: Q4 has no usable name',
      'dump.json, row 8: a footballer without a usable id',
    ]);
  });

  it('says so when there is nothing', async () => {
    expect((await read('')).complaints).toEqual(['dump.json, row 1: there is no entity in it']);
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        await read(json);
      }),
      { numRuns: 200 },
    );
  });
});
