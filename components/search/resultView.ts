import type { Day, Ring } from '../../lib/people/schema';
import type { Findable } from '../../lib/search/line';
import { words } from '../../lib/words';

/** Somebody whom a search found. */
export interface ResultView {
  contactId: string;
  name: string;
  role?: string;
  ring?: Ring;
  archived?: true;
  lastTouchOn?: Day;
  /** Their page. */
  href: string;
}

/** @param href the page of the person. */
export function presentResult(found: Findable, href: string): ResultView {
  const { id, name, title, company, ring, archived, lastTouchOn } = found;
  const role = title !== '' && company !== '' ? words('roleAt', { title, company }) : title || company;
  return {
    contactId: id,
    name: name || words('nameless'),
    href,
    ...(role !== '' && { role }),
    ...(ring && { ring }),
    ...(archived && { archived }),
    ...(lastTouchOn !== undefined && { lastTouchOn }),
  };
}
