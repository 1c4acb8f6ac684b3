import type { Claim } from '../src/model/claim.js';
import type { Fact } from '../src/model/fact.js';
import type { Reader } from '../src/reading/reader.js';
import type { Case, FlatClaim, FlatFact, Prediction } from './case.js';

/** Reads every case; the answer is by case id. */
export function predictAll(cases: readonly Case[], reader: Reader): ReadonlyMap<string, Prediction> {
  return new Map(cases.map((one) => [one.id, predict(one, reader)]));
}

function predict(one: Case, reader: Reader): Prediction {
  const { claims, facts } = reader.read(one.article);
  return { claims: claims.map(flatClaim), facts: facts.map(flatFact) };
}

function flatClaim(claim: Claim): FlatClaim {
  const chain = claim.sources.map((source) => source.name);
  return {
    person: claim.person.name,
    role: claim.person.role,
    from: claim.from?.name ?? null,
    to: claim.to?.name ?? null,
    kind: claim.kind,
    status: claim.status,
    certainty: claim.certainty,
    loan: claim.loan,
    fee: claim.fee === null ? null : { value: claim.fee.value, currency: claim.fee.currency },
    chain,
    source: chain.length > 1 ? (chain.at(-1) ?? null) : null,
    window: claim.window?.label ?? null,
    quote: claim.quote.exact,
    rule: claim.rule,
  };
}

function flatFact(fact: Fact): FlatFact {
  return { kind: fact.kind, subject: fact.subject.name, value: fact.value, quote: fact.quote.exact };
}
