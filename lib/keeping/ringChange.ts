import type { Contact, Day, Ring } from '../people/schema';

/**
 * A contact in a ring that the user gives them. Another ring is another wish: a rhythm of their own, and what was said
 * against the rhythm, were about the ring that they leave.
 */
export function intoRing(contact: Contact, ring: Ring, today: Day): Contact {
  const { leftOutOn: _out, archivedOn: _archived, keptOn, ...rest } = contact;
  if (ring === contact.ring) return { ...rest, keptOn: keptOn ?? today };
  const { cadenceDays: _days, ringDays: _ring, skippedOn: _skips, rhythmKeptOn: _rhythm, ...anew } = rest;
  return { ...anew, ring, keptOn: today };
}

/** A contact whom the user lets go out of their ring; they may be chosen again. */
export function outOfRing(contact: Contact): Contact {
  const { ring: _ring, keptOn: _kept, leftOutOn: _out, archivedOn: _archived, ...rest } = contact;
  return rest;
}
