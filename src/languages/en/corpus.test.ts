import { describe, expect, it } from 'vitest';
import { articleOf, BARE } from '../../../test/support/article.js';
import { INVENTED_PRESS } from '../../../test/support/press.js';
import type { Claim } from '../../model/claim.js';
import { createReader } from '../../reading/read.js';
import { createRegister } from '../../register/register.js';
import type { Expected } from './corpus/phrasing.js';
import { CORPUS, SILENT } from './corpus.js';
import { english } from './index.js';

const reader = createReader([english], createRegister(INVENTED_PRESS));

function claimsOf(text: string): readonly Claim[] {
  return reader.read(articleOf(text, BARE)).claims;
}

/** What of a claim an expectation asks for. */
function asked(claim: Claim, want: Expected | undefined): Expected {
  return {
    kind: claim.kind,
    person: claim.person.name,
    from: claim.from?.name ?? null,
    to: claim.to?.name ?? null,
    ...(claim.status === 'negative' ? { status: claim.status } : {}),
    ...(want?.certainty === undefined ? {} : { certainty: claim.certainty }),
    ...(claim.loan ? { loan: true } : {}),
    ...(claim.fee === null ? {} : { fee: { value: claim.fee.value, currency: claim.fee.currency } }),
  };
}

const key = (claim: { readonly person: string; readonly to: string | null; readonly kind: string }): string =>
  `${claim.person} ${claim.to} ${claim.kind}`;

describe('phrasings of the rules', () => {
  it.each(CORPUS)('$rule: $text', ({ text, claims }) => {
    const wanted = new Map(claims.map((claim) => [key(claim), claim]));
    const got = claimsOf(text).map((claim) => {
      const { person, to, kind } = asked(claim, undefined);
      return asked(claim, wanted.get(key({ person, to, kind })));
    });
    const order = (a: Expected, b: Expected): number => (key(a) < key(b) ? -1 : 1);
    expect([...got].sort(order)).toEqual([...claims].sort(order));
  });

  it('shows every rule at least twice, and no rule that does not exist', () => {
    const rules = new Set(english.cues.map((cue) => cue.rule));
    const shown = new Map<string, number>();
    for (const { rule } of CORPUS) shown.set(rule, (shown.get(rule) ?? 0) + 1);
    expect([...rules].filter((rule) => (shown.get(rule) ?? 0) < 2)).toEqual([]);
    expect([...shown.keys()].filter((rule) => !rules.has(rule))).toEqual([]);
  });
});

describe('examples of the rules', () => {
  it.each(english.cues.map(({ rule, example, governs }) => ({ rule, example, governs })))(
    '$rule: $example',
    ({ example, governs }) => {
      // A neutral rule keeps something from being read.
      expect(claimsOf(example).length > 0).toBe(governs !== 'neutral');
    },
  );

  it.each(english.attributions.map(({ rule, example }) => ({ rule, example })))(
    '$rule: $example',
    ({ example }) => {
      expect(claimsOf(example).length).toBeGreaterThan(0);
    },
  );
});

describe('sentences without a claim', () => {
  it.each(SILENT.map((text) => ({ text })))('$text', ({ text }) => {
    expect(claimsOf(text)).toEqual([]);
  });
});
