import type { ContactId, Day } from '../people/schema';
import { changeContact } from './commands';
import type { Log } from './db';

/** How often somebody is suggested, and whether at all; each a command that can be undone. */

/** Pauses somebody until they are resumed, or resumes them. @returns the journal number. @throws ContactGone */
export function pause(
  db: Log,
  id: ContactId,
  paused: boolean,
  today: Day,
  now: number,
): Promise<number | undefined> {
  return changeContact(
    db,
    id,
    now,
    'pause',
    ({ pausedOn, ...rest }) => (paused ? { ...rest, pausedOn: pausedOn ?? today } : rest),
    { to: paused ? 'yes' : 'no' },
  );
}

/** Never suggests somebody, or does so again; they stay in their ring. @throws ContactGone */
export function neverSuggest(
  db: Log,
  id: ContactId,
  never: boolean,
  today: Day,
  now: number,
): Promise<number | undefined> {
  return changeContact(
    db,
    id,
    now,
    'never',
    ({ neverOn, ...rest }) => (never ? { ...rest, neverOn: neverOn ?? today } : rest),
    { to: never ? 'yes' : 'no' },
  );
}

/**
 * Answers an offered rhythm: takes it, or keeps the present one and is not asked again for the same reason.
 * @param cadenceDays the days offered; undefined to keep what is. @throws ContactGone
 */
export function answerRhythm(
  db: Log,
  id: ContactId,
  cadenceDays: number | undefined,
  today: Day,
  now: number,
): Promise<number | undefined> {
  return changeContact(
    db,
    id,
    now,
    'setRhythm',
    ({ skippedOn: _skips, ...contact }) => ({
      ...contact,
      rhythmKeptOn: today,
      ...(cadenceDays !== undefined && { cadenceDays }),
    }),
    { days: cadenceDays ?? 0 },
  );
}
