import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { ExportReading } from '../../../lib/files/reading';
import { AT, connections, file, messages, outcomeOf, zip } from './support';
import * as tables from './tables';

/** The same files say exactly the same, in whatever order and wrapping they are given. */

vi.setConfig({ testTimeout: 120_000 });

async function readingOf(files: File[]): Promise<ExportReading> {
  const outcome = await outcomeOf(files);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.reading;
}

/** Entries in the order given. */
const entries = (names: readonly string[], all: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, all[name] ?? '']));

test('several exports of one day, that contradict each other, in any order', async () => {
  const who = (company: string, slug: string): string =>
    connections(
      `Ana,Ruiz,${AT}ana,,${company},Lead,27 Jun 2026`,
      `Cy,${company},${AT}${slug},,,,27 Jun 2026`,
    );
  const files = [
    file('a.zip', zip({ ...tables.ALL, 'Connections.csv': who('Kite', 'cy'), 'Skills.csv': 'Name\n' })),
    file(
      'b.zip',
      zip({
        'Connections.csv': who('Reed', 'di'),
        'messages.csv': messages({ toName: 'Ana B' }),
        'Skills.csv': 'Name\n',
      }),
    ),
    file('Connections.csv', who('Otterbank', 'ed')),
    file('messages.csv', messages({ toName: 'Ana C' }, { from: 'bo', to: ['me'], id: 'c2' })),
    file('Positions.csv', tables.POSITIONS.replace('Vienna, Austria', 'Graz, Austria')),
    file('Recommendations_Given.csv', tables.RECOMMENDED),
    file('Comments (1).csv', tables.COMMENTS.replace('Thanks', 'Thank you')),
    file(
      'old.zip',
      zip({ 'Connections.csv': who('Fjord', 'fi'), 'Profile.csv': tables.PROFILE }, '2024-01-02'),
    ),
    file('broken.zip', zip({ 'Invitations.csv': tables.INVITATIONS, 'Rich_Media/1.jpg': 'x' }).slice(0, -40)),
    file('sheet.csv', zip({ 'xl/workbook.xml': '<x/>' })),
    file('notes.csv', 'a,b\n1,2\n'),
  ];
  const whole = await readingOf(files);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(files, { minLength: files.length }), async (order) => {
      expect(await readingOf(order)).toEqual(whole);
    }),
    { numRuns: 60 },
  );
});

test('one export, whatever of it is zipped, and in whatever order', async () => {
  const names = Object.keys(tables.ALL);
  const whole = await readingOf([file('x.zip', zip(entries(names, tables.ALL)))]);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(names, { minLength: names.length }),
      fc.array(fc.nat({ max: 3 }), { minLength: names.length, maxLength: names.length }),
      async (order, where) => {
        const inZip = (number: number): string[] => order.filter((_, i) => where[i] === number);
        const zips = [1, 2, 3]
          .filter((number) => inZip(number).length > 0)
          .map((number) => file(`${number}.zip`, zip(entries(inZip(number), tables.ALL))));
        const loose = inZip(0).map((name) => file(name, tables.ALL[name] ?? ''));
        const reading = await readingOf([...loose, ...zips]);
        expect({ ...reading, accounts: [] }).toEqual({ ...whole, accounts: [] });
      },
    ),
    { numRuns: 80 },
  );
});
