import type { Marks } from '../../reading/marks.js';
import { SPORT } from './sport.js';

/** What the English reader recognises in a stretch of words. */
export const MARKS: Marks = {
  sport: SPORT,
  counted:
    /^(?:the|their|his|her|(?:[\w.&-]+ ){0,2}[\w.&-]+[’']s?)\s(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|latest|next|last|only|kind|sort|type|perfect|ideal|best|biggest|greatest|finest|most)\s/i,
  berth:
    /^(?:positions?|berths?|roles?|spots?|slots?|void|department|ranks|vacancy|problems?|woes|crisis|shortage|conundrum|dilemma|issues?|situation|options?|duties|cover|depth|needs|search|hunt)$/i,
  renown:
    /^(?:(?:greats?|regulars?|favou?rites?|hero(?:es)?|legends?|icons?|mainstays?|starters?|stalwarts?)(?=[\s,.;:]|$)|(?:['’]s )?(?:young )?(?:player|footballer) of\b)/i,
  numbered:
    /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th)|latest|newest)\s(?:[\w-]+ ){0,2}(?:signing|recruit|addition|arrival|capture)$/i,
  signings:
    /\b(?:signings|recruits|arrivals|additions|acquisitions|captures|newcomers|new (?:faces|boys|players))$|\b(?:one|single|solitary|first|second|third|fourth)\s(?:[\w-]+\s){0,2}(?:signing|addition|acquisition|recruit)$/i,
  unmade:
    /\b(?:potential|possible|prospective|would-be|likely|failed|missed|proposed|planned|next|dream|future|hoped-for|ideal|best|worst|biggest|greatest|smartest|no|without|more|further)\s/i,
  thing: /^(?:it|them|both|each|all|either|that|which|all of which|both of which)$/i,
  worth:
    /^(?:and |but )?(?:the|his|her|their|its|that|this|a)\s(?:(?:transfer|initial|total|record|whole|loan|final|overall|reported|agreed|proposed|potential)\s){0,2}(?:fee|deal|bid|offer|transfer|move|package|switch|agreement|proposal)\b(?!.*\b(?:wants?|demands?|asking|valued?|valuation|wages?|salary|option|obligation)\b)/i,
  fee: /\b(?:fee|deal (?:worth|believed|thought|understood|reported|said)|(?:deal|transfer|move) (?:that|which) (?:could|may|might|will|would|can) (?:be worth|rise|reach|total)|transfer worth|(?:in|for) (?:an? )?(?:initial|reported|record|around|about|what)|(?:deal|transfer|move) (?:is|was|will be|could be|that is|which is)? ?(?:worth|reported|reportedly|believed|understood|said|thought))\b(?!.*\b(?:clause|add-ons?|bonus|sell-on|option|profit|wages?|salary|contract worth|previous|asking|spen[dt]|total|spending|debt|turnover|loss)\b)|\b(?:complet|finali[sz]|seal)\w* (?:an?|his|her|the|their)(?: (?:club[- ])?record)?\s*$|\b(?:before|ahead of) (?:an?|his|her)(?: (?:club[- ])?record)?\s*$/i,
  picked:
    /^prefer\w* (?:the likes of\b|(?:(?:to|over|ahead of) (?:him|her)\b|up front|up top|in goal|between the (?:posts|sticks)|(?:at|in|on) (?:the )?(?:(?:left|right|centre|center|full|wing)[- ]|(?:left|right) |starting|midfield|defence|attack|heart))|to start\b)/i,
  sure: /^(?:convinced|encouraged|persuaded)$/i,
  present: /\b(?:current|existing|present) (?:[\w-]+ ){0,3}(?:options?|alternatives?)$/i,
  several:
    /\b(?:several|many|multiple|numerous|various|countless|no|other|any|some|two|three|four|five) (?:\w+ )?(?:offers|bids|approaches|enquiries|inquiries|proposals)$/i,
  closing: /^["”’'»]$/,
  adverb:
    /^(?:\w+ly|early|late|later|there|yesterday|today|tonight|tomorrow|home|together|again|behind|alone|unless|then|soon|mid|midway|halfway|midseason|anytime|sometime|someday|straight|right|whenever|thereafter|afterwards|sooner|too|either)$/i,
  when: /^(?:(?:this|next|last|later|earlier) (?:week|weekend|month|year|winter|window|season|morning|afternoon|evening|today|this)|at some|some (?:point|stage|time)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i,
  staying:
    /^(?:next|this|another|any|one|two|three|more|long|for|longer|beyond|forever|put|indefinitely|further|there|anyway|too|\w+ly)$/i,
  pitch:
    /\b(?:referee|red card|yellow card|second booking|booked|stretcher(?:ed)?|touchline|half-time|kick-off|stoppage|offside|crossbar|goalmouth|free-kick|headed|header|volley(?:ed)?|penalty area|box|\d+(?:st|nd|rd|th)[- ]minute|minutes? (?:left|remaining|to go|from time|later)|the ball|unmarked|marker)\b/i,
  bids: /^(?:order|urg|instruct|advis|plead|implor|beg|call|appeal|encourag|tell|told)/i,
  nominative: /^i$/i,
  linking:
    /^(?:be(?:ing|en)?|becom(?:es?|ing)|became|mak(?:es?|ing)|made|still|now|also|readily|currently|declared|deemed|considered|officially)$/i,
  gone: /^\s*(?:still |also |currently |now )?(?:out|injured|sidelined|suspended|unavailable|missing|absent|away|ruled|doubtful|recovering|nursing|struggling|facing|banned)\b/i,
  dismissed: /^(?:sacked|fired|relieved of)/i,
  hires: /^(?:hires?|hired|hiring|appoint(?:s|ed|ing)?|sack(?:s|ed|ing)?)$/i,
  command:
    /^(?:(?:side|team|men|squad|outfit|charges|troops|reign|regime|era|sacking|dismissal|tenure|tactics|backroom|coaching)\b|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest) (?:summer |january |new )?(?:signing|recruit|addition)s?\b)/i,
  picture: /^(?:image|photo|photograph|picture|pic|credit|getty|video)\b|\b(?:images|getty)$/i,
  collective: /^(?:are|have|were)$/i,
  makes: /^(?:made|makes?|making)$/i,
  slug: /^(?:soccer|football)$/i,
  follows: /^(?:following|after|joining|alongside|behind)$/i,
  unchanged: /^still$/i,
  newcomer: /\bnew\b(?! (?:captain|skipper|vice-captain|hero|star|idol|talisman|favourite|number|no)\b)/i,
  leadsOn:
    /^(?:read (?:more|also|next|on)(?: ?[^\sa-z0-9'’]|$)|read ?:|full breakdown ?[^\sa-z]|(?:more|also read|see also|related|recommended|up next) ?:|don['’]?t miss\b|(?:dive|go) deeper\b|next read\b|(?:photo|photograph|picture|image) (?:by|credit|courtesy)\b|(?:photo|image|picture) credits? ?:|more trending\b)/i,
  livePage: /^transfer news live\b/i,
  column: /\bgossip\b|\brumou?rs\b|\bpaper talk\b|\bround-?up\b/i,
  anybody:
    /^(?:various|multiple|several|numerous|miscellaneous)(?: (?:papers|newspapers|outlets|sources|reports|titles|agencies))?$/i,
  ownWord:
    /^(?:the )?(?:official )?club(?:['’]s)?(?: official)? (?:web ?site|site|statement|announcement)$|^official (?:web ?site|site|statement|announcement)$/i,
  papers: /\bpaper talk\b|day(?:['’]?s)? (?:(?:news)?papers|back pages)\b/i,
  plusMore: /\b(?:plus|and) (?:much |lots )?more\b/i,
  fellows:
    /\b(?:as|in becoming|among) (?:[\w’'-]+ ){0,5}?(?:newcomers|new (?:faces|boys|men)|signings?|recruits?|arrivals?|additions?|acquisitions?|reinforcements?|incomings|designated players?)\b|\b(?:through the (?:\w+ )?door|in (?:joining|making the (?:move|switch)|signing for|arriving))\b|^joining (?=[^,.]*(?:, an? |\bwho (?:arrived|joined|signed)))/i,
  indefinite: /^(?:an?|one|one of|some|several|any|both|another|other|each|every|no|rival|many|all)\s/i,
  champions:
    /^(?!.*(?:\b(?:former|ex|deposed|dethroned|outgoing|once|future|would-be|last season|last year|times?)\b|\b(?:19|20)\d\d\b)).*\bchampions$/i,
  single:
    /\b(?:giants|champions|leaders|strugglers|minnows|heavyweights|newcomers|winners|holders|kingpins)$/i,
  pair: /^(?:both|either|neither|(?:the|these|those|this|that) (?:(?:[\w-]+ ){0,2}(?:pair|duo)|two (?:\w+))|the two)\b/i,
  trio: /^(?:all three|(?:the|these|those|this|that) (?:(?:[\w-]+ ){0,2}trio|three \w+))\b/i,
  formerOne: /^the former(?: club| side)?$/i,
  latterOne: /^the latter(?: club| side)?$/i,
  plural: /(?:[a-hj-rtv-z]s|\b(?:duo|trio|pair|youth))$/i,
  subjectTo:
    /^subject to (?:[\w£€$.,-]+ ){0,4}?(?:bids?|offers?|approach(?:es)?|enquir(?:y|ies)|inquir(?:y|ies)|interest|proposals?|speculation)\b/i,
  singular: /^(?:has|is|was|does)(?:n['’]t)?$/i,
  definite: /^(?:the|his|her|their)\s/i,
  terms: /^(?:\w+ )?(?:fees?|price|valuation|terms|wages|salary|payments?|structure|figure|details)\b/i,
  theClub: /^the (?:club|side|team|outfit)$/i,
  placed:
    /media|press|(?:reports|claims|suggestions|rumours|whispers|word|talk|stor(?:y|ies)) (?:in|from|out of) |\b[a-z]+(?:ese|ish|ian|an|ch|ek|iss) (?:reports|outlets|newspapers|papers|websites|publications|dailies)|sources|close to/i,
  national: /^[A-Z][a-z]+(?:ese|ish|ian|an|ch|ek|iss|di)\s[a-z]+$/,
  hearsay:
    /^(?:according to|as per|per|amid|despite|say|claim|suggest)\s|\s(?:ha(?:ve|s)\s)?(?:also\s|now\s|since\s)?(?:says?|said|claim(?:s|ed)?|suggest(?:s|ed)?|told|tells?|believed?|indicated?|insist(?:ed)?|stated?|added)$/i,
  site: /^((?:www\.)?[a-z][\w-]*(?:\.[a-z][\w-]*)+|90min|the 72|i(?: paper)?)(?![\w.-])/i,
  handle: /@([\w.]+)/,
  ownSite: /^(?:the)?(?:official)?_?(.{4,}?)(?:fc|afc|cf|sc|official|english|_en)?$/i,
  statedOn:
    /^\s?(?:['’]s?)?\s?(?:own )?(?:official )?(?:web ?site|site|web ?page|page|statement|twitter|instagram|facebook|social media|app|media channels?|channels?|announcement|press release)\b/i,
  spokesman: /\bspokes(?:man|woman|person)$/i,
  statedBy: /^(?:according to|as (?:confirmed|stated|announced|revealed) by)$/i,
  duty: /\b(?:(should|ought to)|must|needs? to|ha(?:s|ve) to)\b/i,
  pays: /(?<!\b(?:could|would|might|may|should|if|not|to have) (?:[\w-]+ ){0,2})\b(?:pays?|paid|paying|shell(?:s|ed|ing)? out|fork(?:s|ed|ing)? out|splash(?:es|ed|ing)? out)\b(?!.*\b(?:wages?|salary|debts?|bonus(?:es)?)\b)[^.;:]{0,60}$/i,
  gets: /(?<!\b(?:could|would|might|may|should|if|not) (?:[\w-]+ ){0,2})\b(?:receiv(?:e|es|ed|ing)|collect(?:s|ed|ing)?|pocket(?:s|ed|ing)?|bank(?:s|ed|ing)?|net(?:s|ted|ting)?|recoup(?:s|ed|ing)?)\b[^.;:]{0,40}$/i,
  puts: /\b(?:puts?|putting) (?:it|the (?:(?:transfer|total|reported) )?(?:fee|figure|sum|price|deal|cost|total|package)) at\b[^.;:]{0,20}$/i,
  elsewhen:
    /\b(?:in (?:19|20)\d\d|(?:last|previous) (?:summer|year|season|winter|january|august)|ago|per week|a week|weekly|a year|per year|per season|a season|annually|wages|salary|year-on-year)\b/i,
  homeAt:
    /\b(?=ha[sv]|[’']s |is |remains |plays )(?!.{0,160}\b(?:loan|trial|previously|formerly|once|linked|target|offered|medical|talks|move|against|wanted|former|debut|academy|youth|could|would|may|might|will|signing|acquisition|addition|option)\b)(?:(?:has|have|[’']s) (?:[\w-]+ ){0,2}?(?:scored|netted|made|started|played|featured|managed|struggled|fallen|registered|contributed|bagged|appeared|been(?= (?:at|with|on the books|a regular|an ever|a key|part of|in [\w-]+ form))|become(?= an? (?:key|regular|vital|important|mainstay|first|fixture|star))|impressed|enjoyed|captained|yet|shone|starred)|(?:is|remains) (?:out of contract|out of favour|surplus|under contract|tied|captain|a regular|the captain|a key|an? \w+ member|in the (?:final|last))|plays (?:(?:his|her) (?:football|trade) |regularly |currently |now )?(?=for|at|with))\b[^,;.]{0,60}\b(?:for|at|with)(?: the)?$|\b(?:is|remains) (?:the )?captain of(?: the)?$/i,
  ownClub: /^(?:his|her) (?:current |present )?(?:club|side|team|employers?)\b/i,
  already: /\b(?:already|previously)\b/i,
  place:
    /\b(?:replace|replacements?|succeed|successors?|understudy|heir|back-?\s?up|cover|upgrade|compete|lose)\b/i,
  confidants:
    /^(?:his |her |their |the |club |senior |close |fellow |former ){0,2}(?:friends?|pals?|team-? ?mates?|colleagues|bosses|chiefs|officials|board|hierarchy|family|management|coaches|dressing room|agents?|representatives)\b/i,
  official:
    /^(?:can (?=confirm|announc))?(?:insist|confirm|announc|tell|told|den|dismiss|quash|refut|rubbish|declar|admit|say|said|stat|reiterat|stress|maintain|explain|reveal)/i,
  announces:
    /^(?:the )?(?:[^\s,.;:]+ ){0,5}?(?:clubs?|sides?|[^\s,.;:]+) (?:have |has )?(?:also |since |now |then |officially |later |both |duly ){0,2}(?:announced|confirmed|unveiled|made official) (?:the|his|her|their) (?:[\w-]+ ){0,3}(?:signing|transfer|deal|move|capture|switch|news|arrival|departure|exit|agreement|extension|renewal|appointment|contract)\b|^(?:the|his|her) (?:[\w-]+ ){0,2}(?:signing|transfer|deal|move|capture|switch|news|arrival|departure|exit|agreement|extension|renewal|appointment|contract) (?:was|has been|is now|is) (?:also |officially |later |since )?(?:announced|confirmed|unveiled|made official)\b|^the announcement (?:by|from) the\b/i,
  pressLead:
    /^(?:(?:an?|the|one|some|other|several|many|new|fresh|recent|latest|further|various|multiple|earlier|separate|conflicting|unconfirmed|media|press|newspaper|local) ){0,3}(?:reports?|rumou?rs|stories)(?: (?:on|in|from|coming|emanating|this|last|earlier|today|yesterday|overnight)\b[^,;:]{0,40})?(?: has| have| had)?\s*$/i,
  believed:
    /^it(?:['’]s)?(?: is| was| has| had| now| also| since| later| widely| further| even| previously| been| being){0,4} (?:believed|thought|understood|rumou?red)\b|^rumou?rs?\b|^(?:whispers|rumblings)\b/i,
  officially: /\bofficially\b/i,
  declared: /^(?:official(?:ly)?|confirmed)$/i,
  herald: /^(?:confirm|announc|unveil)/i,
  tells: /(?:told|tells?|inform(?:s|ed)?|assured?)$/i,
  employs:
    /^an? (?:[\w-]*(?:year|month|long-term|permanent|season|lucrative|bumper|huge|massive|pre)[\w-]* ){0,2}(?:contract|deal)\b/i,
  gift: /^(?:the |an? |his |her |their |some |more |regular |club |full )*(?:support\b|backing\b|help\b|sympathy\b|protection\b|encouragement\b|advice\b|tickets\b|condolences\b|break\b|rest\b|shirt\b|captain(?:cy|'s|’s)|armband|assurances?|reassurances?|guarantees?|game ?time|first-team football|apology|olive branch)/i,
  said: /(?:ed|said|told)$/i,
  warns: /^(?:warn|told|tell|urg)/i,
  told: /\b(?:been|being|be|is|are|was|were)\s+(?:both |all |also |now |still |widely )?(?:told|informed|assured|said|understood|believed|thought|reported|claimed|expected|announced|confirmed|revealed)$/i,
  citing: /^(?:citing|quot(?:ing|es?)|cites?)/i,
  passedOn:
    /^(?:via|relayed|as relayed|as quoted by|as cited by|quoted by|cited by|as reported by|as seen in|as per)/i,
  forFree: /\b(?:for (?:free|nothing)|on (?:an? )?free)(?: transfer)?$/i,
  floor: /\b(?:for|at|accept) (?:anything |a penny |a fee |any )?(?:less|under|below|lower)\b/i,
  standIn:
    /^(?:shirts?|jerseys?|family|statue|mural|favou?rites?(?! (?:to|for|with|in)\b)|banner|poster|documentary|biopic|autobiography|testimonial|alternatives?|replacements?|successors?|heirs?|cover|deputy|deputies|boosts?|blows?|updates?|verdict|warning)\b/i,
  lostTo:
    /^\s*in (?:the )?(?:warm-?up|training|first half|second half)\b|^\s*(?:to|with|through)\s+(?:an? |his |her )?(?:[\w-]+ ){0,3}?(?:injur|suspension|knee|hamstring|ankle|fractur|surgery|illness|knock|torn|tear|broken|strain|ban\b)|^\s*(?:\([^)]*\) )?for (?:the |at least |up to |around |about |several |the rest of the )*(?:\w+ )?(?:weeks?|months?|games?|matches|season|campaign)\b/i,
  stint: /\b(?:loan|spell|stay|stint|temporary)/i,
  compound:
    /^(?:born|based|bred|raised|trained|educated|owned|linked|supporting|mad|obsessed|wanted|chased|tracked|form|choice|class|rate|hit|time|[a-z]{3,}ing|[a-z]{3,}ed|strapped|stricken)$/i,
  until:
    /^(?:after|following)\s(?=(?:(?!\bloan)[^,;])*$|[^,;]*\baway from\b)[^,;]{0,60}?\b(?:(?:years?|seasons?|months?|spells?|stints?|time|period|decades?|careers?|campaigns?|stay|tenure|impressing|starring|shining|excelling|proving|scoring|playing|progressing|winning|making|captaining|coming through)\b[^,;]{0,40}?\b(?:at|with|in|for|away from|(?:manager|coach|boss|charge) of)|(?:release|departure|exit|released|departing)\b[^,;]{0,12}?\b(?:by|from))(?:\sthe)?$/i,
  formerly:
    /\b(?!.{0,120}\bloan)(?:spen[dt]|began|begun|beginning|started|starting|came through|coming through|progress|rose|graduat|develop|youth|academy|ranks|career|spells?|stints?|years?|seasons?|played|playing|apprentice|impress|appearances|goals|games)\b[^,;]{0,60}?\b(?:at|with|in|for)(?:\sthe)?$/i,
  lastAt:
    /\b(?=most |las|lat|ha[sdv]|[’']s |was |were |spen|play)(?!.{0,160}\bloan)(?:(?:most recently|(?:last|latterly|lately) (?:played|plied|turned out|featured|lined up|appeared|was|worked|coached|managed|been))|(?:has|had|have|[’']s|was|were) (?:most recently |recently )?(?:been )?(?:playing|plying|turning out|coaching)|(?:spent|played|spending) (?:the )?(?:last|past|previous) (?:season|campaign|term|year|two seasons|two years|three seasons|three years|four years))\b[^,;]{0,40}?\b(?:for|with|at|in charge of)(?:\sthe)?$/i,
  opponent:
    /\b(?:defeats?|loss|losses|draws?|wins?|victory|victories|stalemate|thrashing|hammering|drubbing|mauling|triumph|beaten|thrashed|hammered|knocked out|game|match|fixture|clash) (?:by|to|with|at|over|against|away at|away to|at home to|at home by)(?:\sthe)?$|\b(?:to (?:face|take on|host)|(?:facing|hosting)|(?:squad|team|side|eleven|xi) to play|(?:trip|trips) to|(?:start(?:ed|ing)|beg[au]n|beginning) (?:his|her) career (?:at|with))(?:\sthe)?$/i,
  lately: /^(?:last|this past|the previous) (?:season|term|campaign|year)\b/i,
  rumours: /^(?:speculation|rumou?rs|suggestions|talk)$/i,
  hedges:
    /\b(?:reportedly|allegedly|apparently|supposedly|possibly|potentially|probably|reported|rumoured|rumored|alleged|mooted)\b/i,
  stopgap: /\b(?:caretaker|interim)\b/i,
  leftIn:
    /^[’'"“‘]{0,2}(?:[’']s )?(?:really |still |now |all |badly )?(?:(?:joint |in )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|top|bottom|rock bottom|level|(?:just )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) points?)\b|out in|short\b|in the lurch|scrambling|facing|needing|sweating|reeling|light\b|in (?:need|limbo|danger|trouble|turmoil|disarray|crisis|chaos|tatters|freefall)|fans|supporters|defenders|stretched|waiting|hanging|with (?:only|just|no|one|two|few|a (?:single|sole|lone)) |with an? (?:\w+ )?(?:hole|void|gap|problem|headache|decision|dilemma|shortage)|looking for)/i,
  loan: /(?<!-)\bon (?:an? )?(?:[a-z]+-[a-z]+ |[a-z\d]+ (?:month|week|year|season|game) |season long |initial |short |further |another |emergency |youth |dual )?loan\b|\bon-loan from\b|\bseason[- ]long loan\b|-on-loan(?:-|$)|(?<!on-)\bloan(?:s|ed|ing)?\b(?! from)|\b(?:lend|lends|lending|lent|borrow|borrows|borrowed|borrowing)\b(?! time)|\btemporar(?:y|ily)\b/i,
  mate: /^(?:his|her)(?: fellow| club| current)? team[- ]?mate\b/,
  bond: /^(?:(?:current|existing|present)\s)?(?:contract|exit|departure|release|(?:long-term )?future)(?:\s(?:at|with|from))?$/i,
  firstName: /^(?:milan|chelsea)$/i,
  position: /^[DFGM]$/,
  back: /^back\b(?!.*\bformer\b)/i,
  fromLoan:
    /\b(?:from|after|following|when|once|end of)\b[^,.]{0,40}\bloan|\bas (?:his|her|their) (?:\S+ )?loan\b[^,.]{0,30}\b(?:ends?|ended|expires?|expired|is up|comes to an end)\b|\bas\b[^,.]{0,30}\b(?:cut|end|terminate|cancel|curtail)\b[^,.]{0,20}\bloan\b|\bparent club\b/i,
  permanent: /(?<!\b(?:option|obligation|clause|view|right)\b[^,.;]{0,40})\bpermanent/i,
  dateOrCondition: /^until$/i,
  elsewhere: /\b(?:meanwhile|elsewhere|separately)\b/i,
  meets: /^meetings?(?: with)?$/i,
  insider:
    /^(?:(?:club|boardroom|dressing[- ]room|senior|internal|well-placed|anonymous) )?(?:sources?|insiders?|whistle-?blowers?)$/i,
  credence:
    /^(?:if|should)\b[^,;:.]{2,80}?\b(?:(?:is|are|was|were|be) (?:to be )?(?:believed|trusted)|(?:is|are|were|prove|proves) (?:right|correct|true|accurate|well-founded))\b/i,
  longAfter: /\b(?:years?|months?|weeks?|seasons?)\s(?:after|since)(?:\s[^\s,]+){0,3}\s*$/i,
};
