import { fold } from './fold.js';

/**
 * Names that are ordinary English words, first names or surnames as well: they count as names only with the capital
 * (or the article) that the register's `wants` asks for.
 */
const WORDS = `
addicks alba ap arabs argus as athletic atlas aue aves bairns bantams barrow bars bate bees blades bluebirds blues
bold bolton boston brewers buccaneers buddies buffalos bulls bury buzz canaries cards cary celts chad championship
che cherries chief chiefs china chronicle citizens city clarets cobblers coliseum cologne colon cork cottagers
county courier crew crocodiles cuatro dale dane defensor den derby diamonds dna dons dragons dynamo eagles echo elf
emirates esto etihad euro euros evening excelsior exiles express extra finn florentine flu foals forest foxes gala
galaxy gas gers gills glovers goal gong grasshopper grasshoppers grecians guardian guinea gulls gunners hammers
harriers hatters hawthorns hearts herald herons heute hive honest hoops hornets hull imps independent inter iron
irons jacks jags jersey jets junior kiwi lance latics league lens libertad lilywhites lions loons magpies
mail mariners mastiffs men metro millers miners mirror mk mls monumental moors morton munster nac nation national
nations nec neom nice nord norman nos numbers observer odd ole one orient os ovation owls pa palace pars partick pau
peacocks pensioners people pharaohs pilgrims pirates pole polish posh post potteries potters premiership
principality pumas punch pyramids quakes racing rai raja rams ran rangers rapid rapids ravens reading real record
reds relevo reunion river riverside riviera roads robins roman rotor rovers royals rs rubin ruhr saddlers saints
samp saxon saxony scot scotsman seagulls seasiders sentinel ser shakers shay shots shrews shrimpers shrimps si sid
silkmen sirius sky smoggies solitude sounders spa spal sparta spartak spartans spectator spiders spiegel split sport
sporting spurs stags standard star start steelmen stoke stones sun supercopa supercoppa supercup swans swiss
tangerines telegraph terriers terrors the thistle thorns tiger tigers tigre timbers times toon toro torpedo tours
town tractor tribuna tricolor trotters tuft turk turkey tykes tz uk union united ural us vale valiants valley
vanguard velodrome verde victoria victory viking villa violets virgil wanderers waterford wednesday week well wells
welt whitecaps whites wolves wombles young youth
`;

const PHRASES = `
Black Sea; Bay FC; Black Stars; Blue Wave; Dark Blues; Daily Star; Daily Record; Daily Express; Daily Mail; Daily Mirror;
Desert Foxes; Gold Cup; Great Britain; Great Old; Half Moon; Iron Ones; Jam Tarts; La Nation; League Cup; League One;
League Two; Light Blues; National League; Nations League; Old Firm; Old Gold; Old Lady; Orlando City; Orlando Pirates;
Red Devils; Red Dragons; Red Lichties; Red Shorts; Red Star; Royal Blues; Sky Blues; South Coast; Super Cup; Super League;
The People; The Week; The National; The Age; The Observer; This Is Anfield; Three Lions; World Cup; World Soccer;
Yellow Submarine; Young Boys; Youth League; Go Ahead Eagles; Kansas City; New England; New York City; Salt Lake;
All Whites; Anfield Home; Army Men; Be Soccer; Billy Goats; Black Eagles; Black Knights; Blood and Gold; Blue Sharks;
But Football Club; Channel 4; Chelsea News; City Watch; Daily Echo; Daily Post; Daily Sports; Daily Trust; Evening Standard;
Evening Times; Five Stripes; Get Reading; Give Me Sport; Green Falcons; Here Is The City; Honest Men; Inter News;
Just Arsenal; Juve News; Media News; Match of the Day; Milan News; My London; News Break; Off the Ball; One Football;
Purple and Whites; Read Celtic; Read Chelsea; Read Liverpool; Sport Bible; Sporting Life; Sports Daily; Super Eagles;
Talk Chelsea; Team Talk; Teddy Bears; Transfer Feed; Yellow Canaries;
`;

const COMMON: ReadonlySet<string> = new Set([
  ...WORDS.trim().split(/\s+/),
  ...PHRASES.split(';').map((phrase) => fold(phrase)),
]);

/** Whether a folded phrase is ordinary English too. */
export function isCommon(folded: string): boolean {
  return COMMON.has(folded);
}
