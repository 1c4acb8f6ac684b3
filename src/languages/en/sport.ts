import type { SportMarks } from '../../reading/sport-marks.js';

/** How English tells of games, where it uses words of moves. */
export const SPORT: SportMarks = {
  contest:
    /\b(?:cup|trophy|shield|championship|champions league|europa league|conference league|round|stage|quarter-finals?|semi-finals?|last-\d+|last \d+|knockout|play-?off|play-offs|tournament|european|afcon|euros)(?: shock| early)?$/i,
  outOf:
    /^(?:through injury\b|with (?:an? )?(?:\w+ )?(?:injury|problem|knock|complaint)\b|on a stretcher\b|at half-?time\b|(?:(?:early )?from )?(?:the |this |last )?(?:women[’']s |men[’']s )?(?:uefa |fifa |fa |carabao |efl |league |scottish |world |club world |domestic |nations )?(?:cup|cups|champions league|europa league|conference league|europe|afcon|euros|competition|tournament|title race|race|(?:\w+[- ])?round|group stages?|quarter-finals?|semi-finals?)\b)/i,
  exits: /^exit/i,
  ranks:
    /^(?:[’']s? )?(?:starting |match-?day |first[- ]team )?(?:bench|squad|side|team|training|line-?up|xi|dugout|starting|first[- ]team|match-?day|pitch|goal)\b/i,
  side: /^(?:side|team|squad|bench|line-?up|xi)$/i,
  camp: /^(?:[’']s? )?(?:(?:pre-season|training|warm-weather|international|winter|world cup|squad)[- ])?(?:camp|base|tour|trip|training|retreat|hotel|bench)\b/i,
  away: /^(?:the |his |her |their )?(?:(?:(?!(?:after|before|during|for|ahead|at|from|in|on|as|by|with|when|if|to|and|but|since|until|following)\b)[\w’'-]+ ){0,3}(?:training |world cup |squad )?camp|for (?:an? )?(?:\w+ )?(?:scans?|x-rays?|tests|treatment|surgery)|(?:\w+ )?(?:international )?stage|world cup|(?:africa|african|asian|gold) cup|afcon|copa america|(?:(?<=the )|u-?\d\d |under-\d\d )euros|european championships?|olympics|tournament)\b/i,
  duty: /\b(?:for|to|at) (?:the )?(?:afcon|africa(?:n)? cup|asian cup|gold cup|copa america|olympics|olympic games|international (?:duty|break)|world cup)\b/i,
  visit:
    /^(?:for (?:treatment|tests|assessment|rehab\w*|checks|an? scan|scans|further (?:tests|assessment|treatment))\b|with an? (?:\w+ )?(?:knock|injury|problem|strain|issue)\b|from (?:injury|suspension|illness|a ban|international duty)\b|to (?:face|play against|take on|haunt|fight)\b|with his (?:current|new|present) (?:side|club|team)\b|as an? (?:opponent|visitor|opposition)\b|as an? (?!free|first|better|different|new|loan|permanent|senior|regular|key|squad|club|starting|trial|world)\w+(?: \w+)? player\b|for (?:the )?first time since (?:leaving|departing|(?:his|her) (?:summer |january )?(?:departure|exit|move|sale|transfer|switch)|s?he (?:left|departed|resigned|quit|was sacked|moved|joined|swapped))\b)/i,
  keptSo:
    /^(?:quiet|busy|fresh|sharp|occupied|honest|guessing|alive|under wraps|in check|at bay|at arm[’']s length|on (?:his|her) toes|in goal|up front|at (?:left|right|centre)[- ]back|on (?:the )?(?:bench|wing|left|right)|after (?:his|her) (?:error|mistake|miss|blunder|outburst|dismissal|red card)|despite (?:his|her) (?:error|mistake|miss|blunder)|for (?:the |\w+day[’']s )?(?:trip|visit|game|match|clash|tie|derby))\b/i,
  received:
    /\b(?:booed|jeered|cheered|heckled|abused|applauded|ovation|welcome|reception|scor(?:ed|es|ing)|winner|goal|hat-trick|brace|debut)\b[^.;]{0,60}\bon (?:his|her)(?: first| emotional| tough| hostile)?$/i,
  fit: /^(?:again|once more|to (?:play|face|start|feature)|against|this weekend|after (?:serving|suspension|injury|illness|a (?:\w+[- ])?(?:ban|injury|suspension))|following (?:suspension|injury|illness)|on (?:sun|satur|mon|tues|wednes|thurs|fri)day)\b/i,
  among:
    /^(?:on|in|among) the (?:\w+ )?(?:treatment|scoresheet|score-sheet|sidelines|squad|bench|attack|middle|side|team|list|physio|absentees|starting|line-?up|celebrations|dock|studio)\b/i,
  fromSide:
    /^from (?:the|his|her|their) (?:\w+ )?(?:team|side|squad|starting|line-?up|xi|match-?day|bench)\b/i,
  shoots: /^fir(?:e|es|ed|ing)$/i,
  shot: /^(?:\d|(?:in|home|wide|over|past|into|high|low|straight|goalwards?|blanks?)\b|(?:a|an|the|his) (?:\S+ )?(?:shot|goals?|winner|equaliser|opener|hat-?trick|brace|penalty|effort)\b)/i,
  through:
    /^(?:down (?:the|that)|in behind|into (?:the|space|\w+ positions?|attacking|good|dangerous)|through (?:the|on)|clear\b|over the top)/i,
  selects: /^(?:welcom|bring|brought|draft|recall|add|call|includ)/i,
  selection:
    /\b(?:for (?:the |their |\w+day[’']s )?(?:\S+ )?(?:trip|visit|game|match|clash|tie|derby|fixture|showdown|meeting|opener)\b|(?:in|into|to) (?:the |his |their )?(?:side|team|xi|starting|line-?up|match-?day)\b|back from (?:injury|suspension|illness|an? (?:\w+ )?(?:ban|injury))\b|in the warm-?up\b|on (?:for|as an? (?:late |second-half |half-time )?substitute|at half-?time|late in the|after the (?:break|interval))\b|for the (?:injured|suspended|ill|absent|rested|dropped)\b)/i,
  marking:
    /^(?:ahead of (?:\S+ ){0,4}?(?:clash|game|match|trip|visit|tie|derby|showdown|final)\b|all (?:game|match|afternoon|night|evening)\b|as (?:\S+ )?(?:danger|main threat|the threat|biggest threat)\b)/i,
  mishap:
    /(?:injur(?:y|ies)|absences?|defeats?|loss|losses|ban|suspensions?|setback|blow|margins?|wins?|draws?|results?|victory)$/i,
  plight:
    /\b(?:in (?:the )?(?:\w+ )?(?:bottom|relegation|drop|top)\b|fighting|struggling|staring|winless|adrift|rooted|languishing|marooned|on the brink|hoping|needing|searching)\b/i,
  performs:
    /^(?:not )?(?:to )?(?:show|score|improve|start|stop|learn|develop|use|work|rediscover|find|produce|deliver|train|focus|forget|enjoy|get|do|shoot|pass|run|defend|prove|emulate|copy|remember|think|believe|speak|apologise|play (?:more|with|without|like|deeper|higher|further))\b/i,
  playsFor: /^play(?:s|ed|ing)? for$|\bto play for$|^switch(?:es|ed|ing)?(?: to)?$/i,
  reign: /^(?:reign|era|tenure|regime|years|revolution|rebuild|project)$/i,
  matchday:
    /^(?:on (?:sun|satur|mon|tues|wednes|thurs|fri)day|tonight|tomorrow|this (?:weekend|afternoon|evening)|as (?:an? )?(?:visitor|opponent)|in opposition)\b/i,
  guest: /\bon (?:(?:his|her)(?: [a-z]+)?|special|emotional|hostile|tough|nostalgic)$/i,
  returns: /^return/i,
  recovered:
    /^(?:after (?:[\w-]+ ){0,4}?(?:injury|surgery|lay-?off|operation|absence|illness|ban|suspension|(?:weeks|months|games|matches) out)\b|from (?:[\w-]+ ){0,3}?(?:injury|surgery|illness|ban|suspension)\b|against\b|for (?:the |\w+day[’']s )?(?:\S+ )?(?:game|match|derby|trip|visit|final|clash|tie)\b)/i,
  rejoins: /^(?:rejoin|link(?:s|ed|ing)? up|join(?:s|ed|ing)? up)/i,
  comeback:
    /^(?:in time|against|next (?:week|month|weekend)|this (?:week|weekend|month)|(?:before|after|by|around) (?:the|christmas|easter|new year|(?:janu|febru)ary|march|april|may|september|october|november|december)\b|within|later (?:this|in)|on (?:sun|satur|mon|tues|wednes|thurs|fri)day|for (?:the (?:game|match|derby|trip|visit|final|run-in)|(?:sun|satur|mon|tues|wednes|thurs|fri)day))\b/i,
  conduct:
    /^(?:\S+ ){0,4}?(?:over|about|on|regarding) (?:his|her|their) (?:\w+ )?(?:behaviou?r|conduct|comments|attitude|discipline|form|fitness|injury|absence|outburst|remarks|performances?|time-?keeping)\b/i,
  facing:
    /\b(?:fac(?:e|es|ed|ing)|tak(?:e|es|ing) on|com(?:e|es|ing) up against|play(?:s|ing)? against|lin(?:e|es|ing) up against) (?:his|her|their) (?:former|old|boyhood|previous|ex|one-time)\b/i,
  manner:
    /(?:\b(?:defensive|attacking|aggressive|tactical|cautious|patient|pragmatic|different|holistic|similar|positive|negative|measured|hands-on|overall|whole|coaching|training|playing|pressing|possession|direct style of|safety-first|softly-softly|considered|scientific)|footed|track|based|style|driven|ball|love|first)[’'"”]?$/i,
  mannered:
    /^(?:to (?:\w+ing|football|the (?:game|season|campaign|match|job|transfer market|market))\b|this (?:season|term)\b|under\b|in possession\b|against\b|towards\b|on the pitch\b)/i,
  approach: /^approach/i,
};
