import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** The posts of managers and coaches. */
export const POSTS: readonly Cue[] = [
  {
    rule: 'en.done.post',
    notion: 'post',
    example: 'Alan Reuter has been named as Everton manager.',
    part: 'verb',
    act: 'join',
    kind: 'done',
    slots: { at: 'none' },
    office: 'post',
    phrases: list(`
      [become] | [be] next | [name] | [announce] as | [unveil] as | [present] as | [confirm] as | [introduce] as | [sign in] as |
      [sign] as new | [sign] as next | [sign on] as new`),
  },
  {
    rule: 'en.agreed.examined',
    notion: 'post',
    example: 'Alan Reuter is undergoing a medical as a new Everton player.',
    part: 'verb',
    act: 'join',
    kind: 'agreed',
    slots: { at: 'none' },
    office: 'post',
    phrases: list(`
      [undergo medical] as | [undergo medical tests] as | [have medical] as | [have medical tests] as | [complete medical] as |
      [complete medical tests] as | [pass medical] as | [pass medical tests] as | [start medical] as | [start medical tests] as |
      [begin medical] as | [begin medical tests] as`),
  },
  {
    rule: 'en.done.succeed',
    notion: 'succession',
    example: 'Alan Reuter is the favourite to succeed Tom Benti at Everton.',
    part: 'verb',
    act: 'join',
    kind: 'interest',
    slots: { at: 'buyer' },
    incoming: { rule: 'en.done.replace', part: 'verb', act: 'buy', kind: 'done', feeSort: 'paid' },
    office: 'heir',
    phrases: list('to replace | to succeed | as replacement for | as successor to | as replacements for'),
  },
  {
    rule: 'en.done.charge',
    example: 'Alan Reuter has taken charge at Everton.',
    part: 'verb',
    act: 'join',
    kind: 'done',
    slots: { at: 'buyer', of: 'buyer' },
    office: 'charge',
    phrases: list(`
      [take over] | [take charge] | [take reins at] | [take reins of] | [take helm at] | [take charge at] | [take over as] | [take
      over at] | [take hot seat at] | [take hotseat at] | [land job at] | [take charge of side at] |
      [take charge of team at] | [take charge of first team at] | [take charge of affairs at]
    `),
  },
  {
    rule: 'en.done.charge',
    example: 'Alan Reuter has taken charge of Everton.',
    part: 'verb',
    act: 'join',
    kind: 'done',
    slots: { at: 'none', to: 'none', in: 'none', against: 'none', with: 'none' },
    office: 'charge',
    phrases: list(`
      [take charge of] | [assume charge of] | [take temporary charge of] | [take interim charge of] | [take caretaker charge of] |
      [be placed in charge of] | [be put in charge of] | [be placed in temporary charge of] | [be put in temporary charge of] |
      [be placed in interim charge of] | [be put in interim charge of] | [be placed in caretaker charge of] | [be put in caretaker charge of]
    `),
  },
  {
    rule: 'en.interest.job',
    example: 'Alan Reuter is interested in the Everton job.',
    part: 'noun',
    act: 'join',
    kind: 'interest',
    vacant: true,
    slots: { at: 'buyer', with: 'buyer', for: 'person' },
    phrases: list(`
      job | vacancy | vacancies | vacant job | vacant post | vacant role | vacant position | hot seat | hotseat | managerial
      job | managerial post | managerial role | managerial position | managerial vacancy | manager's job |
      manager's post | manager's role | manager job | manager role | manager position | manager vacancy | head
      coach role | head coach job | head coach position | head coach vacancy | coaching job | coaching role |
      coaching position | top job | dugout | vacant managerial post | vacant managerial role | vacant
      manager's job | vacant manager's post | vacant manager's role | vacant managerial position | vacant head
      coach position | vacant head coach role | vacant head coach job | vacant hot seat | manager's position
    `),
  },
  {
    rule: 'en.done.complete',
    example: 'Everton have confirmed the signing of Alan Reuter.',
    part: 'verb',
    governs: 'complete',
    regarded: {
      rule: 'en.done.post',
      notion: 'post',
      part: 'verb',
      act: 'join',
      kind: 'done',
      slots: { at: 'none' },
      office: 'post',
    },
    phrases: list('[confirm] | [announce]'),
  },
];
