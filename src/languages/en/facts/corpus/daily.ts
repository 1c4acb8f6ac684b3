import type { FactKind } from '../../../../model/fact.js';
import type { ExpectedFact } from './fitness.js';

/** What the day's news says of fitness, form, needs and wages in its most usual words. */
export const DAILY_CORPUS: readonly ExpectedFact[] = [
  {
    kind: 'injury',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Lille may not have Reuter to call upon until February.',
      'The loss of Reuter for at least six weeks has hurt them.',
      'Lille are short because of long-term injuries for Reuter and Benti.',
      'Reuter, the injury-plagued defender, has hardly played.',
      'Reuter is a long-term absentee.',
      'Reuter is nearing full fitness.',
      'Reuter is back in training.',
      'Reuter faces a late fitness test.',
      'Reuter is in a race against time to be fit for the final.',
      'Reuter is fit again.',
      'Reuter went off injured in the second half.',
      'Reuter has a problem with his knee.',
      'Reuter requires surgery on his knee.',
      'Reuter will not play again this season.',
      'Reuter is not expected back until after the international break.',
      'Reuter is not yet fully fit.',
      'Reuter is still working his way back from a knee operation.',
      'Reuter has been given the all-clear to return.',
      'Reuter is available again after injury.',
      'Injury has restricted Reuter to 12 games.',
      '"Alan is still out," said manager Carlo Benti.',
      'Reuter has struggled with an ankle injured in October.',
    ],
  },
  {
    kind: 'injury',
    subject: 'Alan Reuter',
    value: { what: 'hamstring' },
    phrasings: [
      'Reuter (hamstring) and Carlo Benti (knee) are out.',
      'Lille are without striker Alan Reuter (hamstring) and Carlo Benti (knee injury).',
      'Alan Reuter (hamstring) and Carlo Benti (knee) are long-term absentees.',
    ],
  },
  {
    kind: 'injury',
    subject: 'Carlo Benti',
    value: {},
    phrasings: ['Alan Reuter (hamstring) and Carlo Benti (knee) are long-term absentees.'],
  },
  {
    kind: 'injury',
    subject: 'Alan Reuter',
    value: { months: [1, 1] },
    phrasings: ['Reuter should be back in a month.'],
  },
  {
    kind: 'squad-role',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Reuter played a pivotal role in the title win.',
      "Reuter is one of Lille's longest-serving players.",
      'His presence in the squad has been invaluable.',
      'Reuter has failed to impress his new manager.',
      'Reuter has yet to make an impact.',
      'Reuter cannot get into the team.',
      'Reuter is not getting the minutes that he needs.',
      'Reuter has been a substitute in most games.',
      'Reuter has had to settle for a place on the bench.',
      'Reuter has been kept out of the side by Carlo Benti.',
      "Reuter isn't even part of the 25-man squad.",
      'Reuter has been in outstanding form.',
      'Reuter has endured a difficult season.',
      'Reuter has emerged as a key man.',
      'Reuter has made the left-back spot his own.',
      "Reuter was one of Lille's most consistent performers.",
      "Reuter is the club's record goalscorer.",
      'Reuter has not been involved in a league match for three months.',
      '"Alan is in my plans," said manager Carlo Benti.',
      'The manager has picked Reuter and Carlo Benti as his favoured partnership.',
    ],
  },
  {
    kind: 'squad-role',
    subject: 'Carlo Benti',
    value: {},
    phrasings: [
      "Reuter's understudy, Carlo Benti, will play.",
      'The understudy Carlo Benti will play in goal for them.',
      "Lille's captain, Carlo Benti, will play.",
    ],
  },
  {
    kind: 'need',
    subject: 'Everton',
    value: {},
    phrasings: [
      'Everton are looking for a short-term fix in midfield.',
      'Everton still want cover at left-back.',
      'Everton are eager to add another forward before the window closes.',
      'Everton have only one fit centre-back.',
      'Everton are down to the bare bones in defence.',
      "Everton's priority was to secure attacking cover.",
      'Everton are in search of a long-term replacement.',
      "Everton's squad is thin.",
      'Everton wanted to strengthen in January.',
      'Everton could do with a left-footed centre-back.',
      'Everton have a void to fill in midfield.',
      'Everton are yet to replace Carlo Benti.',
    ],
  },
  {
    kind: 'preference',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Reuter has expressed a desire to play in England.',
      '"It\'s my dream to play in England," said Reuter.',
      '"My goal is to play in England," said Reuter.',
      '"I need to play more," said Reuter.',
    ],
  },
  {
    kind: 'preference',
    subject: 'Lille',
    value: {},
    phrasings: [
      'Lille will do everything in their power to keep Reuter.',
      'Lille are desperate not to lose him.',
      'Lille are in no hurry to sell.',
      'Lille are under no pressure to sell.',
      'Lille would prefer him to join a club abroad.',
    ],
  },
  {
    kind: 'condition',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'There is a clause in the loan to make it permanent for £10m.',
      'Any deal would require Lille to find a replacement.',
      'Once Benti has gone, Reuter will be signed.',
      'Reuter will sign once he has passed a medical.',
      'Lille would only sell for the right price.',
    ],
  },
  // Of two conditions on the same person both count.
  {
    kind: 'condition',
    subject: 'Alan Reuter',
    value: { if: 'Reuter stay' },
    phrasings: ['Should Reuter leave, Everton will wait. They will look elsewhere should Reuter stay.'],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Reuter is on £100,000 a week.',
      'Reuter takes home £100,000 a week.',
      'Reuter signed a new deal to stay at Lille through at least the 2027-28 season.',
      'Reuter can talk to other clubs from January.',
    ],
  },
  {
    kind: 'appearance',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Reuter scored on his debut.',
      'Reuter bagged a brace in the win.',
      "Reuter hasn't played since the season ended in May.",
      'Reuter came on as a substitute on Saturday.',
      'Reuter has played for the under-21s on 10 occasions.',
    ],
  },
  {
    kind: 'appearance',
    subject: 'Alan Reuter',
    value: { goals: 12 },
    phrasings: ["Reuter's 12 goals have kept Lille up.", 'His 12 league goals have kept Lille up.'],
  },
  {
    kind: 'appearance',
    subject: 'Alan Reuter',
    value: { minutes: 21 },
    phrasings: ['Reuter has played just 21 of a possible 1,800 minutes.'],
  },
  {
    kind: 'past-transfer',
    subject: 'Carlo Benti',
    value: { to: 'Fulham' },
    phrasings: [
      'The sale of Carlo Benti to Fulham has brought in money.',
      'The sale of Carlo Benti to Fulham last May left them short.',
    ],
  },
  {
    kind: 'past-transfer',
    subject: 'Carlo Benti',
    value: { fee: { value: 25_000_000, currency: 'GBP', stated: '£25m' } },
    phrasings: [
      'Lille received £25m for Carlo Benti from Fulham.',
      'Everton splashed out £25m to prise Carlo Benti from Fulham last year.',
      'Everton shelled out £25m on Carlo Benti last year.',
    ],
  },
  {
    kind: 'past-transfer',
    subject: 'Alan Reuter',
    value: { to: 'Genk' },
    phrasings: ['Reuter departed on loan to Genk last January.', 'Reuter had loan spells at Genk in 2021.'],
  },
  {
    kind: 'past-transfer',
    subject: 'Alan Reuter',
    value: { date: '2024' },
    phrasings: ['Reuter made his loan move permanent for £20m in 2024.'],
  },
  {
    kind: 'age',
    subject: 'Alan Reuter',
    value: { years: 33 },
    phrasings: ['At 33, Reuter is a veteran.', 'At the age of 33, Reuter is a veteran.', 'Reuter is 33.'],
  },
  {
    kind: 'valuation',
    subject: 'Alan Reuter',
    value: { amount: { value: 20_000_000, currency: 'GBP', stated: '£20m' } },
    phrasings: ['Lille will need to receive in excess of £20m.'],
  },
];

/** What such words are not said of. */
export const NOT_DAILY: readonly {
  readonly kind: FactKind;
  readonly subject: string;
  readonly phrasings: readonly string[];
}[] = [
  {
    kind: 'injury',
    subject: 'Alan Reuter',
    phrasings: [
      'Reuter could be back in Ligue 1 in three weeks.',
      'Reuter was kept out of the side by Carlo Benti.',
      'Everton have been hurt by the defeat.',
      'Lille have Reuter and Carlo Benti (knee) with them.',
      'The defender (Lille) is wanted.',
    ],
  },
  {
    kind: 'squad-role',
    subject: 'Alan Reuter',
    phrasings: [
      'Everton have been in fine form this season.',
      'Everton failed to impress the critics.',
      'As captain, Reuter scored.',
      'Reuter faces competition from Genk for the new deal.',
      'Reuter emerged as the first to be told.',
    ],
  },
  {
    kind: 'need',
    subject: 'Everton',
    phrasings: ["The new deal is a boost for Everton's side.", 'Everton boosted their hopes of survival.'],
  },
  {
    kind: 'past-transfer',
    subject: 'Carlo Benti',
    phrasings: [
      'Everton want the proposed sale of Carlo Benti to Fulham to go through in May.',
      'The sale of Carlo Benti to Fulham would bring in money.',
    ],
  },
  { kind: 'contract', subject: 'Alan Reuter', phrasings: ['Reuter trains twice a week.'] },
  { kind: 'preference', subject: 'Alan Reuter', phrasings: ['Reuter is half of his favoured partnership.'] },
];
