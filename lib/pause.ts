import type { Log } from './log/db';
import { PAUSE } from './log/settings';

/**
 * The user's pause from suggestions and hints, a setting of the log: set with `setSetting(log, PAUSE, …)`, and so
 * undoable and backed up. Pages are read on meanwhile, unless reading is off.
 */
export interface Pause {
  /** The moment at which suggestions go on, epoch milliseconds; null until the user says so. */
  until: number | null;
}

/** @returns the pause as stored; undefined where there is none, or nothing that could be one. */
export function asPause(stored: unknown): Pause | undefined {
  if (typeof stored !== 'object' || stored === null || !('until' in stored)) return undefined;
  const { until } = stored;
  return until === null || (typeof until === 'number' && Number.isFinite(until)) ? { until } : undefined;
}

/** @returns the pause that was set last, over or not; undefined where there is none. */
export async function readPause(db: Log): Promise<Pause | undefined> {
  return asPause((await db.settings.get(PAUSE))?.value);
}

/** Whether suggestions rest at this moment. @param now epoch milliseconds, of the user's clock. */
export function isPaused(pause: Pause | undefined, now: number): boolean {
  return pause !== undefined && (pause.until === null || now < pause.until);
}
