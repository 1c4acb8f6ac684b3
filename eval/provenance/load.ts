import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certainty, ClaimKind, PersonRole, Status } from '../../src/model/claim.js';
import type { Currency } from '../../src/model/money.js';
import type { Told } from '../../src/model/saga.js';
import type { Source } from '../../src/model/source.js';
import { sortOf } from './sources.js';

interface GivenClaim {
  readonly person: string;
  readonly role: PersonRole;
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: ClaimKind;
  readonly status: Status;
  readonly certainty: Certainty;
  readonly loan: boolean;
  readonly fee: { readonly value: number; readonly currency: Currency } | null;
  readonly chain: readonly string[];
  readonly paraphrase: string;
}

interface GivenRecord {
  readonly id: string;
  readonly url: string;
  readonly outlet: string;
  readonly date: string | null;
  readonly claims: readonly GivenClaim[];
}

/** The file of real reports whose claims and chains were read by people. */
const SAGA_FILE = 'cb-saga.jsonl';

/**
 * The records of `<dir>/cb-saga.jsonl` as claims, so that provenance is measured apart from reading. Undated records
 * are left out: without a time nobody can say who was first. A claim's id is `<record>#<index>`.
 */
export function loadSagaClaims(dir: string): readonly Told[] {
  return readFileSync(join(dir, SAGA_FILE), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GivenRecord)
    .filter((record) => record.date !== null)
    .flatMap((record) => record.claims.map((claim, i) => toldOf(record, claim, i)));
}

function toldOf(record: GivenRecord, claim: GivenClaim, index: number): Told {
  const sources: readonly Source[] = claim.chain.map((name, i) => ({
    name,
    sort: i === 0 ? 'outlet' : sortOf(name),
  }));
  return {
    claim: `${record.id}#${index}`,
    article: record.id,
    url: record.url,
    outlet: record.outlet,
    published: record.date,
    read: '2026-11-01T00:00:00.000Z',
    person: { name: claim.person, role: claim.role },
    from: named(claim.from),
    to: named(claim.to),
    kind: claim.kind,
    status: claim.status,
    certainty: claim.certainty,
    loan: claim.loan,
    fee:
      claim.fee === null
        ? null
        : { ...claim.fee, stated: `${claim.fee.currency} ${claim.fee.value}`, sort: 'bid' },
    window: null,
    sources,
    quote: claim.paraphrase,
    passage: claim.paraphrase,
  };
}

function named(name: string | null): { readonly name: string } | null {
  return name === null ? null : { name };
}
