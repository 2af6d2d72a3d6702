import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { Log } from '../../../lib/log/db';
import { promptsToday } from '../../../lib/log/queries';

/** The log as version 1 shipped it; frozen. */
const VERSION_1 = {
  contacts: 'id, ring, dueOn, candidateRank, batchId',
  identities: 'key, contactId, batchId',
  touches: '[contactId+on+channel+direction], batchId, draftedOn',
  occasions: 'id, contactId, state, batchId',
  journal: '++seq',
  undone: 'seq',
  settings: 'key',
};
const ROWS = {
  contacts: [
    {
      id: 'c1',
      facts: {
        name: { value: 'Mira Oduya', seenOn: '2026-01-01', via: 'export', changedAt: 1 },
        company: { value: 'Northwind Robotics', seenOn: '2026-05-01', via: 'page', changedAt: 2 },
      },
      connected: 'yes',
      ring: 'close',
      keptOn: '2026-01-02',
      dueOn: '2026-04-01',
      touches: { out: 1, in: 0, unanswered: 1, lastOutOn: '2026-01-20', firstOn: '2026-01-20' },
      lastTouchOn: '2026-01-20',
      createdAt: 1,
    },
  ],
  identities: [{ key: 'slug:mira-oduya', contactId: 'c1', seenOn: '2026-01-01', via: 'export' }],
  touches: [
    {
      contactId: 'c1',
      on: '2026-01-20',
      channel: 'message',
      direction: 'out',
      weight: 1,
      count: 1,
      via: 'export',
    },
  ],
  occasions: [
    {
      id: 'o1',
      contactId: 'c1',
      type: 'newJob',
      on: '2026-05-01',
      facts: { company: 'Northwind Robotics', formerCompany: 'Halden Labs' },
      organisation: 'northwind robotics',
      state: 'open',
      via: 'page',
    },
  ],
  journal: [
    { seq: 1, command: 'setRing', values: { name: 'Mira Oduya', ring: 'close' }, at: 1, changes: [] },
  ],
  undone: [{ seq: 1, changes: [] }],
  settings: [{ key: 'homeZone', value: 'UTC' }],
};

describe('a log of version 1', () => {
  it('opens with every row as it was, and its news is still news', async () => {
    const name = 'frozen-version-1';
    const old = new Dexie(name);
    old.version(1).stores(VERSION_1);
    for (const [table, rows] of Object.entries(ROWS)) await old.table<object>(table).bulkAdd(rows);
    old.close();

    const db = new Log(name);
    for (const [table, rows] of Object.entries(ROWS)) expect(await db.table(table).toArray()).toEqual(rows);
    expect(await db.questions.count()).toBe(0);
    expect(await db.health.count()).toBe(0);
    const prompts = await promptsToday(db, '2026-05-03');
    expect(prompts.map(({ occasion }) => occasion?.id)).toEqual(['o1']);
    expect(await db.occasions.where('type').equals('newJob').count()).toBe(1);
  });

  it('is brought up to date while a page of version 1 still has it open', async () => {
    const name = 'frozen-version-1-open';
    const old = new Dexie(name);
    old.version(1).stores(VERSION_1);
    await old.table<object>('contacts').bulkAdd(ROWS.contacts);
    expect(old.isOpen()).toBe(true);
    const db = new Log(name);
    expect(await db.contacts.count()).toBe(1);
    expect(await db.questions.count()).toBe(0);
    // The older page may go on, or ask for a reload; it does not lose what it is told.
    await old.table<object>('contacts').count();
    expect(await db.contacts.toArray()).toEqual(ROWS.contacts);
    old.close();
  });
});
