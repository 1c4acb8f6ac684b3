import type { ExpectedFact } from './fitness.js';

/** What must be read in less usual wordings of all kinds of facts. */
export const WORDINGS_CORPUS: readonly ExpectedFact[] = [
  {
    kind: 'past-transfer',
    subject: 'Alan Reuter',
    value: { from: 'Genk' },
    phrasings: [
      'Reuter has been a regular since leaving Genk in 2021.',
      'He has impressed since joining on loan from Genk in October.',
      'Reuter has had a career that began with Genk.',
      'Reuter, who was with Genk as a youngster, trained alone.',
    ],
  },
  {
    kind: 'past-transfer',
    subject: 'Alan Reuter',
    value: { to: 'Genk' },
    phrasings: ['He went on to play for Genk.', 'Reuter has spent over three years in Belgium with Genk.'],
  },
  {
    kind: 'squad-role',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Reuter was captain of Lille for two years.',
      'Reuter was named vice-captain last year.',
      'The defender has been left out for three matches in a row.',
    ],
  },
  {
    kind: 'need',
    subject: 'Everton',
    value: {},
    phrasings: [
      'Everton need someone in the middle of the park.',
      'Everton want two centre-backs.',
      "Everton's search for a short-term option goes on.",
    ],
  },
  {
    kind: 'valuation',
    subject: 'Alan Reuter',
    value: { amount: { value: 30_000_000, currency: 'EUR', stated: '€30m' } },
    phrasings: ['It will take an offer of €30m to prise Reuter away.'],
  },
  {
    kind: 'injury',
    subject: 'Alan Reuter',
    value: {},
    phrasings: ['Reuter has had a lot of injuries.'],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: { event: 'free-agent' },
    phrasings: ['Reuter has been without a club since May.'],
  },
  {
    kind: 'appearance',
    subject: 'Alan Reuter',
    value: {},
    phrasings: ['Reuter was hauled off during the first half.', 'Reuter started for Lille twice.'],
  },
  {
    kind: 'preference',
    subject: 'Alan Reuter',
    value: {},
    phrasings: ['Reuter moved abroad in search of more game time.', 'Reuter refused a switch to Genk.'],
  },
  {
    kind: 'condition',
    subject: 'Alan Reuter',
    value: {},
    phrasings: ['Reuter will stay so long as nobody turns his head.'],
  },
  {
    kind: 'past-transfer',
    subject: 'Alan Reuter',
    value: { from: 'Genk' },
    phrasings: ['Reuter has impressed following his departure from Genk.'],
  },
  {
    kind: 'preference',
    subject: 'Alan Reuter',
    value: {},
    phrasings: ['Reuter has decided not to continue at Lille.'],
  },
  {
    kind: 'need',
    subject: 'Everton',
    value: {},
    phrasings: ['Everton are looking for a replacement.'],
  },
  {
    kind: 'injury',
    subject: 'Alan Reuter',
    value: {},
    phrasings: ['Reuter punctured a lung on tour.'],
  },
  {
    kind: 'age',
    subject: 'Carlo Benti',
    value: { years: 27 },
    phrasings: ['Everton also want Carlo Benti and Pim Doos, both 27, this month.'],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: {},
    phrasings: ['His termination clause is 45 million.'],
  },
  {
    kind: 'need',
    subject: 'Everton',
    value: {},
    phrasings: ['Everton are on the lookout for reinforcements.'],
  },
  {
    kind: 'preference',
    subject: 'Lille',
    value: {},
    phrasings: ['Lille have no wish to strengthen a rival.', 'Lille have no interest in selling.'],
  },
  {
    kind: 'appearance',
    subject: 'Alan Reuter',
    value: {},
    phrasings: ['Reuter scored against Genk on Thursday.'],
  },
  {
    kind: 'injury',
    subject: 'Alan Reuter',
    value: {},
    phrasings: ['Reuter made three appearances before he succumbed to injury.'],
  },
];
