import type { ExpectedFact } from './fitness.js';

const POUNDS = (value: number) => ({ value, currency: 'GBP', stated: `£${value / 1_000_000}m` });

/** What must be read of times, conditions and prices beside the fact itself. */
export const VALUES_CORPUS: readonly ExpectedFact[] = [
  {
    kind: 'injury',
    subject: 'Alan Reuter',
    value: { what: 'hamstring injury', months: [2, 2] },
    phrasings: [
      'Reuter has been ruled out for two months with a hamstring injury.',
      'The defender will miss the next two months with a hamstring injury.',
    ],
  },
  {
    kind: 'injury',
    subject: 'Alan Reuter',
    value: { until: '2026-02' },
    phrasings: [
      'Lille will be without Alan Reuter until February because of a knee injury.',
      "Reuter's knee injury will keep him out until February.",
      'Reuter has a knee injury and is not expected back before February.',
    ],
  },
  {
    kind: 'injury',
    subject: 'Alan Reuter',
    value: { until: '2026-06' },
    phrasings: [
      'Reuter is out for the season after rupturing a knee ligament.',
      'A torn muscle means that he will miss the rest of the season.',
    ],
  },
  {
    kind: 'injury',
    subject: 'Alan Reuter',
    value: { since: '2025-09' },
    phrasings: [
      'Reuter has been sidelined with a groin injury since September.',
      'The defender tore a muscle in September.',
    ],
  },
  {
    kind: 'condition',
    subject: 'Alan Reuter',
    value: { if: 'Carlo Benti leaves', then: 'Everton will only buy Reuter', names: ['Carlo Benti'] },
    phrasings: ['Everton will only buy Reuter if Carlo Benti leaves.'],
  },
  {
    kind: 'condition',
    subject: 'Alan Reuter',
    value: { if: 'Carlo Benti leaves', then: 'Everton will come back for Reuter', names: ['Carlo Benti'] },
    phrasings: [
      'If Carlo Benti leaves, Everton will come back for Reuter.',
      'Everton will come back for Reuter only if Carlo Benti leaves.',
    ],
  },
  {
    kind: 'condition',
    subject: 'Alan Reuter',
    value: { names: ['Carlo Benti'] },
    phrasings: [
      'The deal hinges on the sale of Carlo Benti.',
      "Everton's move for Reuter depends on Carlo Benti leaving.",
    ],
  },
  {
    kind: 'valuation',
    subject: 'Alan Reuter',
    value: { amount: POUNDS(40_000_000), by: null },
    phrasings: ['Reuter is valued at £40m.', 'Reuter would command a fee in the region of £40m.'],
  },
  {
    kind: 'valuation',
    subject: 'Alan Reuter',
    value: { amount: POUNDS(40_000_000), by: 'Lille' },
    phrasings: ['Lille would accept £40m for Reuter.', 'Lille are holding out for £40m.'],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: { event: 'signed', until: null },
    phrasings: [
      'Reuter signed a new five-year deal with Lille in August.',
      'The defender put his name to a four-year contract last month.',
    ],
  },
  {
    kind: 'need',
    subject: 'Lille',
    value: { position: 'centre-back' },
    phrasings: ['Lille are in the market for a centre-back.', 'Lille are short of options at centre-back.'],
  },
  {
    kind: 'preference',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Reuter is holding out for a move to Fulham.',
      'He would only consider a club in the Champions League.',
    ],
  },
  {
    kind: 'squad-role',
    subject: 'Alan Reuter',
    value: {},
    phrasings: ['Reuter is second choice at Lille.', 'He has been training with the reserves.'],
  },
  {
    kind: 'past-transfer',
    subject: 'Alan Reuter',
    value: { from: 'Genk', to: 'Lille', date: '2023' },
    phrasings: [
      'Lille bought Alan Reuter from Genk in 2023.',
      'Genk sold Alan Reuter to Lille in 2023.',
      'Reuter was sold by Genk to Lille in 2023.',
      'Reuter left Genk for Lille in 2023.',
      'Reuter swapped Genk for Lille in 2023.',
    ],
  },
  {
    kind: 'past-transfer',
    subject: 'Alan Reuter',
    value: { from: 'Genk', to: 'Lille', fee: POUNDS(12_000_000) },
    phrasings: [
      'Lille paid Genk £12m for Alan Reuter in 2023.',
      'Reuter arrived at Lille from Genk for £12m two years ago.',
    ],
  },
  {
    kind: 'past-transfer',
    subject: 'Alan Reuter',
    value: { from: 'Genk', to: null },
    phrasings: [
      'Reuter made the switch from Genk in 2023.',
      'Reuter has impressed since his move from Genk in 2023.',
      'Reuter came through the ranks at Genk.',
      'The defender is a product of the Genk academy.',
      'Reuter turned professional at Genk in 2019.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: { clause: POUNDS(30_000_000) },
    phrasings: [
      "A clause in Reuter's contract allows him to leave for £30m.",
      "Reuter's contract has a clause that lets him go for £30m.",
    ],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: { until: '2028' },
    phrasings: ["Reuter's contract, which runs until 2028, has no release clause."],
  },
];
