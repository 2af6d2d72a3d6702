import { expect, it } from 'vitest';
import { withDerived } from '../../../lib/keeping/summary';
import { promptsToday } from '../../../lib/log/today';
import type { Contact, Occasion, Touch } from '../../../lib/people/schema';
import { countRows } from './counting';
import { freshLog, TODAY } from './support';

const ALL = 30_000;
const KEPT = 300;

/** Every hundredth is kept; everybody was written to, and everybody has news. */
function personAt(n: number): { contact: Contact; touch: Touch; occasion: Occasion } {
  const id = `person-${n}`;
  const touch: Touch = {
    contactId: id,
    on: '2025-08-01',
    channel: 'message',
    direction: 'in',
    weight: 1,
    count: 1,
    via: 'export',
  };
  const contact: Contact = {
    id,
    facts: {},
    connected: 'yes',
    ...(n % (ALL / KEPT) === 0 && { ring: 'warm', keptOn: TODAY }),
    touches: { out: 0, in: 0, unanswered: 0 },
    createdAt: 0,
  };
  const occasion: Occasion = {
    id: `news-${n}`,
    contactId: id,
    type: 'newJob',
    on: TODAY,
    facts: {},
    organisation: '',
    state: 'open',
    via: 'export',
  };
  return { contact: withDerived(contact, [touch]), touch, occasion };
}

it('ranking 30,000 contacts of which 300 are kept costs what 300 cost', async () => {
  const db = freshLog();
  const count = countRows(db);
  const people = Array.from({ length: ALL }, (_, n) => personAt(n));
  await db.contacts.bulkAdd(people.map(({ contact }) => contact));
  await db.touches.bulkAdd(people.map(({ touch }) => touch));
  await db.occasions.bulkAdd(people.map(({ occasion }) => occasion));
  count.rows = 0;
  expect(await promptsToday(db, TODAY)).toHaveLength(3);
  // The kept, an occasion of each, a step to somebody between in occasions and questions; and the day's own rows.
  expect(count.rows).toBeGreaterThanOrEqual(2 * KEPT);
  expect(count.rows).toBeLessThanOrEqual(4 * KEPT + 10);
});
