import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { backupParts } from '../../../lib/files/backup/backup';
import { LIMITS } from '../../../lib/files/limits';
import { AT, connections, file, messages, outcomeOf, problemWith, zip } from './support';

const ana = connections(`Ana,Ruiz,${AT}ana-ruiz,,Kite,Lead,27 Jun 2026`);
const many = connections(
  ...Array.from(
    { length: 3000 },
    (_, n) => `Ana${n},Ruiz${n * 7919},${AT}ana-${n},,Kite ${n % 37},Lead,27 Jun 2026`,
  ),
);

/** Changes one byte of each of the given records of a zip. */
function patched(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at += 1) {
    if (view.getUint32(at, true) === signature) copy[at + offset] = value;
  }
  return copy;
}
const LOCAL = 0x04034b50;
const LISTED = 0x02014b50;

describe('nothing can be read, and it is said why:', () => {
  const encrypted = patched(patched(zip({ 'Connections.csv': ana }), LOCAL, 6, 1), LISTED, 8, 1);
  test.each<[string, File, object]>([
    ['an empty file', file('x.zip', ''), { problem: 'importEmpty', file: 'x.zip' }],
    ['a text named .zip', file('x.zip', 'Hello\nthere\n'), { problem: 'importNotAZip', file: 'x.zip' }],
    [
      'a picture',
      file('x.png', new Uint8Array([0x89, 0x50, 1, 2, 3])),
      { problem: 'importNothingKnown', file: 'x.png' },
    ],
    [
      'a zip of other things',
      file('x.zip', zip({ 'a.txt': 'a' })),
      { problem: 'importNothingKnown', file: 'x.zip' },
    ],
    ['a zip of nothing', file('x.zip', zipSync({})), { problem: 'importNothingKnown', file: 'x.zip' }],
    [
      'only a look-alike',
      file('guide_messages.csv', messages({})),
      { problem: 'importNothingKnown', file: 'guide_messages.csv' },
    ],
    [
      'an Excel file',
      file('Connections.csv', zip({ 'xl/workbook.xml': 'x' })),
      { problem: 'importExcel', file: 'Connections.csv' },
    ],
    [
      'an Excel file in the zip',
      file('x.zip', zip({ 'Connections.csv': zip({ a: 'x' }) })),
      { problem: 'importExcel', file: 'Connections.csv' },
    ],
    [
      'a backup of our own',
      file('old.json', '\uFEFF' + backupParts({} as never, '2026-06-15').join('')),
      { problem: 'importBackup', file: 'old.json' },
    ],
    [
      'another table',
      file('Connections.csv', 'a,b\n1,2\n'),
      { problem: 'importNoHeader', file: 'Connections.csv' },
    ],
    ['an encrypted zip', file('x.zip', encrypted), { problem: 'importEncrypted', file: 'x.zip' }],
    [
      'the first half of an encrypted zip',
      file('x.zip', encrypted.slice(0, 80)),
      { problem: 'importEncrypted', file: 'x.zip' },
    ],
    ['a table without rows', file('Connections.csv', connections()), { problem: 'importEmpty' }],
    [
      'the first bytes of a zip',
      file('x.zip', zip({ 'Connections.csv': ana }).slice(0, 40)),
      { problem: 'importCutOff', file: 'x.zip' },
    ],
  ])('%s', async (_, given, problem) => {
    expect(await problemWith(given)).toEqual(problem);
  });

  test('no file at all', async () => {
    expect(await problemWith()).toEqual({ problem: 'importNoFile' });
  });
});

describe('a damaged zip', () => {
  const bytes = zip({ 'Connections.csv': many, 'messages.csv': messages({}) });

  test('without its end is read, and the reader is told that more may be missing', async () => {
    const outcome = await outcomeOf([file('x.zip', bytes.slice(0, -60))]);
    expect(outcome).toMatchObject({
      ok: true,
      reading: { messages: [{ count: 1 }], noted: [{ file: 'x.zip', note: 'notedCutOff', rows: 0 }] },
    });
    expect(outcome.ok && outcome.reading.connections).toHaveLength(3000);
  });

  test('cut in the middle of a table gives the rows before the cut', async () => {
    const outcome = await outcomeOf([file('x.zip', bytes.slice(0, bytes.length / 2))]);
    const rows = outcome.ok ? outcome.reading.connections.length : 0;
    expect(rows).toBeGreaterThan(500);
    expect(rows).toBeLessThan(3000);
    expect(outcome.ok && outcome.reading.noted).toEqual([
      { file: 'Connections.csv', note: 'notedCutOff', rows },
      { file: 'x.zip', note: 'notedCutOff', rows: 0 },
    ]);
  });

  test('whose table does not match its checksum is told of', async () => {
    const outcome = await outcomeOf([file('x.zip', patched(zip({ 'Connections.csv': ana }), LISTED, 16, 7))]);
    expect(outcome).toMatchObject({ ok: true, reading: { noted: [{ note: 'notedCutOff', rows: 1 }] } });
  });

  test('whose one table cannot be unpacked still gives the other', async () => {
    const garbled = bytes.slice();
    garbled.fill(0xff, 60, 400);
    const outcome = await outcomeOf([file('x.zip', garbled)]);
    expect(outcome).toMatchObject({ ok: true, reading: { connections: [], messages: [{ count: 1 }] } });
    expect(outcome.ok && outcome.reading.skipped).toEqual([
      { file: 'Connections.csv', reason: 'skippedFileCutOff', rows: 0 },
    ]);
  });
});

describe('a zip made to exhaust the machine is refused:', () => {
  const low = { ...LIMITS, entries: 100, unpacked: 3_000_000, ratioFrom: 1_000_000, salvaged: 500_000 };
  const refused = async (bytes: Uint8Array): Promise<void> => {
    expect(await outcomeOf([file('x.zip', bytes)], { limits: low })).toMatchObject({
      ok: false,
      problem: 'importTooLarge',
    });
  };
  const header = ana.slice(0, ana.indexOf('Ana'));

  test('one that unpacks to a thousand times its size', async () => {
    await refused(zip({ 'Connections.csv': header + '\n'.repeat(2_000_000) }));
  });
  test('the same without its end', async () => {
    const bomb = zip({ 'Connections.csv': header + '\n'.repeat(2_000_000) });
    await refused(bomb.slice(0, -30));
  });
  test('one that claims three gigabytes', async () => {
    await refused(patched(zip({ 'Connections.csv': ana }), LISTED, 27, 0xc0));
  });
  test('one that unpacks to more than any export, over several tables', async () => {
    const noise = (seed: number): string =>
      Array.from({ length: 400_000 }, (_, n) => ((n * seed) % 9973).toString(36)).join('');
    await refused(
      zip({
        'Connections.csv': header + noise(7919),
        'messages.csv': noise(104_729),
        'Connections_2.csv': header + noise(1_299_709),
      }),
    );
  });
  test('one of very many entries', async () => {
    await refused(zip(Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`${n}.txt`, '']))));
  });
  test('but one that is larger than it says is read as far as it said', async () => {
    const liar = patched(zip({ 'Connections.csv': many }), LISTED, 26, 1);
    const outcome = await outcomeOf([file('x.zip', liar)]);
    expect(outcome).toMatchObject({ ok: true, reading: { noted: [{ note: 'notedCutOff' }] } });
    expect(outcome.ok && outcome.reading.connections.length).toBeLessThan(3000);
  });
});
