import type { FrozenVersion } from './frozen';

/** Frozen: version 3, with the changes of the journal in parts, pairs, the forgotten, and what touches gave. */
export const V003: FrozenVersion = {
  version: 3,
  stores: {
    contacts: 'id, ring, dueOn, candidateRank, batchId, archivedOn',
    identities: 'key, contactId, batchId',
    touches: '[contactId+on+channel+direction], batchId, draftedOn',
    occasions: 'id, contactId, state, type, batchId',
    questions: 'id, contactId, open',
    health: '[page+on]',
    journal: '++seq',
    journalParts: '[seq+side+part]',
    pairs: 'id, a, b, open',
    forgotten: 'hash',
    settings: 'key',
  },
  rows: {
    contacts: [
      {
        id: 'c1',
        facts: { calledBy: { value: 'Mira', seenOn: '2026-01-01', via: 'user', changedAt: 1 } },
        connected: 'unknown',
        archivedOn: '2026-06-01',
        cleared: { company: '2026-06-01' },
        otherFacts: [{ name: 'title', value: 'Engineer', seenOn: '2026-01-01', via: 'export', changedAt: 1 }],
        touches: {
          out: 0,
          in: 0,
          unanswered: 0,
          count: 1,
          exchanges: { gave: { count: 1, lastOn: '2026-05-01' } },
        },
        createdAt: 1,
      },
    ],
    touches: [
      {
        contactId: 'c1',
        on: '2026-05-01',
        channel: 'call',
        direction: 'both',
        weight: 3,
        count: 1,
        via: 'user',
        exchanges: [{ kind: 'introduction', direction: 'gave' }],
      },
    ],
    pairs: [
      {
        id: 'c1|c2',
        a: 'c1',
        b: 'c2',
        reasons: [{ kind: 'mail', value: 'm@x.example' }],
        open: 1,
        on: '2026-06-01',
      },
    ],
    forgotten: [{ hash: 'abc', on: '2026-06-01' }],
    journal: [{ seq: 9, command: 'archive', values: { name: 'Mira' }, about: ['c1'], at: 5, size: 10 }],
    journalParts: [
      {
        seq: 9,
        side: 'done',
        part: 0,
        changes: [
          {
            table: 'contacts',
            key: 'c1',
            kind: 'seenAgain',
            days: { calledBy: ['2025-01-01', '2026-01-01'] },
          },
        ],
      },
    ],
    settings: [{ key: 'journalLimits', value: { steps: 100, days: 30, megabytes: 200 } }],
  },
  now: {},
};
