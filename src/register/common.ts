import { fold } from './fold.js';

/**
 * Names that are ordinary English words, first names or surnames as well: they count as names only with the capital
 * (or the article) that the register's `wants` asks for.
 */
const WORDS = `
addicks alba alex america angers ap arabs argus argyle as ascoli athletic atlanta atlas austin ayr azzurri
bairns bantams barnet barnsley barrow bars basel bees bild blades blackpool blick blues bluebirds bold bolton boro boston
bradford brentford brest brewers bristol buddies bulls burton bury buzz
cambridge canaries cards chad championship charlotte che cherries chesterfield chief chiefs chile china chronicle city
cluj cobblers colon colorado columbus como copenhagen cork cottagers county courier crew cuba
dale dallas dane dees defensor den derby diamonds diez doria dons dragons dundee durham dynamo
eagles echo elf emirates esto etihad euro euros evening excelsior exiles express extra
falkirk finn forest fortaleza foals foxes freiburg
gala galaxy galway gas genoa georgia gers gills goal granada guardian guinea gulls gunners
hamburg hamilton hammers harriers hatters hawthorns hearts herald hercules heute hive holland honest hoops hornets houston hull
ibiza imps independent independente independiente instituto inter internacional iron irons
jags jersey jets jordan junior
kicker kiel kiwi
lance larne latics laval league leon lens libero libertad lilywhites lincoln lions liberia limburg lorraine
magpies mail mali malta mariners men metro metz miami midlands milan millers miners mirror mk monaco montreal moors morton
nacional nancy naples nashville nation national nations neom nice niger nord norman norfolk numbers
observer odd ole olimpia one orient orlando ovation owls oxford
pa palace parma pars partick pau pensioners people perth pharaohs pilgrims pirates platense pole polish porto portland posh
post potteries potters premiership preston principality provence pumas punch
racing rai rams ran rangers rapid rapids ravens reading real record recreativo reds reims relevo rio river riverside riviera
roads robins roma roman rovers royals ruhr
saddlers saints santos saxon saxony scot scotsman seagulls seattle segunda sentinel serrano shakers shay shots shrews shrimps
si silkmen sion sirius sky soton sounders spa spartak spectator spiders sport sporting spiegel spurs stags standard stanley
star start stoke stones suffolk sun supercup supercopa supercoppa sussex sutton swans swiss sydney
tangerines telegraph terriers terrors the thistle thorns tiger tigers tigre times toon toro toronto torpedo town toulouse
tractor troyes trotters tuft turk turkey tykes tz
uk union united ural us
vale valiants valley valladolid vanguard velodrome verde victoria victory viking villa viola violets vitesse vitoria volos
wanderers waterford wednesday week well welt wells whites wolves wombles
york youth young zenit
aris aue aves bari bern bate bergen boca buccaneers buffalos cali caracol cary celta celts citizens clarets coliseum cologne
crocodiles cuatro dna drogheda essen faro florence florentine flu glovers gong grasshopper grasshoppers grecians halifax
hampden herons jacks kent lech lima livingston loons louisville maidstone mastiffs mendoza mls monumental munster nac nec nos
orleans os oss palma palermo paris peacocks perm pisa pyramids quakes raja rome rotor rouen rs rubin sabah salvador samp
santiago seasiders seoul ser shrimpers sid smoggies sofia solitude spal spartans sparta split steelmen thun timbers tours
tribuna tricolor tripoli tula ufa ulm utah vancouver venice verl verona vienna virgil washington wellington whitecaps
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
