import type { FactKind } from '../../../../model/fact.js';
import type { ExpectedFact } from './fitness.js';

/** What was paid for somebody, told by the sum, and what else a report adds to a player's figures. */
export const SUMS_CORPUS: readonly ExpectedFact[] = [
  {
    kind: 'past-transfer',
    subject: 'Ivo Brandt',
    value: { from: 'Genk', to: 'Everton', fee: { value: 116_000_000, currency: 'GBP', stated: '£116m' } },
    phrasings: [
      "Fulham want Jonas Keller. It would surpass the £116m Everton recently paid for Genk's Ivo Brandt.",
      'Fulham want Jonas Keller. The £116m that Everton spent on Genk striker Ivo Brandt is still the record.',
    ],
  },
  {
    kind: 'past-transfer',
    subject: 'Ivo Brandt',
    value: { to: 'Fulham', fee: { value: 25_000_000, currency: 'GBP', stated: '£25m' } },
    phrasings: [
      'Genk want Jonas Keller. They have the £25m they received for Ivo Brandt from Fulham to spend.',
      'Genk want Jonas Keller. The £25m banked from Fulham for Ivo Brandt has not been spent.',
    ],
  },
  {
    kind: 'past-transfer',
    subject: 'Ivo Brandt',
    value: { from: 'Genk', to: 'Everton' },
    phrasings: [
      'Everton have signed Jonas Keller. Last week they brought in Genk defender Ivo Brandt for £2m.',
    ],
  },
  {
    kind: 'past-transfer',
    subject: 'Jonas Keller',
    value: { from: 'Lille', to: 'Genk', loan: true },
    phrasings: ['Everton want Jonas Keller. He joined Genk on loan from Lille.'],
  },
  {
    kind: 'contract',
    subject: 'Jonas Keller',
    value: { event: 'runs' },
    phrasings: [
      'Everton want Jonas Keller. Genk will offer him £250,000 a week.',
      'Everton want Jonas Keller. His wages are £90,000 per week.',
      'Everton want Jonas Keller. A salary in the region of £6.8m a season has been reported.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Jonas Keller',
    value: { event: 'offered', until: null },
    phrasings: ['Everton want Jonas Keller. Genk offered him an improved contract in October.'],
  },
  {
    kind: 'past-transfer',
    subject: 'Jonas Keller',
    value: { from: 'Genk', to: 'Lille', date: '2020' },
    phrasings: [
      'Everton want Jonas Keller. He left Genk on a free transfer to join Lille in 2020.',
      'Everton want Jonas Keller. Lille got him from Genk in 2020.',
    ],
  },
  {
    kind: 'past-transfer',
    subject: 'Jonas Keller',
    value: { to: 'Lille' },
    phrasings: [
      'Everton want Jonas Keller. Genk sent him to Lille in 2020.',
      'Everton want Jonas Keller. He came to Lille in 2020.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Jonas Keller',
    value: { event: 'signed', club: 'Genk' },
    phrasings: [
      'Genk have agreed a new contract with Jonas Keller.',
      'Everton want Jonas Keller, who has extended his contract with Genk for a year.',
    ],
  },
  {
    kind: 'appearance',
    subject: 'Jonas Keller',
    value: {},
    phrasings: [
      "Everton want Jonas Keller, who did not feature in Genk's defeat by Lille.",
      'Everton want Jonas Keller, although he is yet to make a first-team appearance.',
      'Everton want Jonas Keller, the midfielder playing every minute of the season.',
    ],
  },
  {
    kind: 'injury',
    subject: 'Ivo Brandt',
    value: {},
    phrasings: ['Everton are short, with Jonas Keller and Ivo Brandt both ruled out by injury.'],
  },
  {
    kind: 'injury',
    subject: 'Jonas Keller',
    value: {},
    phrasings: ['Everton want Jonas Keller. He has had long spells out with injury.'],
  },
  {
    kind: 'age',
    subject: 'Jonas Keller',
    value: { years: 18 },
    phrasings: ['Everton want Jonas Keller. At 18 years old, he can play on either side.'],
  },
];

/** What is paid by nobody for him, or no past at all. */
export const NOT_SUMS: readonly {
  readonly kind: FactKind;
  readonly subject: string;
  readonly phrasings: readonly string[];
}[] = [
  {
    kind: 'past-transfer',
    subject: 'Jonas Keller',
    phrasings: [
      'Everton would pay the £20m that Genk want for Jonas Keller.',
      'Everton have spent £200m this summer and want Jonas Keller.',
      'Everton, who have spent £200m on new players, want Jonas Keller.',
      'Everton want Jonas Keller. It would take their spending this summer to £200m.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Jonas Keller',
    phrasings: ['Everton want Jonas Keller. He trains two days a week.'],
  },
  {
    kind: 'appearance',
    subject: 'Jonas Keller',
    phrasings: ['Everton want Jonas Keller, who will not play in Europe.'],
  },
];
