import type { FrozenVersion } from './frozen';
import { V006 } from './v006';

/** Frozen: version 7, whose search text tells one employer, title, place or topic from another. */
export const V007: FrozenVersion = {
  version: 7,
  stores: V006.stores,
  rows: {
    contacts: V006.rows['contacts'] ?? [],
    searchTexts: [
      {
        row: 46,
        lines:
          'c1\tclose\t\t\tindustry\tZoë Ñandú\tHead of Design\tFjord & Co\tzoe nandu\tfjord co|head of design|glass blowing',
      },
    ],
  },
  now: {},
};
