import type { ClubTable } from '../../rows.js';
import { americasNorthClubs } from './americas-north.js';
import { americasSouthClubs } from './americas-south.js';
import { arabiaClubs } from './arabia.js';
import { asiaClubs } from './asia.js';
import { beneluxClubs } from './benelux.js';
import { elsewhereClubs } from './elsewhere.js';
import { englandClubs } from './england.js';
import { englandLowerClubs } from './england-lower.js';
import { europeCentralClubs } from './europe-central.js';
import { europeEastClubs } from './europe-east.js';
import { europeNorthClubs } from './europe-north.js';
import { franceClubs } from './france.js';
import { germanyClubs } from './germany.js';
import { italyClubs } from './italy.js';
import { portugalClubs } from './portugal.js';
import { scotlandClubs } from './scotland.js';
import { spainClubs } from './spain.js';
import { turkeyClubs } from './turkey.js';
import { womenClubs } from './women.js';

/** Every club of the register, by league; leagues as in the season 2025-26 or the last one that they played there. */
export const clubTables: readonly ClubTable[] = [
  ...englandClubs,
  ...englandLowerClubs,
  ...womenClubs,
  ...spainClubs,
  ...italyClubs,
  ...germanyClubs,
  ...franceClubs,
  ...scotlandClubs,
  ...portugalClubs,
  ...beneluxClubs,
  ...turkeyClubs,
  ...arabiaClubs,
  ...americasNorthClubs,
  ...americasSouthClubs,
  ...europeNorthClubs,
  ...europeCentralClubs,
  ...europeEastClubs,
  ...asiaClubs,
  ...elsewhereClubs,
];
