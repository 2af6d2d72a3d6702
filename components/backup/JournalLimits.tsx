import { words } from '../../lib/words';
import { Choose } from '../design/Choose';
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
      <div class="fields-beside">
        <Choose
          label={words('limitsSteps')}
          testid="limit-steps"
          value={String(limits.steps)}
          options={[choices(STEPS, limits.steps, (n) => words('limitsStepCount', { n }))]}
          onChoose={(steps) => onLimits({ steps: Number(steps), days: limits.days })}
        />
        <Choose
          label={words('limitsAge')}
          testid="limit-days"
          value={String(limits.days)}
          options={[choices(DAYS, limits.days, sayDays)]}
          onChoose={(days) => onLimits({ steps: limits.steps, days: Number(days) })}
        />
      </div>
      <p class="soft small" data-testid="journal-held">
        {sayHeld(held, limits)}
      </p>
    </div>
  );
}

/** @returns how much of the journal there is, in a sentence. */
export function sayHeld(
  held: JournalLimitsProps['held'],
  limits: Pick<JournalLimitsProps['limits'], 'megabytes'>,
): string {
  return words('limitsHeld', { n: held.steps, size: held.megabytes, most: limits.megabytes });
}

function sayDays(n: number): string {
  return n % 365 === 0 ? words('limitsYears', { n: n / 365 }) : words('limitsDays', { n });
}

/** The usual ones, and the one that is set where it is none of them. */
function choices(usual: readonly number[], own: number, say: (n: number) => string) {
  const all = [...new Set([...usual, own])].sort((a, b) => a - b);
  return { of: all.map((n) => ({ value: String(n), text: say(n) })) };
}
