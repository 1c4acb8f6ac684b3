import { COMMA, type Tokens } from '../text/tokens.js';
import { apposition, namedAfter } from './apposition.js';
import { adjacent, clubAt, clubMention, hasDebut, type Made } from './club-phrase.js';
import { isUnderName, labelEnd } from './label.js';
import { lastOf } from './list.js';
import {
  bearsTitle,
  capsNation,
  countsList,
  isGerund,
  isLeagueMan,
  isPriced,
  isSponsor,
  leadsOn,
  listsClubs,
  modifies,
  nextIsPerson,
  opensPerson,
  signs,
  standsAlone,
  takeRated,
  tellMan,
  unknownClub,
} from './modifier.js';
import { isCountrys, isName, isPeople } from './name.js';
import { isKind, isWord, type Node, node, nodeAt, type Traits } from './node.js';
import { NAMES } from './sense.js';
import { isTargetToo, tellToo } from './target-of.js';
import { clubHeld, isTitled, runsTeam } from './title.js';
import { describedClub, giveClub, noTraits } from './traits.js';

/**
 * Joins nodes into noun phrases: "Everton's 24-year-old Brazil forward Richarlison, 24," becomes one person with
 * club, age, nation and position; "the Spanish giants" one club; everything else is kept as it is.
 */
export function phrases(tokens: Tokens, nodes: readonly Node[], out: Node[]): void {
  const label = isUnderName(nodes) ? labelEnd(nodes) : nodes.length;
  let told: Traits | null = null;
  let i = 0;
  while (i < nodes.length) {
    const item = nodes[i]!;
    if (!opensPerson(item) && item.kind !== 'side') {
      out.push(item);
      i++;
      continue;
    }
    const person = personAt(tokens, nodes, i, i > label);
    if (person !== null) {
      const whole = person.made.how === 'described' ? namedAfter(nodes, person, tokens, personAt) : person;
      told = isTargetToo(nodes, whole) ? whole.made.traits : tellToo(whole.made, told);
      i = whole.next + 1;
      if (told !== null) continue;
      if (isKind(lastOf(out), 'amount')) takeRated(tokens, out, whole.made);
      out.push(whole.made);
      i = apposition(nodes, whole.next, whole.made, tokens, personAt);
      if (i > whole.next && whole.made.how === 'named') whole.made.to = nodes[i - 1]!.to;
      continue;
    }
    const club = clubAt(tokens, nodes, i);
    if (club !== null && hasDebut(nodes, club.next)) club.made.possessive = true;
    out.push(club === null ? item : club.made);
    i = club === null ? i + 1 : club.next;
  }
}

/**
 * Reads a person's phrase that begins at node `start`; null if there is none. `bare`: under a name, where a headline speaks
 * of "midfielder" and of "Italian" and means him.
 */
export function personAt(tokens: Tokens, nodes: readonly Node[], start: number, bare = false): Made | null {
  const opening = nodes[start];
  if (opening === undefined || !opensPerson(opening)) return null;
  const traits = noTraits();
  let i = start;
  let determined = false;
  let former = false;
  let head = false;
  let modified = false;
  let name: Node | null = null;
  /** A club that stands so far without anything after it: a modifier only if something follows. */
  let openClub = false;
  for (; i < nodes.length; i++) {
    const item = nodes[i]!;
    // "the Everton manager | outlined Reuter's role": whose title it is stands right behind it.
    const near = head && item.kind === 'name' && isWord(nodeAt(nodes, i - 1), 'role') ? 0 : 2;
    if (i > start && !adjacent(nodes, i - 1, i, near)) break;
    if (item.kind === 'age') {
      traits.age = Number(item.value);
      head = modified = true;
      openClub = false;
      continue;
    }
    if (item.kind === 'name') {
      // "Monaco striker": a club that is called as its country plays, the country hardly does.
      if (
        isName(item, NAMES.nation | NAMES.demonym) &&
        !(isName(item, NAMES.nation) && isName(item, NAMES.club))
      ) {
        const nation = item.names.find(isCountrys)!;
        if (isPeople(item)) break;
        if (openClub && !nodes[i - 1]!.possessive && !isWord(nodeAt(nodes, i - 1), 'and')) break;
        if (traits.club === null && runsTeam(nodes, i)) traits.club = clubMention(tokens, item);
        else traits.nations.push(nation.id);
        modified = true;
        openClub = false;
        head ||= (determined || bare) && standsAlone(nodes, i, nation);
        continue;
      }
      if (isName(item, NAMES.club | NAMES.ground) && !isName(item, NAMES.person)) {
        if (openClub && !isWord(nodeAt(nodes, i - 1), 'and') && nodes[i - 1]!.kind !== 'mark') break;
        if (isName(item, NAMES.ground) && item.names[0]!.kind === 'ground' && !item.possessive) break;
        if (!modifies(tokens, nodes, i, former)) break;
        giveClub(traits, former || traits.club !== null, clubMention(tokens, item));
        modified = true;
        openClub = true;
        continue;
      }
      if (isName(item, NAMES.competition) || isSponsor(nodes, i)) {
        if (
          i === start &&
          !item.possessive &&
          nodes[i + 1]?.cls !== 'position' &&
          nodes[i + 1]?.cls !== 'man' &&
          nodes[i + 1]?.cls !== 'role'
        )
          break;
        modified = true;
        continue;
      }
      if (item.names.length === 0 && !head && unknownClub(nodes, i)) {
        giveClub(traits, former, clubMention(tokens, item));
        modified = true;
        openClub = true;
        continue;
      }
      if (item.names.length === 0 || isName(item, NAMES.person | NAMES.journalist)) {
        name = item;
        i++;
      }
      break;
    }
    if (item.kind === 'mark') {
      // "the experienced, 31-year-old midfielder"
      if (item.mark === COMMA && modified && nodes[i + 1]?.kind === 'age' && !head) continue;
      if (former && openClub && listsClubs(nodes, i)) continue;
      if (item.mark === COMMA && i === start + 1 && nodes[start]!.kind === 'age' && isLeagueMan(nodes, i + 1))
        continue;
      break;
    }
    if (isWord(item, 'determiner') || isWord(item, 'possessive')) {
      if (i !== start) break;
      determined = true;
      continue;
    }
    if (isWord(item, 'former', 'former')) {
      former = true;
      modified = true;
      openClub = false;
      continue;
    }
    if (isWord(item, 'former', 'current') && !(isWord(item, 'man') && !nextIsPerson(nodes, i + 1))) {
      // "the departing | Reuter", but "departing Everton"
      const led = determined && item.form === 'ing' && nextIsPerson(nodes, i + 1);
      if (item.cue !== null && item.cue.part !== 'adjective' && !modified && !led && !isPriced(nodes, i))
        break;
      if (i === start && !nextIsPerson(nodes, i + 1)) break;
      // "the £30m-| rated midfielder"
      determined ||= i === start && isPriced(nodes, i) && isWord(nodeAt(nodes, i - 2), 'determiner', 'the');
      // "the 30-year-old left | Everton", but "the 30-year-old left winger"
      if (head && item.cue?.part === 'verb' && !isWord(nodes[i + 1], 'position')) break;
      traits.loan ||= isWord(item, 'loan');
      modified ||= led;
      openClub = false;
      continue;
    }
    // "Everton's new | permanent | head coach"
    if (modified && isWord(item, 'permanent') && isWord(nodes[i + 1], 'role')) continue;
    if (
      item.kind === 'side' &&
      modified &&
      (item.possessive || isWord(nodes[i + 1], 'position') || isWord(nodes[i + 1], 'role'))
    ) {
      // "the Italian club's chief executive Reuter"
      traits.club ??= describedClub(tokens, nodes, start, i);
      traits.nations.length = 0;
      openClub = true;
      continue;
    }
    if (isWord(item, 'position')) {
      traits.position = item.value;
      traits.role ??= 'player';
      head = modified = true;
      openClub = false;
      continue;
    }
    if (isWord(item, 'role')) {
      // "to | scout | Fulham midfielder Reuter"
      if (i === start && item.form === 'base' && isWord(nodeAt(nodes, i - 1), 'preposition', 'to')) break;
      traits.role = item.sense!.word!.class === 'role' ? item.value : (item.sense!.also?.value ?? 'staff');
      head = modified = true;
      openClub = false;
      continue;
    }
    if (isWord(item, 'man')) {
      if (countsList(tokens, nodes, i)) break;
      const tagged = isWord(nodes[i + 1], 'position') && nodes[i + 1]!.from === item.to;
      if (item.cue !== null && !tagged && ((!openClub && !determined) || leadsOn(nodes, i))) break;
      // "miss out on the signing of Reuter"
      if (item.cue !== null && (signs(nodes, i) || (i === start && isGerund(nodes, i)))) break;
      tellMan(item, traits);
      head = modified = true;
      openClub = false;
      continue;
    }
    if (isWord(item, 'loan')) {
      if (!modified && !determined) break;
      if (!nextIsPerson(nodes, i + 1)) break;
      traits.loan = true;
      continue;
    }
    if (
      isWord(item, 'and') &&
      i > start &&
      (nodes[i - 1]!.kind === 'name' ||
        isWord(nodeAt(nodes, i - 1), 'role') ||
        isWord(nodeAt(nodes, i - 1), 'position') ||
        isWord(nodeAt(nodes, i - 1), 'man'))
    ) {
      const next = nodes[i + 1];
      if (openClub && capsNation(nodes, i)) {
        openClub = false;
        i++;
        continue;
      }
      // "Brazil and former Fulham midfielder", "boss and former captain", "Watford and Fulham manager" after "ex-".
      const afterHead = (head || openClub || traits.nations.length > 0) && isWord(next, 'former', 'former');
      // "Sassuolo and Italy midfielder", but "Sassuolo and Italian midfielder" are two phrases.
      const nations = isName(next, NAMES.nation) && openClub;
      const clubs = former && openClub && isName(next, NAMES.club);
      // "England and Fulham midfielder"
      const capped = traits.nations.length > 0 && traits.club === null && isName(next, NAMES.club);
      const same = afterHead || nations || clubs || (capped && isWord(nodes[i + 2], 'position'));
      if (!(same || (head && bearsTitle(nodes, i + 1))) || !adjacent(nodes, i, i + 1, 1)) break;
      continue;
    }
    break;
  }
  // Nobody is called "the Reuter"; "said that | defender Reuter is leaving": a clause begins.
  if (name !== null && isWord(opening, modified ? 'relative' : 'determiner') && determined) return null;
  if (openClub && name === null) return null;
  const held = name === null && head && traits.club === null ? clubHeld(nodes, i, traits.role) : 0;
  if (
    name === null &&
    !(
      head &&
      (determined ||
        bare ||
        (held > 0 && isTitled(nodes, start)) ||
        traits.club !== null ||
        traits.former.length > 0 ||
        traits.nations.length > 0)
    )
  )
    return null;
  if (
    name === null &&
    traits.nations.length > 0 &&
    !determined &&
    !bare &&
    traits.club === null &&
    traits.position === null &&
    traits.role === null
  )
    return null;
  const made = node('person', nodes[start]!.from, nodes[i - 1]!.to);
  made.traits = traits;
  made.possessive = nodes[i - 1]!.possessive;
  if (name !== null) {
    made.nameFrom = name.from;
    made.nameTo = name.to;
    made.names = name.names;
    made.weak = name.weak && !modified;
    made.how = 'named';
    made.own = modified && !former && isWord(nodes[start], 'possessive', 'their');
    made.value = modified ? 'modified' : '';
  } else {
    made.how = 'described';
    made.own = isWord(nodes[start], 'possessive', 'their') && !former;
    made.indefinite =
      isWord(nodes[start], 'determiner', 'a') &&
      tokens.end[nodes[start]!.to - 1]! - tokens.start[nodes[start]!.from]! <= 2;
    if (held > 0) {
      traits.club = clubMention(tokens, nodes[held]!);
      made.to = nodes[held]!.to;
      return { made, next: held + 1 };
    }
  }
  return { made, next: i };
}
