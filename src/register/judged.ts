import type { Judgement } from '../model/judgement.js';
import { type Decisions, decide, isNameNode, nameNode } from './decisions.js';
import { type Register, registerOf } from './register.js';

/** A register after all judgements. */
export interface JudgedRegister extends Register {
  readonly decisions: Decisions;
}

/**
 * The register as people have judged it: merged things answer as one under every name and id, aliases are names, a name
 * that was split off leads there no more. A pure function of the register as it was shipped and of the judgements:
 * taking one back gives what was before, and nothing is ever overwritten.
 */
export function applyJudgements(register: Register, judgements: readonly Judgement[]): JudgedRegister {
  const decisions = decide(judgements, identifierOf(register));
  if (decisions.standing.length === 0) return { ...register, decisions };
  const moved = new Map<string, string>();
  const judge = judgedBy(decisions, moved);
  const judged = registerOf(
    {
      clubs: judge(register.clubs, (club, merged) => ({
        ...club,
        nicknames: union(club.nicknames, ...merged.map((other) => other.nicknames)).filter(
          (nickname) => !decisions.denies(club.id, nickname),
        ),
        grounds: union(club.grounds, ...merged.map((other) => other.grounds)),
      })),
      outlets: judge(register.outlets, (outlet, merged) => ({
        ...outlet,
        domains: union(outlet.domains, ...merged.map((other) => other.domains)),
      })),
      journalists: judge(register.journalists, (journalist, merged) => ({
        ...journalist,
        outlets: union(journalist.outlets, ...merged.map((other) => other.outlets)).map(
          (id) => moved.get(id) ?? id,
        ),
      })),
      nations: judge(register.nations, (nation) => nation),
      competitions: judge(register.competitions, (competition) => competition),
    },
    register.further.map((row) => {
      const id = decisions.canonical(row.id);
      return id === row.id || isNameNode(id) ? row : { ...row, id };
    }),
    moved,
  );
  return { ...judged, decisions };
}

/** How a text of a judgement is understood: as an id that the register knows, a name that one thing bears, or a name. */
export function identifierOf(register: Register): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const thing =
      register.club(text) ??
      register.outlet(text) ??
      register.journalist(text) ??
      register.nation(text) ??
      register.competition(text) ??
      register.clubNamed(text) ??
      register.outletNamed(text) ??
      register.journalistNamed(text) ??
      register.nationNamed(text) ??
      register.competitionNamed(text);
    // An id that only others know (a person's) is kept as it is; ids have a digit or a colon and no blank.
    const node = thing?.id ?? (/^\S*[\d:]\S*$/.test(text) ? text : nameNode(text));
    known.set(text, node);
    return node;
  };
}

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
}

/** Judges one kind of thing after the other; who was merged into whom is noted in `moved`. */
function judgedBy(decisions: Decisions, moved: Map<string, string>) {
  return <T extends Thing>(
    things: readonly T[],
    more: (thing: T, merged: readonly T[]) => T,
  ): readonly T[] => {
    const byId = new Map(things.map((thing) => [thing.id, thing]));
    const judged: T[] = [];
    for (const thing of things) {
      const canonical = decisions.canonical(thing.id);
      // Merged into a thing of its own kind: that one speaks for it. (A club is not merged into an outlet.)
      if (canonical !== thing.id && byId.has(canonical)) {
        moved.set(thing.id, canonical);
        continue;
      }
      const members = decisions.members(thing.id).filter((node) => node !== thing.id);
      const merged = members.flatMap((node) => byId.get(node) ?? []);
      const called = [
        ...thing.also,
        ...merged.flatMap((other) => [other.name, ...other.also]),
        ...members.filter(isNameNode).flatMap((node) => writtenAs(decisions, node)),
        ...decisions.aliases(thing.id),
      ];
      const also = union(called).filter((name) => !decisions.denies(thing.id, name));
      if (merged.length === 0 && sameList(also, thing.also) && !deniesAny(decisions, thing))
        judged.push(thing);
      else judged.push(more({ ...thing, also }, merged));
    }
    return judged;
  };
}

/** The words in which a bare name was judged. */
function writtenAs(decisions: Decisions, node: string): readonly string[] {
  const texts = decisions.standing.flatMap(({ subject, object }) => [subject, object]);
  return texts.filter((text) => nameNode(text) === node).slice(0, 1);
}

function deniesAny(decisions: Decisions, thing: Thing & { readonly nicknames?: readonly string[] }): boolean {
  return (thing.nicknames ?? []).some((nickname) => decisions.denies(thing.id, nickname));
}

/** All entries once, in order. */
function union(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}
