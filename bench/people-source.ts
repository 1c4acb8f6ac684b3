/**
 * People for benches: realistic shapes, invented from syllables, the same every time. Surnames follow a rank-size law
 * (the commonest is borne by some 1 in 225), one in ten persons has another name, careers have one to seven spells.
 */
export interface MadePerson {
  readonly id: string;
  readonly name: string;
  readonly full: string;
  readonly born: string;
  readonly nation: string;
  readonly position: string;
  readonly spells: readonly { readonly club: string; readonly from: string; readonly to: string }[];
}

const GIVEN_START = 'jo ma al ca da lu an ro vi fe ni ser pau ed gab har ke mo ous ya'.split(' ');
const GIVEN_END =
  'n rio ex rlos vid cas ton berto ctor lipe co gio lo uardo riel ry vin hamed mane sin'.split(' ');
const SURNAME_START =
  'gom sil fer mar hen ros kal ver dia tra kou bru san cos mor pet bar iva nov schm wag lind berg jens olse'.split(
    ' ',
  );
const SURNAME_MIDDLE = 'a e i o u an en in on er ar es os ou ia'.split(' ');
const SURNAME_END =
  'ez va nandes tins derson si vic sen son ski ov ić ré ner ler mann berg quist gaard dt ni llo'.split(' ');
const PARTICLES = ['van ', 'de ', 'dos ', 'van der ', 'El ', "O'"];
const POSITIONS = ['Goalkeeper', 'Centre-Back', 'Left-Back', 'Central Midfield', 'Winger', 'Striker'];

/** mulberry32: a small generator of even numbers from a seed. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The person of a number, among clubs and nations given; any person can be made without the others. */
export function madePerson(at: number, clubs: readonly string[], nations: readonly string[]): MadePerson {
  const random = seeded(at * 2654435761);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const given = capital(pick(GIVEN_START) + pick(GIVEN_END));
  // Ranks after a power law: few surnames are common, most are rare.
  const rank = Math.floor(150_000 * random() ** 2.2);
  const family = surname(rank);
  const particle = random() < 0.06 ? pick(PARTICLES) : '';
  const name = `${given} ${particle}${family}`;
  const year = 1975 + Math.floor(random() * 34);
  const spells: { club: string; from: string; to: string }[] = [];
  let season = year + 17 + Math.floor(random() * 4);
  for (let left = 1 + Math.floor(random() * 7); left > 0 && season < 2026; left--) {
    const until = season + 1 + Math.floor(random() * 4);
    spells.push({ club: pick(clubs), from: `${season}-07-01`, to: until > 2025 ? '' : `${until}-06-30` });
    season = until;
  }
  return {
    id: `Q${900_000_000 + at}`,
    name,
    full:
      random() < 0.1 ? `${given} ${capital(pick(GIVEN_START) + pick(GIVEN_END))} ${particle}${family}` : '',
    born: `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`,
    nation: pick(nations),
    position: pick(POSITIONS),
    spells,
  };
}

function surname(rank: number): string {
  const random = seeded(rank + 77);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const middle = rank < 400 ? '' : pick(SURNAME_MIDDLE) + (rank < 20_000 ? '' : pick(SURNAME_START));
  return capital(pick(SURNAME_START) + middle + pick(SURNAME_MIDDLE) + pick(SURNAME_END));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
