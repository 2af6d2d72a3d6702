import type { Day } from '../../lib/people/schema';
import { sayLastTouch } from '../design/ago';
import { isolate } from '../design/Name';
import type { QuickPerson } from './understand';

/** @returns a name; where another one among them has the same, with what tells the two apart. */
export function sayWho(person: QuickPerson, among: readonly QuickPerson[] = [], today: Day): string {
  const { contactId, name, role, lastTouchOn } = person;
  if (!among.some((one) => one.name === name && one.contactId !== contactId)) return name;
  const more = [...(role === undefined ? [] : [isolate(role)]), sayLastTouch(lastTouchOn, today)];
  return [name, ...more].join(' · ');
}
