import { addDays } from '../../people/days';
import type { Day } from '../../people/schema';
import { dayOf } from '../../people/zone';
import { parseDate } from './dates';

/** Days as the log counts them: moments in the user's home zone, plain days as they are. */

/** LinkedIn opened in May 2003; an older day is taken as written, but worth telling. */
const FIRST_YEAR = '2003';

export interface TakenDay {
  on: Day;
  /** Epoch milliseconds, where the file says the time; the middle of the day (UTC) where it does not. */
  at: number;
  /** Whether `at` is to the second. */
  exact: boolean;
  old: boolean;
}

export class DayReader {
  private readonly latest: Day;
  /** The newest day taken so far: the file is at least as new. */
  newest: Day | null = null;

  /**
   * @param today a day after tomorrow's is a mistake (tomorrow may be today elsewhere).
   * @param zone IANA name of the home zone.
   */
  constructor(
    today: Day,
    private readonly zone: string,
  ) {
    this.latest = addDays(today, 1);
  }

  /** @returns the day of a cell, or why it cannot be taken. */
  take(cell: string): TakenDay | 'skippedDate' | 'skippedFuture' {
    const dated = parseDate(cell);
    if (dated === null) return 'skippedDate';
    const on = 'day' in dated ? dated.day : dayOf(dated.moment, this.zone);
    if (on > this.latest) return 'skippedFuture';
    if (this.newest === null || on > this.newest) this.newest = on;
    const at = 'day' in dated ? Date.parse(`${on}T12:00:00Z`) : dated.moment;
    return { on, at, exact: 'moment' in dated, old: on < FIRST_YEAR };
  }
}
