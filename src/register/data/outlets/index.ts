import type { OutletRow } from '../../rows.js';
import { asiaOutlets } from './asia.js';
import { britainOutlets } from './britain.js';
import { clubsOutlets } from './clubs.js';
import { eastOutlets } from './east.js';
import { fansOutlets } from './fans.js';
import { franceOutlets } from './france.js';
import { germanyAustriaSwissOutlets } from './germany-austria-swiss.js';
import { irelandWorldOutlets } from './ireland-world.js';
import { italyOutlets } from './italy.js';
import { latinAmericaOutlets } from './latin-america.js';
import { localOutlets } from './local.js';
import { northOutlets } from './north.js';
import { portugalBrazilOutlets } from './portugal-brazil.js';
import { spainOutlets } from './spain.js';
import { wideOutlets } from './wide.js';

/** Every outlet of the register. */
export const outletRows: readonly OutletRow[] = [
  ...britainOutlets,
  ...localOutlets,
  ...irelandWorldOutlets,
  ...spainOutlets,
  ...italyOutlets,
  ...franceOutlets,
  ...germanyAustriaSwissOutlets,
  ...portugalBrazilOutlets,
  ...latinAmericaOutlets,
  ...northOutlets,
  ...eastOutlets,
  ...asiaOutlets,
  ...wideOutlets,
  ...fansOutlets,
  ...clubsOutlets,
];
