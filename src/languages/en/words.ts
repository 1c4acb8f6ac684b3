import type { WordGroup } from '../../reading/rule.js';
import { HEDGES } from './hedges.js';
import { group, list } from './list.js';
import { PERSONS } from './persons.js';
import { DEAL_TERMS } from './terms.js';

/** Words that may stand inside a phrase: articles, possessives, adverbs and adjectives that change nothing. */
export const SKIPPABLE: readonly string[] = list(`
      a | an | the | their | his | her | its | my | our | your | some | any | also | still | now | already | finally |
      again | reportedly | allegedly | apparently | supposedly | recently | strongly | heavily | very |
      extremely | really | actively | seriously | closely | keenly | increasingly | particularly |
      especially | firmly | fully | currently | previously | initially | eventually | officially |
      formally | verbally | successfully | quickly | swiftly | ever | just | even | both | all | once |
      yet | long | only | soon | always | repeatedly | subsequently | merely | simply | effectively |
      publicly | privately | sensationally | shockingly | definitely | certainly | clearly | potentially
      | possibly | probably | reluctantly | agonisingly | serious | strong | huge | big | major | late |
      formal | official | first | fresh | renewed | concrete | genuine | real | sensational | shock |
      surprise | dramatic | audacious | ambitious | sudden | keen | close | potential |
      possible | proposed | prospective | mooted | planned | imminent | impending | immediate | direct | early |
      initial | lucrative | sizeable | stunning | considerable | growing | increased | long-standing |
      longstanding | intense | such | own | this | that | these | another | more | further | quick |
      swift | massive | blockbuster | bumper | one | two | three | four | five | six | half | season |
      summer | january | winter | year | long | term | permanent | loan | new | record | club | transfer
      | free | last-minute | eleventh-hour | deadline-day | deadline | day | minute | so-called |
      advanced | positive | productive | reported | rumoured | alleged | whopping | hefty | cheeky | mammoth |
      tentative | informal | internal | preliminary | exploratory | constructive | extensive | verbal |
      opening | revised | repeated | week | month | hardest | seven | eight | nine | ten | fruitful | lengthy | standing | mega
    `);

/** Closed classes and the nouns by which people and clubs are spoken of. */
export const WORDS: readonly WordGroup[] = [
  group(
    'negation',
    'not',
    `
      not | never | no | nor | without | cannot | cant | isnt | arent | wasnt | werent | dont | doesnt | didnt | havent | hasnt | hadnt | wouldnt | couldnt | shouldnt | no longer | nobody | no one | hardly | refuse to | refused to | refuses to | none of | nowhere near | far from | zero
    `,
  ),
  group('negation', 'instead', 'rather than|instead of'),
  group('negation', 'neither', 'neither'),
  group('negation', 'will', 'wont'),
  group('modal', 'could', 'could|couldve'),
  group('modal', 'may', 'may|can'),
  group('modal', 'might', 'might'),
  group('modal', 'would', 'would|should|must|ought to|needs to|need to|has to|have to|hed'),
  group('modal', 'will', 'will|shall|going to|gonna|ill|hell|theyll|well'),
  group(
    'be',
    'be',
    `
      be | is | was | am | been | get | gets | got | getting | hes | shes | become | becomes | became | stay
    `,
  ),
  group('be', 'are', 'are|were|theyre'),
  group('be', 'remain', 'remain | remains | remained'),
  group('be', 'being', 'being'),
  group('have', 'have', 'have|having|ive|weve|theyve'),
  group('have', 'has', 'has'),
  group('have', 'had', 'had'),
  group('do', 'do', 'do|does|did'),
  ...[
    'to',
    'in order to',
    'involving',
    'alongside',
    'from',
    'for',
    'with',
    'by',
    'at',
    'of',
    'in',
    'over',
    'on',
    'between',
    'about',
    'regarding',
    'against',
    'ahead of',
    'behind',
    'off',
    'including',
    'like',
    'than',
    'into',
    'through',
    'within',
    'via',
    'towards',
    'around',
    'under',
    'among',
    'concerning',
  ].map((word) =>
    group('preposition', word === 'concerning' ? 'about' : word === 'in order to' ? 'to' : word, word),
  ),
  group('preposition', 'ahead of', 'prior to | in anticipation of | in preparation for'),
  group(
    'preposition',
    'for',
    `
      for signature of | for signing of | for services of | to signature of | to signing of |
      for possible move for | in return for | for offer of | for offers of | for offers of around | for offers of about | for offer of around | for bids of around | for bid of | for bids of | for offers around | for offers in region of | for offers in excess of |
      for offer in region of | for offer around | for free agent | for former free agent | for free-agent
    `,
  ),
  group(
    'preposition',
    'including',
    `
      such as | likes of | including | include | includes | are said to include | are understood to include | are believed to include | namely | interested clubs like | replacements like | candidates like | targets like | alternatives like | names like | players like | managers like | coaches like | options like | stars like | interested clubs including | interested parties like |
      interested parties including | interested sides like | clubs like | sides like | teams like | suitors like | admirers like | in form of | in shape of | in guise of | in person of
    `,
  ),
  group(
    'preposition',
    'beside',
    `
      seen as replacement for | as replacement for | as alternative to | to replace | as successor to | to succeed |
      instead of | in place of | as replacements for | replacement for | replacements for | potential replacements for | possible replacements for | potential replacement for | possible replacement for |
      potential successors to | possible successors to | successors to | alternative to | alternatives to | backup for | back-up for | back up for | backup to | back-up to | cover for | understudy to |
      understudy for | to provide competition for | to offer competition for | to provide competition to | as competition for | as competition to | recognised competition for | competition and cover for | cover and competition for |
      successor to | in wake of | to partner | ahead of | as cover for | heir to | upgrade on |
      competition for places | if they lose | in favour of | rather than | similar to | to compete with | to cover for
    `,
  ),
  // "Besides Everton, Fulham want him"
  group('preposition', 'like', 'besides | apart from | aside from | in addition to'),
  group('and', 'and', 'and|&|as well as|plus|along with|together with|but also'),
  group('and', 'or', 'or|nor'),
  group('but', 'but', 'but|yet|however|though|although|whereas|meanwhile|in meantime'),
  ...['despite', 'only for'].map((word) => group('but', word, word)),
  group('relative', 'who', 'who|whom|whose|wholl|whove'),
  ...['which', 'that'].map((word) => group('relative', word, word)),
  group(
    'condition',
    'if',
    'if|if they lose|unless|should|in case|in event|until|assuming|subject to|only if|depending on',
  ),
  group('condition', 'given', 'provided|providing'),
  group('condition', 'even', 'even if'),
  group('common', 'respectively', 'respectively'),
  group(
    'common',
    'bound',
    'contracted to|under contract at|under contract with|under contract to|on books of|on books at',
  ),
  group('subordinate', 'as', 'as'),
  group('subordinate', 'once', 'once|as soon as'),
  group('subordinate', 'past', 'after|since|when|following|upon|right up until|up until|right until'),
  group('subordinate', 'next', 'before'),
  group('subordinate', 'echo', 'so do|so have|so are|so did|as do|as have|as are|as did'),
  group(
    'subordinate',
    'after',
    `
      while | because | with | amid | amidst | where | until | because of | due to | owing to | given |
      even though | regardless of | irrespective of | no matter | in order | having | as part of | following his | on back of
    `,
  ),
  group(
    'subordinate',
    'whether',
    `
      whether | whether or not | clear how much | clear if | clear whether | not clear if | unclear if | unclear whether | unknown if | uncertain if | unsure if | not known if | remains to be seen if | not mean | doesnt mean | not necessarily mean | doesnt necessarily mean | no suggestion | no suggestions | no suggestion that | no sign that | no evidence that | no guarantee | no guarantees | no guarantee that | no guarantees that | see if | know if | wonder if | decide if | find out if | determine if | establish if | discover if | check if | not guarantee | cannot guarantee | cant guarantee | couldnt guarantee | wont guarantee | declined to confirm | declines to confirm | refused to confirm | refuses to confirm | refusing to confirm | would not confirm | wouldnt confirm | declined to say | refused to say | refuses to say | would not say | wouldnt say
    `,
  ),
  group('subordinate', 'asked', 'asked if|asked whether|asking if|asking whether|ask if|ask whether'),
  group('negation', 'refusing', 'refusing to'),
  group('pronoun', 'he', 'he|him|himself|she|herself|hes|shes|hell|hed'),
  group('pronoun', 'they', 'they|them|themselves|we|us|theyll|theyve|theyre|all three|all four|all five'),
  group('pronoun', 'i', 'i|me|myself|im|ive|id'),
  group('pronoun', 'it', 'it|itself'),
  group('possessive', 'his', 'his|her'),
  group('possessive', 'their', 'their|its|our'),
  group('possessive', 'my', 'my|your'),
  group('determiner', 'the', 'the|this|that|these|those'),
  group(
    'determiner',
    'a',
    `
      a | an | another | not only | not just | scouts from | scouts representing | representatives of | representatives from | officials from | delegation from |
      officials from | delegation from | emissaries from | one of | some | several | most | any | other | fellow | each | every | whole host of | host of | raft of | handful of |
      number of | series of | couple of | succession of | flurry of | spate of | string of | clutch of | plethora of | array of | swathe of | posse of | variety of | whole raft of | long list of
    `,
  ),
  group('determiner', 'both', 'both|both of|all of'),
  ...PERSONS,
  ...DEAL_TERMS,
  group(
    'common',
    'time',
    `
      transfer window | rumour mill | paper talk | transfer talk | gossip column | transfer gossip column | done deal | done deals | transfer centre | transfer latest | transfer deadline | transfer market | transfer news | transfer fee | transfer budget |
      transfer deadline day | transfer saga | transfer speculation | transfer rumours | transfer gossip |
      transfer kitty | transfer round-up | transfer roundup | transfer blog | transfer live | transfer updates | transfer funds | transfer fund | transfer cash | transfer pot | transfer war chest | transfer chest | transfer dealings | transfer activity | transfer strategy | transfer spending | transfer spree | transfer ban | transfer embargo | transfer system | transfer committee | transfer plans | transfer business | transfer record | transfer list | transfer policy |
      summer transfer window | january transfer window | winter transfer window | summer window | january window | winter window | mutual agreement | by mutual agreement | january | february | march | april | june | july | august | september | october | november |
      december | feb | aug | sept | oct | nov | dec | monday | tuesday | wednesday | thursday | friday | saturday | sunday | christmas | easter | euros |
      january approaching | summer approaching | window approaching | deadline approaching | season approaching | january approaches | summer approaches | transfer window approaches | january transfer window approaches | summer transfer window approaches | january window approaches | summer window approaches | transfer deadline approaches | window approaches | deadline approaches | season approaches | gmt | bst | cet | olympics | olympic games | world cup | boxing day | in new year | before new year | after new year | by new year | until new year | into new year | hogmanay | new years day | new years eve | world cups | covid |
      coronavirus | south america | north america | central america | latin america | middle east | far east | down under | europe | round of 16 | round of 32 |
      united kingdom | transfer certificate | international transfer certificate | international clearance |
      work permit | visa | golden boot | golden glove | golden ball | ballon d'or | player of the year | footballer of the year |
      last january | last february | last march | last april | last may | last june | last july | last august | last september | last october | last november | last december |
      next january | next february | next march | next april | next may | next june | next july | next august | next september | next october | next november | next december |
      last winter | next winter | this winter | last spring | next spring | last autumn | next autumn |
      end of season | end of the season | end of this season | end of campaign | end of the campaign | end of window | end of the window |
      next summer | last summer | this summer | this week | last week | earlier this week | earlier this month | yesterday | following summer | previous summer | player of the month | player of the season
    `,
  ),
  group('common', 'new', 'new|fresh|improved|extended|bumper'),
  group('common', 'there', 'there|theres'),
  group('common', 'asks', 'what|why|how'),
  // "the first signing of the Reuter era": his time in charge.
  group('common', 'reign', 'reign|era|tenure|regime'),
  group(
    'common',
    'thing',
    `
      getty images | image credit | photo credit | picture credit | worth close to | of close to | for close to | retained list | released list | retain list | first pick in | first overall pick | draft pick | draft picks | round pick | round picks | superdraft pick | superdraft picks | overall pick | international slot | international slots | international roster spot | roster spot | allocation money | general allocation money | targeted allocation money | is tied down to contract | is tied down until | is tied to contract | is tied to deal | is tied down to deal | remains tied to contract | as first choice | as second choice | less | stadium | time | shield | trophy | everyone | everybody | everything | nothing | something | anything | news | others | you | youve | youre |
      loan fee | loan fees | forward line | front line | back line | frontline | backline | strike force | strikeforce | attacking line | forward department |
      in centre-back position | in left-back position | in right-back position | in full-back position | in same position | in that position | in this position | first-choice pairing | first-choice partnership | first-choice pair | first-choice duo | first-choice trio | first-choice option | first-choice options | first-choice side | first-choice team | first-choice xi | first-choice player | first-choice players | first-choice goalkeeper | first-choice goalkeepers | first-choice keeper | first-choice keepers | first-choice defender | first-choice defenders | first-choice centre-back | first-choice centre-backs | first-choice centre-half | first-choice full-back | first-choice full-backs | first-choice left-back | first-choice right-back | first-choice midfielder | first-choice midfielders | first-choice winger | first-choice wingers | first-choice striker | first-choice strikers | first-choice forward | first-choice forwards | first-choice attackers | first-choice number nine | first-choice no 9 |
      financial fair play | fair play | profit and sustainability | profitability and sustainability | squad cost | more trending | trending |
      in terms of | in terms | fa | pfa | sfa | fai | fifa | uefa | on target | approach play | medical treatment | medical attention | medical advice | medical team | medical staff | medical department | medical co-ordinator | medical coordinator | medical director | medical officer | medical chief | to deal with | dealt with | dealing with | final say | last say | big say | major say | no say | any say | a say | have say | have his say | have her say | in fact | in truth | here | during | throughout | yes | yeah | credit | message | blow | hammer blow | boost | setback | warning | tribute | decision | number | title | survival | promotion | glory | silverware | revenge | elsewhere | alternatively | additionally | similarly | interestingly | crucially |
      raring to go | good to go | option of extension | option for extension | option of year extension | option for year extension | all three players | all three points | all three goals | all three games | all three matches | all three competitions | all three clubs | all four players | keep himself fit | keeping himself fit | keep fit | keeping fit | keep themselves fit | want to thank | wants to thank | wanted to thank | want to say thanks | want to say thank | want to say massive thank | want to say big thank | want to say huge thank | wanted to say thanks | wanted to say thank | press conference | press conferences | press briefing | press officer | press office | press box | press room | too good to turn down | too good to refuse | too good to reject | too good to miss | too good to pass up | injury list | casualty list | injured list | treatment table | treatment room | list of absentees | full story | full article | full report | full interview | unsurprisingly | documents | paperwork | contracts
    `,
  ),
  group(
    'common',
    'left',
    'only option|only options|only striker|only fit striker|farewell tour|farewell match|farewell game|farewell party',
  ),
  group(
    'common',
    'left',
    'minutes left|seconds left|minute left|year left|years left|months left|weeks left|days left|hours left|month left|week left|games left|time left|left to run|left to play',
  ),
  // "has close links to Everton": how somebody or something stands to a club, and no news.
  group(
    'common',
    'tie',
    'close links|close link|strong links|strong link|family links|family link|historic links|links with past',
  ),
  group('common', 'out', 'out|on bench|on sidelines|at bay|waiting|guessing|busy'),
  group('common', 'free', 'on free transfer|on free transfers|on frees|on free'),
  group('common', 'free', 'for free|for nothing|on cheap'),
  ...HEDGES,
  ...['made|makes', 'prompted|prompting'].map((forms) => group('verb', forms.split('|')[0]!, forms)),
  group('verb', 'faces', 'face|faces|faced|facing'),
  group(
    'verb',
    'other',
    `
      has | scored | scores | plays | played | play | started | starts |
      missed | helped | impressed | struggled | struggles | says | said | say | added | adds | insists | insisted |
      believes | believe | believed | thinks | think | thought | claims | claimed | claim | reports | reported |
      reveals | revealed | admits | admitted | told | confirmed | suggests | feels | felt | knows | know | came |
      comes | come | took | takes | gave | gives | given | found | finds | became | went | goes | began | begins |
      begun | spent | spends | won | wins | lost | loses | ran | runs | run | saw | sees | seen | put | puts |
      kept | keeps | held | holds | used | enjoyed | enjoying | earned | earns | returned | suffered | suffers |
      recovered | failed | continues | continue | continued | features | featured | captained | netted | bagged |
      grabbed | proved | proven | explained | remains | expires | expire | expired | ends | fear | fears |
      attracted | attracts | write to | writes to | wrote to | written to | impress | caught | catches | catch | turned | turns | hopes | dealt | handed | boosted | boost | boosts | telling | informing
    `,
  ),
  group(
    'particle',
    'van',
    `
      van | de | der | den | di | da | do | dos | das | del | della | el | al | ter | ten | la | le | von | bin |
      ben | ibn | abu | st | mac | mc | van der | van de | van den | y | i | du | dal | lo | ould | os | ap | bel |
      af | zu | op
    `,
  ),
  group(
    'organisation',
    'suffix',
    'football club|utd|athletic|rovers|wanderers|albion|hotspur|alexandra|belles|argyle|orient|academical',
  ),
  group(
    'organisation',
    'club',
    `
      fc | afc | cf | sc | ac | fk | nk | sk | bk | if | ff | cd | ud | sd | rc | rcd | as | ss | us | ssc | sv |
      vfb | vfl | tsg | tsv | bsc | hsc | ogc | losc | united | city | town | county | real | sporting | dynamo |
      borough | argyle | harriers | swifts | dinamo | lokomotiv | spartak | cska | zenit | racing | atletico | deportivo | borussia | olympique | olympiacos | inter | calcio | villa | palace | forest | club | academy | women | ladies | ladies fc | femeni | femenino | feminine | feminin | femminile | frauen | vrouwen |
      hapoel | maccabi | partizan | crvena | rangers | stade | estudiantes | nacional | internacional |
      independiente | union | fortuna | eintracht | hertha | shakhtar | metalist | beitar | kaizer | orlando |
      galaxy | sounders | fire | timbers | whitecaps | revolution | crew | earthquakes | rapids | impact | hull
    `,
  ),
];
