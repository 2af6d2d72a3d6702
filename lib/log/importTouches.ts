import type { ImportedTouch } from '../people/imported';
import type { Touch } from '../people/schema';
import { touchKey } from './db';
import { sameRow } from './fields';
import type { Importing } from './importContacts';
import { manyRows } from './manyRows';

/** The touches of an import: one per contact, channel, direction and day. */

/** In the order in which the log has the touches of one contact: what is derived from them may rest on it. */
export function inOrder(touches: readonly Touch[]): Touch[] {
  const mark = ({ on, channel, direction }: Touch): string => [on, channel, direction].join(' ');
  return touches.toSorted((a, b) => (mark(a) < mark(b) ? -1 : 1));
}

/** @returns a touch as the log holds it. */
export function touchRow(
  { slug: _slug, ...touch }: ImportedTouch,
  contactId: string,
  batchId: string,
): Touch {
  return { ...touch, contactId, via: 'export', batchId };
}

/**
 * Brings known touches up to date and returns those that are new. Nothing is awaited for a touch that needs no
 * write: see `stayInside`.
 */
export async function takeTouches({ db, record }: Importing, told: Iterable<Touch>): Promise<Touch[]> {
  const wanted = new Map<string, Touch>();
  for (const row of told) {
    const key = touchKey(row).join('|');
    const same = wanted.get(key);
    wanted.set(key, same ? together(same, row) : row);
  }
  const rows = [...wanted.values()];
  const stored = await manyRows(db.touches, rows.map(touchKey), touchKey);
  const fresh: Touch[] = [];
  for (const [i, row] of rows.entries()) {
    const known = stored[i];
    const next = known ? freshened(known, row) : row;
    if (!known) fresh.push(next);
    else if (!sameRow(known, next)) await record.touch(next);
  }
  return fresh;
}

/** Two rows of one file about one day: two addresses of one contact, or several recommendations. */
function together(one: Touch, other: Touch): Touch {
  const at = Math.max(one.at ?? 0, other.at ?? 0);
  const exchanges = [...(one.exchanges ?? []), ...(other.exchanges ?? [])];
  return {
    ...one,
    count: one.count + other.count,
    weight: Math.max(one.weight, other.weight),
    ...(at > 0 && { at }),
    ...(exchanges.length > 0 && { exchanges }),
  };
}

/** A touch that the log has, with what the file knows better. */
function freshened(known: Touch, row: Touch): Touch {
  const at = Math.max(known.at ?? 0, row.at ?? 0);
  return {
    ...known,
    count: Math.max(known.count, row.count),
    weight: Math.max(known.weight, row.weight),
    ...(at > 0 && { at }),
    ...(known.exchanges === undefined && row.exchanges && { exchanges: row.exchanges }),
  };
}
