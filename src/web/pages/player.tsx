import type { StoredArticle } from '../../ledger/reader.js';
import type { Named } from '../../model/claim.js';
import type { Fact } from '../../model/fact.js';
import type { Saga } from '../../model/saga.js';
import type { Ask, Onward, Page } from '../ask.js';
import { differences } from '../differences.js';
import { articlesById } from '../gather.js';
import { isNamed, keyOf } from '../links.js';
import { Choose, Unknown } from '../parts/choose.js';
import { Differences } from '../parts/differences.js';
import { Facts } from '../parts/facts.js';
import { SagaTable } from '../parts/saga-card.js';
import { count, sentence, windowWords } from '../words.js';

/** Of somebody who is much told of, the sagas that changed last and the facts stated last. */
const SAGAS = 60;
const FACTS = 100;
/** Sagas and facts in which persons are looked for that a part of a name may mean. */
const MOST = 200;

/** One player (or manager, or member of staff): his sagas, and what the articles say of him. */
export async function playerPage(ask: Ask): Promise<Page | Onward> {
  const [found, told] = await Promise.all([
    ask.reader.sagas({ ...ask.view, player: ask.key, limit: SAGAS + 1, order: 'changed' }),
    ask.reader.facts({ ...ask.view, player: ask.key, limit: FACTS, order: 'newest' }),
  ]);
  const more = found.length > SAGAS;
  const sagas = found.slice(0, SAGAS).filter((saga) => isNamed(saga.person, ask.key));
  const facts = told.filter((fact) => isNamed(fact.subject, ask.key));
  const named = sagas[0]?.person ?? facts[0]?.subject;
  if (named === undefined) return elsewhere(ask);
  const articles = await articlesById(
    ask,
    facts.map((fact) => fact.article),
  );
  return {
    title: named.name,
    section: null,
    body: (
      <PlayerBody
        ask={ask}
        named={named}
        sagas={sagas}
        more={more}
        facts={facts}
        latest={told.length === FACTS}
        articles={articles}
      />
    ),
  };
}

/** A part of a name: one person is gone to at once; among several, the reader chooses. */
async function elsewhere(ask: Ask): Promise<Page | Onward> {
  const [sagas, facts] = await Promise.all([
    ask.reader.sagas({ ...ask.view, player: ask.key, limit: MOST, order: 'changed' }),
    ask.reader.facts({ ...ask.view, player: ask.key, limit: MOST }),
  ]);
  const named = new Map<string, Named>();
  for (const one of [...sagas.map((saga) => saga.person), ...facts.map((fact) => fact.subject)]) {
    if (!named.has(keyOf(one))) named.set(keyOf(one), one);
  }
  const [only] = named.values();
  if (only !== undefined && named.size === 1) return { onward: ask.links.player(only) };
  const body =
    named.size === 0 ? (
      <Unknown ask={ask} what="person" />
    ) : (
      <Choose named={[...named.values()]} noun="player" links={ask.links} asked={ask.key} />
    );
  return { title: ask.key, section: null, status: named.size === 0 ? 404 : 200, body };
}

/** Sagas by their window, the newest window first; within it as they come. */
function byWindow(sagas: readonly Saga[]): readonly (readonly [Saga, ...Saga[]])[] {
  const groups = new Map<string, [Saga, ...Saga[]]>();
  for (const saga of sagas) {
    const group = groups.get(saga.window.label);
    if (group === undefined) groups.set(saga.window.label, [saga]);
    else group.push(saga);
  }
  const start = (group: readonly [Saga, ...Saga[]]) => `${group[0].window.from} ${group[0].window.label}`;
  return [...groups.values()].sort((a, b) => (start(a) < start(b) ? 1 : -1));
}

interface BodyProps {
  readonly ask: Ask;
  readonly named: Named;
  readonly sagas: readonly Saga[];
  /** There are sagas that changed before those shown. */
  readonly more: boolean;
  readonly facts: readonly Fact[];
  /** There may be facts stated before those shown. */
  readonly latest: boolean;
  readonly articles: ReadonlyMap<string, StoredArticle>;
}

function PlayerBody({ ask, named, sagas, more, facts, latest, articles }: BodyProps) {
  const moves = sagas.filter((saga) => saga.kind === 'move');
  const rest = sagas.filter((saga) => saga.kind !== 'move');
  return (
    <>
      <header class="page-head">
        <p class="kicker">Person</p>
        <h1>{named.name}</h1>
        <p class="meta">
          {count(moves.length, 'move')} spoken of, {count(rest.length, 'saga')} of staying or leaving,{' '}
          {latest
            ? `the ${count(facts.length, 'fact')} stated last`
            : `${count(facts.length, 'fact')} stated`}
          {more ? (
            <>
              {' · '}
              <a href={ask.links.to('/', { player: ask.key })}>all of the sagas</a>
            </>
          ) : null}
        </p>
      </header>
      {byWindow(sagas).map((group) => {
        const [{ window }] = group;
        const words = windowWords(window);
        return (
          <section key={window.label} class="section" aria-labelledby={`window-${window.label}`}>
            <div class="section-head">
              <h2 id={`window-${window.label}`}>{sentence(words).slice(0, -1)}</h2>
              <p class="meta">{count(group.length, 'saga')}</p>
            </div>
            <SagaTable sagas={group} links={ask.links} caption={`Sagas of ${named.name}, ${words}`} bare />
          </section>
        );
      })}
      <Differences
        differences={differences(facts, (id) => articles.get(id)?.article.date ?? null)}
        articles={articles}
        links={ask.links}
      />
      <Facts facts={facts} articles={articles} links={ask.links} latest={latest} />
    </>
  );
}
