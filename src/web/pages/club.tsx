import type { Named } from '../../model/claim.js';
import type { Saga } from '../../model/saga.js';
import type { Ask, Onward, Page } from '../ask.js';
import { articlesById } from '../gather.js';
import { isNamed, keyOf } from '../links.js';
import { Choose, Unknown } from '../parts/choose.js';
import { Facts } from '../parts/facts.js';
import { SagaTable } from '../parts/saga-card.js';
import { count } from '../words.js';

/** Of a club that is much told of, the sagas that changed last and the facts stated last. */
const SHOWN = 60;
/** Sagas in which clubs are looked for that a part of a name may mean. */
const MOST = 200;

/** One club: who is said to come, to go and to stay, and what the articles say of it. */
export async function clubPage(ask: Ask): Promise<Page | Onward> {
  const [latest, told] = await Promise.all([
    ask.reader.sagas({ ...ask.view, club: ask.key, limit: SHOWN + 1, order: 'changed' }),
    ask.reader.facts({ ...ask.view, club: ask.key, limit: SHOWN, order: 'newest' }),
  ]);
  const found = latest.slice(0, SHOWN);
  const more = latest.length > SHOWN;
  const named = found.flatMap((saga) => [saga.to, saga.from]).find((club) => isNamed(club, ask.key));
  const facts = told.filter((fact) => isNamed(fact.subject, ask.key));
  const club = named ?? facts[0]?.subject;
  if (club === undefined || club === null) return elsewhere(ask);
  const articles = await articlesById(
    ask,
    facts.map((fact) => fact.article),
  );
  const arrivals = found.filter((saga) => saga.kind === 'move' && isNamed(saga.to, ask.key));
  const departures = found.filter((saga) => saga.kind !== 'stay' && isNamed(saga.from, ask.key));
  const stays = found.filter((saga) => saga.kind === 'stay' && isNamed(saga.from, ask.key));
  return {
    title: club.name,
    section: null,
    body: (
      <>
        <header class="page-head">
          <p class="kicker">Club</p>
          <h1>{club.name}</h1>
          <p class="meta">
            {more ? `Of the ${SHOWN} sagas that changed last ` : ''}
            {more ? arrivals.length : count(arrivals.length, 'saga')} toward the club, {departures.length}{' '}
            away from it, {stays.length} of staying
            {more ? (
              <>
                {' · '}
                <a href={ask.links.to('/', { club: ask.key })}>all of them</a>
              </>
            ) : null}
          </p>
        </header>
        <Group id="in" title="Said to come" sagas={arrivals} ask={ask} />
        <Group id="out" title="Said to go" sagas={departures} ask={ask} />
        <Group id="stay" title="Said to stay" sagas={stays} ask={ask} />
        <Facts facts={facts} articles={articles} links={ask.links} latest={told.length === SHOWN} />
      </>
    ),
  };
}

function Group({ id, title, sagas, ask }: { id: string; title: string; sagas: readonly Saga[]; ask: Ask }) {
  if (sagas.length === 0) return null;
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        <p class="meta">{count(sagas.length, 'saga')}</p>
      </div>
      <SagaTable sagas={sagas} links={ask.links} caption={title} />
    </section>
  );
}

/** A part of a name: one club is gone to at once; among several, the reader chooses. */
async function elsewhere(ask: Ask): Promise<Page | Onward> {
  const sagas = await ask.reader.sagas({ ...ask.view, club: ask.key, limit: MOST, order: 'changed' });
  const clubs = new Map<string, Named>();
  const asked = ask.key.toLowerCase();
  for (const club of sagas.flatMap((saga) => [saga.to, saga.from])) {
    if (club?.name.toLowerCase().includes(asked) === true) clubs.set(keyOf(club), club);
  }
  const [only] = clubs.values();
  if (only !== undefined && clubs.size === 1) return { onward: ask.links.club(only) };
  const body =
    clubs.size === 0 ? (
      <Unknown ask={ask} what="club" />
    ) : (
      <Choose named={[...clubs.values()]} noun="club" links={ask.links} asked={ask.key} />
    );
  return { title: ask.key, section: null, status: clubs.size === 0 ? 404 : 200, body };
}
