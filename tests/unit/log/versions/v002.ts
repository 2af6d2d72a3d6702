import type { FrozenVersion } from './frozen';

const CONTACT = {
  id: 'c1',
  facts: { name: { value: 'Mira Oduya', seenOn: '2026-01-01', via: 'export', changedAt: 1 } },
  connected: 'yes',
  ring: 'close',
  keptOn: '2026-01-02',
  touches: { out: 0, in: 0, unanswered: 0 },
  awaiting: { company: 'Halden Labs', on: '2026-05-01', visit: 'v' },
  createdAt: 1,
};
const TAKEN = [{ table: 'contacts', key: 'c2', kind: 'removed', before: { ...CONTACT, id: 'c2' } }];

/** Frozen: version 2, with questions and health. */
export const V002: FrozenVersion = {
  version: 2,
  stores: {
    contacts: 'id, ring, dueOn, candidateRank, batchId',
    identities: 'key, contactId, batchId',
    touches: '[contactId+on+channel+direction], batchId, draftedOn',
    occasions: 'id, contactId, state, type, batchId',
    questions: 'id, contactId, open',
    health: '[page+on]',
    journal: '++seq',
    undone: 'seq',
    settings: 'key',
  },
  rows: {
    contacts: [CONTACT],
    identities: [{ key: 'slug:mira-oduya', contactId: 'c1', seenOn: '2026-01-01', via: 'export' }],
    questions: [
      {
        id: 'c1|touch|message out|2026-05-01',
        contactId: 'c1',
        page: 'thread/ember',
        on: '2026-05-02',
        open: 1,
        matter: { kind: 'touch', touch: { on: '2026-05-01', channel: 'message', direction: 'out' } },
      },
    ],
    health: [{ page: 'feed', on: '2026-05-02', accepted: 1, failed: 0, inARow: 0, ways: { 'name:link': 1 } }],
    journal: [
      {
        seq: 3,
        command: 'import',
        values: { people: 1, source: 's' },
        at: 5,
        changes: [],
        batchId: 'b',
        undone: 1,
      },
    ],
    undone: [{ seq: 3, changes: TAKEN }],
    settings: [{ key: 'homeZone', value: 'UTC' }],
  },
  now: {
    journal: [
      {
        seq: 3,
        command: 'import',
        values: { people: 1, source: 's' },
        at: 5,
        size: 2,
        batchId: 'b',
        undone: 1,
      },
    ],
    journalParts: [{ seq: 3, side: 'undone', part: 0, changes: TAKEN }],
  },
};
