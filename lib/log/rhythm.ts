import type { ContactId, Day } from '../people/schema';
import { changeContact } from './commands';
import type { Log } from './db';

/** How often somebody is suggested, and whether at all; each a command that can be undone. */

type Stop = (db: Log, id: ContactId, on: boolean, today: Day, now: number) => Promise<number | undefined>;

/** A command that marks a contact with a day, or takes the mark away and remembers when. */
const stop =
  (command: 'pause' | 'never', mark: 'pausedOn' | 'neverOn'): Stop =>
  (db, id, on, today, now) =>
    changeContact(
      db,
      id,
      now,
      command,
      ({ [mark]: since, ...rest }) => {
        if (on) return { ...rest, [mark]: since ?? today };
        return since === undefined ? rest : { ...rest, resumedOn: today };
      },
      { to: on ? 'yes' : 'no' },
    );

/** Pauses somebody until they are resumed, or resumes them. @returns the journal number. @throws ContactGone */
export const pause = stop('pause', 'pausedOn');

/** Never suggests somebody, or does so again; they stay in their ring. @throws ContactGone */
export const neverSuggest = stop('never', 'neverOn');

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
