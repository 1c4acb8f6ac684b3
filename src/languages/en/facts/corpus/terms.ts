import type { FactKind } from '../../../../model/fact.js';
import type { ExpectedFact } from './fitness.js';

/** What a deal hangs on, what it costs, and what player and club would like. */
export const TERMS_CORPUS: readonly ExpectedFact[] = [
  {
    kind: 'condition',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Reuter will not sign an extension until a new manager has been named.',
      'Nothing will be agreed with Reuter until the takeover is completed.',
      'Lille will not sanction a move for Reuter without bringing in a replacement first.',
      'In the event Reuter leaves, Lille have other defenders in mind.',
      'Were Lille to be relegated, Reuter would surely leave.',
      'Lille will let Reuter go if another club meets their valuation.',
      'Everton made it clear that if they cannot get Reuter they will wait.',
      'If clubs meet the asking price, Lille will sell Reuter.',
    ],
  },
  {
    kind: 'condition',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Lille would only let Reuter go when the right replacement becomes available.',
      'Lille will only sell Reuter once a successor is through the door.',
      'Reuter may only leave after the cup final if others stay.',
    ],
  },
  {
    kind: 'condition',
    subject: 'Everton',
    value: {},
    phrasings: [
      'Everton must sell players before they can buy.',
      'Everton need to offload three players to make room for him.',
      'Everton need to free up space in their squad first.',
      'Everton have to raise money first to fund such deals.',
      'Everton are under a transfer embargo.',
    ],
  },
  {
    kind: 'condition',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      "Reuter's sale would pave the way for a move for Carlo Benti.",
      "Reuter's departure would free up funds for Lille.",
      'The sale of Reuter could allow Lille to move for Carlo Benti.',
      'Everton would need Reuter to push for an exit.',
      'Lille can recall Reuter in January.',
      'Everton look to include a loan-to-buy option in the deal for Reuter.',
      'The move for Reuter fell through because Lille could not find anybody else.',
    ],
  },
  {
    kind: 'valuation',
    subject: 'Alan Reuter',
    value: { amount: { value: 17_000_000, currency: 'GBP', stated: '£17m' } },
    phrasings: [
      'Lille will seek £17m for Reuter.',
      'Lille want a fee in the region of £17m for Reuter.',
      'Lille have a price tag in mind that the press claim currently stands at £17m.',
      'Lille would listen to offers of around £17m for Reuter.',
      'Reuter is thought to be worth £17m.',
      'Reuter could be sold for as little as £17m.',
      'A bid of £17m would be enough to sign Reuter.',
      'Everton would have to fork out £17m to land Reuter.',
      'Lille are looking for at least £17m for Reuter.',
      'Lille would be open to a sale of Reuter for £17m.',
      'Anything less than £17m for Reuter would be turned down.',
    ],
  },
  {
    kind: 'preference',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      'Reuter would jump at the chance to play in England.',
      'Reuter is seeking regular football.',
      'Reuter sees his future in France.',
      'Reuter is considering his options.',
      'Reuter has yet to decide on his future.',
      'Reuter is prepared to take a pay cut.',
      'Reuter has asked for a pay rise.',
      'Reuter is content to wait until the summer.',
      'Reuter would welcome a return to Germany.',
    ],
  },
  {
    kind: 'preference',
    subject: 'Alan Reuter',
    value: {},
    phrasings: [
      "Reuter's desire to play in Europe is no secret.",
      'The defender has made no secret of his desire to play in Europe.',
      "The player's own willingness to wait may help.",
    ],
  },
  {
    kind: 'preference',
    subject: 'Lille',
    value: {},
    phrasings: [
      'Lille are determined to hold on to Reuter.',
      'Lille hope to keep Reuter beyond the summer.',
      'Lille will not sell Reuter regardless of the money.',
      'Lille would prefer a sale to a loan.',
      'Lille are reluctant to lose Reuter.',
    ],
  },
];

/** What such words are not said of, and what they do not tell. */
export const NOT_TERMS: readonly {
  readonly kind: FactKind;
  readonly subject: string;
  readonly phrasings: readonly string[];
}[] = [
  {
    kind: 'condition',
    subject: 'Alan Reuter',
    phrasings: [
      'Reuter was out until a week ago.',
      'Reuter played on without complaint.',
      'Reuter will return to Genk, who have a sell-on clause.',
    ],
  },
  {
    kind: 'valuation',
    subject: 'Alan Reuter',
    phrasings: ['Reuter is seeking a contract worth £90,000 a week.', 'Lille turned over £17m with Reuter.'],
  },
  {
    kind: 'preference',
    subject: 'Alan Reuter',
    phrasings: [
      "Everton's desire to win the cup with Reuter is known.",
      'Reuter looked at his options on the wing.',
    ],
  },
  {
    kind: 'contract',
    subject: 'Alan Reuter',
    phrasings: ['Reuter shone, earning a player of the year award.'],
  },
  {
    kind: 'preference',
    subject: 'Alan Reuter',
    phrasings: [
      'Instead of Reuter, their sights are set on others.',
      'Fulham manager Jon Dressel has told the press that he wants to buy Alan Reuter for good.',
      'With a willingness to pay more, Fulham hope to tempt Lille and Reuter.',
    ],
  },
  // Whose career an option bears on is who is spoken of behind it.
  {
    kind: 'condition',
    subject: 'Carlo Benti',
    phrasings: [
      'The lack of an option to buy may hamper Fulham in their bid for his signature, and Benti knows it.',
    ],
  },
  // A claim says already that he may go.
  { kind: 'preference', subject: 'Lille', phrasings: ['Lille are willing to let Reuter leave.'] },
  { kind: 'contract', subject: 'Alan Reuter', phrasings: ['Everton can only sign free agents like Reuter.'] },
];
