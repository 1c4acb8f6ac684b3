import type { SportMarks } from './sport-marks.js';

/** Wording that the engine tests a stretch of text against. Each pattern is linear and case-insensitive. */
export interface Marks {
  /** Of games. */
  readonly sport: SportMarks;
  /** A description of one among several ("the eighth player"), which points at nobody. */
  readonly counted: RegExp;
  /** What makes of a position a place in a squad ("their striker | berth"). */
  readonly berth: RegExp;
  /** What somebody becomes to his own club ("an Everton | great"). */
  readonly renown: RegExp;
  /** As which of a club's signings somebody comes, in headlines ("third summer signing"). */
  readonly numbered: RegExp;
  /** A word for several who have come, with what stands in front of it ("| their summer signings"). */
  readonly signings: RegExp;
  /** What makes of them some that have not come ("| potential signings", "| no signings"). */
  readonly unmade: RegExp;
  /** Who took a picture ("Image: Getty"). */
  readonly picture: RegExp;
  /** Forms of small verbs that speak of several ("are", "have"). */
  readonly collective: RegExp;
  /** Who has just come ("Everton's new manager"). */
  readonly newcomer: RegExp;
  /** Words that something goes on as it was ("is still an Everton player"). */
  readonly unchanged: RegExp;
  /** How a line begins that leads to another article. */
  readonly leadsOn: RegExp;
  /** How a page is called that follows the news as it comes in. */
  readonly livePage: RegExp;
  /** How a column ends that puts one piece of news after another. */
  readonly plusMore: RegExp;
  /** How a column of that sort calls itself. */
  readonly column: RegExp;
  /** Instead of an outlet's name, that more than one has told it ("Various"). */
  readonly anybody: RegExp;
  /** Instead of an outlet's name, that a club has made it known itself ("Club website"). */
  readonly ownWord: RegExp;
  /** How a column, or a part of it, says that all of it is from the papers. */
  readonly papers: RegExp;
  /** As what somebody joins others who have come as he has. */
  readonly fellows: RegExp;
  /** What a club or its manager does with somebody who becomes a signing ("made Reuter his first signing"). */
  readonly makes: RegExp;
  /** What agencies file headlines under ("Soccer-Everton sign Reuter"). */
  readonly slug: RegExp;
  /** What leads to those who came before somebody ("the third signing, following Benti"). */
  readonly follows: RegExp;
  /** What a bid goes by once it was spoken of ("it", "both"). */
  readonly thing: RegExp;
  /** How a sentence begins that tells the sum of a move spoken of before ("The fee is | £20m"). */
  readonly worth: RegExp;
  /** The words between a move and its fee in the same sentence ("on a long deal for an undisclosed fee, believed to be | £5m"). */
  readonly fee: RegExp;
  /** Words by which a manager picks one player for a match before another. */
  readonly picked: RegExp;
  /** How sure somebody is ("convinced"). */
  readonly sure: RegExp;
  /** Those whom a club has already ("current options"). */
  readonly present: RegExp;
  /** Offers and enquiries of more clubs than one, from nobody in particular ("several offers"). */
  readonly several: RegExp;
  /** The sign that closes a quotation. */
  readonly closing: RegExp;
  /** A word that tells when or how, and no thing ("early"). */
  readonly adverb: RegExp;
  /** "this month", "on Friday": when something is done, in words of no other meaning. */
  readonly when: RegExp;
  /** A word behind "stay" that tells of staying itself ("longer"). */
  readonly staying: RegExp;
  /** What only the report of a match speaks of ("referee"). */
  readonly pitch: RegExp;
  /** Verbs by which somebody is told what to do ("order"). */
  readonly bids: RegExp;
  /** A pronoun that can only be a subject ("I"). */
  readonly nominative: RegExp;
  /** Verbs that link somebody with what he is or becomes ("made | available"). */
  readonly linking: RegExp;
  /** What tells right behind a name that he is not to be had now ("out until May"). */
  readonly gone: RegExp;
  /** What only managers are ("sacked"). */
  readonly dismissed: RegExp;
  /** What clubs do to managers ("appoint"). */
  readonly hires: RegExp;
  /** What a manager has ("Reuter's side"). */
  readonly command: RegExp;
  /** A description of nobody in particular ("a centre-back", "several clubs"). */
  readonly indefinite: RegExp;
  /** A plural that may well be one club's ("the Spanish giants"). */
  readonly single: RegExp;
  /** "the Serie A champions", of now and not of once. */
  readonly champions: RegExp;
  /** A description of several ("Everton players"). */
  readonly plural: RegExp;
  /** Forms of small verbs that speak of one ("is", "has"). */
  readonly singular: RegExp;
  /** What somebody is subject to as its object, behind "is" ("subject to | a bid"). */
  readonly subjectTo: RegExp;
  /** A description of two who were spoken of ("the pair", "both clubs"). */
  readonly pair: RegExp;
  /** The same of three. */
  readonly trio: RegExp;
  /** The first of two who were spoken of ("the former"), and the second. */
  readonly formerOne: RegExp;
  readonly latterOne: RegExp;
  /** A description that points back ("the club"). */
  readonly definite: RegExp;
  /** What clubs come to terms about ("a fee", "personal terms"). */
  readonly terms: RegExp;
  /** The one club of which the text speaks ("the club"). */
  readonly theClub: RegExp;
  /** Hearsay that says of what kind or country it is. */
  readonly placed: RegExp;
  /** Those of a country who say something, by its name: "Spanish media". */
  readonly national: RegExp;
  /** What leads hearsay's words, and the verb at their end ("according to reports", "sources say"). */
  readonly hearsay: RegExp;
  /** An outlet in a bracket that bears no capital: its address, or a name that is written small; the first group is it. */
  readonly site: RegExp;
  /** A handle ("@lantern_sport"); the first group is it without its sign. */
  readonly handle: RegExp;
  /** The name of a club's own handle or site; the first group is the club's. */
  readonly ownSite: RegExp;
  /** Behind a club's name: where it publishes what it has to say ("'s official website"). */
  readonly statedOn: RegExp;
  /** Who speaks for a club, and not for himself. */
  readonly spokesman: RegExp;
  /** In front of a club: it is the club that says so ("according to"). */
  readonly statedBy: RegExp;
  /** What ought to be done: a modal of duty, which leaves nothing open. */
  readonly duty: RegExp;
  /** What stands in front of the sum that a side pays, that the other gets, and that somebody puts a move at. */
  readonly pays: RegExp;
  readonly gets: RegExp;
  readonly puts: RegExp;
  /** Behind a sum: that it was paid at another time, or is paid again and again. */
  readonly elsewhen: RegExp;
  /** What stands in front of the club that somebody plays for ("has scored twelve goals for"). */
  readonly homeAt: RegExp;
  /** An adverb by which what a verb tells is no news. */
  readonly already: RegExp;
  /** What somebody's club is called ("his current club"). */
  readonly ownClub: RegExp;
  /** What leads to somebody whose place another is to take ("a replacement for | Benti"). */
  readonly place: RegExp;
  /** Those who are told what nobody else is to know ("friends", "the board"). */
  readonly confidants: RegExp;
  /** Verbs by which a club speaks for itself. */
  readonly official: RegExp;
  /** A sentence that says no more than that a club has made a move known ("The club announced the signing on Monday"). */
  readonly announces: RegExp;
  /** "Reports on Tuesday | claimed": what opens a sentence in front of a verb of saying, and is nobody's in particular. */
  readonly pressLead: RegExp;
  /** Words that tell what is thought or rumoured, by nobody in particular. */
  readonly believed: RegExp;
  /** An adverb by which what a verb tells has been made known. */
  readonly officially: RegExp;
  /** A word in front of a colon by which what follows is official. */
  readonly declared: RegExp;
  /** Verbs by which a club makes its own business known. */
  readonly herald: RegExp;
  /** Verbs by which somebody lets somebody know. */
  readonly tells: RegExp;
  /** What somebody is offered with whom a club wants to sign ("a five-year contract"). */
  readonly employs: RegExp;
  /** What a player is offered at his own club that is no move. */
  readonly gift: RegExp;
  /** Verbs of saying, in the past. */
  readonly said: RegExp;
  /** Verbs by which somebody tells somebody what not to do. */
  readonly warns: RegExp;
  /** The same as `tells` in the passive, with the word in front of it. */
  readonly told: RegExp;
  /** Words by which one outlet goes back to another. */
  readonly citing: RegExp;
  /** An outlet that only passes on. */
  readonly passedOn: RegExp;
  /** Adverbs by which what is told is hedged; they may stand inside a phrase. */
  readonly hedges: RegExp;
  /** "speculation", "rumours": nouns of what is only said. */
  readonly rumours: RegExp;
  readonly loan: RegExp;
  /** Time at a club, of a loan above all ("spell"). */
  readonly stint: RegExp;
  /** The second half of a word that a name begins, by which the name says nothing of where somebody is ("Everton-linked"). */
  readonly compound: RegExp;
  /** From what ended a time at a club up to its name ("after six years with | Fulham"). */
  readonly until: RegExp;
  /** What tells of a time at the club named behind it ("spent six years at | Fulham"). */
  readonly formerly: RegExp;
  /** What tells that somebody was at the club named behind it until now ("last played for | Fulham"). */
  readonly lastAt: RegExp;
  /** What leads to the other side of a match ("the defeat by | Fulham"). */
  readonly opponent: RegExp;
  /** The season that is over, right behind a club ("for Fulham | last season"). */
  readonly lately: RegExp;
  /** A noun by which another is meant than the one named in front of it ("a Reuter alternative"). */
  readonly standIn: RegExp;
  /** To what somebody is lost who does not go ("to a knee injury"). */
  readonly lostTo: RegExp;
  /** Who holds a post until another is found ("caretaker Reuter"). */
  readonly stopgap: RegExp;
  /** What becomes of a club that others' business leaves behind ("out in the cold"). */
  readonly leftIn: RegExp;
  /** Beginning of who is called somebody's team-mate ("his team-mate"). */
  readonly mate: RegExp;
  /** A noun that binds a person to a club, or ends that bond ("contract", "exit"). */
  readonly bond: RegExp;
  /** What is said not to be done below a price. */
  readonly floor: RegExp;
  /** What a departure that brings no money ends with ("leave | for free"). */
  readonly forFree: RegExp;
  readonly permanent: RegExp;
  readonly longAfter: RegExp;
  /** Clubs that share their name with a first name. */
  readonly firstName: RegExp;
  /** Letters that stand for a position in front of a name. */
  readonly position: RegExp;
  /** Words behind somebody who is sent that make it a way back. */
  readonly back: RegExp;
  /** A way back from a loan. */
  readonly fromLoan: RegExp;
  /** A word that is a condition only before a clause ("until he leaves", but "until June"). */
  readonly dateOrCondition: RegExp;
  /** Words behind a club's name that make it somebody near the club who speaks ("a Fulham source said"). */
  readonly insider: RegExp;
  /** At the head of a sentence: what comes has nothing to do with what was told. */
  readonly elsewhere: RegExp;
  /** What two teams have as well as two boards ("meeting"). */
  readonly meets: RegExp;
  /** A condition that is no more than whether somebody is to be believed. */
  readonly credence: RegExp;
}
