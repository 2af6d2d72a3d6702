import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { ImportOutcome } from '../../../lib/files/reading';
import { toImported } from '../../../lib/files/toImported';
import { expectAccounted, file, outcomeOf, zip } from './support';
import * as tables from './tables';

/** A complete export with anything done to it: read in good order or refused with a reason, never a throw. */

vi.setConfig({ testTimeout: 120_000 });

const names = Object.keys(tables.ALL);
const packed = zip(tables.ALL);

function expectSound(outcome: ImportOutcome): void {
  if (!outcome.ok) {
    // This one would mean that something was thrown that nobody expected.
    expect(outcome.problem).not.toBe('importFailed');
    return;
  }
  expectAccounted(outcome.reading);
  const { imported } = toImported(outcome.reading, outcome.reading.selves[0] ?? null, new Set());
  expect(JSON.stringify(imported)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
}

const spots = fc.array(
  fc.record({
    name: fc.constantFrom(...names),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.oneof(
      fc.constantFrom(
        '"',
        ',',
        '\n',
        '\r',
        '\\"',
        '""',
        '\0',
        '\ufffd',
        ';',
        '\t',
        '",',
        '=1+1',
        '2999',
        '1833',
      ),
      fc.string({ unit: 'binary' }),
      fc.constant('x'.repeat(2000)),
    ),
    remove: fc.nat({ max: 30 }),
  }),
  { minLength: 1, maxLength: 25 },
);

test('in its texts', async () => {
  await fc.assert(
    fc.asyncProperty(spots, async (changes) => {
      const texts: Record<string, string> = { ...tables.ALL };
      for (const { name, at, text, remove } of changes) {
        const now = texts[name] ?? '';
        const place = Math.floor(at * now.length);
        texts[name] = now.slice(0, place) + text + now.slice(place + remove);
      }
      expectSound(await outcomeOf([file('x.zip', zip(texts))]));
    }),
    { numRuns: 200 },
  );
});

test('in its bytes, or cut off', async () => {
  const bytes = fc.array(fc.tuple(fc.nat({ max: packed.length - 1 }), fc.nat({ max: 255 })), {
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(bytes, fc.nat({ max: packed.length }), fc.boolean(), async (changes, end, cut) => {
      const copy = packed.slice();
      for (const [at, byte] of changes) copy[at] = byte;
      expectSound(await outcomeOf([file('x.zip', cut ? copy.slice(0, end) : copy)]));
    }),
    { numRuns: 200 },
  );
});

test('with its tables under each other’s names', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(names, { minLength: names.length }), async (order) => {
      const texts = Object.fromEntries(names.map((name, i) => [name, tables.ALL[order[i] ?? name] ?? '']));
      expectSound(await outcomeOf([file('x.zip', zip(texts))]));
    }),
    { numRuns: 60 },
  );
});
