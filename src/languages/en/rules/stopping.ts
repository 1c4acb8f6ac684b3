import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** What stops: moves given up, put off or called off, what falls through, and who goes back on his word. */
export const STOPPING: readonly Cue[] = [
  {
    rule: 'en.stop.collapse',
    example: 'Everton regret the collapse of their move for Alan Reuter.',
    part: 'noun',
    governs: 'stop',
    phrases: list('collapse of | breakdown of | break-up of | breakdown in | failure of | cancellation of'),
  },
  {
    rule: 'en.stop.delay',
    notion: 'delay',
    example: 'Everton have delayed talks over Alan Reuter.',
    part: 'verb',
    governs: 'stop',
    phrases: list('[delay] | [postpone] | [put off] | [hold up] | [slow down]'),
  },
  {
    rule: 'en.stop.drop',
    example: 'Everton have abandoned their pursuit of Alan Reuter.',
    part: 'verb',
    governs: 'stop',
    phrases: list(`
      on verge of collapse | on verge of collapsing | on brink of collapse | on brink of collapsing | close to collapse |
      close to collapsing | in danger of collapsing | set to collapse | [dial back] | [dial down] | dialled back | dialled down | dialling back | dialling down |
      [cool] | [drop] | [abandon] | [pull out of] | [pull plug on] | [withdraw] | [withdraw
      from] | [walk away from] | [scrap] | [shelve] | [call off] | [suspend] | [break off] | [give up]
      | [give up on] | [back out of] | [halt] | [hit]
      snag | [stall] | [put on hold] | [turn] away from | [rule out] | put on hold | [hit] rocks | [hit] stumbling block | [drop out of] |
      [pull back from] | [cool on] | [bow out of] | [step away from] | [kill off] | [hit impasse] |
      [reach impasse] | [hit brick wall] | [hit wall] | [grind to halt] | [come to standstill] | at standstill | at impasse | at stalemate | at deadlock | deadlocked | [remain] at stalemate | [remain] at impasse | [remain] at standstill | [come to
      halt] | [fizzle out] | [run into trouble] | [run aground] |
      [hit deadlock] | [reach deadlock] | [reach stalemate] | [fail to materialise] | [go cold] | [implode] | [fall] by
      wayside | [pull rug from] | on hold | on ice | [cease] | [break] up | [shelve] talks | is off |
      are off | not go ahead | not going ahead | not happen | not happening | not come off | not materialise | never materialised | never happened | never came off | never came about | [founder] | [founder on] | [hit buffers] | [come to grief] | was off | is now off | are now off | is officially off | is all but off | is dead | is now dead | was dead | is dead in water
    `),
  },
  {
    rule: 'en.stop.collapse',
    notion: 'collapse',
    example: 'Everton had agreed a fee for Alan Reuter before it collapsed.',
    part: 'verb',
    governs: 'stop',
    phrases: list('[fall through] | [collapse] | [break down] | [fall] apart'),
  },
  {
    rule: 'en.stop.nothing',
    notion: 'collapse',
    example: "Everton's enquiry for Alan Reuter came to nothing.",
    part: 'verb',
    governs: 'stop',
    answers: 'no',
    phrases: list(
      '[come to nothing] | [fall on deaf ears] | [get nowhere] | [make no progress] | [make little progress] | [make no headway] | [come to naught] | [lead nowhere]',
    ),
  },
  {
    rule: 'en.stop.withdraw',
    notion: 'withdrawal',
    example: 'Alan Reuter was close to joining Everton before they pulled out.',
    part: 'verb',
    governs: 'stop',
    phrases: list(`
      [pull out] | [pull plug] | [back out] | [get cold feet] | [develop cold feet] | [withdraw offer] | [go back on word]
      | [opt out] | [call it off] | [decide against it] | [pull rug]
    `),
  },
];
