import { CLOSE, COMMA, OPEN, type Tokens } from '../text/tokens.js';
import type { ClubMention } from './club.js';
import { isWord, type Node, node, type Traits } from './node.js';
import type { WordClass } from './rule.js';
import { isName } from './scan.js';

/**
 * Joins nodes into noun phrases: "Everton's 24-year-old Brazil forward Richarlison, 24," becomes one person with
 * club, age, nation and position; "the Spanish giants" one club; everything else is kept as it is.
 */
export function phrases(tokens: Tokens, nodes: readonly Node[], out: Node[]): void {
  let i = 0;
  while (i < nodes.length) {
    const person = personAt(tokens, nodes, i);
    if (person !== null) {
      const whole = person.made.how === 'described' ? namedAfter(tokens, nodes, person) : person;
      const next = apposition(tokens, nodes, whole.next, whole.made);
      out.push(whole.made);
      i = next;
      continue;
    }
    const club = clubAt(tokens, nodes, i);
    if (club !== null) {
      out.push(club.made);
      i = club.next;
      continue;
    }
    out.push(nodes[i]!);
    i++;
  }
}

interface Made {
  readonly made: Node;
  readonly next: number;
}

export function noTraits(): Traits {
  return { club: null, former: [], nations: [], age: null, position: null, role: null, loan: false };
}

/** Whether two neighbouring nodes have no word of substance between them. */
function adjacent(nodes: readonly Node[], left: number, right: number, slack: number): boolean {
  return nodes[right]!.from - nodes[left]!.to <= slack;
}

/** Whether a person's phrase can begin with a node; most nodes can be passed over at once. */
function opensPerson(item: Node): boolean {
  if (item.kind === 'age' || item.kind === 'name') return true;
  if (item.kind === 'mark' || item.sense === null) return false;
  const { word, also } = item.sense;
  return (word !== null && OPENERS.has(word.class)) || (also !== null && OPENERS.has(also.class));
}

const OPENERS: ReadonlySet<WordClass> = new Set<WordClass>([
  'determiner',
  'possessive',
  'former',
  'position',
  'role',
  'man',
  'loan',
]);

/** Reads a person's phrase that begins at node `start`; null if there is none. */
function personAt(tokens: Tokens, nodes: readonly Node[], start: number): Made | null {
  if (!opensPerson(nodes[start]!)) return null;
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
    if (i > start && !adjacent(nodes, i - 1, i, 2)) break;
    if (item.kind === 'age') {
      traits.age = Number(item.value);
      modified = true;
      head = true;
      openClub = false;
      continue;
    }
    if (item.kind === 'name') {
      if (isName(item, 'nation', 'demonym')) {
        const nation = item.names.find((known) => known.kind === 'nation' || known.kind === 'demonym')!;
        if (openClub && !nodes[i - 1]!.possessive && !isWord(nodes[i - 1], 'and')) break;
        traits.nations.push(nation.id);
        modified = true;
        openClub = false;
        if (nation.kind === 'demonym' && nation.form === 'nickname') head = true;
        continue;
      }
      if (isName(item, 'club', 'ground') && !isName(item, 'person')) {
        if (openClub && !isWord(nodes[i - 1], 'and')) break;
        if (item.names[0]!.kind === 'ground' && !item.possessive) break;
        const follows = nodes[i + 1];
        if (follows === undefined || !adjacent(nodes, i, i + 1, 2) || !canModify(item, follows, nodes[i + 2]))
          break;
        const mention = clubMention(tokens, item);
        if (former) traits.former.push(mention);
        else if (traits.club === null) traits.club = mention;
        else traits.former.push(mention);
        modified = true;
        openClub = true;
        continue;
      }
      if (isName(item, 'competition')) {
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
        const mention = clubMention(tokens, item);
        if (former) traits.former.push(mention);
        else traits.club ??= mention;
        modified = true;
        openClub = true;
        continue;
      }
      if (item.names.length === 0 || isName(item, 'person', 'journalist')) {
        name = item;
        i++;
      }
      break;
    }
    if (item.kind === 'mark') {
      // "the experienced, 31-year-old midfielder"
      if (item.mark === COMMA && modified && nodes[i + 1]?.kind === 'age' && !head) continue;
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
      if (item.cue !== null && !modified) break;
      if (i === start && !nextIsPerson(nodes, i + 1)) break;
      openClub = false;
      continue;
    }
    if (
      item.kind === 'side' &&
      modified &&
      (item.possessive || isWord(nodes[i + 1], 'position') || isWord(nodes[i + 1], 'role'))
    ) {
      // "the Italian club's chief executive Reuter"
      traits.club ??= {
        names: nodes.slice(start, i).flatMap((part) => part.names),
        written: tokens.slice(nodes[start]!.from, item.to),
        from: nodes[start]!.from,
        to: item.to,
        resolved: null,
        described: true,
      };
      traits.nations.length = 0;
      openClub = true;
      continue;
    }
    if (isWord(item, 'position')) {
      traits.position = item.value;
      traits.role ??= 'player';
      head = true;
      modified = true;
      openClub = false;
      continue;
    }
    if (isWord(item, 'role')) {
      traits.role = item.sense!.word!.class === 'role' ? item.value : (item.sense!.also?.value ?? 'staff');
      head = true;
      modified = true;
      openClub = false;
      continue;
    }
    if (isWord(item, 'man')) {
      if (item.cue !== null && !openClub && !determined) break;
      head = true;
      modified = true;
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
        isWord(nodes[i - 1], 'role') ||
        isWord(nodes[i - 1], 'position') ||
        isWord(nodes[i - 1], 'man'))
    ) {
      // "Sassuolo and Italy midfielder", "boss and former captain", "Watford and Fulham manager" after "ex-".
      const next = nodes[i + 1];
      const afterHead = head && isWord(next, 'former');
      // "Sassuolo and Italy midfielder", but "Sassuolo and Italian midfielder" are two phrases.
      const nations = isName(next, 'nation') && openClub;
      const clubs = former && openClub && isName(next, 'club');
      if (!(afterHead || nations || clubs) || !adjacent(nodes, i, i + 1, 0)) break;
      continue;
    }
    break;
  }
  // Nobody is called "the Reuter"; "the Londoners" are no person.
  if (name !== null && determined && !modified && isWord(nodes[start], 'determiner')) return null;
  if (openClub && name === null) return null;
  if (
    name === null &&
    !(head && (determined || traits.club !== null || traits.former.length > 0 || traits.nations.length > 0))
  )
    return null;
  if (
    name === null &&
    traits.nations.length > 0 &&
    !determined &&
    traits.club === null &&
    traits.position === null &&
    traits.role === null
  )
    return null;
  const end = name === null ? i : i;
  const made = node('person', nodes[start]!.from, nodes[end - 1]!.to);
  made.traits = traits;
  made.sense = null;
  made.possessive = nodes[end - 1]!.possessive;
  if (name !== null) {
    made.nameFrom = name.from;
    made.nameTo = name.to;
    made.names = name.names;
    made.weak = name.weak && !modified;
    made.how = 'named';
    made.value = modified ? 'modified' : '';
  } else {
    made.how = 'described';
    made.own = isWord(nodes[start], 'possessive', 'their');
    made.indefinite =
      isWord(nodes[start], 'determiner', 'a') &&
      tokens.end[nodes[start]!.to - 1]! - tokens.start[nodes[start]!.from]! <= 2;
    const of = nodes[end];
    const club =
      nodes[end + 1]?.kind === 'word' && isWord(nodes[end + 1], 'determiner')
        ? nodes[end + 2]
        : nodes[end + 1];
    if (
      of !== undefined &&
      isWord(of, 'preposition', 'of') &&
      club !== undefined &&
      isName(club, 'club') &&
      traits.club === null &&
      club.from - of.to <= 1 &&
      nodes[end - 1]!.cue === null &&
      !ownedBehind(nodes, nodes.indexOf(club))
    ) {
      // "the captain of the Eagles"
      traits.club = clubMention(tokens, club);
      made.to = club.to;
      return { made, next: nodes.indexOf(club) + 1 };
    }
  }
  return { made, next: end };
}

/** A name that no register knows stands for a club before a position and another name ("Nordholm striker Reuter"). */
function unknownClub(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  const next = nodes[at + 1];
  if (next === undefined || !adjacent(nodes, at, at + 1, item.possessive ? 2 : 0)) return false;
  const role =
    isWord(next, 'position') ||
    isWord(next, 'role') ||
    (isWord(next, 'man') && next.cue === null) ||
    next.kind === 'age';
  if (!role)
    return (
      item.possessive &&
      next.kind === 'name' &&
      next.names.length === 0 &&
      !item.weak &&
      item.to - item.from <= 2 &&
      next.from - item.to <= 2 &&
      nodes[at + 2]?.mark === COMMA &&
      nodes[at + 3]?.kind === 'number'
    );
  for (let i = at + 2; i < nodes.length && i < at + 5; i++) {
    if (!adjacent(nodes, i - 1, i, 1)) return item.possessive;
    if (nodes[i]!.kind === 'name' && nodes[i]!.names.every((known) => known.kind === 'person')) return true;
    if (nodes[i]!.kind === 'mark' || isWord(nodes[i], 'be') || isWord(nodes[i], 'have')) return false;
  }
  return false;
}

/** "his former goalkeeper, 34-year-old France captain Reuter": the name follows its description. */
function namedAfter(tokens: Tokens, nodes: readonly Node[], described: Made): Made {
  const comma = nodes[described.next];
  if (comma?.kind !== 'mark' || comma.mark !== COMMA) return described;
  const named = personAt(tokens, nodes, described.next + 1);
  if (named === null || named.made.how !== 'named') return described;
  const after = nodes[named.next];
  // "the midfielder, Reuter said": another person's sentence.
  if (after !== undefined && after.sense?.attribution != null) return described;
  merge(named.made.traits!, described.made.traits!);
  named.made.from = described.made.from;
  return named;
}

/** "the agent of | Fulham midfielder Reuter": the club belongs to who follows. */
function ownedBehind(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  return next !== undefined && adjacent(nodes, at, at + 1, 2) && canModify(nodes[at]!, next, nodes[at + 2]);
}

/** Whether a club's name can belong to what follows it ("Everton forward", "Everton's Richarlison"). */
function canModify(club: Node, next: Node, after: Node | undefined): boolean {
  if (next.kind === 'age') return true;
  if (isWord(next, 'position') || isWord(next, 'role') || isWord(next, 'man')) {
    if (next.cue !== null && next.form !== 'none' && !club.possessive) return false;
    return true;
  }
  if (isWord(next, 'former') || isWord(next, 'loan')) {
    return (
      next.cue === null &&
      (club.possessive ||
        isWord(after, 'position') ||
        isWord(after, 'role') ||
        isWord(after, 'man') ||
        after?.kind === 'name' ||
        after?.kind === 'age')
    );
  }
  if (isWord(next, 'and')) {
    return after !== undefined && isName(after, 'nation', 'club');
  }
  if (next.kind === 'name') {
    if (isName(next, 'nation', 'demonym')) {
      return (
        club.possessive ||
        after?.cls === 'position' ||
        after?.cls === 'man' ||
        after?.cls === 'role' ||
        (after !== undefined && after.kind === 'name' && after.names.length === 0)
      );
    }
    if (next.names.length === 0 || isName(next, 'person')) return club.possessive && !isName(next, 'club');
    return club.possessive && isName(next, 'competition');
  }
  return false;
}

function nextIsPerson(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at];
  if (next === undefined || !adjacent(nodes, at - 1, at, 2)) return false;
  return (
    next.kind === 'age' ||
    next.kind === 'name' ||
    isWord(next, 'position') ||
    isWord(next, 'role') ||
    isWord(next, 'man') ||
    isWord(next, 'former') ||
    isWord(next, 'loan')
  );
}

/** Takes ", 26," and ", the Fulham forward," and "(26)" after a person into his phrase; the next node. */
function apposition(tokens: Tokens, nodes: readonly Node[], at: number, person: Node): number {
  let next = at;
  for (let turn = 0; turn < 2; turn++) {
    const opener = nodes[next];
    if (opener?.kind !== 'mark' || (opener.mark !== COMMA && opener.mark !== OPEN)) return next;
    const inner = nodes[next + 1];
    if (inner === undefined) return next;
    if (opener.mark === OPEN && person.how === 'named') {
      // A caption's "(left)".
      const close = [next + 1, next + 2, next + 3].find(
        (k) => nodes[k]?.kind === 'mark' && nodes[k]!.mark === CLOSE,
      );
      if (
        close !== undefined &&
        inner.kind !== 'number' &&
        inner.kind !== 'age' &&
        !isName(inner, 'club') &&
        inner.kind !== 'amount'
      )
        return close + 1;
    }
    const closer = nodes[next + 2];
    if (inner.kind === 'number' && /^(1[4-9]|[2-6]\d)$/.test(inner.value) && inner.from === opener.to) {
      const closes =
        closer?.kind === 'mark' &&
        (closer.mark === COMMA || closer.mark === CLOSE) &&
        closer.from === inner.to;
      const ends = closer === undefined || closer.kind !== 'mark' || closer.from > inner.to;
      if (!closes && !ends && closer?.kind !== 'mark') return next;
      person.traits!.age ??= Number(inner.value);
      person.value = 'modified';
      person.weak = false;
      next += closes ? 3 : 2;
      if (!closes && opener.mark === OPEN) return next;
      continue;
    }
    if (inner.kind === 'age' && closer?.kind === 'mark' && (closer.mark === COMMA || closer.mark === CLOSE)) {
      person.traits!.age ??= Number(inner.value);
      next += 3;
      continue;
    }
    if (opener.mark !== COMMA) return next;
    const described = personAt(tokens, nodes, next + 1);
    if (described === null || described.made.how !== 'described') return next;
    const after = nodes[described.next];
    const closes = after?.kind === 'mark' && (after.mark === COMMA || after.mark === CLOSE);
    if (!closes && after !== undefined && after.kind !== 'mark') return next;
    merge(person.traits!, described.made.traits!);
    person.value = 'modified';
    person.weak = false;
    next = described.next + (closes ? 1 : 0);
  }
  return next;
}

function merge(into: Traits, from: Traits): void {
  into.club ??= from.club;
  into.former.push(...from.former);
  into.nations.push(...from.nations);
  into.age ??= from.age;
  into.position ??= from.position;
  into.role ??= from.role;
  into.loan ||= from.loan;
}

function clubMention(tokens: Tokens, item: Node): ClubMention {
  return {
    names: item.names,
    written: tokens.slice(item.from, item.to),
    from: item.from,
    to: item.to,
    resolved: null,
    described: false,
  };
}

/** Whether what stands here is where somebody goes. */
function boundFor(nodes: readonly Node[], at: number): boolean {
  const before = nodes[at - 1];
  return (
    before !== undefined &&
    nodes[at]!.from - before.to <= 1 &&
    (isWord(before, 'preposition', 'to') || before.leads)
  );
}

/** "the Goodison Park club": the ground only describes. */
function beforeSide(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  return (
    next !== undefined && (next.kind === 'side' || next.cls === 'side') && adjacent(nodes, at, at + 1, 1)
  );
}

/** Reads a club's phrase: a name, or a description such as "the Serie A side" or "the north London club". */
function clubAt(tokens: Tokens, nodes: readonly Node[], start: number): Made | null {
  const item = nodes[start]!;
  if (
    item.kind === 'name' &&
    (isName(item, 'club') || (isName(item, 'ground') && !beforeSide(nodes, start)))
  ) {
    // "Everton women", "Everton chiefs", "Everton's hierarchy" still name the club.
    const side = nodes[start + 1];
    const made = node('club', item.from, item.to);
    made.names = item.names;
    made.club = clubMention(tokens, item);
    made.possessive = item.possessive;
    made.sense = item.sense;
    if (side?.kind === 'side' && adjacent(nodes, start, start + 1, 1) && side.value === 'club') {
      made.to = side.to;
      made.possessive = side.possessive;
      return { made, next: start + 2 };
    }
    return { made, next: start + 1 };
  }
  const place = isWord(item, 'determiner') ? nodes[start + 1] : item;
  if (
    place !== undefined &&
    isName(place, 'city') &&
    boundFor(nodes, start) &&
    nodes[nodes.indexOf(place) + 1]?.kind !== 'side'
  ) {
    // "a switch to the Spanish capital": the club of that city that the article speaks of.
    const made = node('club', item.from, place.to);
    made.how = 'described';
    made.names = place.names;
    made.possessive = place.possessive;
    made.sense = item.sense;
    made.club = {
      names: place.names,
      written: tokens.slice(place.from, place.to),
      from: place.from,
      to: place.to,
      resolved: null,
      described: true,
    };
    return { made, next: nodes.indexOf(place) + 1 };
  }
  if (item.kind === 'mark') return null;
  // A description: [the] [former] nation|competition|ground|city ... side [+ the club's name in apposition]
  let i = start;
  let described: Node | null = null;
  const names = [];
  for (; i < nodes.length && i - start < 6; i++) {
    const part = nodes[i]!;
    if (i > start && !adjacent(nodes, i - 1, i, 2)) return null;
    if (part.kind === 'side') {
      described = part;
      break;
    }
    if (isName(part, 'nation', 'demonym', 'competition', 'ground', 'city')) {
      names.push(...part.names);
      continue;
    }
    if (isWord(part, 'determiner') && i === start) continue;
    if (isWord(part, 'possessive') && i === start) continue;
    if (isWord(part, 'former') || part.kind === 'age') continue;
    return null;
  }
  if (described === null) return null;
  const apposed = nodes[i + 1];
  if (
    apposed !== undefined &&
    adjacent(nodes, i, i + 1, 0) &&
    (isName(apposed, 'club') || (apposed.kind === 'name' && apposed.names.length === 0 && !apposed.weak))
  ) {
    const inner = isName(apposed, 'club') ? clubAt(tokens, nodes, i + 1)! : null;
    const made = inner?.made ?? node('club', apposed.from, apposed.to);
    made.from = nodes[start]!.from;
    made.club ??= clubMention(tokens, apposed);
    made.possessive = inner?.made.possessive ?? apposed.possessive;
    return { made, next: inner?.next ?? i + 2 };
  }
  const made = node('club', nodes[start]!.from, described.to);
  made.how = 'described';
  made.names = names;
  made.possessive = described.possessive;
  made.value = described.value;
  made.cls = nodes[start]!.cls;
  made.sense = nodes[start]!.sense;
  made.club = {
    names,
    written: tokens.slice(nodes[start]!.from, described.to),
    from: nodes[start]!.from,
    to: described.to,
    resolved: null,
    described: true,
  };
  return { made, next: i + 1 };
}
