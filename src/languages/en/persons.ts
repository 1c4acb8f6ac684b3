import type { WordGroup } from '../../reading/rule.js';
import { group } from './list.js';

/** Positions, roles and the other nouns by which people and clubs are spoken of, with what may stand in front of them. */
export const PERSONS: readonly WordGroup[] = [
  ...(
    [
      [
        'goalkeeper',
        `
        goalkeeper | keeper | shot-stopper | shot stopper | custodian | goalie | stopper | no 1 | number one | gk
      `,
      ],
      [
        'centre-back',
        `
          centre-back | centre back | center back | center-back | centre-half | centre half | central defender |
          center-half | cb
        `,
      ],
      ['full-back', 'full-back|full back|fullback|wing-back|wing back|wingback'],
      ['right-back', 'right-back|right back|right wing-back'],
      ['left-back', 'left-back|left back|left wing-back'],
      ['defender', 'defender|defensive ace|rearguard man|df'],
      ['defensive-midfielder', 'defensive midfielder|holding midfielder|anchorman|midfield anchor'],
      [
        'midfielder',
        `
          midfielder | central midfielder | midfield man | midfield ace | box-to-box midfielder | midfield star |
          midfield maestro | midfield general | mf
        `,
      ],
      ['attacking-midfielder', 'attacking midfielder|playmaker|no 10|number 10|schemer|creator'],
      [
        'winger',
        'winger|wideman|wide man|wide player|wide forward|flanker|right winger|left winger|wing wizard',
      ],
      [
        'forward',
        `
          forward | attacker | striker | centre-forward | centre forward | frontman | front man | hitman |
          marksman | goalscorer | goal machine | goal grabber | goal-grabber | goal getter | goalgetter | goal-getter | sharpshooter | target man | poacher | second striker | strike ace | fw
        `,
      ],
    ] as const
  ).map(([value, words]) => group('position', value, words)),
  // "Al-Qadsiah, managed by Reuter, want him"
  group('common', 'run-by', 'managed by | coached by'),
  group(
    'role',
    'manager',
    `
      manager | boss | head coach | coach | gaffer | first-team coach | interim manager | interim boss | caretaker |
      caretaker manager | caretaker boss | tactician | interim head coach | managers | bosses | head coaches |
      trainer
    `,
  ),
  group(
    'role',
    'staff',
    `
      director of football | sporting director | technical director | football director | director |
      chief executive | ceo | chairman | chairwoman | president | owner | co-owner | chief | head of recruitment |
      chief scout | scout | executive | vice-president | vice president | general manager | supremo |
      sporting chief | assistant manager | assistant-manager | assistant boss | assistant head coach | assistant coach | assistant | vice-chairman | presidential candidate |
      chief negotiator | transfer chief | physio | physiotherapist | goalkeeping coach | fitness coach | set-piece coach | academy director | technical chief | performance director | secretary | recruitment chief | spokesman | spokesperson | spokeswoman
    `,
  ),
  group(
    'role',
    'agent',
    `
      agent | representative | partner | girlfriend | intermediary | super-agent | super agent | adviser | advisor | father | brother |
      mother | lawyer | agents | representatives | camp | entourage | sister | dad | uncle | wife | grandfather | grandmother | nephew | cousin | half-brother
    `,
  ),
  group(
    'role',
    'pundit',
    `
      minister | mayor | pundits | journalists | reporters | correspondents | columnists | analysts | pundit | journalist | reporter | presenter | broadcaster | columnist | correspondent | analyst |
      transfer expert | transfer guru | insider | commentator | actor | actress | architect | photographer | cartoonist | comedian | singer | rapper | film-maker | filmmaker | novelist | expert | host | referee | author | news outlet | media outlet | outlet | news agency | radio station | sports daily |
      sports newspaper | tabloid | news site | news website | sports website | publication
    `,
  ),
  group(
    'man',
    'signing',
    'signing|signings|summer signing|winter signing|january signing|loan signing|record signing|recruit|summer recruit|summer recruits|new recruit|new recruits|january recruit|january recruits|latest recruit|latest recruits|new arrivals|summer arrivals|january arrivals|new additions|summer additions|january additions',
  ),
  group('man', 'legend', 'legend|icon|club legend|club icon|club great|legends'),
  group('man', 'loanee', 'loanee|loanees|loan star'),
  group(
    'man',
    'playing',
    `
      international | star | ace | youngster | teenager | teen | prodigy | wonderkid | exile | sensation |
      superstar | starlet | player | designated player | young designated player | homegrown player | full international | under-21 international | youth international | academy star | prospect | outcast | hopeful
    `,
  ),
  group(
    'man',
    'player',
    `
      man | exiles | talent | veteran | favourite | hero | academy graduate |
      academy product | full international |
      under-21 international | flop | mainstay | talisman | maestro |
      wizard | stalwart | lad | boy | kid | defensive star | youth | products | graduate | youth graduate | academy product | youth product | youth-team graduate | academy graduates | academy products | youth products | trainee | enforcer | stars |
      players | big name | big names | household names | first-teamer | first-teamers | duo | trio | pair | internationals | midfielders | defenders | strikers | forwards | wingers |
      goalkeepers |
      target man | free agent | new boy | cap | scorer |
      playmakers | centre-backs | full-backs | keepers | midfield duo |
      attackers | youngsters | native | ex-international | idol | number nine | no 9 | misfit |
      club hero | club favourite | club stalwart | prospects | rookie | linchpin | lynchpin | protege | trialist | journeyman | speedster |
      academy prospect | academy player | youth product | prized asset | prize asset | prized assets | key asset | star asset | key man |
      kid | kids | whizz-kid | whizkid | whizz kid | gem | livewire | client | academy starlet | cult hero | fan favourite | fans' favourite | benchwarmer |
      bit-part player | utility man | number 10 | no 10 | teen sensation | prodigies | teenagers | starlets | veterans | lioness | socceroo | matilda | super eagle
    `,
  ),
  group(
    'man',
    'fellow',
    'team-mate | teammate | team-mates | teammates | compatriot | countryman | countrymen',
  ),
  group(
    'man',
    'titled',
    `
      captain | skipper | club captain | vice-captain | winner | world cup winner | champion | world champion | olympic champion | golden boot winner |
      ballon d'or winner | euros winner | top scorer | top goalscorer | leading scorer | leading goalscorer | record scorer | record goalscorer | champions league winner | european champion | world and european champion | european and world champion |
      olympic gold medallist | gold medallist | olympic medallist | olympian | mvp | league mvp | nwsl mvp | mls mvp | most valuable player
    `,
  ),
  group(
    'side',
    'club',
    `
      club | side | giants | outfit | team | champions | leaders | strugglers | minnows | heavyweights | powerhouse | powerhouses | rivals | local rival | london rival | league rival | city rival | fierce rival | bitter rival | arch rival | domestic rival | championship rival |
      neighbours | hierarchy | board | club side | counterparts | powerhouse | powerhouses |
      clubs | sides | employers | holders | bosses | squad | franchise | newly-promoted side | high-flyers |
      recruitment team | scouting network | scouting team | scouting department | scouting staff | recruitment department | recruitment staff | chiefs | officials | top brass | owners | bigwigs | top-flight side | top-flight club |
      table-toppers | kingpins | aristocrats | outfits | promotion hopefuls | title hopefuls |
      high-fliers | winners | cup winners | finalists | semi-finalists | runners-up | cup holders | recruitment chiefs | transfer chiefs | decision-makers | promoted side | newly-promoted club |
      second-tier side | second-tier club | third-tier side | fourth-tier side | non-league side | parent club
    `,
  ),
  group('side', 'newcomer', 'newcomers | new boys | newboys | new-boys'),
  group('former', 'former', 'former|ex|one-time|one time|onetime|ex-|previous|old|erstwhile|then'),
  group(
    'former',
    'current',
    `
      current | new | fellow | substitute | joint | acting | deputy | incoming | recently released | recently-released | recently departed | recently sacked | recently retired | on-loan | loan | in-form | injured | departing | promising | young | versatile | star |
      highly-rated | highly rated | exciting | talented | experienced | veteran | out-of-favour | wantaway | want-away | in-demand |
      teenage | unsettled | impressive | prolific | record | outgoing | rising | world-class | midfield |
      attacking | defensive | central | young | powerful | towering | long-serving | dynamic | long-time |
      out-of-contract | free agent | free-agent | rated | sought-after | breakout | standout | elite | bright |
      fringe | hotshot | homegrown | left-footed | right-footed | reserve | back-up | backup | first-choice |
      second-choice | wanted | exiled | forgotten | ambitious | crocked | club-record | title-winning | coveted |
      much-coveted | legendary | european | african | south american | asian | oranje | scandinavian | balkan |
      north american | latin american | popular | skilful | speedy | tricky | youth | senior | capped | uncapped |
      international | all-action | under-fire | interim | u21 | u23 | u18 | u19 | u20 | u17 | under-19 | under-20 | under-17 | under-16 | under-15 | u16 | u15 |
      under-17s | under-18s | under-19s | under-20s | under-21s | under-23s | u18s | u21s | u23s |
      under 21 | under 23 | injury-prone | title-chasing | free-scoring | utility | academy | under-21 | under-23 |
      under-18 | deadly | hot | sensational | big | talismanic | two-time | ageing | combative | classy | left | world-record | treble-winning | much-travelled | rock | lethal | outspoken | hard-working | major | marquee | high-profile | notable | eye-catching | big-money
    `,
  ),
  // Whoever writes: no club's "we".
  group(
    'common',
    'writer',
    `
      we understand | we understand that | we are told | we are told that | we have been told | we have been told that |
      we can reveal | we can reveal that | we can exclusively reveal | we hear
    `,
  ),
  group('common', 'crowd', 'supporters|fans|faithful|fan base|ultras|fanbase'),
  group('year-old', 'age', 'year-old|years old|year old'),
];
