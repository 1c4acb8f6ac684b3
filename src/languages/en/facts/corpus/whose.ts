import type { FactKind } from '../../../../model/fact.js';
import type { ExpectedFact } from './fitness.js';

/** Whose a fact is, where others stand beside him. */
export const WHOSE_CORPUS: readonly ExpectedFact[] = [
  {
    kind: 'injury',
    subject: 'Carlo Benti',
    value: { months: [3, 3] },
    phrasings: [
      'Everton are short after Carlo Benti tore a hamstring in the first match and was ruled out for three months.',
      'They look light, with Carlo Benti still sidelined for three months.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: { clause: { value: 40_000_000, currency: 'EUR', stated: '€40m' } },
    phrasings: [
      "Diario Costero report that Everton may trigger the €40m release clause in Reuter's contract.",
    ],
  },
  {
    kind: 'contract',
    subject: 'Carlo Benti',
    value: { event: 'free-agent' },
    phrasings: [
      'Everton manager Jon Dressel has also spoken to free agent Carlo Benti.',
      'Jon Dressel knows out of contract Carlo Benti well.',
    ],
  },
  {
    kind: 'statement',
    subject: 'Alan Reuter',
    value: { words: 'I want to play in the cup with Lille.' },
    phrasings: [
      'Reuter, whose younger brother Pim signed for Genk in March, said: "I want to play in the cup with Lille."',
      'Reuter, who played under Carlo Benti, said: "I want to play in the cup with Lille."',
    ],
  },
  {
    kind: 'preference',
    subject: 'Lille',
    value: {},
    phrasings: ["A loan of Reuter was spoken of, but the Lille club's preference was for a sale."],
  },
  {
    kind: 'squad-role',
    subject: 'Alan Reuter',
    value: {},
    phrasings: ['Lille manager Jon Dressel said: "He has been outstanding for us this year."'],
  },
  {
    kind: 'past-transfer',
    subject: 'Carlo Benti',
    value: { to: 'Genk' },
    phrasings: ['A year is long. He must fill the gap left by Carlo Benti, who signed for Genk on Friday.'],
  },
  {
    kind: 'injury',
    subject: 'Alan Reuter',
    value: { what: 'knee injury', months: [2, 2] },
    phrasings: ['The injured Alan Reuter faces two months on the sidelines with a knee injury.'],
  },
  {
    kind: 'past-transfer',
    subject: 'Carlo Benti',
    value: { to: 'Genk' },
    phrasings: ['Everton have been short since the departure of Carlo Benti to Genk.'],
  },
  {
    kind: 'past-transfer',
    subject: 'Carlo Benti',
    value: {},
    phrasings: ['Genk academy graduate Carlo Benti trained alone.'],
  },
  {
    kind: 'squad-role',
    subject: 'Alan Reuter',
    value: {},
    phrasings: ['Reuter will be part of the matchday squad.'],
  },
  {
    kind: 'preference',
    subject: 'Alan Reuter',
    value: {},
    phrasings: ["Talks showed Reuter's interest in joining Everton."],
  },
  {
    kind: 'statement',
    subject: 'Jon Dressel',
    value: { words: 'We will have a few players who move on.' },
    phrasings: [
      'Lille manager Jon Dressel has been speaking to the press. On departures: "We will have a few players who move on."',
    ],
  },
  {
    kind: 'statement',
    subject: 'Carlo Benti',
    value: { words: 'Lille will have to sell two more before May.' },
    phrasings: [
      'That is according to journalist Carlo Benti who told Radio Escaut: "Lille will have to sell two more before May."',
    ],
  },
  {
    kind: 'injury',
    subject: 'Carlo Benti',
    value: { what: 'knee injury' },
    phrasings: [
      'Carlo Benti is another of their targets. Benti is only just back to full fitness after a knee injury.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Carlo Benti',
    value: { event: 'expires' },
    phrasings: ['One alternative is Carlo Benti of Genk, whose contract expires in June.'],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    value: { event: 'refused' },
    phrasings: ['Lille manager Jon Dressel will talk with Reuter after he rejected a contract offer.'],
  },
  {
    kind: 'statement',
    subject: 'Jon Dressel',
    value: { words: 'No talks will be held until the end of the season,' },
    phrasings: [
      'Lille manager Jon Dressel is calm. "No talks will be held until the end of the season," said the head coach.',
      'Lille manager Jon Dressel is calm.\n\n"No talks will be held until the end of the season," said the Lille boss.',
    ],
  },
];

/** Of whom nothing of a kind is said. */
export const NOT_HIS: readonly {
  readonly kind: FactKind;
  readonly subject: string;
  readonly phrasings: readonly string[];
}[] = [
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    phrasings: [
      'His younger brother Pim has just been released by Genk.',
      'With a week remaining of the window, Reuter is still there.',
      'Reuter will not be offered a new deal.',
    ],
  },
  { kind: 'appearance', subject: 'Alan Reuter', phrasings: ['His father turned out 40 times for Genk.'] },
  {
    kind: 'squad-role',
    subject: 'Jon Dressel',
    phrasings: ['Lille manager Jon Dressel said: "He has been outstanding for us this year."'],
  },
  {
    kind: 'preference',
    subject: 'Alan Reuter',
    phrasings: [
      "A loan of Reuter was spoken of, but the Lille club's preference was for a sale.",
      'Reuter questioned their decision to reject the offer.',
    ],
  },
  {
    kind: 'preference',
    subject: 'Alan Reuter',
    phrasings: [
      'His price is more than anybody is eager to pay.',
      'For Reuter the door remains open to a return.',
      'Reuter would rather leave Lille.',
    ],
  },
  {
    kind: 'appearance',
    subject: 'Alan Reuter',
    phrasings: [
      'Reuter has missed the last five games.',
      'Reuter has been out for six games with a knee problem.',
      'Reuter was sacked after ten games.',
      'Reuter could make his debut on Saturday.',
      'Reuter is expected to be given a debut.',
    ],
  },
  {
    kind: 'condition',
    subject: 'Alan Reuter',
    phrasings: ['Not everything depends on others.'],
  },
  {
    kind: 'statement',
    subject: 'Alan Reuter',
    phrasings: [
      "Reuter said little. Veteran 'keeper Carlo Benti could stay with talks over a new deal under way.",
    ],
  },
  { kind: 'past-transfer', subject: 'Carlo Benti', phrasings: ['Everton signed Carlo Benti on Friday.'] },
];
