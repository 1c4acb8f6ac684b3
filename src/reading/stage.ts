import type { ClaimKind, Status } from '../model/claim.js';
import { governorsOf } from './coordination.js';
import {
  bidBefore,
  contractOffer,
  failedKind,
  finishing,
  givesGo,
  hasLet,
  isBidder,
  isBound,
  isDeal,
  isLed,
  isNotGot,
  isOnlyArranged,
  isTried,
  isUnkept,
  rejectedKind,
  ruledOut,
  UNSURE,
} from './dealing.js';
import type { Event } from './element.js';
import { endsNothing } from './ending.js';
import { bidsBeside, hasSlot } from './having.js';
import { isShortlist } from './nearby.js';
import { isKeptFrom } from './parties.js';
import { isBeaten, isHawked, isHijacked, offersChance } from './reversed.js';
import type { Governor } from './rule.js';
import { confirmedKind, doneKind, isAim, isComing, isLinked, mayAgree, mayMeet, tenseOf } from './tense.js';
import { isMaybe, type VerbGroup } from './verb-group.js';

/** How far an event has come, by its cue, what governs it, and its tense. */
export interface Stage {
  readonly kind: ClaimKind;
  readonly status: Status;
  /** Weakened by a modal ("could sign"). */
  readonly modal: VerbGroup['modal'];
  readonly hedged: boolean;
}

/** What governs a move that is not near by itself. */
const AFAR: ReadonlySet<Governor> = new Set<Governor>(['want', 'rival', 'attempt', 'complete']);

export function stageOf(event: Event, passive: boolean, moving: boolean, personActs: boolean): Stage {
  const { main } = event;
  const act = main.cue.act;
  let kind: ClaimKind = main.cue.kind || 'interest';
  // "sold to Everton", "has left for Everton": a move, as far on as the verb says.
  if (moving && kind === 'exit') kind = 'done';
  let negative = main.cue.status === 'negative';
  // "could offer him a contract": the offer says when.
  const offer = contractOffer(event) ?? main;
  let modal = offer.group.modal;
  let hedged = main.group.hedged || event.elements[0]!.group.hedged;
  // "could offer Benti as part of a deal for Reuter"
  if (modal === '' && act === 'swap') modal = event.elements[0]!.group.modal;
  const staying = act === 'stay' || act === 'keep';
  const leaving = kind === 'exit';
  const governors = governorsOf(event);
  const governed = governors.length > 0;
  // "secured permanent deals for", "added to the squad with the transfer of": the verb says how far it is.
  const buying = event.elements.find(
    (element) => element !== main && element.cue.kind === 'done' && element.cue.act === 'buy',
  );
  const heir = main.cue.office === 'heir' && buying?.group.be === true; // "has been brought in to replace Benti"
  if (kind === 'interest' && (main.cue.part === 'noun' || heir) && buying !== undefined)
    kind = doneKind(buying.node.form, buying.group, 'verb', governed);
  // "have offered him the job"
  if (
    main.cue.vacant === true &&
    event.elements.some((element) => element.cue.kind === 'bid' || element.cue.kind === 'talks')
  )
    kind = 'talks';
  // "has had a medical ahead of a switch"
  const examined = event.elements.find(
    (element) => element !== main && element.cue.kind === 'agreed' && element.cue.act === 'join',
  );
  if (examined !== undefined && kind === 'interest' && main.cue.part === 'noun') {
    kind = 'agreed';
    negative = examined.cue.status === 'negative';
  }
  if (
    kind === 'done' &&
    main.cue.part === 'noun' &&
    governors.every(({ governor }) => governor === 'attempt')
  ) {
    // "might have to spend £9m to secure his services"
    const tensed = event.elements.find(({ group }) => group.modal !== '' && group.modal !== 'will');
    if (tensed !== undefined) kind = 'interest';
  }
  if (kind === 'done') {
    const tense = tenseOf(event);
    kind = doneKind(tense.node.form, tense.group, tense === main ? tense.cue.part : 'verb', governed);
    // "Reuter heading to Everton": a headline leaves out "is".
    if (kind === 'interest' && tense === main && main.index <= 1 && personActs && main.node.form === 'ing')
      kind = 'agreed';
    if (kind === 'agreed' && tense.group.purpose && tense.group.modal === '' && !governed) kind = 'interest';
    if (modal === '') modal = tense.group.modal;
    // "is impressing on loan at Fulham"
    if (kind === 'agreed' && main.cue.notion === 'loaned' && tense.group.be && modal === '') kind = 'done';
  }
  if (kind === 'agreed' && isAim(event)) kind = 'interest';
  // "a bid to sign him" is a bid.
  if (
    (kind === 'done' || kind === 'agreed' || (kind === 'interest' && main.cue.kind === 'done')) &&
    (((main.group.to || isTried(event) || isLed(event)) && main.node.form === 'base') ||
      main.cue.notion === 'signing') &&
    bidsBeside(event)
  )
    kind = 'bid';
  // "has offered him to Everton": hawked around, no bid of its own.
  if (main.cue.notion === 'bid' && isHawked(main)) kind = 'talks';
  if (main.cue.notion === 'bid' && passive && hasSlot(main.args, 'object')) kind = 'talks';
  if (offer !== main) kind = 'bid';
  // Who "could miss out" is in the running.
  if (negative && main.cue.governs === 'fail' && isMaybe(modal)) negative = false;
  // "have been beaten to the signing": who was beaten only wished for it.
  if (passive && isBeaten(event)) {
    kind = 'interest';
    if (modal === '' && !hedged && !main.group.to && main.node.form !== 'ing') negative = !negative;
  }
  if (main.group.negated && main.cue.notion !== 'demand') negative = !negative;
  // "has not agreed to extend | his stay"
  else if (staying && main.cue.part === 'noun' && isUnkept(event)) negative = !negative;
  if (isNotGot(event)) negative = !negative;
  let missed = false;
  for (let i = governors.length - 1; i >= 0; i--) {
    const { governor, element, behind } = governors[i]!;
    const inner = governors[i + 1]?.governor;
    const group = element.group;
    if (group.modal !== '') modal = group.modal;
    hedged ||= group.hedged || element.cue.certainty === 'hedged';
    switch (governor) {
      case 'rival':
        // "beat off competition to agree a deal"
        if (element.cue.kind === 'done' && main.cue.governs === 'agree') break;
        if (element.cue.kind === 'done' && !staying && !leaving) {
          // "have beaten Fulham to the signing"
          kind = doneKind(element.node.form, group, 'verb', i > 0);
          break;
        }
        // A move that somebody hijacks is close.
        if (isHijacked(event)) kind = 'agreed';
        else if (!staying && !leaving) kind = finishing(event) ? 'agreed' : behind ? kind : 'interest';
        break;
      case 'want':
        // A bid that is being considered has been made.
        if (
          kind === 'bid' &&
          (element.cue.part === 'verb' || main.node.from - element.node.to > 3) &&
          main.args.some((arg) => isBidder(main, arg))
        )
          break;
        // "rejected a bid to | try to sign him"
        if (kind === 'bid' && (element.cue.notion === 'attempt' || bidBefore(event, element))) break;
        // "are planning to hijack his move": that one is close all the same.
        if (kind === 'agreed' && isHijacked(event)) break;
        if (!staying && !leaving && kind !== 'swap' && kind !== 'loan-return')
          kind = finishing(event) ? 'agreed' : behind ? kind : 'interest';
        break;
      case 'talk':
        if (!staying && !leaving) kind = 'talks';
        break;
      case 'close':
        // "his move to Everton is in doubt"
        if (element.cue.notion === 'doubt' && !staying && !leaving) {
          hedged = true;
          if (kind === 'done') kind = 'agreed';
          break;
        }
        // "are set to make him their main target"
        if (isShortlist(main)) break;
        // "are expected to join the race to sign him"
        if (
          kind === 'interest' &&
          (inner === 'want' || inner === 'rival' || inner === 'reject') &&
          element.cue.act === ''
        )
          break;
        if (!staying && !leaving)
          kind =
            kind === 'talks' && main.cue.notion !== 'enquiry'
              ? 'talks'
              : kind === 'bid' ||
                  kind === 'talks' ||
                  (kind === 'interest' &&
                    !(element.cue.notion === 'near' && isDeal(main)) &&
                    UNSURE.has(main.cue.governs))
                ? 'interest'
                : 'agreed';
        break;
      case 'agree':
        if (!staying && !leaving && mayAgree(kind, element, governors[i - 1])) kind = 'agreed';
        break;
      case 'complete':
        // "have confirmed that an agreement has been reached to sign him", "that he is close to joining", "that they are attempting to secure him"
        if (!behind && isOnlyArranged(inner, kind)) break;
        if (!staying && !leaving)
          kind =
            kind === 'bid' ||
            kind === 'talks' ||
            main.cue.notion === 'medical' ||
            main.cue.governs === 'agree' ||
            (main.cue.governs === 'want' &&
              !(isDeal(main) && !behind) &&
              (behind || main.cue.part === 'noun' || main.node.form === 'ing'))
              ? kind
              : (behind && group.modal !== '') || (main.group.modal === 'will' && main.cue.part === 'verb')
                ? confirmedKind(kind, main.cue.governs === 'want' && !behind)
                : doneKind(element.node.form, group, 'verb', i > 0);
        break;
      case 'lack':
        negative = !negative;
        if (kind === 'done' || kind === 'agreed' || kind === 'bid') kind = 'interest';
        break;
      case 'fail':
        // "struggle to sell him": he is for sale.
        if (leaving && act === 'sell' && inner !== 'reject') break;
        negative = !negative;
        if (element.cue.act !== '' || (isMaybe(group.modal) && !group.negated)) missed = true;
        // "failed to agree a deal": that is what they did not do.
        if (kind !== 'agreed' || (inner ?? main.cue.governs) !== 'agree') kind = failedKind(kind, event);
        break;
      case 'reject':
        // "have fended off interest to tie him down"; but "Reuter has resisted their offers of a new deal"
        if (staying && element.cue.notion === 'resistance' && !personActs) break;
        // "to fend off interest from Everton": there is some.
        if (
          kind === 'interest' &&
          main.cue.part === 'noun' &&
          main.cue.governs === 'want' &&
          (!personActs || element.group.to) &&
          !ruledOut(element) &&
          !isDeal(main)
        )
          break;
        if (main.cue.feeSort === 'asking') break;
        // "will try to resist a bid": one that may come.
        if (
          kind === 'bid' &&
          element.cue.notion === 'resistance' &&
          (element.group.to || element.group.modal !== '')
        ) {
          kind = 'interest';
          break;
        }
        // "will attempt to stop Reuter from joining Fulham": which he may do; "were unable to stop" him: he did.
        if (
          (act === 'join' ? main.cue.part === 'verb' : isKeptFrom(element.cue, main)) &&
          element.group.to &&
          !personActs &&
          (i > 0 ? governors[i - 1]!.governor !== 'fail' : act !== 'join')
        ) {
          kind = 'interest';
          break;
        }
        negative = !negative;
        kind = rejectedKind(kind, event, element, act === 'join', personActs);
        break;
      case 'stop':
        if (endsNothing(event, element, behind)) break;
        // "could scupper a move", "talks could collapse": it is on.
        if ((element.cue.notion === 'spoil' || behind) && isMaybe(group.modal) && !group.negated) {
          hedged = true;
          break;
        }
        negative = !negative;
        // A deal that collapsed was not done; an interest that ended is only that.
        kind = failedKind(kind, event, behind ? null : element);
        break;
      case 'allow':
        if (personActs && act === 'join' && givesGo(element, main)) kind = 'agreed';
        else if ((kind === 'agreed' || kind === 'done') && !negative && !hasLet(element)) kind = 'interest';
        break;
    }
    if (group.negated) negative = !negative;
  }
  if (isLinked(event) && !staying && !leaving) kind = 'interest';
  else if (kind === 'interest' && offersChance(event)) kind = 'talks';
  // "could miss out on the signing of": a wish, and one that is alive.
  if (missed) {
    kind = 'interest';
    if (isMaybe(modal)) negative = false;
  }
  // "will make a bid", "will not meet their asking price": nobody has bid.
  if (kind === 'bid' && (offer.group.modal !== '' || mayMeet(event) || isBound(event))) kind = 'interest';
  if (isComing(event, kind, governed)) kind = 'interest';
  // "will not be signing him": nothing was agreed.
  if (
    negative &&
    kind === 'agreed' &&
    main.cue.kind !== 'agreed' &&
    main.cue.status !== 'negative' &&
    governors.every(({ governor, element }) => AFAR.has(governor) || element.cue.notion === 'expectation')
  )
    kind = 'interest';
  return { kind, status: negative ? 'negative' : 'positive', modal, hedged };
}
