import type { Credit } from './credited.js';
import type { Draft } from './draft.js';
import type { Event } from './element.js';
import type { Roles } from './filler.js';
import type { Node } from './node.js';
import type { Page } from './page.js';
import type { Stage } from './stage.js';

export const NO_TRACE: Draft['trace'] = [];

export function traceOf(
  page: Page,
  event: Event,
  roles: Roles,
  stage: Stage,
  credit: Credit | null,
  conditional: boolean,
): Draft['trace'] {
  const words = (item: Node | null): string =>
    item === null ? 'implied by the article' : page.slice(item.from, item.to);
  return [
    ...event.elements.map((element) => ({
      what: element === event.main ? 'cue' : 'governor',
      value: element.cue.rule,
      because: words(element.node),
    })),
    ...event.after.map((element) => ({
      what: 'outcome',
      value: element.cue.rule,
      because: words(element.node),
    })),
    ...roles.persons.map((filler) => ({
      what: 'person',
      value: filler.what.name,
      because: `${filler.from}: ${words(filler.item)}`,
    })),
    ...roles.buyers.map((filler) => ({
      what: 'to',
      value: filler.what.name,
      because: `${filler.from}: ${words(filler.item)}`,
    })),
    ...roles.sellers.map((filler) => ({
      what: 'from',
      value: filler.what.name,
      because: `${filler.from}: ${words(filler.item)}`,
    })),
    {
      what: 'stage',
      value: `${stage.kind} ${stage.status}`,
      because: stage.modal === '' ? 'as stated' : stage.modal,
    },
    ...(conditional
      ? [{ what: 'condition', value: 'speculative', because: 'stands under a condition' }]
      : []),
    ...(credit === null
      ? []
      : [
          {
            what: 'source',
            value: credit.sources.map((source) => source.name).join(' <- '),
            because: page.slice(credit.from, credit.to),
          },
        ]),
  ];
}
