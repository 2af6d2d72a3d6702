import type { FrozenVersion } from './frozen';
import { V004 } from './v004';

/** Frozen: version 5, with what imports told of nobody in the log, and steps that took some of it up. */
export const V005: FrozenVersion = {
  version: 5,
  stores: { ...V004.stores, waiting: 'id, whose, batchId' },
  rows: {
    contacts: [
      {
        id: 'c1',
        facts: { name: { value: 'Mira', seenOn: '2026-06-01', via: 'export', changedAt: 1 } },
        connected: 'no',
        touches: { out: 0, in: 0, unanswered: 0 },
        batchId: 'b1',
        createdAt: 1,
      },
    ],
    settings: [
      {
        key: 'career',
        value: {
          headline: 'Baker',
          positions: [],
          schools: [],
          seenOn: '2026-06-01',
          of: { lines: '2026-06-01' },
        },
      },
      { key: 'lists', value: { messages: '2026-06-01' } },
    ],
    waiting: [
      {
        id: 'touch|slug:noor|2026-05-01|invitation|in',
        whose: 'slug:noor',
        seenOn: '2026-06-01',
        kind: 'touch',
        said: {
          slug: 'noor',
          on: '2026-05-01',
          channel: 'invitation',
          direction: 'in',
          weight: 0.1,
          count: 1,
        },
        batchId: 'b1',
      },
    ],
    journal: [
      {
        seq: 2,
        command: 'merge',
        values: { name: 'Mira', by: 'memberId' },
        about: ['c1', 'c2'],
        at: 5,
        size: 10,
      },
    ],
    journalParts: [
      {
        seq: 2,
        side: 'done',
        part: 0,
        changes: [
          {
            table: 'waiting',
            key: 'mail|slug:mira|m@x.example',
            kind: 'removed',
            before: {
              id: 'mail|slug:mira|m@x.example',
              whose: 'slug:mira',
              seenOn: '2026-06-01',
              kind: 'mail',
              said: { mail: 'm@x.example', slug: 'mira', name: 'Mira' },
            },
          },
        ],
      },
    ],
  },
  now: {},
};
