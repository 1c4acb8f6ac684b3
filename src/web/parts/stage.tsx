import { type Saga, type SagaChange, STAGES, type Stage, statedDate } from '../../model/saga.js';
import { dayShort } from '../day.js';
import type { Links } from '../links.js';
import { count, STAGE_WORDS } from '../words.js';

const STEPS: readonly Stage[] = STAGES.filter((stage) => stage !== 'off');

/** The furthest step that any change of a saga reached; `null` if it was off from its first report. */
function furthest(saga: Pick<Saga, 'stage' | 'history'>): Stage | null {
  let best = saga.stage === 'off' ? -1 : STEPS.indexOf(saga.stage);
  for (const change of saga.history) {
    if (change.stage !== 'off') best = Math.max(best, STEPS.indexOf(change.stage));
  }
  return STEPS[best] ?? null;
}

/** A saga's stage as five pips and a word: filled is reached, ringed is where it stands, a cross is off. */
export function StagePips({ saga }: { saga: Pick<Saga, 'stage' | 'history'> }) {
  const reached = furthest(saga);
  const last = reached === null ? -1 : STEPS.indexOf(reached);
  const off = saga.stage === 'off';
  const at = off ? last : STEPS.indexOf(saga.stage);
  return (
    <span class={off ? 'pips off' : 'pips'}>
      <svg width="74" height="14" viewBox="0 0 74 14" aria-hidden="true">
        <line x1="7" y1="7" x2="67" y2="7" class="pip-line" />
        {STEPS.map((step, i) => (
          <circle
            key={step}
            cx={7 + i * 15}
            cy="7"
            r={i === at && !off ? 6 : 4}
            class={i <= last ? (i === at && !off ? 'pip now' : 'pip reached') : 'pip'}
          />
        ))}
        {off ? (
          <path
            class="pip-cross"
            d={`M${2 + Math.min(last + 1, STEPS.length - 1) * 15} 2l10 10m0 -10l-10 10`}
          />
        ) : null}
      </svg>
      <b>{saga.stage}</b>
      {off && reached !== null ? <span class="pips-was"> after {reached}</span> : null}
    </span>
  );
}

interface TrackProps {
  readonly saga: Pick<Saga, 'stage' | 'history' | 'originsByStage'>;
  readonly links: Links;
  /** Whose word each change rests on, by claim id. */
  readonly whose: ReadonlyMap<string, string>;
}

/** The change that brought a saga to each stage: to where it stands the last such, to the others the first. */
export function entries(saga: Pick<Saga, 'stage' | 'history'>): ReadonlyMap<Stage, SagaChange> {
  const steps = new Map<Stage, SagaChange>();
  let before: Stage | null = null;
  for (const change of saga.history) {
    const entered = change.stage !== before;
    if (entered && (change.stage === saga.stage || !steps.has(change.stage))) steps.set(change.stage, change);
    before = change.stage;
  }
  return steps;
}

/** The whole track: each step with the day on which it was first reported, and by whom. */
export function StageTrack({ saga, links, whose }: TrackProps) {
  const steps = entries(saga);
  const reached = furthest(saga);
  const last = reached === null ? -1 : STEPS.indexOf(reached);
  const shown: readonly Stage[] = saga.stage === 'off' || steps.has('off') ? STAGES : STEPS;
  return (
    <ol class="track" aria-label="Stages">
      {shown.map((stage, i) => {
        const change = steps.get(stage);
        const now = stage === saga.stage;
        const mode = now ? 'now' : stage === 'off' || i <= last ? 'reached' : 'ahead';
        return (
          <li key={stage} class={`step ${mode} step-${stage}`} {...(now ? { 'aria-current': 'step' } : {})}>
            <span class="step-name" title={STAGE_WORDS[stage]}>
              {stage}
            </span>
            <span class="step-note">
              {change === undefined ? (
                mode === 'ahead' ? (
                  'no report'
                ) : (
                  'no report of its own'
                )
              ) : (
                <>
                  <a href={links.claim(change.claim)}>{dayShort(statedDate(change))}</a>
                  {whose.has(change.claim) ? `, ${whose.get(change.claim)}` : ''}
                </>
              )}
              <Vouchers number={saga.originsByStage?.[stage]} />
              {now ? <span class="hidden"> (it stands here)</span> : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** How many independent origins vouch for a stage or a later one. */
function Vouchers({ number }: { number: number | undefined }) {
  return number === undefined ? null : <span class="vouchers">{count(number, 'origin')}</span>;
}
