import type { SportMarks } from '../../reading/sport-marks.js';

/** How English tells of games, where it uses words of moves. */
export const SPORT: SportMarks = {
  contest:
    /\b(?:cup|trophy|shield|champions league|europa league|conference league|round|stage|quarter-finals?|semi-finals?|last-\d+|last \d+|knockout|play-?off|play-offs|tournament|european|afcon|euros)(?: shock| early)?$/i,
  outOf:
    /^(?:(?:early )?from )?(?:the |this |last )?(?:women[’']s |men[’']s )?(?:uefa |fifa |fa |carabao |efl |league |scottish |world |club world |domestic |nations )?(?:cup|cups|champions league|europa league|conference league|europe|afcon|euros|competition|tournament|title race|race|(?:\w+[- ])?round|group stages?|quarter-finals?|semi-finals?)\b/i,
  exits: /^exit/i,
  ranks:
    /^(?:[’']s? )?(?:bench|squad|side|team|training|line-?up|xi|dugout|starting|first[- ]team|match-?day|pitch|goal)\b/i,
  camp: /^(?:[’']s? )?(?:(?:pre-season|training|warm-weather|international|winter|world cup|squad)[- ])?(?:camp|base|tour|trip|training|retreat|hotel|bench)\b/i,
  visit:
    /^(?:to (?:face|play against|take on|haunt|fight)\b|with his (?:current|new|present) (?:side|club|team)\b|as an? (?:opponent|visitor|opposition)\b|for (?:the )?first time since (?:leaving|departing|(?:his|her) (?:summer |january )?(?:departure|exit|move|sale|transfer|switch)|s?he (?:left|departed|resigned|quit|was sacked|moved|joined|swapped))\b)/i,
  facing:
    /\b(?:fac(?:e|es|ed|ing)|tak(?:e|es|ing) on|com(?:e|es|ing) up against|play(?:s|ing)? against|lin(?:e|es|ing) up against) (?:his|her|their) (?:former|old|boyhood|previous|ex|one-time)\b/i,
  manner:
    /(?:\b(?:defensive|attacking|aggressive|tactical|cautious|patient|pragmatic|different|holistic|similar|positive|negative|measured|hands-on|overall|whole|coaching|training|playing|pressing|possession|direct style of|safety-first|softly-softly|considered|scientific)|footed|track|based|style|driven|ball|love|first)[’'"”]?$/i,
  mannered:
    /^(?:to (?:\w+ing|football|the (?:game|season|campaign|match|job|transfer market|market))\b|this (?:season|term)\b|under\b|in possession\b|against\b|towards\b|on the pitch\b)/i,
  approach: /^approach/i,
};
