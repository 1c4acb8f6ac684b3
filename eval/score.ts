import type { ClaimKind } from '../src/model/claim.js';
import type { Fact } from '../src/model/fact.js';
import {
  type Alignment,
  alignClaims,
  alignLists,
  alignSets,
  originOf,
  sameClaim,
  sameFact,
  sameLink,
  sameOrigin,
  sameVoice,
} from './align.js';
import { type Case, type FlatClaim, type FlatFact, isStayOrExit, type Prediction } from './case.js';
import type { Matcher } from './match.js';
import { type Accuracy, EMPTY, macroF1, plus, type Tally } from './tally.js';

type FactKind = Fact['kind'];

/** All figures of one run over some cases. */
export interface Score {
  readonly cases: number;
  /** Person -> destination, a set per case; moves only. */
  readonly links: Tally;
  /** Link (stays and exits by person), kind and status; a set per case. */
  readonly claims: Tally;
  /** Person and kind of the claims without destination; a set per case. */
  readonly stays: Tally;
  readonly persons: Tally;
  /** Whole claims told apart by their origin too; repeats by other sources count. */
  readonly sourced: Tally;
  readonly fields: Readonly<Record<Field, Accuracy>>;
  /** Macro-F1 over the certainties that occur. */
  readonly certainty: number;
  readonly facts: Tally;
  readonly factKinds: Readonly<Partial<Record<FactKind, Tally>>>;
  /** Whole claims of each kind. */
  readonly claimKinds: Readonly<Partial<Record<ClaimKind, Tally>>>;
}

/**
 * Fields compared on claims whose link is right. `loan+`, `fee+` and `origin+` look only at claims whose label
 * states a loan, a fee or a source other than the outlet: the easy empty ones are left out.
 */
export const FIELDS = [
  'from',
  'status',
  'kind',
  'role',
  'loan',
  'loan+',
  'fee',
  'fee+',
  'origin',
  'origin+',
  'chain',
  'certainty',
  'window',
] as const;
export type Field = (typeof FIELDS)[number];

/** How one case came out: what the verbose listing and the diff are made of. */
export interface CaseResult {
  readonly one: Case;
  readonly links: Alignment<FlatClaim>;
  readonly claims: Alignment<FlatClaim>;
  readonly stays: Alignment<FlatClaim>;
  readonly persons: Alignment<string>;
  readonly sourced: Alignment<FlatClaim>;
  readonly aligned: Alignment<FlatClaim>;
  readonly facts: Alignment<FlatFact>;
}

const NOTHING: Prediction = { claims: [], facts: [] };

/** Compares one case with what was predicted for it. */
export function compareCase(one: Case, predicted: Prediction, matcher: Matcher): CaseResult {
  const moves = (claims: readonly FlatClaim[]) => claims.filter((claim) => claim.to !== null);
  const rest = (claims: readonly FlatClaim[]) => claims.filter((claim) => isStayOrExit(claim.kind));
  const link = sameLink(matcher);
  const whole = sameClaim(matcher);
  const origin = sameOrigin(matcher, one.article.outlet);
  const labels = one.claims;
  const claims = predicted.claims;
  const exact = (a: FlatClaim, b: FlatClaim) => (a.person === b.person ? 1 : 0);
  return {
    one,
    links: alignSets(moves(labels), moves(claims), link, exact),
    claims: alignSets(labels, claims, whole, exact),
    stays: alignSets(rest(labels), rest(claims), (a, b) => a.kind === b.kind && link(a, b), exact),
    persons: alignSets(
      labels.map((claim) => claim.person),
      claims.map((claim) => claim.person),
      matcher.samePerson,
    ),
    sourced: alignSets(labels, claims, (a, b) => whole(a, b) && origin(a, b), exact),
    aligned: alignClaims(one, claims, matcher),
    facts:
      one.facts === null
        ? { pairs: [], missed: [], alarms: [] }
        : alignLists(one.facts, predicted.facts, sameFact(one, matcher)),
  };
}

/** Compares a run with the labels of its cases; a case without a prediction counts as one without claims. */
export function compareAll(
  cases: readonly Case[],
  run: ReadonlyMap<string, Prediction>,
  matcher: Matcher,
): readonly CaseResult[] {
  return cases.map((one) => compareCase(one, run.get(one.id) ?? NOTHING, matcher));
}

/** Sums results to figures. */
export function score(results: readonly CaseResult[], matcher: Matcher): Score {
  const total = (pick: (result: CaseResult) => Alignment<unknown>) =>
    results.map((result) => tallyOf(pick(result))).reduce(plus, EMPTY);
  const pairs = results.flatMap(({ one, aligned }) =>
    aligned.pairs.map(([label, predicted]) => ({ label, predicted, outlet: one.article.outlet })),
  );
  const fields = Object.fromEntries(
    FIELDS.map((field) => [field, accuracyOf(field, pairs, matcher)]),
  ) as Record<Field, Accuracy>;
  return {
    cases: results.length,
    links: total((result) => result.links),
    claims: total((result) => result.claims),
    stays: total((result) => result.stays),
    persons: total((result) => result.persons),
    sourced: total((result) => result.sourced),
    fields,
    certainty: macroF1(pairs.map(({ label, predicted }) => [label.certainty, predicted.certainty])),
    facts: total((result) => result.facts),
    factKinds: byKind(results.map((result) => result.facts)),
    claimKinds: byKind(results.map((result) => result.claims)),
  };
}

function tallyOf(alignment: Alignment<unknown>): Tally {
  const right = alignment.pairs.length;
  return {
    right,
    predicted: right + alignment.alarms.length,
    labelled: right + alignment.missed.length,
  };
}

interface Pair {
  readonly label: FlatClaim;
  readonly predicted: FlatClaim;
  readonly outlet: string | null;
}

function accuracyOf(field: Field, pairs: readonly Pair[], matcher: Matcher): Accuracy {
  const asked = pairs.filter((pair) => isAsked(field, pair.label));
  return { right: asked.filter((pair) => isRight(field, pair, matcher)).length, of: asked.length };
}

function isAsked(field: Field, label: FlatClaim): boolean {
  switch (field) {
    case 'loan+':
      return label.loan;
    case 'fee+':
      return label.fee !== null;
    case 'origin+':
      return originOf(label) !== null;
    case 'chain':
      return label.chain !== null;
    case 'window':
      return label.window !== undefined;
    case 'from':
    case 'status':
    case 'kind':
    case 'role':
    case 'loan':
    case 'fee':
    case 'origin':
    case 'certainty':
      return true;
  }
}

/** Whether a field of a prediction agrees with its label. */
export function isRight(field: Field, { label, predicted, outlet }: Pair, matcher: Matcher): boolean {
  switch (field) {
    case 'from':
      return matcher.sameClub(label.from, predicted.from);
    case 'status':
    case 'kind':
    case 'role':
    case 'certainty':
      return label[field] === predicted[field];
    case 'loan':
    case 'loan+':
      return label.loan === predicted.loan;
    case 'fee':
    case 'fee+':
      return label.fee?.value === predicted.fee?.value && label.fee?.currency === predicted.fee?.currency;
    case 'origin':
    case 'origin+':
      return sameOrigin(matcher, outlet)(label, predicted);
    case 'chain':
      return sameChain(label.chain ?? [], predicted.chain ?? [], outlet, matcher);
    case 'window':
      return (label.window ?? null) === (predicted.window ?? null);
  }
}

/** Every link of the chain the same, in order; the first is the outlet's own and needs no name. */
function sameChain(
  label: readonly string[],
  predicted: readonly string[],
  outlet: string | null,
  matcher: Matcher,
): boolean {
  if (label.length !== predicted.length) return false;
  return label.every(
    (name, index) => index === 0 || sameVoice(matcher, outlet, name, predicted[index] ?? null),
  );
}

/** The tally of each kind that was labelled or predicted. */
function byKind<K extends string>(
  alignments: readonly Alignment<{ readonly kind: K }>[],
): Partial<Record<K, Tally>> {
  const kinds: Partial<Record<K, Tally>> = {};
  const count = (kind: K, right: number, predicted: number, labelled: number) => {
    kinds[kind] = plus(kinds[kind] ?? EMPTY, { right, predicted, labelled });
  };
  for (const { pairs, missed, alarms } of alignments) {
    for (const [label] of pairs) count(label.kind, 1, 1, 1);
    for (const { kind } of missed) count(kind, 0, 0, 1);
    for (const { kind } of alarms) count(kind, 0, 1, 0);
  }
  return kinds;
}
