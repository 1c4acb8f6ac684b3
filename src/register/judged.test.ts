import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement, JudgementKind } from '../model/judgement.js';
import { decide, nameNode } from './decisions.js';
import { applyJudgements } from './judged.js';
import { People } from './people/people.js';
import type { PersonRecord } from './people/person.js';
import { clubOn, resolve } from './people/resolve.js';
import { createRegister } from './register.js';

let count = 0;
/** A judgement later than all before it. */
function judge(
  kind: JudgementKind,
  subject: string,
  object: string,
  undoes: string | null = null,
): Judgement {
  count++;
  const at = new Date(Date.UTC(2026, 0, 1) + count * 1000).toISOString();
  return { id: `j${String(count).padStart(6, '0')}`, at, kind, subject, object, undoes };
}
const undo = (judgement: Judgement) =>
  judge(judgement.kind, judgement.subject, judgement.object, judgement.id);

describe('decide', () => {
  it('merges, and the subject stays', () => {
    const decisions = decide([judge('merge', 'A', 'B'), judge('merge', 'C', 'A')]);
    expect(decisions.canonical('B')).toBe(nameNode('C'));
    expect(decisions.members('A')).toEqual(['A', 'B', 'C'].map(nameNode));
    expect(decisions.relation('B', 'C')).toBe('one');
    expect(decisions.relation('B', 'D')).toBeNull();
    expect(decisions.canonical('D')).toBe(nameNode('D'));
  });

  it('lets the later word hold', () => {
    const merge = judge('merge', 'A', 'B');
    const split = judge('split', 'A', 'B');
    const again = judge('merge', 'B', 'A');
    const parted = decide([merge, split]);
    expect(parted.relation('A', 'B')).toBe('two');
    expect(parted.overruled).toEqual([merge]);
    const joined = decide([merge, split, again]);
    expect(joined.relation('A', 'B')).toBe('one');
    expect(joined.overruled).toEqual([split]);
    expect(joined.canonical('A')).toBe(nameNode('B'));
  });

  it('does not let a chain of merges join what was split', () => {
    const [first, second] = [judge('merge', 'A', 'B'), judge('merge', 'B', 'C')];
    const decisions = decide([first, second, judge('split', 'A', 'C')]);
    expect(decisions.relation('A', 'C')).toBe('two');
    expect(decisions.relation('B', 'C')).toBe('one');
    expect(decisions.overruled).toEqual([first]);
  });

  it('keeps an id before a bare name', () => {
    const identify = (text: string) => (/^Q\d/.test(text) ? text : nameNode(text));
    expect(decide([judge('merge', 'Jo Made', 'Q7')], identify).canonical('Jo Made')).toBe('Q7');
  });

  it('keeps aliases, and denies what is split off', () => {
    const alias = judge('alias', 'A', 'The Big A');
    expect(decide([alias]).called('the big a')).toEqual([nameNode('A')]);
    expect(decide([alias]).aliases('A')).toEqual(['The Big A']);
    const denied = decide([alias, judge('split', 'A', 'The Big A')]);
    expect(denied.called('The Big A')).toEqual([]);
    expect(denied.denies('A', 'the BIG A')).toBe(true);
    expect(denied.overruled).toEqual([alias]);
  });

  it('restores what an undone undoing took back', () => {
    const merge = judge('merge', 'A', 'B');
    const back = undo(merge);
    const backAgain = judge('merge', 'A', 'B', back.id);
    expect(decide([merge, back]).relation('A', 'B')).toBeNull();
    expect(decide([merge, back, backAgain]).relation('A', 'B')).toBe('one');
  });

  it('takes nothing back that comes later', () => {
    const early = judge('merge', 'X', 'Y', 'j999999');
    const later: Judgement = { ...judge('merge', 'A', 'B'), id: 'j999999' };
    expect(decide([early, later]).relation('A', 'B')).toBe('one');
  });
});

const NODES = ['A', 'B', 'C', 'D', 'E'];

/** Random histories: judgements of a few names, some of them taking back an earlier one. */
const histories = fc
  .array(
    fc.record({
      kind: fc.constantFrom<JudgementKind>('merge', 'split', 'alias'),
      subject: fc.constantFrom(...NODES),
      object: fc.constantFrom(...NODES),
      back: fc.option(fc.nat(20), { freq: 3 }),
    }),
    { maxLength: 14 },
  )
  .map((rows) => {
    const made: Judgement[] = [];
    for (const { kind, subject, object, back } of rows) {
      const target = back === null ? undefined : made[back % Math.max(1, made.length)];
      if (target !== undefined) made.push(undo(target));
      else if (subject !== object) made.push(judge(kind, subject, object));
    }
    return made;
  });

/** All that can be asked of decisions on the nodes. */
function answers(judgements: readonly Judgement[]): unknown {
  const decisions = decide(judgements);
  return NODES.map((node) => [
    decisions.canonical(node),
    decisions.members(node),
    decisions.aliases(node),
    decisions.called(node),
    NODES.map((other) => [decisions.relation(node, other), decisions.denies(node, other)]),
  ]);
}

describe('replay', () => {
  it('is the same in whatever order judgements are given, and with repeats', () => {
    fc.assert(
      fc.property(
        histories.chain((made) =>
          fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })),
        ),
        ([made, shuffled]) => {
          expect(answers([...shuffled, ...made])).toEqual(answers(made));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('forgets a judgement that was taken back, wherever it stood', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (made, pick) => {
        const judged = made[pick % Math.max(1, made.length)];
        if (judged === undefined || judged.undoes !== null || made.some((one) => one.undoes === judged.id))
          return;
        const without = made.filter((one) => one !== judged);
        expect(answers([...made, undo(judged)])).toEqual(answers(without));
      }),
      { numRuns: 300 },
    );
  });

  it('comes back to nothing when all is taken back', () => {
    fc.assert(
      fc.property(histories, (made) => {
        const own = made.filter((one) => one.undoes === null);
        expect(answers([...own, ...own.map(undo)])).toEqual(answers([]));
      }),
      { numRuns: 200 },
    );
  });

  it('groups are consistent: canonical is a member, members share it, no two parted nodes are one', () => {
    fc.assert(
      fc.property(histories, (made) => {
        const decisions = decide(made);
        for (const node of NODES) {
          const members = decisions.members(node);
          expect(members).toContain(decisions.canonical(node));
          expect(members).toContain(nameNode(node));
          for (const other of NODES) {
            const one = decisions.relation(node, other) === 'one';
            expect(members.includes(nameNode(other))).toBe(one);
            expect(decisions.relation(other, node)).toBe(decisions.relation(node, other));
          }
        }
        const last = decisions.standing.at(-1);
        if (last?.kind === 'merge') expect(decisions.relation(last.subject, last.object)).toBe('one');
        if (last?.kind === 'split') expect(decisions.relation(last.subject, last.object)).toBe('two');
      }),
      { numRuns: 300 },
    );
  });
});

describe('applyJudgements', () => {
  const register = createRegister();
  const names = (judged: typeof register) => JSON.stringify([...judged.names()]);

  it('changes nothing without judgements, and nothing after all are taken back', () => {
    const merge = judge('merge', 'Liverpool', 'Everton');
    expect(names(applyJudgements(register, []))).toBe(names(register));
    const after = applyJudgements(register, [merge, undo(merge)]);
    expect(names(after)).toBe(names(register));
    expect(after.clubs).toEqual(register.clubs);
  });

  it('merges two clubs under every name and id', () => {
    const everton = register.clubNamed('Everton')?.id ?? '';
    const judged = applyJudgements(register, [judge('merge', 'Liverpool', 'Everton')]);
    expect(judged.clubNamed('Everton')?.name).toBe('Liverpool');
    expect(judged.club(everton)?.name).toBe('Liverpool');
    expect(judged.clubNamed('Toffees')?.name).toBe('Liverpool');
    expect(judged.clubs.length).toBe(register.clubs.length - 1);
    const ids = new Set([...judged.names()].map((row) => row.id));
    expect(ids.has(everton)).toBe(false);
    // Nobody else is touched, and the register that was judged is as it was.
    expect(judged.clubNamed('Paris St-Germain')).toBe(register.clubNamed('PSG'));
    expect(register.clubNamed('Everton')?.name).toBe('Everton');
  });

  it('merges outlets with their domains, and journalists follow', () => {
    const judged = applyJudgements(register, [judge('merge', 'Sport Bild', 'Bild')]);
    expect(judged.outletOfDomain('https://www.bild.de/x')?.name).toBe('Sport Bild');
    const sportBild = judged.outletNamed('Bild')?.id ?? '';
    expect(judged.journalistNamed('Christian Falk')?.outlets).toContain(sportBild);
  });

  it('knows an alias, in texts too', () => {
    const judged = applyJudgements(register, [judge('alias', 'Liverpool', 'Mighty Mersey Reds')]);
    expect(judged.clubNamed('mighty mersey reds')?.name).toBe('Liverpool');
    expect([...judged.names()].find((row) => row.phrase === 'Mighty Mersey Reds')?.kind).toBe('club');
  });

  it('takes an ambiguous name from one of those who bear it', () => {
    expect(register.clubNamed('FCB')).toBeNull();
    const judged = applyJudgements(register, [judge('split', 'Bayern Munich', 'FCB')]);
    expect(judged.clubNamed('FCB')?.name).toBe('Barcelona');
    const nicknames = applyJudgements(register, [judge('split', 'Nottingham Forest', 'Reds')]);
    const reds = (of: typeof register) => of.clubsNamed('Reds').map((club) => club.name);
    expect(reds(register)).toContain('Nottingham Forest');
    expect(reds(nicknames)).toEqual(reds(register).filter((name) => name !== 'Nottingham Forest'));
  });

  it('merges no club into an outlet', () => {
    const judged = applyJudgements(register, [judge('merge', 'Marca', 'Liverpool')]);
    expect(judged.clubNamed('Liverpool')?.name).toBe('Liverpool');
    expect(judged.outletNamed('Marca')?.name).toBe('Marca');
  });
});

describe('judged people', () => {
  const person = (id: string, name: string, career: PersonRecord['career'] = []): PersonRecord => ({
    id,
    name,
    also: [],
    born: null,
    nations: [],
    lines: [],
    role: 'player',
    career,
  });
  const people = new People();
  people.add(person('p1', 'Jon Gomar', [{ club: 'Q9616', from: '2015', to: '2018', loan: false }]));
  people.add(person('p2', 'Jon Gomar', [{ club: 'Q1130849', from: '2018', to: null, loan: false }]));
  people.add(person('p3', 'Ben Other'));
  const register = createRegister();
  const decisions = (...judgements: Judgement[]) => applyJudgements(register, judgements).decisions;

  it('are one after a merge, with one career', () => {
    expect(resolve(people, { name: 'Jon Gomar' }).kind).toBe('several');
    const merged = decisions(judge('merge', 'p2', 'p1'));
    expect(resolve(people, { name: 'Jon Gomar' }, { decisions: merged })).toMatchObject({
      kind: 'one',
      id: 'p2',
    });
    expect(clubOn(people, 'p2', '2016-01-01')).toBeNull();
    expect(clubOn(people, 'p2', '2016-01-01', merged)?.club).toBe('Q9616');
  });

  it('answer to an alias', () => {
    const aliased = decisions(judge('alias', 'p3', 'Benny'));
    expect(resolve(people, { name: 'Benny' }).kind).toBe('none');
    expect(resolve(people, { name: 'Benny' }, { decisions: aliased })).toMatchObject({
      kind: 'one',
      id: 'p3',
    });
  });

  it('answer no more to a name that was split off', () => {
    const split = decisions(judge('split', 'p1', 'Jon Gomar'));
    expect(resolve(people, { name: 'Jon Gomar' }, { decisions: split })).toMatchObject({
      kind: 'one',
      id: 'p2',
    });
  });
});
