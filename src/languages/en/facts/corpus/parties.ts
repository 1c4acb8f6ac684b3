import type { FactKind } from '../../../../model/fact.js';
import type { ExpectedFact } from './fitness.js';

/** With whom a contract is, whose of several counts are, and who "he" is where others stand beside him. */
export const PARTIES_CORPUS: readonly ExpectedFact[] = [
  {
    kind: 'contract',
    subject: 'Jonas Keller',
    value: { club: 'Everton' },
    phrasings: [
      'Everton have signed Jonas Keller from Genk. The striker has signed a six-year contract.',
      'Everton have signed Jonas Keller from Genk. Keller, who joined Genk from Lille in 2019, has signed a four-year deal.',
      'Everton have signed Jonas Keller from Genk. Keller, whose Genk contract was due to expire in the summer, has put pen to paper on a three-year deal.',
      'Jonas Keller has left Genk to join Everton on a free transfer. He has signed for four years.',
      'Jonas Keller and Ivo Brandt have signed two-year contracts with Everton.',
      'Everton are close to signing Jonas Keller from Genk. He is expected to sign a five-year contract.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Jonas Keller',
    value: { club: 'Everton', until: '2030' },
    phrasings: [
      'Everton have signed Jonas Keller from Genk. He has signed a contract that keeps him at the club until 2030.',
      'Everton have signed Jonas Keller from Genk. He has put his name to a long-term deal which expires in 2030.',
      'Everton have agreed a fee for Jonas Keller with Genk. If all goes well, Keller will sign a contract until 2030.',
      'Everton have signed Jonas Keller. The striker will be at Everton until 2030 and made 188 appearances for Genk.',
      'Everton have signed Jonas Keller, who made 46 appearances for Genk and will remain at Everton until 2030.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Jonas Keller',
    value: { club: 'Genk' },
    phrasings: [
      'Everton have signed Jonas Keller from Genk. He had two years left on his contract.',
      'Everton have signed Jonas Keller from Genk. He had turned down a four-year deal.',
      'Everton are close to signing Jonas Keller from Genk. He is tied to the club until 2027.',
      'Everton have agreed terms with Jonas Keller of Genk, and his contract expires in the summer.',
      'Genk striker Jonas Keller has signed a new four-year contract.',
      'Jonas Keller could leave Genk. The current deal of the striker expires in the summer.',
    ],
  },
  {
    kind: 'appearance',
    subject: 'Jonas Keller',
    value: { club: 'Genk', matches: 21 },
    phrasings: [
      'Everton have signed Jonas Keller. He made nine appearances for Lille before making 21 appearances for Genk.',
      'Everton have signed Jonas Keller. He has been capped 30 times for Austria and made 21 appearances for Genk.',
    ],
  },
  {
    kind: 'appearance',
    subject: 'Jonas Keller',
    value: { matches: 98, goals: 15, season: null },
    phrasings: [
      'Everton have signed Jonas Keller. He made his debut in February 2014 and scored 15 goals in 98 appearances.',
    ],
  },
  {
    kind: 'appearance',
    subject: 'Jonas Keller',
    value: { goals: 2 },
    phrasings: [
      'Everton have signed Jonas Keller. He scored twice in the first eight games of last season.',
      'Everton have signed Jonas Keller, who netted twice for Genk last season.',
    ],
  },
  {
    kind: 'appearance',
    subject: 'Jonas Keller',
    value: { goals: 1, matches: 20 },
    phrasings: ['Everton have signed Jonas Keller. He scored just once in 20 games for Genk.'],
  },
  {
    kind: 'appearance',
    subject: 'Jonas Keller',
    value: { matches: 46 },
    phrasings: [
      'Everton have signed Jonas Keller from Genk. He is their third recruit after the permanent arrivals of Ivo Brandt and Luc Dorn. He played 46 league games last season.',
    ],
  },
  {
    kind: 'past-transfer',
    subject: 'Ivo Brandt',
    value: { from: 'Genk' },
    phrasings: [
      "Everton have signed Jonas Keller. He follows Ivo Brandt's £19m move from Genk.",
      "Everton have signed Jonas Keller, their second signing after Ivo Brandt's free transfer from Genk.",
    ],
  },
  {
    kind: 'past-transfer',
    subject: 'Ivo Brandt',
    value: { fee: { value: 2_000_000, currency: 'GBP', stated: '£2m' } },
    phrasings: [
      'Everton have signed Jonas Keller. Last week they brought in Genk defender Ivo Brandt on a five-year deal for £2m.',
      'Everton have signed Jonas Keller. That followed the signings of Ivo Brandt for £2m and Luc Dorn for £5m.',
    ],
  },
  {
    kind: 'past-transfer',
    subject: 'Jonas Keller',
    value: { to: 'Genk', loan: true },
    phrasings: ['After loan spells at Genk and Lille, Jonas Keller has joined Everton.'],
  },
  {
    kind: 'past-transfer',
    subject: 'Jonas Keller',
    value: { to: 'Genk', from: 'Lille' },
    phrasings: [
      'Everton have signed Jonas Keller. Since arriving at Genk in 2023 from Lille he has scored 12 goals.',
    ],
  },
  {
    kind: 'valuation',
    subject: 'Jonas Keller',
    value: { amount: { value: 17_000_000, currency: 'GBP', stated: '£17m' } },
    phrasings: ['Everton want Jonas Keller, who is thought to be worth £17m.'],
  },
  {
    kind: 'age',
    subject: 'Jonas Keller',
    value: { years: 28 },
    phrasings: ['Everton want Jonas Keller. The striker, aged 28, is under contract until 2027.'],
  },
  {
    kind: 'injury',
    subject: 'Jonas Keller',
    value: {},
    phrasings: ['Everton want Jonas Keller. He was forced off with an injury on Saturday.'],
  },
  {
    kind: 'contract',
    subject: 'Jonas Keller',
    value: { event: 'signed', club: 'Genk' },
    phrasings: [
      'Everton want Jonas Keller. He signed a new contract with Genk back in June.',
      'Everton want Jonas Keller, but he stayed at Genk after signing an improved deal.',
      'Everton want Jonas Keller. The striker inked his first contract with Genk in May.',
      'Jonas Keller has joined Genk on a short-term deal.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Jonas Keller',
    value: { event: 'expires', club: 'Genk', until: '2025-05' },
    phrasings: ['Everton have signed Jonas Keller, who was most recently at Genk but was released in May.'],
  },
  {
    kind: 'appearance',
    subject: 'Jonas Keller',
    value: { matches: 96, goals: 64 },
    phrasings: [
      'Everton have signed Jonas Keller from Genk after the striker scored 64 goals in 96 appearances.',
      'Everton want Jonas Keller after he scored 64 goals in 96 games for Genk.',
    ],
  },
  {
    kind: 'appearance',
    subject: 'Jonas Keller',
    value: { matches: 20, goals: 1, assists: 1 },
    phrasings: [
      'Everton want Jonas Keller. This season he has made 20 appearances for Genk, contributing one assist and one goal.',
    ],
  },
  {
    kind: 'appearance',
    subject: 'Jonas Keller',
    value: { starts: 1 },
    phrasings: ['Everton want Jonas Keller. He made just one league start for Genk.'],
  },
  {
    kind: 'appearance',
    subject: 'Jonas Keller',
    value: { goals: 10, assists: 2 },
    phrasings: ['Everton want Jonas Keller. A haul of ten goals and two assists has caught the eye.'],
  },
  {
    kind: 'past-transfer',
    subject: 'Jonas Keller',
    value: { to: 'Genk', date: '2019', fee: { value: 20_000_000, currency: 'GBP', stated: '£20m' } },
    phrasings: [
      'Jonas Keller, for whom Genk paid £20m in 2019, has joined Everton.',
      'Everton want Jonas Keller, whom Genk signed from Lille for £20m in 2019.',
    ],
  },
  {
    kind: 'past-transfer',
    subject: 'Jonas Keller',
    value: { date: '2015' },
    phrasings: ['Everton want Jonas Keller of Genk. He was signed permanently in the summer of 2015.'],
  },
  {
    kind: 'age',
    subject: 'Jonas Keller',
    value: { years: 33 },
    phrasings: ['Jonas Keller wants to leave Everton. He will be 33 by the end of the season.'],
  },
  {
    kind: 'valuation',
    subject: 'Jonas Keller',
    value: { amount: { value: 30_000_000, currency: 'GBP', stated: '£30m' } },
    phrasings: ['Everton want Jonas Keller. A fee of more than £30m will be required.'],
  },
  {
    kind: 'contract',
    subject: 'Ivo Brandt',
    value: { clause: { value: 20_000_000, currency: 'GBP', stated: '£20m' } },
    phrasings: [
      'Everton want Jonas Keller, but Fulham prefer Ivo Brandt and hope to use his release clause of £20m.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Jonas Keller',
    value: { club: 'Genk' },
    phrasings: [
      'Everton want Jonas Keller, who is running down his contract at Genk.',
      'Everton want Jonas Keller, who is in the closing months of his Genk contract.',
      'Jonas Keller could leave Genk. He can sign a pre-contract in January and is in the remaining months of his Genk deal.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Jonas Keller',
    value: { event: 'free-agent' },
    phrasings: [
      'Everton want Jonas Keller, who can sign a pre-contract agreement with foreign clubs in January.',
    ],
  },
];

/** What is not his, or no fact of the kind. */
export const NOT_PARTIES: readonly {
  readonly kind: FactKind;
  readonly subject: string;
  readonly phrasings: readonly string[];
}[] = [
  {
    kind: 'past-transfer',
    subject: 'Jonas Keller',
    phrasings: [
      'Everton want Jonas Keller, who almost joined Fulham last summer.',
      'Everton want Jonas Keller. The striker nearly moved to Fulham in 2021.',
      "Everton want Jonas Keller. He would follow Ivo Brandt's £19m move from Genk.",
    ],
  },
  {
    kind: 'valuation',
    subject: 'Jonas Keller',
    phrasings: [
      'Everton have signed Jonas Keller from Genk in a move believed to be worth around £12m.',
      'Jonas Keller has joined Everton in a deal said to be worth £12m.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Jonas Keller',
    phrasings: [
      'Everton have signed Jonas Keller. Despite that, the club have already earned around €220m from sales.',
      'Jonas Keller has joined Everton on a season-long deal.',
      'Everton want Jonas Keller. Genk have several players with a year remaining on their contracts.',
      'Everton want Jonas Keller, and he is close to signing a new deal.',
      'Everton are closing in on a deal for Jonas Keller.',
      'Everton want Jonas Keller. The figures released in May tell why.',
    ],
  },
  {
    kind: 'age',
    subject: 'Jonas Keller',
    phrasings: [
      'Jonas Keller has played for Genk since joining from Lille aged 14.',
      'Everton want Jonas Keller and have a back four with three players aged 21 or under.',
    ],
  },
  {
    kind: 'appearance',
    subject: 'Ivo Brandt',
    phrasings: [
      'Everton have signed Jonas Keller from Genk. He is their third recruit after the permanent arrivals of Ivo Brandt and Luc Dorn. He played 46 league games last season.',
    ],
  },
];
