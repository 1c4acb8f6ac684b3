import type { WordGroup } from '../../reading/rule.js';
import { group } from './list.js';

/** Words by which something is only thought, told or likely. */
export const HEDGES: readonly WordGroup[] = [
  group(
    'hedge',
    'hedged',
    `
      reportedly | allegedly | apparently | supposedly | believed | thought | understood | rumoured | rumored |
      said | reported | speculation | rumours | rumors | likely | possibly | potentially | perhaps |
      sounds like | feels like | seemingly | probably | tipped | suggested | suggestions | claimed |
      mooted | alleged | purportedly | suspected | in theory | fear | fears | feared | hint | hints | hinted |
      looks | chance | chances | believed to be worth | thought to be worth | understood to be worth | said to be worth |
      reported to be worth |
      increasingly likely | supposed | maybe | expected | expectation
    `,
  ),
  // "Everton look to be close", "Reuter appears to have signed"
  group(
    'hedge',
    'verb',
    'looks to be|look to be|looks to have|look to have|looked to be|looked to have|seem|seemed|seems|appears|appear',
  ),
  // In front of a clause of its own: "it looks as though Everton will sign him".
  group(
    'hedge',
    'clause',
    'looks as though|looks as if|look as though|look as if|seems as though|seems as if|appears as though|appears as if|looks like|look like|looking like|looks likely that|seems likely that|appears likely that|is likely that|likely that|chances are|speculation mounts that|speculation mounting that|speculation is mounting that|speculation is growing that|speculation grows that|speculation is rife that|speculation persists that',
  ),
  group('hedge', 'possible', 'possible|potential'),
];
