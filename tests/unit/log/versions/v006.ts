import type { FrozenVersion } from './frozen';
import { V005 } from './v005';

/** Frozen: version 6, with the search text of the one person in it. */
export const V006: FrozenVersion = {
  version: 6,
  stores: { ...V005.stores, searchTexts: 'row' },
  rows: {
    contacts: [
      {
        id: 'c1',
        facts: {
          name: { value: 'Zoë Ñandú', seenOn: '2026-06-01', via: 'export', changedAt: 1 },
          company: { value: 'Fjord & Co', seenOn: '2026-06-01', via: 'export', changedAt: 1 },
          title: { value: 'Head of\tDesign', seenOn: '2026-06-01', via: 'export', changedAt: 1 },
        },
        connected: 'yes',
        ring: 'close',
        keptOn: '2026-06-02',
        kinds: ['industry'],
        topics: ['Glass blowing'],
        touches: { out: 0, in: 0, unanswered: 0 },
        createdAt: 1,
      },
    ],
    searchTexts: [
      {
        row: 46,
        lines:
          'c1\tclose\t\t\tindustry\tZoë Ñandú\tHead of Design\tFjord & Co\tzoe nandu\tfjord co head of design glass blowing',
      },
    ],
  },
  now: {},
};
