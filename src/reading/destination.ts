import type { ClaimKind } from '../model/claim.js';
import type { ClubEntry } from './club.js';
import type { Draft } from './draft.js';
import type { Element, Event } from './element.js';
import type { Filler, Roles } from './filler.js';
import type { Node } from './node.js';
import type { Notion } from './notion.js';
import type { PersonEntry } from './people.js';
import type { Stage } from './stage.js';

/** "wants a summer transfer": the person wants to go. */
export function wantsAway(event: Event, roles: Roles): boolean {
  return (
    event.main.cue.part === 'noun' &&
    event.main.cue.act === 'join' &&
    event.main.cue.vacant !== true &&
    wishesBeside(event) &&
    roles.persons.every(isSubject)
  );
}

function wishesBeside({ elements, main }: Event): boolean {
  for (const element of elements) if (element !== main && element.cue.governs === 'want') return true;
  return false;
}

function isSubject({ from }: Filler<PersonEntry>): boolean {
  return from === 'subject';
}

interface Target {
  /** Who has won where another lost. */
  readonly won?: boolean;
  readonly kind: ClaimKind;
  readonly to: ClubEntry | null;
  readonly item: Node | null;
}

/** "will fly to Leeds to sign for Everton": the first is no more than a town on the way. */
export function skipJourney({ elements, main }: Event, { buyers }: Roles): void {
  const [first] = elements as [Element];
  if (first === main || first.cue.notion !== 'journey' || buyers.length < 2) return;
  const at = buyers.findIndex(({ item }) => first.args.some((arg) => arg.item === item));
  if (at !== -1) buyers.splice(at, 1);
}

/** What the event claims for one person: a move to each buyer, or leaving, or staying. */
export function destinations(
  act: string,
  roles: Roles,
  stage: Stage,
  home: ClubEntry | null,
  back: boolean,
  wanting: boolean,
  notion: Notion | '',
): readonly Target[] {
  // A cue of posts, titles and returns, or of where somebody was on loan, which without a club tells of no move.
  const mere = notion === 'post' || notion === 'loaned';
  // "has turned down Fulham's latest contract offer", who is theirs: a new one.
  const contract = notion === 'contract' || notion === 'contract-bid';
  if (contract && home !== null && roles.buyers.every(({ what }) => what === home))
    return [{ kind: 'stay', to: null, item: null }];
  if (act === 'join' && roles.buyers.length === 0 && (roles.abroad || wanting) && !mere)
    return [{ kind: 'exit', to: null, item: null }];
  // "are in talks with their own midfielder Reuter": over a new deal.
  if (
    act === 'buy' &&
    stage.kind === 'talks' &&
    home !== null &&
    roles.persons[0]?.what.role === 'player' &&
    roles.buyers.length > 0 &&
    roles.buyers.every(({ what }) => what === home)
  )
    return stays(stage, roles, notion);
  const buyers = roles.buyers.filter(
    (buyer) =>
      !((act === 'sell' || act === 'leave') && roles.sellers.some((seller) => seller.what === buyer.what)),
  );
  switch (act) {
    case 'stay':
    case 'keep':
      return [{ kind: 'stay', to: null, item: null }];
    case 'leave':
    case 'sell': {
      if (buyers.length === 0) return [{ kind: 'exit', to: null, item: null }];
      const targets: Target[] = [];
      for (const { what, item } of buyers) targets.push({ kind: stage.kind, to: what, item });
      return targets;
    }
    case 'recall':
      return [{ kind: 'loan-return', to: roles.buyers[0]?.what ?? home, item: null }];
    case 'swap':
      return buyers.map((buyer) => ({ kind: 'swap' as const, to: buyer.what, item: buyer.item }));
    default:
      if (back) {
        const to = roles.buyers[0]?.what ?? home;
        return to === null ? [] : [{ kind: 'loan-return', to, item: roles.buyers[0]?.item ?? null }];
      }
      // A club that talks with its own player wants him to stay.
      if (isTalked(stage, notion) && home !== null && buyers.length === 1 && buyers[0]!.what === home)
        return stays(stage, roles, notion);
      // "stalled negotiations": nobody fails to join the club that he is at.
      if (
        stage.status === 'negative' &&
        stage.kind === 'done' &&
        buyers.length === 1 &&
        buyers[0]!.what === home
      )
        return [];
      // "failed to hijack his move to Fulham": that one holds.
      if (stage.status === 'negative' && hijacked(buyers))
        return buyers.map(({ what: to, item, from }) =>
          from === 'hijacker' ? { kind: 'interest', to, item } : { kind: 'agreed', to, item, won: true },
        );
      return buyers
        .filter((buyer) => buyers.length === 1 || buyer.what !== home)
        .map((buyer) => ({
          kind:
            buyer.from === 'victor'
              ? stage.status === 'negative'
                ? 'done'
                : 'interest'
              : buyer.from === 'hijacker' && stage.kind === 'agreed'
                ? 'talks'
                : stage.kind === 'exit' ||
                    stage.kind === 'stay' ||
                    (buyer.from === 'rival' &&
                      (stage.kind === 'done' || stage.kind === 'agreed' || stage.kind === 'bid'))
                  ? 'interest'
                  : stage.kind,
          to: buyer.what,
          item: buyer.item,
          // "will not compete with Fulham for him": they want him all the same.
          won: buyer.from === 'winner' || buyer.from === 'victor' || buyer.from === 'rival',
        }));
  }
}

/** Talks, held or wished for. */
function isTalked({ kind }: Stage, notion: Notion | ''): boolean {
  return kind === 'talks' || (kind === 'interest' && notion === 'talks');
}

/** How somebody stands in talks that he holds himself. */
const ADDRESSED: ReadonlySet<string> = new Set(['with', 'to', 'subject', 'possessor', 'between', 'by']);

/** What talks with his own club tell; "I haven't spoken to the club": nothing, where there were none. */
function stays({ status }: Stage, { persons }: Roles, notion: Notion | ''): readonly Target[] {
  // "willing to negotiate for their top scorer": with others, and he is no more than what they talk about.
  if (!persons.some(({ from }) => ADDRESSED.has(from))) return [];
  return status === 'negative' && notion === 'talks' ? [] : [{ kind: 'stay', to: null, item: null }];
}

/** Whether one of the clubs would take a move from another. */
function hijacked(buyers: Roles['buyers']): boolean {
  return buyers.length > 1 && buyers.some(({ from }) => from === 'hijacker');
}

/** Who goes the other way goes where the other comes from. */
export function wayBack(
  roles: Roles,
  person: PersonEntry,
  index: number,
  out: readonly Draft[],
): { readonly from: ClubEntry | null; readonly to: ClubEntry } | null {
  const other = out.findLast(
    (draft) => draft.sentence >= index - 1 && draft.to !== null && draft.person !== person,
  );
  // "Everton want Reuter. Benti could go the other way": who is not theirs does not.
  if (other !== undefined && other.sentence < index && person.club !== null && person.club !== other.to)
    return null;
  const stated = roles.buyers.find((buyer) => buyer.from === 'object' || buyer.from === 'to');
  const to = stated?.what ?? other?.from ?? null;
  return other === undefined || to === null || to === other.to ? null : { from: other.to, to };
}

/** Whose player an offer is made to get is at the club that answers it, if that has not been said to get him from another. */
export function hasHim({ person, kind, from }: Draft, out: readonly Draft[]): boolean {
  if (person.club !== null || kind === 'done' || kind === 'exit') return false;
  for (const draft of out)
    if (draft.person === person && draft.to === from && draft.from !== null && draft.status === 'positive')
      return false;
  return true;
}
