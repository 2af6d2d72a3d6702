import type { FrozenVersion } from './frozen';

/** Frozen: version 1, as the first release wrote it. */
export const V001: FrozenVersion = {
  version: 1,
  stores: {
    contacts: 'id, ring, dueOn, candidateRank, batchId',
    identities: 'key, contactId, batchId',
    touches: '[contactId+on+channel+direction], batchId, draftedOn',
    occasions: 'id, contactId, state, batchId',
    journal: '++seq',
    undone: 'seq',
    settings: 'key',
  },
  rows: {
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
      {
        seq: 1,
        command: 'setRing',
        values: { name: 'Mira Oduya', ring: 'close' },
        at: 1,
        changes: [
          {
            table: 'contacts',
            key: 'c1',
            kind: 'changed',
            fields: {
              ring: { before: undefined, after: 'close' },
              keptOn: { before: undefined, after: '2026-01-02' },
            },
          },
        ],
      },
    ],
    undone: [],
    settings: [{ key: 'homeZone', value: 'UTC' }],
  },
  now: {
    journal: [
      { seq: 1, command: 'setRing', values: { name: 'Mira Oduya', ring: 'close' }, at: 1, size: 118 },
    ],
    journalParts: [
      {
        seq: 1,
        side: 'done',
        part: 0,
        changes: [
          {
            table: 'contacts',
            key: 'c1',
            kind: 'changed',
            fields: {
              ring: { before: undefined, after: 'close' },
              keptOn: { before: undefined, after: '2026-01-02' },
            },
          },
        ],
      },
    ],
  },
};
