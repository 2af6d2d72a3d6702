import { displayName } from '../../lib/people/facts';
import type { Contact } from '../../lib/people/schema';
import { words } from '../../lib/words';

/** @returns a contact's name as it stands in the log; without one their address, never nothing. */
export function sayName(contact: Pick<Contact, 'facts'>, slug?: string): string {
  return displayName(contact) || (slug ?? words('nameless'));
}
