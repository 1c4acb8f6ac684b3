import type { NamePhrase } from '../model/name.js';
import type { Source } from '../model/source.js';
import { COLON, DASH } from '../text/tokens.js';
import type { ClubEntry } from './club.js';
import type { Event } from './event.js';
import { isHouse } from './house.js';
import { isName } from './name.js';
import { isWord, type Node } from './node.js';
import type { Page } from './page.js';
import type { PersonEntry } from './people.js';

/** Whose word a stretch of text is. */
export interface Credit {
  /** Outward from the article's own outlet, without it. */
  readonly sources: readonly Source[];
  /** report: another outlet's or journalist's; speech: a person's or club's own words; hearsay: nobody in particular. */
  readonly sort: 'report' | 'speech' | 'hearsay' | 'same';
  readonly speaker: PersonEntry | null;
  /** Club that speaks for itself. */
  readonly club: ClubEntry | null;
  readonly rule: string;
  /** Tokens of the words that credit. */
  readonly from: number;
  readonly to: number;
}

const NEAR = 6;

function credits(nodes: readonly Node[]): boolean {
  for (const item of nodes) if (item.sense !== null && item.sense.attribution !== null) return true;
  return false;
}

/** Reads who is credited in a sentence; null if nobody is. */
export function creditOf(page: Page, nodes: readonly Node[]): Credit | null {
  const lead = leadOf(nodes);
  if (lead === null && !credits(nodes)) return null;
  const outlets: { readonly source: Source; readonly order: number }[] = [];
  let speaker: PersonEntry | null = null;
  let speakerSource: Source | null = null;
  let club: ClubEntry | null = null;
  let official = false;
  let same = false;
  let hearsay: string | null = null;
  let rule = '';
  let from = -1;
  let to = -1;
  const note = (name: string, item: Node): void => {
    if (rule === '') rule = name;
    if (from < 0) from = item.from;
    to = item.to;
  };
  if (lead !== null) {
    outlets.push({ source: lead, order: 0 });
    note('source.lead', nodes[0]!);
  }
  for (let i = 0; i < nodes.length; i++) {
    const item = nodes[i]!;
    const attribution = item.sense?.attribution ?? null;
    if (attribution === null || isAct(nodes, i)) continue;
    if (attribution.sort === 'same') {
      same = true;
      note(attribution.rule, item);
      continue;
    }
    if (attribution.sort === 'speech') {
      official = true;
      note(attribution.rule, item);
      continue;
    }
    // "Marca reports that": what is nobody's word on its own is that of the name right in front of it.
    const direct = attribution.source === 'alone' ? nameBefore(nodes, i) : null;
    if (attribution.source === 'alone' && direct === null) {
      hearsay ??= page.slice(item.from, item.to).toLowerCase();
      note(attribution.rule, item);
      continue;
    }
    const place = nodes[i + 1];
    if (
      attribution.source === 'before' &&
      place !== undefined &&
      place.from - item.to <= 1 &&
      isName(place, 'nation', 'city', 'demonym') &&
      !isName(place, 'outlet')
    ) {
      hearsay ??= page.slice(item.from, place.to);
      note(attribution.rule, item);
      continue;
    }
    const at = direct ?? (attribution.source === 'before' ? following(nodes, i) : preceding(nodes, i));
    // "I said", "we confirmed": inside direct speech, whose speaker is credited already.
    if (at === null || at.how === 'pronoun') continue;
    const voiced = at.kind === 'name' || (at.kind === 'person' && at.person?.role === 'pundit');
    if (!voiced && attribution.source === 'after' && isPrivate(page, nodes, i)) continue;
    const named =
      at.names.find((name) => name.kind === 'outlet') ?? at.names.find((name) => name.kind === 'journalist');
    if (named !== undefined) {
      if (isHouse(page.house, named.name, named.id)) continue;
      if (!outlets.some((known) => known.source.name === named.name)) {
        const via = page.marks.passedOn.test(page.slice(item.from, item.to));
        outlets.push({
          source: { name: named.name, sort: named.kind === 'outlet' ? 'outlet' : 'journalist', id: named.id },
          order: via ? -1 : named.kind === 'journalist' ? 1 : 0,
        });
      }
      note(attribution.rule, item);
      continue;
    }
    if (at.kind === 'person' && at.person !== null) {
      const { person } = at;
      if (person.role === 'pundit' && isHouse(page.house, person.name, person.id)) continue;
      if (
        person.role === 'pundit' ||
        (attribution.source === 'before' && person.role === null && person.evidence < 2)
      ) {
        const sort =
          !person.press && (person.role === 'pundit' || person.words.length > 1) ? 'journalist' : 'outlet';
        outlets.push({ source: { name: person.name, sort }, order: 1 });
      } else if (speaker === null && (person.evidence >= 0.5 || attribution.source === 'before')) {
        speaker = person;
        speakerSource =
          person.id === null
            ? { name: person.name, sort: 'person' }
            : { name: person.name, sort: 'person', id: person.id };
        const told = outletTold(nodes, i);
        if (told !== null) outlets.push({ source: told, order: 0 });
      } else continue;
      note(attribution.rule, item);
      continue;
    }
    const spoken = at.kind === 'club' ? (at.club?.resolved ?? clubIn(nodes)) : null;
    if (at.kind === 'club' && spoken?.id === null && !officialVerb(page, item)) {
      // "Le Stade Libre writes": who writes is no club.
      outlets.push({ source: { name: spoken.name, sort: 'outlet' }, order: 0 });
      note(attribution.rule, item);
      continue;
    }
    if (spoken !== null && attribution.source === 'after' && officialVerb(page, item)) {
      const entry = spoken;
      club = entry;
      speakerSource ??=
        entry.id === null
          ? { name: entry.name, sort: 'club' }
          : { name: entry.name, sort: 'club', id: entry.id };
      note(attribution.rule, item);
    }
  }
  if (outlets.length === 0 && speakerSource === null && hearsay === null && !official && !same) return null;
  if (same && outlets.length === 0 && speakerSource === null) {
    return { sources: [], sort: 'same', speaker: null, club: null, rule, from, to };
  }
  outlets.sort((a, b) => a.order - b.order);
  const sources = outlets.map((entry) => entry.source);
  if (speakerSource !== null) sources.push(speakerSource);
  else if (hearsay !== null && sources.length === 0 && page.marks.placed.test(hearsay))
    sources.push({ name: hearsay, sort: 'anonymous' });
  return {
    sources,
    sort:
      speakerSource !== null || (official && outlets.length === 0)
        ? 'speech'
        : outlets.length > 0
          ? 'report'
          : 'hearsay',
    speaker,
    club,
    rule,
    from,
    to,
  };
}

/** The outlet, journalist or person whose name ends where the words begin. */
function nameBefore(nodes: readonly Node[], at: number): Node | null {
  const before = nodes[at - 1];
  if (before === undefined || before.to !== nodes[at]!.from || before.possessive) return null;
  if (before.kind === 'name') return isName(before, 'outlet', 'journalist') ? before : null;
  if (before.kind === 'club') return before.club?.resolved?.id === null ? before : null;
  return before.kind === 'person' && before.how === 'named' ? before : null;
}

/** "has been told", "have told Reuter that": what one side has told the other is not its public word. */
function isPrivate(page: Page, nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  if (!page.marks.tells.test(page.slice(item.from, item.to))) return false;
  if (page.marks.told.test(page.slice(Math.max(0, item.from - 1), item.to))) return true;
  let next = nodes[at + 1];
  if (isWord(next, 'determiner')) next = nodes[at + 2];
  if (next === undefined || next.from - item.to > 1 || next.possessive) return false;
  if (isName(next, 'outlet', 'journalist')) return false;
  if (next.kind === 'club') return true;
  if (isWord(next, 'pronoun')) return true;
  return next.kind === 'person' && next.person?.press !== true && next.person?.role !== 'pundit';
}

/** "Everton have announced the signing of Reuter": the club or person whose own news it is; null if nobody's. */
export function heraldCredit(page: Page, nodes: readonly Node[], event: Event): Credit | null {
  const { node, index } = event.elements[0]!;
  if (node.kind !== 'cue' || !page.marks.herald.test(page.slice(node.from, node.to))) return null;
  for (let i = index - 1; i >= 0 && node.from - nodes[i]!.to <= HERALD; i--) {
    const item = nodes[i]!;
    if (item.kind === 'mark' || item.kind === 'cue') return null;
    const club = item.kind === 'club' ? (item.club?.resolved ?? null) : null;
    const speaker = item.kind === 'person' ? item.person : null;
    const who = club ?? speaker;
    if (who === null || item.possessive) continue;
    const source: Source = { name: who.name, sort: club === null ? 'person' : 'club' };
    return {
      sources: [who.id === null ? source : { ...source, id: who.id }],
      sort: 'speech',
      speaker,
      club,
      rule: 'source.herald',
      from: node.from,
      to: node.from + 1,
    };
  }
  return null;
}

const HERALD = 4;

/** "Reuter told the Harbour Post": whom somebody spoke to. */
function outletTold(nodes: readonly Node[], at: number): Source | null {
  let i = at + 1;
  while (isWord(nodes[i], 'determiner') || isWord(nodes[i], 'preposition', 'to')) i++;
  const item = nodes[i];
  if (item === undefined || item.from - nodes[at]!.to > 2) return null;
  const known = item.names.find((name) => name.kind === 'outlet');
  if (known !== undefined && item.kind === 'name') return { name: known.name, sort: 'outlet', id: known.id };
  return item.kind === 'person' && item.person?.press === true
    ? { name: item.person.name, sort: 'outlet' }
    : null;
}

/** "Fabrizio Romano - Everton have ...", "Romano: Everton ...": the name that a sentence is put under. */
function leadOf(nodes: readonly Node[]): Source | null {
  const [first, mark] = nodes;
  if (first === undefined || mark?.kind !== 'mark' || (mark.mark !== COLON && mark.mark !== DASH))
    return null;
  const known = first.names.find((name) => name.kind === 'outlet' || name.kind === 'journalist');
  if (known === undefined) return null;
  return { name: known.name, sort: known.kind === 'outlet' ? 'outlet' : 'journalist', id: known.id };
}

/** "has added to his squad": an act, not a word of saying. */
function isAct(nodes: readonly Node[], at: number): boolean {
  const item = nodes[at]!;
  if (item.sense?.cue?.act === undefined) return false;
  // "Reuter has urged the club to sign": who urges says so.
  if (
    item.sense.cue.governs === 'want' &&
    item.sense.cue.explicit === true &&
    (nodes[at - 1]?.kind === 'person' || nodes[at - 2]?.kind === 'person')
  )
    return false;
  const next = nodes[at + 1];
  // "Speaking to Marca": no talks.
  if (isName(next, 'outlet')) return false;
  return (
    nodes[at - 1]?.kind !== 'mark' && next !== undefined && next.kind !== 'mark' && !isWord(next, 'relative')
  );
}

/** "..., the Ligue 1 club said": of a club that its description does not tell, the first that the sentence names. */
function clubIn(nodes: readonly Node[]): ClubEntry | null {
  for (const item of nodes)
    if (item.kind === 'club' && !item.possessive && item.club?.resolved != null) return item.club.resolved;
  return null;
}

/** A club "insists", "confirms", "announces"; where it "claims" or "reports", it is a newspaper's namesake. */
function officialVerb(page: Page, item: Node): boolean {
  return page.marks.official.test(page.slice(item.from, item.to));
}

/** The name that an "according to" points at. */
function following(nodes: readonly Node[], at: number): Node | null {
  const start = nodes[at]!.to;
  let fallback: Node | null = null;
  for (let i = at + 1; i < nodes.length; i++) {
    const item = nodes[i]!;
    if (item.from - start > NEAR || item.kind === 'amount') break;
    if (item.kind === 'mark' && fallback !== null) break;
    if (item.kind === 'name' && isName(item, 'outlet', 'journalist')) return item;
    if (item.kind === 'person' && item.how === 'named') {
      if (item.names.some((name: NamePhrase) => name.kind === 'journalist' || name.kind === 'outlet'))
        return item;
      fallback ??= item;
    }
  }
  return fallback;
}

/** The subject of "reports" or "says". */
function preceding(nodes: readonly Node[], at: number): Node | null {
  const end = nodes[at]!.from;
  const behind = nodes[at - 1];
  if (behind?.kind === 'mark' || behind === undefined) {
    const speaker = speakerBehind(nodes, at);
    if (speaker !== null) return speaker;
  }
  for (let i = at - 1; i >= 0; i--) {
    const item = nodes[i]!;
    if (end - item.to > NEAR) break;
    if (item.kind === 'name' && isName(item, 'outlet', 'journalist')) return item;
    if (item.kind === 'person' && item.person !== null) return item;
    // "have not spoken to Fulham, he said": not the club.
    if (item.kind === 'club' && !isWord(behind, 'pronoun')) return item;
    if (isWord(item, 'preposition') || isWord(item, 'relative') || isWord(item, 'but') || isWord(item, 'and'))
      break;
    if (item.kind === 'cue' && item.sense?.attribution === null) break;
  }
  return speakerBehind(nodes, at);
}

/** "..., says the manager Reuter": the speaker stands behind his verb. */
function speakerBehind(nodes: readonly Node[], at: number): Node | null {
  const next = isWord(nodes[at + 1], 'determiner') ? nodes[at + 2] : nodes[at + 1];
  if (next === undefined || next.from - nodes[at]!.to > 2) return null;
  const after = nodes[nodes.indexOf(next) + 1];
  if (
    next.kind === 'person' &&
    next.person !== null &&
    after?.kind !== 'cue' &&
    !isWord(after, 'be') &&
    !isWord(after, 'have') &&
    !isWord(after, 'modal')
  )
    return next;
  return next.kind === 'name' && isName(next, 'outlet', 'journalist') ? next : null;
}
