import type { ClubTable } from '../../rows.js';

// biome-ignore format: one club a line
export const scotlandClubs: readonly ClubTable[] = [
  { league: 'scottish-premiership', country: 'GB-SCT', rows: [
    ['Q187326', 'Aberdeen', '', 'Dons', 'Pittodrie', 'Aberdeen', 0.46],
    ['Q19593', 'Celtic', '', 'Hoops;Bhoys;Celts', 'Celtic Park;Parkhead', 'Glasgow', 0.74],
    ['Q335483', 'Dundee', 'Dundee FC', 'Dark Blues;Dees', 'Dens Park', 'Dundee', 0.4],
    ['Q192873', 'Dundee United', 'Dundee Utd', 'Terrors;Tangerines;Arabs', 'Tannadice', 'Dundee', 0.4],
    ['Q219241', 'Falkirk', '', 'Bairns', 'Falkirk Stadium', 'Falkirk', 0.4],
    ['Q202093', 'Hearts', 'Heart of Midlothian', 'Jambos;Jam Tarts', 'Tynecastle', 'Edinburgh', 0.48],
    ['Q192597', 'Hibernian', 'Hibs', 'Hibees', 'Easter Road', 'Edinburgh', 0.46],
    ['Q210961', 'Kilmarnock', 'Killie', '', 'Rugby Park', 'Kilmarnock', 0.4],
    ['Q867921', 'Livingston', '', 'Livi Lions', 'Almondvale;Tony Macaroni Arena', 'Livingston', 0.4],
    ['Q216523', 'Motherwell', '', 'Steelmen;Well', 'Fir Park', 'Motherwell', 0.4],
    ['Q19597', 'Rangers', 'Glasgow Rangers', 'Gers;Light Blues;Teddy Bears', 'Ibrox', 'Glasgow', 0.72],
    ['Q319136', 'St Mirren', 'St. Mirren', 'Buddies;Saints', 'St Mirren Park;SMISA Stadium', 'Paisley', 0.4],
  ] },
  { league: 'scottish-championship', country: 'GB-SCT', rows: [
    ['Q408554', 'Airdrieonians', 'Airdrie', 'Diamonds', 'Excelsior Stadium', 'Airdrie', 0.26],
    ['Q539374', 'Arbroath', '', 'Red Lichties', 'Gayfield', 'Arbroath', 0.26],
    ['Q793241', 'Ayr United', 'Ayr', 'Honest Men', 'Somerset Park', 'Ayr', 0.26],
    ['Q390256', 'Dunfermline Athletic', 'Dunfermline', 'Pars', 'East End Park', 'Dunfermline', 0.26],
    ['Q867876', 'Greenock Morton', 'Morton', '', 'Cappielow', 'Greenock', 0.26],
    ['Q498473', 'Hamilton Academical', 'Hamilton;Hamilton Accies;Accies', '', 'New Douglas Park', 'Hamilton', 0.26],
    ['Q309059', 'Inverness Caledonian Thistle', 'Inverness;Inverness CT;Caley Thistle', 'Caley Jags', 'Caledonian Stadium', 'Inverness', 0.26],
    ['Q822722', 'Partick Thistle', 'Partick', 'Jags;Thistle', 'Firhill', 'Glasgow', 0.26],
    ['Q852753', "Queen's Park", 'Queens Park', 'Spiders', 'Hampden', 'Glasgow', 0.26],
    ['Q854890', 'Queen of the South', '', 'Doonhamers', 'Palmerston Park', 'Dumfries', 0.26],
    ['Q1046939', 'Raith Rovers', 'Raith', '', "Stark's Park", 'Kirkcaldy', 0.26],
    ['Q180420', 'Ross County', '', 'Staggies', 'Victoria Park;Global Energy Stadium', 'Dingwall', 0.32],
    ['Q268776', 'St Johnstone', 'St. Johnstone', 'Saintees;Saints', 'McDiarmid Park', 'Perth', 0.32],
  ] },
];
