import type { Day } from '../../lib/people/schema';
import { sayLastTouch, sayLastTouchShort } from '../design/ago';
import type { PromptView } from '../views';
import { WhyNow } from './PromptAsides';

/**
 * One line of a card: how long ago the last touch was, and beside it all that was weighed, to be opened; the day of the
 * last touch stands there, and every reason, as a low popup shows only the first.
 */
export function Since({ prompt, today }: { prompt: PromptView; today: Day }) {
  const { name, lastTouchOn, reasons, why = [] } = prompt;
  const short = sayLastTouchShort(lastTouchOn, today);
  const whole = sayLastTouch(lastTouchOn, today);
  const lines = [...why, ...reasons.slice(1), ...(whole === short ? [] : [whole])];
  return (
    <div class="prompt-since small">
      <p class="soft" data-testid="last-touch">
        {short}
      </p>
      <WhyNow name={name} lines={[...new Set(lines)]} />
    </div>
  );
}
