import { newContact } from '../../../lib/log/newContact';
import type { Contact, Identity, Touch } from '../../../lib/people/schema';
import { searchTextsOf } from '../../../lib/search/texts';

/** Runs inside a page of the extension: a log of any size in seconds, written past every command. */

const GIVEN = ['Mira', 'Joost', 'Ana', 'Priya', 'Kofi', 'Tamsin', 'Zofia', 'Ignatius', 'Marisol', 'Bram'];
const FAMILY = ['Oduya', 'Quill', 'Chandra', 'Asante', 'Mglista', 'Pell', 'Kwik', 'Oxen', 'Pfau', 'Lund'];
const TITLES = ['Head of Design', 'Data Scientist', 'Founder', 'Controller', 'Engineer', 'Editor'];
const ROWS_AT_ONCE = 20_000;
const DAY_MS = 86_400_000;

export interface Size {
  contacts: number;
  kept: number;
  touchesEach: number;
}

const dayBefore = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);

function contactOf(n: number, kept: boolean, today: string): Contact {
  const fact = (value: string) => ({ value, seenOn: '2026-01-01', via: 'export' as const, changedAt: 1 });
  const lastTouchOn = dayBefore(today, 30 + ((n * 7) % 900));
  return {
    ...newContact(1),
    facts: {
      name: fact(`${GIVEN[n % 10] ?? ''} ${FAMILY[Math.floor(n / 10) % 10] ?? ''}${n.toString(36)}`),
      company: fact(`Company ${n % 3000}`),
      title: fact(TITLES[n % TITLES.length] ?? ''),
    },
    lastTouchOn,
    ...(kept && {
      ring: 'close' as const,
      keptOn: dayBefore(today, 1000),
      dueOn: dayBefore(today, (n * 7) % 60),
    }),
  };
}

/** Fills the log of this browser profile. */
export async function fill({ contacts, kept, touchesEach }: Size, today: string): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('peerkeep');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
  const put = async (table: string, rows: readonly object[]): Promise<void> => {
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const tx = db.transaction(table, 'readwrite', { durability: 'relaxed' });
      for (const row of rows.slice(from, from + ROWS_AT_ONCE)) tx.objectStore(table).put(row);
      await new Promise<void>((resolve, reject) => {
        tx.oncomplete = () => resolve();
        tx.onerror = () => reject(tx.error ?? new Error('not written'));
      });
    }
  };
  const every = Math.floor(contacts / kept);
  const people = Array.from({ length: contacts }, (_, n) => contactOf(n, n % every === 0, today));
  await put('contacts', people);
  await put('searchTexts', searchTextsOf(people));
  const identities = people.map(({ id }, n): Identity => ({
    key: `slug:person-${n}`,
    contactId: id,
    seenOn: today,
    via: 'export',
  }));
  await put('identities', identities);
  for (let i = 0; i < touchesEach; i++)
    await put(
      'touches',
      people.map(({ id, lastTouchOn = today }): Touch => ({
        contactId: id,
        on: dayBefore(lastTouchOn, i * 40),
        channel: 'message',
        direction: i % 2 === 0 ? 'out' : 'in',
        weight: 1,
        count: 1,
        via: 'export',
      })),
    );
  db.close();
}
