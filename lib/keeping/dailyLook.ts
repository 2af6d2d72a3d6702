/** When Peerkeep looks who is due: once a day, at an hour of the user's. Hours are of the machine's own clock. */

export interface DailyLook {
  /** The hour from which today's people are shown on the icon, {@link FIRST_HOUR} to {@link LAST_HOUR}. */
  hour: number;
  /** Also a notification then; off until the user asks for it. */
  notify: boolean;
}

/** Never at night. */
export const FIRST_HOUR = 7;
export const LAST_HOUR = 20;
export const DEFAULT_LOOK: DailyLook = { hour: 9, notify: false };

/** @returns the setting as stored, put right where it is not one. */
export function asLook(stored: unknown): DailyLook {
  const { hour, notify } = (
    typeof stored === 'object' && stored !== null ? stored : {}
  ) as Partial<DailyLook>;
  const isHour =
    typeof hour === 'number' && Number.isInteger(hour) && hour >= FIRST_HOUR && hour <= LAST_HOUR;
  return { hour: isHour ? hour : DEFAULT_LOOK.hour, notify: notify === true };
}

/**
 * @param now a moment, epoch milliseconds.
 * @returns the next time that the clock on the wall shows this hour, epoch milliseconds: over a change to summer time, too.
 */
export function nextLook({ hour }: Pick<DailyLook, 'hour'>, now: number): number {
  const next = new Date(now);
  next.setHours(hour, 0, 0, 0);
  if (next.getTime() <= now) next.setDate(next.getDate() + 1);
  return next.getTime();
}

/** Whether the hour has come on the day of this moment. */
export function hasCome({ hour }: Pick<DailyLook, 'hour'>, now: number): boolean {
  return new Date(now).getHours() >= hour;
}

/** Whether a notification may come at this moment: a computer that slept through the hour wakes at any time. */
export function isDaytime(now: number): boolean {
  const hour = new Date(now).getHours();
  return hour >= FIRST_HOUR && hour <= LAST_HOUR;
}
