import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonRecord } from '../person.js';
import { complaintLine } from './complaint.js';
import { importWikidata } from './wikidata.js';

async function read(text: string) {
  const people: PersonRecord[] = [];
  const complaints: string[] = [];
  await importWikidata('dump.json', [text], {
    person: (person) => people.push(person),
    complaint: (complaint) => complaints.push(complaintLine(complaint)),
  });
  return { people, complaints };
}

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
