import { eventIn } from '../words/events';
import type { EventSeen } from '../sighting';

/** What a notification says happened to the person that it is about. */

/** Behind these LinkedIn quotes what somebody wrote, be it about somebody else. */
const QUOTE = /[:：]|["“„«「]/u;

/**
 * @param sentence the notification's whole sentence. @param name the person's, as it stands in it.
 * @param marked the other texts that it puts in bold: companies and positions, or other people.
 * @returns the event of that person; null where the sentence may speak of somebody else.
 */
export function notificationEvent(
  sentence: string,
  name: string,
  marked: readonly string[],
  lang: string,
): EventSeen | null {
  const own = (sentence.split(QUOTE)[0] ?? '').trim();
  if (!own.includes(name)) return null;
  const event = eventIn(own, lang, { speaker: 'linkedin' });
  if (!event) return null;
  const details = [event.company, event.title, event.school].filter((one) => one !== undefined);
  const known = marked.every((text) => /\p{Nd}/u.test(text) || details.includes(text));
  return known ? event : null;
}
