import type { Judgement } from '../model/judgement.js';
import { foldPerson } from './fold.js';

/**
 * What all judgements together come to. A node is a register id, or `name:<folded>` for a name that the register does
 * not know; wherever a text is asked for, an id or a name may be given.
 */
export interface Decisions {
  /** The judgements that were not taken back, in order. */
  readonly standing: readonly Judgement[];
  /** Standing judgements that later ones contradict; they count for nothing. */
  readonly overruled: readonly Judgement[];
  /** The node that an id or name stands for after all merges; its own where nothing was decided. */
  canonical(text: string): string;
  /** All nodes that are one with an id or name, itself included, in order of their text. */
  members(text: string): readonly string[];
  /** Whether two were judged one, judged two, or not judged. */
  relation(one: string, other: string): 'one' | 'two' | null;
  /** Names as written that were judged to be a node's too, in order. */
  aliases(text: string): readonly string[];
  /** Nodes that were judged to be called so. */
  called(name: string): readonly string[];
  /** Whether it was judged that a name is not a node's. */
  denies(text: string, name: string): boolean;
}

/** The node of a text that no register knows. */
export function nameNode(text: string): string {
  return `name:${foldPerson(text)}`;
}

export function isNameNode(node: string): boolean {
  return node.startsWith('name:');
}

/**
 * Replays judgements: a pure function of them, whatever the order in which they are given. They are taken by instant and
 * id; one that a standing later one undoes is as if it had never been; where two contradict each other the later one
 * holds. `identify` turns an id or a name into a node.
 */
export function decide(
  judgements: readonly Judgement[],
  identify: (text: string) => string = nameNode,
): Decisions {
  const standing = standingOf(judgements);
  const groups = new Groups();
  const parted: (readonly [string, string])[] = [];
  const overruled: Judgement[] = [];
  const effective: Judgement[] = [];
  // By node and folded name: what the latest judgement says of the name.
  const names = new Map<
    string,
    { readonly judgement: Judgement; readonly node: string; readonly is: boolean }
  >();

  // The latest first, so that what is later holds.
  for (const judgement of [...standing].reverse()) {
    const subject = identify(judgement.subject);
    const object = identify(judgement.object);
    switch (judgement.kind) {
      case 'alias': {
        if (!settleName(judgement, subject, true)) overruled.push(judgement);
        break;
      }
      case 'merge': {
        const apart = parted.some(([a, b]) => groups.wouldJoin(subject, object, a, b));
        if (apart || subject === object) {
          if (apart) overruled.push(judgement);
          break;
        }
        groups.join(subject, object);
        effective.push(judgement);
        break;
      }
      case 'split': {
        const named = isNameNode(object) || subject === object;
        const settled = named && settleName(judgement, subject, false);
        if (subject === object) {
          if (!settled) overruled.push(judgement);
        } else if (groups.find(subject) === groups.find(object)) overruled.push(judgement);
        else parted.push([subject, object]);
        break;
      }
    }
  }

  function settleName(judgement: Judgement, node: string, is: boolean): boolean {
    const key = `${node} ${nameNode(judgement.object)}`;
    if (names.has(key)) return false;
    names.set(key, { judgement, node, is });
    return true;
  }

  const stays = representatives(effective.reverse(), identify);
  const canonicalNode = (node: string): string => stays.get(node) ?? node;
  const members = new Map<string, string[]>();
  for (const [node, stay] of stays) {
    const list = members.get(stay);
    if (list === undefined) members.set(stay, [node]);
    else list.push(node);
  }
  for (const list of members.values()) list.sort(byText);
  const aliased = [...names.values()]
    .filter((one) => one.is)
    .sort((a, b) => byText(a.judgement.at, b.judgement.at) || byText(a.judgement.id, b.judgement.id));
  const membersOf = (node: string) => members.get(canonicalNode(node)) ?? [node];

  return {
    standing,
    overruled: overruled.reverse(),
    canonical: (text) => canonicalNode(identify(text)),
    members: (text) => membersOf(identify(text)),
    relation: (one, other) => {
      const a = canonicalNode(identify(one));
      const b = canonicalNode(identify(other));
      if (a === b) return 'one';
      const two = parted.some(([x, y]) => {
        const p = canonicalNode(x);
        const q = canonicalNode(y);
        return (p === a && q === b) || (p === b && q === a);
      });
      return two ? 'two' : null;
    },
    aliases: (text) => {
      const same = membersOf(identify(text));
      return aliased.filter((one) => same.includes(one.node)).map((one) => one.judgement.object);
    },
    called: (name) => {
      const key = nameNode(name);
      const nodes = aliased.filter((one) => nameNode(one.judgement.object) === key);
      return [...new Set(nodes.map((one) => canonicalNode(one.node)))].sort(byText);
    },
    denies: (text, name) => {
      const key = nameNode(name);
      return membersOf(identify(text)).some((node) => names.get(`${node} ${key}`)?.is === false);
    },
  };
}

/** What was not taken back, by instant and id, each once. Taking back what takes something back restores it. */
function standingOf(judgements: readonly Judgement[]): readonly Judgement[] {
  const once = new Map(judgements.map((judgement) => [judgement.id, judgement]));
  const ordered = [...once.values()].sort((a, b) => byText(a.at, b.at) || byText(a.id, b.id));
  const undone = new Set<string>();
  const seenLater = new Set<string>();
  // The latest first: whether a taking back holds is known before what it takes back is met.
  for (const { id, undoes } of [...ordered].reverse()) {
    // Nothing takes back what comes after it, or itself.
    if (undoes !== null && undoes !== id && !undone.has(id) && !seenLater.has(undoes)) undone.add(undoes);
    seenLater.add(id);
  }
  return ordered.filter(({ id, undoes }) => undoes === null && !undone.has(id));
}

/**
 * The node that stands for each merged one: the subject of a merge stays, with what it was merged into before; the
 * later word on who stays holds; an id stands before a bare name.
 */
function representatives(
  merges: readonly Judgement[],
  identify: (text: string) => string,
): ReadonlyMap<string, string> {
  const groups = new Groups();
  const stays = new Map<string, string>();
  const nodes = new Set<string>();
  for (const merge of merges) {
    const subject = identify(merge.subject);
    const object = identify(merge.object);
    nodes.add(subject).add(object);
    const one = groups.find(subject);
    const other = groups.find(object);
    const before = stays.get(one) ?? subject;
    const wanted = one === other ? subject : before;
    const instead = one === other ? before : (stays.get(other) ?? object);
    groups.join(subject, object);
    stays.set(groups.find(subject), isNameNode(wanted) && !isNameNode(instead) ? instead : wanted);
  }
  return new Map([...nodes].sort(byText).map((node) => [node, stays.get(groups.find(node)) ?? node]));
}

/** Nodes in groups (union-find with path halving). */
class Groups {
  private readonly above = new Map<string, string>();

  find(node: string): string {
    let at = node;
    for (;;) {
      const up = this.above.get(at);
      if (up === undefined) return at;
      const further = this.above.get(up);
      if (further === undefined) return up;
      this.above.set(at, further);
      at = further;
    }
  }

  join(one: string, other: string): void {
    const a = this.find(one);
    const b = this.find(other);
    if (a !== b) this.above.set(b, a);
  }

  /** Whether joining two nodes would put two others into one group. */
  wouldJoin(one: string, other: string, a: string, b: string): boolean {
    const [p, q, x, y] = [this.find(one), this.find(other), this.find(a), this.find(b)];
    return (p === x && q === y) || (p === y && q === x);
  }
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
