import type { FactKind } from '../../../../model/fact.js';
import type { ExpectedFact } from './fitness.js';

/** Where somebody plays, who plays before him, how he is rated, and what a club looks for. */
export const STANDING_CORPUS: readonly ExpectedFact[] = [
  {
    kind: 'squad-role',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Reuter is seen as indispensable at Lille.',
      "Reuter is regarded as one of the country's best young players.",
      'Reuter is deemed surplus by the new manager.',
      'Reuter has established himself in the Lille defence.',
      'Reuter has become a fan favourite in the north.',
    ],
  },
  {
    kind: 'squad-role',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Reuter can also operate in midfield.',
      'Reuter is capable of playing on either wing.',
      'Reuter has been deployed as a lone striker.',
      'Reuter has played at right-back this season.',
    ],
  },
  {
    kind: 'squad-role',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Reuter has often deputised for Carlo Benti.',
      'Reuter has shared the role with Carlo Benti.',
      'Reuter has served as the back-up to Carlo Benti.',
      'Reuter is the only senior option at left-back.',
      'Reuter has split time with Carlo Benti.',
    ],
  },
  {
    kind: 'squad-role',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Reuter hardly makes the bench any more.',
      'Reuter has been overlooked this season.',
      'Reuter has found himself out in the cold.',
      'Reuter has been used mostly as a substitute.',
      'Reuter is no longer part of the first team.',
      'For Reuter chances have been few and far between.',
      'Reuter has been stripped of the captaincy.',
      'Reuter has not had a look-in since August.',
      'Under Jon Dressel game time is limited for Reuter.',
    ],
  },
  {
    kind: 'squad-role',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Lille manager Jon Dressel said: "He is very much part of what we are doing here."',
      'Reuter has been a first-team regular since August.',
      'Reuter has earned a starting berth at Lille.',
      "Reuter is part of Dressel's plans for the wide areas.",
      'Lille manager Jon Dressel said: "Alan is one of our best players."',
    ],
  },
  {
    kind: 'injury',
    subject: 'Carlo Benti',
    value: { what: 'knee injury' },
    phrasings: [
      'His chance came thanks to Carlo Benti suffering a knee injury.',
      'Reuter plays owing to Carlo Benti sustaining a knee injury.',
    ],
  },
  {
    kind: 'need',
    subject: 'Everton',
    value: {},
    phrasings: [
      'Everton will target a striker in January.',
      'Everton plan to pursue a right-back in the summer.',
      'Everton have made a new striker their priority.',
      'Everton have no obvious replacement for their captain.',
      'Everton see the right side of defence as an area of weakness.',
      'Everton want competition for their captain.',
      'Everton want more firepower.',
      'Everton are hoping to bring in at least two players.',
      'Everton have been struggling for goals.',
      'The left side of defence is an area that Everton feel needs strengthening.',
      'Injuries have left the Everton squad threadbare.',
      'Everton will prioritise a striker.',
      'Should he go, Everton would be a winger light.',
      "A new striker is high on Everton's wish list.",
    ],
  },
  {
    kind: 'statement',
    subject: 'Jon Dressel',
    value: {},
    phrasings: [
      'Jon Dressel, the Lille manager, refuted any notion that Reuter could leave, "guaranteeing" that he would play.\n\n"If there is another bid you know more than me," he said.',
    ],
  },
  {
    kind: 'statement',
    subject: 'Alan Reuter',
    value: { words: 'I am delighted to have extended my contract here.' },
    phrasings: [
      'Reuter, who this week won another call-up after netting 28 goals in all competitions this season, said on the website: "I am delighted to have extended my contract here."',
    ],
  },
  {
    kind: 'statement',
    subject: 'Jon Dressel',
    value: { words: 'We are really pleased to bring in fresh faces,' },
    phrasings: [
      'Reuter was at the training ground.\n\n"It has been a long time," Fulham manager Jon Dressel said.\n\n"We are really pleased to bring in fresh faces," the 52-year-old added.',
    ],
  },
  {
    kind: 'appearance',
    subject: 'Alan Reuter',
    value: { goals: 5, matches: 3 },
    phrasings: [
      'So far this season Reuter has five in three games.',
      'Reuter has been in form, with five in three appearances.',
    ],
  },
  {
    kind: 'past-transfer',
    subject: 'Alan Reuter',
    value: { from: 'Genk', to: 'Lille', date: '2019-01' },
    phrasings: [
      'Reuter plays in France, having joined Lille on an 18-month loan deal from Genk in January 2019.',
      'Reuter joined Lille on a 12-month loan from Genk in January 2019.',
      'Reuter is on loan at Lille, having joined Lille from Genk in January 2019.',
    ],
  },
  {
    kind: 'past-transfer',
    subject: 'Alan Reuter',
    value: { loan: true },
    phrasings: [
      'Reuter was disliked in Genk before being shipped out on a six-month loan deal in January.',
      'Reuter was farmed out on loan in 2021.',
    ],
  },
  {
    kind: 'injury',
    subject: 'Carlo Benti',
    value: {},
    phrasings: [
      'Defenders Alan Reuter and Carlo Benti have only recently returned from injuries.',
      'Defender Carlo Benti has seen his recovery delayed.',
    ],
  },
  {
    kind: 'past-transfer',
    subject: 'Alan Reuter',
    value: { fee: { value: 15_000_000, currency: 'GBP', stated: '£15m' } },
    phrasings: ['Reuter signed for a reported £15m in 2021.', 'The defender arrived for £15m.'],
  },
];

/** What such words are not said of. */
export const NOT_STANDING: readonly {
  readonly kind: FactKind;
  readonly subject: string;
  readonly phrasings: readonly string[];
}[] = [
  {
    kind: 'squad-role',
    subject: 'Alan Reuter',
    phrasings: [
      'It is only natural for a defender like Reuter to wonder.',
      'Reuter will be one of the names on the list.',
      'The Lille national captain likes Reuter.',
    ],
  },
  { kind: 'need', subject: 'Everton', phrasings: ['Everton are not struggling for goals.'] },
  // The club denies it.
  {
    kind: 'statement',
    subject: 'Alan Reuter',
    phrasings: [
      'Lille are desperate to keep Alan Reuter, and have denied that there is a clause in his contract.',
    ],
  },
  // What he did cost is no price.
  {
    kind: 'valuation',
    subject: 'Alan Reuter',
    phrasings: ['Reuter signed for a reported £15m.'],
  },
];
