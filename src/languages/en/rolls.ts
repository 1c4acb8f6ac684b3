import type { RollWords } from '../../reading/roll-words.js';
import { list } from './list.js';

/** How English heads and fills the lists of a club's business ("Ins: A (Fulham, £3m). Outs: B (released)"). */
export const ROLLS: RollWords = {
  headings: {
    in: list(
      'in | ins | arrivals | arrived | incomings | signed | signings | new signings | summer signings | january signings | players in | transfers in | summer arrivals | january arrivals | bought | joined | acquisti | altas',
    ),
    out: list(
      'out | outs | departures | departed | outgoings | players out | transfers out | summer departures | january departures | sold | left | cessioni | bajas',
    ),
    released: list(
      'released | players released | leaving | leaving the club | to be released | not retained | contract not renewed | contracts not renewed | contract expired | contracts expired | not offered new contracts | departing',
    ),
    kept: list(
      'retained | retained players | players retained | new contract | new contracts | new deal | new deals | contract extension | contract extensions | renewed | re-signed | option exercised | options exercised | option taken | option activated | options activated | contract option exercised | contract options exercised | offered new terms | offered new contract | offered new contracts | offered a new contract | offered contracts | offered terms | new terms offered | contract offered | contracts offered | in talks | in discussions | in negotiations',
    ),
    returning: list(
      'returning to parent club | returning to parent clubs | returned to parent club | returned to parent clubs | returning to their parent clubs | returned to their parent clubs | returning from loan | end of loan | loans ended | loan expired | loans expired | loan returns | returning loanees | returning loans | loan returnees | loans returning | returned loans | returned loanees | loanees returning | loan players returning | returning from loans | returned from loan | loan spells ended | returning',
    ),
    'loan-in': list(
      'loans in | loan in | loan signings | loaned in | in on loan | on loan from | loan arrivals',
    ),
    'loan-out': list(
      'loans | loans out | loan out | loaned out | out on loan | loan departures | loan exits | sent on loan',
    ),
  },
  told: {
    released: list(
      'released | been released | be released | leave | leaves | leave the club | leaving | leaving the club | left the club | depart | departed | departing | not retained | not be retained | not been retained | not retaining | not to retain | not offered new contracts | not be offered new contracts | not been offered new contracts | not be offered contracts | not been offered contracts | not be offered a new contract | not be offered new deals | not been offered new deals | not be offered new terms | not been offered new terms | not be renewed | not have their contracts renewed | not having their contracts renewed | available for transfer | available for loan | available on free transfers | transfer list | transfer listed | for transfer | moving on | move on | part ways with | parted ways with | parted company with | say goodbye to | said goodbye to | bid farewell to | farewell to | free to leave | free to find new clubs',
    ),
    kept: list(
      'offered new contracts | offered contracts | offered new deals | offered deals | offered new terms | offered terms | offered fresh terms | offered a new contract | offered a new deal | offered contract extensions | new contracts to | new deals to | contracts to | retained | been retained | be retained | retain | signed new contracts | signed new deals | agreed new contracts | agreed new deals | agreed new terms | extended their contracts | extended the contracts of | exercised the option | exercised options | exercised its option | exercised their option | exercised contract options | options exercised | taken up the option | taken up options | taken the option | activated the option | activated options | triggered the option | triggered options | activated extensions | triggered extensions | in talks with | in discussions with | in negotiations with',
    ),
  },
  below: list('the following | players below | names below'),
  notes: {
    loan: list(
      'loan | on loan | season-long loan | season loan | half-season loan | short-term loan | loan deal | initial loan | loan with option | loan with option to buy | loan with obligation | loan with obligation to buy | emergency loan | six-month loan | loan until january',
    ),
    plain: list(
      'free | free transfer | free agent | on a free | bosman | undisclosed | undisclosed fee | und | nominal | nominal fee | swap | exchange | permanent | made permanent | compensation | tribunal | player exchange | unattached | unknown | fee undisclosed | end of contract',
    ),
    released: list(
      'released | contract expired | contract terminated | mutual consent | by mutual consent | left by mutual consent | contract cancelled | out of contract | retired | retirement',
    ),
    back: list(
      'end of loan | loan return | back from loan | loan ended | recalled | recalled from loan | returned from loan | returning from loan | loan expired | back to parent club',
    ),
  },
  leaders: list('from | to | on loan from | on loan to | loan from | loan to | back to'),
  house: list('fc | afc | cf | sc | football | club | official | website | the | site | media'),
  joiner: list('and'),
};
