import { words } from '../../lib/words';
import './backup.css';

const STEPS = [100, 1000, 5000];
const DAYS = [30, 90, 365, 1825];

export interface JournalLimitsProps {
  limits: { steps: number; days: number; megabytes: number };
  /** How many steps there are, and roughly how many megabytes they take. */
  held: { steps: number; megabytes: number };
  onLimits: (limits: { steps: number; days: number }) => void;
}

/** How far back things can be undone: by steps and by age. The oldest steps go first. */
export function JournalLimits({ limits, held, onLimits }: JournalLimitsProps) {
  return (
    <div class="journal-limits" data-testid="journal-limits">
      <label>
        {words('limitsSteps')}
        <select
          data-testid="limit-steps"
          value={limits.steps}
          onChange={(event) => onLimits({ steps: Number(event.currentTarget.value), days: limits.days })}
        >
          {withOwn(STEPS, limits.steps).map((n) => (
            <option key={n} value={n}>
              {words('limitsStepCount', { n })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words('limitsAge')}
        <select
          data-testid="limit-days"
          value={limits.days}
          onChange={(event) => onLimits({ steps: limits.steps, days: Number(event.currentTarget.value) })}
        >
          {withOwn(DAYS, limits.days).map((n) => (
            <option key={n} value={n}>
              {n % 365 === 0 ? words('limitsYears', { n: n / 365 }) : words('limitsDays', { n })}
            </option>
          ))}
        </select>
      </label>
      <p class="soft small" data-testid="journal-held">
        {words('limitsHeld', { n: held.steps, size: held.megabytes, most: limits.megabytes })}
      </p>
    </div>
  );
}

function withOwn(choices: readonly number[], own: number): number[] {
  return [...new Set([...choices, own])].sort((a, b) => a - b);
}
