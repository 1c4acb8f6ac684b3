import type { Cue } from '../../../reading/rule.js';
import { list } from '../list.js';

/** What sides race and fight for that is no player. */
const PRIZES = list(`
  title | league title | promotion | automatic promotion | survival | top four | top five | top six | top two | top spot | europe |
  european places | european football | champions league | champions league places | champions league football |
  champions league spots | europa league | premier league survival | premier league title | league survival | wsl title | european qualification | european football | european spot | european place | final | semi-finals | silverware | trophies | history | glory | points | win | victory | wins | play-offs | playoffs | play-off places | golden boot | league | championship | scudetto
`);

/** What a side wins or keeps, in front of the word for the contest for it ("the survival battle"). */
const STAKES = list(`
  title | league title | promotion | relegation | survival | play-off | playoff | top-four | top four | top-five | top five | top-six |
  top six | european | europe | basement | championship | scudetto | treble | quadruple | silverware | trophy
`);

const CONTESTS = list(
  'race | battle | fight | hunt | chase | scrap | tussle | charge | push | bid | tilt | challenge | quest | pursuit | dogfight | scramble | hopes',
);

/** How a side or a player is or stays, other than at a club. */
const STATES = list(`
  focused | calm | humble | hungry | grounded | positive | patient | winless | perfect | sharp | alert | alive | fit | strong | quiet | silent |
  bottom | second | third | fourth | away | away from | out of | clear of | ahead of | true to | in play | in hunt | in race | in chase |
  in contention | in title race | in title chase | in title hunt | in promotion race | in top four | in bottom three | in relegation zone |
  in drop zone | in play-off places | in competition | in tournament | in champions league | in europa league | in fa cup | in cup |
  in premier league | in championship | in top flight | in top division | in league one | in league two | in second tier | in game | in match |
  on course | on track | on feet | on pitch | on bench | in bed | in hospital | at home | indoors | behind closed doors
`);

/** Where in a squad somebody is back. */
const RANKS = list(`
  team | first team | first-team | bench | line-up | lineup | starting lineup | starting xi | xi | first-team training | team training |
  full training | group training | group | fold | pitch | field | grass | form | full fitness | matchday squad | match-day squad
`);

/** What is left where no club is. */
const PLACES = list(`
  press conference | interview | news conference | training camp | camp | world cup camp | international camp | boat | ground | stadium |
  hospital | stage | legacy | mark | impression | void | hole | decision to | decision with | questions | door open | door ajar
`);

/** What is offered that is no bid. */
const GIFTS = list(`
  respite | hope | support | help | advice | insight | glimpse | reminder | apology | encouragement | protection | condolences |
  sympathy | verdict | opinion | thoughts | explanation | update | tickets | prayers | assurances | reassurance
`);

/** Those who play together. */
const SIDES = list(
  'trio | partnership | pairing | line-up | starting line-up | xi | starting xi | back four | back three | front three | front two | formation | system | duo',
);
const LINES = list(
  'midfield | midfielder | centre-back | defensive | central | strike | attacking | forward',
);

/** What a player may do in the last months of his contract ("free to talk to clubs abroad"), whether any club wants it or not. */
const DEALINGS = list(
  'talk to | talk with | speak to | speak with | negotiate with | hold talks with | open talks with | enter talks with',
);
const PARTNERS = list(
  'clubs | other clubs | foreign clubs | overseas clubs | european clubs | rival clubs | sides | other sides | teams | other teams',
);

/** What somebody commits himself to that is no club ("has committed to rebuilding Everton"). */
const TASKS = list(
  'rebuilding | building | improving | developing | helping | working | winning | investing | delivering | bringing | fighting | restoring | strengthening',
);

/** What looks like an act on a career, but belongs to a match, a training ground or a shop. */
export const MATCH: readonly Cue[] = [
  {
    rule: 'en.none.match',
    example: 'Fulham sent on Alan Reuter for the last ten minutes.',
    part: 'verb',
    governs: 'neutral',
    phrases: list(`
      [pay off] |
      loaned out on number of occasions | loaned out on several occasions | loaned out on numerous occasions | loaned out on multiple occasions | loaned out several times | loaned out many times | loaned out twice | loaned out three times | loaned out four times |
      [pack bags] | [pack] his bags | [pack] her bags |
      got latest on | got very latest on | have latest on | has latest on | get latest on | [bring you latest on] |
      [refuse] to comment on | [decline] to comment on | not comment on | [comment on] | [refuse] to be drawn on | [decline] to be drawn on | not be drawn on | asked about reports of | asked about speculation | asked about rumours | asked about talk of |
      boyhood fan of | boyhood supporter of | boyhood fan | lifelong fan of | lifelong supporter of | childhood fan of | self-confessed fan of | [pluck from obscurity] | [back up by] | [sacrifice] himself | [sacrifice] herself | [sacrifice] themselves | [add to likes of] | list of homegrown | list of home-grown | list of registered | list of players registered | [leave him] | [leave her] | yet to be completed | still to be completed | yet to be finalised | still to be finalised | yet to be signed off | yet to be rubber-stamped | yet to be announced |
      yet to be confirmed | [send home] | [send] home | [fly home] | rival fans | rival supporters | rival captain | rival captains | rival managers | [stand in for] | short of options at | short of options in | lack of options | few options | more options | limited options | out of options | defensive options | attacking options | midfield options | forward options | squad options | goalkeeping options | striking options | options in | ruled out for | ruled out with | ruled out by | ruled out until | ruled out through |
      [send off] | [send on] | [bring on] | [bring off] | [bring down] | [bring to knees] | [take off] | [choose not to bring on] | [choose not to start] | [choose not to play] | [choose not to use] | [choose not to select] | [choose not to risk] | [bring] back into fold | [bring back into fold] | [bring] back into side | [bring] back into team | [bring] back into squad
      | [find competition for] | [bring in competition for] | [sign competition for] | [buy competition for] | [bring in more competition for] | [bring competition for] | [provide competition for] | [add competition for] | [want competition for] | [need competition for] | stronger competition for | more competition for | fresh competition for | extra competition for | partner for | reliable partner for | ideal partner for | strike partner for | defensive partner for | midfield partner for | understudy to | understudy for | [offer competition for] | [leave future in] | [leave future to] | [take aback] | [take us] | [take club forward] | [take team forward] | [get on with job] | [take to next level] | [recall how] | [recall when] | [recall that] | [recall his] | [quote as saying] | [quote] as telling | [banish] from starting | [banish] from squad | [banish] from first team | [banish] from team | [agree with this] | [agree with assessment] | [agree with view] | [agree with sentiment] | [agree with him] | [agree with me] | [agree with them] | [agree with it] | [agree with that] | [agree with decision] | [have clear out] | [have clear-out]
      | [leave home town] | [leave hometown] | [leave home city] | [leave native] | golden boot race | push in | push towards | push up | [keep up] | comeback win | comeback victory | comeback draw
      | [move second] | [move third] | [move fourth] | [move fifth] | [move sixth] | [move into] | [move out of] | [move off] | [move above] | [move up] | [move up to] | [move up into]
      | [take deep dive] | [take deep dive into] | takeover bid | takeover talks | takeover approach | takeover approaches | takeover offer | takeover deal |
      bid for stake | bid for minority stake | bid for strategic minority stake | bid for majority stake | deal for stake | deal for minority stake | sale of club | sale of stake | sale of shares |
      season ticket deadline | season-ticket deadline | sponsorship deal | sponsorship deals | sponsor deal | kit deal | commercial deal | commercial deals | tv deal | tv deals | rights deal | broadcast deal | stadium deal | naming rights deal |
      [justify price tag] | [live up to price tag] | [repay price tag] | unfazed by price tag | pressure of price tag | weight of price tag | burden of price tag |
      selection options | team selection | head of football | released from hospital | [be released from hospital] | [release from hospital]
      | [take lead] | [take points] | [take penalty] | [take corner] | [take part in] | [take place] |
      [leave pitch] | [leave out in cold] | [remain at disposal] | [remain at disposal of] | [leave out] | left with | [leave behind] | left knee |
      left ankle | left foot | left shoulder | left thigh | left hamstring | left calf | left arm |
      left hand | left wing | left flank | left side | [keep out for] | [leave field] | left on bench | left on substitutes bench | left at home | left among substitutes | [leave bench]
      | [leave it late] | [leave room] | [leave stranded] | [leave in no doubt] | [move top] | [move
      clear] | [move level] | [move up table] | [move within] | [move points clear] | [return from
      injury] | [return to action] | [return to training] | [return to fitness] | [return to side] |
      [return to squad] | [return to starting line-up] | [return to winning ways] | [return to top] |
      [join in celebrations] | [join attack] | questions remain | doubts remain | concerns remain | question marks remain | questions still remain | [join goals] | [arrive in box] | [arrive late in box] | list of scorers | scoring list | list of goalscorers | [sound resigned] | [look resigned] | [appear resigned] | [leave vacant] | [release on bail] | [release without charge] | [release from prison] | [release from custody] | [release from jail] | [release under investigation] | [join board] | [join board of] | [join board at] | [extend lead] | [extend run] | [extend unbeaten run] | [extend winning run] | [extend advantage] | [extend record] | [extend streak] | [extend tally] | [commit to cause] | [commit foul] | [commit men forward] | [come back to haunt] | [return to haunt] | [come back to bite] | [join chorus] | [join chorus of] | [join team-mates] | [join list of] | [sign off] | [sign autographs] |
      [sign autographs for] | [sign autograph] | [release album] | [release statement] | [release kit]
      | [release figures] | [leave by] | [leave off] | future sale | any future sale | future transfer | sell-on | sell-on clause | next sale |
      club release | press release | news release | media release | [release accounts] | [lose ball] | [lose possession] | [lose to] | [lose
      patience with] | [lose battle for] | [lose temper] | [lose points] | [keep clean sheet] | [keep
      goal] | [keep out] | [keep at bay] | [beat to] ball | [stay up] | [stay top] | [stay unbeaten] |
      [pick up injury] | [pick up knock] | [pick up booking] | [pick up card] | [pick up points] |
      [pick up award] | [buy ticket] | [buy tickets] | [sell tickets] | [sell shirts] | [sell out] |
      nearly signed | nearly joined | almost signed | almost joined | nearly moved | nearly bought | almost moved | almost arrived | nearly arrived | almost left | nearly left | almost sold | nearly sold | nearly brought | almost brought | nearly got | almost got | nearly landed | almost landed | nearly bringing | almost bringing | almost buying | nearly buying |
      nearly signing | nearly joining | almost signing | almost joining | nearly moving | almost moving | almost arriving | nearly arriving | almost leaving | nearly leaving | [get experience] | [get minutes] | [get game time] | [get playing time] | [get football] | [get regular football] | [get first-team football] | [get booked] | [get injured] | [get sent off] | [land blow] | [land award] | due to expire | set
      to expire | due to run out | set to run out | due to end | set to end
    `).concat(
      ['race', 'battle', 'hunt', 'chase', 'pursuit', 'bid'].flatMap((race) =>
        PRIZES.flatMap((prize) => [`${race} for ${prize}`, `in ${race} for ${prize}`]),
      ),
      CONTESTS.flatMap((contest) => STAKES.map((stake) => `${stake} ${contest}`)),
      STATES.map((state) => `[stay ${state}]`),
      TASKS.map((task) => `[commit to] ${task}`),
      '[remain] at home',
      RANKS.map((rank) => `[return to ${rank}]`),
      PLACES.map((place) => `[leave ${place}]`),
      GIFTS.map((gift) => `[offer ${gift}]`),
      DEALINGS.flatMap((deal) =>
        PARTNERS.flatMap((clubs) => [`free to ${deal} ${clubs}`, `can ${deal} ${clubs}`]),
      ),
    ),
  },
  {
    rule: 'en.none.squad',
    example: 'Everton are short, with Alan Reuter the only senior option.',
    part: 'noun',
    governs: 'neutral',
    phrases: list(
      'option available | options available | options at disposal | options when fit | all options | only option | only available option',
    ).concat(
      ['senior', 'recognised', 'fit', 'first-team', 'real', 'other', 'natural'].flatMap((which) => [
        `only ${which} option`,
        `only ${which} striking option`,
        `only ${which} attacking option`,
        `only ${which} option available`,
      ]),
      ['preferred', 'favoured', 'first-choice', 'usual', 'settled'].flatMap((how) =>
        SIDES.flatMap((side) => [`${how} ${side}`, ...LINES.map((line) => `${how} ${line} ${side}`)]),
      ),
    ),
  },
  {
    rule: 'en.none.gap',
    example: "Everton's offer is short of Fulham's valuation.",
    part: 'adjective',
    governs: 'neutral',
    phrases: list(`
      short of | way off | far off | long way off | apart in | apart on | apart over |  below | difference in | gap in | difference between | gap between
    `),
  },
  {
    rule: 'en.none.depend',
    notion: 'dependence',
    example: "Everton's campaign depends on Alan Reuter.",
    part: 'verb',
    governs: 'neutral',
    phrases: list(
      '[hinge on] | [hinge upon] | [depend on] | [depend upon] | [be dependent on] | [rest on] | [be reliant on]',
    ),
  },
];
