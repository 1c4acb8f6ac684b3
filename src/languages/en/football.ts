import type { FootballWords } from '../../reading/football-words.js';

/** Words of football: those that hardly stand in other articles, and those that other trades use too. */
export const FOOTBALL: FootballWords = {
  sure: (
    'football footballer footballers soccer midfielder midfielders winger wingers striker strikers defender defenders ' +
    'goalkeeper goalkeepers fullback playmaker centreback premiership bundesliga laliga ligue eredivisie fifa uefa ' +
    'relegation relegated fixture fixtures kickoff touchline dugout offside transfer transfers loanee wonderkid ' +
    'hibs gunners toffees cottagers baggies barca rossoneri nerazzurri bianconeri blaugrana giallorossi bhoys jambos'
  ).split(' '),
  common: (
    'club clubs season seasons squad squads loan signing signings manager boss contract league match matches player ' +
    'players coach bid agent goal goals team teams fee deal captain wages champions cup window summer january ' +
    'clause offers deals medical fans supporters pitch forward forwards skipper gaffer career wage future free representatives international gossip ' +
    'attack midfield defence want keen eye eyeing swoop linked sign signs signed rejoin rejoins target targets targeting talks joins ' +
    'sell selling bids contracts signature loaned loaning interested'
  ).split(' '),
  other: (
    'rugby scrum scrums lineout lineouts flanker flankers hooker springboks wallabies ' +
    'wicket wickets innings batsman batsmen bowler bowlers cricket cricketer cricketers quarterback touchdown touchdowns ' +
    'basketball baseball tennis golf golfer golfers snooker darts sprinter hurdles marathon decathlon javelin ' +
    'cyclist peloton jockey jockeys racecourse filly gelding steeplechase boxer boxers heavyweight promoter batter batters seamer spinner pitcher'
  ).split(' '),
  otherSure: (
    'darter darters oche pdc nba nfl nrl mlb nhl ipl pga wbo wbc ibf undercard cruiserweight cruiserweights ' +
    'middleweight middleweights welterweight welterweights featherweight flyweight bantamweight ' +
    'harlequins saracens rhinos timberwolves lakers knicks yankees dodgers packers steelers broncos buccaneers seahawks ' +
    'outfielder goaltender linebacker ruckman furlong furlongs'
  ).split(' '),
  otherPhrases: (
    'premier league darts|world darts|european darts|darts open|darts championship|darts trophy|darts grand prix|' +
    'grand slam of darts|world cup of darts|rugby league|rugby union|prem rugby|gallagher prem|' +
    'betfred super league|fly half|scrum half|running back|wide receiver|point guard|back row forward|director of rugby|warrington wolves|wigan warriors|leeds rhinos|leigh leopards|' +
    'castleford tigers|huddersfield giants|bradford bulls|catalans dragons|hull kr|hull kingston rovers|' +
    'wakefield trinity|salford red devils|leicester tigers|bristol bears|sale sharks|exeter chiefs|' +
    'northampton saints|newcastle falcons|newcastle red bulls|minnesota timberwolves|golden state warriors|' +
    'san antonio spurs|charlotte hornets|los angeles lakers|indian premier league|county championship|' +
    'ashes series|ashes test|test head coach|test vice captain|liv golf|pga tour|dp world tour|ryder cup|' +
    'zuffa boxing|matchroom boxing|heavyweight champion|heavyweight championship|heavyweight title|world heavyweight|' +
    'sky sports racing|horse racing|formula 1|formula one|grand prix|grands prix|world athletics championships'
  ).split('|'),
  fantasy: ['fpl', 'gameweek', 'gameweeks'],
};

const PHRASES =
  /\b(?:Premier League|Champions League|Europa League|La Liga|Serie A|Ligue 1|FA Cup|World Cup|transfer window|centre-back|full-back|right-back|left-back|head coach|deadline day)\b/i;
/** So many of the common words together tell. */
const ENOUGH = 4;
const LONGEST = 50_000;

const NAME = /\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,5}/gu;
const CLUBS = 2;

const SURE: ReadonlySet<string> = new Set(FOOTBALL.sure);
const COMMON: ReadonlySet<string> = new Set(FOOTBALL.common);

/**
 * Whether an English text is about football at all: asked only where nothing was read in it, so that its reader
 * learns whether the article was the wrong one. `isClub` knows the full names of clubs: two of them are
 * football, whatever else is said.
 */
export function isFootball(text: string, isClub: (name: string) => boolean = () => false): boolean {
  const sample = text.slice(0, LONGEST);
  if (PHRASES.test(sample)) return true;
  const common = new Set<string>();
  for (const match of sample.matchAll(/[A-Za-z]+/g)) {
    const word = match[0].toLowerCase();
    if (SURE.has(word)) return true;
    if (COMMON.has(word)) common.add(word);
    if (common.size >= ENOUGH) return true;
  }
  return clubsIn(sample, isClub) >= CLUBS;
}

/** How many different clubs are named, in runs of capitalised words. */
function clubsIn(text: string, isClub: (name: string) => boolean): number {
  const clubs = new Set<string>();
  for (const match of text.matchAll(NAME)) {
    const words = match[0].replace(/['’]s\b/g, '').split(' ');
    for (let from = 0; from < words.length; from++) {
      for (let to = words.length; to > from; to--) {
        const name = words
          .slice(from, to)
          .join(' ')
          .replace(/(?<![.,'’])[.,'’]+$/, '');
        if (isClub(name)) clubs.add(name);
      }
    }
  }
  return clubs.size;
}
