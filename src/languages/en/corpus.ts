import { ABROAD } from './corpus/abroad.js';
import { ADDRESSES } from './corpus/addresses.js';
import { ADMIRERS } from './corpus/admirers.js';
import { ADVANCES } from './corpus/advances.js';
import { ADVERBIAL } from './corpus/adverbs.js';
import { AGES } from './corpus/ages.js';
import { AGREEMENT } from './corpus/agreement.js';
import { ANNOUNCED } from './corpus/announced.js';
import { ANSWERS } from './corpus/answers.js';
import { ARRIVALS } from './corpus/arrivals.js';
import { ASIDES } from './corpus/asides.js';
import { BACKGROUNDS } from './corpus/backgrounds.js';
import { BETWEEN_COMMAS } from './corpus/between-commas.js';
import { BID_ANSWERS } from './corpus/bid-answers.js';
import { BOUND_FOR } from './corpus/bound-for.js';
import { CAREERS } from './corpus/careers.js';
import { CHOICES } from './corpus/choices.js';
import { COLUMN_ITEMS } from './corpus/column-items.js';
import { COLUMN_LINES } from './corpus/column-lines.js';
import { COLUMNS } from './corpus/columns.js';
import { COMPLETED, NOT_COMPLETED } from './corpus/completed.js';
import { CONTESTS } from './corpus/contests.js';
import { COUNTED } from './corpus/counted.js';
import { CREDITED } from './corpus/credited.js';
import { DEALING } from './corpus/dealing.js';
import { DENIED } from './corpus/denied.js';
import { DISCOURSE_ARTICLES } from './corpus/discourse-articles.js';
import { DONE } from './corpus/done.js';
import { ENDED_STINT } from './corpus/ended-stint.js';
import { EXTENSIONS } from './corpus/extensions.js';
import { FACTS_SOURCES } from './corpus/facts-sources.js';
import { FEED_ITEMS } from './corpus/feed-items.js';
import { FOLLOW_UPS } from './corpus/follow-ups.js';
import { FRONT_PAGE } from './corpus/front-page.js';
import { FULL_ARTICLES } from './corpus/full-articles.js';
import { GOSSIP } from './corpus/gossip.js';
import { GOSSIP_COLUMN } from './corpus/gossip-column.js';
import { GOSSIP_ITEM } from './corpus/gossip-item.js';
import { GUESSES } from './corpus/guesses.js';
import { HANDOVERS } from './corpus/handovers.js';
import { HEADLINES } from './corpus/headlines.js';
import { HINTS } from './corpus/hints.js';
import { HISTORIES } from './corpus/histories.js';
import { HOMES } from './corpus/homes.js';
import { INSERTIONS } from './corpus/insertions.js';
import { INTEREST } from './corpus/interest.js';
import { INTERLUDES } from './corpus/interludes.js';
import { ITEMS } from './corpus/items.js';
import { JOURNALIST_POST } from './corpus/journalist-post.js';
import { JOURNEYS } from './corpus/journeys.js';
import { KEPT_FROM_OTHERS } from './corpus/kept-from-others.js';
import { LABELLED } from './corpus/labelled.js';
import { LEAVING } from './corpus/leaving.js';
import { LINES } from './corpus/lines.js';
import { LIVE_BLOGS } from './corpus/live-blogs.js';
import { LONE_SURNAMES } from './corpus/lone-surnames.js';
import { MANNERS } from './corpus/manners.js';
import { MATCHES } from './corpus/matches.js';
import { MEANT } from './corpus/meant.js';
import { NEWSPAPER_REPORT } from './corpus/newspaper-report.js';
import { NEXT_CLAUSE } from './corpus/next-clause.js';
import { NEXT_MOVES } from './corpus/next-moves.js';
import { NONE } from './corpus/none.js';
import { OPENINGS } from './corpus/openings.js';
import { OTHERS_MEANT } from './corpus/others-meant.js';
import { OUTLOOKS } from './corpus/outlooks.js';
import { PAIRS } from './corpus/pairs.js';
import { PARAGRAPHS } from './corpus/paragraphs.js';
import { PARTINGS } from './corpus/partings.js';
import { PARTNERS } from './corpus/partners.js';
import { PASSAGES } from './corpus/passages.js';
import type { Phrasing } from './corpus/phrasing.js';
import { POSTS } from './corpus/posts.js';
import { PRICES } from './corpus/prices.js';
import { QUOTED } from './corpus/quoted.js';
import { RECALLED } from './corpus/recalls.js';
import { REFUSAL } from './corpus/refusal.js';
import { REPORTS } from './corpus/reports.js';
import { REUNIONS } from './corpus/reunions.js';
import { REVERSALS } from './corpus/reversals.js';
import { REVIEWED } from './corpus/reviewed.js';
import { RIVALS } from './corpus/rivals.js';
import { ROUND_UPS } from './corpus/round-ups.js';
import { ROUNDABOUT } from './corpus/roundabout.js';
import { RUMOURS } from './corpus/rumours.js';
import { SELLERS } from './corpus/sellers.js';
import { SEQUELS } from './corpus/sequels.js';
import { SEVERAL } from './corpus/several.js';
import { SEVERAL_CLUBS } from './corpus/several-clubs.js';
import { SIDES } from './corpus/sides.js';
import { SPLICES } from './corpus/splices.js';
import { SPOKEN } from './corpus/spoken.js';
import { IDLE_SPORT, SPORTING } from './corpus/sporting.js';
import { STORIES } from './corpus/stories.js';
import { STRENGTHENING } from './corpus/strengthening.js';
import { SUITORS } from './corpus/suitors.js';
import { SUMS } from './corpus/sums.js';
import { SURENESS } from './corpus/sureness.js';
import { TABLOID } from './corpus/tabloid.js';
import { TABLOID_ARTICLES } from './corpus/tabloid-articles.js';
import { TERMS } from './corpus/terms.js';
import { THEIRS } from './corpus/theirs.js';
import { THREADS } from './corpus/threads.js';
import { TOGETHER } from './corpus/together.js';
import { TOLD_LATER } from './corpus/told-later.js';
import { TURNAROUNDS } from './corpus/turnarounds.js';
import { TURNED } from './corpus/turned.js';
import { TURNS } from './corpus/turns.js';
import { TURNS_OF_PHRASE } from './corpus/turns-of-phrase.js';
import { TUSSLES } from './corpus/tussles.js';
import { UNDERSTUDIES } from './corpus/understudies.js';
import { UNSAID } from './corpus/unsaid.js';
import { UNTRUE } from './corpus/untrue.js';
import { UPSHOTS } from './corpus/upshots.js';
import { VALUES } from './corpus/values.js';
import { VARIETIES } from './corpus/varieties.js';
import { WHEREABOUTS } from './corpus/whereabouts.js';
import { WHOLE_STORIES } from './corpus/whole-stories.js';
import { WHOSE } from './corpus/whose.js';
import { WORDINGS } from './corpus/wordings.js';

/** Phrasings of every English rule with the claims that they make; people invented. */
export const CORPUS: readonly Phrasing[] = [
  ...INTEREST,
  ...REFUSAL,
  ...ADDRESSES,
  ...CONTESTS,
  ...EXTENSIONS,
  ...ANNOUNCED,
  ...LEAVING,
  ...LINES,
  ...AGREEMENT,
  ...DENIED,
  ...DONE,
  ...REPORTS,
  ...RIVALS,
  ...POSTS,
  ...DEALING,
  ...HEADLINES,
  ...ROUNDABOUT,
  ...UNDERSTUDIES,
  ...UNSAID,
  ...SPORTING,
  ...SEVERAL,
  ...SPLICES,
  ...STORIES,
  ...FULL_ARTICLES,
  ...DISCOURSE_ARTICLES,
  ...GOSSIP,
  ...GOSSIP_COLUMN,
  ...GOSSIP_ITEM,
  ...FACTS_SOURCES,
  ...FEED_ITEMS,
  ...FRONT_PAGE,
  ...ENDED_STINT,
  ...BID_ANSWERS,
  ...OTHERS_MEANT,
  ...UPSHOTS,
  ...JOURNALIST_POST,
  ...ADMIRERS,
  ...ADVANCES,
  ...KEPT_FROM_OTHERS,
  ...COUNTED,
  ...BETWEEN_COMMAS,
  ...TOLD_LATER,
  ...COLUMN_LINES,
  ...FOLLOW_UPS,
  ...SIDES,
  ...LONE_SURNAMES,
  ...TURNS_OF_PHRASE,
  ...INTERLUDES,
  ...NEXT_CLAUSE,
  ...BOUND_FOR,
  ...COLUMN_ITEMS,
  ...COLUMNS,
  ...MATCHES,
  ...MEANT,
  ...PARAGRAPHS,
  ...PASSAGES,
  ...ITEMS,
  ...WHOSE,
  ...ANSWERS,
  ...PRICES,
  ...ASIDES,
  ...VALUES,
  ...THEIRS,
  ...SUITORS,
  ...THREADS,
  ...TUSSLES,
  ...UNTRUE,
  ...BACKGROUNDS,
  ...CAREERS,
  ...JOURNEYS,
  ...WHEREABOUTS,
  ...WHOLE_STORIES,
  ...HISTORIES,
  ...OPENINGS,
  ...STRENGTHENING,
  ...TURNS,
  ...CHOICES,
  ...TURNAROUNDS,
  ...ARRIVALS,
  ...SEQUELS,
  ...SELLERS,
  ...COMPLETED,
  ...LIVE_BLOGS,
  ...SEVERAL_CLUBS,
  ...REVERSALS,
  ...PAIRS,
  ...HINTS,
  ...SURENESS,
  ...QUOTED,
  ...ABROAD,
  ...TOGETHER,
  ...TURNED,
  ...TABLOID,
  ...TABLOID_ARTICLES,
  ...TERMS,
  ...VARIETIES,
  ...MANNERS,
  ...OUTLOOKS,
  ...ADVERBIAL,
  ...LABELLED,
  ...ROUND_UPS,
  ...PARTINGS,
  ...PARTNERS,
  ...REUNIONS,
  ...REVIEWED,
  ...RECALLED,
  ...SPOKEN,
  ...GUESSES,
  ...HANDOVERS,
  ...RUMOURS,
  ...INSERTIONS,
  ...AGES,
  ...CREDITED,
  ...SUMS,
  ...NEXT_MOVES,
  ...HOMES,
  ...WORDINGS,
  ...NEWSPAPER_REPORT,
];

/** Sentences that make no claim. */
export const SILENT: readonly string[] = [...NONE, ...NOT_COMPLETED, ...IDLE_SPORT];
