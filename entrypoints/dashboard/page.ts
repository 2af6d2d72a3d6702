import type { Clock } from '../../lib/clock';
import type { Toasts } from '../surface/useToast';

/** What every page of the dashboard gets. */
export interface PageProps {
  clock: Clock;
  toasts: Toasts;
}
