import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { describe, expect, test } from 'vitest';
import { AT, connections, file, messages, outcomeOf, zip } from './support';

const ana = connections(`Ana,Ruiz,${AT}ana-ruiz,,Kite,Lead,27 Jun 2026`);
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
      { file: 'Profile Summary.csv', reason: 'skippedFileNotNeeded', rows: 0 },
      { file: 'Rich_Media/', reason: 'skippedFileNotNeeded', rows: 0 },
      { file: 'Saved Jobs.csv', reason: 'skippedFileNotNeeded', rows: 0 },
      { file: 'Skills.csv', reason: 'skippedFileNotNeeded', rows: 0 },
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
      { file: 'messages.csv', reason: 'skippedFileNoHeader', rows: 0 },
      { file: 'notes.csv', reason: 'skippedFileNotNeeded', rows: 0 },
      { file: 'sheet.csv', reason: 'skippedFileExcel', rows: 0 },
    ]);
  });

  test('a single file is known by its header, whatever its name', async () => {
    expect(await slugs(file('export (3).txt', ana))).toEqual(['ana-ruiz']);
    const outcome = await outcomeOf([file('chat.csv', messages({}))]);
    expect(outcome).toMatchObject({ reading: { files: [{ kind: 'messages', name: 'chat.csv' }] } });
  });
});
