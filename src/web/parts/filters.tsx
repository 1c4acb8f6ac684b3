import { STAGES } from '../../model/saga.js';
import type { Ask } from '../ask.js';

const ORDER_WORDS = { changed: 'newest change', reports: 'most reports', person: 'name' } as const;
const KIND_CHOICES = { move: 'moves', stay: 'stays', exit: 'exits' } as const;

/** Filters of the front page: a plain form that sends the reader to an address of its own. */
export function Filters({ ask }: { ask: Ask }) {
  const active = ['club', 'player', 'source', 'stage', 'kind', 'order'].some(
    (name) => ask.field(name) !== '',
  );
  return (
    <details class="filters" open={active}>
      <summary class="label">Filter the sagas</summary>
      <form action="/" method="get">
        {ask.asOf === null ? null : <input type="hidden" name="as-of" value={ask.asOf} />}
        <Text ask={ask} name="player" label="Player" />
        <Text ask={ask} name="club" label="Club, either side" />
        <Text ask={ask} name="source" label="Source, anywhere in the chain" />
        <Choice
          ask={ask}
          name="stage"
          label="Stage"
          any="any stage"
          choices={STAGES.map((stage) => [stage, stage])}
        />
        <Choice ask={ask} name="kind" label="Kind" any="any kind" choices={Object.entries(KIND_CHOICES)} />
        <Choice ask={ask} name="order" label="Order" any={null} choices={Object.entries(ORDER_WORDS)} />
        <p class="filter-go">
          <button type="submit">Filter</button>
          {active ? <a href={ask.links.to('/')}>Clear</a> : null}
        </p>
      </form>
    </details>
  );
}

function Text({ ask, name, label }: { ask: Ask; name: string; label: string }) {
  return (
    <p class="field">
      <label class="label" for={`f-${name}`}>
        {label}
      </label>
      <input id={`f-${name}`} name={name} value={ask.field(name)} maxlength={100} autocomplete="off" />
    </p>
  );
}

interface ChoiceProps {
  readonly ask: Ask;
  readonly name: string;
  readonly label: string;
  readonly any: string | null;
  readonly choices: readonly (readonly [string, string])[];
}

function Choice({ ask, name, label, any, choices }: ChoiceProps) {
  const chosen = ask.field(name);
  return (
    <p class="field">
      <label class="label" for={`f-${name}`}>
        {label}
      </label>
      <select id={`f-${name}`} name={name}>
        {any === null ? null : <option value="">{any}</option>}
        {choices.map(([value, words]) => (
          <option key={value} value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
