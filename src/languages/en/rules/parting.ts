import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** A manager's post, and how it is with it. */
const POSTS = list('job | position');
const DANGERS = list(
  'under threat | under serious threat | on line | at risk | in jeopardy | in danger | hanging by thread | under scrutiny',
);

/** What a club wishes those who go. */
const WISHES = ['him', 'her', 'them', 'both', 'pair', 'duo', 'trio'].flatMap((whom) =>
  list(
    'well for future | well in future | well for his future | well in his future | well for rest of career | well with next | well in next | well at | all best | all very best | best of luck | very best | every success | luck for future | luck in future | good luck for future',
  ).map((wish) => `[wish] ${whom} ${wish}`),
);

/** Times at a club that are over, and who is without a club since. */
export const PARTING: readonly Cue[] = [
  {
    rule: 'en.exit.wishes',
    example: 'Everton thanked Alan Reuter for his efforts and wished him well for the future.',
    part: 'verb',
    act: 'leave',
    kind: 'exit',
    objectless: true,
    slots: { for: 'none', to: 'none', in: 'none', at: 'none', with: 'none' },
    phrases: WISHES,
  },
  {
    rule: 'en.exit.leave',
    notion: 'freed',
    example: 'Alan Reuter is a free agent after leaving Fulham.',
    part: 'verb',
    act: 'leave',
    kind: 'exit',
    slots: { for: 'none', to: 'none' },
    phrases: list(`
      free agent after leaving | free agent having left | free agent after departing | free agents after leaving |
      free agent after ripping up contract with | free agent after ripping up contract at | free agent after tearing up contract with |
      free agent after tearing up contract at | free agent after terminating contract with | free agent after terminating contract at |
      free agent after cancelling contract with | free agent after parting company with | free agent after parting ways with
    `),
  },
  {
    rule: 'en.exit.leave',
    notion: 'freed',
    example: 'Fulham forward Alan Reuter is set to become a free agent.',
    part: 'verb',
    act: 'leave',
    kind: 'exit',
    slots: { for: 'none', to: 'none' },
    phrases: list('[become] free agent | [become] free agents'),
  },
  {
    rule: 'en.exit.time',
    example: 'Time is up for Alan Reuter at Fulham.',
    part: 'adjective',
    act: 'leave',
    kind: 'exit',
    slots: { for: 'person', at: 'seller', with: 'seller' },
    phrases: list(`
      time is up | time looks up | time appears up | time is over | time looks over | time looks to be coming to end |
      time is coming to end | time appears to be coming to end | end of road | end is nigh
    `),
  },
  {
    rule: 'en.exit.time',
    example: "Alan Reuter's Fulham career is over.",
    part: 'noun',
    act: 'leave',
    kind: 'exit',
    slots: { of: 'person', at: 'seller' },
    phrases: list(`
      career is over | career looks over | career looks to be over | career appears to be over | career is all but over |
      career is at end | career is coming to end | career has come to end | career is finished
    `),
  },
  {
    rule: 'en.exit.without',
    example: 'Fulham are preparing for life without Alan Reuter.',
    part: 'verb',
    act: 'sell',
    kind: 'exit',
    certainty: 'hedged',
    explicit: true,
    slots: { at: 'none', in: 'none', to: 'buyer', of: 'person' },
    phrases: list(`
      [prepare for life without] | [plan for life without] | [brace for life without] | [prepare for future without] |
      [plan for future without] | [prepare for loss of] | [brace for loss of] | bracing themselves for loss of | bracing themselves to lose
    `),
  },
  {
    rule: 'en.exit.off',
    notion: 'away',
    example: 'Fulham want to get Alan Reuter off the wage bill.',
    part: 'adjective',
    act: 'leave',
    kind: 'exit',
    phrases: list(
      'out door | out exit door | off wage bill | off payroll | off wage book | off their books | off books | off their hands | off their wage bill',
    ),
  },
  {
    rule: 'en.exit.post',
    only: 'manager',
    example: "Everton manager Alan Reuter's job is under threat.",
    part: 'noun',
    act: 'leave',
    kind: 'exit',
    certainty: 'hedged',
    slots: { of: 'person', at: 'seller' },
    phrases: POSTS.flatMap((post) =>
      DANGERS.flatMap((danger) => [`${post} is ${danger}`, `${post} ${danger}`]),
    ),
  },
  {
    rule: 'en.exit.post',
    only: 'manager',
    example: "Everton manager Alan Reuter's job is safe.",
    part: 'noun',
    act: 'leave',
    kind: 'exit',
    status: 'negative',
    slots: { of: 'person', at: 'seller' },
    phrases: POSTS.flatMap((post) => [
      `${post} is safe`,
      ...DANGERS.map((danger) => `${post} is not ${danger}`),
    ]),
  },
  {
    rule: 'en.exit.allow',
    example: 'Fulham will allow Alan Reuter to leave.',
    part: 'verb',
    governs: 'allow',
    regarded: { rule: 'en.interest.track', part: 'verb', act: 'buy', kind: 'interest' },
    phrases: list(`
      [allow] | [let] | [permit] | [give go-ahead for] | [give green light for] | [sanction] | [give permission] | [give green light] | [clear] | [free] | [force]
    `),
  },
  {
    rule: 'en.exit.allow',
    notion: 'opening',
    example: 'Fulham have paved the way for Alan Reuter to join Everton.',
    part: 'verb',
    governs: 'allow',
    regarded: { rule: 'en.interest.track', part: 'verb', act: 'buy', kind: 'interest' },
    phrases: list('[open door for] | [open exit door for] | [pave way for] | [open way for]'),
  },
  {
    rule: 'en.exit.allow',
    notion: 'seeing',
    example: 'Everton have agreed a deal that will see Alan Reuter join from Fulham.',
    part: 'verb',
    governs: 'allow',
    regarded: { rule: 'en.interest.track', part: 'verb', act: 'buy', kind: 'interest' },
    phrases: list('[see]'),
  },
  {
    rule: 'en.exit.allow',
    example: 'Alan Reuter could get the green light to join Everton.',
    part: 'verb',
    governs: 'want',
    phrases: list(`
      [get green light] | [get go-ahead] | [receive green light] | [receive go-ahead] | [get permission] | [win permission] |
      [earn green light] | [be granted green light]
    `),
  },
];
