import type { FactKind } from '../../../../model/fact.js';
import type { ExpectedFact } from './fitness.js';

/** What reports of rumours say beside their news, and what in them says nothing. */
export const REPORTS_CORPUS: readonly ExpectedFact[] = [
  {
    kind: 'injury',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Reuter has been out injured since October.',
      'Reuter was ravaged by injury in Belgium.',
      'Reuter has lost playing time due to injury.',
      "Reuter has missed the club's last two home matches with a minor injury.",
    ],
  },
  {
    kind: 'injury',
    subject: 'Carlo Benti',
    value: {},
    phrasings: [
      'Everton lost Carlo Benti to a fresh injury at the start of January.',
      'The injury issues suffered by Carlo Benti have left them light.',
      'They won the match despite missing Carlo Benti through a hamstring injury.',
    ],
  },
  {
    kind: 'appearance',
    subject: 'Alan Reuter',
    value: { matches: 31 },
    phrasings: [
      'Reuter impressed as Lille won the cup last season, making 31 appearances.',
      'Reuter joined the Genk side and has made 31 appearances.',
    ],
  },
  {
    kind: 'appearance',
    subject: 'Alan Reuter',
    value: { goals: 28 },
    phrasings: ['His 28 goals last season kept them up.', 'Reuter impressed, notching 28 goals.'],
  },
  {
    kind: 'need',
    subject: 'Everton',
    value: {},
    phrasings: [
      'Everton must plug the gaps in their squad.',
      'Everton need to bring in more firepower.',
      'Everton are searching for an upgrade.',
    ],
  },
];

/** Words that are no fact of that kind. */
export const NOT_IN_REPORTS: readonly {
  readonly kind: FactKind;
  readonly subject: string;
  readonly phrasings: readonly string[];
}[] = [
  { kind: 'injury', subject: 'Alan Reuter', phrasings: ['Reuter was ruled out of the race.'] },
  {
    kind: 'past-transfer',
    subject: 'Alan Reuter',
    phrasings: [
      'Reuter is intent on joining Genk this summer.',
      'Reuter has spoken of joining Genk in January.',
    ],
  },
  {
    kind: 'condition',
    subject: 'Alan Reuter',
    phrasings: [
      'It remains to be seen if Everton would sell Reuter.',
      'It is unclear if he would leave.',
      'A scout has provided the latest update on Reuter.',
      'Reuter wants to go as soon as possible.',
    ],
  },
  {
    kind: 'preference',
    subject: 'Alan Reuter',
    phrasings: ["Don't want to miss the week's stories?"],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    phrasings: ['Everton hope to complete the deal for Reuter before the end of the window.'],
  },
  {
    kind: 'squad-role',
    subject: 'Alan Reuter',
    phrasings: ['There will be a number of players in the draw.'],
  },
];
