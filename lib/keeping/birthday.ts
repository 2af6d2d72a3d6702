import { addDays, daysBetween } from '../people/days';
import type { Contact, Day, Occasion } from '../people/schema';
import { isSameOccasion } from './occasions';
import { OCCASION_LASTS } from './weights';

/**
 * Birthdays are by choice, person by person (evidence 4.2): without it those that a page told stay silent; with it
 * the day that the log knows is an occasion by itself, each year, without a row of its own.
 * @param occasions of this contact. @returns those that may be spoken of as far as birthdays go.
 */
export function withBirthday(
  contact: Pick<Contact, 'id' | 'facts' | 'birthdays' | 'lastTouchOn'>,
  occasions: readonly Occasion[],
  today: Day,
): readonly Occasion[] {
  if (contact.birthdays === undefined) return occasions.filter(({ type }) => type !== 'birthday');
  const on = lastBirthday(contact.facts.birthday?.value, today);
  if (on === undefined || daysBetween(on, today) > (OCCASION_LASTS.birthday ?? 0)) return occasions;
  const own: Occasion = {
    id: `birthday ${contact.id} ${on.slice(0, 4)}`,
    contactId: contact.id,
    type: 'birthday',
    on,
    facts: {},
    organisation: '',
    state: (contact.lastTouchOn ?? '') >= on ? 'done' : 'open',
    via: 'user',
  };
  return occasions.some((one) => isSameOccasion(one, own)) ? occasions : [...occasions, own];
}

/**
 * @param value `MM-DD`; the year, and with it the age, is nobody's business.
 * @returns the day of the last birthday, today's included. Whoever was born on 29 February has it on 1 March in other
 *   years: a wish before the day is unlucky to some.
 */
function lastBirthday(value: string | undefined, today: Day): Day | undefined {
  if (value === undefined || !/^\d{2}-\d{2}$/.test(value)) return undefined;
  const year = Number(today.slice(0, 4));
  for (const one of [year, year - 1]) {
    const on = addDays(`${one}-${value.slice(0, 2)}-01`, Number(value.slice(3)) - 1);
    if (on <= today) return on;
  }
  return undefined;
}
