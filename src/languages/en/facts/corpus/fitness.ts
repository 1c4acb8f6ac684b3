import type { FactKind } from '../../../../model/fact.js';

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

/** What must be read of contracts, fitness, wishes and words said. */
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
    kind: 'condition',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Lille would sell Reuter if they found a replacement.',
      'Reuter will stay unless the French side find a replacement.',
      "The move for Reuter fell through due to Lille's inability to sign a replacement.",
      'The deal for Reuter holds an option to buy.',
      "Reuter's move depends on another sale.",
      'Reuter goes nowhere until a successor is through the door.',
      'Reuter stays until another striker comes in.',
      'The talks over Reuter will have to be concluded by Monday.',
      'Everton would sign Reuter once the defender has served his ban.',
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
      'Reuter, whose brother plays with Genk, said: "I am very happy at this club."',
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
    kind: 'condition',
    subject: 'Alan Reuter',
    value: { if: 'they found a replacement' },
    phrasings: [
      'Lille would sell Reuter if they found a replacement.',
      'Reuter could leave provided they found a replacement.',
    ],
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
    "Reuter's knee injury will keep him out until March.",
    'Clubs in search of free agents look elsewhere.',
    'Reuter signed on loan from Genk until the end of the season.',
  ],
  injury: [
    'Reuter missed a penalty.',
    'The news came as a blow to nobody.',
    'Everton may pull back at the last moment.',
  ],
  appearance: [
    'Lille lost 3-2.',
    'Reuter had a shot saved five minutes later.',
    'Everton sit in ninth place after the break.',
    'The next three matches will be hard.',
  ],
  'past-transfer': [
    'Everton hope to sign Reuter from Lille.',
    'Reuter could move to Everton in January.',
    'Injuries have left Lille short.',
  ],
  valuation: ['Everton have spent £30m.', 'Reuter earns £90,000 a week.'],
  age: ['Lille are now 33 points behind.', 'At 16, Reuter left home.', 'At 20 past two, Reuter came.'],
  statement: ['The so-called "magic squad" trained alone.', 'Reuter is said to be happy.'],
  need: [
    'Everton do not need a goalkeeper.',
    'The offer fell short of his price.',
    'It requires a strong mind.',
  ],
  preference: [
    'Everton want to sign Reuter.',
    'Everton have long admired Reuter and want to get in first.',
    'Fulham have had him on loan and would like to keep him.',
  ],
};
