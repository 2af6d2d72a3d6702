import { describe, expect, test } from 'vitest';
import { AT, connections, expectAccounted, notes, read, skips } from './support';
import * as tables from './tables';

/** What strangers put into their names, and what programs make of it: taken, and told. */

const LONG = 'x'.repeat(2000);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

describe('names and titles of 2,000 signs are cut, and told once a row', () => {
  test.each<[string, string]>([
    ['Connections.csv', connections(`${LONG},${LONG},${AT}ana,,${LONG},Lead,27 Jun 2026`)],
    ['messages.csv', tables.MESSAGES.replace('Me Myself', LONG)],
    ['Invitations.csv', tables.INVITATIONS.replace('Ana Ruiz', LONG)],
    ['Recommendations_Given.csv', tables.RECOMMENDED.replace('Kite', LONG)],
    ['Profile.csv', tables.PROFILE.replace('Head of Product', LONG)],
    ['Positions.csv', tables.POSITIONS.replace('Otterbank', LONG)],
    ['Education.csv', tables.EDUCATION.replace('BSc', LONG)],
    ['Contacts.csv', tables.CONTACTS.replace('Kite', LONG)],
  ])('in %s', async (name, text) => {
    const reading = await read({ [name]: text });
    expect(notes(reading)).toEqual({ notedLong: 1 });
    expect(JSON.stringify(reading)).toContain('x'.repeat(300));
    expect(JSON.stringify(reading)).not.toContain('x'.repeat(301));
    expectAccounted(reading);
  });
});

describe('cells that a spreadsheet would run are plain text, and told', () => {
  test.each(["=cmd|' /C calc'!A0", '+1+1', '-2+3', '@SUM(A1)'])('%s', async (formula) => {
    const reading = await read({
      'Connections.csv': connections(`${formula},Ruiz,${AT}ana,,${formula},${formula},27 Jun 2026`),
    });
    expect(reading.connections).toMatchObject([{ firstName: formula, company: formula, position: formula }]);
    expect(notes(reading)).toEqual({ notedFormula: 1 });
  });

  test('but a dash for nothing is none', async () => {
    const reading = await read({ 'Connections.csv': connections(`Ana,Ruiz,${AT}ana,,-,,27 Jun 2026`) });
    expect(notes(reading)).toEqual({});
  });
});

describe('signs that no text may hold are left out, and told', () => {
  const row = (name: string): string => connections(`${name},Ruiz,${AT}ana,,Kite,Lead,27 Jun 2026`);
  const halfEmoji = Buffer.from(row('A#na 🚀'), 'utf8');
  const place = halfEmoji.indexOf('#');

  test.each<[string, string | Uint8Array, string]>([
    ['NUL', row('A\0na'), 'Ana'],
    ['half a character in UTF-16', utf16(row('A\ud83dna')), 'Ana'],
    [
      'half a character in UTF-8',
      Buffer.concat([
        halfEmoji.subarray(0, place),
        Buffer.from([0xed, 0xa0, 0xbd]),
        halfEmoji.subarray(place + 1),
      ]),
      'Ana 🚀',
    ],
    [
      'half a character in UTF-8 that is ASCII else',
      Buffer.concat([
        Buffer.from('First Name,URL,Connected On\nA'),
        Buffer.from([0xed, 0xa0, 0xbd]),
        Buffer.from(`na,${AT}ana,\n`),
      ]),
      'Ana',
    ],
  ])('%s', async (_, text, name) => {
    const reading = await read({ 'Connections.csv': text });
    expect(reading.connections).toMatchObject([{ firstName: name }]);
    expect(notes(reading)).toEqual({ notedSigns: 1 });
  });
});

describe('days that cannot be', () => {
  test('of 2999 are not taken', async () => {
    const reading = await read({
      'Endorsement_Received_Info.csv': tables.ENDORSED.replaceAll('2021/', '2999/'),
      'Recommendations_Given.csv': tables.RECOMMENDED.replace('12/24/23', '12/24/2999'),
      'Reactions.csv': tables.REACTIONS.replaceAll('2026-', '2999-'),
      'Comments.csv': tables.COMMENTS.replaceAll('2026-', '2999-'),
      'Positions.csv': tables.POSITIONS.replace('Nov 2022', 'Nov 2999'),
    });
    const future = reading.skipped.filter(({ reason }) => reason === 'skippedFuture');
    expect(future.map(({ file, rows }) => `${file} ${rows}`)).toEqual([
      'Comments.csv 2',
      'Endorsement_Received_Info.csv 2',
      'Positions.csv 1',
      'Reactions.csv 4',
      'Recommendations_Given.csv 1',
    ]);
    expectAccounted(reading);
  });

  test('of 1833 are taken as written, and told', async () => {
    const reading = await read({
      'Endorsement_Received_Info.csv': tables.ENDORSED.replaceAll('2021/', '1833/'),
      'Recommendations_Given.csv': tables.RECOMMENDED.replace('"12/24/23, 05:28 AM"', '05 Jun 1833'),
    });
    expect(reading.endorsements).toMatchObject([{ on: '1833-08-11' }]);
    expect(reading.noted).toEqual([
      { file: 'Endorsement_Received_Info.csv', note: 'notedOldDays', rows: 2 },
      { file: 'Recommendations_Given.csv', note: 'notedOldDays', rows: 1 },
    ]);
  });

  test('of a position: an unreadable end must not look as if it went on', async () => {
    const reading = await read({
      'Positions.csv': tables.POSITIONS.replace('Oct 2022', 'soon').replace('Nov 2022', 'once'),
    });
    expect(reading.career?.positions).toEqual([
      { company: 'Lanternfish Studio', title: 'Head of Product', location: 'Vienna, Austria' },
    ]);
    expect(skips(reading)).toEqual({ skippedDate: 1 });
    expect(notes(reading)).toEqual({ notedNoMonth: 1 });
  });
});

test('the same row twice counts once, in every table', async () => {
  const twice = (text: string): string => text + text.slice(text.indexOf('\n') + 1);
  for (const [name, text] of Object.entries(tables.ALL)) {
    if (name === 'Profile.csv' || name === 'Connections.csv') continue;
    const once = await read({ [name]: text });
    const reading = await read({ [name]: twice(text) });
    expect({ ...reading, files: [], skipped: [] }).toEqual({ ...once, files: [], skipped: [] });
    expect(skips(reading)['skippedDuplicate']).toBeGreaterThan(0);
    expectAccounted(reading);
  }
});
