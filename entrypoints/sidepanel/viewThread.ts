import { sayName } from '../../components/present/name';
import { sayRole } from '../../components/present/prompt';
import type { PanelView } from '../../components/views';
import type { ListState } from '../../lib/bridge/tabs';
import type { Clock } from '../../lib/clock';
import { replyTo } from '../../lib/keeping/reply';
import type { Log } from '../../lib/log/db';
import { viewContact } from './viewPerson';

/**
 * The person of a conversation, as on their profile, with something to answer where they wrote last.
 * @returns undefined where the page is no conversation, or nobody of the log is in it.
 */
export async function viewThread(
  db: Log,
  { page, items }: ListState,
  clock: Clock,
  language?: string,
): Promise<PanelView | undefined> {
  const [item] = items;
  // Of three in a conversation nobody is the one to write to.
  const isOnes = items.every(({ contactId }) => contactId === item?.contactId);
  if (!page.startsWith('thread/') || !item || !isOnes) return undefined;
  const contact = await db.contacts.get(item.contactId);
  if (!contact) return undefined;
  const role = sayRole(contact);
  const { slug } = item;
  const name = sayName(contact, slug);
  const person = { name, slug, connected: contact.connected, ...(role !== undefined && { role }) };
  const otherwise = (one: typeof contact) => replyTo(one, clock.today);
  return viewContact(db, contact, person, { clock, language, otherwise });
}
