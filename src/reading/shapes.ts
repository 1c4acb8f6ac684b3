import type { NamePhrase } from '../model/name.js';
import type { FactRule } from './facts/rule.js';
import type { Attribution, Cue, Frame, Slot } from './rule.js';

/*
 * Rules and names are written as literals that leave out what does not apply, so hardly two have the same set of
 * properties, and an engine that asks thousands of such objects for a property must look it up anew each time. What the
 * reader keeps of them has every property, in one order.
 */

/** What a rule tells by one of a few words. */
type Worded =
  | 'notion'
  | 'act'
  | 'governs'
  | 'kind'
  | 'status'
  | 'certainty'
  | 'feeSort'
  | 'only'
  | 'office'
  | 'answers';

/**
 * A cue with all its properties. A word that its rule leaves out is '': words are compared by their places in memory, while
 * a word that may be `undefined` is compared by a general routine, which took a thirtieth of all reading.
 */
export type ShapedCue = Omit<Cue, Worded | 'slots'> & {
  readonly [Word in Worded]: NonNullable<Cue[Word]> | '';
} & {
  readonly slots: ReadonlyMap<string, Slot>;
  /** What its slots say of those that are asked for most; '' where they say nothing. */
  readonly subject: Slot | '';
  readonly object: Slot | '';
  readonly possessor: Slot | '';
};

/** The cue with all its properties: words that it leaves out '', the rest `undefined`. */
export function shapedCue(cue: Cue): ShapedCue {
  return {
    rule: cue.rule,
    example: cue.example,
    phrases: cue.phrases,
    part: cue.part,
    notion: cue.notion ?? '',
    act: cue.act ?? '',
    governs: cue.governs ?? '',
    kind: cue.kind ?? '',
    status: cue.status ?? '',
    certainty: cue.certainty ?? '',
    loan: cue.loan,
    feeSort: cue.feeSort ?? '',
    slots: cue.slots === undefined ? NO_SLOTS : new Map(Object.entries(cue.slots)),
    subject: cue.slots?.['subject'] ?? '',
    object: cue.slots?.['object'] ?? '',
    possessor: cue.slots?.['possessor'] ?? '',
    only: cue.only ?? '',
    priced: cue.priced,
    clubOnly: cue.clubOnly,
    renewed: cue.renewed,
    regarded: cue.regarded,
    personal: cue.personal,
    incoming: cue.incoming,
    allowed: cue.allowed,
    onPerson: cue.onPerson,
    leading: cue.leading,
    closing: cue.closing,
    met: cue.met,
    signed: cue.signed,
    exchanged: cue.exchanged,
    expires: cue.expires,
    ended: cue.ended,
    terms: cue.terms,
    lent: cue.lent,
    away: cue.away,
    received: cue.received,
    lasting: cue.lasting,
    final: cue.final,
    unsettled: cue.unsettled,
    objectless: cue.objectless,
    vacant: cue.vacant,
    back: cue.back,
    explicit: cue.explicit,
    office: cue.office ?? '',
    answers: cue.answers ?? '',
  };
}

const NO_SLOTS: ReadonlyMap<string, Slot> = new Map();

/** "deal", "contract", "agreement": what can be agreed on of a move, and of a stay where it is a new one. */
export function isContract({ renewed }: ShapedCue): boolean {
  return renewed !== undefined;
}

/** The cue that holds with another frame in place of its own. */
export function framedCue(cue: ShapedCue, frame: Frame): ShapedCue {
  let cues = FRAMED.get(frame);
  if (cues === undefined) {
    cues = new Map();
    FRAMED.set(frame, cues);
  }
  const known = cues.get(cue.phrases);
  if (known !== undefined) return known;
  const made = shapedCue({ ...frame, phrases: cue.phrases, example: cue.example });
  cues.set(cue.phrases, made);
  return made;
}

/** Cues in their other frames, by the wording that they share with the cue. */
const FRAMED = new WeakMap<Frame, Map<readonly string[], ShapedCue>>();

/** The rule with all its properties, those that it leaves out `undefined`. */
export function shapedRule(rule: FactRule): FactRule {
  return {
    rule: rule.rule,
    example: rule.example,
    kind: rule.kind,
    patterns: rule.patterns,
    subject: rule.subject,
    set: rule.set,
    reach: rule.reach,
    unless: rule.unless,
    with: rule.with,
    without: rule.without,
    needs: rule.needs,
    only: rule.only,
    core: rule.core,
    speech: rule.speech,
  };
}

/** The wording of a credit with all its properties, those that it leaves out `undefined`. */
export function shapedAttribution(attribution: Attribution): Attribution {
  return {
    rule: attribution.rule,
    example: attribution.example,
    phrases: attribution.phrases,
    source: attribution.source,
    sort: attribution.sort,
    publisher: attribution.publisher,
    circle: attribution.circle,
    press: attribution.press,
    back: attribution.back,
    detached: attribution.detached,
    bids: attribution.bids,
    own: attribution.own,
  };
}

/** The name with all its properties, those that it leaves out `undefined`. */
export function shapedName(name: NamePhrase): NamePhrase {
  return {
    phrase: name.phrase,
    kind: name.kind,
    id: name.id,
    name: name.name,
    form: name.form,
    weight: name.weight,
    country: name.country,
    wants: name.wants,
    role: name.role,
    posts: name.posts,
  };
}
