import type { AddressWords } from '../../reading/address.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Headlines as addresses have them: "everton-set-sign-barcelonas-reuter-27-5m". */
export const ADDRESS: AddressWords = {
  asks: words(`
    set ready poised want wants wanted hope hopes hoping agree agrees agreed expect expects
    expected keen prepared preparing prepare talks proposal looking look looks desperate tipped try trying
    tries race deal deals move battle fight approach plan plans planning refuse refuses decide
    decides willing happy chance unlikely likely reluctant eager able free option bid offer pushing
    working ambition desire intends vow vows pledges threatens refusing edge light permission opportunity attempt
    intent
  `),
  infinitives: words(`
    join sign leave pay make complete bid chase reject stay land buy sell
    quit launch beat return replace miss seal finalise undergo snub swap remain rejoin
    re-sign force snap bring become let lose secure trigger lodge submit wait extend renew
    swoop capture poach recall depart loan appoint rival hijack table
    announce reveal pounce raid spend splash
  `),
  takes: words('sign signs signed signing'),
  origin: 'from',
  column: /^paper-talk$/,
  site: /^(?:football|centre|transfer)-news$/,
  labels: words('transfer transfers'),
  sum: /^\d{1,3}(?:m|mn|mln|million|bn)$/,
  unit: /^(?:m|mn|mln|million|bn)$/,
  // What English news of football has in small letters and the rules do not know; surnames are left out.
  ordinary: words(`
    ability able above abuse accelerate accused across action active adapt address addresses advanced advice affect
    afford again aged ago ahead alive all allegations almost always amazing ambitions analyse analyses analysis
    announced answers app appearance appearances assess assesses assists attack attend attracting auction audacious
    avoid aware away back backed backing backlash backs bad badly balance ban banned bargain based basis begin
    beginning belief bench benefits better beyond biggest billionaire bombshell booed bottom boyhood breaches break
    breaking breaks brilliant brink broke broken brutal build business calendar call called calls calm campaign
    capacity car card career caused cent centre chair change changed changes changing chaos chaotic chapter
    character charge charged charges choice clash class clause clean closer coaches coaching column coming comings
    comment comments company compensation competitions competitive concern concerns concrete conference
    confidence connection consent consortium contest continuing contracted control controversial corner costly
    country cover crash created creating crisis criticised criticises criticism crown crucial crunch
    currently damaging danger date day deadline death debt debut decade decisions declare declared
    declares deduction defeat defeats defence defend defending defined defining definitely depth deserve deserves
    destiny detailed died dies different difficult dilemma direct directors disappointed disappointing disastrous
    dismissal dispute doing domestic dominant done door double doubt doubters down dramatic drastic draws duty
    earlier early ease easy edge effect eight either emerge emerged emergency emerges emerging emotional energy
    engineered enjoy enough enter entered entrepreneur episode equaliser error even evening everything exactly
    excelled excited exclusive exclusively expectations expensive experience expiring expiry explain explained
    extraordinary facing factor faith fall falling fallout family fan fans far fee feel feeling fees fell few fifth
    figure figures fill final finale finals financial financially find finding fine fit fitness five fixture
    fixtures flat flight focus focused football footballer footballers form formal format four fourth friendly front
    frustrated frustrations full fully fun fund funds further gamble game games gap generations genuine give global
    goal goals goalscoring going gone good gossip grade granted grateful great greater greatest greats green ground group
    growing guide guided hails half hamstring happen happened hard hat headlines health heart heavyweight high
    highest highlights highly historic history hit hits hitting hold home horns hosts hours how huge humble hungry
    hurt identity immediate importance important impressing improve improvement incident increase inevitable initial
    injuries injury insane inside insight inspire inspires intent interests internal investment issue issues journey
    just key kick kicks knockout know lack last late later latest leader league leaked learn learning least leg
    legacy level life lifelong line line-up lineup live local longer looms losers loss lot low lower lows major
    majority make making manage managed management managerial managing many market massive mates mean means meant
    media meetings members mental mentality mind minority minute minutes miss misses missing mistake model moment
    moments money month months more much multiple mutual nervy news newspapers next night nightly nightmare nine now
    numbers obvious odds official offs olds ongoing only opened opener opening opens operations opponents outcome
    outside own ownership pace painful part partnership party passing pass passed passes past path penalties penalty perfect perform
    performance performer period personal perspective philosophy photo physical picture piece pieces pitch place
    placed places playing podcast point points police policy poor position positive praises pre predicted present
    pressure preview principle private problem problems process produced professional project promise promises
    promoted prospective protest proud prove proving public qualification qualify qualifying qualities quality
    quarter questions quickly quiz races raise ranked rated rating ratings reach reached reaching react reaction
    really reason reasons rebuild recent recently records recruitment red rediscover reduced refusal relationship
    relegated relegation remaining remarkable repeat replacement replacements report reports reputation respect
    responds response rest result results resume retirement revealed reveals review revival rid ridiculous rise role
    room round rounds roundup row rugby rule rules rumour rumours runner running safety saga salary same save
    scandal scenes schedule score scoring search season seasons seat second secret selection semi sensational sense
    series serious settlement seven seventh shaped share shared shareholder sheets shine shirt shock shone shot show
    showdown showed showing shown shows significant silence single sink sit sitting situations six sixth slump
    social solution someone soon source sources space speak speaks special specific spell spells spoken sponsor
    sports spot squad staff stage stake stance stand standards standing stands starting statement stats status step
    stories story straight strategy streak stream strengthen strike strong strongly stunning style success
    successful successive successor suffer suffering summer summers superb support surgery surprise survive sustain
    system tabs tactical tactics tag takeover talk talking tasked tax teams tech term terms thanks the thing things
    third threat threats three thrive throw ticket tickets tier titles together too top tops total tough tournament
    training transfers travel trick trip triumph trophies true trust turn turning tv twice two unbeaten uncertainty
    undergo undergoes undisclosed unhappy unique unsure upcoming update updates upheaval upset vacant verbally verge
    very vice video vision visit visitors vital wage wages wait war watch way ways weather website weekend weeks
    what whats when where which who why wide window windows winless winning work worked working world worried worry
    worst worth writer writers wrong xi year years zone
  `),
};
