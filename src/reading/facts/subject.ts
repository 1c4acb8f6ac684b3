import type { ClubEntry } from '../club.js';
import type { Discourse } from '../discourse.js';
import type { Node } from '../node.js';
import type { PersonEntry } from '../people.js';
import type { Capture } from './matcher.js';
import type { Modifiers } from './modifiers.js';
import type { FactRule } from './rule.js';
import type { Who } from './who.js';

/** What a manager of whom the article claims nothing does not do. */
const PLAYS: ReadonlySet<FactRule['kind']> = new Set(['appearance', 'injury', 'past-transfer']);

/** Whom a rule's words are about. */
export function subjectsOf(
  rule: FactRule,
  captures: readonly Capture[],
  at: number,
  end: number,
  who: Who,
): readonly (PersonEntry | ClubEntry)[] {
  if (rule.kind === 'injury') {
    const hurt = who.bracketedBy(at);
    if (hurt.length > 0 || rule.set?.bracketed === true) return hurt;
  }
  switch (rule.subject) {
    case 'subject':
      if (rule.kind === 'squad-role') {
        // "cover for | top scorer Alan Reuter": in whose phrase the words stand.
        const bearers = who.holder(at, at - 1);
        if (bearers.length > 0) return bearers;
      }
      if (rule.kind === 'contract') {
        // "free agent | Alan Reuter"
        const bearers = who.holder(at, end);
        if (bearers.length > 0) return bearers;
      }
      return who.subject(
        at,
        rule.kind === 'appearance' || rule.kind === 'preference',
        PLAYS.has(rule.kind),
        rule.kind === 'squad-role' || rule.kind === 'injury' || rule.kind === 'contract',
      );
    case 'owner':
      // "the Genk club's | preference"
      return rule.kind === 'preference' && who.clubOwns(at) ? [] : who.owner(at, end);
    case 'possessor':
      return who.clubOwns(at) ? [] : who.possessor(at, end);
    case 'holder':
      return who.holder(at, end);
    case 'object': {
      const node = captures.find((capture) => capture.slot === 'person')?.node;
      return node == null ? [] : who.list(node).persons;
    }
    case 'club': {
      if (rule.kind === 'preference' && (who.personActs(at) || who.personOwns(at))) return [];
      // "a striker | is the priority for Everton": whose priority it is stands in the sentence.
      const first = captures[0];
      const led = first !== undefined && first.slot === 'position' && first.from === at;
      const club = led
        ? (who.actingClub(at, true) ?? who.clubAround(at, end) ?? who.clubBehind(end))
        : who.actingClub(at);
      return club === null ? [] : [club];
    }
    case 'deal':
      return who.deal(at, end);
    case 'matter':
      return who.matter(at, end);
  }
}

/** Whether what a rule asks for stands beside its words. */
export function given(
  need: 'from' | 'to' | 'date' | 'amount' | 'loan',
  modifiers: Modifiers,
  captures: readonly Capture[],
): boolean {
  switch (need) {
    case 'from':
      return modifiers.from !== null || captures.some((capture) => capture.name === 'from');
    case 'to':
      return modifiers.to !== null || captures.some((capture) => capture.name === 'to');
    case 'date':
      return modifiers.date !== null || modifiers.season !== null || modifiers.since !== null;
    case 'amount':
      return modifiers.amount !== null || captures.some((capture) => capture.slot === 'amount');
    case 'loan':
      return modifiers.loan;
  }
}

/** The club of the article that a name or a ground means. */
export function namedClub(discourse: Discourse, item: Node): ClubEntry | null {
  const name = item.names.find((one) => one.kind === 'club' || one.kind === 'ground');
  return name === undefined ? null : (discourse.clubs.all.get(name.id) ?? null);
}
