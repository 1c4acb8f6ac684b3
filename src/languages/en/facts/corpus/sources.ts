import type { FactKind } from '../../../../model/fact.js';
import type { ExpectedFact } from './fitness.js';

/** What whole articles tell of somebody: in front of his name, in the words of a club, of those who have no name. */
export const SOURCES_CORPUS: readonly ExpectedFact[] = [
  // A clause without a subject, in front of whom it is about.
  {
    kind: 'squad-role',
    subject: 'Carlo Benti',
    value: {},
    phrasings: [
      'Having been frozen out in the spring, Carlo Benti has been brought back into the Fulham team.',
      'After being left out of the squad for a month, Carlo Benti has trained with Fulham again.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Carlo Benti',
    value: { monthsLeft: 24 },
    phrasings: ['With two years left on his contract, Carlo Benti may be sold as well.'],
  },
  {
    kind: 'injury',
    subject: 'Carlo Benti',
    value: {},
    phrasings: [
      'Hampered by a knee injury since March, Carlo Benti has hardly played for Fulham.',
      'Carlo Benti missed the draw with Fulham on Sunday with a shoulder problem.',
      'Fulham will be without Carlo Benti for the rest of the season.',
      'Fulham must do without Carlo Benti because of a groin injury.',
    ],
  },
  // How long somebody is out stands in a sentence of its own.
  {
    kind: 'injury',
    subject: 'Alan Reuter',
    value: { months: [9, 9] },
    phrasings: [
      'Reuter has torn a ligament in his knee. The defender faces nine months on the sidelines with the injury.',
      'The defender injured his knee on Sunday. Reuter spent nine months out with such an injury before.',
    ],
  },
  {
    kind: 'injury',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Reuter is not expected to resume training until March.',
      'He has aggravated a calf problem.',
      'Reuter limped off after ten minutes.',
      'The defender is unavailable through illness.',
      'It is one more fitness setback for Reuter, who has had a poor injury record.',
    ],
  },
  {
    kind: 'appearance',
    subject: 'Alan Reuter',
    value: {},
    phrasings: ["Reuter has started each of Lille's last three games."],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: { event: 'refused' },
    phrasings: [
      "Reuter has rejected Lille's latest attempts to open talks over a new contract.",
      'The defender turned down the chance to discuss new terms.',
      'Reuter has refused to sign an extension.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: { event: 'expires' },
    phrasings: ['Lille must decide about his soon-to-expire contract.'],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: { clause: { value: 31_000_000, currency: 'GBP', stated: '£31m' } },
    phrasings: ["Everton would have to meet the £31m clause in Reuter's contract."],
  },
  {
    kind: 'valuation',
    subject: 'Alan Reuter',
    value: { amount: { value: 15_000_000, currency: 'GBP', stated: '£15m' } },
    phrasings: [
      'Lille hope to get around £15m for Reuter.',
      'Lille would sell Reuter for a fee of more than £15m.',
      'Lille have set a £15m asking price.',
    ],
  },
  // Several adjectives in front of the position, and a position in front of the need.
  {
    kind: 'need',
    subject: 'Everton',
    value: {},
    phrasings: [
      'Everton are looking for a quick, strong striker.',
      'A new striker is a priority for Everton this summer.',
    ],
  },
  {
    kind: 'need',
    subject: 'Everton',
    value: {},
    phrasings: ['Everton hope to find somebody to replace their captain.', 'Everton seek to replace Benti.'],
  },
  {
    kind: 'condition',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Lille might sell Reuter should their form fail to improve.',
      'Lille will not let Reuter leave until they receive an offer of £30m.',
    ],
  },
  {
    kind: 'statement',
    subject: 'Everton',
    value: { words: 'Nobody at the club has spoken to Lille.' },
    phrasings: [
      'An Everton spokesman said: "Nobody at the club has spoken to Lille."',
      '"Nobody at the club has spoken to Lille." an Everton spokesperson said.',
    ],
  },
  // Who begins the paragraph before, where nobody speaks in it.
  {
    kind: 'statement',
    subject: 'Jon Dressel',
    value: { words: 'We would like to keep that to ourselves.' },
    phrasings: [
      '"We had an offer," said Lille director Paul Kemble.\n\nEverton manager Jon Dressel, asked about him on Friday, would not say more.\n\nHe said: "We would like to keep that to ourselves."',
    ],
  },
];

/** What is nobody's of those named. */
export const NOT_SOURCES: readonly {
  readonly kind: FactKind;
  readonly subject: string;
  readonly phrasings: readonly string[];
}[] = [
  {
    kind: 'statement',
    subject: 'Jon Dressel',
    phrasings: [
      'Everton manager Jon Dressel is under pressure.\n\n"Alan wants to move to England," a source told Harbour Post.',
      'Everton manager Jon Dressel is under pressure.\n\n"Alan wants to move to England," a source told Harbour Post.\n\n"He knows that he will not play in France any more."',
    ],
  },
  {
    kind: 'injury',
    subject: 'Carlo Benti',
    phrasings: ['Everton will be without Carlo Benti for the visit of Fulham because he is their player.'],
  },
];
