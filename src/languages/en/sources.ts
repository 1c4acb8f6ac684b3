import type { Attribution } from '../../reading/rule.js';
import { AMID, HEARSAY, PASSED_ON } from './hearsay.js';
import { list } from './list.js';
import { STATEMENTS } from './statements.js';

/** "has dismissed reports": who does so speaks. */
const DISMISSED: readonly string[] = [
  'dismissed',
  'dismisses',
  'quashed',
  'quashes',
  'refuted',
  'refutes',
  'shot down',
  'challenged',
  'challenges',
  'rebuffed',
  'rebuffs',
  'brushed aside',
  'brushes aside',
  'scotched',
  'scotches',
].flatMap((verb) =>
  ['reports', 'talk', 'speculation', 'rumours', 'rumors', 'claims', 'suggestions', 'links'].map(
    (word) => `${verb} ${word}`,
  ),
);

/** "is adamant that", "remains insistent": who is so sure speaks. */
const ADAMANT: readonly string[] = [
  'is',
  'are',
  'was',
  'were',
  'remains',
  'remain',
  'remained',
  'has been',
  'have been',
].flatMap((be) => [
  `${be} adamant`,
  `${be} adamant that`,
  `${be} insistent`,
  `${be} insistent that`,
  `${be} firm that`,
]);

/** "it has been reported by", "it is claimed in". */
const TOLD_BY: readonly string[] = [
  'it is',
  'it was',
  'it has been',
  'it is being',
  'it had been',
  'being',
].flatMap((be) =>
  [...PASSED_ON, 'revealed'].flatMap((verb) => ['by', 'in'].map((place) => `${be} ${verb} ${place}`)),
);

/** "according to the report", "as per that article": a piece that has been credited; without an article it is anybody's. */
const AS_THE_PIECE_SAYS: readonly string[] = ['according to', 'as per', 'per'].flatMap((by) =>
  ['report', 'reports', 'article', 'story', 'piece', 'source'].flatMap((piece) => [
    `${by} the ${piece}`,
    `${by} that ${piece}`,
    `${by} same ${piece}`,
  ]),
);

/** "the report adds", "the article claims", "the newspaper goes on". */
const PIECE_SAYS: readonly string[] = [
  'report',
  'article',
  'piece',
  'story',
  'outlet',
  'newspaper',
  'paper',
  'publication',
  'website',
  'daily',
  'magazine',
  'tabloid',
].flatMap((piece) =>
  [
    'adds',
    'added',
    'says',
    'said',
    'also says',
    'claims',
    'claimed',
    'also claims',
    'also adds',
    'states',
    'stated',
    'further states',
    'suggests',
    'suggested',
    'reveals',
    'details',
    'notes',
    'mentions',
    'continues',
    'goes on',
    'explains',
    'reads',
  ].map((verb) => `${piece} ${verb}`),
);

/** How English says whose word something is. */
export const ATTRIBUTIONS: readonly Attribution[] = [
  {
    rule: 'en.source.according',
    example: 'According to the Harbour Post, Everton want Alan Reuter.',
    source: 'before',
    sort: 'report',
    publisher: true,
    phrases: [
      ...list(`
      according to | according to report in | according to report from | according to report by |
      according to reports in | according to reports from | per | as per | as reported by |
      as reported in | as revealed by | as first reported by | reported by | revealed by |
      report from | report by | report in | reports in | reports from | claims in | citing |
      cited by | quoted by | via | as claimed by | as relayed by | relayed by | as quoted by |
      source: | courtesy of | suggestions in | claim from | claims from | as confirmed by |
      writing in | reports by | story in | as detailed by | speaking on | appearing on |
      information from | h t | hat tip | hat tip to | quoted in | as cited by | as quoted in | as relayed in | carried by |
      via report from | claims made by | claims made in | as noted by | as mentioned by |
      as stated by | as written by | as claimed in | as suggested by | as understood by |
      according to information from | as per reports in | as per reports from | as per report by |
      as per report from | word in |
      word from | word out of | talk in | whispers in | whispers from | rumours in | rumours from | speculation in |
      say reports in | say reports from | claim reports in | claim reports from | suggest reports in | suggest reports from |
      news from | latest from | latest report from | in words of journalist
    `),
      ...TOLD_BY,
    ],
  },
  ...STATEMENTS,
  {
    rule: 'en.source.they',
    example: 'Everton want Alan Reuter, or so they say in Spain.',
    source: 'before',
    sort: 'report',
    press: 'reports in',
    phrases: list(`
      they say in | so they say in | so they claim in | so they report in | so they believe in | they claim in |
      they report in | they believe in | they insist in | they reckon in | so they reckon in
    `),
  },
  {
    rule: 'en.source.circle',
    example: 'Sources close to Alan Reuter say that Everton want him.',
    source: 'before',
    sort: 'report',
    circle: true,
    phrases: list(`
      according to sources at | sources close to | source close to | sources at | according to sources close to |
      people close to | those close to | figures close to | insiders at | according to those close to
    `),
  },
  {
    rule: 'en.source.close',
    example: 'Everton want Alan Reuter, he said in an interview with the Harbour Post.',
    source: 'before',
    sort: 'report',
    phrases: list(`
      told to | as told to | in interview with | interview with | speaking to | talking to | spoke to | talked to | spoken to |
      in words of | in conversation with
    `),
  },
  {
    rule: 'en.source.that',
    example: 'Everton want Alan Reuter. That is according to the Harbour Post.',
    source: 'before',
    sort: 'report',
    back: true,
    phrases: list(`
      that is according to | this is according to | that is word from | this is word from | that is word of |
      that is view of | that is claim of | that is claim from | that is claim made by | this is claim of | this is claim made by |
      that is story in | this is story in | that is line from | that is news from | this is news from | this comes from |
      that comes from | that comes via | this comes via | that is as per | this is as per | that is what is claimed by | that is understanding of |
      this is understanding of | that is per | this is per | that is verdict of | this is verdict of | so says | so say | so writes | so write |
      so reports | so report | so claims | so claim | that is information of | this is information of | this information comes from |
      that is belief of | that is report from | this is report from | that is report in | that is report of |
      news comes from | claim comes from | report comes from | information comes from | update comes from | revelation comes from
    `),
  },
  {
    rule: 'en.source.writes',
    example: 'The Harbour Post can reveal that Everton want Alan Reuter.',
    source: 'after',
    sort: 'report',
    publisher: true,
    phrases: list(`
      can pass on | can share | can disclose | can now reveal | can now report | can tell | is able to reveal | is able to report |
      writes | write | wrote | understands | has learned | has learnt | have learned | wrote on |
      is to be believed | are to be believed | be believed | has written | have written | has heard | have heard |
      has been told by sources | have been told by sources | was told by sources | were told by sources |
      has been led to believe | have been led to believe | is led to believe | are led to believe | broke news | broke story |
      go as far as to say | goes as far as to say | go so far as to say | goes so far as to say | is running story that | are running story that |
      has broken news | have broken news | has story | have story | carries story | runs story | have story that |
      goes on to say | goes on to claim | goes on to report | went on to claim | have been able to confirm | has it that | have it that | puts it |
      reported that | can reveal | can report | can exclusively reveal | hears | writes that | claiming | suggesting |
      wrote that | has revealed that | reports that
    `),
  },
  {
    rule: 'en.source.reports',
    example: 'Ivo Lindqvist tells the Harbour Post that Everton want Alan Reuter.',
    source: 'after',
    sort: 'report',
    bids: true,
    phrases: list('told | tells | tell'),
  },
  {
    rule: 'en.source.reports',
    example: 'The Harbour Post reports that Everton want Alan Reuter.',
    source: 'after',
    sort: 'report',
    phrases: list(`
      reports | report | reported | reporting | claims | claim | claimed | understand |
      understood | reveals | reveal | revealed | suggests | suggest | suggested | state | states |
      stated | says | say | said | saying | adds | add | added | learns | believes | believe |
      believed | insists | insist | insisted | confirms | confirmed | confirm |
      has been told | have been told | admits | admit | admitted | declared | explains |
      explained | details | detail | relay | relays | note | notes | noted | posted | tweeted | tweets |
      declares | contends | contended | opines | thinks | hints | hinted | maintains | maintained | maintain that | stresses | stressed | announced | announces | announcing | confirming | revealing |
      predicts | predicted | argues | argued | informed | informs | mentions | outlines | warns | warned | urged |
      urges | expects | reckons | reiterated | continued | went on | denied | denies | describes |
      described | writing | points out | expressed | shares | disclosed | responded | replied |
      asserted | asserts | hit back | feels | hopes | can confirm | alleges | allege |
      alleged | indicates | indicate | indicated | gathers | clarified | confessed | conceded |
      concedes | speculates | quipped | joked | remarked | commented | assured | assures |
      has been informed | is told | are told | divulged | disclose | discloses | reaffirmed | reaffirms | opined | pointed out | vowed | mused | advises | advised | laughed off |
      laughs off | stating | insisting | declaring | stressing | played down | plays down | rubbished | rubbishes | poured cold water on |
      pours cold water on | brushed off | shrugged off | made it clear | made it abundantly clear | has made it abundantly clear | made it perfectly clear | has made it perfectly clear | makes it clear | has made it clear | have made it clear | made clear | has made clear | makes clear
    `).concat(DISMISSED, ADAMANT),
  },
  {
    rule: 'en.source.same',
    example: 'The report adds that Fulham would sell Alan Reuter.',
    source: 'alone',
    sort: 'same',
    phrases: [
      ...PIECE_SAYS,
      ...AS_THE_PIECE_SAYS,
      ...list(`
        newspaper reports | website reports | daily reports | same report | same source | same outlet | same newspaper | same paper | same publication | it is added | it adds | it says |
        they add | they claim | they report | it also reports | it also claims | he also reports | he adds that | tweet details |
        journalist adds | reporter adds | insider adds
      `),
    ],
  },
  {
    rule: 'en.source.official',
    example: 'Alan Reuter has joined Everton, the club can confirm.',
    source: 'alone',
    sort: 'speech',
    phrases: list(`
      club can confirm | club is delighted to announce | club are delighted to announce | is delighted to announce |
      are delighted to announce | is pleased to announce | are pleased to announce | is delighted to confirm |
      are delighted to confirm | is pleased to confirm | are pleased to confirm | we can confirm |
      we are delighted to announce | are thrilled to announce | is thrilled to announce | happy to announce |
      proud to announce | can today confirm | can today announce | has today completed | have today completed |
      can announce | it official | it now official | it confirmed | it been confirmed | it was confirmed | it has been confirmed | it has now been confirmed | it is official | it's official |
      it is now official
    `),
  },
  {
    rule: 'en.source.anonymous',
    example: 'Everton want Alan Reuter, reports in Italy claim.',
    source: 'alone',
    sort: 'hearsay',
    phrases: HEARSAY,
  },
  {
    rule: 'en.source.amid',
    example: 'Fulham have sold Alan Reuter amid claims that Everton want Serge Benti.',
    source: 'alone',
    sort: 'hearsay',
    detached: true,
    phrases: AMID,
  },
];
