import type { Saga } from '../../model/saga.js';
import { count } from '../words.js';

const MOST = 18;

/** Independent origins against reports: a full dot is an origin, a ring a report that adds no source. */
export function OriginDots({ saga }: { saga: Pick<Saga, 'origins' | 'reports'> }) {
  const reports = Math.max(saga.reports, saga.origins);
  const shown = Math.min(reports, MOST);
  const full = Math.min(saga.origins, shown);
  return (
    <span class="origins">
      <svg width={shown * 9 + 2} height="10" viewBox={`0 0 ${shown * 9 + 2} 10`} aria-hidden="true">
        {Array.from({ length: shown }, (_, i) => (
          <circle key={i} cx={5 + i * 9} cy="5" r="3.2" class={i < full ? 'dot full' : 'dot'} />
        ))}
      </svg>
      {reports > shown ? <span aria-hidden="true"> +{reports - shown}</span> : null}{' '}
      <span>
        <b>{count(saga.origins, 'independent origin')}</b>, {count(saga.reports, 'report')}
      </span>
    </span>
  );
}
