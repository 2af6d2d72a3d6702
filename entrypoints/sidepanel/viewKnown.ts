import { sayRules } from '../../components/present/rules';
import type { KnownView } from '../../components/views';
import { sayAgo } from '../../components/design/ago';
import { isolate } from '../../components/design/Name';
import type { Log } from '../../lib/log/db';
import { openPromises } from '../../lib/log/promises';
import type { Contact, Day } from '../../lib/people/schema';
import { sayDay, words } from '../../lib/words';

/** What the user noted about somebody. Of what was told in confidence nothing is here. */
export async function viewKnown(db: Log, contact: Contact, today: Day): Promise<Omit<KnownView, 'typed'>> {
  const promises = await openPromises(db, contact.id);
  const listed = (list: readonly string[] = []): string => list.join(', ');
  return {
    rules: sayRules(contact),
    promises: promises.map(({ id, what, dueOn }) => ({
      id,
      what,
      text: words('promiseRow', { what: isolate(what), day: sayDay(dueOn) }),
      due: dueOn <= today,
    })),
    notes: (contact.notes ?? []).map(({ id, text, on }) => ({ id, text, when: sayAgo(on, today) })).reverse(),
    kinds: contact.kinds ?? [],
    fields: {
      topics: listed(contact.topics),
      birthday: contact.facts.birthday?.value ?? '',
      prefers: contact.prefers ?? '',
      offLimits: listed(contact.offLimits),
      canOffer: listed(contact.canOffer),
      cannotOffer: listed(contact.cannotOffer),
    },
  };
}
