import type { Source } from '../model/source.js';
import { clauseStart } from './clause-head.js';
import type { ClubEntry } from './club.js';
import { type Credit, credited } from './credited.js';
import { nameOf } from './having.js';
import { isHouse } from './house.js';
import { isName } from './name.js';
import { isWord, type Node } from './node.js';
import {
  agentBehind,
  type Cited,
  cite,
  clubStating,
  employerOf,
  leadOf,
  longerName,
  officeOf,
  outletTold,
  sortOf,
  staffOf,
  unnamed,
  voiceOf,
  whispered,
  writerOf,
} from './outlets.js';
import type { Page } from './page.js';
import type { PersonEntry } from './people.js';
import { clubIn, following, isTown, nameBefore, namesOutlet, preceding, talkerAt } from './said-by.js';
import {
  circleEnd,
  closesLine,
  isAct,
  isAttribute,
  isDeclared,
  isPassiveHedge,
  isPrivate,
  isShown,
  isWish,
  officialVerb,
} from './saying.js';
import { NAMES } from './sense.js';
import { sourceOf } from './voice.js';

function creditsAnybody(nodes: readonly Node[]): boolean {
  for (const item of nodes) if (item.sense !== null && item.sense.attribution !== null) return true;
  return false;
}

/** Reads who is credited in a sentence; null if nobody is. */
export function creditOf(page: Page, nodes: readonly Node[]): Credit | null {
  const lead = leadOf(nodes);
  const declared = lead === null && isDeclared(page, nodes);
  if (lead === null && !declared && !creditsAnybody(nodes)) return null;
  const outlets: Cited[] = [];
  let speaker: PersonEntry | null = null;
  let speakerSource: Source | null = null;
  let club: ClubEntry | null = null;
  let own: ClubEntry | null = null;
  let official = declared;
  let same = false;
  let anew: Source | null = null;
  let hearsay: string | null = null;
  let back = false;
  const said: Said = { rule: '', from: -1, to: -1 };
  if (lead !== null) {
    outlets.push({ source: lead.source, order: 0 });
    note(said, 'source.lead', lead.item);
  }
  if (declared) note(said, 'source.declared', nodes[0]!);
  for (let i = 0; i < nodes.length; i++) {
    const item = nodes[i]!;
    const attribution = item.sense?.attribution ?? null;
    if (attribution === null || isAct(nodes, i) || isAttribute(nodes, i, attribution.source)) continue;
    if (isPassiveHedge(nodes, i) || isWish(nodes, i) || isShown(nodes, i)) continue;
    // "That's according to Romano"
    back ||= attribution.back === true || (i === 1 && nodes[0]!.possessive && isWord(nodes[0], 'relative'));
    if (attribution.sort === 'same') {
      same = true;
      note(said, attribution.rule, item);
      continue;
    }
    const stated =
      attribution.own === true || attribution.source === 'before' ? clubStating(page, nodes, i) : null;
    if (stated !== null) {
      own ??= stated;
      note(said, attribution.rule, item);
    }
    official ||= stated === null && attribution.own === true && attribution.source === 'alone';
    if (stated !== null || attribution.own === true) continue;
    if (attribution.sort === 'speech') {
      official = true;
      note(said, attribution.rule, item);
      continue;
    }
    // "Marca reports that": what is nobody's word on its own is that of the name right in front of it.
    const alone = attribution.source === 'alone';
    const direct = alone && attribution.detached !== true ? nameBefore(nodes, i) : null;
    if (alone && direct === null) {
      // "as per Spanish newspapers | Marca | and AS": the first of those that are named.
      const next = nodes[i + 1];
      const paper = next?.from === item.to ? nameOf(next.names, 'outlet') : undefined;
      if (paper !== undefined) {
        outlets.push({ source: { name: paper.name, sort: 'outlet', id: paper.id }, order: 0 });
        note(said, attribution.rule, item);
        continue;
      }
      hearsay ??= whispered(page, item);
      // "sources have told the Harbour Post"
      if (page.marks.tells.test(hearsay)) cite(outlets, outletTold(page, nodes, i), 0);
      note(said, attribution.rule, item);
      continue;
    }
    // "according to reports in | the Netherlands"
    const behind = nodes[i + 1];
    const place = isWord(behind, 'determiner') && nodes[i + 2]?.from === behind?.to ? nodes[i + 2] : behind;
    if (attribution.circle === true || closesLine(nodes, i)) {
      // "sources close to Reuter": somebody around him, and not he himself.
      hearsay ??= page.slice(item.from, circleEnd(nodes, i));
      note(said, attribution.rule, item);
      continue;
    }
    if (
      attribution.source === 'before' &&
      place !== undefined &&
      place.from - item.to <= 2 &&
      (isName(place, NAMES.nation | NAMES.city | NAMES.demonym) || isTown(page, item, place)) &&
      !isName(place, NAMES.outlet) &&
      !namesOutlet(nodes, i)
    ) {
      const { press } = attribution;
      hearsay ??=
        press === undefined
          ? page.slice(item.from, place.to)
          : `${press} ${page.slice(place.from, place.to)}`;
      note(said, attribution.rule, item);
      continue;
    }
    const talker: PersonEntry | null = speaker === null ? talkerAt(nodes, i) : null;
    if (talker !== null) {
      speaker = talker;
      speakerSource = sourceOf(talker);
    }
    const at = direct ?? (attribution.source === 'before' ? following(nodes, i) : preceding(nodes, i));
    const lead = at === null ? clauseStart(nodes, i) : -1;
    if (lead >= 0 && page.marks.pressLead.test(page.slice(nodes[lead]!.from, item.from))) {
      hearsay ??= whispered(page, nodes[lead]!);
      note(said, attribution.rule, item);
      continue;
    }
    // "I said", "we confirmed": inside direct speech, whose speaker is credited already.
    if (at === null || at.how === 'pronoun') continue;
    // "his agent said", "a source said": somebody without a name.
    const whose = attribution.source === 'after' ? unnamed : agentBehind;
    const nobody = direct === null ? whose(page, nodes, i, at) : null;
    if (nobody !== null) {
      const office = officeOf(at);
      // "The Portuguese outlet adds": most often the one that has been named, and somebody new if none has.
      if (at.traits?.role === 'pundit' && page.marks.definite.test(nobody.name))
        [same, anew] = [true, nobody];
      else if (office === null) outlets.push({ source: nobody, order: 2 });
      // "Fulham manager confirms": he speaks for his club, whatever he is called.
      else [club, speakerSource] = [office, speakerSource ?? voiceOf(page, nobody, office)];
      cite(outlets, outletTold(page, nodes, i), 0);
      note(said, attribution.rule, item);
      continue;
    }
    const voiced = at.kind === 'name' || (at.kind === 'person' && at.person?.role === 'pundit');
    if (!voiced && attribution.source === 'after' && isPrivate(page, nodes, i)) continue;
    const named = nameOf(at.names, 'outlet') ?? nameOf(at.names, 'journalist');
    if (named !== undefined) {
      const written = page.slice(at.from, at.to);
      if (
        isHouse(page.house, named.name, named.id) ||
        (written !== named.name && isHouse(page.house, written, null))
      )
        continue;
      const longer = longerName(page, nodes, at);
      if (longer !== null) {
        outlets.push({ source: { name: longer, sort: 'outlet' }, order: 0 });
        note(said, attribution.rule, item);
        continue;
      }
      if (!outlets.some((known) => known.source.name === named.name)) {
        const via = page.marks.passedOn.test(page.slice(item.from, item.to));
        const cites = page.marks.citing.test(page.slice(item.from, item.to));
        outlets.push({
          source: { name: named.name, sort: sortOf(named), id: named.id },
          order: via ? -1 : cites || named.kind === 'journalist' ? 1 : 0,
        });
        if (named.kind === 'outlet') cite(outlets, writerOf(nodes, at) ?? staffOf(nodes, at), 1);
        const employer = named.kind === 'journalist' ? employerOf(nodes, at) : null;
        if (employer !== null && !isHouse(page.house, employer.name, employer.id ?? null))
          outlets.push({ source: employer, order: 0 });
      }
      note(said, attribution.rule, item);
      continue;
    }
    // "He | said", once it is known who he is (`nameTeller`).
    if ((at.kind === 'person' || at.kind === 'word') && at.person !== null) {
      const { person } = at;
      if (person.role === 'pundit' && isHouse(page.house, person.name, person.id)) continue;
      if (
        person.role === 'pundit' ||
        (attribution.source === 'before' && person.role === null && person.evidence < 2)
      ) {
        const sort =
          !person.press && (person.role === 'pundit' || person.words.length > 1) ? 'journalist' : 'outlet';
        outlets.push({ source: { name: person.name, sort }, order: sort === 'outlet' ? 0 : 1 });
        const employer = sort === 'journalist' ? employerOf(nodes, at) : null;
        if (employer !== null && !isHouse(page.house, employer.name, employer.id ?? null))
          outlets.push({ source: employer, order: 0 });
      } else if (speaker === null && (person.evidence >= 0.5 || attribution.source === 'before')) {
        // "Le Cahier have written that ... and state": one outlet, whatever it is taken for.
        if (outlets.some(({ source }) => source.name === person.name)) continue;
        speaker = person;
        speakerSource = sourceOf(person);
        cite(outlets, outletTold(page, nodes, i), 0);
      } else continue;
      note(said, attribution.rule, item);
      continue;
    }
    const spoken = at.kind === 'club' ? (at.club?.resolved ?? clubIn(nodes) ?? page.about) : null;
    if (at.kind === 'club' && spoken?.id === null && !officialVerb(page, item)) {
      // "Le Stade Libre writes": who writes is no club.
      outlets.push({ source: { name: spoken.name, sort: 'outlet' }, order: 0 });
      note(said, attribution.rule, item);
      continue;
    }
    if (spoken !== null && attribution.source === 'after' && officialVerb(page, item)) {
      club = spoken;
      speakerSource ??= sourceOf(spoken);
      note(said, attribution.rule, item);
    }
  }
  if (own !== null && speakerSource === null && outlets.length === 0)
    [club, speakerSource] = [own, sourceOf(own)];
  if (outlets.length === 0 && speakerSource === null && hearsay === null && !official && !same) return null;
  if (same && outlets.length === 0 && speakerSource === null) {
    const sources = anew === null ? [] : [anew];
    return credited(sources, 'same', null, null, said.rule, said.from, said.to);
  }
  outlets.sort((a, b) => a.order - b.order);
  const sources: Source[] = [];
  for (const { source } of outlets) sources.push(source);
  if (speakerSource !== null) sources.push(speakerSource);
  else if (hearsay !== null && sources.length === 0 && page.marks.placed.test(hearsay))
    sources.push({ name: hearsay.replace(page.marks.hearsay, ''), sort: 'anonymous' });
  const spoken = speakerSource !== null || (official && outlets.length === 0);
  const sort = spoken ? 'speech' : outlets.length > 0 ? 'report' : 'hearsay';
  return credited(sources, sort, speaker, club, said.rule, said.from, said.to, back);
}

/** The first rule by which a sentence credits somebody, and the tokens of all words that do. */
interface Said {
  rule: string;
  from: number;
  to: number;
}

function note(said: Said, rule: string, item: Node): void {
  if (said.rule === '') said.rule = rule;
  if (said.from < 0) said.from = item.from;
  said.to = item.to;
}
