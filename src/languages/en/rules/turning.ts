import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** Whom a club turns to, from somebody else or from nobody. */
export const TURNING: readonly Cue[] = [
  {
    rule: 'en.interest.turn',
    example: 'Everton have turned their attention to Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    slots: { to: 'person', on: 'person', towards: 'person' },
    phrases: list(`
      [turn to] | [pay attention to] | [turn attention to] | [turn attention back to] | [turn attentions back to] | [turn attentions to] | [turn focus to] | [turn sights to] | [switch attention
      to] | [switch attentions to] | [switch focus to] | [shift attention to] | [shift focus to] | [switch sights
      to] | [move on to] | [look towards] | [turn attention towards] | [switch to alternative target] | [take liking to] | [take fancy to] | [take shine to]
    `),
  },
  {
    rule: 'en.interest.turn',
    example: 'Everton have switched their attention from Tom Benti to Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    slots: { to: 'person', from: 'none' },
    phrases: ['attention', 'attentions', 'focus', 'interest', 'sights'].flatMap((mind) =>
      ['switch', 'turn', 'shift'].map((verb) => `[${verb} ${mind}]`),
    ),
  },
  {
    rule: 'en.interest.turn',
    example: "Everton's attention has switched to Alan Reuter.",
    part: 'noun',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    slots: { to: 'person', from: 'none' },
    phrases: ['attention', 'interest', 'focus'].flatMap((mind) =>
      ['switched', 'turned', 'shifted', 'moved'].flatMap((verb) => [
        `${mind} has ${verb}`,
        `${mind} ${verb}`,
      ]),
    ),
  },
];
