import type { WordGroup } from '../../reading/rule.js';
import { group } from './list.js';

/**
 * Adverbs of several words, which one by one would tell something else ("for now", "in recent weeks"), and those that open a
 * sentence as a name might ("Also named in the squad").
 */
export const ADVERBS: readonly WordGroup[] = [
  // "three offers, one of them from Fulham": whose one of several is.
  group(
    'preposition',
    'from',
    'one from|one of them from|one of those from|one of which was from|one coming from|with one from|with one coming from|with one of them from',
  ),
  // "cannot afford both so will choose"
  group('subordinate', 'so', 'so'),
  group('verb', 'thanks', 'thank|thanks|thanked|thanking'),
  // "with the proceeds from selling Reuter": what has been done for the money.
  group(
    'subordinate',
    'past',
    'proceeds from|money made from|money raised by|money raised from|cash raised from',
  ),
  group(
    'adverb',
    'adverb',
    `
      transfer window | transfer windows | transfer deadline | transfer market | transfer budget | transfer ban | transfer embargo |
      not dampen | not dampened | not deter | not deterred | not diminish | not diminished | not discouraged | not put off by |
      no surprise to see | no great surprise to see | no big surprise to see | little surprise to see |
      plus cash | plus money | plus some cash | financial fair play | ffp | profit and sustainability rules | psr |
      go and | go out and | gone and |
      also | already | still | previously | initially | eventually | originally | subsequently | once again | once more | yet again | at last | at long last | for now | for moment | at present | at moment | right now | as of now | of course | in fact |
      as expected | as anticipated | as planned | so far | thus far | to date | for time being | in recent weeks | in recent days |
      in recent months | in recent years | over recent weeks | over recent days | over recent months | in past few weeks | at least |
      by all accounts | for some time | in end | as result | more than ever | in principle | under radar | behind scenes |
      just to name few | to name few | to name but few | to name just few |
      in particular | without doubt | with that in mind | with this in mind | bearing that in mind | bearing this in mind | having said that | on top of that | apart from that | aside from that | in light of that | in light of this | without question | no doubt | in process | in turn | at some stage | at some point | at one stage |
      at one point | in due course | in coming days | in coming weeks | in coming hours | over coming days | over coming weeks |
      in next few days | in next few weeks | in near future | sooner or later | first and foremost | for first time | for right price | for right offer | for right fee | at right price |
      this week | next week | last week | earlier this week | later this week | this weekend | this month | last month |
      earlier this month | later this month | this morning | this afternoon | this evening | earlier today | later today |
      last night | on monday | on tuesday | on wednesday | on thursday | on friday | on saturday | on sunday |
      on monday night | on tuesday night | on wednesday night | on thursday night | on friday night | on saturday night | on sunday night
    `,
  ),
  // What opens a sentence in front of a name, and is none: "Unfortunately Reuter has left".
  group(
    'adverb',
    'adverb',
    `
      nevertheless | nonetheless | moreover | furthermore | consequently | ultimately | undoubtedly | unfortunately | fortunately | incidentally | thankfully |
      otherwise | likewise | therefore | thus | hence | regardless | nowadays | sadly | luckily | obviously | clearly | certainly | surely | surprisingly |
      remarkably | curiously | ironically | oddly | strangely | finally | firstly | secondly | thirdly | lastly | frankly | honestly | indeed |
      anyway | admittedly | naturally | evidently | inevitably | tellingly | notably | significantly | importantly | encouragingly | worryingly |
      amazingly | incredibly | bizarrely | controversially | predictably | typically | generally | normally | usually | lately | afterwards | thereafter |
      accordingly | equally | suddenly | essentially | basically | technically | theoretically | personally | understandably | mercifully | alas | besides |
      conversely | specifically | sensationally | dramatically | yesterday | today | tonight | tomorrow | overnight | meantime | happily | rightly
    `,
  ),
];
