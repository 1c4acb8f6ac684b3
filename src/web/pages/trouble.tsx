import { Problem } from '../../model/problem.js';
import type { Page } from '../ask.js';
import type { Links } from '../links.js';
import { Empty } from '../parts/empty.js';

/** No such page. */
export function lostPage(links: Links): Page {
  return {
    title: 'No such page',
    section: null,
    status: 404,
    body: (
      <Empty title="No source for this page">
        <p>
          Whoever sent you here was misinformed: the desk has no page by this address.{' '}
          <a href={links.to('/')}>See what moved</a>, or <a href={links.to('/about')}>how to read the desk</a>
          .
        </p>
      </Empty>
    ),
  };
}

/** An as-of day that the calendar does not have. */
export function badDayPage(day: string, links: Links): Page {
  return {
    title: 'Not a day',
    section: null,
    status: 400,
    body: (
      <Empty title="That is not a day">
        <p>
          “{day.slice(0, 40)}” is no day of the calendar written as year-month-day, such as 2025-09-01.{' '}
          <a href={links.to('/')}>See everything instead</a>.
        </p>
      </Empty>
    ),
  };
}

/** Something failed. An expected failure is named; any other is not shown, only said. */
export function failedPage(error: unknown, links: Links): Page {
  const problem = error instanceof Problem ? error : null;
  return {
    title: 'The desk cannot answer',
    section: null,
    status: problem === null ? 500 : 503,
    body: (
      <Empty title={problem === null ? 'The fault is ours' : 'The ledger cannot be read just now'}>
        <p>
          {problem === null
            ? 'This page failed while it was being made. Nothing in the ledger was touched: the desk only reads.'
            : `${problem.input}: ${problem.reason}.`}
        </p>
        <p>
          <a href={links.to('/')}>Back to what moved</a>
        </p>
      </Empty>
    ),
  };
}
