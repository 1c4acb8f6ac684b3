import type { Node } from './node.js';
import { mayPlay, type PersonEntry } from './people.js';

/** Hardly anybody manages a first team before this age. */
export const COACH_FROM = 33;

/** Hardly anybody still plays at this age. */
const VETERAN = 42;

/** "The 47-year-old": no player any more. */
export function isElderly({ traits }: Node): boolean {
  return traits !== null && traits.age !== null && traits.age >= VETERAN;
}

/** How well a description fits a person: below 0 if it cannot be him, above for each trait that agrees. */
export function fitOf(person: PersonEntry, item: Node): number {
  const traits = item.traits!;
  const role = traits.role === null ? null : roleOf(traits.role);
  // "the former Fulham manager": of somebody of whom the text has not said what he is.
  const past =
    person.role === null && person.position === null && traits.club === null && traits.former.length > 0;
  if (role !== null && role !== 'player' && person.role !== role && !past) return -1;
  // "The 45-year-old", "the former Fulham defender" can be the manager whom the article is about.
  const elderly = isElderly(item);
  const retired = traits.club === null && traits.former.length > 0;
  const coach =
    person.role === 'manager' &&
    (role === null || (retired && role === 'player')) &&
    (!traits.plays || retired) &&
    (elderly || (person.hero && (traits.age === null || traits.age >= COACH_FROM)));
  if (elderly && person.position !== null && person.club !== null) return -1;
  if (mayPlay({ role }) && !mayPlay(person) && !coach) return -1;
  let fit = elderly && coach ? 2 : 0;
  if (traits.age !== null) {
    if (person.age !== null && person.age !== traits.age) return -1;
    if (person.age === traits.age) fit += 2;
  }
  if (traits.nations.length > 0 && person.nations.length > 0) {
    if (!traits.nations.some((nation) => person.nations.includes(nation))) return -1;
    fit += 1;
  }
  if (traits.position !== null && person.position !== null) {
    const line = lineOf(traits.position);
    if (line === lineOf(person.position)) fit += 1;
    else if (!isUpfield(line) || !isUpfield(lineOf(person.position))) return -1;
  }
  const club = traits.club?.resolved ?? null;
  if (club !== null && person.club !== null) {
    if (club !== person.club) return -1;
    fit += 1;
  }
  for (const former of traits.former) {
    if (former.resolved !== null && person.former.includes(former.resolved)) fit += 1;
  }
  return fit;
}

/** A playmaker or a winger goes by "midfielder" and by "forward". */
function isUpfield(line: ReturnType<typeof lineOf>): boolean {
  return line === 'midfield' || line === 'attack';
}

/** Whether a description places somebody in another line of the team than the text does elsewhere. */
export function isOtherLine({ position }: PersonEntry, { traits }: Node): boolean {
  const described = traits!.position;
  return described !== null && position !== null && lineOf(described) !== lineOf(position);
}

/** The line of the team that a position belongs to. */
export function lineOf(position: string): 'goal' | 'defence' | 'midfield' | 'attack' {
  switch (position) {
    case 'goalkeeper':
      return 'goal';
    case 'centre-back':
    case 'full-back':
    case 'right-back':
    case 'left-back':
    case 'defender':
      return 'defence';
    case 'winger':
    case 'forward':
      return 'attack';
    default:
      return 'midfield';
  }
}

export function roleOf(value: string): NonNullable<PersonEntry['role']> {
  return value === 'manager' || value === 'staff' || value === 'agent' || value === 'pundit'
    ? value
    : 'player';
}
