import { REST_DAYS } from '../keeping/weights';
import { withSkip } from '../keeping/adapt';
import { intoRing, outOfRing } from '../keeping/ringChange';
import { addDays } from '../people/days';
import type { Contact, Day, Ring } from '../people/schema';
import { displayName } from '../people/facts';
import { askCalledBy } from './calledBy';
import type { Log } from './db';
import { change, type CommandContext } from './change';
import type { EntryLabel } from './journal';
import { NO_PAUSE, PAUSE } from './settings';

/**
 * What the user can do to the log. Each command is one journal entry; its number comes back for undo, or
 * undefined where nothing changed. They throw {@link ContactGone}, or what IndexedDB throws (quota); the log
 * is then as it was.
 */

/** The contact is not in the log any more, for example after an undo in another window. */
export class ContactGone extends Error {
  override name = 'ContactGone';
}

/** Runs a command about one contact. @throws ContactGone where they are not in the log (any more). */
export async function changeContact(
  db: Log,
  id: string,
  now: number,
  command: EntryLabel['command'],
  edit: (contact: Contact, context: CommandContext) => Contact | Promise<Contact>,
  more: EntryLabel['values'] = {},
): Promise<number | undefined> {
  const name = displayName((await db.contacts.get(id)) ?? { facts: {} });
  const label = { command, values: { name, ...more }, about: [id] };
  const { seq } = await change(db, label, now, async (context) => {
    const contact = await db.contacts.get(id);
    if (!contact) throw new ContactGone();
    await context.record.contact(await edit(contact, context));
  });
  return seq;
}

/** Keeps a contact in a ring; undefined lets them go out of their ring. */
export function setRing(
  db: Log,
  id: string,
  ring: Ring | undefined,
  today: Day,
  now: number,
): Promise<number | undefined> {
  return changeContact(
    db,
    id,
    now,
    'setRing',
    async (contact, { record }) => {
      const next = ring === undefined ? outOfRing(contact) : intoRing(contact, ring, today);
      if (ring !== undefined) await askCalledBy(db, record, next, today);
      return next;
    },
    { ring: ring ?? 'none' },
  );
}

/** What the history says of a setting: which one, and of a pause which way it went. */
export function settingLabel(key: string, value: unknown): EntryLabel {
  const how = key === PAUSE && { how: value === NO_PAUSE ? 'ended' : 'begun' };
  return { command: 'setSetting', values: { key, ...how } };
}

/** Sets a setting of the user's. @returns the journal number; undefined where it was so already. */
export async function setSetting(
  db: Log,
  key: string,
  value: unknown,
  now: number,
): Promise<number | undefined> {
  // Of a pause the history tells which way it went.
  const { seq } = await change(db, settingLabel(key, value), now, async ({ record }) => {
    await record.setting({ key, value });
  });
  return seq;
}

/** Leaves a contact out of the triage list: not one to keep. */
export function leaveOut(db: Log, id: string, today: Day, now: number): Promise<number | undefined> {
  return changeContact(db, id, now, 'leaveOut', ({ ring: _ring, keptOn: _kept, ...rest }) => ({
    ...rest,
    leftOutOn: today,
  }));
}

/** No prompt for this contact for so many days, whatever happens. */
export function snooze(
  db: Log,
  id: string,
  days: number,
  today: Day,
  now: number,
): Promise<number | undefined> {
  const snoozedUntil = addDays(today, days);
  return changeContact(db, id, now, 'snooze', (contact) => ({ ...contact, snoozedUntil }), {
    until: snoozedUntil,
  });
}

/** "Not this time": the present reasons rest for {@link REST_DAYS} days, and the day counts for another rhythm. */
export function notNow(db: Log, id: string, today: Day, now: number): Promise<number | undefined> {
  const restingUntil = addDays(today, REST_DAYS);
  const skipped = (contact: Contact): Contact => ({
    ...contact,
    restingUntil,
    skippedOn: withSkip(contact, today),
  });
  return changeContact(db, id, now, 'notNow', skipped, { until: restingUntil });
}
