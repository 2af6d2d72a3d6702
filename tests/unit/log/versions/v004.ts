import type { FrozenVersion } from './frozen';
import { V003 } from './v003';

/** Frozen: version 4, with promises, and what choosing three people a day leaves on a contact. */
export const V004: FrozenVersion = {
  version: 4,
  stores: { ...V003.stores, pledges: 'id, contactId, open' },
  rows: {
    contacts: [
      {
        id: 'c1',
        facts: { name: { value: 'Mira Oduya', seenOn: '2026-01-01', via: 'user', changedAt: 1 } },
        connected: 'yes',
        ring: 'close',
        keptOn: '2026-06-01',
        kinds: ['industry'],
        notKinds: ['geographic'],
        topics: ['typography'],
        skippedOn: ['2026-06-02'],
        rhythmKeptOn: '2026-06-03',
        pausedOn: '2026-06-04',
        neverOn: '2026-06-05',
        shownOn: '2026-06-02',
        shownFor: 'o1',
        touches: { out: 0, in: 0, unanswered: 0 },
        createdAt: 1,
      },
    ],
    pledges: [
      { id: 'p1', contactId: 'c1', what: 'the slides', on: '2026-06-01', dueOn: '2026-06-09', open: 1 },
      {
        id: 'p2',
        contactId: 'c1',
        what: 'a book',
        on: '2026-05-01',
        dueOn: '2026-05-09',
        keptOn: '2026-05-08',
      },
    ],
    settings: [{ key: 'today', value: { day: '2026-06-02', picks: [{ id: 'c1', by: 'score' }] } }],
  },
  now: {},
};
