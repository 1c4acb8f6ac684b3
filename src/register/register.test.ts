import { describe, expect, it } from 'vitest';
import { createRegister } from './register.js';
import { OUTLET_KINDS } from './rows.js';

const register = createRegister();

/** Every club that played in the league in the season 2025-26. */
const TOP_LEAGUES: Readonly<Record<string, string>> = {
  'premier-league':
    'Arsenal; Aston Villa; Bournemouth; Brentford; Brighton & Hove Albion; Burnley; Chelsea; Crystal Palace; Everton; Fulham; Leeds United; Liverpool; Manchester City; Manchester United; Newcastle United; Nottingham Forest; Sunderland; Tottenham Hotspur; West Ham United; Wolverhampton Wanderers',
  'la-liga':
    'Alaves; Athletic Bilbao; Atletico Madrid; Barcelona; Celta Vigo; Elche; Espanyol; Getafe; Girona; Levante; Mallorca; Osasuna; Rayo Vallecano; Real Betis; Real Madrid; Real Oviedo; Real Sociedad; Sevilla; Valencia; Villarreal',
  'serie-a':
    'AC Milan; Atalanta; Bologna; Cagliari; Como; Cremonese; Fiorentina; Genoa; Hellas Verona; Inter Milan; Juventus; Lazio; Lecce; Napoli; Parma; Pisa; Roma; Sassuolo; Torino; Udinese',
  bundesliga:
    'Augsburg; Bayer Leverkusen; Bayern Munich; Borussia Dortmund; Borussia Monchengladbach; Eintracht Frankfurt; Freiburg; Hamburg; Heidenheim; Hoffenheim; Koln; Mainz; RB Leipzig; St. Pauli; Stuttgart; Union Berlin; Werder Bremen; Wolfsburg',
  'ligue-1':
    'Angers; Auxerre; Brest; Le Havre; Lens; Lille; Lorient; Lyon; Marseille; Metz; Monaco; Nantes; Nice; Paris FC; Paris Saint-Germain; Rennes; Strasbourg; Toulouse',
};

/** Clubs that were in one of the five leagues between 2015-16 and 2024-25 and no longer are. */
const FORMER =
  'Cardiff; Huddersfield; Hull; Ipswich; Leicester; Luton; Middlesbrough; Norwich; Sheffield United; Southampton; Stoke; Swansea; Watford; West Brom; Almeria; Cadiz; Deportivo La Coruna; Eibar; Granada; Huesca; Las Palmas; Leganes; Malaga; Sporting Gijon; Valladolid; Benevento; Brescia; Carpi; Chievo; Crotone; Empoli; Frosinone; Monza; Palermo; Pescara; Salernitana; Sampdoria; SPAL; Spezia; Venezia; Arminia Bielefeld; Bochum; Darmstadt; Fortuna Dusseldorf; Greuther Furth; Hannover; Hertha Berlin; Holstein Kiel; Ingolstadt; Nurnberg; Paderborn; Schalke; Ajaccio; Gazelec Ajaccio; Amiens; Bastia; Bordeaux; Caen; Clermont; Dijon; Guingamp; Montpellier; Nancy; Nimes; Reims; Saint-Etienne; Troyes';

describe('clubs', () => {
  it.each(Object.entries(TOP_LEAGUES))('knows all of %s', (league, names) => {
    const known = register.clubs.filter((club) => club.league === league).map((club) => club.name);
    expect(known.sort()).toEqual(names.split('; ').sort());
  });

  it('knows those that were there since 2015', () => {
    expect(FORMER.split('; ').filter((name) => register.clubNamed(name) === null)).toEqual([]);
  });

  it('knows more than 150 others', () => {
    const others = register.clubs.filter((club) => !((club.league ?? '') in TOP_LEAGUES) && !club.women);
    expect(others.length).toBeGreaterThan(800);
  });

  it.each([
    ['PSG', 'Paris Saint-Germain'],
    ['Paris St-Germain', 'Paris Saint-Germain'],
    ['Atlético Madrid', 'Atletico Madrid'],
    ['Atleti', 'Atletico Madrid'],
    ['Bayern', 'Bayern Munich'],
    ['Inter', 'Inter Milan'],
    ['Internazionale', 'Inter Milan'],
    ['Milan', 'AC Milan'],
    ['Man Utd', 'Manchester United'],
    ['MUFC', 'Manchester United'],
    ['spurs', 'Tottenham Hotspur'],
    ['Brighton and Hove Albion', 'Brighton & Hove Albion'],
    ['Sporting Lisbon', 'Sporting CP'],
    ['Athletic Club', 'Athletic Bilbao'],
    ['M’gladbach', 'Borussia Monchengladbach'],
    ['Borussia Mönchengladbach', 'Borussia Monchengladbach'],
    ['BVB', 'Borussia Dortmund'],
    ['Barça', 'Barcelona'],
    ['FC Barcelona', 'Barcelona'],
    ['Barcelona SC', 'Barcelona SC'],
    ['Everton FC', 'Everton'],
    ['Rossoneri', 'AC Milan'],
    ['Los Blancos', 'Real Madrid'],
    ['Beşiktaş', 'Besiktas'],
    ['Malmö', 'Malmo'],
    ['Chelsea Women', 'Chelsea Women'],
    ['1.FSV Mainz 05', 'Mainz'],
    ['Al-Hilal SFC', 'Al-Hilal'],
    ['Bor. Dortmund', 'Borussia Dortmund'],
    ["Bor. M'gladbach", 'Borussia Monchengladbach'],
    ['Dep. La Coruña', 'Deportivo La Coruna'],
    ['E. Frankfurt', 'Eintracht Frankfurt'],
    ['Sparta R.', 'Sparta Rotterdam'],
    ['Scunthorpe Utd.', 'Scunthorpe United'],
    ['St. Pauli', 'St. Pauli'],
  ])('%s is %s', (text, name) => {
    expect(register.clubNamed(text)?.name).toBe(name);
  });

  it.each([
    ['United', ['Manchester United', 'Newcastle United', 'Leeds United', 'Dundee United']],
    ['City', ['Manchester City', 'Leicester City', 'Norwich City']],
    ['Reds', ['Liverpool', 'Nottingham Forest']],
    ['Blues', ['Chelsea', 'Everton', 'Birmingham City']],
    ['Nerazzurri', ['Inter Milan', 'Atalanta', 'Pisa']],
    ['Borussia', ['Borussia Dortmund', 'Borussia Monchengladbach']],
    ['Nacional', ['Nacional', 'Nacional (Uruguay)']],
  ])('%s stays ambiguous', (text, names) => {
    expect(register.clubNamed(text)).toBeNull();
    const all = register.clubsNamed(text).map((club) => club.name);
    expect(names.filter((name) => !all.includes(name))).toEqual([]);
    const weights = register.clubsNamed(text).map((club) => club.weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it('lets the context decide', () => {
    const newcastle = register.clubNamed('Newcastle United')?.id ?? '';
    expect(register.clubNamed('United', { near: [newcastle] })?.id).toBe(newcastle);
    expect(register.clubNamed('Nacional', { country: 'UY' })?.name).toBe('Nacional (Uruguay)');
    // A hint that fits none narrows nothing.
    expect(register.clubsNamed('Reds', { near: [newcastle] }).length).toBeGreaterThan(1);
  });

  it.each(['Z. Dortmund', 'D. D. D. D. D. D. D.', '. .', 'E. E.', '...'])('%s is no abbreviation', (text) => {
    expect(register.clubsNamed(text)).toEqual([]);
  });

  it('ties women and second sides to their clubs', () => {
    const parent = register.clubNamed('Chelsea Women')?.parent ?? '';
    expect(register.club(parent)?.name).toBe('Chelsea');
    expect(register.clubNamed('Castilla')?.parent).toBe(register.clubNamed('Real Madrid')?.id);
    expect(register.clubNamed('Chelsea')?.parent).toBeNull();
  });

  it('names a league, a country and a place that exist', () => {
    for (const club of register.clubs) {
      expect(register.competition(club.league ?? ''), `${club.name}: ${club.league}`).not.toBeNull();
      expect(register.nation(club.country), `${club.name}: ${club.country}`).not.toBeNull();
    }
  });
});

describe('nations and competitions', () => {
  it.each([
    ['England', 'GB-ENG'],
    ['Englishman', 'GB-ENG'],
    ['Welsh', 'GB-WLS'],
    ['Ivorian', 'CI'],
    ["Côte d'Ivoire", 'CI'],
    ['Dutchman', 'NL'],
    ['the Netherlands', 'NL'],
    ['Türkiye', 'TR'],
    ['USA', 'US'],
    ['Swiss', 'CH'],
  ])('%s is %s', (text, id) => {
    expect(register.nationNamed(text)?.id).toBe(id);
  });

  it('keeps the two Congos apart', () => {
    expect(register.nationNamed('Congolese')).toBeNull();
    expect(
      register
        .nationsNamed('Congolese')
        .map((nation) => nation.id)
        .sort(),
    ).toEqual(['CD', 'CG']);
  });

  it.each([
    ['the Premier League', 'premier-league'],
    ['Carabao Cup', 'efl-cup'],
    ['LaLiga', 'la-liga'],
    ['WSL', 'womens-super-league'],
    ['MLS', 'mls'],
    ['Saudi Pro League', 'saudi-pro-league'],
    ['UEFA Champions League', 'champions-league'],
  ])('%s is %s', (text, id) => {
    expect(register.competitionNamed(text)?.id).toBe(id);
  });
});

describe('outlets and journalists', () => {
  it('knows at least 200 outlets with domain, country and kind', () => {
    const whole = register.outlets.filter(
      (outlet) => outlet.domains.length > 0 && register.nation(outlet.country) !== null,
    );
    expect(whole.length).toBeGreaterThan(600);
    for (const outlet of register.outlets) expect(OUTLET_KINDS).toContain(outlet.kind);
  });

  it.each([
    ['the Mirror', 'Daily Mirror'],
    ['Mirror Football', 'Daily Mirror'],
    ['Gazzetta', 'La Gazzetta dello Sport'],
    ['the BBC', 'BBC Sport'],
    ['SPORT', 'Sport'],
    ["L'Équipe", "L'Equipe"],
    ['Sky Germany', 'Sky Germany'],
    ['Talksport', 'talkSPORT'],
    ['90 min', '90min'],
    ['Record', 'Record'],
    ['Récord', 'Record (Mexico)'],
    ['Manchester City', 'Manchester City FC'],
    ['GOAL España', 'GOAL'],
  ])('%s is %s', (text, name) => {
    expect(register.outletNamed(text)?.name).toBe(name);
  });

  it.each([
    ['https://www.bbc.co.uk/sport/football/1', 'BBC Sport'],
    ['//ar.marca.com/claro', 'Marca'],
    ['AS.com', 'AS'],
    ['liverpooloffside.sbnation.com', 'The Liverpool Offside'],
    ['https://sportbild.bild.de/a?b=c', 'Sport Bild'],
    ['http://m.bild.de:80/x', 'Bild'],
    ['https://user@www.mirror.co.uk#top', 'Daily Mirror'],
  ])('%s belongs to %s', (address, name) => {
    expect(register.outletOfDomain(address)?.name).toBe(name);
  });

  it.each([
    '',
    'example.test',
    'not a host',
    'http://',
    'co.uk',
    'https://[::1]/x',
    `${'a'.repeat(300)}.com`,
  ])('no outlet at %j', (address) => {
    expect(register.outletOfDomain(address)).toBeNull();
  });

  it('gives no domain to two outlets', () => {
    const domains = register.outlets.flatMap((outlet) => outlet.domains);
    expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([]);
  });

  it('knows at least 80 journalists with outlets that exist', () => {
    expect(register.journalists.length).toBeGreaterThanOrEqual(80);
    for (const journalist of register.journalists) {
      expect(journalist.outlets.length, journalist.name).toBeGreaterThan(0);
      for (const id of journalist.outlets)
        expect(register.outlet(id), `${journalist.name}: ${id}`).not.toBeNull();
    }
    expect(register.journalistNamed('Fabrizio Romano')?.name).toBe('Fabrizio Romano');
    expect(register.journalistNamed('Nicolò Schira')?.name).toBe('Nicolo Schira');
  });
});
