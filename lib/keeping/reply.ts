import { daysBetween } from '../people/days';
import type { Contact, Day } from '../people/schema';
import type { Prompt } from './prompts';
import { standingOf } from './standing';

/** An answer after so many days is no answer any more. */
const FRESH = 30;

/**
 * Something to answer, beside the conversation itself: they wrote last, and not long ago.
 * @returns null where there is nothing, or where the user wants no suggestions for this person.
 */
export function replyTo(contact: Contact, today: Day): Prompt | null {
  const { lastInOn, lastOutOn = '' } = contact.touches;
  const standing = standingOf(contact, today);
  if (!standing || contact.neverOn !== undefined || contact.pausedOn !== undefined) return null;
  if (lastInOn === undefined || lastInOn <= lastOutOn || daysBetween(lastInOn, today) > FRESH) return null;
  return {
    contact,
    standing,
    reasons: [{ kind: 'theyWroteLast', on: lastInOn }],
    score: 0,
    addends: [],
    calling: [],
  };
}
