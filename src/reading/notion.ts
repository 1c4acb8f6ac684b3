/**
 * Meanings that the engine treats in ways of their own, whatever the language calls them. A rule's id is for its readers:
 * the engine asks for these.
 */
export type Notion =
  // What is wanted, and how.
  | 'shortlist' // a list of targets, or somebody on it
  | 'want'
  | 'hope'
  | 'decision' // what somebody has made up his mind to do
  | 'watch' // keeping an eye on somebody
  | 'willing' // having nothing against it
  | 'attempt' // trying to get somebody, as a noun
  | 'help' // helping somebody to something
  | 'link' // being linked with
  | 'move' // the move as a noun: "a move to"
  | 'swoop'
  | 'spell' // a time at a club
  | 'suitors' // those who want somebody
  | 'destination' // where somebody may go next
  | 'sojourn' // a stay as a noun
  | 'hijack'
  | 'competition' // other clubs after the same man
  | 'spoil' // spoiling another's move
  | 'delay' // putting something off
  | 'return' // going, wanting or refusing to go back
  // What is said between the parties.
  | 'enquiry'
  | 'talks'
  | 'airing' // discussing something, which anybody may
  | 'offered' // being offered around
  | 'bid'
  | 'contract-bid' // the offer of a contract
  | 'meeting' // meeting a demand
  | 'trial' // trying how firm a club is
  | 'release' // a release clause
  | 'deal' // the deal as a noun: "a deal for"
  | 'near'
  | 'medical'
  | 'expectation'
  | 'denial'
  | 'dissent' // being against what others do
  | 'untrue' // said of reports
  | 'disbelief' // thinking that it will not happen
  | 'hindrance' // keeping a move from being made
  | 'resistance'
  | 'not-yet'
  | 'dependence' // depending on something
  | 'withdrawal' // going back on what has been agreed
  | 'collapse' // what comes of a move that comes to nothing
  // What is done.
  | 'sign'
  | 'strengthen' // a squad or a part of it, with somebody
  | 'signing' // the signing as a noun: "the signing of"
  | 'join'
  | 'advance' // for somebody, as bids come, too
  | 'career' // somebody's time at a club
  | 'coming' // to a club, or to its ground as a guest
  | 'terms' // a contract that somebody signs with a club
  | 'arrival'
  | 'journey' // going where the club is
  | 'request' // asking to speak to somebody
  | 'rebuff' // turning down those who came for him
  | 'loaned'
  | 'post' // a post that somebody takes
  | 'succession' // following somebody in a post
  | 'payment'
  | 'cut-short' // a loan that ends early
  // Of his own club.
  | 'contract' // a contract that keeps him
  | 'available'
  | 'reunion' // with whom somebody would be together again
  | 'dismissal' // his going, which is news each time it is told
  | 'freed' // without a club since he left one
  | 'opening' // made for a move that it has not come to yet
  | 'send'
  | 'trade' // giving somebody for somebody or something
  | 'seeing' // what a deal brings about: "will see him join"
  | 'away' // where a club wants somebody
  | 'of-his' // done to something that is somebody's: his way, his head
  | 'demand' // demanding a price
  | 'cost'
  | 'price' // what is asked for somebody, as a noun
  | 'value' // being valued at
  | 'doubt'; // his future in doubt
