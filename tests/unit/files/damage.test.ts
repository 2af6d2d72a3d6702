import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { ExportReading, ImportOutcome } from '../../../lib/files/reading';
import {
  AT,
  connections,
  expectAccounted,
  file,
  INVITATIONS_HEADER,
  messages,
  outcomeOf,
  zip,
} from './support';

/** Whatever happens to a file: nothing is thrown, nobody is invented, every row is accounted for. */

// Hundreds of exports are read here, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const people = ['ana', 'bo', 'cy', 'zoë', 'di'];
const connectionsText = connections(
  ...Array.from(
    { length: 300 },
    (_, n) => `"Ana ""${n}""",Ruiz,${AT}ana-${n},,"Kite, ${n}",Lead 🚀,0${(n % 9) + 1} Jun 2026`,
  ),
);
const messagesText = messages(
  ...Array.from({ length: 300 }, (_, n) => {
    const other = people[n % people.length] ?? 'ana';
    const pair =
      n % 3 === 0 ? { from: other, to: ['me'] } : { from: 'me', to: n % 50 === 7 ? [other, 'x'] : [other] };
    const id = n % 50 === 7 ? `group ${n}` : other;
    return {
      ...pair,
      id,
      content: `Line, "one"\n\n${n}`,
      date: `2026-01-${10 + (n % 20)} 10:00:${10 + (n % 50)} UTC`,
    };
  }),
);
const invitationsText = `${INVITATIONS_HEADER}\nMe,Ana,"6/27/26, 9:05 AM",Hi,OUTGOING,${AT}me,${AT}ana\n`;
const texts = {
  'Connections.csv': connectionsText,
  'Invitations.csv': invitationsText,
  'messages.csv': messagesText,
};
const packed = zip(texts);
const whole = await readingOf([file('x.zip', packed)]);

async function readingOf(files: File[]): Promise<ExportReading> {
  const outcome = await outcomeOf(files);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.reading;
}

/** Everything in `part` is also in the whole export. */
function expectWithin(part: ExportReading): void {
  const rows = new Map(whole.connections.map((row) => [row.slug, row]));
  for (const row of part.connections) {
    const { connectedOn, ...known } = rows.get(row.slug) ?? {};
    expect(row).toEqual({ ...known, ...(row.connectedOn === undefined ? {} : { connectedOn }) });
  }
  const counts = new Map(whole.messages.map((day) => [`${day.from} ${day.to} ${day.on}`, day.count]));
  for (const day of part.messages) {
    expect(counts.get(`${day.from} ${day.to} ${day.on}`) ?? 0).toBeGreaterThanOrEqual(day.count);
  }
  for (const row of part.invitations) expect(whole.invitations).toContainEqual(row);
}

function expectSound(outcome: ImportOutcome): void {
  if (outcome.ok) expectAccounted(outcome.reading);
  // `importFailed` would mean that something was thrown that nobody expected.
  else expect(outcome.problem).not.toBe('importFailed');
}

test('the whole export accounts for every row', () => {
  expectAccounted(whole);
  expect(whole.connections).toHaveLength(300);
  expect(whole.messages.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(150);
});

describe('an export cut off anywhere', () => {
  test('as a zip gives a part of the whole, or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: packed.length }), async (end) => {
        const outcome = await outcomeOf([file('x.zip', packed.slice(0, end))]);
        expectSound(outcome);
        if (!outcome.ok) return;
        expectWithin(outcome.reading);
        const cut = outcome.reading.noted.some(({ note }) => note === 'notedCutOff');
        expect(cut).toBe(end < packed.length);
      }),
      { numRuns: 200 },
    );
  });

  test.each(['Connections.csv', 'messages.csv'] as const)('as %s does so too', async (name) => {
    const bytes = new TextEncoder().encode(texts[name]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length }), async (end) => {
        const outcome = await outcomeOf([file(name, bytes.slice(0, end))]);
        expectSound(outcome);
        if (outcome.ok) expectWithin(outcome.reading);
      }),
      { numRuns: 150 },
    );
  });
});

describe('an export with anything in it', () => {
  const spoiled = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      text: fc.oneof(
        fc.constantFrom('"', ',', '\n', '\r', '\\"', '""', '\0', '\ufffd', ';', '",'),
        fc.string({ unit: 'binary' }),
      ),
      remove: fc.nat({ max: 5 }),
    }),
    { minLength: 1, maxLength: 8 },
  );

  test.each(['Connections.csv', 'messages.csv', 'Invitations.csv'] as const)(
    'in %s is read in good order',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(spoiled, async (spots) => {
          const text = spots.reduce((now, { at, text: put, remove }) => {
            const place = Math.floor(at * now.length);
            return now.slice(0, place) + put + now.slice(place + remove);
          }, texts[name]);
          expectSound(await outcomeOf([file(name, text)]));
        }),
        { numRuns: 150 },
      );
    },
  );

  test('in its bytes is read in good order', async () => {
    const bytes = fc.array(fc.tuple(fc.nat({ max: packed.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(bytes, async (changes) => {
        const copy = packed.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        expectSound(await outcomeOf([file('x.zip', copy)]));
      }),
      { numRuns: 200 },
    );
  });

  test('and nothing else is read in good order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('x.zip', 'Connections.csv', 'x'),
        async (bytes, name) => {
          expectSound(await outcomeOf([file(name, bytes)]));
          expectSound(await outcomeOf([file(name, new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]))]));
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('one broken row of many costs at most itself', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 5, max: 300 }), async (line) => {
      const rows = connectionsText.split('\n');
      rows[line] = `"Broken,Row,${AT}broken,,,,01 Jun 2026`;
      const reading = await readingOf([file('Connections.csv', rows.join('\n'))]);
      expect(reading.connections).toHaveLength(299);
      expectWithin(reading);
    }),
    { numRuns: 40 },
  );
});
