import { describe, expect, it } from 'vitest';
import { pounds, tell } from '../../test/support/told.js';
import type { Told } from '../model/saga.js';
import { stateAt } from '../sagas/view.js';
import { brief } from './brief.js';
import { type Briefing, SECTIONS } from './briefing.js';
import { toJson } from './json.js';
import { toMarkdown } from './markdown.js';
import { toTable } from './table.js';

function briefOf(told: readonly Told[], since: string | null = null, asOf = '2026-12-31'): Briefing {
  const { sagas, reports } = stateAt(told, asOf);
  return brief({ sagas, reports, told, since, asOf });
}

/** "section: person -> club" of every line. */
function outline(briefing: Briefing): readonly string[] {
  return SECTIONS.flatMap((section) =>
    briefing[section].map(
      (line) => `${section}: ${line.to?.name ?? line.kind} ${line.before ?? '-'} > ${line.stage}`,
    ),
  );
}

const told = [
  tell('Kick < Ana Prado (journalist)', {
    day: '2025-08-01',
    kind: 'talks',
    quote: 'Harbour Town have opened talks',
  }),
  tell('Corner < Ana Prado (journalist)', { day: '2025-08-03', kind: 'talks' }),
  tell('Kick', { day: '2025-08-01', to: 'Eastport', kind: 'bid' }),
  tell('Corner < Eastport (club)', {
    day: '2025-08-03',
    to: 'Eastport',
    kind: 'bid',
    status: 'negative',
    fee: pounds(12e6),
    quote: 'we have been turned down',
  }),
  tell('Kick', { day: '2025-08-01', to: 'Monte Alto', kind: 'agreed' }),
  tell('Corner', { day: '2025-08-03', to: 'Monte Alto', kind: 'done', status: 'negative' }),
  tell('Kick', { day: '2025-08-01', to: 'Norrby' }),
  tell('Corner', { day: '2025-08-03', to: 'Norrby' }),
  tell('Whistle', { day: '2025-08-03', to: 'Southgate' }),
  tell('Whistle', {
    day: '2025-08-03',
    to: 'Old Port',
    kind: 'done',
    window: { label: '2021-summer', from: '2021-06-01', to: '2021-09-01' },
  }),
];

describe('brief', () => {
  it('sorts what a period brought into sections and leaves history out', () => {
    expect(outline(briefOf(told, '2025-08-02'))).toEqual([
      'new: Southgate - > linked',
      'moved: Eastport bid > bid',
      'collapsed: Monte Alto agreed > off',
      'confirmed: Norrby linked > linked',
      'repeated: Harbour Town talks > talks',
    ]);
  });

  it('sees nothing of what came after the as-of day', () => {
    const early = briefOf(told, null, '2025-08-02');
    expect(outline(early)).toEqual(outline(briefOf(told.filter((one) => one.published === '2025-08-01'))));
    expect(early.collapsed).toEqual([]);
  });

  it('counts reports and repeats of the period alone', () => {
    const briefing = briefOf(told, '2025-08-02');
    expect(briefing.counts).toEqual({ sagas: 5, reports: 5, repeats: 1 });
    expect(briefing.repeated[0]).toMatchObject({ reports: 1, repeats: 1, origins: 1 });
  });

  it('quotes the claim behind the change, shortly, and says whose word it is', () => {
    const long = `${'the two clubs are still talking about the fee '.repeat(9)}end`;
    const [line] = briefOf([tell('Kick < Ana Prado (journalist)', { quote: long })]).new;
    expect(line).toMatchObject({ whose: 'Ana Prado', first: { source: 'Ana Prado', date: '2025-08-20' } });
    expect(line?.quote?.words.length).toBeLessThanOrEqual(180);
    expect(line?.quote?.words.endsWith('…')).toBe(true);
    expect(line?.quote).toMatchObject({ outlet: 'Kick', credits: ['Ana Prado'] });
  });
});

describe('somebody who comes back to a saga', () => {
  const told = [
    tell('Kick', { day: '2025-08-01', kind: 'bid' }),
    tell('Kick', { day: '2025-08-03', kind: 'done' }),
    tell('Corner', { day: '2025-08-09', quote: 'they had long wanted him' }),
    tell('Corner', { day: '2025-08-09', to: 'Eastport', quote: 'Eastport were keen' }),
    tell('Kick', { day: '2025-08-01', to: 'Eastport' }),
  ];
  const briefing = briefOf(told, '2025-08-05');
  it('is credited with what his own words tell, not with the stage that others brought it to', () => {
    const text = toMarkdown(briefing);
    expect(text).toContain(
      '→ Harbour Town: **done** since 3 Aug 2025; **linked, says Corner on 9 Aug 2025**;',
    );
    expect(text).not.toContain('done, says Corner');
    expect(text).toContain('→ Eastport: **linked, says Corner on 9 Aug 2025**; first told by Kick');
  });
  it('has both in the table', () => {
    expect(toTable(briefing)).toMatch(/→ Harbour Town +done; linked +Corner/);
  });
});

describe('a date that is no day', () => {
  const text = toMarkdown(briefOf([tell('unknown (anonymous)', { day: '2025-09' })]));
  it('stays as it is: no day is made up', () => {
    expect(text).toContain('linked, says an unnamed outlet in Sep 2025** (the first report)');
    expect(text).not.toContain('30 Sep');
  });
});

describe('a confirmation', () => {
  it('is one only where it counts: a voice that adds nothing firm of its own is a repeat', () => {
    const [first, second] = [tell('Kick', { day: '2025-08-01' }), tell('Corner', { day: '2025-08-03' })];
    const { sagas, reports } = stateAt([first, second], '2025-08-31');
    const weak = reports.map((report) =>
      report.class === 'confirmation' ? { ...report, nothingNew: true } : report,
    );
    const sections = [reports, weak].map((some) => {
      const briefing = brief({ sagas, reports: some, told: [first, second], since: '2025-08-02' });
      return SECTIONS.filter((section) => briefing[section].length > 0);
    });
    expect(sections).toEqual([['confirmed'], ['repeated']]);
  });
});

describe('the lines of a section', () => {
  it('stand together by person, the weightiest person first', () => {
    const lines = briefOf([
      tell('Kick', { person: 'Ada Low', to: 'Norrby' }),
      tell('Kick', { person: 'Bo Reed', to: 'Norrby', kind: 'bid' }),
      tell('Kick', { person: 'Bo Reed', to: 'Eastport' }),
      tell('Kick', { person: 'Ada Low', to: 'Eastport', kind: 'talks' }),
    ]).new;
    expect(lines.map((line) => `${line.person.name} ${line.stage}`)).toEqual([
      'Bo Reed bid',
      'Bo Reed linked',
      'Ada Low talks',
      'Ada Low linked',
    ]);
  });
});

describe('one move in two windows', () => {
  const winter = { label: '2026-winter', from: '2026-01-01', to: '2026-02-02' };
  it('is told apart by them; a move of one window goes without', () => {
    const text = toMarkdown(
      briefOf([
        tell('Kick', { day: '2025-08-01' }),
        tell('Kick', { day: '2025-08-02', window: winter }),
        tell('Kick', { day: '2025-08-01', to: 'Norrby' }),
      ]),
    );
    expect(text).toContain('→ Harbour Town (summer 2025): **linked');
    expect(text).toContain('→ Harbour Town (winter 2026): **linked');
    expect(text).toContain('→ Norrby: **linked');
  });
});

describe('a quote', () => {
  const long = 'word '.repeat(40);
  it.each([
    ['a whole sentence', 'He stays. They want him. So.', 'They want him', '“**They want him**.”'],
    ['words of its sentence', 'A. Now they want him badly! B.', 'want him', '“Now they **want him** badly!”'],
    ['a line of its own', 'Old\nthey want him\nnew', 'want him', '“they **want him**”'],
    ['joined words', 'Town-bound: (want him)', 'want him', '“Town-bound: (**want him**)”'],
    ['what is not in the passage', 'nothing of the sort', 'want him', '“want him”'],
    ['the passage itself', 'want him', 'want him', '“want him”'],
    [
      'the nearest words only',
      `${long}want him ${long}`,
      'want him',
      `“… ${'word '.repeat(15)}**want him**${' word'.repeat(15)} …”`,
    ],
  ])('is shown with what stands around it: %s', (_what, passage, quote, shown) => {
    expect(toMarkdown(briefOf([tell('Kick', { quote, passage })]))).toContain(`> ${shown} (Kick`);
  });
});

describe('toMarkdown', () => {
  it('names whose word every line is, its first teller, its quote and the outlet', () => {
    const text = toMarkdown(briefOf(told, '2025-08-02'));
    expect(text).toContain('# Briefing since 2 Aug 2025, as of 31 Dec 2026');
    expect(text).toContain('5 sagas, 5 reports; 1 of them said nothing new.');
    expect(text).toContain('**agreed → off, says Corner on 3 Aug 2025**; first told by Kick on 1 Aug 2025');
    expect(text).toContain('**bid**; bid rejected, says Eastport (3 Aug 2025)');
    expect(text).toContain('“we have been turned down” (Corner, crediting Eastport, 3 Aug 2025)');
    expect(text).toContain('Fee told: £12m.');
    for (const line of text.split('\n').filter((one) => one.startsWith('- ')))
      expect(line).toContain(', says ');
  });

  it.each([
    ['says once and beside the words that they are retold', [true, false], 1],
    ['says nothing of it where all words are the outlets\u2019 own', [false, false], 0],
  ])('%s', (_what, retold, marks) => {
    const text = toMarkdown(
      briefOf(retold.map((retelling, i) => tell('Kick', { to: `Club ${i}`, quote: `word ${i}`, retelling }))),
    );
    expect(text.split('they are not the outlet\u2019s words').length - 1).toBe(marks);
    expect(text.split('\u201d (retold) (Kick').length - 1).toBe(marks);
    expect(text.includes('\u201cword 0\u201d (retold)')).toBe(marks === 1);
  });

  it('speaks of retold words only where some are shown', () => {
    const many = [
      tell('Kick < A (journalist)', { kind: 'bid' }),
      tell('Kick', { to: 'Norrby', retelling: true }),
    ];
    expect(toMarkdown(briefOf(many), { limit: 1 })).not.toContain('retold');
    expect(toMarkdown(briefOf(many))).toContain('retold');
  });

  it('shows at most as many sagas as it is told to, and counts the rest', () => {
    const many = ['Eastport', 'Norrby', 'Southgate'].map((to) => tell('Kick', { to }));
    const text = toMarkdown(briefOf(many), { limit: 1, rest: 'elsewhere' });
    expect(text.split('\n').filter((one) => one.startsWith('- '))).toHaveLength(1);
    expect(text).toContain('And 2 more sagas: elsewhere.');
  });

  it.each([
    [null, 'the ledger holds no claims'],
    ['2025-08-02', 'Nobody said anything in this period'],
  ])('has words for nothing (since %s)', (since, words) => {
    const empty = brief({ sagas: [], reports: [], told: [], since });
    expect(toMarkdown(empty)).toContain(words);
    expect(toTable(empty)).toContain(words);
  });

  it('lets no outside words break its lines, its marks or a terminal', () => {
    const text = toMarkdown(
      briefOf([
        tell('Ki*ck\n# Fake', { person: 'Bram\u001b[31m _Kestrel_', quote: 'one\n\n> two \u202e[x](y)' }),
      ]),
    );
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '# Briefing up to 31 Dec 2026',
      '## New (1)',
    ]);
    expect(text).toContain('Ki\\*ck # Fake');
    expect(text).toContain('\\[x\\](y)');
  });
});

describe('toTable and toJson', () => {
  it('give one row per saga, and the value itself', () => {
    const briefing = briefOf(told, '2025-08-02');
    const rows = toTable(briefing).trimEnd().split('\n');
    expect(rows).toHaveLength(2 + 5);
    expect(rows[2]).toMatch(
      /^new +Bram Kestrel +Vale City → Southgate +linked +Whistle +3 Aug 2025 +1 +1 +0$/,
    );
    expect(JSON.parse(toJson(briefing))).toEqual(JSON.parse(JSON.stringify(briefing)));
  });
});

describe('what is decided elsewhere', () => {
  it('is told as what follows from a signing, not as the word of the club that signed him', () => {
    const signed = [
      tell('Kick', { day: '2025-08-01', to: 'Eastport', kind: 'bid' }),
      tell('Kick', { day: '2025-08-04', to: 'Eastport' }),
      tell('Corner < Harbour Town (club)', { day: '2025-08-05', kind: 'done', certainty: 'confirmed' }),
    ];
    const briefing = briefOf(signed, '2025-08-03');
    expect(briefing.collapsed[0]).toMatchObject({ to: { name: 'Eastport' }, settled: true });
    expect(toMarkdown(briefing)).toContain(
      '**bid → off: joined Harbour Town, says Harbour Town on 5 Aug 2025**',
    );
    expect(briefing.new[0]).toMatchObject({ to: { name: 'Harbour Town' }, settled: false });
  });
});
