import { foldName } from '../../src/model/fold.js';
import type { Source, SourceSort } from '../../src/model/source.js';
import { PLAIN_VOICES, type Voices } from '../../src/provenance/voice.js';

const JOURNALISTS = [
  'Ben Jacobs',
  'Chris Bascombe',
  'Christian Falk',
  'David Ornstein',
  'ExWHUemployee',
  'Fabrice Hawkins',
  'Fabrizio Romano',
  'Florian Plettenberg',
  'James Pearce',
  'José Félix Díaz',
  'Lewis Steele',
  'Luca Bianchin',
  'Nicolo Schira',
  'Oscar Maung-Haley',
  'Paul Joyce',
  'Sami Mokbel',
  'Santi Aouna',
];
const PERSONS = [
  'Antonio Rudiger',
  'Arne Slot',
  'David Alaba',
  'Deco',
  'Florentino Perez',
  'Herbert Hainer',
  'Ibrahima Konate',
  'Jamie Carragher',
  'Maurizio Arrivabene',
  'Max Eberl',
  'Mick Brown',
  'Mino Raiola',
  'Monchi',
  'Oliver Glasner',
  'Thomas Tuchel',
  'Uli Hoeness',
  'Virgil van Dijk',
];
const CLUBS = [
  'Arsenal',
  'Barcelona',
  'Bayern Munich',
  'Brighton & Hove Albion',
  'Crystal Palace',
  'Inter',
  'Juventus',
  'Liverpool',
  'Manchester City',
  'Paris Saint-Germain',
  'Real Madrid',
  'Sevilla',
  'West Ham United',
];
const ANONYMOUS = [
  'British media',
  'claims',
  'earlier claims',
  'reports',
  'reports in Spain',
  'English media',
  'English press',
  'English reports',
  'Liverpool sources',
  'Spanish media',
  'Spanish reports',
  'TEAMtalk source',
  'Villa source',
  'club sources',
  'media reports',
  'multiple reports',
  "player's circle",
  'sources close to the player',
  'unnamed report',
  'unnamed reports',
  'unnamed source',
  'various media',
  'various sources',
];

const SORTS: ReadonlyMap<string, SourceSort> = new Map([
  ...JOURNALISTS.map((name) => [foldName(name), 'journalist'] as const),
  ...PERSONS.map((name) => [foldName(name), 'person'] as const),
  ...CLUBS.map((name) => [foldName(name), 'club'] as const),
  ...ANONYMOUS.map((name) => [foldName(name), 'anonymous'] as const),
]);

/** The sort of a credited source; whatever is not known as a person, a club or nobody in particular publishes. */
export function sortOf(name: string): SourceSort {
  return SORTS.get(foldName(name)) ?? 'outlet';
}

/** Names of one voice: editions of one brand, a paper and its sports desk, a journalist and his desk. */
const ONE_VOICE: readonly (readonly string[])[] = [
  ['The Athletic', 'David Ornstein', 'James Pearce'],
  ['Foot Mercato', 'Santi Aouna'],
  ['Sky Germany', 'Sky Deutschland', 'Florian Plettenberg'],
  ['Sky Italia', 'Sky Sport', 'Sky Sport Italia'],
  ['Sky Sports', 'Sky Sports News'],
  ['BBC', 'BBC Sport', 'Sami Mokbel'],
  ['Daily Mail', 'Sportsmail', 'Lewis Steele'],
  ['The Telegraph', 'Chris Bascombe'],
  ['The Times', 'Paul Joyce'],
  ['La Gazzetta dello Sport', 'Luca Bianchin'],
  ['BILD', 'Christian Falk'],
  ['The Sun', 'The US Sun'],
  ['Fichajes', 'fichajes.net'],
  ['ESPN', 'ESPN Deportes'],
  ['90min', '90min Deutschland'],
  ['TEAMtalk', 'TEAMtalk source'],
  ['English press', 'English media', 'English reports'],
  ['Spanish media', 'Spanish reports', 'reports in Spain'],
];

const VOICE_OF: ReadonlyMap<string, string> = new Map(
  ONE_VOICE.flatMap((names, i) => names.map((name) => [foldName(name), `voice:${i}`] as const)),
);

/** National editions of one site: "GOAL España" is GOAL. */
const BRANDS = ['goal', 'sports illustrated', 'gamereactor'];
/** Shares its first word with a brand and nothing else. */
const NO_BRAND = 'goal pl';

/** Which names mean one voice, as far as these reports need it. */
export const KNOWN_VOICES: Voices = {
  keyOf: (source: Source) => {
    const name = foldName(source.name);
    const brand = BRANDS.find((one) => name !== NO_BRAND && (name === one || name.startsWith(`${one} `)));
    return VOICE_OF.get(name) ?? (brand === undefined ? PLAIN_VOICES.keyOf(source) : `brand:${brand}`);
  },
  sameVoice: () => false,
};
