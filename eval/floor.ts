import { type Case, type FlatClaim, type Prediction, wholeText } from './case.js';
import { fold } from './match.js';
import { distinct } from './pair.js';

/**
 * The naive floor: every run of capitalised words that is no known club, country or outlet is a person, every
 * known club is a destination, and each pair of them is a positive interest. No grammar, no context.
 */
export function predictFloor(one: Case, clubs: ReadonlySet<string>, others: ReadonlySet<string>): Prediction {
  const runs = capitalRuns(wholeText(one.article));
  const names = runs.flatMap((run) => splitByKnown(run, clubs, others));
  const same = (a: string, b: string) => fold(a) === fold(b);
  const found = distinct(
    names.filter((name) => clubs.has(fold(name))),
    same,
  );
  const persons = distinct(
    names.filter((name) => isPersonLike(name) && !clubs.has(fold(name)) && !others.has(fold(name))),
    same,
  );
  return {
    claims: persons.flatMap((person) => found.map((club) => interest(person, club, one.article.outlet))),
    facts: [],
  };
}

function interest(person: string, club: string, outlet: string | null): FlatClaim {
  return {
    person,
    role: 'player',
    from: null,
    to: club,
    kind: 'interest',
    status: 'positive',
    certainty: 'asserted',
    loan: false,
    fee: null,
    chain: [outlet ?? 'unknown'],
    source: null,
    quote: person,
    rule: 'floor',
  };
}

/** Particles that may stand small inside a name. */
const PARTICLE = '(?:de|da|dos|do|di|del|della|van|von|der|den|ten|ter|el|al|la|le|bin|ibn)';
const CAPITAL_RUN = new RegExp(
  `\\p{Lu}[\\p{L}\\p{N}'’-]*(?: (?:${PARTICLE} )*\\p{Lu}[\\p{L}\\p{N}'’-]*)*`,
  'gu',
);

function capitalRuns(text: string): readonly string[] {
  return [...text.matchAll(CAPITAL_RUN)].flatMap((match) =>
    // A possessive ends a name: "Porto's Nuno Vaz" is two.
    match[0].split(/['’]s(?= |$)/).map((part) => part.replace(/['’-]+$/, '').trim()),
  );
}

/** Cuts known clubs, countries and outlets out of a run, longest first: "Leeds United Brazil Rui Paz". */
function splitByKnown(
  run: string,
  clubs: ReadonlySet<string>,
  others: ReadonlySet<string>,
): readonly string[] {
  const words = run.split(' ').filter((word) => word !== '');
  for (let size = words.length; size > 0; size--) {
    for (let start = 0; start + size <= words.length; start++) {
      const part = words.slice(start, start + size).join(' ');
      if (!clubs.has(fold(part)) && !others.has(fold(part))) continue;
      return [
        ...splitByKnown(words.slice(0, start).join(' '), clubs, others),
        part,
        ...splitByKnown(words.slice(start + size).join(' '), clubs, others),
      ];
    }
  }
  return words.length === 0 ? [] : [words.join(' ')];
}

const STOP: ReadonlySet<string> = new Set(
  'the a an and but if it he his her she they we in on at of for as with after before despite however meanwhile former manager striker midfielder defender winger forward goalkeeper premier league championship serie ligue bundesliga january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday i'.split(
    ' ',
  ),
);

/** Not an opening word, a month or a competition; at least three letters. */
function isPersonLike(name: string): boolean {
  const words = fold(name).split(' ');
  return fold(name).length > 2 && !words.every((word) => STOP.has(word));
}
