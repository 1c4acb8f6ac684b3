/**
 * Whether an English text is about football at all: asked only where nothing was read in it, so that its reader
 * learns whether the article was the wrong one. Words that hardly stand in other articles.
 */
const WORDS = new Set(
  (
    'football footballer footballers soccer midfielder midfielders winger wingers striker strikers defender defenders ' +
    'goalkeeper goalkeepers fullback playmaker centreback premiership bundesliga laliga ligue eredivisie fifa uefa ' +
    'relegation relegated fixture fixtures kickoff touchline dugout offside transfer transfers loanee'
  ).split(' '),
);
const PHRASES =
  /\b(?:Premier League|Champions League|Europa League|La Liga|Serie A|Ligue 1|FA Cup|World Cup|transfer window|centre-back|full-back|right-back|left-back|head coach|deadline day)\b/i;
const LONGEST = 50_000;

export function isFootball(text: string): boolean {
  const sample = text.slice(0, LONGEST);
  if (PHRASES.test(sample)) return true;
  for (const word of sample.matchAll(/[A-Za-z]+/g)) {
    if (WORDS.has(word[0].toLowerCase())) return true;
  }
  return false;
}
