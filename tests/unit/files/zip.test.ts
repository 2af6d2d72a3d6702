import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../lib/files/limits';
import { AT, connections, file, messages, outcomeOf, problemWith, zip } from './support';

const ana = connections(`Ana,Ruiz,${AT}ana-ruiz,,Kite,Lead,27 Jun 2026`);
const many = connections(
  ...Array.from(
    { length: 3000 },
    (_, n) => `Ana${n},Ruiz${n * 7919},${AT}ana-${n},,Kite ${n % 37},Lead,27 Jun 2026`,
  ),
);

async function slugs(...files: File[]): Promise<string[]> {
  const outcome = await outcomeOf(files);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.reading.connections.map(({ slug }) => slug);
}

/** A zip as a program writes it that streams: sizes stand behind the entries. */
function streamed(
  entries: Record<string, string>,
  Kind: typeof ZipDeflate | typeof ZipPassThrough,
): Uint8Array {
  const parts: Uint8Array[] = [];
  const out = new Zip((_, bytes) => parts.push(bytes));
  for (const [name, text] of Object.entries(entries)) {
    const entry = new Kind(name);
    out.add(entry);
    entry.push(strToU8(text), true);
  }
  out.end();
  return new Uint8Array(Buffer.concat(parts));
}

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

describe('an export is found in a zip', () => {
  test.each<[string, Uint8Array]>([
    ['at its root', zip({ 'Connections.csv': ana })],
    ['in a folder', zip({ 'Complete_LinkedInDataExport_09-23-2026/Connections.csv': ana })],
    ['in other letters', zip({ 'CONNECTIONS.CSV': ana })],
    ['with a number', zip({ 'Connections_7789716.csv': ana })],
    ['as a second download', zip({ 'Connections (1).csv': ana })],
    ['as a part', zip({ 'connections_part1.csv': ana })],
    ['that was packed as a stream', streamed({ 'Connections.csv': ana }, ZipDeflate)],
    ['that was stored', streamed({ 'Connections.csv': ana }, ZipPassThrough)],
    ['with something in front of it', zip({ 'x/': new Uint8Array(0), 'Connections.csv': ana })],
    [
      'of many other files',
      zip({
        ...Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`Rich_Media/${n}.jpg`, 'x'])),
        'Connections.csv': ana,
      }),
    ],
  ])('%s', async (_, bytes) => {
    expect(await slugs(file('export.zip', bytes))).toEqual(['ana-ruiz']);
  });

  test('and everything else is named and not opened', async () => {
    const outcome = await outcomeOf([
      file(
        'Basic.zip',
        zip({
          'Connections.csv': ana,
          'guide_messages.csv': messages({}),
          'learning_role_play_messages.csv': messages({}),
          'Skills.csv': 'Name\nTea\n',
          'Profile Summary.csv': 'x',
          'Rich_Media/1.jpg': 'x',
          'Rich_Media/2.jpg': 'x',
          'Jobs/Saved Jobs.csv': 'x',
          '__MACOSX/._Connections.csv': 'x',
        }),
      ),
    ]);
    expect(outcome).toMatchObject({ ok: true, reading: { messages: [], files: [{ kind: 'connections' }] } });
    expect(outcome.ok && outcome.reading.skipped).toEqual([
      { file: 'guide_messages.csv', reason: 'skippedFileLookalike', rows: 0 },
      { file: 'learning_role_play_messages.csv', reason: 'skippedFileLookalike', rows: 0 },
      { file: 'Skills.csv', reason: 'skippedFileNotNeeded', rows: 0 },
      { file: 'Profile Summary.csv', reason: 'skippedFileNotNeeded', rows: 0 },
      { file: 'Rich_Media/', reason: 'skippedFileNotNeeded', rows: 0 },
      { file: 'Saved Jobs.csv', reason: 'skippedFileNotNeeded', rows: 0 },
    ]);
  });
});

describe('the files speak up to', () => {
  const seenOn = async (...files: File[]): Promise<string | false> => {
    const outcome = await outcomeOf(files);
    return outcome.ok && outcome.reading.seenOn;
  };
  const old = connections(`Ana,Ruiz,${AT}ana-ruiz,,,,27 Jun 2019`);

  test.each<[string, File, string]>([
    [
      'the day in the zip’s name',
      file('Complete_LinkedInDataExport_09-23-2026.zip', zip({ 'Connections.csv': old })),
      '2026-09-23',
    ],
    [
      'the day of its newest entry',
      file('x.zip', zip({ 'Connections.csv': old }, '2025-04-03')),
      '2025-04-03',
    ],
    ['the day on which a loose file was saved', file('Connections.csv', old, '2024-02-02'), '2024-02-02'],
    [
      'the newest row, where that is later',
      file('x.zip', zip({ 'Connections.csv': ana }, '2012-08-07')),
      '2026-06-27',
    ],
    ['today at the latest', file('x.zip', zip({ 'Connections.csv': ana }, '2039-01-01')), '2026-11-20'],
  ])('%s', async (_, given, day) => {
    expect(await seenOn(given)).toBe(day);
  });
});

describe('several files at once', () => {
  test('are read together, a conversation over two parts too', async () => {
    const outcome = await outcomeOf([
      file('part1.zip', zip({ 'messages.csv': messages({}) })),
      file('part2.zip', zip({ 'messages.csv': messages({ from: 'bo', to: ['me'] }, { id: 'c2' }) })),
      file('my people.csv', ana),
    ]);
    expect(outcome).toMatchObject({
      ok: true,
      reading: {
        connections: [{ slug: 'ana-ruiz' }],
        messages: [{ from: 'me', to: 'ana', count: 1 }],
      },
    });
  });

  test('say each person once, as the newer file says it', async () => {
    const older = file('Old.zip', zip({ 'Connections.csv': ana.replace('Kite', 'Reed') }, '2020-01-01'));
    const newer = file('New.zip', zip({ 'Connections.csv': ana }, '2026-01-01'));
    const outcome = await outcomeOf([older, newer]);
    expect(outcome).toMatchObject({ reading: { connections: [{ company: 'Kite' }] } });
    expect(outcome.ok && outcome.reading.skipped).toEqual([
      { file: 'Connections.csv', reason: 'skippedDuplicate', rows: 1 },
    ]);
  });

  test('are read though one of them cannot be', async () => {
    const outcome = await outcomeOf([
      file('Connections.csv', ana),
      file('notes.csv', 'a,b\n1,2\n'),
      file('sheet.csv', zip({ 'xl/workbook.xml': '<x/>' })),
      file('messages.csv', ''),
    ]);
    expect(outcome.ok && outcome.reading.skipped).toEqual([
      { file: 'sheet.csv', reason: 'skippedFileExcel', rows: 0 },
      { file: 'messages.csv', reason: 'skippedFileNoHeader', rows: 0 },
      { file: 'notes.csv', reason: 'skippedFileNoHeader', rows: 0 },
    ]);
  });

  test('a single file is known by its header, whatever its name', async () => {
    expect(await slugs(file('export (3).txt', ana))).toEqual(['ana-ruiz']);
    const outcome = await outcomeOf([file('chat.csv', messages({}))]);
    expect(outcome).toMatchObject({ reading: { files: [{ kind: 'messages', name: 'chat.csv' }] } });
  });
});

describe('nothing can be read, and it is said why:', () => {
  const encrypted = patched(patched(zip({ 'Connections.csv': ana }), LOCAL, 6, 1), LISTED, 8, 1);
  test.each<[string, File, object]>([
    ['an empty file', file('x.zip', ''), { problem: 'importEmpty', file: 'x.zip' }],
    ['a text named .zip', file('x.zip', 'Hello\nthere\n'), { problem: 'importNotAZip', file: 'x.zip' }],
    [
      'a picture',
      file('x.png', new Uint8Array([0x89, 0x50, 1, 2, 3])),
      { problem: 'importNoHeader', file: 'x.png' },
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
      { file: 'x.zip', note: 'notedCutOff', rows: 0 },
      { file: 'Connections.csv', note: 'notedCutOff', rows },
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
  test('one that says that it is smaller than it is ends where it said', async () => {
    const liar = patched(zip({ 'Connections.csv': many }), LISTED, 25, 1);
    expect(await outcomeOf([file('x.zip', liar)])).toMatchObject({ ok: false, problem: 'importCutOff' });
  });
});
