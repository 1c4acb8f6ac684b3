/** Points for the twelve months, January first. */
type Profile = readonly number[];

/** Wording that places an article within a year, whatever the year. */
export interface SeasonWords {
  readonly name: string;
  readonly pattern: RegExp;
  readonly months: Profile;
}

/** Wording that places an article within a year. Negative points rule out. */
export const CALENDAR: readonly SeasonWords[] = [
  {
    name: 'the summer window is past',
    pattern:
      /\b(?:over|during|throughout) the (?:past )?summer\b|\b(?:last|this past) summer\b|\bsummer (?:signing|arrival|recruit)s?\b/g,
    months: [1, 1, 0, 0, 0, -1, -1, 0, 2, 2, 2, 1],
  },
  {
    name: 'a window has just closed',
    pattern:
      /\bdeadline[- ]day (?:switch|move|deal|transfer)\b[^.]{0,60}\b(?:fall|fell|collaps\w+|broke|through)\b|\b(?:on|until) (?:transfer )?deadline day\b|\bdeadline[- ]day (?:collapse|drama)\b|\blast knockings of the summer\b/g,
    months: [1, 2, 0, -1, -1, -1, 0, 1, 4, 3, 2, 1],
  },
  {
    name: 'January is ahead',
    pattern:
      /\b(?:in|come|until|before|for) January\b|\bJanuary (?:move|window|transfer|market|deal|switch|swoop|exit|bid)\b|\bwinter window\b|\b(?:in|into) the new year\b/g,
    months: [2, -1, -2, -2, -2, -2, -1, 0, 2, 2, 2, 2],
  },
  {
    name: 'next summer is ahead',
    pattern: /\bnext summer\b|\bcome the summer\b|\bend of the season\b|\bat the season\W?s end\b/g,
    months: [2, 2, 2, 1, 0, -1, -1, 0, 2, 2, 2, 2],
  },
  {
    name: 'the season is on',
    pattern:
      /\bso far this (?:season|term|campaign)\b|\b(?:rest|remainder) of the (?:season|campaign)\b|\bthis season\b/g,
    months: [1, 1, 1, 1, 0, -2, -2, 0, 1, 1, 1, 1],
  },
  {
    name: 'next season is ahead',
    pattern: /\b(?:ahead of|before|for) (?:the )?(?:next|new) (?:season|campaign)\b|\bpre-?season\b/g,
    months: [0, 0, 1, 1, 2, 3, 3, 2, -1, -1, -1, -1],
  },
  {
    name: 'the summer is ahead',
    pattern:
      /\bthis summer\b|\bsummer (?:move|switch|swoop|exit|target|transfer window)\b|\bwhen the (?:summer )?window opens\b/g,
    months: [0, 0, 1, 1, 2, 3, 3, 2, 0, -1, -1, -1],
  },
  {
    name: 'the League Cup is on',
    pattern: /\b(?:Carabao|EFL|League) Cup\b/g,
    months: [1, 1, 0, -1, -1, -2, -2, 1, 3, 2, 1, 1],
  },
  {
    name: 'autumn and winter are ahead',
    pattern:
      /\bover the (?:autumn and winter|winter|coming autumn)(?: months)?\b|\bautumn and winter months\b|\bOctober international break\b/g,
    months: [-1, -1, -1, -1, -1, -1, 0, 1, 3, 3, 2, 0],
  },
  {
    name: 'Christmas football',
    pattern: /\b(?:Boxing Day|festive (?:period|fixtures|schedule))\b/g,
    months: [1, 0, 0, 0, 0, -1, -1, -1, 0, 0, 1, 4],
  },
];
