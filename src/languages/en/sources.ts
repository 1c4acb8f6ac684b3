import type { Attribution } from '../../reading/rule.js';
import { list } from './list.js';

/** "Latest from Sunday's papers", from which feeds drop the apostrophe. */
const PAPERS_OF_DAYS: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
].flatMap((day) =>
  [day, `${day}s`].flatMap((of) => [`${of} papers`, `${of} newspapers`, `${of} back pages`]),
);

/** "Spanish media", "Italian newspapers". */
const PRESS_OF_NATIONS: readonly string[] = [
  'spanish',
  'italian',
  'french',
  'german',
  'portuguese',
  'dutch',
  'belgian',
  'turkish',
  'greek',
  'swiss',
  'austrian',
  'danish',
  'swedish',
  'norwegian',
  'polish',
  'croatian',
  'serbian',
  'saudi',
  'brazilian',
  'argentine',
  'argentinian',
  'mexican',
  'american',
  'scottish',
  'english',
  'british',
  'catalan',
].flatMap((nation) =>
  ['media', 'press', 'reports', 'newspapers', 'papers', 'outlets', 'websites', 'publications', 'dailies'].map(
    (kind) => `${nation} ${kind}`,
  ),
);

/** "has dismissed reports": who does so speaks. */
const DISMISSED: readonly string[] = [
  'dismissed',
  'dismisses',
  'quashed',
  'quashes',
  'refuted',
  'refutes',
  'shot down',
].flatMap((verb) =>
  ['reports', 'talk', 'speculation', 'rumours', 'rumors', 'claims', 'suggestions', 'links'].map(
    (word) => `${verb} ${word}`,
  ),
);

/** What is done with news that nobody vouches for. */
const PASSED_ON: readonly string[] = [
  'reported',
  'claimed',
  'suggested',
  'said',
  'understood',
  'believed',
  'alleged',
  'stated',
];

/** "it's claimed", "it's being reported": without the "is", as which no phrase sees it. */
const IT_IS_SAID: readonly string[] = ['', 'been ', 'being ', 'now '].flatMap((be) =>
  [...PASSED_ON, 'thought', 'rumoured', 'rumored'].map((verb) => `it ${be}${verb}`),
);

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
      has broken news | have broken news | has story | have story | carries story | runs story | have story that |
      goes on to say | goes on to claim | goes on to report | went on to claim | have been able to confirm | has it that | have it that | puts it |
      reported that | can reveal | can report | can exclusively reveal | hears | writes that | claiming | suggesting |
      wrote that | has revealed that | reports that
    `),
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
      believed | insists | insist | insisted | confirms | confirmed | confirm | told | tells | tell |
      has been told | have been told | admits | admit | admitted | declared | explains |
      explained | details | relay | relays | note | notes | noted | posted | tweeted | tweets |
      declares | contends | contended | opines | thinks | hints | hinted | maintains | stresses | stressed | announced | announces | announcing | confirming | revealing |
      predicts | predicted | argues | argued | informed | informs | mentions | outlines | warns | warned | urged |
      urges | expects | reckons | reiterated | continued | went on | denied | denies | describes |
      described | writing | points out | expressed | shares | disclosed | responded | replied |
      asserted | asserts | hit back | feels | hopes | can confirm | alleges | allege |
      alleged | indicates | indicate | indicated | gathers | clarified | confessed | conceded |
      concedes | speculates | quipped | joked | remarked | commented | assured | assures |
      has been informed | is told | are told | divulged | disclose | discloses | reaffirmed |
      reaffirms | opined | pointed out | vowed | mused | advises | advised | laughed off |
      laughs off | stating | insisting | declaring | stressing | played down | plays down | rubbished | rubbishes | poured cold water on |
      pours cold water on | brushed off | shrugged off | made it clear | makes it clear | has made it clear | have made it clear |
      made clear | has made clear | makes clear
    `).concat(DISMISSED),
  },
  {
    rule: 'en.source.same',
    example: 'The report adds that Fulham would sell Alan Reuter.',
    source: 'alone',
    sort: 'same',
    phrases: list(`
      report adds | report also says | report says | report claims | report also claims | report states | report continues |
      report goes on | report suggests | report reveals | report details | outlet adds | outlet claims | outlet says | outlet states |
      outlet also claims | newspaper says | newspaper adds | newspaper claims | paper says | paper adds | paper claims |
      publication adds | publication claims | publication says | website adds | website claims | website says | website reports | daily adds | daily claims | daily says | daily reports | daily states |
      magazine adds | magazine claims | magazine says | newspaper reports | newspaper states | report notes | report mentions | report further states | same report | same source |
      same outlet | same newspaper | same paper | same publication | report also adds | it is added | journalist adds |
      reporter adds | insider adds | it adds | it says | they add | they claim | they report | it also reports | it also claims | he also reports | he adds that | tweet details
    `),
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
    phrases: [
      ...list(`
      so they say | so it is said | so it is claimed | so we are told | so the story goes | so reports say |
      it is understood | it is believed | it is claimed | it has been claimed | it is reported |
      it has been reported | it was reported | it is said | it has been suggested | it is thought |
      it is rumoured | reports claim | reports suggest | recent reports suggest | reports say |
      reports have claimed | reports have suggested | reports indicate | reports have linked | rumours suggest | rumour is that | rumours are that | word is that | talk is that |
      rumours claim | rumour has it | sources say | sources said | sources told | sources tell | sources added |
      sources claim | sources suggest | sources have said | sources have told | according to reports |
      according to report | according to rumours | according to sources | according to multiple reports |
      according to various reports | according to recent reports | amid reports | despite reports | reports that |
      reports emerged | speculation suggests | rumours that | local media | local reports | press reports |
      media reports | various reports | multiple reports | several reports | widespread reports | some reports |
      paper talk | papers | there are reports that | there were reports that | there have been reports that |
      there are rumours that | there were rumours that | there have been rumours that |
      there are suggestions that | there have been suggestions that | there were suggestions that |
      there are claims that | there have been claims that | there is talk that | there is speculation that |
      there has been speculation that | whispers suggest | rumblings suggest | insiders say | insiders claim |
      insiders suggest | insiders believe | insiders told | insiders have told | insiders tell | insiders have said | sources close to player | sources close to deal | sources indicate |
      sources understand | sources believe | sources insist | sources have indicated | it is alleged | it is rumored |
      it is widely reported | it is being reported | it is being claimed | it is being said |
      it was claimed | it was said | it was stated | it was suggested | it was believed | it was thought |
      it was understood | it was rumoured | it was alleged | it has been said | it has been stated | it has been rumoured |
      it has been alleged | it is being suggested | so story goes | we are told | report has claimed | report has suggested |
      it has emerged | it emerged | latest reports suggest | say reports | claim reports | suggest reports | say sources | claim sources | according to some reports |
      according to several reports | according to unconfirmed reports | according to new reports | according to fresh reports |
      according to latest reports | according to local reports | according to widespread reports | according to one report |
      according to insiders | if reports are to be believed | if reports are true | if reports are correct |
      if reports are accurate | if rumours are to be believed | if rumours are true | reports state | reports indicated |
      reports suggested | reports claimed | national media
    `),
      ...IT_IS_SAID,
      ...PRESS_OF_NATIONS,
      ...PAPERS_OF_DAYS,
    ],
  },
];
