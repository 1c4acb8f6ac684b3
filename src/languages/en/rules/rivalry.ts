import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** What clubs that want the same man fight. */
const CONTESTS = list(`
  tug of war | tug-of-war | tug of love | tug-of-love | battle | transfer battle | bidding war | race | transfer race |
  tussle | transfer tussle | fight | straight fight | scramble | transfer fight | transfer war
`);

/** How hard competition is. */
const STIFF = list(
  'stiff | fierce | strong | tough | heavy | serious | growing | significant | intense | more',
);

/** Clubs that compete for somebody. */
export const RIVALRY: readonly Cue[] = [
  {
    rule: 'en.interest.race',
    example: 'Everton have entered the race to sign Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    phrases: list(`
      [enter race] | [join race] | [enter battle] | [join battle] | [enter running] |
      [compete] | [vie] | [tussle] | [fight for] | [lock horns] | [go head-to-head] | [do battle] |
      [jostle] | [enter chase] | [enter fray] | [move to front of queue] | [jump to front of queue] | [go to front of queue] | [move to head of queue] |
      [move to front of race] | [move into pole position] | [scrap] | [join queue] | [join running] | [go
      toe-to-toe] | [join scramble] | [rekindle chase] | [step into race] | [muscle in on] |
      [throw hat into ring] | [join fight] | [join hunt] | [join clubs] | [duke it out] | [slug
      it out] | [get involved in bidding war] | [be drawn into bidding war] | [enter bidding war] | [start bidding war] | [battle it out] | [fight it out] | [scrap it out]
    `),
  },
  {
    rule: 'en.interest.rival',
    example: 'Everton will rival Fulham for Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'rival',
    kind: 'interest',
    slots: { from: 'buyer', with: 'buyer', including: 'buyer', over: 'person' },
    phrases: list(`
      ${CONTESTS.map((contest) => `in ${contest} with | in three-way ${contest} with | in ${contest} against | into ${contest} with | locked in ${contest} with`).join('|')} |
      ${STIFF.map((stiff) => `[face] ${stiff} competition | [face] ${stiff} competition from`).join('|')} |
      set to compete with | set to compete against | expected to compete with | likely to compete with | ready to compete with |
      [rival] | rivals to | rival to | [emerge] as rivals to | [emerge] as rival to | named as rivals to | named as rival to | mentioned as rivals to | mentioned as rival to |
      [challenge] | [battle] | [fight] | [join] | [lead] | [compete] with | [battle] with | [battle] against |
      [fight] with | [vie] with | [face] competition from | [face] competition | [face] rivals | [fend
      off] | [outbid] | [gazump] | [head] | [trail] | ahead of | [overtake] |
      [battle it out with] | [fight it out with] | [slug it out with] | [duke it out with] | [scrap it out with] | [go head-to-head with] | [do battle with] | [lock horns with] | [face fight with] | [face transfer war with] | [face transfer battle with] | [face tussle with] | [face battle with] | [face competition of] | [face fight from] | [leapfrog] | [move ahead of] | [edge ahead of] | [jump ahead of] |
      [pip] | [usurp] | [go up against] | [steal march on] | [steal ahead of] | [nip ahead of] |
      [compete against] | [vie against] | [battle] it out with | [face off with] | [take on] in race
    `),
  },
  {
    rule: 'en.interest.hijack',
    notion: 'hijack',
    example: "Everton could hijack Alan Reuter's move to Fulham.",
    part: 'verb',
    act: 'buy',
    governs: 'rival',
    kind: 'interest',
    slots: { from: 'buyer', with: 'buyer' },
    phrases: list('[hijack]'),
  },
  {
    rule: 'en.interest.hijack',
    notion: 'hijack',
    example: 'Alan Reuter is joining Fulham, but Everton have not given up hope of a late hijack.',
    part: 'noun',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    slots: { of: 'person', from: 'buyer', by: 'buyer' },
    phrases: list(
      'late hijack | last-minute hijack | dramatic hijack | hijack attempt | hijack bid | late hijack attempt',
    ),
  },
  {
    rule: 'en.fail.withdraw',
    example: 'Everton have pulled out of the running for Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'fail',
    kind: 'interest',
    status: 'negative',
    phrases: list(`
      [pull out of running for] | [drop out of running for] | [withdraw from running for] | [pull out of running to sign] |
      [drop out of running to sign] | [withdraw from running to sign]
    `),
  },
  {
    rule: 'en.fail.quit',
    example: 'Fulham want Alan Reuter, but Everton have pulled out of the running.',
    part: 'verb',
    act: 'buy',
    governs: 'fail',
    kind: 'interest',
    status: 'negative',
    final: true,
    phrases: list('[pull out of running] | [drop out of running] | [withdraw from running]'),
  },
  {
    rule: 'en.interest.opening',
    example: 'Fulham have dropped out of the race for Alan Reuter, leaving the way clear for Everton.',
    part: 'verb',
    act: 'link',
    kind: 'interest',
    slots: { for: 'buyer', subject: 'none' },
    phrases: list(`
      [leave way clear for] | [leave way open for] | [leave door open for] | [leave path clear for] | [clear way for] |
      [leave field clear for] | [clear path for]
    `),
  },
  {
    rule: 'en.interest.situation',
    example: 'Alan Reuter wants to leave Fulham, with Everton monitoring the situation.',
    part: 'verb',
    act: 'link',
    kind: 'interest',
    slots: { of: 'person', around: 'person', surrounding: 'person', with: 'person', regarding: 'person' },
    phrases: list(`
      [monitor situation] | [monitor developments] | [watch situation] | [watch developments] | [track situation] |
      [follow situation] | [follow developments] | [keep eye on situation] | [keep tabs on situation] |
      [keep eye on developments] | [keep watch on situation] | [take advantage] | [take advantage of situation] | [take advantage of contract situation] | [capitalise on situation] | [keep close eye on situation] | [wait in wings]
    `),
  },
  {
    rule: 'en.interest.torn',
    example: 'Alan Reuter must choose between Everton and Fulham.',
    part: 'verb',
    act: 'link',
    kind: 'interest',
    slots: { between: 'buyer', of: 'buyer' },
    phrases: list(
      '[have choice between] | [face choice between] | [have choice of] | [choose between] | [decide between] | [pick between] | torn between',
    ),
  },
  {
    rule: 'en.interest.matter',
    example: "Everton are monitoring Alan Reuter's situation at Fulham.",
    part: 'noun',
    governs: 'attempt',
    slots: { of: 'person', possessor: 'person', at: 'seller' },
    phrases: list('situation | contract situation | progress | development | availability | performances'),
  },
  {
    rule: 'en.interest.contested',
    example: 'Alan Reuter is at the centre of a tug of war between Everton and Fulham.',
    part: 'adjective',
    act: 'link',
    kind: 'interest',
    slots: { between: 'buyer', from: 'buyer', involving: 'buyer', for: 'none' },
    phrases: list(`
      ${['at centre of', 'in middle of', 'subject of', 'object of', 'caught in'].flatMap((place) => CONTESTS.map((contest) => `${place} ${contest}`)).join('|')}
    `),
  },
  {
    rule: 'en.interest.competition',
    notion: 'competition',
    example: 'Everton face competition from Fulham for Alan Reuter.',
    part: 'noun',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    explicit: true,
    slots: { in: 'none', for: 'person', of: 'none', from: 'buyer', by: 'buyer', with: 'none' },
    phrases: list('competition'),
  },
  {
    rule: 'en.interest.pounce',
    notion: 'advance',
    example: 'Everton could come in for Alan Reuter.',
    part: 'verb',
    act: 'buy',
    governs: 'want',
    kind: 'interest',
    slots: { for: 'person', on: 'person' },
    phrases: list('[come in for] | [come back in for]'),
  },
];
