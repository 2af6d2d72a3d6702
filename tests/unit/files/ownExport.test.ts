import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test, vi } from 'vitest';
import { readExportFiles } from '../../../lib/files/exportReader';
import { resolve } from '../../../lib/files/resolve';
import { expectAccounted, file, taken } from './support';

/** Reads an export of your own: `PEERKEEP_EXPORT=/path/to/export.zip npx vitest run ownExport`. */
vi.setConfig({ testTimeout: 300_000 });

const path = process.env['PEERKEEP_EXPORT'] ?? '';
const missing = path !== '' && existsSync(path) ? '' : ' (set PEERKEEP_EXPORT to a zip to run this)';

test.skipIf(missing !== '')(
  `an export from outside is read, and every row accounted for${missing}`,
  async () => {
    const started = performance.now();
    const today = new Date().toISOString().slice(0, 10);
    const outcome = await readExportFiles([file(basename(path), readFileSync(path))], {
      today,
      zone: 'Europe/Vienna',
    });
    const took = Math.round(performance.now() - started);
    if (!outcome.ok) throw new Error(outcome.problem);
    const { reading } = outcome;
    const you = reading.selves[0]?.slug ?? null;
    const { touches, people, invitations, skipped } = resolve(reading, you);
    const writers = (way: 'in' | 'out'): Set<string> =>
      new Set(touches.filter(({ direction }) => direction === way).map(({ slug }) => slug));
    console.log({
      took: `${took} ms`,
      you,
      taken: taken(reading),
      seenOn: reading.seenOn,
      skipped: [...reading.skipped.filter(({ rows }) => rows > 0), ...skipped],
      noted: reading.noted,
      touches: touches.length,
      bothWays: [...writers('in')].filter((slug) => writers('out').has(slug)).length,
      people: people.length,
      invitations: invitations.length,
    });
    expectAccounted(reading);
  },
);
