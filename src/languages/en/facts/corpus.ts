import type { FactKind } from '../../../model/fact.js';

/** What a reader must find in each of some sentences: a fact of a kind about a subject, with some of its values. */
export interface ExpectedFact {
  readonly kind: FactKind;
  readonly subject: string;
  /** The values that count here; others may be there too. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly phrasings: readonly string[];
}

/** Stands before every sentence: who the story is about, and that it is one. */
export const LEAD = 'Everton want Lille defender Alan Reuter, 26.';
/** The day on which every sentence is published. */
export const DAY = '2025-11-10';

export const CORPUS: readonly ExpectedFact[] = [
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: { event: 'expires', until: '2027-06' },
    phrasings: [
      "Reuter's contract expires in June 2027.",
      "The defender's deal runs out in June 2027.",
      'His contract ends in June 2027.',
      'Reuter, whose contract at Lille expires at the end of the 2026-27 season, is in no hurry.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: { event: 'runs', until: '2028' },
    phrasings: [
      'Reuter is under contract until 2028.',
      'The defender is tied to Lille until 2028.',
      'He has a contract with Lille until 2028.',
      'Reuter is contracted to the French side until 2028.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: { monthsLeft: 18 },
    phrasings: [
      'Reuter has 18 months left on his contract.',
      'He has 18 months remaining on his deal at Lille.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: { event: 'free-agent', until: '2026-06' },
    phrasings: ['Reuter becomes a free agent next summer.', 'He will be out of contract next summer.'],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: { clause: { value: 40_000_000, currency: 'EUR', stated: '€40m' } },
    phrasings: ["Reuter's contract holds a release clause of €40m.", 'He has a €40m release clause.'],
  },
  {
    kind: 'injury',
    subject: 'Alan Reuter',
    value: { months: [7, 9] },
    phrasings: [
      'Reuter faces seven to nine months of rehabilitation.',
      'He has torn a knee ligament and faces seven to nine months out.',
    ],
  },
  {
    kind: 'injury',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Reuter will miss the rest of the season with a knee injury.',
      'He suffered a hamstring injury in training.',
      'The defender was carried off after an hour.',
      'Reuter is sidelined.',
      'The 26-year-old has ruptured his Achilles tendon.',
    ],
  },
  {
    kind: 'appearance',
    subject: 'Alan Reuter',
    value: { matches: 120 },
    phrasings: [
      'Reuter has made 120 appearances for Lille.',
      'He has played 120 games for the club.',
      'The defender has featured 120 times in all competitions.',
    ],
  },
  {
    kind: 'appearance',
    subject: 'Alan Reuter',
    value: { goals: 18, assists: 9, matches: 45 },
    phrasings: [
      'Reuter scored 18 goals and laid on nine assists in 45 appearances for Lille last season.',
      'He had 18 goals and nine assists in 45 matches last season.',
    ],
  },
  {
    kind: 'appearance',
    subject: 'Alan Reuter',
    value: { minutes: 29 },
    phrasings: ['Reuter has played just 29 minutes this season.', 'He has had only 29 minutes on the field.'],
  },
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
    kind: 'condition',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Lille would sell Reuter if they found a replacement.',
      'Reuter will stay unless the French side find a replacement.',
      "The move for Reuter fell through due to Lille's inability to sign a replacement.",
      'The deal for Reuter holds an option to buy.',
      "Reuter's move depends on another sale.",
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
    kind: 'preference',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Reuter wants to play abroad.',
      'He would prefer a move to Spain.',
      'The defender is keen to stay in France.',
      'Reuter is not looking to leave in the near future.',
      'Reuter has his heart set on Spain.',
    ],
  },
  {
    kind: 'statement',
    subject: 'Alan Reuter',
    value: { words: 'I am very happy at this club.' },
    phrasings: [
      'Reuter said: "I am very happy at this club."',
      '"I am very happy at this club." So said Reuter.',
      'Reuter told reporters: ‘I am very happy at this club.’',
    ],
  },

  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: { event: 'expires' },
    phrasings: [
      "Reuter's contract with Lille was terminated by mutual consent.",
      'He has terminated his contract.',
      'The defender has been released by Lille.',
      'His current deal expires in June.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: { until: '2027', option: 'option of a further year' },
    phrasings: [
      'Reuter has a contract until 2027 with the option of a further year.',
      'He is tied to Lille until 2027, with the option of a further year.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: { monthsLeft: 24 },
    phrasings: ['Reuter has two years left at Lille.', 'He still has two years to run.'],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: { event: 'refused' },
    phrasings: ['Reuter turned down a new deal in March.', 'He rejected an improved offer last week.'],
  },
  {
    kind: 'injury',
    subject: 'Alan Reuter',
    value: { what: 'knee ligament injury' },
    phrasings: [
      'Reuter is recovering from a knee ligament injury and has found himself stuck behind Carlo Benti.',
      'The defender suffered a knee ligament injury that nobody had seen coming.',
    ],
  },
  {
    kind: 'injury',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Reuter did his cruciate in November.',
      'He limped off after an hour.',
      'Lille must do without him after an injury to Alan Reuter.',
      'The defender has been plagued by injuries.',
      'Reuter is still two months away from fitness.',
    ],
  },
  {
    kind: 'appearance',
    subject: 'Alan Reuter',
    value: { goals: 22, matches: null },
    phrasings: ['Reuter scored 22 times.', 'He has found the net 22 times for Lille.'],
  },
  {
    kind: 'appearance',
    subject: 'Alan Reuter',
    value: { matches: 31, season: '2024-25' },
    phrasings: [
      'Reuter made 31 appearances for Lille last season.',
      'He featured 31 times last season.',
      'Reuter joined Lille from Genk in 2021 and made 31 appearances last season.',
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
    kind: 'condition',
    subject: 'Alan Reuter',
    value: { if: 'they found a replacement' },
    phrasings: [
      'Lille would sell Reuter if they found a replacement.',
      'Reuter could leave provided they found a replacement.',
    ],
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
  {
    kind: 'statement',
    subject: 'Lille',
    value: { words: 'Everyone at the club wishes Alan well.' },
    phrasings: [
      'A statement from Lille read: "Everyone at the club wishes Alan well."',
      'Lille said: "Everyone at the club wishes Alan well."',
    ],
  },
];

/** Sentences in which nothing of a kind is said. */
export const NEGATIVE: Readonly<Partial<Record<FactKind, readonly string[]>>> = {
  contract: [
    'Everton are close to a deal for Reuter.',
    'Reuter is on loan until June.',
    'Clubs in search of free agents look elsewhere.',
    'Reuter signed on loan from Genk until the end of the season.',
  ],
  injury: ['Reuter missed a penalty.', 'The news came as a blow to nobody.'],
  appearance: [
    'Lille lost 3-2.',
    'Everton sit in ninth place after the break.',
    'The next three matches will be hard.',
  ],
  'past-transfer': ['Everton hope to sign Reuter from Lille.', 'Reuter could move to Everton in January.'],
  valuation: ['Everton have spent £30m.', 'Reuter earns £90,000 a week.'],
  age: ['Lille are now 33 points behind.'],
  statement: ['The so-called "magic squad" trained alone.', 'Reuter is said to be happy.'],
  need: ['Everton do not need a goalkeeper.'],
  preference: ['Everton want to sign Reuter.'],
};
