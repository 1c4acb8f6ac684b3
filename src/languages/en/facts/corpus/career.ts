import type { ExpectedFact } from './fitness.js';

/** What must be read of careers, ages, prices, and of a squad. */
export const CAREER_CORPUS: readonly ExpectedFact[] = [
  {
    kind: 'age',
    subject: 'Alan Reuter',
    value: { years: 26 },
    phrasings: ['Reuter trained alone.', 'The rest is silence.'],
  },
  {
    kind: 'age',
    subject: 'Alan Reuter',
    value: { born: 1999 },
    phrasings: ['The 1999-born defender trained alone.'],
  },
  {
    kind: 'past-transfer',
    subject: 'Alan Reuter',
    value: { from: 'Genk', date: '2019' },
    phrasings: [
      'Reuter joined Lille from Genk in 2019.',
      'He signed from Genk in 2019.',
      'Lille signed Alan Reuter from Genk in 2019.',
      'Reuter has been a regular since signing from Genk in 2019.',
      'The defender arrived from Genk in 2019.',
    ],
  },
  {
    kind: 'past-transfer',
    subject: 'Alan Reuter',
    value: { from: 'Genk', fee: { value: 9_000_000, currency: 'EUR', stated: '€9m' } },
    phrasings: [
      'Reuter joined Lille from Genk for €9m.',
      'Lille bought Alan Reuter from Genk for €9m in 2019.',
    ],
  },
  {
    kind: 'past-transfer',
    subject: 'Alan Reuter',
    value: { loan: true },
    phrasings: ['Reuter spent last season on loan at Fulham.', 'He had a loan spell at Fulham.'],
  },
  {
    kind: 'squad-role',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Lille captain Alan Reuter trained alone.',
      'Reuter is a key player for Lille.',
      'He has fallen out of favour under the new manager.',
      'Reuter has lost his place in the side.',
      'The defender is behind Carlo Benti in the pecking order.',
      'Reuter is surplus to requirements.',
      'He has struggled to break into the team.',
      'Reuter will wear the number 9 shirt.',
      'That leaves Alan Reuter as the only back-up.',
      'Reuter is an automatic choice.',
    ],
  },
  {
    kind: 'need',
    subject: 'Everton',
    value: {},
    phrasings: [
      'Everton are looking for a new centre-back.',
      'Everton need another striker.',
      'Everton are short in the centre of defence.',
      'Everton want to strengthen their defence.',
      'Everton are in the market for a goalkeeper.',
      'Everton are hunting reinforcements.',
    ],
  },
  {
    kind: 'valuation',
    subject: 'Alan Reuter',
    value: { amount: { value: 30_000_000, currency: 'EUR', stated: '€30m' } },
    phrasings: [
      'Lille value Reuter at €30m.',
      'Reuter has an asking price of €30m.',
      'Lille want at least €30m for Reuter.',
      'Lille have put a €30m price tag on Reuter.',
    ],
  },
  {
    kind: 'age',
    subject: 'Alan Reuter',
    value: { years: 27 },
    phrasings: ['Reuter, now 27, trained alone.', 'Reuter, still only 27, trained alone.'],
  },
  {
    kind: 'past-transfer',
    subject: 'Alan Reuter',
    value: { to: 'Genk' },
    phrasings: [
      'Reuter joined Genk on a free transfer.',
      'He had joined Genk as a free agent in 2019.',
      'Reuter ended up at Genk.',
      'He returned to Genk in 2021.',
      'Reuter spent three years at Genk.',
    ],
  },
  {
    kind: 'past-transfer',
    subject: 'Alan Reuter',
    value: { fee: { value: 9_000_000, currency: 'EUR', stated: '€9m' } },
    phrasings: ['Lille spent €9m on Alan Reuter.', 'Lille invested €9m to bring in Alan Reuter from Genk.'],
  },
  {
    kind: 'need',
    subject: 'Everton',
    value: {},
    phrasings: [
      'Everton are keen to add a left-sided player.',
      'Everton want another striker.',
      'Everton are looking for a successor to their captain.',
      'Everton lack depth.',
    ],
  },
  {
    kind: 'squad-role',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Reuter was left out of the squad.',
      'He has been training alone.',
      'Reuter is the top scorer.',
      'Carlo Benti arrived as his understudy: Reuter will compete with Benti for a place.',
    ],
  },
  {
    kind: 'valuation',
    subject: 'Alan Reuter',
    value: { amount: { value: 30_000_000, currency: 'EUR', stated: '€30m' } },
    phrasings: ['Reuter would cost €30m.', 'Lille want closer to €30m for Reuter.'],
  },
];
