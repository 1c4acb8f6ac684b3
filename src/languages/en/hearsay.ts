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

/** What is done with news that nobody vouches for. */
export const PASSED_ON: readonly string[] = [
  'reported',
  'claimed',
  'suggested',
  'said',
  'understood',
  'believed',
  'alleged',
  'stated',
];

/** "it's claimed", "it has since been claimed", "it is widely reported": without the "is", as which no phrase sees it, too. */
const IT_IS_SAID: readonly string[] = [
  '',
  'is ',
  'was ',
  'been ',
  'being ',
  'now ',
  'has been ',
  'had been ',
  'has since been ',
  'had since been ',
  'is being ',
  'was being ',
  'has later been ',
  'was later ',
  'widely ',
  'is widely ',
  'was widely ',
  'has been widely ',
  'had been widely ',
  'is being widely ',
].flatMap((be) => [...PASSED_ON, 'thought', 'rumoured', 'rumored'].map((verb) => `it ${be}${verb}`));

/** "reports claim", "rumours have suggested". */
const REPORTS_SAY: readonly string[] = ['reports', 'rumours', 'rumors'].flatMap((what) =>
  [
    'claim',
    'claimed',
    'have claimed',
    'had claimed',
    'suggest',
    'suggested',
    'have suggested',
    'had suggested',
    'say',
    'said',
    'have said',
    'state',
    'stated',
    'have stated',
    'indicate',
    'indicated',
    'have indicated',
    'have linked',
  ].map((verb) => `${what} ${verb}`),
);

/** "according to multiple outlets", "according to various sources". */
const ACCORDING_TO_SOME: readonly string[] = [
  'multiple',
  'several',
  'various',
  'some',
  'many',
  'numerous',
].flatMap((some) =>
  ['outlets', 'sources', 'publications', 'newspapers', 'media outlets', 'journalists'].map(
    (who) => `according to ${some} ${who}`,
  ),
);

/** "there are reports that", "there has been talk of". */
const THERE_ARE: readonly string[] = [
  'are',
  'were',
  'have been',
  'had been',
  'is',
  'was',
  'has been',
].flatMap((be) =>
  ['reports', 'rumours', 'rumors', 'suggestions', 'claims', 'talk', 'speculation', 'whispers'].flatMap(
    (what) => ['that', 'of', 'about'].map((that) => `there ${be} ${what} ${that}`),
  ),
);

/** Words by which something is nobody's word in particular ("reports in Italy claim", "it has emerged"). */
export const HEARSAY: readonly string[] = [
  ...list(`
    so they say | so it is said | so it is claimed | so we are told | so the story goes | so reports say |
    rumour is that | rumours are that | word is that | talk is that | rumour has it |
    sources say | sources said | sources told | sources tell | sources added | sources claim | sources suggest |
    sources have said | sources have told | according to reports |
    according to report | according to rumours | according to sources | according to multiple reports |
    according to various reports | according to recent reports | reports that |
    reports emerged | speculation suggests | rumours are mounting that | rumours are growing that | rumours are rife that | rumours persist that | speculation persists that | rumours that | local media | local reports | press reports |
    media reports | various reports | multiple reports | several reports | widespread reports | some reports |
    paper talk | papers | whispers suggest | rumblings suggest | insiders say | insiders claim |
    insiders suggest | insiders believe | insiders told | insiders have told | insiders tell | insiders have said |
    sources close to player | sources close to deal | sources indicate |
    sources understand | sources believe | sources insist | sources have indicated |
    so story goes | we are told | report has claimed | report has suggested |
    it has emerged | it has since emerged | it emerged | it since emerged | it later emerged | say reports | claim reports | suggest reports | say sources | claim sources |
    according to some reports | according to several reports | according to unconfirmed reports | according to new reports |
    according to fresh reports | according to latest reports | according to local reports |
    according to widespread reports | according to one report | according to news reports | according to media reports |
    according to press reports | according to transfer reports | according to further reports | according to earlier reports |
    according to emerging reports | according to newspaper reports | according to press | according to media | according to local media | according to insiders |
    if reports are to be believed | if reports are true | if reports are correct |
    if reports are accurate | if rumours are to be believed | if rumours are true | national media |
    rumours are circulating that | rumours are swirling that | rumours circulating that
  `),
  ...ACCORDING_TO_SOME,
  ...IT_IS_SAID,
  ...REPORTS_SAY,
  ...THERE_ARE,
  ...PRESS_OF_NATIONS,
  ...PAPERS_OF_DAYS,
];

/** Such words that no name in front of them says ("want Reuter | amid reports that", "| as per reports"). */
export const AMID: readonly string[] = [
  ...list(`
    amid reports | despite reports | following reports | after reports | following claims | following suggestions | after claims | amid recent reports | amid claims | despite claims | as per reports | per reports |
    as per latest report | as per recent reports | as per latest reports | per latest reports | per recent reports |
    as per multiple reports | per multiple reports | as per some reports | as per several reports | as per local reports |
    as per various reports | as per sources | per sources | reports suggesting | reports claiming | reports stating |
    reports indicating | rumours suggesting | rumours claiming
  `),
  ...['amid', 'despite'].flatMap((amid) =>
    ['suggestions', 'rumours', 'rumors', 'speculation', 'talk'].flatMap((what) =>
      ['that', 'of', 'about', 'over'].map((of) => `${amid} ${what} ${of}`),
    ),
  ),
  ...['suggestions', 'reports', 'rumours', 'rumors', 'claims', 'speculation', 'stories', 'talk'].flatMap(
    (what) => ['media', 'press', 'papers', 'newspapers'].map((place) => `${what} in ${place}`),
  ),
];
