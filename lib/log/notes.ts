import type { ContactId, Day } from '../people/schema';
import { changeContact } from './commands';
import type { Log } from './db';

/** What the user wants to remember of somebody. The journal's labels never repeat the words. */

export const LONGEST_NOTE = 2000;

/** Notes something. @returns the journal number; undefined where nothing was said. @throws ContactGone */
export function note(
  db: Log,
  id: ContactId,
  said: string,
  today: Day,
  now: number,
): Promise<number | undefined> {
  const text = said.trim().slice(0, LONGEST_NOTE);
  return changeContact(db, id, now, 'note', (contact) =>
    text === ''
      ? contact
      : { ...contact, notes: [...(contact.notes ?? []), { id: crypto.randomUUID(), text, on: today }] },
  );
}

/** Takes a note away. @returns the journal number; undefined where there is none. @throws ContactGone */
export function unnote(db: Log, id: ContactId, noteId: string, now: number): Promise<number | undefined> {
  return changeContact(db, id, now, 'unnote', ({ notes = [], ...rest }) => {
    const left = notes.filter((one) => one.id !== noteId);
    return left.length > 0 ? { ...rest, notes: left } : rest;
  });
}
